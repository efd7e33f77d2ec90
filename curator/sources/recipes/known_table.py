"""Sources that are tables whose columns are known: each is a list of columns, and no code."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from curator.phrases import phrase
from curator.sources.address import Location
from curator.sources.contract import REMEMBERED, ArchiveError, Reading, Source, Table
from curator.sources.first_look import look
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.spreadsheet import Sheet, is_workbook
from curator.sources.readings.tables import TableReading
from curator.sources.tables.guess import Guess, guess
from curator.sources.tables.mapping import ColumnMap, Field, Shape, missing_columns
from curator.sources.tables.mapping_files import recall

_KNOWN = 0.9
_OFTEN_ADDED = frozenset({Field.ID, Field.URL, Field.NAME, Field.REPLY_TO, Field.REPOST_OF, Field.QUOTE_OF})
_WORTH_A_CLAIM = 0.3  # a guess below this is for the editor to make


def opened(path: Path, name: str | None = None) -> Table:
    """A text table, or a workbook's sheet. Raises ArchiveError where it is neither."""
    return Sheet(path, name) if is_workbook(path) else Delimited(path)


def known_table(kind: str, label: str, needs: frozenset[str], mapping: ColumnMap) -> Source:
    """The source of a tool's tables, as CSV or in a workbook: those that have all of these columns.

    Columns that the mapping names beyond them may be missing; fields that it does not name are guessed.
    """

    def recognise(path: Path) -> float:
        return sureness(needs) if look(path).has(*needs) else 0.0

    def read(path: Path) -> Reading:
        table = opened(path)
        try:
            if not needs <= set(table.header):
                raise ArchiveError(
                    phrase(
                        "{path} is no table of {label}; leave its kind to be found out.", path=path, label=label
                    )
                )
            return TableReading(kind, path, table, _filled(present(mapping, table), table))
        except BaseException:
            table.close()
            raise

    return Source(kind, label, recognise, read)


def _filled(mapping: ColumnMap, table: Table) -> ColumnMap:
    """A tool's mapping, with what its tables were given besides by whoever kept them."""
    taken = {name for names in mapping.columns.values() for name in names}
    for one, names in guess_of(table).mapping.columns.items():
        if one in _OFTEN_ADDED and one not in mapping.columns and not taken & set(names):
            mapping = mapping.to(one, *names)
    return mapping


def any_table(
    kind: str, label: str, table: Callable[[Path], Table | None], open_: Callable[[Path, str | None], Table]
) -> Source:
    """The source of all tables of one form: by the mapping kept for their shape, else by a guess.

    ``table`` is a first look at a file, None for one of another form.
    """

    def recognise(path: Path) -> float:
        seen = table(path)
        if seen is None:
            return 0.0
        confidence = sureness_of(seen)
        return confidence if confidence >= _WORTH_A_CLAIM else 0.0

    def read(path: Path) -> Reading:
        found = open_(path, None)
        try:
            return TableReading(kind, path, found, mapping_of(found, path))
        except BaseException:
            found.close()
            raise

    return Source(kind, label, recognise, read, open_)


def mapping_of(table: Table, path: Location) -> ColumnMap:
    """The mapping kept for a table's shape, else the likeliest. Raises ArchiveError where no column holds text."""
    mapping = recall(shape_of(table)) or guess_of(table).mapping
    if not mapping.columns:
        raise ArchiveError(
            phrase("{path} has no column that holds texts; say which one does by a mapping.", path=path)
        )
    return mapping


def sureness_of(table: Table) -> float:
    """How sure it is that a table is one of posts, from 0 to 1."""
    return REMEMBERED if recall(shape_of(table)) is not None else guess_of(table).confidence


def guess_of(table: Table) -> Guess:
    """The likeliest mapping of a table."""
    return guess(table.header, table.sample, table.name)


def shape_of(table: Table) -> Shape:
    """What files of the same shape have in common with this one."""
    return Shape(frozenset(table.header), table.name)


def present(mapping: ColumnMap, table: Table) -> ColumnMap:
    """A mapping without the columns that a table lacks."""
    absent = set(missing_columns(mapping, table.header))
    columns = {one: tuple(name for name in names if name not in absent) for one, names in mapping.columns.items()}
    return replace(mapping, columns={one: names for one, names in columns.items() if names})


def sureness(needs: frozenset[str]) -> float:
    """How sure a kind is that has all the columns it needs: the more they are, the less it is by chance."""
    return round(min(0.99, _KNOWN + 0.01 * len(needs)), 2)
