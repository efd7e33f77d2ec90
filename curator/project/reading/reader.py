"""Finds posts by a query: all of them, or some of them soon enough for the eye."""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, tzinfo
from pathlib import Path
from time import monotonic

import msgspec

from curator.project.file.uris import guard, uri_of
from curator.project.model import PostState
from curator.project.reading.totals import Totals
from curator.project.search import word_index
from curator.project.search.query import Clock, Condition, conditions

# Among so few posts anything is found before the eye has moved. Among more, what is found of so many on either
# side of where the editor is comes first; all, if they seem to be so few and are found within so many seconds.
_FEW = 50_000
_FEW_FOUND = 20_000
_AROUND = 1_024
_PATIENCE_SECONDS = 0.02
_SAMPLE = 5_000  # posts that tell who writes most, and in which languages


class Reader(Totals):
    """A project's contents, which can be searched, read through one connection to its file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, patient: bool = False) -> None:
        super().__init__(path, connection)
        self._words = word_index.WordIndex(path, patient=patient)
        self._small: list[tuple[int, str]] = []

    def pks(
        self, query: str = "", *, where: str = "1", among: Iterable[str] | None = None, zone: tzinfo | None = UTC
    ) -> "array[int]":
        """The rows of the posts that a query's words find, in time order. Raises search.BadQuery.

        ``where`` is further SQL over the table post, never text from outside; ``among`` limits the answer to
        posts with these ids; ``zone`` is that of times without an offset, None the computer's.
        """
        found = conditions(query, self.clock(zone))
        if among is None:
            return self._find(found, where)
        ids = json.dumps(list(among))
        rows = self._connection.execute("SELECT pk FROM post WHERE id IN (SELECT value FROM json_each(?))", (ids,))
        pks = [pk for (pk,) in rows]
        return self._find(found, f"({where}) AND {_listed('post.pk', pks)}", _listed("AND rowid", pks))

    def pks_soon(
        self, query: str, at_ms: int | None, *, where: str = "1", zone: tzinfo | None = UTC
    ) -> tuple["array[int]", bool]:
        """The same within some 50 ms, and whether these are all. If not, they are some of those around a time.

        Raises search.BadQuery.
        """
        found = conditions(query, self.clock(zone))
        posts = int(self._one("SELECT coalesce(max(pk), 0) FROM post") or 0)
        if posts <= _FEW:
            return self._find(found, where), True
        around = self._around(at_ms)
        # No index but the rows themselves: another, taken with so many rows, would be asked for each pair of both.
        within = f"({where}) AND {_listed('post.pk', around)}"
        near = self._pks(within, self._in_small(found, around), source="post NOT INDEXED")
        needs_words = any(condition.needs_words for condition in found)
        if len(near) * posts > _FEW_FOUND * len(around) or (
            needs_words and not self._words.is_ready(self._connection)
        ):
            return near, False
        try:
            with self._patience():
                return self._find(found, where), True
        except sqlite3.OperationalError as error:
            if not _is_interrupted(error):
                raise
            return near, False

    def all_states(self, query: str = "") -> Iterator[PostState]:
        """Every post that a query finds, in time order, read as it is asked for. Raises search.BadQuery."""
        pks = self.pks(query)
        for start in range(0, len(pks), 500):
            yield from self.states(pks[start : start + 500])

    def clock(self, zone: tzinfo | None) -> Clock:
        """What the times of day in a query mean. None is the computer's time zone."""
        return Clock(zone, self.begins)

    def begins(self) -> int | None:
        """When the chat begins, in ms: with its first question, else its first post."""
        asked = [question.at_ms for question in self.questions() if question.at_ms is not None]
        if asked:
            return min(asked)
        first = self._one("SELECT at_ms FROM post WHERE context = 0 AND at_ms IS NOT NULL ORDER BY at_ms LIMIT 1")
        return None if first is None else int(first)

    def people(self, begins: str, most: int) -> list[tuple[str, str, int]]:
        """People whose handles (or else names) begin with some letters: handle, name, number of posts.

        Those who wrote most come first, judged by a sample, so that it takes no longer in large projects.
        """
        count = "(SELECT count(*) FROM post WHERE post.author = author.pk AND post.context = 0)"
        first = f"SELECT author FROM post WHERE context = 0 LIMIT {_SAMPLE}"  # noqa: S608 (constants)
        busy = f"SELECT author, count(*) AS posts FROM ({first}) GROUP BY author"  # noqa: S608
        ends = begins + "\U0010ffff"
        found = dict.fromkeys(
            self._connection.execute(
                f"SELECT handle, name, {count} FROM ({busy}) JOIN author ON author.pk = author"  # noqa: S608
                " WHERE iif(handle = '', name, handle) COLLATE NOCASE BETWEEN ? AND ? ORDER BY posts DESC LIMIT ?",
                (begins, ends, most),
            )
        )
        found |= dict.fromkeys(
            self._connection.execute(
                f"SELECT handle, name, {count} FROM author"  # noqa: S608
                " WHERE handle COLLATE NOCASE BETWEEN ? AND ? AND handle <> '' LIMIT ?",
                (begins, ends, most),
            )
        )
        return list(found)[:most]

    def languages(self) -> list[str]:
        """The languages of the first posts, the commonest first."""
        first = f"SELECT lang FROM post WHERE context = 0 LIMIT {_SAMPLE}"  # noqa: S608 (constants)
        rows = self._connection.execute(
            f"SELECT lang FROM ({first}) WHERE lang IS NOT NULL GROUP BY lang ORDER BY count(*) DESC, lang"  # noqa: S608
        )
        return [lang for (lang,) in rows]

    def reader(self) -> "Reader":
        """A reader of the same project for another thread, which has to ``close`` it."""
        connection = sqlite3.connect(
            uri_of(self.path, "ro"), uri=True, isolation_level=None, check_same_thread=False
        )
        guard(connection)
        return Reader(self.path, connection, patient=True)

    def close(self) -> None:
        """Close the connection. Unless others have the file open, everything is in it then, and no WAL is left."""
        self._connection.close()
        self._words.close()

    def _around(self, at_ms: int | None) -> list[int]:
        """The rows of so many posts before a time, and of as many after it."""
        before = "SELECT pk FROM post WHERE at_ms < ? ORDER BY at_ms DESC, pk DESC LIMIT ?"
        after = "SELECT pk FROM post WHERE at_ms >= ? ORDER BY at_ms, pk LIMIT ?"
        found = (self._connection.execute(half, (at_ms or 0, _AROUND)) for half in (before, after))
        return [pk for half in found for (pk,) in half]

    def _in_small(self, found: Sequence[Condition], around: list[int]) -> Sequence[Condition]:
        """The conditions, applied to an index of these few posts. The index is kept for the next query."""
        if not any(condition.needs_words for condition in found):
            return found
        rows = self._connection.execute(
            f"SELECT pk, text FROM post WHERE {_listed('pk', around)}"  # noqa: S608 (numbers)
        ).fetchall()
        if rows != self._small:
            word_index.index_beside(self._connection, rows)
            self._small = rows
        return [condition.beside for condition in found]

    @contextmanager
    def _patience(self) -> Iterator[None]:
        """Interrupt what is read within the block if it takes too long to wait for."""
        ends = monotonic() + _PATIENCE_SECONDS
        self._connection.set_progress_handler(lambda: monotonic() > ends, 2000)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def _find(self, found: Sequence[Condition], where: str, within: str = "") -> "array[int]":
        found = [condition.within(within) for condition in found]
        if not any(condition.needs_words for condition in found):
            return self._pks(where, found)
        try:
            self._words.bring_up_to_date(self._connection)
            return self._pks(where, found)
        except sqlite3.DatabaseError as error:  # what can be rebuilt may be damaged: once more, with a new one
            if _is_interrupted(error):
                raise
            self._words.discard(self._connection)
            self._words.bring_up_to_date(self._connection)
            return self._pks(where, found)

    def _pks(self, where: str, found: Sequence[Condition], source: str = "post") -> "array[int]":
        sql = " AND ".join([f"({where})", *(f"({condition.sql})" for condition in found)])
        # As one text that SQLite makes and msgspec reads: row by row takes longer, and the interpreter's lock.
        inner = f"SELECT pk FROM {source} WHERE {sql} ORDER BY at_ms, pk LIMIT -1"  # noqa: S608 (conditions, no values)
        select = f"SELECT json_group_array(pk) FROM ({inner})"  # noqa: S608 (likewise)
        parameters = [value for condition in found for value in condition.parameters]
        (rows,) = self._connection.execute(select, parameters).fetchone()
        return array("q", msgspec.json.decode(rows, type=list[int]))


def _listed(column: str, pks: Iterable[int]) -> str:
    return f"{column} IN ({', '.join(map(str, pks))})"


def _is_interrupted(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT"
