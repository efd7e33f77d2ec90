"""Finding the table of posts in a database, and the tables of people that it refers to."""

from collections.abc import Iterable, Iterator, Mapping

from curator.sources.contract import Table
from curator.sources.tables.best_mapping import guess_of
from curator.sources.tables.guess import normal

_PEOPLE = frozenset({"user", "author", "account", "profile", "person", "people", "member", "tweeter"})
_OTHERS_OF = frozenset({"reply", "replied", "retweet", "retweeted", "quoted", "quote", "mentioned", "mention"})


def likeliest(tables: Iterable[Table]) -> Table | None:
    """Return the table that most likely holds posts, the longest of several; None if no table does.

    A table of people, whose descriptions of themselves are texts too, is returned only if there is no other.
    """
    found = [
        ((_person(table.name or "") is None, confidence), table)
        for table in tables
        if table.sample and (confidence := guess_of(table).confidence)
    ]
    most = max((rank for rank, _ in found), default=None)
    equal = [table for rank, table in found if rank == most]
    # Counting the rows of a table reads them all, so do it only if nothing else decides.
    return max(equal, key=lambda table: table.length or 0) if len(equal) > 1 else next(iter(equal), None)


def _person(table: str) -> str | None:
    """Return the word for a person in a table's name, or None if it is not a table of people."""
    name = normal(table)
    return next((one for one in (name, name.removesuffix("s")) if one in _PEOPLE), None)


def undeclared(
    name: str, columns: list[str], tables: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, str, str]]:
    """Yield tables of people that columns refer to by name only, each as (other table, its key, own column)."""
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
