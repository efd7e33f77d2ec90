"""The decision log: what each decision changed, row by row, so that it can be taken back and made again.

The log holds data and never SQL: a change names one of the ``TABLES``, a row's key, and the row before and
after as JSON. Anything else in it is refused when it is applied.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from secrets import randbelow
from typing import Literal

from msgspec import Struct, field

from curator.phrases import Phrase, phrase, said
from curator.project.errors import AlteredProject, UndoRefused
from curator.project.log.decided_rows import (
    TABLES,
    Changes,
    Key,
    Row,
    Value,
    as_json,
    known_key,
    parsed_row,
    read_row,
    write_row,
)
from curator.project.log.titles import understood
from curator.project.log.writing import transaction

# Who changed a row after a decision did, by what still stands.
_CHANGED_SINCE = """
    SELECT decision.editor FROM change JOIN decision ON decision.id = change.decision
    WHERE change.table_name = ? AND change.row_key = ? AND change.decision > ? AND decision.state = 'done' LIMIT 1
"""

_NOT_OF_POSTS = frozenset({"question", "article", "note", "consent", "remark_on_person", "label_name", "filter"})


class Change(Struct, frozen=True):
    """What a decision, an undo or an import changed. This is the only thing that views listen to.

    ``decision`` is its number in the log, None where nothing changed or nothing was decided. ``keys`` maps
    each kind of thing (a table's name) to the keys of the rows that changed.
    """

    label: str
    decision: int | None = None
    keys: Mapping[str, frozenset[Key]] = field(default_factory=dict)

    @property
    def posts(self) -> frozenset[str]:
        """The ids of the posts whose own state changed (filed, starred, labelled, edited, added …)."""
        return frozenset(
            key[-1] for kind, keys in self.keys.items() if kind not in _NOT_OF_POSTS for key in keys if key[-1]
        )

    def __bool__(self) -> bool:
        return bool(self.keys)


class Decision(Struct, frozen=True):
    """One line of the history. ``at`` is ISO 8601 in UTC."""

    id: int
    at: str
    editor: str
    label: str
    undone: bool


class Decided(Struct):
    """The rows that one decision writes. ``change`` is set once it is durable."""

    connection: sqlite3.Connection
    label: str
    before: dict[tuple[str, Key], Row | None] = field(default_factory=dict)
    change: Change = Change("")

    def get(self, table: str, key: Key) -> Row | None:
        return read_row(self.connection, table, key)

    def put(self, table: str, key: Key, **values: Value) -> None:
        self._remember(table, key)
        write_row(self.connection, table, key, values)

    def delete(self, table: str, key: Key) -> None:
        self._remember(table, key)
        write_row(self.connection, table, key, None)

    def _remember(self, table: str, key: Key) -> None:
        if (table, key) not in self.before:
            self.before[table, key] = self.get(table, key)

    def changes(self) -> Iterator[tuple[str, Key, Row | None, Row | None]]:
        """(table, key, before, after) of each row that has changed."""
        for (table, key), before in self.before.items():
            after = self.get(table, key)
            if after != before:
                yield table, key, before, after


class Logged(Struct, frozen=True):
    """A decision with everything that it changed, as stored in the log. ``state`` is done, undone or ended."""

    at: str
    editor: str
    label: str
    state: str
    changes: tuple[tuple[str, Key, Row | None, Row | None], ...]


class Session(Struct):
    """One editor at one open project. It determines which decisions are theirs to take back.

    These are the decisions made here, and those made in their name before the project was opened (up to
    ``since``), but not those that anyone of that name makes in a second window meanwhile.
    """

    connection: sqlite3.Connection
    editor: str
    since: int = 0

    def begin(self) -> None:
        """From here on, treat decisions made elsewhere as somebody else's, even under the same name."""
        self.connection.execute("CREATE TEMP TABLE IF NOT EXISTS made_here (id INTEGER PRIMARY KEY)")
        (self.since,) = self.connection.execute("SELECT coalesce(max(id), 0) FROM decision").fetchone()

    def moved_to(self, connection: sqlite3.Connection) -> "Session":
        """The same editor, going on in another copy of the file."""
        moved = Session(connection, self.editor)
        moved.begin()
        moved.since = self.since
        made = self.connection.execute("SELECT id FROM temp.made_here").fetchall()
        connection.executemany("INSERT INTO temp.made_here VALUES (?)", made)
        return moved

    def own(self, state: str) -> tuple[str, str, int]:
        """The parameters of a query for this editor's own decisions in a state."""
        return state, self.editor, self.since


_OWN = "FROM decision WHERE state = ? AND editor = ? AND (id <= ? OR id IN (SELECT id FROM temp.made_here))"
_LAST_OWN = f"SELECT id, label {_OWN} ORDER BY id DESC LIMIT 1"
_FIRST_OWN = f"SELECT id, label {_OWN} ORDER BY id LIMIT 1"
_END_OWN = f"UPDATE decision SET state = 'ended' WHERE id IN (SELECT id {_OWN})"  # noqa: S608 (constants)


@contextmanager
def decide(session: Session, label: str) -> Iterator[Decided]:
    """Make one decision: a transaction whose changes are logged. It is durable when the block ends, or not made.

    Nothing is logged if nothing changed. Raises UnsavedDecision if the file cannot be written.
    """
    decided = Decided(session.connection, label)
    with transaction(session.connection):
        yield decided
        changes = list(decided.changes())
        number = _log(session, decided.label, changes) if changes else None
    decided.change = Change(decided.label, number, _keys((table, key) for table, key, _, _ in changes))


def undo(session: Session) -> Change | None:
    """Take back the editor's own last decision that is not taken back yet. Returns None if there is none.

    Raises UndoRefused if something it changed was changed again since, or if later decisions need it.
    """
    return _step(session, "done", "undone")


def redo(session: Session) -> Change | None:
    """Make the decision again that the editor took back last. Raises UndoRefused likewise.

    Returns None if there is none, or if a new decision of theirs ended that.
    """
    return _step(session, "undone", "done")


def history(connection: sqlite3.Connection) -> list[Decision]:
    """Every decision ever made, oldest first."""
    rows = connection.execute("SELECT id, at, editor, label, state <> 'done' FROM decision ORDER BY id")
    return [
        Decision(id_, in_seconds(at), editor, understood(label), bool(undone))
        for id_, at, editor, label, undone in rows
    ]


def logged(connection: sqlite3.Connection) -> list[Logged]:
    """The whole log, oldest first. Raises AlteredProject if it names rows that are not Curator's."""
    changes: dict[int, list[tuple[str, Key, Row | None, Row | None]]] = {}
    rows = connection.execute("SELECT decision, table_name, row_key, before, after FROM change ORDER BY 1, number")
    for number, table, key, before, after in rows:
        change = table, known_key(table, key), parsed_row(table, before), parsed_row(table, after)
        changes.setdefault(number, []).append(change)
    decisions = connection.execute("SELECT id, at, editor, label, state FROM decision ORDER BY id")
    return [
        Logged(at, editor, label, state, tuple(changes.get(number, ())))
        for number, at, editor, label, state in decisions
    ]


def places(connection: sqlite3.Connection) -> list[tuple[int, int, str, Key]]:
    """Of each change, the decision, its number within the decision, the table and the row's key."""
    rows = connection.execute("SELECT decision, number, table_name, row_key FROM change").fetchall()
    return [(decision, number, table, known_key(table, key)) for decision, number, table, key in rows]


def next_labels(session: Session) -> tuple[str | None, str | None]:
    """The labels of the decisions that undo and redo would take next."""
    (undo_, undo_label), (redo_, redo_label) = _next(session, "done"), _next(session, "undone")
    return (None if undo_ is None else undo_label), (None if redo_ is None else redo_label)


def inconsistencies(connection: sqlite3.Connection) -> Iterator[str]:
    """The differences between the tables and what the log says they must be, a sentence each."""
    last: dict[tuple[str, Key], Row | None] = {}
    rows = connection.execute(
        "SELECT table_name, row_key, before, after, state FROM change JOIN decision ON decision.id = decision"
        " ORDER BY decision, number"
    )
    for table, key_json, before, after, state in rows:
        try:
            key = known_key(table, key_json)
            row, earlier = parsed_row(table, after), parsed_row(table, before)
        except (AlteredProject, ValueError) as error:
            yield said(error)
            continue
        if state == "done":
            if last.get((table, key)) != earlier:
                yield phrase(
                    "A change of {table} {key} does not continue the one before it.",
                    table=table,
                    key="/".join(key),
                )
            last[table, key] = row
    for table, columns in TABLES.items():
        names = ", ".join(columns.key)
        for row_key in connection.execute(f"SELECT {names} FROM {table}"):  # noqa: S608 (names from TABLES)
            last.setdefault((table, tuple(row_key)), None)
    for (table, key), expected in last.items():
        if read_row(connection, table, key) != expected:
            yield phrase("The {table} {key} is not as the last decision left it.", table=table, key="/".join(key))


def record(connection: sqlite3.Connection, at: str, editor: str, label: str, state: str, changes: Changes) -> int:
    """Append a decision with its changes to the log, without changing the rows. Returns its number."""
    number = connection.execute(
        "INSERT INTO decision (at, editor, label, state) VALUES (?, ?, ?, ?)", (at, editor, label, state)
    ).lastrowid
    connection.executemany(
        "INSERT INTO change (decision, number, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, index, table, json.dumps(key), as_json(before), as_json(after))
            for index, (table, key, before, after) in enumerate(changes)
        ),
    )
    assert number is not None  # noqa: S101 (sqlite3 types lastrowid as optional)
    return number


