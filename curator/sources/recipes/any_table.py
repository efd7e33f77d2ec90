"""Sources for any table of one form, whichever tool made it."""

from collections.abc import Callable
from pathlib import Path

from curator.sources.contract import Reading, Source, Table
from curator.sources.readings.tables import TableReading
from curator.sources.tables.best_mapping import mapping_of, sureness_of

_WORTH_A_CLAIM = 0.3  # a guess below this is for the editor to make


def any_table(
    kind: str, label: str, table: Callable[[Path], Table | None], open_: Callable[[Path, str | None], Table]
) -> Source:
    """Make the source of all tables in one format, read by the mapping kept for their shape, or by a guess.

    ``table`` looks at a file and returns its table, or None if the file is in another format; ``open_`` opens the
    table of a given name.
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
