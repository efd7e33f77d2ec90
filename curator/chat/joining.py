"""Answers sent in parts: tweets of one author, minutes apart, that want to be one quote.

Precise rather than complete: two answers of one person stay two unless they say that they belong together.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from curator.posts import Post
from curator.text import (
    Marker,
    Part,
    answer_marker,
    cleaned,
    count_of,
    goes_on,
    is_cut,
    mentions,
    part_of,
    unescape,
)

_MINUTE = 60_000
WITHIN_MS = 10 * _MINUTE  # no two parts of an answer are further apart
_TO_ONESELF_WITHIN = 5 * _MINUTE
_CUT_WITHIN = 4 * _MINUTE

_RETWEET = re.compile(r"\s*[\"“]?RT:?\s+[@＠]")
_LISTED = re.compile(r"\d\.\d")
_ENDED = re.compile(r"[.!?][)\]\"”’]*$")


@dataclass(frozen=True, slots=True)
class _Answer:
    """A post and what its text says about its place among others."""

    post: Post
    at_ms: int
    text: str
    words: str
    marker: Marker | None
    part: Part | None
    count: int | None
    to: frozenset[str]


def proposals(posts: Sequence[Post], hashtag: str | None) -> list[tuple[str, ...]]:
    """Which posts are one answer: the ids of each, in the order in which they were sent; no post in two.

    ``hashtag`` is the chat's, lower case without ``#``.
    """
    by_author: dict[str, list[_Answer]] = defaultdict(list)
    for post in posts:
        if post.author is not None and (answer := _answer(post, hashtag)) is not None:
            by_author[post.author.key].append(answer)
    found: list[tuple[int, tuple[str, ...]]] = []
    for answers in by_author.values():
        found += _chains(sorted(answers, key=lambda one: one.at_ms))
    return [ids for _, ids in sorted(found)]


def _answer(post: Post, hashtag: str | None) -> _Answer | None:
    if post.repost_of or post.context or post.at_ms is None or _RETWEET.match(post.text):
        return None
    text = unescape(post.text)
    return _Answer(
        post,
        post.at_ms,
        text,
        cleaned(text, hashtag),
        answer_marker(text),
        part_of(text),
        count_of(text),
        frozenset(handle.lower() for handle in mentions(text)),
    )


def _chains(answers: Sequence[_Answer]) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Those of one author's answers, in order of time, that go on from one another: when each began, its ids."""
    after: dict[int, int] = {}
    for at in range(1, len(answers)):
        since = bisect_left(answers, answers[at].at_ms - WITHIN_MS, key=lambda one: one.at_ms)
        before = next((back for back in range(at - 1, since - 1, -1) if _continues(answers, back, at)), None)
        if before is not None and answers[at].post.reply_to == answers[before].post.id:
            # Those who go on for long often answer their first tweet each time.
            while before in after:
                before = after[before]
        if before is not None and before not in after:
            after[before] = at
    for at in after.keys() - after.values():
        chain = [at]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        yield answers[at].at_ms, tuple(answers[one].post.id for one in chain)


def _continues(answers: Sequence[_Answer], back: int, at: int) -> bool:
    """Whether the answer at ``at`` goes on from the one at ``back``."""
    one, other = answers[back], answers[at]
    apart = other.at_ms - one.at_ms
    if one.words == other.words or _marked_otherwise(one, other):
        return False
    if one.part and other.part:
        return (one.part.number + 1, one.part.of) == (other.part.number, other.part.of)
    if one.count and other.count:
        return one.count + 1 == other.count and one.to == other.to
    if _begins_anew(other) or _asks(one):
        return False
    if other.post.reply_to is not None:
        return other.post.reply_to == one.post.id and apart <= _TO_ONESELF_WITHIN
    if not other.to <= one.to:
        return False
    if one.marker is not None and other.marker is not None and goes_on(other.text):
        return apart <= _TO_ONESELF_WITHIN
    return at - back == 1 and apart <= _CUT_WITHIN and _open_ended(one, other)


def _open_ended(one: _Answer, other: _Answer) -> bool:
    """Whether the one is cut, or so unfinished that the other may be its end."""
    if not is_cut(one.text):
        return goes_on(other.text) and one.to == other.to and not _ENDED.search(one.words)
    # Dots may only trail off: then the other has to look like what they left out.
    trails_off = one.words.endswith(("…", "..."))
    return not trails_off or other.marker is not None or other.words[:1].islower() or goes_on(other.text)


def _marked_otherwise(one: _Answer, other: _Answer) -> bool:
    """Whether the later one answers another question."""
    if other.marker is None:
        return False
    return one.marker is None or (one.marker.letter, one.marker.numbers) != (
        other.marker.letter,
        other.marker.numbers,
    )


def _begins_anew(answer: _Answer) -> bool:
    """Whether it is the first of several, or one of a list (``A1.2``)."""
    marker = answer.marker
    listed = marker is not None and _LISTED.search(answer.text, marker.start, marker.end)
    return bool(listed) or (answer.part.number if answer.part else answer.count) == 1


def _asks(answer: _Answer) -> bool:
    """Whether it may be the host asking: what the host says next is no part of the question."""
    return answer.marker is not None and answer.marker.letter == "Q" and "?" in answer.text
