"""Compares two editors' histories: what they have in common, and where they part."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from curator.project.log.decided_rows import Changes, Key, Row, Rows
from curator.project.log.decision_log import Logged

Change = tuple[str, Key, Row | None, Row | None]

# What a blind copy tells of the decisions before it: what frames the article, nothing that was picked or written.
_TOLD_BLIND = frozenset({"question", "article", "consent", "label_name"})


class History(Struct, frozen=True):
    """One editor's copy: its project's id, its log, and the rows that came of it."""

    project: str
    log: Sequence[Logged]
    rows: Rows

    @property
    def questions(self) -> set[str]:
        """The ids of all questions that ever existed."""
        return {key[0] for one in self.log for table, key, _, _ in one.changes if table == "question"}

    def renamed(self, ids: Mapping[str, str]) -> "History":
        """The same history with other ids for questions."""
        if not ids:
            return self
        log = [replace(one, changes=tuple(_renamed(change, ids) for change in one.changes)) for one in self.log]
        rows = {(table, _key(table, key, ids)): _row(row, ids) or {} for (table, key), row in self.rows.items()}
        return replace(self, log=log, rows=rows)

    def when(self) -> dict[tuple[str, Key], str]:
        """When each row was last changed by a decision that stands."""
        latest: dict[tuple[str, Key], str] = {}
        for one in self.log:
            if one.state == "done":
                for table, key, _, _ in one.changes:
                    latest[table, key] = max(one.at, latest.get((table, key), ""))
        return latest


class Parting(Struct, frozen=True):
    """Where ``short`` left what it has in common with ``long``.

    ``start`` are the rows of the common start, ``left`` those from which on ``own``, the rest of the short one's
    log, goes; ``others`` is what only the long one decided, anywhere in its log.
    """

    start: Rows
    left: Rows
    own: Sequence[Logged]
    others: Sequence[Logged]
    common: int


def told_blind(table: str, key: Key) -> bool:
    """Whether a row is among those that a blind copy keeps."""
    return table in _TOLD_BLIND or (table == "cleanup" and not key[1])


def parting(short: History, long: History) -> Parting:
    """Where two histories part: after as many of the first one's decisions as the other has too.

    Of a decision that both have, what counts is what both have of it: blind copies, and those in which something
    was forgotten, have less. One that stands in only one of the two was taken back in the other since.
    """
    theirs: dict[object, list[Logged]] = {}
    for one in reversed(long.log):
        theirs.setdefault(_identity(one), []).append(one)
    common: list[tuple[Logged, Logged]] = []
    for one in short.log:
        same = theirs.get(_identity(one))
        if not same:
            break
        common.append((one, same.pop()))
    both = [_shared(one, other) for one, other in common if "done" in (one.state, other.state)]
    known = Counter(_identity(one) for one, _ in common)
    others = []
    for one in long.log:
        if known[_identity(one)]:
            known[_identity(one)] -= 1
        else:
            others.append(one)
    return Parting(
        start=_replayed(both),
        left=_replayed(one.changes for one, _ in common if one.state == "done"),
        own=short.log[len(common) :],
        others=others,
        common=len(common),
    )


def same_questions(one: History, other: History) -> dict[str, str]:
    """Of each question that only ``one`` has, and ``other`` has too under another id, that id.

    It is the same question where the same post asks it, else where its words are the same.
    """
    mine, theirs = _new(one, other), _new(other, one)
    found: dict[str, str] = {}
    for sign in (_asked_by, _words):
        by_sign: dict[str, list[str]] = {}
        for id_, row in reversed(theirs):
            if id_ not in found.values() and sign(row):
                by_sign.setdefault(sign(row), []).append(id_)
        for id_, row in mine:
            if id_ not in found and (same := by_sign.get(sign(row))):
                found[id_] = same.pop()
    return found


def differing(before: Rows, after: Rows) -> Changes:
    """The changes that turn some rows into others."""
    for place in sorted(before.keys() | after.keys()):
        if before.get(place) != after.get(place):
            yield *place, before.get(place), after.get(place)


def _new(history: History, than: History) -> list[tuple[str, Row]]:
    known = than.questions
    rows = [(key[0], row) for (table, key), row in history.rows.items() if table == "question"]
    return sorted((one for one in rows if one[0] not in known), key=lambda one: (str(one[1]["rank"]), one[0]))


def _asked_by(row: Row) -> str:
    return str(row["post"] or "")


def _words(row: Row) -> str:
    return str(row["text"]).casefold()


def _shared(one: Logged, other: Logged) -> Iterable[Change]:
    if one.changes == other.changes:
        return one.changes
    theirs = {repr(change) for change in other.changes}
    return [change for change in one.changes if repr(change) in theirs]


def _identity(one: Logged) -> tuple[str, ...]:
    """What makes a decision the same in two copies: its time, which no other shares, whatever a copy leaves out.

    Logs of former days have whole seconds; there its changes tell.
    """
    if len(one.at) > len("2000-01-01T00:00:00Z"):
        return one.at, one.editor
    told = [change for change in one.changes if told_blind(change[0], change[1])]
    return one.at, one.editor, one.label, repr(told or one.changes)


def _replayed(decisions: Iterable[Iterable[Change]]) -> Rows:
    rows: Rows = {}
    for changes in decisions:
        for table, key, _, after in changes:
            if after is None:
                rows.pop((table, key), None)
            else:
                rows[table, key] = after
    return rows


def _renamed(change: Change, ids: Mapping[str, str]) -> Change:
    table, key, before, after = change
    return table, _key(table, key, ids), _row(before, ids), _row(after, ids)


def _key(table: str, key: Key, ids: Mapping[str, str]) -> Key:
    return (ids.get(key[0], key[0]), *key[1:]) if table in {"question", "placement"} else key


def _row(row: Row | None, ids: Mapping[str, str]) -> Row | None:
    if row is None or "question" not in row:
        return row
    return row | {"question": ids.get(str(row["question"]), row["question"])}
