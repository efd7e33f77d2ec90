"""Answers sent in parts: whether a text is cut, whether it goes on from another, and the parts as one text.

Half of all tweets end without punctuation, so that a missing full stop says nothing.
"""

import re
from collections.abc import Sequence

from curator.text.markers import answer_marker
from curator.text.parts import Part, first_part, last_part

_CONTINUED = r"[(\[]?(?:cont(?:inued|['’]?d)?\.?|more)[)\]]"
_SAYS_MORE = re.compile(
    rf"(?:\s*(?:…|\.{{3,}}|-+>+|→|>>+)|\s+{_CONTINUED}|\s+(?:cont(?:['’]?d)?\.?|continued))+\s*$", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"\s*(?:(?:…|\.{2,}|>>+)\s*|[(\[]?(?:cont(?:inued|['’]?d)?)(?:[)\]]\s*:?|\.?\s*[:–—-]|\.\.+|…)\s*)+",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:,|(?:(?<=\s)|^)(?:and|or|but|nor|because|although|whereas|unless|if|the|a|an|my|our|its|than|which|&|\+))$"
)
_OPEN_BRACKET = re.compile(r"(?<![:;=8xX'’-])[(\[](?!\s*[@＠])[^)\]]*$")
_CONJUNCTION = re.compile(r"(?:and|but|or|nor|because|which|&)\s")
_WRAPPING_FIRST = re.compile(r"(?:\s|\.?[@＠]\w{1,30}|[#＃]\w+)*")
_WRAPPING_LAST = re.compile(r"(?:https?://\S+|[#＃]\w+)$")
_COUNTED = re.compile(r"([1-9])[.)]\s+")
_IN_MARKER = re.compile(r"(?<=[\s(])(\d)/(\d)")
_LONGEST_TAIL = 300  # characters within which a text's end is looked at


def part_of(text: str) -> Part | None:
    """Which part of an answer a text says it is, at its start, behind its marker or at its end."""
    return _part_first(text) or last_part(_bare_end(text))


def joined_words(texts: Sequence[str]) -> str:
    """One text of the parts of one answer, in order and each cleaned: part numbers and signs of a cut are gone."""
    words = [_numberless(text, f"{at}/{len(texts)}") for at, text in enumerate(texts, 1)]
    if len(words) > 1 and _counted(words) == list(range(1, len(words) + 1)):
        words = [_COUNTED.sub("", text, count=1) for text in words]
    words = [text for text in words if text.strip()]
    opened = [
        *words[:1],
        *(text[found.end() :] if (found := _GOES_ON.match(text)) else text for text in words[1:]),
    ]
    closed = [*map(_without_more, opened[:-1]), *opened[-1:]]
    return " ".join(text.strip() for text in closed if text.strip())


def is_cut(text: str) -> bool:
    """Whether a text says that it goes on or ends where no sentence does, hashtags and links at its end aside."""
    part = part_of(text)
    if part is not None and part.of is not None:
        return part.number < part.of
    end = _bare_end(text)[-_LONGEST_TAIL:]
    return any(sign.search(end) for sign in (_SAYS_MORE, _UNFINISHED, _OPEN_BRACKET))


def goes_on(text: str) -> bool:
    """Whether a text begins as the continuation of another, behind its mentions, hashtags and marker."""
    part = part_of(text)
    if part is not None:
        return part.number > 1
    marker = answer_marker(text)
    if marker is not None and re.search(r"\bcont", text[marker.start : marker.end], re.IGNORECASE):
        return True
    begin = _begin(text)
    return bool(_GOES_ON.match(text, begin) or _CONJUNCTION.match(text, begin))


def count_of(text: str) -> int | None:
    """The number with which a text counts itself among others (``2. …``), behind its mentions and marker."""
    found = _COUNTED.match(text, _begin(text))
    return None if found is None else int(found[1])


def _begin(text: str) -> int:
    marker = answer_marker(text)
    wrapping = _WRAPPING_FIRST.match(text, marker.end if marker else 0)
    return wrapping.end() if wrapping else 0


def _part_first(text: str) -> Part | None:
    found = first_part(text, _begin(text)) or first_part(text)
    marker = answer_marker(text)
    if found or marker is None:
        return found
    inside = _IN_MARKER.search(text, marker.start, marker.end)
    if inside is None or not 1 <= int(inside[1]) <= int(inside[2]):
        return None
    return Part(int(inside[1]), int(inside[2]), *inside.span())


def _bare_end(text: str) -> str:
    text = text.rstrip()
    while found := _WRAPPING_LAST.search(text, max(0, len(text) - _LONGEST_TAIL)):
        text = text[: found.start()].rstrip()
    return text


def _without_more(text: str) -> str:
    found = _SAYS_MORE.search(text, max(0, len(text) - _LONGEST_TAIL))
    return text[: found.start()] if found else text


def _numberless(text: str, number: str) -> str:
    """Without part numbers; ``number`` is what a text's own is, where it stands among the others."""
    text = text.strip()
    if first := first_part(text):
        text = text[first.end :]
    elif text.startswith(number + " "):
        text = text.removeprefix(number)
    if last := last_part(text.rstrip()):
        text = text[: last.start].rstrip()
    return text


def _counted(texts: Sequence[str]) -> list[int | None]:
    return [count_of(text) if _COUNTED.match(text) else None for text in texts]
