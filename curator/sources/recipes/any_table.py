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
