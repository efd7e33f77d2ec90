"""Sources that are tables whose columns are known: each is a list of columns, and no code."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Reading, Source, Table
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.first_look import first_look
from curator.sources.formats.spreadsheet import Sheet, is_workbook
from curator.sources.readings.tables import TableReading
from curator.sources.tables.best_mapping import guess_of, present
from curator.sources.tables.mapping import ColumnMap, Field

_KNOWN = 0.9
_OFTEN_ADDED = frozenset({Field.ID, Field.URL, Field.NAME, Field.REPLY_TO, Field.REPOST_OF, Field.QUOTE_OF})


def opened(path: Path, name: str | None = None) -> Table:
    """A text table, or a workbook's sheet. Raises ArchiveError where it is neither."""
    return Sheet(path, name) if is_workbook(path) else Delimited(path)


def known_table(kind: str, label: str, needs: frozenset[str], mapping: ColumnMap) -> Source:
    """The source of a tool's tables, as CSV or in a workbook: those that have all of these columns.

    Columns that the mapping names beyond them may be missing; fields that it does not name are guessed.
    """

    def recognise(path: Path) -> float:
        return sureness(needs) if first_look(path).has(*needs) else 0.0

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


def sureness(needs: frozenset[str]) -> float:
    """How sure a kind is that has all the columns it needs: the more they are, the less it is by chance."""
    return round(min(0.99, _KNOWN + 0.01 * len(needs)), 2)
