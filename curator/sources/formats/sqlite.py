"""Opening a stranger's SQLite file: read-only, without a trace, and without running anything it defines."""

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
from curator.sources.files import stamp_of

_MAGIC = b"SQLite format 3\0"
_QUIET_SECONDS = 20.0
_MOST_IN_SCHEMA = 10_000  # tables, indexes and what else it names
_LARGEST_LOG = 1 << 30  # bytes of a WAL or journal beside a database that is smaller than that
_HEAVIEST = 4 << 20  # characters and bytes in the rows that are held at once, but for the last ones
_STEP = 8  # rows
_LONG = frozenset({str, bytes})  # what cells may be long
_STEPS_BETWEEN_LOOKS = 100_000

# Limits of https://www.sqlite.org/limits.html, far above any real archive and far below what harms.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 8 * 1024 * 1024,
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
        """The columns of each real table; views and virtual tables are none."""
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
        """A table's columns, in their order."""
        with in_plain_words(self.path):
            found = self.connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            return [str(name) for (name,) in found]

    def key(self, table: str) -> str | None:
        """The one column that is a table's primary key; None where it has no such key, or one of several."""
        with in_plain_words(self.path):
            found = self.connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk", (table,)).fetchall()
        return str(found[0][0]) if len(found) == 1 else None

    def references(self, table: str) -> list[tuple[str, str, str]]:
        """What a table's columns refer to: (their table, their key, own column)."""
        with in_plain_words(self.path):
            found = self.connection.execute(
                'SELECT "table", "to", "from" FROM pragma_foreign_key_list(?)', (table,)
            ).fetchall()
        return [(other, key, own) for other, key, own in found if other and key and own and other != table]

    def rows(self, sql: str, size: int) -> Iterator[list[tuple[object, ...]]]:
        """The rows of a query, some at a time. Raises ArchiveError where they cannot be read."""
        given = 0
        try:
            for rows in self._fetched(sql, size):
                yield rows
                given += len(rows)
        except _NoUnicode:
            # Once more with a decoder of our own, which is slower, from where it stopped.
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
                if given > self._bytes:  # pages that are led to again and again
                    raise sqlite3.DatabaseError("it has more rows than bytes")
                yield rows
                self._heard = monotonic()

    def count(self, table: str) -> int:
        """How many rows a table has."""
        with in_plain_words(self.path):
            self._heard = monotonic()
            return int(self.connection.execute(f"SELECT count(*) FROM {identifier(table)}").fetchone()[0])  # noqa: S608

    def close(self) -> None:
        """Close; raises ArchiveError where the file was changed while it was read."""
        self.release()
        if stamp_of(self.path) != self._stamp:
            raise ArchiveError(
                phrase(
                    "{path} was changed by another program while it was read; close that program and try again.",
                    path=self.path,
                )
            )

    def release(self) -> None:
        """Close, whatever became of the file."""
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
        """Asked by SQLite every so many steps: true ends a query that has given no row for too long."""
        return monotonic() - self._heard > _QUIET_SECONDS


class _NoUnicode(Exception):
    """Some text is no UTF-8."""


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _fetch(cursor: sqlite3.Cursor, size: int) -> list[tuple[object, ...]]:
    """The next rows: ``size`` of them, or as many as are not too heavy together."""
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
    """Turn SQLite's errors about an archive into one sentence for the editor."""
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
    """A table's or column's name as it is written in SQL."""
    return '"' + name.replace('"', '""') + '"'


def is_database(path: Path) -> bool:
    """Whether a file begins as a SQLite database does."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
