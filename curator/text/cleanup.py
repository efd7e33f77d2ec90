"""What the article leaves out of a post's text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from curator.text.anatomy import unescape
from curator.text.markers import Marker, answer_marker

STEPS = ("unescape", "marker", "hashtag", "mentions", "links", "spaces")
"""The cleanup steps, in the order in which they are named to the editor."""

_REMEMBERED = 8192  # texts whose cleaning is asked for again with every decision

_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]+")
_INVISIBLE = re.compile("[\u200b\ufeff\u00ad\u2060]")
_LEADING_MENTIONS = re.compile(r"(?:[.\"“]?[@＠]\w{1,30}[:,]?(?:\s+|$))+")
_TRACKING_LINK_LAST = re.compile(r"\s*https?://t\.co/\w+[…]?\s*$", re.IGNORECASE)
_LEFTOVER = re.compile(r"\s*[:：–—|>-]+\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a text that a cleanup step leaves out: from ``start`` up to ``end``."""

    start: int
    end: int
    step: str


def dropped(text: str, hashtag: str | None, steps: Iterable[str] = STEPS) -> tuple[Span, ...]:
    """What the article leaves out of a text at its two ends: marker, mentions, chat hashtag, tracking links.

    ``hashtag`` is the chat's, lower case without ``#``. Spans are in order and do not overlap. A text that is
    nothing but what would be left out is left whole.
    """
    return _dropped(text, hashtag, frozenset(steps))


@lru_cache(_REMEMBERED)
def _dropped(text: str, hashtag: str | None, wanted: frozenset[str]) -> tuple[Span, ...]:
    spans = [*_from_start(text, hashtag, wanted)]
    start = spans[-1].end if spans else 0
    spans += reversed([*_from_end(text, hashtag, wanted, start)])
    kept_until = next((span.start for span in spans if span.start >= start and span.end > start), len(text))
    if not _SPACE.sub("", _INVISIBLE.sub("", text[start:kept_until])):
        return ()
    return tuple(spans)


def cleaned(text: str, hashtag: str | None, steps: Iterable[str] = STEPS) -> str:
    """A text as the article prints it: what ``dropped`` names is gone, spaces are single, words untouched.

    Cleaning again changes nothing. A text of which nothing would be left stays as it is.
    """
    return _cleaned(text, hashtag, frozenset(steps))


@lru_cache(_REMEMBERED)
def _cleaned(text: str, hashtag: str | None, wanted: frozenset[str]) -> str:
    result = text
    while True:
        before = result
        if "unescape" in wanted:
            result = unescape(result)
        for span in reversed(_dropped(result, hashtag, wanted)):
            result = result[: span.start] + result[span.end :]
        if "spaces" in wanted:
            result = _SPACE.sub(" ", _INVISIBLE.sub("", result)).strip()
        if result == before:
            return result


def _from_start(text: str, hashtag: str | None, steps: frozenset[str]) -> Iterator[Span]:
    at = 0
    marked = False
    while at < len(text):
        begin = len(text) - len(text[at:].lstrip())
        if "mentions" in steps and (found := _LEADING_MENTIONS.match(text, begin)):
            yield Span(at, found.end(), "mentions")
        elif "hashtag" in steps and hashtag and (found := _hashtag_first(hashtag).match(text, begin)):
            yield Span(at, found.end(), "hashtag")
        elif "marker" in steps and not marked and (marker := _marker_at(text, begin)):
            marked = True
            rest = _LEFTOVER.match(text, marker.end)
            yield Span(at, rest.end() if rest else marker.end, "marker")
            at = rest.end() if rest else marker.end
            continue
        else:
            return
        at = found.end()


def _marker_at(text: str, at: int) -> Marker | None:
    found = answer_marker(text[at:])
    if found is None or found.start != 0:
        return None
    return Marker(found.letter, found.numbers, at, at + found.end)


def _from_end(text: str, hashtag: str | None, steps: frozenset[str], start: int) -> Iterator[Span]:
    end = len(text)
    while end > start:
        if "links" in steps and (found := _TRACKING_LINK_LAST.search(text, start, end)):
            yield Span(found.start(), end, "links")
        elif "hashtag" in steps and hashtag and (found := _hashtag_last(hashtag).search(text, start, end)):
            yield Span(found.start(), end, "hashtag")
        else:
            return
        end = found.start()


@lru_cache
def _hashtag_first(hashtag: str) -> re.Pattern[str]:
    return re.compile(rf"[#＃]{re.escape(hashtag)}(?!\w)[:,]?(?:\s*[-–—:]\s+|\s+|$)", re.IGNORECASE)


@lru_cache
def _hashtag_last(hashtag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s+|(?<=[^\w&/#]))[#＃]{re.escape(hashtag)}\s*$", re.IGNORECASE)
