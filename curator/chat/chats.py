"""Chats within an archive: stretches of time in which a hashtag is busy far beyond its ordinary days."""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC

from curator.chat.questions import propose
from curator.posts import Post, local_time
from curator.text import hashtags

_MINUTE = 60_000
_WINDOW = 5 * _MINUTE
_JOIN = 12 * _MINUTE
_LEAD_IN = 4 * _MINUTE
_LEAD_IN_OF_OTHERS = 1 * _MINUTE
_HOSTS_LEAD_IN = 10 * _MINUTE
_SHORTEST = 20 * _MINUTE
_FEWEST_POSTS, _FEWEST_PEOPLE = 15, 4
_TAGS_LOOKED_AT = 25
_STRETCH = 10_000  # posts that are looked at without a pause


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat: its hashtag, first and last post (ms, both included), and how much went on.

    ``posts`` counts reposts too; ``people`` those who wrote, not only reposted; ``questions`` those proposed.
    """

    key: str
    hashtag: str
    start_ms: int
    end_ms: int
    posts: int
    people: int
    questions: int


class _InTime:
    """Posts in order of time, and their times in ms."""

    def __init__(self, posts: Iterable[Post]) -> None:
        self.posts = sorted(posts, key=_time)
        self.times = array("q", map(_time, self.posts))

    def within(self, start: int, end: int) -> Sequence[Post]:
        """Those from one time to another, both included."""
        return self.posts[bisect_left(self.times, start) : bisect_right(self.times, end)]


@dataclass(frozen=True, slots=True)
class _Tagged:
    """The posts of one hashtag; ``written`` are those that are no reposts."""

    all: _InTime
    written: _InTime


def find_chats(posts: Iterable[Post], between: Callable[[], None] = lambda: None) -> list[Chat]:
    """The chats in an archive's posts, in order of time.

    ``between`` is called again and again on the way, and may raise to stop.
    """
    everything = _InTime(post for post in posts if post.at_ms is not None)
    found: list[Chat] = []
    for hashtag, of_tag in _by_hashtag(everything.posts, between).items():
        for start, end in _bursts(of_tag.written):
            between()
            chat = _chat(hashtag, of_tag, start, end, everything)
            if chat is not None:
                found.append(chat)
    return _keyed(_without_side_tags(found))


def _by_hashtag(posts: Sequence[Post], between: Callable[[], None]) -> dict[str, _Tagged]:
    """The commonest hashtags of posts in order of time; a repost bears those of its text and of its original's."""
    each: dict[frozenset[str], frozenset[str]] = {}  # one set for all posts with the same
    own = {}
    for number, post in enumerate(posts):
        if not number % _STRETCH:
            between()
        own[post.id] = each.setdefault(tags := frozenset(hashtags(post.text)), tags)
    counts = Counter(tag for tags in own.values() for tag in tags)
    common = {tag for tag, count in counts.most_common(_TAGS_LOOKED_AT) if count >= _FEWEST_POSTS}
    tagged: dict[str, list[Post]] = defaultdict(list)
    for post in posts:
        bears = own[post.id] | own.get(post.repost_of or "", frozenset())
        for tag in bears & common:
            tagged[tag].append(post)
    return {
        tag: _Tagged(_InTime(of_tag), _InTime(post for post in of_tag if not _is_repost(post)))
        for tag, of_tag in tagged.items()
    }


def _bursts(written: _InTime) -> Iterable[tuple[int, int]]:
    """Stretches in which every few minutes several people write, grown to the quiet around them."""
    posts, times = written.posts, written.times
    if not times:
        return
    span = times[-1] - times[0]
    usual = len(times) * _WINDOW / span if span > 6 * 60 * _MINUTE else 0.0
    least = max(2.0, 3 * usual)
    hot: list[tuple[int, int]] = []
    within: Counter[str] = Counter()  # how often each person writes in the window that begins with a post
    end = 0
    for start, at in enumerate(times):
        while end < len(times) and times[end] <= at + _WINDOW:
            within[_who(posts[end])] += 1
            end += 1
        if end - start >= least and len(within) >= 2:
            if hot and at - hot[-1][1] <= _JOIN:
                hot[-1] = (hot[-1][0], max(hot[-1][1], times[end - 1]))
            else:
                hot.append((at, times[end - 1]))
        within[_who(posts[start])] -= 1
        if not within[_who(posts[start])]:
            del within[_who(posts[start])]
    for start, end in hot:
        yield _grown(written, start, end)


