"""Totals over all posts of a project, without reading each of them: counts, times, people, the Inbox."""

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from pathlib import Path

from curator.project.marks import SETTLING
from curator.project.model import Counts
from curator.project.reading.contents import Contents
from curator.project.reading.participants import Participant, came_late
from curator.project.reading.totals_cache import (
    UNKNOWN_TIME,
    Numbers,
    Place,
    Spoken,
    TotalsCache,
    cached_totals,
)
from curator.project.search import query

_DECIDED_ABOUT = " UNION ".join(
    f"SELECT post FROM {table}"  # noqa: S608 (constants)
    for table in ("placement", *(mark.table for mark in SETTLING))
)
_ASKING = "SELECT post FROM question WHERE post IS NOT NULL"
_FOLDED_COPIES = f"""
    SELECT copy.post FROM temp.copy JOIN post AS original ON original.id = copy.original
    WHERE copy.post NOT IN ({_ASKING})
"""  # noqa: S608 (constants)
# Posts that are never to be decided about though they stand among the cache's rows: by their ids.
_SPOKEN_FOR = f"{_ASKING} UNION {_FOLDED_COPIES}"
_PLACES = f"SELECT coalesce(at_ms, {UNKNOWN_TIME}), pk FROM post WHERE id IN ({{}})"  # noqa: S608 (constants)
_DECIDED = f"""
    SELECT (
            SELECT count(*) FROM post WHERE {query.TO_DECIDE} AND post.id IN ({_DECIDED_ABOUT})
        ),
        (SELECT count(DISTINCT post) FROM placement),
        (SELECT count(*) FROM star),
        (SELECT count(*) FROM shelf)
"""  # noqa: S608 (constants)
_WROTE_BETWEEN = """
    SELECT count(DISTINCT author) FROM post
    WHERE context = 0 AND repost_of IS NULL AND at_ms BETWEEN ? AND ?
"""
_QUOTED = """
    SELECT post.author, count(DISTINCT placement.post), count(DISTINCT star.post)
    FROM placement CROSS JOIN post ON post.id = placement.post LEFT JOIN star ON star.post = post.id
    GROUP BY post.author
"""  # CROSS: else SQLite goes through all posts, to have them by their authors


class Totals(Contents):
    """A project's contents, with totals over all posts as they came (see ``TotalsCache``)."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._cache: TotalsCache | None = None
        self._to_decide: int | None = None  # posts that a decision about them may be made of, or was
        # Of each author, by row, what of a Participant no decision changes.
        self._spoken: list[Spoken] | None = None
        self._said: tuple[int, int, int, int] | None = None  # from when until when, tweets, people

    def hashtag(self) -> str | None:
        """The chat's hashtag, lower case without ``#``: as decided, else as asked for, else the commonest."""
        decided = self._one("SELECT text FROM article WHERE field = 'hashtag'")
        asked = self._one("SELECT hashtag FROM archive WHERE hashtag IS NOT NULL ORDER BY pk DESC LIMIT 1")
        if decided or asked:
            return str(decided or asked)
        return self._as_they_came().hashtag or None

    def to_go_through(self) -> "array[int]":
        """The rows of the posts that ask for a decision, and of those that ask a question, in time order."""
        cache, asking = self._as_they_came(), self._places(_ASKING)
        gone = {*self._places(_DECIDED_ABOUT), *self._places(_FOLDED_COPIES)}.difference(asking)
        rows = cache.without(gone)
        for place in asking:
            if cache.place(place) is None:
                rows.insert(bisect_left(rows, place, key=self._place), place[1])
        return rows

    def folded(self) -> set[int]:
        """The rows of the posts that are shown with the post that they repeat (see ``fold``)."""
        return {pk for _, pk in self._places(_FOLDED_COPIES)}

    def unfolded(self) -> "array[int]":
        """The rows of all posts that are neither context nor shown with another, in time order."""
        return self._as_they_came().without(self._places(_FOLDED_COPIES))

    def counts(self) -> Counts:
        """The counts in the status bar and the buckets. Only what was decided is counted anew each time."""
        cache = self._as_they_came()
        if self._to_decide is None:
            never = sum(cache.place(place) is not None for place in self._places(_SPOKEN_FOR))
            self._to_decide = len(cache.rows) - never
        decided, picked, starred, shelved = self._connection.execute(_DECIDED).fetchone()
        return Counts(cache.posts, self._to_decide - decided, picked, starred, shelved, cache.people)

    def participants(self) -> list[Participant]:
        """Everybody who takes part, those who wrote most first. Only what was decided is counted anew."""
        if self._spoken is None:
            self._spoken = self._as_they_came().spoken()
        picked = {author: (quoted, starred) for author, quoted, starred in self._connection.execute(_QUOTED)}
        asked = [question.at_ms for question in self.questions() if question.at_ms is not None]
        return [
            Participant(
                handle, name, posts, reposts, first, *picked.get(author, (0, 0)),
                newcomer=posts > 0 and first is not None and came_late(first, asked),
            )
            for author, handle, name, posts, reposts, first in self._spoken
        ]  # fmt: skip

    def times(self) -> Numbers:
        """When each tweet was sent, in ms since the epoch, in order, without context and unknown times."""
        return self._as_they_came().times

    def said_between(self, start_ms: int, end_ms: int) -> tuple[int, int]:
        """How many tweets were sent between two times, both included, and how many people wrote them.

        Context and people who only reposted are left out. The last answer is remembered.
        """
        if self._said is None or self._said[:2] != (start_ms, end_ms):
            times = self.times()
            tweets = bisect_right(times, end_ms) - bisect_left(times, start_ms)
            people = self._connection.execute(_WROTE_BETWEEN, (start_ms, end_ms)).fetchone()[0]
            self._said = start_ms, end_ms, tweets, people
        return self._said[2:]

    def picked_times(self) -> "array[int]":
        """When each filed tweet was sent, like ``times``. Reads filed posts only."""
        return self._times_of("SELECT post FROM placement")

    def starred_times(self) -> "array[int]":
        """When each starred tweet was sent, likewise."""
        return self._times_of("SELECT post FROM star")

    def _as_they_came(self) -> TotalsCache:
        if self._cache is None:
            self._cache = cached_totals(self.path, self._connection)
        return self._cache

    def _posts_changed(self) -> None:
        """Forget the totals, because posts came or went."""
        self._cache = self._to_decide = self._spoken = self._said = None

    def _asking_changed(self) -> None:
        """Forget how many posts are to be decided about, because questions or folded copies changed."""
        self._to_decide = None

    def _place(self, pk: int) -> Place:
        at_ms = self.at_ms(pk)
        return UNKNOWN_TIME if at_ms is None else at_ms, pk

    def _places(self, ids: str) -> list[Place]:
        """The places in time of the posts whose ids some SQL selects."""
        return self._connection.execute(_PLACES.format(ids)).fetchall()

    def _times_of(self, ids: str) -> "array[int]":
        rows = self._connection.execute(
            f"SELECT at_ms FROM post WHERE id IN ({ids}) AND context = 0 AND at_ms IS NOT NULL ORDER BY at_ms"  # noqa: S608
        )
        return array("q", (at_ms for (at_ms,) in rows))
