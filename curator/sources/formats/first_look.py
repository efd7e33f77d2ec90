"""A first look at a file, taken once and shared by all sources that are asked whether it is theirs."""

import gzip
import zipfile
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from curator.sources.contract import ArchiveError, Table
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.json_documents import Documents, decoded, is_json
from curator.sources.formats.package import Package
from curator.sources.formats.spreadsheet import Sheet, is_workbook
from curator.sources.formats.sqlite import Archive, identifier, is_database

_OBJECTS = 20
_LOOKED_AT = 1 << 20  # bytes: hundreds of notices or deleted tweets may come before the first tweet


class FirstLook:
    """What a file holds, as far as its beginning tells. Each property is read when first used."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def head(self) -> bytes:
        """The first bytes, unpacked if the file is gzip; empty for a folder."""
        if self.path.is_dir():
            return b""
        try:
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
        """The columns of each real table of a SQLite database; empty for any other file."""
        try:
            if self.path.is_dir() or not is_database(self.path):
                return {}
            with Archive(self.path) as archive:
                return archive.tables()
        except (ArchiveError, OSError):
            return {}

    def has_rows(self, table: str) -> bool:
        """Say whether a table of a database has rows; if it cannot be read, assume so."""
        try:
            with Archive(self.path) as archive:
                return any(archive.rows(f"SELECT 1 FROM {identifier(table)} LIMIT 1", 1))  # noqa: S608
        except (ArchiveError, OSError):
            return True

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The files in a zip or a folder, by their paths inside it."""
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
    def table(self) -> Table | None:
        """The text table or sheet that a file is; None for any other file."""
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
        """Say whether the text table or sheet has columns of exactly these names."""
        return self.table is not None and set(columns) <= set(self.table.header)


def first_look(path: Path) -> FirstLook:
    """Take a first look at a file, or return the last one if the file has not changed."""
    try:
        stat = path.stat()
        stamp = (stat.st_size, stat.st_mtime_ns)
    except OSError:
        stamp = (0, 0)
    return _looked_at(path, stamp)


@lru_cache(4)
def _looked_at(path: Path, _stamp: tuple[int, int]) -> FirstLook:
    return FirstLook(path)