def _grown(written: _InTime, start: int, end: int) -> tuple[int, int]:
    """A stretch with what leads in and out of it: of those who take part, and what follows at once."""
    posts, times = written.posts, written.times
    first, last = bisect_left(times, start), bisect_right(times, end) - 1
    taking_part = {_who(post) for post in posts[first : last + 1]}

    def belongs(post: Post, gap: int) -> bool:
        return gap <= (_LEAD_IN if _who(post) in taking_part else _LEAD_IN_OF_OTHERS)

    while first and belongs(posts[first - 1], times[first] - times[first - 1]):
        first -= 1
    while last + 1 < len(times) and belongs(posts[last + 1], times[last + 1] - times[last]):
        last += 1
    return times[first], times[last]


def _chat(hashtag: str, tagged: _Tagged, start: int, end: int, everything: _InTime) -> Chat | None:
    written = tagged.written.within(start, end)
    people = {post.author.key for post in written if post.author}
    proposal = propose(everything.within(start, end))
    questions = len(proposal.questions)
    if not _is_chat(
        len(written), len(people), questions, end - start, share=len(written) / len(tagged.written.posts)
    ):
        return None
    start, end = _opened_and_closed(tagged.written, start, end, frozenset(proposal.hosts))
    return Chat("", hashtag, start, end, len(tagged.all.within(start, end)), len(people), questions)


def _opened_and_closed(written: _InTime, start: int, end: int, hosts: frozenset[str]) -> tuple[int, int]:
    """A chat with its host's welcome and farewell, which stand apart from what others say."""
    near = written.within(start - _HOSTS_LEAD_IN, end + _HOSTS_LEAD_IN)
    said = [_time(post) for post in near if post.author and post.author.handle in hosts]
    return min((start, *said)), max((end, *said))


def _is_chat(written: int, people: int, questions: int, lasting: int, share: float) -> bool:
    """Questions make a chat; without them, only what an archive is mostly about (a panel that people tweet from
    is as busy as a chat)."""
    if questions >= 2:
        return written >= 8 and people >= 3
    busy = lasting >= _SHORTEST and written >= _FEWEST_POSTS and people >= _FEWEST_PEOPLE
    return busy and share > 0.5


def _without_side_tags(chats: Sequence[Chat]) -> list[Chat]:
    """Of chats at the same time, the one with most posts: the others are hashtags used within it."""
    kept: list[Chat] = []
    for chat in sorted(chats, key=lambda one: (-one.posts, one.hashtag)):
        if not any(chat.start_ms <= other.end_ms and other.start_ms <= chat.end_ms for other in kept):
            kept.append(chat)
    return sorted(kept, key=lambda one: one.start_ms)


def _keyed(chats: Sequence[Chat]) -> list[Chat]:
    """Each chat with its key: hashtag and day, and a number where a day has several."""
    used: Counter[str] = Counter()
    keyed = []
    for chat in chats:
        day = local_time(chat.start_ms, UTC)
        key = f"{chat.hashtag}-{day:%Y-%m-%d}"
        used[key] += 1
        key = key if used[key] == 1 else f"{key}-{used[key]}"
        keyed.append(Chat(key, chat.hashtag, chat.start_ms, chat.end_ms, chat.posts, chat.people, chat.questions))
    return keyed


def _is_repost(post: Post) -> bool:
    return post.repost_of is not None or post.text.startswith("RT @")


def _who(post: Post) -> str:
    return post.author.key if post.author else ""


def _time(post: Post) -> int:
    return post.at_ms or 0
