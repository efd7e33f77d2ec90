"""Any other SQLite database: the table that looks most like posts, joined with what it refers to."""

from contextlib import ExitStack
from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, OtherForm, Table
from curator.sources.formats.first_look import first_look
from curator.sources.formats.sqlite import Archive
from curator.sources.recipes.any_table import any_table
from curator.sources.recipes.likeliest_table import likeliest, undeclared
from curator.sources.recipes.sqlite_tables import DatabaseTable, Join

_MOST_JOINED = 40  # columns of a table that is worth joining
_MOST_TABLES = 60


def best_table(path: Path) -> Table | None:
    """Return the table that looks most like posts, or None if there is none."""
    found: list[Table] = []
    with ExitStack() as stack:
        for name in list(first_look(path).database)[:_MOST_TABLES]:
            try:
                found.append(opened(path, name))
            except ArchiveError:
                continue
            stack.callback(found[-1].close)
        return likeliest(found)


def opened(path: Path, name: str | None) -> Table:
    """Open a table by its name, or the best one, joined with the rows that it refers to. Raises ArchiveError."""
    if not first_look(path).database:
        raise OtherForm(phrase("{path} is no database with tables; choose another file.", path=path))
    if name is None:
        best = best_table(path)
        if best is None or best.name is None:
            raise ArchiveError(phrase("{path} has no table that holds texts; choose another file.", path=path))
        name = best.name
    with Archive(path) as archive:
        tables = archive.tables()
        said = archive.references(name)[:8]
        found = [*undeclared(name, archive.columns(name), tables), *said] if name in tables else said
        joins = [
            Join(other, key, own)
            for other, key, own in found
            if other in tables and key in tables[other] and len(tables[other]) <= _MOST_JOINED
        ]
    once = {join.table: join for join in joins}
    return DatabaseTable(path, name, list(once.values()))


source = any_table("sqlite", phrase("SQLite database"), best_table, opened)
