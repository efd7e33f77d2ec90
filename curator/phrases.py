"""What the program says: in English, and remembering what it takes to be said in another language.

The packages that know no window speak in phrases, and the terminal shows them as they are; the window says them in
its own language (``curator.ui.languages``). Whatever is given to these functions is found by
``packaging/update_translations.py``, so that a pattern has to stand there as it is.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, Self


class Phrase(str):
    """English words, made of a pattern with the names of values in braces.

    ``number`` is the one that a language's plural depends on (None: it has none); ``pattern`` is the plural one
    then. ``meaning`` tells apart what is one word in English and two elsewhere.
    """

    __slots__ = ("meaning", "number", "pattern", "values")

    pattern: str
    meaning: str
    number: int | None
    values: Mapping[str, Any]

    def __new__(
        cls,
        english: str,
        pattern: str = "",
        meaning: str = "",
        number: int | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> Self:
        made = super().__new__(cls, english)
        made.pattern, made.meaning, made.number = pattern or english, meaning, number
        made.values = {} if values is None else values
        return made

    def of(self, **values: object) -> "Phrase":
        """The same, of a table, with its values."""
        return phrase(self.pattern, self.meaning, **values)

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return Phrase, (str(self), self.pattern, self.meaning, self.number, self.values)


def phrase(pattern: str, meaning: str = "", /, **values: object) -> Phrase:
    """Words that are the same whatever their values.

    Of these, whole numbers show their thousands, and moments their day and time as clocks of their zone show them.
    """
    return Phrase(_filled(pattern, values) if values else pattern, pattern, meaning, None, values)


def counted(count: int, one: str, many: str, /, **values: object) -> Phrase:
    """Words about so many of something, which are ``{count}`` in the pattern for one and in that for many."""
    every = values | {"count": count}
    return Phrase(_filled(one if count == 1 else many, every), many, "", count, every)


class Forms(NamedTuple):
    """The patterns of what counts, as they stand in a table before there is anything to count."""

    one: str
    many: str

    def of(self, count: int, /, **values: object) -> Phrase:
        """So many of it."""
        return counted(count, self.one, self.many, **values)


def forms(one: str, many: str) -> Forms:
    """The words of :func:`counted`, for a table."""
    return Forms(one, many)


def said(error: Exception) -> str:
    """What an error says: the phrase that it was raised with, else its words."""
    return error.args[0] if len(error.args) == 1 and isinstance(error.args[0], Phrase) else str(error)


def listed(parts: Sequence[str]) -> str:
    """Things one behind the other; nested by halves, so that no list is too long for it."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2
    return phrase("{before}, {one}", before=listed(parts[:half]), one=listed(parts[half:]))


def sentences(parts: Sequence[str]) -> str:
    """Sentences one behind the other."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2
    return phrase(
        "{first} {second}", "two sentences", first=sentences(parts[:half]), second=sentences(parts[half:])
    )


def _filled(pattern: str, values: Mapping[str, object]) -> str:
    return pattern.format_map({name: _shown(one) for name, one in values.items()})


def _shown(value: object) -> object:
    if type(value) is int:
        return f"{value:,}"
    return f"{value.day} {value:%b %Y, %H:%M}" if isinstance(value, datetime) else value
