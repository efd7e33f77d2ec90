"""The decision log: what each decision changed, row by row, so that it can be taken back and made again.

The log holds data and never SQL: a change names one of the tables below, a row's key, and the row before and
after as JSON. Anything else in it is refused when it is applied.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic, sleep
from typing import Literal

from msgspec import Struct, field

from curator.project.errors import AlteredProject, UndoRefused, UnsavedDecision
from curator.text import storable

_BEYOND = 1 << 63  # whole numbers that SQLite holds
_BETWEEN_TRIES = 0.0005  # seconds

Value = str | int | None
Key = tuple[str, ...]
Row = dict[str, Value]


class _Table(Struct, frozen=True):
    key: tuple[str, ...]
    values: tuple[str, ...] = ()


# The tables that decisions change, with the columns of their keys and of their values.
TABLES: Mapping[str, _Table] = {
    "question": _Table(("id",), ("rank", "text", "post", "by_hand")),
    "placement": _Table(("question", "post"), ("rank",)),
    "star": _Table(("post",)),
    "shelf": _Table(("post",)),
    "seen": _Table(("post",)),
    "quote": _Table(("post",), ("text",)),
    "article": _Table(("field",), ("text",)),
    "joined": _Table(("post",), ("head", "rank")),
    "note": _Table(("id",), ("question", "rank", "text")),
    "cleanup": _Table(("step", "post"), ("enabled",)),
    "consent": _Table(("author",), ("text",)),
    "remark": _Table(("post",), ("text",)),
    "remark_on_person": _Table(("author",), ("text",)),
    "label": _Table(("post",), ("label",)),
    "label_name": _Table(("label",), ("text",)),
    "filter": _Table(("name",), ("query",)),
}


_NOT_OF_POSTS = frozenset({"question", "article", "note", "consent", "remark_on_person", "label_name", "filter"})


class Change(Struct, frozen=True):
    """What a decision, an undo or an import changed: the one thing that views listen to.

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
    """One line of the history; ``at`` is ISO 8601 in UTC."""

    id: int
    at: str
    editor: str
    label: str
    undone: bool


class Decided(Struct):
    """The rows that one decision writes; the change stands in ``change`` once it is durable."""

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
        """(table, key, before, after) for each row that is not as it was."""
        for (table, key), before in self.before.items():
            after = self.get(table, key)
            if after != before:
                yield table, key, before, after


@contextmanager
def decide(connection: sqlite3.Connection, editor: str, label: str) -> Iterator[Decided]:
    """One decision: a transaction whose changes are logged; durable, or not made at all, when this ends.

    Nothing is logged where nothing changed. Raises UnsavedDecision where the file cannot be written.
    """
    decided = Decided(connection, label)
    with transaction(connection):
        yield decided
        changes = list(decided.changes())
        number = _log(connection, editor, decided.label, changes) if changes else None
    decided.change = Change(decided.label, number, _keys((table, key) for table, key, _, _ in changes))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit when the block ends, roll back when it fails; SQLite's refusals become UnsavedDecision."""
    try:
        _begin(connection)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except sqlite3.OperationalError as error:
        raise UnsavedDecision(f"This could not be saved: {_why(error)}.") from error


def _begin(connection: sqlite3.Connection) -> None:
    """Begin to write as soon as another program lets go of the file.

    Asked for again and again: SQLite's own waiting sleeps ever longer, past the moments in which an import lets
    others write.
    """
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    ends = monotonic() + patience / 1000
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > ends:
                    raise
                sleep(_BETWEEN_TRIES)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")


def undo(connection: sqlite3.Connection) -> Change | None:
    """Take back the last decision that is not taken back yet; None where there is none.

    Raises UndoRefused where a row it changed is no longer as it left it.
    """
    return _step(connection, "SELECT max(id) FROM decision WHERE state = 'done'", "undone")


def redo(connection: sqlite3.Connection) -> Change | None:
    """Make the decision again that was taken back last; None where there is none, or a new one ended it."""
    return _step(connection, "SELECT min(id) FROM decision WHERE state = 'undone'", "done")


def history(connection: sqlite3.Connection) -> list[Decision]:
    """Every decision ever made, oldest first."""
    rows = connection.execute("SELECT id, at, editor, label, state <> 'done' FROM decision ORDER BY id")
    return [Decision(id_, at, editor, label, bool(undone)) for id_, at, editor, label, undone in rows]


def next_labels(connection: sqlite3.Connection) -> tuple[str | None, str | None]:
    """What undo and what redo would do next, as labels."""
    (undo_label, redo_label) = connection.execute(
        "SELECT (SELECT label FROM decision WHERE state = 'done' ORDER BY id DESC LIMIT 1),"
        " (SELECT label FROM decision WHERE state = 'undone' ORDER BY id LIMIT 1)"
    ).fetchone()
    return undo_label, redo_label


def inconsistencies(connection: sqlite3.Connection) -> Iterator[str]:
    """Where the tables are not what the log says they must be; a sentence each."""
    last: dict[tuple[str, Key], Row | None] = {}
    rows = connection.execute(
        "SELECT table_name, row_key, before, after, state FROM change JOIN decision ON decision.id = decision"
        " ORDER BY decision, number"
    )
    for table, key_json, before, after, state in rows:
        try:
            key = _known(table, key_json)
            row, earlier = _parsed(table, after), _parsed(table, before)
        except (AlteredProject, ValueError) as error:
            yield str(error)
            continue
        if state == "done":
            if last.get((table, key)) != earlier:
                yield f"A change of {table} {'/'.join(key)} does not continue the one before it."
            last[table, key] = row
    for table, columns in TABLES.items():
        names = ", ".join(columns.key)
        for row_key in connection.execute(f"SELECT {names} FROM {table}"):  # noqa: S608 (names from TABLES)
            last.setdefault((table, tuple(row_key)), None)
    for (table, key), expected in last.items():
        if read_row(connection, table, key) != expected:
            yield f"The {table} {'/'.join(key)} is not as the last decision left it."


