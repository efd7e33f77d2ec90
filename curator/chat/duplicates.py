"""Families of posts that say the same: retweets of every fashion, copies, and nearly the same words again.

Precise rather than complete: two people may well answer alike, so that few words make a family only where a text
names whom it repeats, or somebody says them twice within minutes; and texts that differ in a number, a negation or
an answer marker never do.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Literal

from curator.chat.alike import apart, apart_as_far, candidates, may_be_near
from curator.chat.bare_text import BareText, bare_text
from curator.posts import Author, Post

_AGAIN_WITHIN = 15 * 60_000  # ms in which people send again what went wrong
_AGAIN_AMONG = 6  # posts of theirs

# How many words and letters a text has at least, to be the same as another's by its words, or by nearly its words.
_SAME = (5, 24)
_NEARLY = (6, 30)
_NAMED = (2, 8)
_AGAIN = (3, 10)

# The share of letters in which they may differ.
_APART, _APART_AGAIN, _APART_NAMED = 0.12, 0.2, 0.25

_LONGER = 32  # texts that a cut one is held against
_FEW = 4  # posts, the first or nearest, that stand for all in the same words

Kind = Literal["retweet", "copy", "near-copy"]


@dataclass(frozen=True, slots=True)
class Copy:
    """A post that says what its family's original says, how it does, and who sent it."""

    post: str
    kind: Kind
    author: Author | None


@dataclass(frozen=True, slots=True)
class Family:
    """Posts that say the same: the id of the one that gets quoted, and the others in order of time.

    The original is the earliest that retweets nobody; one that is only context, or cut, stands back.
    """

    original: str
    copies: tuple[Copy, ...]

    @property
    def people(self) -> tuple[Author, ...]:
        """Who is behind the copies, each once, in order of time."""
        return tuple(dict.fromkeys(copy.author for copy in self.copies if copy.author is not None))


def families(posts: Sequence[Post], hashtag: str | None) -> list[Family]:
    """The families among posts, in order of their originals' times; no post in two.

    ``hashtag`` is the chat's, lower case without ``#``.
    """
    among = _Posts(posts, hashtag)
    kin = _Kin([one.numbers for one in among.bare_text])
    _join_linked(among, kin)
    _join_named(among, kin)
    _join_sent_again(among, kin)
    _join_same(among, kin)
    _join_nearly(among, kin)
    return among.families(kin)


class _Kin:
    """Who is of one family, as sets that are joined. What answers different questions is not, whatever its words.

    Disjoint sets with path halving: Tarjan and van Leeuwen, Worst-case analysis of set union algorithms, 1984.
    """

    def __init__(self, numbers: Sequence[tuple[int, ...]]) -> None:
        self._parents = list(range(len(numbers)))
        self._numbers = [*numbers]

    def root(self, one: int) -> int:
        parents = self._parents
        while parents[one] != one:
            parents[one] = one = parents[parents[one]]
        return one

    def join(self, one: int, other: int, *, linked: bool = False) -> bool:
        """Make one family of two, unless their markers differ; ``linked`` ones are, whatever their markers."""
        one, other = sorted((self.root(one), self.root(other)))
        if one == other:
            return True
        ours, theirs = self._numbers[one], self._numbers[other]
        if ours and theirs and ours != theirs and not linked:
            return False
        self._parents[other] = one
        self._numbers[one] = ours or theirs
        return True


class _Posts:
    """The posts in order of time, with what each says."""

    def __init__(self, posts: Sequence[Post], hashtag: str | None) -> None:
        self.posts = sorted(posts, key=lambda post: (post.at_ms is None, post.at_ms or 0, post.id))
        self.bare_text = [bare_text(post, hashtag) for post in self.posts]
        self.handles = [post.author.handle.lower() if post.author else "" for post in self.posts]
        self.by_words: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self.bare_text):
            if one.words:
                self.by_words[one.words].append(at)

    def is_retweet(self, at: int) -> bool:
        return bool(self.posts[at].repost_of or self.bare_text[at].names or self.only_quotes(at))

    def only_quotes(self, at: int) -> bool:
        """Whether a post quotes another and says nothing itself."""
        one = self.bare_text[at]
        return self.posts[at].quote_of is not None and not one.says_something

    def families(self, kin: _Kin) -> list[Family]:
        members: dict[int, list[int]] = defaultdict(list)
        for at in range(len(self.posts)):
            members[kin.root(at)].append(at)
        found = [self._family(family) for family in members.values() if len(family) > 1]
        return [family for _, family in sorted(found, key=lambda one: one[0])]

    def _family(self, members: Sequence[int]) -> tuple[int, Family]:
        original = min(
            members, key=lambda at: (self.is_retweet(at), self.posts[at].context, self.bare_text[at].cut, at)
        )
        words = self.bare_text[original].words
        copies = [
            Copy(
                self.posts[at].id,
                "retweet" if self.is_retweet(at) else "copy" if self.bare_text[at].words == words else "near-copy",
                self.posts[at].author,
            )
            for at in members
            if at != original
        ]
        return original, Family(self.posts[original].id, tuple(copies))


