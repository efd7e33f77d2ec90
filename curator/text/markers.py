"""Answer markers: ``A2:`` at the start of a text, and what only looks like one."""

import re
from typing import Literal

from msgspec import Struct

_NUMBER = r"0?([1-9]|1[0-9]|20)"
_PART = r"(?:(?:\.\d{1,2}){1,2}|[a-h](?![a-z0-9])|\s?\(?\d/\d\)?)?"
_ONE = rf"[#＃]?(?:(?:question|answer|ques|ans)\s?\#?|[aq]\s?\#?){_NUMBER}{_PART}"
_FIRST = rf"[#＃]?(?P<letter>question|answer|ques|ans|[aq])\s?\#?{_NUMBER}{_PART}"
_FURTHER = rf"(?:\s*(?:,|&|\+|/|and|und|et|y)\s*{_ONE})*"
_CONTINUED = r"(?:\s*\(?(?:cont(?:inued|'?d|\.)?|again|part\s\d|pt\.?\s?\d|\d/\d)\)?(?=[\s:.)\-–—]|$))?"
_SEPARATOR = r"(?P<separator>\s*[\])}]*\s*(?:[:：;.,/)\]>|=~]+|-+>?|–|—|→)\s*|\s+|$)"
_MARKER = re.compile(rf"[(\[{{]?{_FIRST}(?P<further>{_FURTHER}){_CONTINUED}{_SEPARATOR}", re.IGNORECASE)
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
        "sheets",
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


class Marker(Struct, frozen=True):
    """``A2:`` or ``Q1 and Q2``: which questions a text says it answers, and where it says so."""

    letter: Literal["A", "Q"]
    numbers: tuple[int, ...]
    start: int
    end: int


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
    hyphen after its number. A1C is a blood test.
    """
    separator: str = found["separator"]
    apart = re.match(r"[#＃]?[aq]\s", found.group(), re.IGNORECASE)
    if separator.strip():
        return bool(apart) and separator == "-"
    following = re.match(r"[\w-]+", text[found.end() :])
    if following and following.group().lower() in _NAMES:
        return True
    return bool(apart) or found.group().strip().lower() == "a1c"
