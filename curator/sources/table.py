"""What every kind of table offers: named columns, a sample, and rows in chunks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from curator.sources.base import Refusal

MOST_COLUMNS = 2000
SAMPLED = 200  # rows that a guess looks at


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows with the lines they begin on, those refused, and how far into the table they reach."""

    rows: Sequence[tuple[int, Sequence[object]]]
    refused: Sequence[Refusal]
    reached: int


class Table(Protocol):
    """Rows under named columns. ``name`` is its sheet's or SQLite table's; ``length`` in bytes or rows."""

    @property
    def name(self) -> str | None: ...

    @property
    def header(self) -> Sequence[str]: ...

    @property
    def sample(self) -> Sequence[Sequence[object]]: ...

    @property
    def length(self) -> int | None: ...

    def chunks(self, size: int) -> Iterator[Chunk]:
        """The rows, ``size`` at a time, each as wide as the header. Raises ArchiveError."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


def nameless(rows: Sequence[Sequence[object]]) -> list[str]:
    """Names for the columns of a table that names none: as many as most rows have cells."""
    ((width, _),) = Counter(map(len, rows)).most_common(1)
    return [f"Column {number}" for number in range(1, width + 1)]


def unique(names: Sequence[object]) -> tuple[str, ...]:
    """Columns' names made different: a second ``Location`` is ``Location (2)``; one without a name is numbered."""
    used: Counter[str] = Counter()
    made = []
    for number, name in enumerate(names, 1):
        plain = ("" if name is None else str(name)).strip().strip("\ufeff") or f"Column {number}"
        used[plain] += 1
        made.append(plain if used[plain] == 1 else f"{plain} ({used[plain]})")
    return tuple(made)
