"""Names for the columns of a table, and how much of a table is looked at."""

from collections import Counter
from collections.abc import Sequence

MOST_COLUMNS = 2000
SAMPLED = 200  # rows in a table's sample, which a guess looks at


def nameless(rows: Sequence[Sequence[object]]) -> list[str]:
    """Make up names for the columns of a table without a header, as many as most rows have cells."""
    ((width, _),) = Counter(map(len, rows)).most_common(1)
    return [f"Column {number}" for number in range(1, width + 1)]


def unique(names: Sequence[object]) -> tuple[str, ...]:
    """Make the names of columns unique: a second ``Location`` is ``Location (2)``, an empty name ``Column 3``."""
    used: Counter[str] = Counter()
    made = []
    for number, name in enumerate(names, 1):
        plain = ("" if name is None else str(name)).strip().strip("\ufeff") or f"Column {number}"
        used[plain] += 1
        made.append(plain if used[plain] == 1 else f"{plain} ({used[plain]})")
    return tuple(made)