def _join_linked(among: _Posts, kin: _Kin) -> None:
    """Native retweets and quotes without comment: with what they repeat, or each other where that is missing."""
    by_id = {post.id: at for at, post in enumerate(among.posts)}
    missing: dict[str, int] = {}
    for at, post in enumerate(among.posts):
        repeats = post.repost_of or (post.quote_of if among.only_quotes(at) else None)
        if repeats is not None:
            known = by_id.get(repeats)
            kin.join(at, missing.setdefault(repeats, at) if known is None else known, linked=True)


def _join_named(among: _Posts, kin: _Kin) -> None:
    """Texts that name whom they repeat: with what that person last said in these words."""
    by_speaker: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(among.bare_text):
        if one.says_something and among.handles[at]:
            by_speaker[among.handles[at], one.words].append(at)
    without: dict[tuple[str, str, tuple[int, ...]], int] = {}
    for at, one in enumerate(among.bare_text):
        if not (one.names and one.says_something):
            continue
        spoken = [by_speaker[name, one.words] for name in reversed(one.names) if (name, one.words) in by_speaker]
        nearest = [other for group in spoken for other in _nearest(group, at)]
        if not any(kin.join(at, other) for other in nearest):
            kin.join(at, without.setdefault((one.names[-1], one.words, one.numbers), at))


def _nearest(group: Sequence[int], at: int) -> Iterator[int]:
    """Of posts in order, a few last before one, then a few first after it; several, for markers may differ."""
    here = bisect_left(group, at)
    yield from reversed(group[max(here - _FEW, 0) : here])
    yield from (other for other in group[here : here + _FEW] if other != at)


def _join_sent_again(among: _Posts, kin: _Kin) -> None:
    """What somebody sent again within minutes, mended or not."""
    by_author: dict[str, list[int]] = defaultdict(list)
    for at, post in enumerate(among.posts):
        if post.author is None or post.at_ms is None or not among.bare_text[at].words or among.is_retweet(at):
            continue
        before = by_author[post.author.key]
        for other in islice(reversed(before), _AGAIN_AMONG):
            if post.at_ms - (among.posts[other].at_ms or 0) > _AGAIN_WITHIN:
                break
            if kin.root(other) != kin.root(at) and _is_sent_again(among, other, at):
                kin.join(other, at)
        before.append(at)


def _is_sent_again(among: _Posts, before: int, at: int) -> bool:
    one, other = among.bare_text[before], among.bare_text[at]
    if one.words == other.words:
        return one.to == other.to and among.posts[before].reply_to == among.posts[at].reply_to
    if not (_has(one, _AGAIN) and _has(other, _AGAIN)):
        return False
    return apart(one, other, _APART_AGAIN) is not None


def _join_same(among: _Posts, kin: _Kin) -> None:
    """Those in the same words; with hashtags at their ends as words, too."""
    for group in among.by_words.values():
        if len(group) > 1 and _has(among.bare_text[group[0]], _SAME):
            _join_all(among, kin, group[:1], group)
    for at, one in enumerate(among.bare_text):
        if one.tagged != one.words and one.tagged in among.by_words and _has(one, _SAME):
            _join_all(among, kin, among.by_words[one.tagged], [at])


def _join_all(among: _Posts, kin: _Kin, ours: Iterable[int], theirs: Iterable[int]) -> None:
    """Join posts of one wording with those of another, the first of each marker standing for the rest."""
    firsts: dict[tuple[int, ...], int] = {}
    for at in ours:
        firsts.setdefault(among.bare_text[at].numbers, at)
    for at in theirs:
        numbers = among.bare_text[at].numbers
        if numbers in firsts:
            kin.join(firsts[numbers], at)
            continue
        any(kin.join(first, at) for first in firsts.values())
        firsts[numbers] = at


