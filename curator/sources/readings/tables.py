"""Reading a table as batches of posts."""

from collections.abc import Iterator
from dataclasses import replace

from curator.posts import Post
from curator.sources.address import Location
from curator.sources.contract import Batch, Refusal, Table
from curator.sources.files import Watched
from curator.sources.formats.queried_table import QueriedTable
from curator.sources.formats.sql_condition import DAY_MS, SqlCondition
from curator.sources.tables.guess import rounded
from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.tables.post_maker import PostMaker
from curator.sources.values.times import Moment, reads_as_day_first


class TableReading(Watched):
    """A table read by a mapping. Raises ArchiveError if the mapping does not fit the table."""

    def __init__(self, kind: str, path: Location, table: Table, mapping: ColumnMap) -> None:
        super().__init__(kind, path)
        self.table = table
        self.mapping = mapping
        if isinstance(table, QueriedTable):
            table.only(frozenset(name for names in mapping.columns.values() for name in names))
        columns = {name: at for at, name in enumerate(table.header)}
        ids = [columns[name] for name in mapping.columns.get(Field.ID, ()) if name in columns]
        self._ids_are_rounded = rounded([row[at] for row in table.sample for at in ids])
        mapping = _with_day_first(mapping, table)
        self._post_maker = PostMaker(mapping, table.header, ids_are_rounded=self._ids_are_rounded)

    @property
    def length(self) -> int | None:
        """The length of the table, in rows or bytes."""
        return self.table.length

    def narrow(self, condition: SqlCondition) -> bool:
        """Leave out rows that certainly do not fit, if the table can select; say whether it can."""
        if isinstance(self.table, QueriedTable):
            self.table.narrow(self.mapping, condition)
            return True
        return False

    def ends_ms(self) -> tuple[int | None, int | None]:
        """Return the first and last time of all rows if the table can tell, a day wider if the zone is unknown."""
        if not isinstance(self.table, QueriedTable):
            return None, None
        first, last = self.table.ends(self.mapping)
        return (
            None if first is None else first.at_ms - _spare(first, self.mapping),
            None if last is None else last.at_ms + _spare(last, self.mapping),
        )

    def is_vast(self) -> bool:
        """Say whether the table can select and has more rows than a project can hold."""
        return isinstance(self.table, QueriedTable) and self.table.is_vast

    def close(self) -> None:
        self.table.close()

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """Yield the table's posts, a batch at a time. Raises ArchiveError."""
        make, tally = self._post_maker.make, self._post_maker.tally
        for chunk in self.table.chunks(size):
            posts, refused = [], list(chunk.refused)
            before = (tally.ids_repaired, tally.times_inferred)
            for line, cells in chunk.rows:
                made = make(cells)
                if isinstance(made, Post):
                    posts.append(made)
                else:
                    refused.append(Refusal(line, made))
            yield Batch(
                posts,
                len(posts) + len(refused),
                chunk.reached,
                refused,
                ids_repaired=tally.ids_repaired - before[0],
                times_inferred=tally.times_inferred - before[1],
            )


def _spare(end: Moment, mapping: ColumnMap) -> int:
    return 0 if end.zoned or mapping.utc else DAY_MS


def _with_day_first(mapping: ColumnMap, table: Table) -> ColumnMap:
    """Find out whether dates begin with the day, if the mapping does not say."""
    if mapping.day_first is not None:
        return mapping
    names = (*mapping.columns.get(Field.TIME, ()), *mapping.columns.get(Field.DATE, ()))
    at = [table.header.index(name) for name in names if name in table.header]
    cells = [row[index] for row in table.sample for index in at]
    day_first = reads_as_day_first([cell for cell in cells if isinstance(cell, str)])
    return replace(mapping, day_first=day_first)
