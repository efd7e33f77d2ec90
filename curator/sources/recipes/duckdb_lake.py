"""Parquet and folders of CSV of any size, read by DuckDB, which may read these files and nothing else."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, OtherForm, Refusal, Source, Table
from curator.sources.formats.queried_table import QueriedTable
from curator.sources.formats.sql_condition import Column, ColumnType, literal
from curator.sources.formats.sqlite import identifier
from curator.sources.recipes.any_table import any_table
from curator.sources.tables.columns import MOST_COLUMNS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PARQUET = (".parquet", ".parq")
_CSV = tuple(f"{end}{packed}" for end in (".csv", ".tsv") for packed in ("", ".gz"))
_MAGIC = b"PAR1"
_MEMORY = "1GB"
_UNREADABLE = 0.3  # confidence in files that look like a kind's own and cannot be read
_WHOLE = frozenset(
    "tinyint smallint integer bigint hugeint utinyint usmallint uinteger ubigint uhugeint".split()  # noqa: SIM905
)
_AS_IT_IS = frozenset({"varchar", "boolean", "float", "double"})
_CLOCKS = frozenset({"timestamp", "timestamp_s", "timestamp_ms", "timestamp_ns"})


def lake_source(
    kind: str, label: str, files: Callable[[Path], Sequence[Path]], table: Callable[[Path, str | None], Table]
) -> Source:
    """Make the source of all files in one format. It claims files that it cannot read too, to say why."""

    def seen(path: Path) -> Table | None:
        if not files(path):
            return None
        found = table(path, None)
        found.close()
        return found

    source = any_table(kind, label, seen, table)

    def recognise(path: Path) -> float:
        try:
            return source.recognise(path)
        except ArchiveError:
            return _UNREADABLE

    return replace(source, recognise=recognise)


def parquet_in(path: Path) -> list[Path]:
    """Return the Parquet file that a path is, or those in a folder at any depth; none for anything else."""
    if path.is_dir():
        return _files(path, _PARQUET)
    try:
        with path.open("rb") as file:
            return [path] if file.read(len(_MAGIC)) == _MAGIC else []
    except OSError:
        return []


def csv_in(path: Path) -> list[Path]:
    """Return the CSV and TSV files in a folder at any depth."""
    return _files(path, _CSV) if path.is_dir() else []


def _files(folder: Path, ends: tuple[str, ...]) -> list[Path]:
    return sorted(
        one
        for one in folder.rglob("*")
        if one.name.lower().endswith(ends)
        and not any(part.startswith((".", "_")) for part in one.relative_to(folder).parts)
        and one.is_file()
        and one.stat().st_size > 0
    )


def parquet(path: Path, _name: str | None = None) -> Table:
    """Open all the rows of a Parquet file, or of a folder of them. Raises ArchiveError."""
    files = parquet_in(path)
    if not files:
        raise OtherForm(
            phrase("{path} is no Parquet file, and no folder with some in it; choose another.", path=path)
        )
    return _table(path, files, lambda names: f"read_parquet({names}, union_by_name = true)")


def csv(path: Path, _name: str | None = None) -> Table:
    """Open all the rows of a folder of CSV in UTF-8, whose files begin with a header. Raises ArchiveError."""
    files = csv_in(path)
    if not files:
        raise OtherForm(phrase("{path} is no folder with CSV files in it; choose another.", path=path))
    return _table(
        path,
        files,
        lambda names: (
            f"read_csv({names}, header = true, all_varchar = true, quote = '\"', escape = '\"',"
            " store_rejects = true, rejects_limit = 0)"
        ),
    )


def _table(path: Path, files: Sequence[Path], read: Callable[[str], str]) -> QueriedTable:
    names = f"[{', '.join(literal(str(one.absolute())) for one in files)}]"
    lake = Lake(path)
    try:
        from_ = f"{read(names)} AS own"
        return QueriedTable(lake, None, from_, lake.columns(from_))
    except BaseException:
        lake.close()
        raise


class Lake:
    """DuckDB, allowed to read what is at one path and nothing else."""

    def __init__(self, path: Path) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise ArchiveError(
                phrase(
                    "{path} is read by DuckDB, which is not installed; "
                    "install it with: pip install 'curator[lake]'.",
                    path=path,
                )
            ) from error
        self._path = path
        self._errors = duckdb.Error
        self._spill = tempfile.TemporaryDirectory(prefix="curator-")
        self._connection: DuckDBPyConnection = duckdb.connect(
            ":memory:",
            config={
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
                "memory_limit": _MEMORY,
                "temp_directory": self._spill.name,
            },
        )
        self._last = self._connection
        where = "allowed_directories" if path.is_dir() else "allowed_paths"
        with self._in_plain_words():
            self._connection.execute("SET GLOBAL TimeZone = 'UTC'")
            self._connection.execute(f"SET {where} = [{literal(str(path.absolute()))}]")
            self._connection.execute("SET enable_external_access = false")
            self._connection.execute("SET lock_configuration = true")

    def columns(self, from_: str) -> list[Column]:
        """Return the columns of a FROM clause. Fields of a structure are joined to its name by a dot."""
        with self._in_plain_words():
            described = self._connection.execute(f"SELECT * FROM {from_} LIMIT 0").description or []  # noqa: S608
            found = [
                column
                for name, type_, *_ in described
                for column in _columns(str(name), f"own.{identifier(str(name))}", type_)
            ]
        if len(found) > MOST_COLUMNS:
            raise ArchiveError(
                phrase("{path} has more columns than any archive of posts; choose another file.", path=self._path)
            )
        return found

    def rows(self, sql: str, size: int) -> Iterator[Sequence[Sequence[object]]]:
        """Yield the rows of a query, some at a time. Raises ArchiveError."""
        with self._in_plain_words():
            # Each query has its own connection: another on the same one would end it.
            self._last = self._connection.cursor()
            running = self._last.execute(sql)
            while rows := running.fetchmany(size):
                yield rows

    def refused(self) -> list[Refusal]:
        """Return the lines of CSV that the last query could not read."""
        with self._in_plain_words():
            try:
                found = self._last.execute(
                    "SELECT line, any_value(error_message) FROM reject_errors"
                    " WHERE scan_id = (SELECT max(scan_id) FROM reject_errors) GROUP BY file_id, line ORDER BY 1"
                ).fetchall()
            except self._errors:  # there is no such table without CSV
                return []
        return [Refusal(int(line), " ".join(str(why).split())[:200]) for line, why in found]

    def close(self) -> None:
        """Close DuckDB."""
        self._connection.close()
        self._spill.cleanup()

    @contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            reason = str(error).strip().split("\n")[0][:200]
            raise ArchiveError(
                phrase(
                    "{path} cannot be read ({reason}); get another copy of it, or export it anew.",
                    path=self._path,
                    reason=reason,
                )
            ) from error


def _columns(name: str, sql: str, type_: Any) -> Iterator[Column]:
    kind = str(type_.id)
    if kind == "struct":
        for inner, inner_type in type_.children:
            yield from _columns(f"{name}.{inner}", f"{sql}.{identifier(inner)}", inner_type)
    elif kind in _WHOLE:
        yield Column(name, sql, sql, ColumnType.WHOLE)
    elif kind in _AS_IT_IS:
        yield Column(name, sql, sql, ColumnType.TEXT if kind == "varchar" else ColumnType.OTHER)
    elif kind == "timestamp with time zone":
        yield Column(name, sql, _cast(sql), ColumnType.ZONED)
    elif kind in _CLOCKS:
        yield Column(name, sql, _cast(sql), ColumnType.CLOCK)
    else:
        yield Column(name, _cast(sql), _cast(sql), ColumnType.TEXT)


def _cast(sql: str) -> str:
    return f"CAST({sql} AS VARCHAR)"