@dataclass(frozen=True, slots=True)
class _Wording:
    """Some words, the posts that consist of them, whether all of those are cut, and whom they name as the speaker.

    A plain one is neither cut nor names anybody.
    """

    bare_text: BareText
    group: Sequence[int]
    cut: bool
    names: frozenset[str]
    is_long: bool
    is_plain: bool


def _wording(among: _Posts, words: str) -> _Wording:
    group = among.by_words[words]
    cut = all(among.bare_text[at].cut for at in group)
    names = frozenset(name for at in group for name in among.bare_text[at].names)
    first = among.bare_text[group[0]]
    return _Wording(first, group, cut, names, is_long=_has(first, _NEARLY), is_plain=not (cut or names))


def _join_nearly(among: _Posts, kin: _Kin) -> None:
    """Those in nearly the same words; then each cut text with the one that it was most likely cut from."""
    texts = sorted(among.by_words)
    wordings = [_wording(among, text) for text in texts]
    near: list[tuple[float, int, int]] = []
    cut_from: dict[int, tuple[float, int]] = {}
    for at, beside in candidates(texts):
        one, other = wordings[at], wordings[beside]
        if one.is_plain and other.is_plain and not may_be_near(one.bare_text, other.bare_text):
            continue
        distance = _nearly_apart(among, one, other)
        if not (one.cut or other.cut):
            if distance is not None:
                near.append((distance, at, beside))
            continue
        cut, whole = sorted((at, beside), key=lambda at: (not wordings[at].cut, len(texts[at])))
        if distance is None:
            distance = _cut_apart(wordings[cut], wordings[whole])
        if distance is not None:
            cut_from[cut] = min(cut_from.get(cut, (1.0, 0)), (distance, whole))
    for _, at, beside in sorted(near):
        _join_all(among, kin, wordings[at].group, wordings[beside].group)
    begun = _join_begun(among, kin, texts)
    for cut, (_, whole) in sorted(cut_from.items()):
        if texts[cut] not in begun:
            _join_all(among, kin, wordings[whole].group, wordings[cut].group)


def _nearly_apart(among: _Posts, one: _Wording, other: _Wording) -> float | None:
    if one.bare_text.telling != other.bare_text.telling:
        return None
    if one.is_long and other.is_long:
        distance = apart(one.bare_text, other.bare_text, _APART)
        if distance is not None:
            return distance
    if one.names or other.names:
        shorter, longer = sorted((one, other), key=lambda wording: len(wording.bare_text.words))
        if _has(shorter.bare_text, _AGAIN) and any(
            among.handles[post] in shorter.names for post in longer.group[:_FEW]
        ):
            return apart(one.bare_text, other.bare_text, _APART_NAMED)
    return None


def _cut_apart(cut: _Wording, whole: _Wording) -> float | None:
    if len(cut.bare_text.words) > len(whole.bare_text.words) or not cut.is_long:
        return None
    return apart_as_far(cut.bare_text, whole.bare_text, _APART)


def _join_begun(among: _Posts, kin: _Kin, texts: Sequence[str]) -> set[str]:
    """Each cut post with the one that goes on from its words, if there is one; gives the words of those."""
    begun = set()
    for shorter, words in enumerate(texts):
        for at in among.by_words[words]:
            whole = _whole(among, texts, shorter, at) if among.bare_text[at].cut else None
            if whole is not None:
                kin.join(whole, at)
                begun.add(words)
    return begun


def _whole(among: _Posts, texts: Sequence[str], shorter: int, at: int) -> int | None:
    """The post that a cut one is the beginning of: of whom it names, else whole, else the earliest."""
    one = among.bare_text[at]
    longer = range(shorter + 1, min(shorter + 1 + _LONGER, len(texts)))
    begun = [
        other
        for text in takewhile(lambda text: text.startswith(one.words), (texts[later] for later in longer))
        for other in among.by_words[text][:_FEW]
    ]
    named = [other for other in begun if among.handles[other] in one.names]
    if not (named and _has(one, _NAMED)) and not _has(one, _SAME):
        return None
    return min(
        (other for other in begun if other in named or _has(one, _SAME)),
        key=lambda other: (other not in named, among.bare_text[other].cut, other),
        default=None,
    )


def _has(one: BareText, least: tuple[int, int]) -> bool:
    """Whether a text has so many words and letters at least."""
    return one.count >= least[0] and one.letters >= least[1]
