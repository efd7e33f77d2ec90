"""Strangers' SQLite files, opened read-only; nothing is left behind, and nothing that they define is run."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self
from urllib.parse import quote

from curator.phrases import phrase
from curator.schema_size import schema_size
from curator.sources.contract import ArchiveError
from curator.sources.files import check_unchanged, stamp_of

_MAGIC = b"SQLite format 3\0"
_QUIET_SECONDS = 20.0
_MOST_IN_SCHEMA = 10_000  # tables, indexes and other entries
_LARGEST_LOG = 1 << 30  # bytes of a WAL or journal beside a smaller database
_HEAVIEST = 4 << 20  # characters and bytes in the rows held at once, not counting the last step
_STEP = 8  # rows
_LONG = frozenset({str, bytes})  # types of cells that may be long
_STEPS_BETWEEN_LOOKS = 100_000

# Limits of https://www.sqlite.org/limits.html, far above any real archive and far below what harms.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 8 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_COLUMN: 2000,
}


class Archive:
    """A stranger's database, open for reading, used as a context manager.

    A file without a WAL or journal beside it is opened as immutable and must not change until it is closed. A file
    with one is copied to a temporary folder together with it, and the copy is read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._stamp = stamp_of(path)
        self._bytes = path.stat().st_size
        beside = [path.with_name(path.name + end) for end in ("-wal", "-journal")]
        live = [one for one in beside if one.is_file() and one.stat().st_size > 0]
        if any(one.stat().st_size > max(_LARGEST_LOG, path.stat().st_size) for one in live):
            raise ArchiveError(
                phrase("{path} has a file of changes beside it that is far too large; export it anew.", path=path)
            )
        self._bytes += sum(one.stat().st_size for one in live)
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
        if schema_size(self.path, _MOST_IN_SCHEMA) > _MOST_IN_SCHEMA:
            raise ArchiveError(
                phrase("{path} has more tables than any archive; choose another file.", path=self.path)
            )
        with in_plain_words(self.path):
            connection = sqlite3.connect(uri, uri=True, isolation_level=None)
            try:
                for limit, value in _LIMITS.items():
                    connection.setlimit(limit, value)
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
        """Return the columns of each real table; views and virtual tables are left out."""
        with in_plain_words(self.path):
            names = self.connection.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            ).fetchall()
            return {
                name: frozenset(
                    column
                    for (column,) in self.connection.execute("SELECT name FROM pragma_table_info(?)", (name,))
                )
                for (name,) in names
            }

    def columns(self, table: str) -> list[str]:
        """Return a table's columns in order."""
        with in_plain_words(self.path):
            found = self.connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            return [str(name) for (name,) in found]

    def key(self, table: str) -> str | None:
        """Return the column that is a table's primary key, or None if it has no key of one column."""
        with in_plain_words(self.path):
            found = self.connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk", (table,)).fetchall()
        return str(found[0][0]) if len(found) == 1 else None

    def references(self, table: str) -> list[tuple[str, str, str]]:
        """Return a table's foreign keys, each as (other table, its key, own column)."""
        with in_plain_words(self.path):
            found = self.connection.execute(
                'SELECT "table", "to", "from" FROM pragma_foreign_key_list(?)', (table,)
            ).fetchall()
        return [(other, key, own) for other, key, own in found if other and key and own and other != table]

    def rows(self, sql: str, size: int) -> Iterator[list[tuple[object, ...]]]:
        """Yield the rows of a query, some at a time. Raises ArchiveError if they cannot be read."""
        given = 0
        try:
            for rows in self._fetched(sql, size):
                yield rows
                given += len(rows)
        except _NoUnicode:
            # Go on from there with a decoder of our own, which is slower.
            self.connection.text_factory = _decoded
            yield from self._fetched(f"{sql} LIMIT -1 OFFSET {given}", size)
        finally:
            self.connection.text_factory = str

    def _fetched(self, sql: str, size: int) -> Iterator[list[tuple[object, ...]]]:
        with in_plain_words(self.path):
            self._heard = monotonic()
            cursor = self.connection.execute(sql)
            given = 0
            while rows := _fetch(cursor, size):
                self._heard = monotonic()
                given += len(rows)
                if given > self._bytes:  # some pages are reached again and again
                    raise sqlite3.DatabaseError("it has more rows than bytes")
                yield rows
                self._heard = monotonic()

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        with in_plain_words(self.path):
            self._heard = monotonic()
            return int(self.connection.execute(f"SELECT count(*) FROM {identifier(table)}").fetchone()[0])  # noqa: S608

    def close(self) -> None:
        """Close the database. Raises ArchiveError if the file was changed while it was read."""
        self.release()
        check_unchanged(self.path, self._stamp)

    def release(self) -> None:
        """Close the database without looking whether the file was changed."""
        self.connection.close()
        self._clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.release()

    def _clear(self) -> None:
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def _is_endless(self) -> bool:
        """Say whether to end a query that has returned no row for too long. SQLite asks every so many steps."""
        return monotonic() - self._heard > _QUIET_SECONDS


class _NoUnicode(Exception):
    """Some text is not UTF-8."""


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _fetch(cursor: sqlite3.Cursor, size: int) -> list[tuple[object, ...]]:
    """Return the next rows: ``size`` of them, or fewer if they are large."""
    rows: list[tuple[object, ...]] = []
    weight = 0
    try:
        while len(rows) < size and weight < _HEAVIEST:
            more = cursor.fetchmany(min(_STEP, size - len(rows)))
            if not more:
                break
            weight += sum([len(cell) for row in more for cell in row if cell.__class__ in _LONG])
            rows += more
    except sqlite3.OperationalError as error:
        if "decode to UTF-8" in str(error):
            raise _NoUnicode from error
        raise
    return rows


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ArchiveError, with one sentence for the editor."""
    try:
        yield
    except (sqlite3.Error, OverflowError, UnicodeError) as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith("SQLITE_NOTADB"):
            said = phrase(
                "{path} is encrypted or no SQLite database; export it anew and open that file.", path=path
            )
        elif name.startswith("SQLITE_INTERRUPT"):
            said = phrase("{path} takes endlessly long to read; it may be damaged, so export it anew.", path=path)
        else:
            said = phrase(
                "{path} is damaged ({reason}); get another copy of it, or export it anew.",
                path=path,
                reason=" ".join(str(error).split())[:120],
            )
        raise ArchiveError(said) from error


def identifier(name: str) -> str:
    """Quote a table's or column's name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def is_database(path: Path) -> bool:
    """Say whether a file begins as a SQLite database does."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
