"""Which column of a table gives which field of a post: given by a source, guessed, or chosen by the editor."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from curator.phrases import phrase


class Field(StrEnum):
    """What a column can give. A mapping needs at least TEXT; DATE and CLOCK are the halves of a local time.

    OTHER is the id of another tweet of which TYPE says whether it is retweeted, quoted or answered.
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

    # An enumeration's own is written in Python, and fields are looked up for every cell.
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

    ``columns`` names for each field its columns; the first that is not empty in a row wins. ``table`` is the
    SQLite table or the sheet, None for the one there is. ``zone`` is where clocks stand that do not say so (a
    name such as ``Europe/Paris`` or an offset), ``utc`` that the source keeps all of them in UTC; ``day_first``
    how ``10/03/2015`` is meant, None to find out.
    ``escapes`` counts how often entities were escaped; ``html`` marks text that is HTML. ``missing_words`` says
    that ``NA`` and the like stand for nothing. ``tweets``: ids are tweets' and addresses can be made of them.
    ``backslash_lines``: line ends are written as a backslash and an n.
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
        """The same with one field given by these columns; by none, where there are none."""
        kept = {known: names for known, names in self.columns.items() if known is not one}
        return replace(self, columns=kept | {one: columns} if columns else kept)


@dataclass(frozen=True, slots=True)
class Shape:
    """What makes two files of the same shape: the names of their columns, in whatever order."""

    columns: frozenset[str]
    table: str | None = None
    key: str = field(init=False)

    def __post_init__(self) -> None:
        names = "\0".join([self.table or "", *sorted(self.columns)])
        key = hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        object.__setattr__(self, "key", key)


def missing_columns(mapping: ColumnMap, there: Iterable[str]) -> list[str]:
    """The columns that a mapping names and a table does not have."""
    have = set(there)
    return [name for names in mapping.columns.values() for name in names if name not in have]
