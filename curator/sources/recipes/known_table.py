"""Sources for tables whose columns are known. Each is a list of columns, without code."""

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
    """Open a text table or a sheet of a workbook. Raises ArchiveError if a file is neither."""
    return Sheet(path, name) if is_workbook(path) else Delimited(path)


def known_table(kind: str, label: str, needs: frozenset[str], mapping: ColumnMap) -> Source:
    """Make the source of a tool's tables, CSV or workbooks, recognised by the columns that it ``needs``.

    Other columns of the mapping may be missing. Fields that the mapping does not name are guessed.
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
    """Add to a tool's mapping the columns that whoever kept the table has added."""
    taken = {name for names in mapping.columns.values() for name in names}
    for one, names in guess_of(table).mapping.columns.items():
        if one in _OFTEN_ADDED and one not in mapping.columns and not taken & set(names):
            mapping = mapping.to(one, *names)
    return mapping


def sureness(needs: frozenset[str]) -> float:
    """Return the confidence of a kind whose needed columns are all there: the more there are, the surer."""
    return round(min(0.99, _KNOWN + 0.01 * len(needs)), 2)