def read_row(connection: sqlite3.Connection, table: str, key: Key) -> Row | None:
    """A row's values by column, without its key; None where it is not there."""
    columns = TABLES[table]
    found = connection.execute(
        f"SELECT {', '.join(columns.values) or '1'} FROM {table} WHERE {_matches(columns.key)}",  # noqa: S608
        key,
    ).fetchone()
    return None if found is None else dict(zip(columns.values, found, strict=False))


def write_row(connection: sqlite3.Connection, table: str, key: Key, values: Mapping[str, Value] | None) -> None:
    """Insert, replace or (None) delete a row."""
    columns = TABLES[table]
    if values is None:
        connection.execute(f"DELETE FROM {table} WHERE {_matches(columns.key)}", key)  # noqa: S608
        return
    names = columns.key + columns.values
    marks = ", ".join("?" * len(names))
    connection.execute(
        f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608
        (*key, *(values[name] for name in columns.values)),
    )


def _log(
    connection: sqlite3.Connection,
    editor: str,
    label: str,
    changes: list[tuple[str, Key, Row | None, Row | None]],
) -> int:
    connection.execute("UPDATE decision SET state = 'ended' WHERE state = 'undone'")
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    number = connection.execute(
        "INSERT INTO decision (at, editor, label, state) VALUES (?, ?, ?, 'done')", (at, editor, label)
    ).lastrowid
    connection.executemany(
        "INSERT INTO change (decision, number, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, index, table, json.dumps(key), _json(before), _json(after))
            for index, (table, key, before, after) in enumerate(changes)
        ),
    )
    assert number is not None  # noqa: S101 (sqlite3 types lastrowid as optional)
    return number


def _step(connection: sqlite3.Connection, which: str, state: Literal["done", "undone"]) -> Change | None:
    try:
        return _stepped(connection, which, state)
    except sqlite3.IntegrityError as error:
        raise AlteredProject(
            f"The decision log holds what cannot be in a project ({error}); verify it."
        ) from error


def _stepped(connection: sqlite3.Connection, which: str, state: Literal["done", "undone"]) -> Change | None:
    with transaction(connection):
        (number,) = connection.execute(which).fetchone()
        if number is None:
            return None
        found = connection.execute("SELECT label FROM decision WHERE id = ?", (number,)).fetchone()
        if found is None:
            raise AlteredProject(
                f"The decision log is damaged: decision {number} cannot be read; verify the project."
            )
        (label,) = found
        rows = connection.execute(
            "SELECT table_name, row_key, before, after FROM change WHERE decision = ? ORDER BY number",
            (number,),
        ).fetchall()
        touched = []
        for table, key_json, before, after in rows:
            key = _known(table, key_json)
            old, new = (after, before) if state == "undone" else (before, after)
            if read_row(connection, table, key) != _parsed(table, old):
                raise UndoRefused(
                    f"“{label}” cannot be {'taken back' if state == 'undone' else 'made again'}:"
                    " what it changed has been changed since."
                )
            write_row(connection, table, key, _parsed(table, new))
            touched.append((table, key))
        connection.execute("UPDATE decision SET state = ? WHERE id = ?", (state, number))
    return Change(label, number, _keys(touched))


def _keys(rows: Iterable[tuple[str, Key]]) -> dict[str, frozenset[Key]]:
    kinds: dict[str, set[Key]] = {}
    for table, key in rows:
        kinds.setdefault(table, set()).add(key)
    return {table: frozenset(keys) for table, keys in kinds.items()}


def _known(table: str, key_json: str) -> Key:
    key = _read(key_json)
    if (
        table not in TABLES
        or not isinstance(key, list)
        or len(key) != len(TABLES[table].key)
        or not all(isinstance(part, str) and _is_value(part) for part in key)
    ):
        raise AlteredProject(
            f"The decision log names something that is not Curator's: {table!s:.60} {key_json!s:.60}."
        )
    return tuple(key)


def _parsed(table: str, row: str | None) -> Row | None:
    if row is None:
        return None
    parsed = _read(row)
    if (
        not isinstance(parsed, dict)
        or set(parsed) != set(TABLES[table].values)
        or not all(map(_is_value, parsed.values()))
    ):
        raise AlteredProject(f"The decision log holds something that is no {table}: {row!s:.60}.")
    return parsed


def _read(text: str) -> object:
    """What JSON in the log says; None where it is none, as on a damaged page, which may hold anything."""
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None


def _is_value(value: object) -> bool:
    """Whether something can stand in a row."""
    if isinstance(value, str):
        return value == storable(value)
    return value is None or (type(value) is int and -_BEYOND <= value < _BEYOND)


def _json(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)


def _matches(columns: tuple[str, ...]) -> str:
    return " AND ".join(f"{column} = ?" for column in columns)


def _why(error: sqlite3.OperationalError) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return "the disk is full; make some room and do it again"
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "another program holds the project; close it and do it again"
    if name.startswith("SQLITE_READONLY"):
        return "the project's file is read-only; make it writable and do it again"
    return f"{error}; see that the project's folder is still there and do it again"
