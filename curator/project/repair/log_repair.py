"""A decision log of which something is lost, made to agree with the tables again: each is mended from the other.

Each change of a row begins where the one before it ended, and the last one ends at the row as it stands. So what
one of them lacks, its neighbours tell.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec.structs import replace

from curator.project.log.decided_rows import Key, Row
from curator.project.log.titles import Title

Place = tuple[int, int]  # of a change: its decision, and its number within that
Of = tuple[str, Key]  # a table and a row's key


class Change(Struct, frozen=True):
    """One row before and after a decision."""

    of: Of
    before: Row | None
    after: Row | None


class Made(Struct, frozen=True):
    """One decision, as it is in the log."""

    at: str
    editor: str
    label: str
    state: str


@dataclass(slots=True)
class Log:
    """Decisions by number, and their changes; of ``holes`` it is only known which row they changed."""

    decisions: dict[int, Made] = field(default_factory=dict)
    changes: dict[Place, Change] = field(default_factory=dict)
    holes: dict[Place, Of] = field(default_factory=dict)

    def standing(self) -> dict[Of, Row | None]:
        """What the log says of each row it knows: as the last decision that stands left it."""
        last: dict[Of, Row | None] = {}
        for place in sorted(self.changes):
            if self._state(place) == "done":
                last[self.changes[place].of] = self.changes[place].after
        return last

    def name_decisions(self, states: Mapping[int, str]) -> int:
        """Give each change a decision where its own is lost, in a state known otherwise; gives how many."""
        lost = sorted({number for number, _ in (*self.changes, *self.holes)} - self.decisions.keys())
        for number in lost:
            near = max((one for one in self.decisions if one < number), default=None)
            near = min(self.decisions, default=None) if near is None else near
            at, editor = ("1970-01-01T00:00:00Z", "") if near is None else _when(self.decisions[near])
            made = Made(at, editor, Title.NAME_LOST.of(), states.get(number, "ended"))
            self.decisions[number] = made
        return len(lost)

    def fill(self, rows: Mapping[Of, Row | None]) -> int:
        """Make good the holes that their neighbours, and the rows as they stand, tell all about; gives how many.

        A row that is not among ``rows`` is not known to stand or to be gone.
        """
        filled = 0
        for of, places in self._chains({*self.holes.values()}).items():
            for index, place in enumerate(places):
                if place not in self.holes:
                    continue
                earlier = self.changes.get(places[index - 1]) if index else None
                if index and earlier is None:
                    continue
                later = places[index + 1] if index + 1 < len(places) else None
                if later is None:
                    if of not in rows or self._state(place) == "undone":
                        continue
                    after = rows[of]
                elif later in self.changes:
                    after = self.changes[later].before
                else:
                    continue
                self.changes[place] = Change(of, earlier.after if earlier else None, after)
                del self.holes[place]
                filled += 1
        return filled

    def join(self, rows: Mapping[Of, Row | None]) -> list[Change]:
        """Have each change continue the one before it; gives those that lead from the last ones to the rows.

        A row that is not among ``rows`` is as the log says.
        """
        chains = self._chains({change.of for change in self.changes.values()})
        closing = []
        for of in sorted({*chains, *rows}):
            before: Row | None = None
            undone: list[Place] = []
            for place in chains.get(of, ()):
                if place not in self.changes:
                    continue
                if self._state(place) == "undone":
                    undone.append(place)
                else:
                    before = self._continue(place, before)
            standing = rows.get(of, before)
            if standing != before:
                closing.append(Change(of, before, standing))
            for place in undone:
                standing = self._continue(place, standing)
        return closing

    def end_redo(self) -> None:
        """Let no decision be made again that was taken back."""
        for number, made in self.decisions.items():
            if made.state == "undone":
                self.decisions[number] = replace(made, state="ended")

    def drop(self, gone: Iterable[Of]) -> None:
        """Remove everything that is about some rows."""
        rows = set(gone)
        for place in [place for place, change in self.changes.items() if change.of in rows]:
            del self.changes[place]
        for place in [place for place, of in self.holes.items() if of in rows]:
            del self.holes[place]

    def _continue(self, place: Place, before: Row | None) -> Row | None:
        change = self.changes[place]
        if change.before != before:
            self.changes[place] = replace(change, before=before)
        if change.after == before:
            del self.changes[place]
        return change.after

    def _chains(self, of: set[Of]) -> dict[Of, list[Place]]:
        """Of each row, the changes that stand or could be made again, in order; holes among them."""
        found: dict[Of, list[Place]] = {}
        for place in sorted((*self.changes, *self.holes)):
            row = self.changes[place].of if place in self.changes else self.holes[place]
            if row in of and self._state(place) != "ended":
                found.setdefault(row, []).append(place)
        return found

    def _state(self, place: Place) -> str:
        made = self.decisions.get(place[0])
        return made.state if made else "ended"


def _when(made: Made) -> tuple[str, str]:
    return made.at, made.editor
