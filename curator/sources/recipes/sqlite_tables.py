"""Sources for SQLite databases whose tables are known. Each is a list of tables and columns, without code."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from msgspec import structs

from curator.phrases import phrase
from curator.posts import Post
from curator.sources.contract import ArchiveError, Batch, Chunk, Reading, Source, Table
from curator.sources.formats.first_look import first_look
from curator.sources.formats.sqlite import Archive, identifier
from curator.sources.readings.tables import TableReading
from curator.sources.recipes.known_table import sureness
from curator.sources.tables.best_mapping import present
from curator.sources.tables.columns import SAMPLED
from curator.sources.tables.mapping import ColumnMap

_EMPTY = 0.8  # confidence in a database whose table of posts is empty: a little more than in a guess


@dataclass(frozen=True, slots=True)
class Join:
    """A table whose columns are joined to each row where its ``key`` equals the row's ``by``.

    Its columns are named ``table.column``. If several of its rows have the same key, any one is joined. Without a
    key, its only row is joined to every row.
    """

    table: str
    key: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Schema:
    """The tables of one tool's databases.

    A database is recognised by the tables and columns that it ``needs``, and by those of related tools that it
    ``lacks``. The mapping's table holds the posts; its columns may be missing. ``pictures`` lists the pictures
    beside a database by the ids of their posts, and ``picture`` reads one.
    """

    kind: str
    label: str
    needs: Mapping[str, frozenset[str]]
    mapping: ColumnMap
    joins: Sequence[Join] = ()
    lacks: Mapping[str, frozenset[str]] | None = None
    pictures: Callable[[Path], Mapping[str, Sequence[str]]] | None = None
    picture: Callable[[Path, str], bytes] | None = None

    def fits(self, tables: Mapping[str, frozenset[str]]) -> bool:
        """Say whether a database with these tables and columns is the tool's."""
        none: frozenset[str] = frozenset()
        has = all(tables.get(table, none) >= columns for table, columns in self.needs.items())
        return has and not any(tables.get(table, none) & columns for table, columns in (self.lacks or {}).items())


class DatabaseTable:
    """The rows of a table, in their order, with what is joined to them. ``length`` is in rows."""

    def __init__(self, path: Path, table: str, joins: Sequence[Join] = ()) -> None:
        self.path = path
        self.name: str | None = table
        with ExitStack() as stack:
            self._archive = stack.enter_context(Archive(path))
            tables = self._archive.tables()
            if table not in tables:
                raise ArchiveError(
                    phrase(
                        "{path} has no table {table!r}; it has {tables}.",
                        path=path,
                        table=table,
                        tables=", ".join(sorted(tables)[:8]) or phrase("none"),
                    )
                )
            own = self._archive.columns(table)
            joined = [
                join
                for join in joins
                if join.table in tables
                and (join.by is None or join.by in own)
                and (join.key is None or join.key in tables[join.table])
            ]
            self.header: Sequence[str] = (
                *own,
                *(f"{join.table}.{column}" for join in joined for column in self._archive.columns(join.table)),
            )
            self._from = f"{identifier(table)} AS own"
            for number, join in enumerate(joined):
                self._from += _joined(join, f"j{number}", unique=self._archive.key(join.table) == join.key)
            self._expressions = [f"own.{identifier(column)}" for column in own]
            for number, join in enumerate(joined):
                self._expressions += [f"j{number}.{identifier(one)}" for one in self._archive.columns(join.table)]
            first = f"SELECT * FROM ({self._sql(self.header)} LIMIT {SAMPLED})"  # noqa: S608
            self.sample: Sequence[Sequence[object]] = next(self._archive.rows(first, SAMPLED), [])
            self._read: frozenset[str] = frozenset(self.header)
            stack.pop_all()

    @cached_property
    def length(self) -> int | None:
        """How many rows there are. Counting reads them all."""
        return self._archive.count(self.name or "")

    def only(self, columns: frozenset[str]) -> None:
        """Read only these columns; the cells of the others are None."""
        self._read = columns

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows. Raises ArchiveError."""
        reached = 0
        for rows in self._archive.rows(self._sql(self._read), size):
            yield Chunk(list(enumerate(rows, reached + 1)), (), reached + len(rows))
            reached += len(rows)

    def close(self) -> None:
        """Close the database."""
        self._archive.release()

    def _sql(self, read: Sequence[str] | frozenset[str]) -> str:
        columns = (
            expression if name in read else "NULL"
            for name, expression in zip(self.header, self._expressions, strict=True)
        )
        return f"SELECT {', '.join(columns)} FROM {self._from}"  # noqa: S608


def _joined(join: Join, alias: str, *, unique: bool) -> str:
    table = identifier(join.table)
    if join.key is None or join.by is None:
        return f" LEFT JOIN (SELECT * FROM {table} LIMIT 1) AS {alias}"  # noqa: S608
    if not unique:
        table = f"(SELECT * FROM {table} GROUP BY {identifier(join.key)})"  # noqa: S608
    return f" LEFT JOIN {table} AS {alias} ON {alias}.{identifier(join.key)} = own.{identifier(join.by)}"


class _Illustrated(TableReading):
    """The reading of a table whose posts have pictures, listed by the posts' ids."""

    def __init__(
        self, kind: str, path: Path, table: Table, mapping: ColumnMap, pictures: Mapping[str, Sequence[str]]
    ) -> None:
        super().__init__(kind, path, table, mapping)
        self._pictures = pictures

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """Yield the table's posts, a batch at a time. Raises ArchiveError."""
        for batch in super().batches(size):
            yield replace(batch, posts=[self._with_pictures(post) for post in batch.posts])

    def _with_pictures(self, post: Post) -> Post:
        names = self._pictures.get(post.id)
        return post if names is None else structs.replace(post, media=tuple(names))


def database_source(schema: Schema) -> Source:
    """Make the source of one tool's databases."""

    def recognise(path: Path) -> float:
        seen = first_look(path)
        if not schema.fits(seen.database):
            return 0.0
        if not seen.has_rows(schema.mapping.table or ""):
            return _EMPTY
        return sureness(frozenset(name for columns in schema.needs.values() for name in columns))

    def read(path: Path) -> Reading:
        with Archive(path) as archive:
            if not schema.fits(archive.tables()):
                raise ArchiveError(
                    phrase(
                        "{path} is no archive of {label}; leave its kind to be found out.",
                        path=path,
                        label=schema.label,
                    )
                )
        table = DatabaseTable(path, schema.mapping.table or "", schema.joins)
        try:
            mapping = replace(present(schema.mapping, table), missing_words=False)
            table.only(frozenset(name for names in mapping.columns.values() for name in names))
            if schema.pictures is None:
                return TableReading(schema.kind, path, table, mapping)
            return _Illustrated(schema.kind, path, table, mapping, schema.pictures(path))
        except BaseException:
            table.close()
            raise

    return Source(schema.kind, schema.label, recognise, read, picture=schema.picture)
