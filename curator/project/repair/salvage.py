"""Salvages the rows of a damaged project: whatever can still be read of each table and index."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from curator.project.log.decided_rows import TABLES
from curator.project.repair.raw_pages import Pages, Record, Tree

_NOT_COPIED = frozenset({"_sqlite_migrations", "project", "revision", "decision", "change", *TABLES})
_TYPES: Mapping[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
_BY_ROW_NUMBER = "rowid"
_NO_TREE = Tree((), whole=False)

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What rows of a table, or entries of an index, look like in the file: columns in the order in which they are
    stored, their types, and whether they may be null. ``numbered`` is the column that is the row's number."""

    columns: tuple[str, ...]
    types: tuple[tuple[type, bool], ...]
    of_table: bool
    numbered: int | None

    def row(self, record: Record | None) -> Row | None:
        """A record's values, if it may be such a row."""
        if record is None or len(record.values) != len(self.types) or (record.rowid is None) == self.of_table:
            return None
        values = list(record.values)
        if self.numbered is not None:
            values[self.numbered] = record.rowid
        fits = all(
            null if value is None else isinstance(value, kind)
            for value, (kind, null) in zip(values, self.types, strict=True)
        )
        return tuple(values) if fits else None


class Salvage:
    """What can be read of a damaged file, assigned to tables by the schema of a new project."""

    def __init__(self, new: sqlite3.Connection, pages: Pages) -> None:
        self._new, self._pages = new, pages
        self._shapes = _shapes(new)
        self._roots = self._find_roots()
        self._trees = {
            name: pages.tree(self._roots[name]) if name in self._roots else _NO_TREE for name in self._shapes
        }
        self._spoilt: set[str] = set()

    def columns(self, table: str) -> tuple[str, ...]:
        """A table's columns in the order of the values in its rows."""
        return self._shapes[table].columns

    def is_whole(self, name: str) -> bool:
        """Whether a table or an index was read without any loss."""
        return self._trees[name].whole and name not in self._spoilt

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table, or the entries of an index with what they lead to last."""
        shape = self._shapes[name]
        for page in self._trees[name].pages:
            for record in self._pages.records(page):
                row = shape.row(record)
                if row is None:
                    self._spoilt.add(name)
                else:
                    yield row
        yield from self._strays.get(name, ())

    entries = rows

    def store(self) -> None:
        """Store the rows of all tables in the new project, except decisions and the project's own data."""
        for name, shape in self._shapes.items():
            if name in self._tables and name not in _NOT_COPIED:
                marks = ", ".join("?" * len(shape.columns))
                self._new.executemany(
                    f"INSERT OR IGNORE INTO {name} ({', '.join(shape.columns)}) VALUES ({marks})",  # noqa: S608
                    self.rows(name),
                )

    @cached_property
    def _tables(self) -> set[str]:
        return {name for (name,) in self._new.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}

    @cached_property
    def _strays(self) -> dict[str, list[Row]]:
        """Rows in pages that no root leads to, if they fit exactly one table or index that lost some."""
        broken = [name for name, tree in self._trees.items() if not tree.whole]
        if not broken:
            return {}
        owned = {page for tree in self._trees.values() for page in tree.pages}
        found: dict[str, list[Row]] = {}
        apart = owned | self._pages.free() | self._schema_pages
        for page in sorted({*range(1, self._pages.count + 1)} - apart):
            if not self._pages.holds_rows(page):  # nor does what holds the end of a long row look as if it did
                continue
            records = [record for record in self._pages.records(page) if record is not None]
            fitting = {name: [self._shapes[name].row(record) for record in records] for name in broken}
            names = [name for name, rows in fitting.items() if rows and None not in rows]
            if len(names) == 1:
                found.setdefault(names[0], []).extend(row for row in fitting[names[0]] if row is not None)
        return found

    @cached_property
    def _schema_pages(self) -> set[int]:
        return set(self._pages.tree(1).pages)

    def _find_roots(self) -> dict[str, int]:
        """Where each table and index begins: as the file says, else as in a new file, if that fits."""
        told: dict[str, int] = {}
        for page in self._pages.tree(1).pages:
            for record in self._pages.records(page):
                match record:
                    case Record(_, (str(), str(name), str(), int(root), _)) if name in self._shapes:
                        told[name] = root
        if told.keys() >= self._shapes.keys():
            return told
        taken = {page for root in told.values() for page in self._pages.tree(root).pages}
        found = [
            {name: root for name, root in roots.items() if root not in taken} for roots in _layouts(self._new)
        ]
        return max(map(self._fitting, found), key=len) | told

    def _fitting(self, roots: Mapping[str, int]) -> dict[str, int]:
        return {name: root for name, root in roots.items() if name in self._shapes and self._fits(name, root)}

    def _fits(self, name: str, root: int) -> bool:
        if self._pages.is_of_table(root) != self._shapes[name].of_table:
            return False
        shape = self._shapes[name]
        for page in self._pages.tree(root).pages:
            for record in self._pages.records(page):
                return shape.row(record) is not None
        return True


def _layouts(new: sqlite3.Connection) -> Iterator[dict[str, int]]:
    """Where tables and indexes begin in a file that was never reordered, and in one that was."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for (sql,) in new.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        ):
            connection.execute(sql)
        reordered = _roots_in(connection)
    yield _roots_in(new)
    yield reordered


def _roots_in(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT name, rootpage FROM sqlite_schema").fetchall())


def _shapes(new: sqlite3.Connection) -> dict[str, _Shape]:
    shapes = {}
    objects = new.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    unnumbered = {name for kind, name, _, sql in objects if kind == "table" and "WITHOUT ROWID" in sql}
    for kind, name, table, _ in objects:
        if name.startswith("sqlite_") and kind == "table":
            continue
        columns = {row[1]: row for row in new.execute(f"PRAGMA table_info({table})")}
        order: Sequence[str | None]
        if kind == "table" and name not in unnumbered:
            order = list(columns)
        else:
            index = name if kind == "index" else _primary(new, name)
            order = [row[2] for row in new.execute(f"PRAGMA index_xinfo({index})")]
        types = [_type(columns.get(column or "")) for column in order]
        of_table = kind == "table" and name not in unnumbered
        numbered = next((at for at, column in enumerate(order) if of_table and columns[str(column)][5]), None)
        shapes[name] = _Shape(
            tuple(column or _BY_ROW_NUMBER for column in order), tuple(types), of_table, numbered
        )
    return shapes


def _primary(new: sqlite3.Connection, table: str) -> str:
    return next(str(row[1]) for row in new.execute(f"PRAGMA index_list({table})") if row[3] == "pk")


def _type(column: Row | None) -> tuple[type, bool]:
    """A column's type, and whether it may be null; without a name it is the row's number."""
    if column is None:
        return int, False
    return _TYPES[column[2]], not (column[3] or column[5])
