"""Opening a stranger's SQLite file: read-only, without a trace, and without running anything it defines."""

import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self
from urllib.parse import quote

from curator.sources.base import ArchiveError

_MAGIC = b"SQLite format 3\0"
_PROJECT_ID = 0x43555241  # the application_id of Curator's own projects
_QUIET_SECONDS = 20.0
_STEPS_BETWEEN_LOOKS = 100_000

# Limits of https://www.sqlite.org/limits.html, far above any real archive and far below what harms.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_COLUMN: 2000,
}


class Archive:
    """A stranger's database, open for reading; a context manager that leaves nothing behind.

    Without a WAL or journal beside it, the file is opened as immutable and must be the same when it is
    closed; with one, both are copied to a temporary folder and the copy is read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._stamp = _stamp(path)
        beside = [path.with_name(path.name + end) for end in ("-wal", "-journal")]
        live = [one for one in beside if one.is_file() and one.stat().st_size > 0]
        if live:
            self._copy = tempfile.TemporaryDirectory(prefix="curator-")
            for one in (path, *live):
                shutil.copyfile(one, Path(self._copy.name) / one.name)
            uri = f"file:{quote(str(Path(self._copy.name) / path.name))}?mode=rw"
        else:
            uri = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
        try:
            self.connection = self._open(uri)
        except BaseException:
            self._clear()
            raise

    def _open(self, uri: str) -> sqlite3.Connection:
        with in_plain_words(self.path):
            connection = sqlite3.connect(uri, uri=True, isolation_level=None)
            try:
                for limit, value in _LIMITS.items():
                    connection.setlimit(limit, value)
                connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
                connection.execute("PRAGMA trusted_schema = OFF")
                connection.execute("PRAGMA cell_size_check = ON")
                connection.execute("PRAGMA query_only = ON")
                connection.execute("PRAGMA mmap_size = 0")
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            except BaseException:
                connection.close()
                raise
        self._heard = monotonic()
        connection.set_progress_handler(self._is_endless, _STEPS_BETWEEN_LOOKS)
        return connection

    def tables(self) -> Mapping[str, frozenset[str]]:
        """The columns of each real table; views and virtual tables are none."""
        with in_plain_words(self.path):
            names = self.connection.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            ).fetchall()
            return {
                name: frozenset(
                    column
                    for (column,) in self.connection.execute("SELECT name FROM pragma_table_info(?)", (name,))
                )
                for (name,) in names
            }

    def rows(self, sql: str, size: int) -> Iterator[list[tuple[object, ...]]]:
        """The rows of a query, some at a time. Raises ArchiveError where they cannot be read."""
        with in_plain_words(self.path):
            self._heard = monotonic()
            cursor = self.connection.execute(sql)
            while rows := cursor.fetchmany(size):
                self._heard = monotonic()
                yield rows
                self._heard = monotonic()

    def count(self, table: str) -> int:
        """How many rows a table has."""
        with in_plain_words(self.path):
            self._heard = monotonic()
            return int(self.connection.execute(f"SELECT count(*) FROM {identifier(table)}").fetchone()[0])  # noqa: S608

    def close(self) -> None:
        """Close; raises ArchiveError where the file was changed while it was read."""
        self.connection.close()
        self._clear()
        if _stamp(self.path) != self._stamp:
            raise ArchiveError(
                f"{self.path} was changed by another program while it was read; close that program and try again."
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.connection.close()
            self._clear()

    def _clear(self) -> None:
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def _is_endless(self) -> bool:
        """Asked by SQLite every so many steps: true ends a query that has given no row for too long."""
        return monotonic() - self._heard > _QUIET_SECONDS


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about an archive into one sentence for the editor."""
    try:
        yield
    except (sqlite3.Error, OverflowError) as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith("SQLITE_NOTADB"):
            why = "is encrypted or no SQLite database; export it anew and open that file"
        elif name.startswith("SQLITE_INTERRUPT"):
            why = "takes endlessly long to read; it may be damaged, so export it anew"
        else:
            why = f"is damaged ({error}); get another copy of it, or export it anew"
        raise ArchiveError(f"{path} {why}.") from error


def identifier(name: str) -> str:
    """A table's or column's name as it is written in SQL."""
    return '"' + name.replace('"', '""') + '"'


def is_database(path: Path) -> bool:
    """Whether a file begins as a SQLite database does."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def why_not(path: Path) -> str:
    """Why no source understands a file, in one sentence."""
    if not is_database(path):
        return f"{path} is no archive that Curator knows; open a SQLite archive such as twitter-to-sqlite makes."
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, 2)
    if len(header) == 100:
        (application,) = struct.unpack(">i", header[68:72])
        if application == _PROJECT_ID:
            return f"{path} is a Curator project, not an archive; open it as a project."
        page = struct.unpack(">H", header[16:18])[0]
        if size < struct.unpack(">I", header[28:32])[0] * (65536 if page == 1 else page):
            raise ArchiveError(
                f"{path} is damaged (its end is missing); get another copy of it, or export it anew."
            )
    with Archive(path) as archive:
        tables = sorted(archive.tables())
    if not tables:
        return f"{path} is a database without any table; choose another file."
    some = ", ".join(table[:40] for table in tables[:5]) + (" …" if len(tables) > 5 else "")
    return f"{path} is a database without tweets that Curator knows (it has {some}); choose another file."


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        stat = path.stat()
    except OSError:
        return (0, 0, 0)
    return stat.st_size, stat.st_mtime_ns, stat.st_ino
