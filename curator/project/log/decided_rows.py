"""The rows that decisions change: which tables they are in, and how the log stores them and their keys."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from msgspec import Struct

from curator.phrases import phrase
from curator.project.errors import AlteredProject
from curator.project.marks import MARKS
from curator.text import storable

_BEYOND = 1 << 63  # whole numbers that SQLite holds


Value = str | int | None


Key = tuple[str, ...]


Row = dict[str, Value]


# Of each row of a project's decisions, by its table and key, the values.
Rows = dict[tuple[str, Key], Row]


# (table, key, before, after) of each changed row
Changes = Iterable[tuple[str, Key, Row | None, Row | None]]


class _Table(Struct, frozen=True):
    key: tuple[str, ...]
    values: tuple[str, ...] = ()


# The tables that decisions change, with the columns of their keys and of their values.
TABLES: Mapping[str, _Table] = {
    "question": _Table(("id",), ("rank", "text", "post", "by_hand")),
    "placement": _Table(("question", "post"), ("rank",)),
    **{mark.table: _Table(("post",)) for mark in MARKS},
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


def rows_of(connection: sqlite3.Connection) -> Rows:
    """Every current row of the tables that decisions change."""
    found: Rows = {}
    for table, columns in TABLES.items():
        names, width = (*columns.key, *columns.values), len(columns.key)
        for row in connection.execute(f"SELECT {', '.join(names)} FROM {table}"):  # noqa: S608 (names from TABLES)
            found[table, row[:width]] = dict(zip(columns.values, row[width:], strict=True))
    return found


def read_row(connection: sqlite3.Connection, table: str, key: Key) -> Row | None:
    """A row's values by column, without its key; None if there is no such row."""
    columns = TABLES[table]
    found = connection.execute(
        f"SELECT {', '.join(columns.values) or '1'} FROM {table} WHERE {_matches(columns.key)}",  # noqa: S608
        key,
    ).fetchone()
    return None if found is None else dict(zip(columns.values, found, strict=False))


def write_row(connection: sqlite3.Connection, table: str, key: Key, values: Mapping[str, Value] | None) -> None:
    """Insert or replace a row; with None, delete it."""
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


def known_key(table: str, key_json: str) -> Key:
    """A row's key as stored in the log. Raises AlteredProject if it is not the key of a row of Curator's."""
    key = _read(key_json)
    if (
        table not in TABLES
        or not isinstance(key, list)
        or len(key) != len(TABLES[table].key)
        or not all(isinstance(part, str) and _is_value(part) for part in key)
    ):
        raise AlteredProject(
            phrase(
                "The decision log names something that is not Curator's: {table} {key}.",
                table=f"{table!s:.60}",
                key=f"{key_json!s:.60}",
            )
        )
    return tuple(key)


def parsed_row(table: str, row: str | None) -> Row | None:
    """A row as stored in the log. Raises AlteredProject if it is not a row of that table."""
    if row is None:
        return None
    parsed = _read(row)
    if (
        not isinstance(parsed, dict)
        or set(parsed) != set(TABLES[table].values)
        or not all(map(_is_value, parsed.values()))
    ):
        raise AlteredProject(
            phrase("The decision log holds something that is no {table}: {row}.", table=table, row=f"{row!s:.60}")
        )
    return parsed


def _read(text: str) -> object:
    """The value of JSON in the log; None if it is not JSON, as on a damaged page, which may hold anything."""
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None


def _is_value(value: object) -> bool:
    """Whether a row can hold a value."""
    if isinstance(value, str):
        return value == storable(value)
    return value is None or (type(value) is int and -_BEYOND <= value < _BEYOND)


def as_json(row: Row | None) -> str | None:
    """A row as the log stores it."""
    return None if row is None else json.dumps(row, ensure_ascii=False)


def _matches(columns: tuple[str, ...]) -> str:
    return " AND ".join(f"{column} = ?" for column in columns)
