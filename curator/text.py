"""What a post's text is made of: entities, hashtags, markers; and what the article leaves out of it.

Everything here is a pure function of the text. Positions are indices into the given string.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_HASHTAG = re.compile(r"(?<![\w&/#])[#＃]((?=\w*[^\W\d_])\w+)")
_MENTION = re.compile(r"(?<![\w@/])[@＠](\w{1,30})")


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a text that a cleanup step leaves out: from ``start`` up to ``end``."""

    start: int
    end: int
    step: str


@dataclass(frozen=True, slots=True)
class Marker:
    """``A2:`` or ``Q1 and Q2``: which questions a text says it answers, and where it says so."""

    letter: Literal["A", "Q"]
    numbers: tuple[int, ...]
    start: int
    end: int


def unescape(text: str) -> str:
    """HTML entities as the characters they stand for, once, and only those that end in ``;``."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda found: html.unescape(found.group()), text)


def storable(text: str) -> str:
    """Valid Unicode: a lone surrogate becomes U+FFFD."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def links(text: str) -> list[tuple[int, int]]:
    """Where links stand: (start, end) of each."""
    return [found.span() for found in _LINK.finditer(text)]


def hashtags(text: str) -> list[str]:
    """The hashtags in a text, lower case without ``#``, in order; not those within links or words."""
    return [found.group(1).lower() for found in _outside_links(_HASHTAG, text)]


def mentions(text: str) -> list[str]:
    """The handles in a text, as written without ``@``, in order; not those within links or words."""
    return [found.group(1) for found in _outside_links(_MENTION, text)]


def _outside_links(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    taken = links(text) if "://" in text else []
    for found in pattern.finditer(text):
        if not any(start <= found.start() < end for start, end in taken):
            yield found


# Markers

_NUMBER = r"0?([1-9]|1[0-9]|20)"
_PART = r"(?:\.\d{1,2}|[a-h](?![a-z0-9])|\s?\(?\d/\d\)?)?"
_ONE = rf"[#＃]?(?:(?:question|answer|ques|ans)\s?\#?|[aq]\s?\#?){_NUMBER}{_PART}"
_FIRST = rf"[#＃]?(?P<letter>question|answer|ques|ans|[aq])\s?\#?{_NUMBER}{_PART}"
_FURTHER = rf"(?:\s*(?:,|&|\+|/|and|und|et|y)\s*{_ONE})*"
_CONTINUED = r"(?:\s*\(?(?:cont(?:inued|'?d|\.)?|again|part\s\d|pt\.?\s?\d|\d/\d)\)?(?=[\s:.)\-–—]|$))?"
_SEPARATOR = r"(?P<separator>\s*[\])}]*\s*(?:[:：;.,/)\]>|=~]+|-+>?|–|—|→)\s*|\s+|$)"
_MARKER = re.compile(rf"[(\[{{]?{_FIRST}(?P<further>{_FURTHER}){_CONTINUED}{_SEPARATOR}", re.IGNORECASE)
_DIGITS = re.compile(r"[1-9][0-9]?")
_NUMBERED = re.compile(rf"[#＃]?(?:(?:question|answer|ques|ans)\s?\#?|[aq]\s?\#?){_NUMBER}", re.IGNORECASE)

# What may stand before a marker: mentions (".@ana"), hashtags, opening quotation marks.
_BEFORE = re.compile(r"(?:\s|[.\"“”'‘’«»:,>-]|[@＠]\w{1,30}|[#＃](?![aAqQ]\d)\w+)*")

# After a space alone, these words make the "marker" a name for something else.
_NAMES = frozenset(
    {
        "budget",
        "deliveries",
        "e-tron",
        "earnings",
        "english",
        "etron",
        "figures",
        "financials",
        "fiscal",
        "flight",
        "forecast",
        "format",
        "french",
        "german",
        "grade",
        "grades",
        "growth",
        "guidance",
        "journal",
        "journals",
        "level",
        "levels",
        "motorway",
        "numbers",
        "outlook",
        "paper",
        "papers",
        "poster",
        "posters",
        "print",
        "profit",
        "profits",
        "ranking",
        "report",
        "reports",
        "result",
        "results",
        "revenue",
        "revenues",
        "road",
        "roads",
        "route",
        "sales",
        "sauce",
        "sedan",
        "sheet",
        "size",
        "sized",
        "sportback",
        "steak",
        "student",
        "students",
        "suv",
        "tv",
        "visa",
    }
)


def answer_marker(text: str) -> Marker | None:
    """The marker that a text opens with, leading mentions and hashtags passed over; None where it has none.

    The marker's span takes its separator in. Shapes: formats of real chats (``A1:`` ``a2)`` ``Q3/`` ``#q1``
    ``A1.2`` ``A4 cont`` ``Q1 and Q2`` ``Answer 2 -``).
    """
    opening = _BEFORE.match(text)
    start = opening.end() if opening else 0
    found = _MARKER.match(text, start)
    if found is None or (start and text[start - 1].isalnum()):
        return None
    if _is_name(text, found):
        return None
    letter: Literal["A", "Q"] = "A" if found["letter"][0] in "aA" else "Q"
    numbers = [int(found.group(2))]
    numbers += [int(one.group(1)) for one in _NUMBERED.finditer(found["further"])]
    return Marker(letter, tuple(dict.fromkeys(numbers)), found.start(), found.end())


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether what looks like a marker is the name of something (the A1 road, last Q4's earnings).

    ``A 1-0 win`` and ``a 3 year old`` are words as well: a letter that stands apart wants more than a space or a
    hyphen after its number.
    """
    separator: str = found["separator"]
    apart = re.match(r"[#＃]?[aq]\s", found.group(), re.IGNORECASE)
    if separator.strip():
        return bool(apart) and separator == "-"
    following = re.match(r"[\w-]+", text[found.end() :])
    if following and following.group().lower() in _NAMES:
        return True
    return bool(apart)


# Cleanup

STEPS = ("unescape", "marker", "hashtag", "mentions", "links", "spaces")
"""The cleanup steps, in the order in which they are named to the editor."""

DEFAULT_STEPS = frozenset(STEPS)

_REMEMBERED = 8192  # texts whose cleaning is asked for again with every decision

_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]+")
_INVISIBLE = re.compile("[\u200b\ufeff\u00ad\u2060]")
_LEADING_MENTIONS = re.compile(r"(?:[.\"“]?[@＠]\w{1,30}[:,]?(?:\s+|$))+")
_TRACKING_LINK_LAST = re.compile(r"\s*https?://t\.co/\w+[…]?\s*$", re.IGNORECASE)
_LEFTOVER = re.compile(r"\s*[:：–—|>-]+\s+")


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
