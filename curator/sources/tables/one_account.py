"""Tables that hold the posts of one account and have no column that names it."""

from collections.abc import Iterator

from curator.sources.contract import Chunk, Table


class OneAccountTable:
    """A table with two more columns: the account's handle and name in every row."""

    HANDLE, NAME = "(owner's handle)", "(owner's name)"

    def __init__(self, table: Table, handle: str, name: str) -> None:
        self._table = table
        self._owner = (handle, name)
        self.name = table.name
        self.header = (*table.header, self.HANDLE, self.NAME)
        self.sample = [(*row, *self._owner) for row in table.sample]

    @property
    def length(self) -> int | None:
        """The length of the table."""
        return self._table.length

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows. Raises ArchiveError."""
        for chunk in self._table.chunks(size):
            rows = [(line, (*cells, *self._owner)) for line, cells in chunk.rows]
            yield Chunk(rows, chunk.refused, chunk.reached)

    def close(self) -> None:
        """Close the table."""
        self._table.close()
