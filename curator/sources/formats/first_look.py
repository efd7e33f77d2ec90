"""A first look at a file, made once and shared by all sources that are asked whether it is theirs."""

import zipfile
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.sources.contract import ArchiveError

if TYPE_CHECKING:
    from curator.sources.contract import Table

_OBJECTS = 20
_LOOKED_AT = 1 << 20  # bytes: a stream may begin with notices by the hundred, a capture with what was gone


class FirstLook:
    """What a file holds, as far as its beginning tells; each part is found out when it is first asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def head(self) -> bytes:
        """The first bytes, unpacked where they are gzip's; none of a folder."""
        if self.path.is_dir():
            return b""
        try:
            import gzip

            with self.path.open("rb") as file:
                if file.read(2) == b"\x1f\x8b":
                    file.seek(0)
                    return gzip.GzipFile(fileobj=file).read(65536)
                file.seek(0)
                return file.read(65536)
        except (OSError, EOFError):
            return b""

    @cached_property
    def database(self) -> Mapping[str, frozenset[str]]:
        """The columns of each real table of a SQLite database; nothing for any other file."""
        from curator.sources.formats.sqlite import Archive, is_database

        try:
            if self.path.is_dir() or not is_database(self.path):
                return {}
            with Archive(self.path) as archive:
                return archive.tables()
        except (ArchiveError, OSError):
            return {}

    def has_rows(self, table: str) -> bool:
        """Whether a table of a database holds anything, as far as can be told."""
        from curator.sources.formats.sqlite import Archive, identifier

        try:
            with Archive(self.path) as archive:
                return any(archive.rows(f"SELECT 1 FROM {identifier(table)} LIMIT 1", 1))  # noqa: S608
        except (ArchiveError, OSError):
            return True

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The files in a zip or a folder, by their paths inside it."""
        from curator.sources.formats.package import Package

        if not self.path.is_dir() and not self.head.startswith(b"PK\x03\x04"):
            return ()
        try:
            with Package(self.path) as package:
                return tuple(package.members)
        except (ArchiveError, OSError, zipfile.BadZipFile):
            return ()

    @cached_property
    def objects(self) -> Sequence[dict[str, Any]]:
        """The first objects of a JSON file."""
        from curator.sources.formats.json_documents import Documents, decoded, is_json

        if not is_json(self.head):
            return ()
        found: list[dict[str, Any]] = []
        seen = 0
        try:
            for number, (_, raw) in enumerate(Documents(self.path)):
                seen += len(raw)
                if number >= _OBJECTS and seen > _LOOKED_AT:
                    break
                try:
                    value = decoded(raw)
                except ValueError:
                    continue
                if isinstance(value, dict):
                    found.append(value)
        except ArchiveError:
            pass
        return found

    @cached_property
    def table(self) -> "Table | None":
        """A text table or a sheet; None for any other file."""
        from curator.sources.formats.delimited import Delimited
        from curator.sources.formats.json_documents import is_json
        from curator.sources.formats.spreadsheet import Sheet, is_workbook

        if self.path.is_dir() or self.database or self.head.startswith(b"SQLite format 3\0"):
            return None
        try:
            if is_workbook(self.path):
                sheet = Sheet(self.path)
                sheet.close()
                return sheet
            if is_json(self.head) or self.head.startswith(b"PK\x03\x04"):
                return None
            return Delimited(self.path)
        except (ArchiveError, OSError):
            return None

    def has(self, *columns: str) -> bool:
        """Whether a text table or a sheet has these columns, by their exact names."""
        return self.table is not None and set(columns) <= set(self.table.header)


def first_look(path: Path) -> FirstLook:
    """The look at a file as it is now."""
    try:
        stat = path.stat()
        stamp = (stat.st_size, stat.st_mtime_ns)
    except OSError:
        stamp = (0, 0)
    return _look(path, stamp)


@lru_cache(4)
def _look(path: Path, _stamp: tuple[int, int]) -> FirstLook:
    return FirstLook(path)
