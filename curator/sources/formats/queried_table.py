"""Tables behind a query engine, a server or DuckDB, which can select the rows that are asked for."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Protocol

from curator.sources.contract import MOST_WHOLE, Chunk, Refusal
from curator.sources.formats.sql_condition import Column, ColumnType, SqlCondition
from curator.sources.tables.columns import SAMPLED
from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.values.times import Moment, moment

_ORDERED = frozenset({ColumnType.ZONED, ColumnType.CLOCK, ColumnType.WHOLE})


class Engine(Protocol):
    """Runs queries. All methods raise ArchiveError, in one sentence."""

    def rows(self, sql: str, size: int) -> Iterator[Sequence[Sequence[object]]]:
        """Yield the rows of a query, some at a time, and keep none."""
        ...

    def refused(self) -> Sequence[Refusal]:
        """Return the rows of the last query that could not be read. Call it once the query has ended."""
        ...

    def close(self) -> None:
        """Close the archive."""
        ...


class QueriedTable:
    """The rows of a FROM clause, in any order. ``length`` is in rows."""

    def __init__(self, engine: Engine, name: str | None, from_: str, columns: Sequence[Column]) -> None:
        self.name = name
        self.header: Sequence[str] = tuple(column.name for column in columns)
        self._engine = engine
        self._from = from_
        self._columns = columns
        self._read = frozenset(self.header)
        self._where: str | None = None
        first = f"SELECT * FROM ({self._sql()} LIMIT {SAMPLED}) AS first_rows"  # noqa: S608
        self.sample: Sequence[Sequence[object]] = next(engine.rows(first, SAMPLED), [])

    @cached_property
    def length(self) -> int | None:
        """How many rows there are; None once narrowed, as the query would have to run twice."""
        return self._count(self._from) if self._where is None else None

    @cached_property
    def is_vast(self) -> bool:
        """Whether there are more rows than a project can hold."""
        return self._count(f"(SELECT 1 FROM {self._from} LIMIT {MOST_WHOLE + 1}) AS counted") > MOST_WHOLE  # noqa: S608

    def ends(self, mapping: ColumnMap) -> tuple[Moment | None, Moment | None]:
        """Return the first and last time of all rows, or None if only reading the rows would tell."""
        names = mapping.columns.get(Field.TIME, ())
        times = [one.sql for one in self._columns if one.name in names and one.type in _ORDERED]
        if len(names) != 1 or not times:
            return None, None
        ends = ", ".join(f"CAST({end}({times[0]}) AS VARCHAR)" for end in ("min", "max"))
        ((first, last),) = next(self._engine.rows(f"SELECT {ends} FROM {self._from}", 1))  # noqa: S608
        return moment(first), moment(last)

    def only(self, columns: frozenset[str]) -> None:
        """Read only these columns; the cells of the others are None."""
        self._read = columns

    def narrow(self, mapping: ColumnMap, condition: SqlCondition) -> None:
        """Leave out rows that certainly do not fit."""
        self._where = condition.as_sql(mapping, self._columns)

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows. Raises ArchiveError."""
        reached = 0
        for rows in self._engine.rows(self._sql(), size):
            yield Chunk(list(enumerate(rows, reached + 1)), (), reached + len(rows))
            reached += len(rows)
        if refused := self._engine.refused():
            yield Chunk((), refused, reached)

    def close(self) -> None:
        """Close the archive."""
        self._engine.close()

    def _sql(self) -> str:
        cells = (column.cell if column.name in self._read else "NULL" for column in self._columns)
        where = f" WHERE {self._where}" if self._where is not None else ""
        return f"SELECT {', '.join(cells)} FROM {self._from}{where}"  # noqa: S608

    def _count(self, from_: str) -> int:
        ((number,),) = next(self._engine.rows(f"SELECT count(*) FROM {from_}", 1))  # noqa: S608
        return int(str(number))
