"""Mappings: which column of a table gives which field of a post, and how its cells are to be understood."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from curator.phrases import phrase


class Field(StrEnum):
    """What a column can give. A mapping needs at least TEXT.

    DATE and CLOCK are the halves of a local time. OTHER is the id of another tweet; TYPE says whether that one is
    retweeted, quoted or answered.
    """

    TEXT = "text"
    HANDLE = "handle"
    TIME = "time"
    ID = "id"
    NAME = "name"
    URL = "url"
    REPLY_TO = "reply_to"
    REPOST_OF = "repost_of"
    QUOTE_OF = "quote_of"
    LANG = "lang"
    AUTHOR = "author"
    DATE = "date"
    CLOCK = "clock"
    ZONE = "zone"
    ASKED_FOR = "asked_for"
    TYPE = "type"
    OTHER = "other"

    # Fields are looked up for every cell, and the hash of an enumeration is slow: it is written in Python.
    __hash__ = str.__hash__

    @property
    def label(self) -> str:
        """The field's name for people."""
        return _LABELS[self]


_LABELS = {
    Field.TEXT: phrase("Text", "a column of a table"),
    Field.HANDLE: phrase("Author’s handle", "a column of a table"),
    Field.TIME: phrase("Time", "a column of a table"),
    Field.ID: phrase("Id", "a column of a table"),
    Field.NAME: phrase("Author’s name", "a column of a table"),
    Field.URL: phrase("Address", "a column of a table"),
    Field.REPLY_TO: phrase("Id it answers", "a column of a table"),
    Field.REPOST_OF: phrase("Id it retweets", "a column of a table"),
    Field.QUOTE_OF: phrase("Id it quotes", "a column of a table"),
    Field.LANG: phrase("Language", "a column of a table"),
    Field.AUTHOR: phrase("Author’s id", "a column of a table"),
    Field.DATE: phrase("Date, apart from the clock", "a column of a table"),
    Field.CLOCK: phrase("Clock, apart from the date", "a column of a table"),
    Field.ZONE: phrase("Time zone", "a column of a table"),
    Field.ASKED_FOR: phrase("Was asked for (else context)", "a column of a table"),
    Field.TYPE: phrase("Retweet, quote or reply", "a column of a table"),
    Field.OTHER: phrase("Id it retweets or quotes", "a column of a table"),
}


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """How rows become posts.

    - ``columns``: the columns of each field. In each row, the first that is not empty counts.
    - ``table``: the SQLite table or the sheet, or None if there is only one.
    - ``zone``: the zone of times that name none, such as ``Europe/Paris`` or ``+02:00``.
    - ``day_first``: whether ``10/03/2015`` is in March. None means: find out.
    - ``escapes``: how often entities in texts were escaped.
    - ``html``: whether texts are HTML.
    - ``missing_words``: whether ``NA`` and the like mean that a text is missing.
    - ``tweets``: whether posts are tweets, whose ids tell their times and addresses.
    - ``utc``: whether all times are in UTC.
    - ``backslash_lines``: whether line ends in texts are written as a backslash and an n.
    """

    columns: Mapping[Field, tuple[str, ...]]
    table: str | None = None
    zone: str | None = None
    day_first: bool | None = None
    escapes: int = 1
    html: bool = False
    missing_words: bool = True
    tweets: bool = True
    utc: bool = False
    backslash_lines: bool = False

    def to(self, one: Field, *columns: str) -> "ColumnMap":
        """Return a copy in which these columns give one field. Without columns, none does."""
        kept = {known: names for known, names in self.columns.items() if known is not one}
        return replace(self, columns=kept | {one: columns} if columns else kept)


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a table: the names of its columns in any order, and its own name. ``key`` is a hash of both."""

    columns: frozenset[str]
    table: str | None = None
    key: str = field(init=False)

    def __post_init__(self) -> None:
        names = "\0".join([self.table or "", *sorted(self.columns)])
        key = hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        object.__setattr__(self, "key", key)


def missing_columns(mapping: ColumnMap, there: Iterable[str]) -> list[str]:
    """Return the columns that a mapping names and a table lacks."""
    have = set(there)
    return [name for names in mapping.columns.values() for name in names if name not in have]
