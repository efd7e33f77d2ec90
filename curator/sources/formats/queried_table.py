"""Tables that can choose: a database or DuckDB reads them where they are, and gives only what is asked for."""

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
    """What runs queries. All raise ArchiveError in one sentence."""

    def rows(self, sql: str, size: int) -> Iterator[Sequence[Sequence[object]]]:
        """The rows of a query, some at a time, none of which is kept."""
        ...

    def refused(self) -> Sequence[Refusal]:
        """What of the last query, now that it is at its end, could not be read."""
        ...

    def close(self) -> None:
        """Let the archive go."""
        ...


class QueriedTable:
    """The rows of what stands behind FROM, in whatever order they come; length in rows."""

    def __init__(self, engine: Engine, name: str | None, from_: str, columns: Sequence[Column]) -> None:
        self.name = name
        self.header: Sequence[str] = tuple(column.name for column in columns)
        self._engine = engine
        self._from = from_
        self._columns = columns
        self._wanted = frozenset(self.header)
        self._condition: str | None = None
        first = f"SELECT * FROM ({self._sql()} LIMIT {SAMPLED}) AS first_rows"  # noqa: S608
        self.sample: Sequence[Sequence[object]] = next(engine.rows(first, SAMPLED), [])

    @cached_property
    def length(self) -> int | None:
        """How many rows there are; None for a part, whose rows would have to be looked for once more."""
        return self._count(self._from) if self._condition is None else None

    @cached_property
    def is_vast(self) -> bool:
        """Whether there are more rows than a project is made for."""
        return self._count(f"(SELECT 1 FROM {self._from} LIMIT {MOST_WHOLE + 1}) AS counted") > MOST_WHOLE  # noqa: S608

    def ends(self, mapping: ColumnMap) -> tuple[Moment | None, Moment | None]:
        """The first and the last time of all rows; None where only reading them tells."""
        names = mapping.columns.get(Field.TIME, ())
        times = [one.sql for one in self._columns if one.name in names and one.type in _ORDERED]
        if len(names) != 1 or not times:
            return None, None
        ends = ", ".join(f"CAST({end}({times[0]}) AS VARCHAR)" for end in ("min", "max"))
        ((first, last),) = next(self._engine.rows(f"SELECT {ends} FROM {self._from}", 1))  # noqa: S608
        return moment(first), moment(last)

    def only(self, columns: frozenset[str]) -> None:
        """Read no more than these columns; the others' cells are None."""
        self._wanted = columns

    def narrow(self, mapping: ColumnMap, wanted: SqlCondition) -> None:
        """Read no rows of which it is sure that they are not wanted."""
        self._condition = wanted.condition(mapping, self._columns)

    def chunks(self, size: int) -> Iterator[Chunk]:
        """The rows. Raises ArchiveError."""
        reached = 0
        for rows in self._engine.rows(self._sql(), size):
            yield Chunk(list(enumerate(rows, reached + 1)), (), reached + len(rows))
            reached += len(rows)
        if refused := self._engine.refused():
            yield Chunk((), refused, reached)

    def close(self) -> None:
        """Let the archive go."""
        self._engine.close()

    def _sql(self) -> str:
        cells = (column.cell if column.name in self._wanted else "NULL" for column in self._columns)
        where = f" WHERE {self._condition}" if self._condition is not None else ""
        return f"SELECT {', '.join(cells)} FROM {self._from}{where}"  # noqa: S608

    def _count(self, from_: str) -> int:
        ((number,),) = next(self._engine.rows(f"SELECT count(*) FROM {from_}", 1))  # noqa: S608
        return int(str(number))
