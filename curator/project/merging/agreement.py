"""Measures how far two editors agree: what both filed, what only one did, where they differ, Cohen's kappa."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from msgspec import Struct

from curator.project.log.decided_rows import Rows
from curator.project.merging.three_way import Place

Filed = dict[str, set[str]]  # of each post, the questions it is filed under
Category = frozenset[str]


class Conflict(Struct, frozen=True):
    """A post that both newly filed, under different questions: the ids of each one's, in the article's order."""

    post: str
    a: tuple[str, ...]
    b: tuple[str, ...]


class Agreement(Struct, frozen=True):
    """Counts of placements made since the common start, apart from conflicts.

    ``both_looked`` counts the posts that both have looked at since, ``alike`` those of them about which both
    decided the same; ``kappa`` is Cohen's over them, None where chance alone would agree on all, or on none.
    """

    agreed: int
    only_a: int
    only_b: int
    conflicts: tuple[Conflict, ...]
    both_looked: int
    alike: int
    kappa: float | None


def agreement_of(start: Rows, a: Rows, b: Rows, numbers: Mapping[str, int], order: Iterable[str]) -> Agreement:
    """How far two editors' rows agree; ``numbers`` are the questions', ``order`` that of the posts."""
    before, *after = (_filed(rows) for rows in (start, a, b))
    new_a, new_b = ({post: new for post in now if (new := now[post] - before.get(post, set()))} for now in after)
    conflicts, agreed, only_a, only_b = [], 0, 0, 0
    for post in order:
        one, other = new_a.get(post, set()), new_b.get(post, set())
        if one and other and not one & other:
            a_under, b_under = (tuple(sorted(filed, key=numbers.__getitem__)) for filed in (one, other))
            conflicts.append(Conflict(post, a_under, b_under))
        else:
            agreed += len(one & other)
            only_a += len(one - other)
            only_b += len(other - one)
    pairs = _looked_at_by_both(start, a, b)
    return Agreement(
        agreed, only_a, only_b, tuple(conflicts), len(pairs), sum(x == y for x, y in pairs), kappa(pairs)
    )


def kappa(pairs: list[tuple[Category, Category]]) -> float | None:
    """Cohen's kappa of two editors' categories for the same posts.

    Source: https://doi.org/10.1177/001316446002000104
    """
    if not pairs:
        return None
    count = len(pairs)
    by_a, by_b = (Counter(column) for column in zip(*pairs, strict=True))
    observed = sum(x == y for x, y in pairs) / count
    expected = sum(by_a[category] * by_b[category] for category in by_a) / count**2
    return None if expected == 1 else round((observed - expected) / (1 - expected), 4)


def _looked_at_by_both(start: Rows, a: Rows, b: Rows) -> list[tuple[Category, Category]]:
    before, *after = (_categories(rows) for rows in (start, a, b))
    mine, theirs = ({post: one for post, one in now.items() if one != before.get(post)} for now in after)
    return [(mine[post], theirs[post]) for post in sorted(mine.keys() & theirs.keys())]


def _categories(rows: Rows) -> dict[str, Category]:
    """What was decided about each post that was looked at: all its questions, the shelf, or to pass it over."""
    seen = {key[0]: frozenset(("seen",)) for table, key in rows if table == "seen"}
    shelved = {key[0]: frozenset(("shelf",)) for table, key in rows if table == "shelf"}
    return {**seen, **shelved, **{post: frozenset(filed) for post, filed in _filed(rows).items()}}


def _filed(rows: Rows) -> Filed:
    filed: Filed = {}
    for table, key in rows:
        if table == "placement":
            filed.setdefault(key[1], set()).add(key[0])
    return filed


def alone(start: Rows, mine: Rows, theirs: Rows) -> dict[str, int]:
    """How many rows of each table, except placements, only one editor added or changed."""
    changed = Counter(
        table
        for table, key in mine
        if table != "placement"
        and _changed((table, key), start, mine)
        and not _changed((table, key), start, theirs)
    )
    return dict(sorted(changed.items()))


def _changed(place: Place, start: Rows, rows: Rows) -> bool:
    return rows.get(place) != start.get(place)


def posts_of(*states: Rows) -> set[str]:
    """The posts that are filed in any of these."""
    return set(chain.from_iterable(_filed(rows) for rows in states))
