"""Any other SQLite database: the table that looks most like posts, with what its foreign keys refer to."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from curator.sources.base import ArchiveError, OtherForm
from curator.sources.database import DatabaseTable, Join
from curator.sources.guess import normal
from curator.sources.look import look
from curator.sources.sqlite import Archive
from curator.sources.table import Table
from curator.sources.tables import any_table, guess_of

_MOST_JOINED = 40  # columns of a table that is worth joining
_MOST_TABLES = 60
_PEOPLE = frozenset({"user", "author", "account", "profile", "person", "people", "member", "tweeter"})
_OTHERS_OF = frozenset({"reply", "replied", "retweet", "retweeted", "quoted", "quote", "mentioned", "mention"})


def best_table(path: Path) -> Table | None:
    """The table that can be read as posts with most confidence, of such the longest; None where there is none.

    One of people, who say something of themselves too, is taken for want of another.
    """
    found: list[tuple[tuple[bool, float], Table]] = []
    with ExitStack() as stack:
        for name in list(look(path).database)[:_MOST_TABLES]:
            try:
                table = opened(path, name)
            except ArchiveError:
                continue
            stack.callback(table.close)
            if table.sample and (confidence := guess_of(table).confidence):
                found.append(((_person(name) is None, confidence), table))
        most = max((rank for rank, _ in found), default=None)
        equal = [table for rank, table in found if rank == most]
        # Counting a table's rows is to go through them, so that it is done only where nothing else decides.
        return max(equal, key=lambda table: table.length or 0) if len(equal) > 1 else next(iter(equal), None)


def opened(path: Path, name: str | None) -> Table:
    """A table by its name, else the best, with the rows that it refers to. Raises ArchiveError."""
    if not look(path).database:
        raise OtherForm(f"{path} is no database with tables; choose another file.")
    if name is None:
        best = best_table(path)
        if best is None or best.name is None:
            raise ArchiveError(f"{path} has no table that holds texts; choose another file.")
        name = best.name
    with Archive(path) as archive:
        tables = archive.tables()
        said = archive.references(name)[:8]
        found = [*_undeclared(name, archive.columns(name), tables), *said] if name in tables else said
        joins = [
            Join(other, key, own)
            for other, key, own in found
            if other in tables and key in tables[other] and len(tables[other]) <= _MOST_JOINED
        ]
    once = {join.table: join for join in joins}
    return DatabaseTable(path, name, list(once.values()))


def _person(table: str) -> str | None:
    """What a table calls each of the people in it; None for a table of anything else."""
    name = normal(table)
    return next((one for one in (name, name.removesuffix("s")) if one in _PEOPLE), None)


def _undeclared(
    name: str, columns: list[str], tables: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, str, str]]:
    """Tables of people to which columns refer by their names alone: (their table, their key, own column)."""
    for other in tables:
        one = _person(other)
        if one is None or other == name or "id" not in tables[other]:
            continue
        stems = {own: normal(own).removesuffix("_id") for own in columns}
        who = {own: stem for own, stem in stems.items() if not _OTHERS_OF & set(stem.split("_"))}
        ways = (
            [own for own, stem in who.items() if stem == one],
            [own for own, stem in who.items() if stem.endswith(f"_{one}")],
            [own for own, stem in who.items() if _PEOPLE & set(stem.split("_"))],
        )
        if own := next((way[0] for way in ways if way), None):
            yield other, "id", own


source = any_table("sqlite", "SQLite database", best_table, opened)