def now() -> str:
    """The time as stored in the log: ISO 8601 in UTC, so precise that no two decisions share it.

    Its last six digits are random, because clocks can stand still. By this time, two copies of a project tell
    whether they have the same decision or each its own.
    """
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}{randbelow(10**6):06}Z"


def in_seconds(at: str) -> str:
    """A time of the log in whole seconds, as it is shown to people and programs."""
    return f"{at[:19]}Z"


def _log(session: Session, label: str, changes: Changes) -> int:
    session.connection.execute(_END_OWN, session.own("undone"))
    number = record(session.connection, now(), session.editor, label, "done", changes)
    session.connection.execute("INSERT INTO temp.made_here VALUES (?)", (number,))
    return number


def _next(session: Session, state: Literal["done", "undone"]) -> tuple[int | None, str]:
    """The decision that undo or redo would take next, and its label."""
    sql = _LAST_OWN if state == "done" else _FIRST_OWN
    number, label = session.connection.execute(sql, session.own(state)).fetchone() or (None, "")
    return number, understood(str(label))


def _step(session: Session, before: Literal["done", "undone"], state: Literal["done", "undone"]) -> Change | None:
    """Move the next decision in state ``before`` to another state, with all rows that it changed."""
    connection, label, touched = session.connection, "", []
    try:
        with transaction(connection):
            number, label = _next(session, before)
            if number is None:
                return None
            rows = connection.execute(
                "SELECT table_name, row_key, before, after FROM change WHERE decision = ? ORDER BY number",
                (number,),
            ).fetchall()
            for table, key_json, earlier, later in rows:
                key = known_key(table, key_json)
                old, new = (later, earlier) if state == "undone" else (earlier, later)
                since = connection.execute(_CHANGED_SINCE, (table, key_json, number)).fetchone()
                if since or read_row(connection, table, key) != parsed_row(table, old):
                    by = since[0] if since and since[0] != session.editor else ""
                    raise UndoRefused(_changed_since(label, state, by))
                write_row(connection, table, key, parsed_row(table, new))
                touched.append((table, key))
            connection.execute("UPDATE decision SET state = ? WHERE id = ?", (state, number))
    except sqlite3.IntegrityError as error:
        raise UndoRefused(_built_on(label, state)) from error
    return Change(label, number, _keys(touched))


def _changed_since(label: str, state: Literal["done", "undone"], by: str) -> Phrase:
    """Why it cannot be in that state: somebody (empty: the editor) changed those rows since."""
    if state == "undone" and by:
        said = phrase("“{label}” cannot be taken back: what it changed has been changed since by {by}.")
    elif state == "undone":
        said = phrase("“{label}” cannot be taken back: what it changed has been changed since.")
    elif by:
        said = phrase("“{label}” cannot be made again: what it changed has been changed since by {by}.")
    else:
        said = phrase("“{label}” cannot be made again: what it changed has been changed since.")
    return said.of(label=label, by=by)


def _built_on(label: str, state: Literal["done", "undone"]) -> Phrase:
    if state == "undone":
        said = phrase("“{label}” cannot be taken back: what was decided since builds on it as it is now.")
    else:
        said = phrase("“{label}” cannot be made again: what was decided since builds on it as it is now.")
    return said.of(label=label)


def _keys(rows: Iterable[tuple[str, Key]]) -> dict[str, frozenset[Key]]:
    kinds: dict[str, set[Key]] = {}
    for table, key in rows:
        kinds.setdefault(table, set()).add(key)
    return {table: frozenset(keys) for table, keys in kinds.items()}
