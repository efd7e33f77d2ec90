"""What of an archive is asked for, how its file is read, and what ends an import before its time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.posts import CuratorError, Post

if TYPE_CHECKING:
    from curator.sources import Reading
    from curator.sources.address import Location
    from curator.sources.tables.mapping import ColumnMap

Progress = Callable[[int, int | None], None]
"""Takes how far an import has come, and of how much if that is known: both in rows or both in bytes."""


def no_progress(_done: int, _total: int | None) -> None:
    """Show no progress."""


class ImportCancelled(CuratorError):
    """The editor cancelled an import; what had arrived is taken out again."""


class TooVast(CuratorError):
    """All of an archive was asked for that has more rows than a project is made for."""


class ImportStopped(CuratorError):
    """The editor stopped an import; what had arrived stays."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which posts of an archive a project takes: a hashtag (lower case, no ``#``), first and last time in ms."""

    hashtag: str | None = None
    since_ms: int | None = None
    until_ms: int | None = None

    def __bool__(self) -> bool:
        return (self.hashtag, self.since_ms, self.until_ms) != (None, None, None)

    def in_time(self, post: Post) -> bool:
        if post.at_ms is None:
            return self.since_ms is None and self.until_ms is None
        early = self.since_ms is not None and post.at_ms < self.since_ms
        return not early and (self.until_ms is None or post.at_ms <= self.until_ms)


@dataclass(frozen=True, slots=True)
class As:
    """How a file is read: as which kind, by which mapping, and which of its tables; None means found out."""

    kind: str | None = None
    mapping: "ColumnMap | None" = None
    table: str | None = None

    def open(self, path: "Location") -> "Reading":
        """Open an archive this way. Raises ArchiveError."""
        from curator import sources

        return sources.open_archive(path, self.kind, self.mapping, self.table)


EVERYTHING = Scope()
AS_FOUND = As()
