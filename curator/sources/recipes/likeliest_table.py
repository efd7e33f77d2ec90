"""Which of a database's tables holds its posts, and which its people, by names and by what stands in them."""

from collections.abc import Iterable, Iterator, Mapping

from curator.sources.contract import Table
from curator.sources.tables.best_mapping import guess_of
from curator.sources.tables.guess import normal

_PEOPLE = frozenset({"user", "author", "account", "profile", "person", "people", "member", "tweeter"})
_OTHERS_OF = frozenset({"reply", "replied", "retweet", "retweeted", "quoted", "quote", "mentioned", "mention"})


def likeliest(tables: Iterable[Table]) -> Table | None:
    """The table that can be read as posts with most confidence, of such the longest; None where there is none.

    One of people, who say something of themselves too, is taken for want of another.
    """
    found = [
        ((_person(table.name or "") is None, confidence), table)
        for table in tables
        if table.sample and (confidence := guess_of(table).confidence)
    ]
    most = max((rank for rank, _ in found), default=None)
    equal = [table for rank, table in found if rank == most]
    # Counting a table's rows is to go through them, so that it is done only where nothing else decides.
    return max(equal, key=lambda table: table.length or 0) if len(equal) > 1 else next(iter(equal), None)


def _person(table: str) -> str | None:
    """What a table calls each of the people in it; None for a table of anything else."""
    name = normal(table)
    return next((one for one in (name, name.removesuffix("s")) if one in _PEOPLE), None)


def undeclared(
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
