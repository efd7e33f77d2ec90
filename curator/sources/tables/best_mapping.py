"""The mapping to read a table by: the one kept for its shape, else a guess."""

from dataclasses import replace

from curator.phrases import phrase
from curator.sources.address import Location
from curator.sources.contract import REMEMBERED, ArchiveError, Table
from curator.sources.tables.guess import Guess, guess
from curator.sources.tables.mapping import ColumnMap, Shape, missing_columns
from curator.sources.tables.mapping_files import recall


def mapping_of(table: Table, path: Location) -> ColumnMap:
    """Return the mapping kept for a table's shape, else a guess. Raises ArchiveError if no column holds texts."""
    mapping = recall(shape_of(table)) or guess_of(table).mapping
    if not mapping.columns:
        raise ArchiveError(
            phrase("{path} has no column that holds texts; say which one does by a mapping.", path=path)
        )
    return mapping


def sureness_of(table: Table) -> float:
    """Say how sure it is that a table holds posts, from 0 to 1."""
    return REMEMBERED if recall(shape_of(table)) is not None else guess_of(table).confidence


def guess_of(table: Table) -> Guess:
    """Guess the mapping of a table."""
    return guess(table.header, table.sample, table.name)


def shape_of(table: Table) -> Shape:
    """Return the shape of a table."""
    return Shape(frozenset(table.header), table.name)


def present(mapping: ColumnMap, table: Table) -> ColumnMap:
    """Return a mapping without the columns that a table lacks."""
    absent = set(missing_columns(mapping, table.header))
    columns = {one: tuple(name for name in names if name not in absent) for one, names in mapping.columns.items()}
    return replace(mapping, columns={one: names for one, names in columns.items() if names})
