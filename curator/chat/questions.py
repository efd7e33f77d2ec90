"""Which tweets ask the chat's questions, and who hosts.

A question is a tweet of a host: one handle that opens several numbers, or co-hosts who take turns. It bears its
number, at the start or in the middle, and asks something; and it stands where others' answers to that number
begin. Hosts answer too, with the same markers, and people answer with a question: neither is a question here.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.posts import Post
from curator.text import answer_marker, cleaned, hashtags, links, unescape
from curator.text.joining import part_of

_MINUTE = 60_000
_ANSWERS_FOLLOW_WITHIN = 20 * _MINUTE
_REWORDED_WITHIN = 3 * _MINUTE
_MOST_QUESTIONS = 20

# A question's number, wherever it stands: "Q3", "(Q3)", "#q3", "Question 3", "Q3 of 5".
_NUMBER = re.compile(
    r"(?<![\w/@])[(\[]?[#＃]?(?:q|ques|question)\s?\#?(?P<number>[1-9]|1[0-9]|20)(?![\w%])"
    r"(?:\s?(?:of|/)\s?\d{1,2}\b)?[)\]]?\s*(?:[:：.)\-–—/>|]+\s*)*",
    re.IGNORECASE,
)
# What follows a number that is only announced.
_ANNOUNCED = re.compile(
    r"(?:is\s+|are\s+)?(?:coming|next|up|in\s+(?:a|an|one|two|three|five|ten|\d+|just)|soon|now|later|"
    r"tomorrow|tonight|shortly|yet|already|answers?|responses?|tweets?)\b",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"(?:please\s+)?(?:tell|share|describe|name|list|give|explain|discuss|define|talk|think|imagine|pick|"
    r"choose|finish|complete|recommend|suggest|introduce|show|what|why|how|who|where|when|which)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ProposedQuestion:
    """A question as read from the chat: its number there, its words, the tweet that asks it first."""

    number: int
    text: str
    post: str
    author: str
    at_ms: int
    reworded_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The handles of those who ask, the one with most questions first; and the questions in order."""

    hosts: tuple[str, ...] = ()
    questions: tuple[ProposedQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asking:
    """A post that may ask a question."""

    post: Post
    author: str
    at_ms: int
    number: int
    text: str
    asks: bool  # a question mark follows the number
    opens: bool  # the number stands at the start


def main_hashtag(posts: Iterable[Post]) -> str | None:
    """The hashtag that most posts bear, lower case without ``#``."""
    common = Counter(tag for post in posts for tag in set(hashtags(post.text))).most_common(1)
    return common[0][0] if common else None


def propose(posts: Sequence[Post]) -> Proposal:
    """The questions of one chat, from its posts; none where nobody asks numbered ones."""
    hashtag = main_hashtag(posts)
    askings = [one for post in posts if (one := _asking(post, hashtag))]
    answers = _answers(posts)
    opened = _opened(askings, answers)
    hosts = _hosts(opened)
    chosen: dict[int, _Asking] = {}
    for number in sorted({asking.number for asking in opened}):
        mine = [one for one in opened if one.number == number and one.author in hosts]
        if mine:
            chosen[number] = min(mine, key=lambda one: (hosts.index(one.author), one.at_ms))
    chosen = _in_sequence(chosen)
    asking_hosts = [host for host in hosts if any(one.author == host for one in chosen.values())]
    return Proposal(
        tuple(_handle(askings, host) for host in asking_hosts),
        tuple(_proposed(one, askings) for _, one in sorted(chosen.items())),
    )


def _asking(post: Post, hashtag: str | None) -> _Asking | None:
    """What a post may ask; None for a repost, an announcement, an answer marked A, or no number at all."""
    if post.repost_of or post.author is None or post.at_ms is None or re.match(r"\s*RT\s+@", post.text):
        return None
    read = _question_in(unescape(post.text), hashtag)
    return None if read is None else _Asking(post, post.author.key, post.at_ms, *read)


def asked_number(text: str) -> int | None:
    """The number of the question that a text asks; None where it asks none, or none with a number."""
    read = _question_in(text, None)
    return None if read is None else read[0]


def _question_in(text: str, hashtag: str | None) -> tuple[int, str, bool, bool] | None:
    """The question that a text asks: its number, its words, whether a question mark follows, whether it opens."""
    marker = answer_marker(text)
    if marker is not None and marker.letter == "A":
        return None
    taken = links(text)
    for found in _NUMBER.finditer(text):
        if any(start <= found.start() < end for start, end in taken):
            continue
        rest = text[found.end() :]
        words = cleaned(rest, hashtag, ("hashtag", "links", "spaces"))
        question = rest.split("?")[0] if "?" in rest else ""
        opens = marker is not None and marker.start <= found.start() < marker.end
        # Behind a number in the middle the question follows at once, not a sentence later.
        asks = len(re.findall(r"\w+", question)) >= 2 and (opens or not re.search(r"[.!]\s", question))
        if _ANNOUNCED.match(rest) or not (asks or (opens and _IMPERATIVE.match(words))):
            continue
        if len(marker.numbers if marker else ()) > 1:
            return None
        return int(found["number"]), words, asks, opens
    return None


def _answers(posts: Sequence[Post]) -> Mapping[int, list[tuple[int, str]]]:
    """For each number, when and by whom posts marked with it were sent, in order of time."""
    marked: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for post in posts:
        if post.repost_of or post.author is None or post.at_ms is None:
            continue
        marker = answer_marker(post.text)
        for number in marker.numbers if marker else ():
            marked[number].append((post.at_ms, post.author.key))
    return {number: sorted(times) for number, times in marked.items()}


def _opened(askings: Sequence[_Asking], answers: Mapping[int, list[tuple[int, str]]]) -> list[_Asking]:
    """Those askings with which the answers to their number begin, each author's first for a number."""
    firsts: dict[tuple[str, int], _Asking] = {}
    for asking in sorted(askings, key=lambda one: one.at_ms):
        if (asking.author, asking.number) in firsts:
            continue
        others = [(at, who) for at, who in answers.get(asking.number, ()) if who != asking.author]
        hour_before, until = asking.at_ms - 60 * _MINUTE, asking.at_ms + _ANSWERS_FOLLOW_WITHIN
        before = {who for at, who in others if hour_before <= at < asking.at_ms}
        after = {who for at, who in others if asking.at_ms <= at <= until}
        everyone = {who for _, who in others}
        # People, not posts: one who counts differently from the others is one participant.
        begins = len(after) >= max(1, 0.3 * len(everyone)) and len(before) <= 0.5 * len(after)
        if begins if others else asking.asks:
            firsts[asking.author, asking.number] = asking
    return list(firsts.values())


def _hosts(opened: Sequence[_Asking]) -> list[str]:
    """Who asks: whoever opens most numbers, then those who open numbers that no other host does."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for asking in opened:
        numbers[asking.author].add(asking.number)
    earliest: dict[int, _Asking] = {}
    for asking in sorted(opened, key=lambda one: one.at_ms):
        earliest.setdefault(asking.number, asking)
    led = Counter(asking.author for asking in earliest.values())
    ranked = sorted(numbers, key=lambda author: (-led[author], -len(numbers[author])))
    if not ranked or led[ranked[0]] == 0:
        return []
    hosts = ranked[:1]
    covered = set(numbers[hosts[0]])
    for author in ranked[1:]:
        new = {number for number in numbers[author] - covered if earliest[number].author == author}
        alone = len(covered) < 2 and len(new) >= 1
        if len(new) >= 2 or alone or (new and max(new) < max(covered)):
            hosts.append(author)
            covered |= new
    return hosts if len(covered) >= 2 else hosts[:1]


def _in_sequence(chosen: Mapping[int, _Asking]) -> dict[int, _Asking]:
    """The longest run of questions whose times rise with their numbers."""
    runs: list[list[_Asking]] = [[]]
    for _, asking in sorted(chosen.items()):
        fitting = [run for run in runs if not run or run[-1].at_ms < asking.at_ms]
        runs.append([*max(fitting, key=len), asking])
    return {asking.number: asking for asking in max(runs, key=len)}


def _proposed(asking: _Asking, askings: Sequence[_Asking]) -> ProposedQuestion:
    reworded = tuple(
        one.post.id
        for one in askings
        if one.author == asking.author
        and one.number == asking.number
        and one.post.id != asking.post.id
        and 0 <= one.at_ms - asking.at_ms <= _REWORDED_WITHIN
        and not _goes_on(one.post)
    )
    handle = asking.post.author.handle if asking.post.author else ""
    return ProposedQuestion(asking.number, asking.text, asking.post.id, handle, asking.at_ms, reworded)


def _goes_on(post: Post) -> bool:
    """Whether a post counts itself as a later part, as in ``(2/2)``: it goes on asking, in no other words."""
    part = part_of(post.text)
    return part is not None and part.number > 1


def _handle(askings: Sequence[_Asking], author: str) -> str:
    return next(one.post.author.handle for one in askings if one.author == author and one.post.author)
