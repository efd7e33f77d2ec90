"""Part numbers: where a text says that it is one of several, as in ``1/2``, ``(2/3)`` or ``[1 of 2]``.

A bare ``1/2`` may as well be a fraction, a date or a mark: it counts only where nothing around it reads that way.
"""

import re

from msgspec import Struct

_MOST, _MOST_BARE = 20, 9

_BRACKETED = r"[(\[{]\s*(?:(?i:part|pt\.?)\s*)?(?P<a>\d{1,2})\s*(?:/|(?i:of))\s*(?P<aof>\d{1,2})\s*[)\]}]"
_LAST_OF_FEW = r"(?<=2/2|3/3|4/4)\s+(?!of\b|time\b)"  # no fraction is written like that
_BARE = r"(?P<b>\d)/(?P<bof>\d)"
_FIRST = re.compile(
    rf"(?:{_BRACKETED}|{_BARE}(?=\s*[:：–—-]\s|[:：)]|\s*\n|\s+[^\W\d_a-z]|{_LAST_OF_FEW}))\s*(?:[:：.)–—-]+(?=\s|$))?\s*"
)
_COUNTED_FIRST = re.compile(r"(?P<c>[1-9]|1\d|20)/\s+(?=\D)")
_LAST = re.compile(rf"(?:{_BRACKETED}|(?<![\w/.,:$€£%-]){_BARE})$")

# After these words a number with a stroke is a fraction, a date or a mark.
_AMOUNT = re.compile(
    r"\b(?:\d+|"
    r"a|about|after|almost|an|and|are|around|at|before|between|by|circa|dated|exactly|for|from|"
    r"gave|give|got|grew|half|in|is|just|least|less|like|more|most|nearly|of|off|on|only|or|"
    r"over|page|rate|rated|rating|roughly|score|scored|since|some|than|the|these|this|those|"
    r"till|to|under|until|up|use|using|was|were|with|jan|feb|mar|apr|may|june|july|aug|sept|"
    r"oct|nov|dec|january|february|march|april|august|september|october|november|december|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun"
    r")[^\w.!?…:;)\]\"”]*$",
    re.IGNORECASE,
)


class Part(Struct, frozen=True):
    """Which part a text says it is, ``of`` how many (None where it does not say), and where it says so."""

    number: int
    of: int | None
    start: int
    end: int


def first_part(text: str, at: int = 0) -> Part | None:
    """The part number that stands at ``at``, the space and separator behind it taken in."""
    found = _FIRST.match(text, at)
    if found is not None:
        return _part(found)
    counted = _COUNTED_FIRST.match(text, at)
    return None if counted is None else Part(int(counted["c"]), None, *counted.span())


def last_part(text: str, start: int = 0, end: int | None = None) -> Part | None:
    """The part number with which the text from ``start`` up to ``end`` closes."""
    tail = max(start, (len(text) if end is None else end) - 24)
    found = _LAST.search(text[:end], tail)
    if found is None:
        return None
    amount = found["b"] and _AMOUNT.search(text[max(start, found.start() - 32) : found.start()])
    return None if amount else _part(found)


def _part(found: re.Match[str]) -> Part | None:
    bracketed = found["a"] is not None
    number, of = (int(found[name]) for name in (("a", "aof") if bracketed else ("b", "bof")))
    plausible = 1 <= number <= of and 2 <= of <= (_MOST if bracketed else _MOST_BARE)
    return Part(number, of, *found.span()) if plausible else None
