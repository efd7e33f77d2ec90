"""What all posts of a project would have to be read for: their order, their times, their number.

It is true until posts come or go. Of many posts it is kept with what else may be thrown away at any time, so that
a project of a million opens as soon as one of a thousand.
"""

import contextlib
import mmap
import sqlite3
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import msgspec

from curator.disk import fresh_beside, put_in_place
from curator.project.file import derived_files
from curator.text import hashtags

_MANY = 20_000  # posts: fewer are read sooner than a file is
_SAMPLE = 5_000  # posts that tell the commonest hashtag
_FORMAT = 1
UNKNOWN_TIME = -(1 << 63)

_STATE = derived_files.STATE.format("main")
_INCOMPLETE = "SELECT EXISTS (SELECT 1 FROM archive WHERE complete = 0)"
_POSTS = """
    SELECT pk, at_ms, author, context, repost_of IS NOT NULL, repost_of IS NOT NULL
        AND EXISTS (SELECT 1 FROM post AS original WHERE original.id = post.repost_of)
    FROM post ORDER BY at_ms, pk
"""
_TEXTS = "SELECT text FROM post WHERE context = 0 AND text LIKE '%#%'"
_SOME_TEXTS = f"{_TEXTS} AND pk IN (SELECT value FROM json_each(?))"  # noqa: S608 (constants)

Numbers: TypeAlias = "array[int] | memoryview[int]"  # of 64 bits each
State: TypeAlias = tuple[str, str, int]
# An author's row, handle and name; how many posts and reposts; when the first was sent, in ms.
Spoken: TypeAlias = tuple[int, str, str, int, int, int | None]
Place: TypeAlias = tuple[int, int]  # a time in ms, UNKNOWN_TIME for none, and a row


class _Header(msgspec.Struct):
    format: int
    state: State
    rows: int
    times: int
    posts: int
    people: int
    hashtag: str
    spoken: msgspec.Raw


@dataclass(frozen=True, slots=True)
class TotalsCache:
    """A project's posts as they came, regardless of decisions.

    ``rows`` are those that are no context and repeat no other that is here, in order of time, ``rows_at`` their
    times in ms; ``times`` those of all that are no context, as far as they are known, in order. ``posts`` counts
    all these, ``people`` who wrote some that are no reposts; ``hashtag`` is the commonest, lower case without
    ``#``, or empty. ``packed`` are the ``spoken``, unpacked when they are asked for.
    """

    rows: Numbers
    rows_at: Numbers
    times: Numbers
    posts: int
    people: int
    hashtag: str
    packed: bytes

    def spoken(self) -> list[Spoken]:
        """Everybody who wrote posts that are not context, those with most first."""
        return msgspec.msgpack.decode(self.packed, type=list[Spoken])

    def place(self, place: Place) -> int | None:
        """The index of a post among the rows; None if it is not there."""
        at_ms, pk = place
        found = bisect_left(self.rows_at, at_ms)
        while found < len(self.rows) and self.rows_at[found] == at_ms:
            if self.rows[found] == pk:
                return found
            found += 1
        return None

    def without(self, gone: Iterable[Place]) -> "array[int]":
        """The rows without some posts."""
        left: array[int] = array("q")
        size, start = left.itemsize, 0
        rows = memoryview(self.rows).cast("B")
        for cut in sorted(cut for place in gone if (cut := self.place(place)) is not None):
            left.frombytes(rows[start * size : cut * size])
            start = cut + 1
        left.frombytes(rows[start * size :])
        return left


def cached_totals(project: Path, connection: sqlite3.Connection) -> TotalsCache:
    """The totals from the cache if they are still true; otherwise they are made again and cached."""
    state = _state_of(connection)
    kept = None if state is None else _kept(project, state)
    if kept is not None:
        return kept
    made = make(connection)
    keep(project, connection, made)
    return made


def keep(project: Path, connection: sqlite3.Connection, made: TotalsCache) -> None:
    """Cache the totals of a project with many posts."""
    if (state := _state_of(connection)) is not None:
        with contextlib.suppress(OSError):  # then it is made anew the next time
            _write(derived_files.kept_for(project, "overviews", ".rows"), state, made)


def _state_of(connection: sqlite3.Connection) -> State | None:
    """The state that cached totals must be of; None of few posts, and while an import is not complete.

    What an import merges does not show in the state until it ends.
    """
    (incomplete,) = connection.execute(_INCOMPLETE).fetchone()
    state: State = connection.execute(_STATE).fetchone()
    return None if incomplete or state[2] < _MANY else state


def make(connection: sqlite3.Connection) -> TotalsCache:
    """Make the totals by reading all posts."""
    rows, rows_at, times = array("q"), array("q"), array("q")
    said: dict[int, list[int]] = {}  # of each author: posts, reposts, and the time of the first that has one
    posts = last = 0
    for pk, at_ms, author, context, reposts, repeats in connection.execute(_POSTS):
        if context:
            continue
        posts, last = posts + 1, max(last, pk)
        if at_ms is not None:
            times.append(at_ms)
        if not repeats:
            rows.append(pk)
            rows_at.append(UNKNOWN_TIME if at_ms is None else at_ms)
        if author is not None:
            counted = said.get(author) or said.setdefault(author, [0, 0])
            counted[reposts] += 1
            if at_ms is not None and len(counted) == 2:
                counted.append(at_ms)
    if last > _SAMPLE:
        some = msgspec.json.encode(list(range(1, last, last // _SAMPLE))).decode()
        texts = connection.execute(_SOME_TEXTS, (some,))
    else:
        texts = connection.execute(_TEXTS)
    common = Counter(tag for (text,) in texts for tag in set(hashtags(text))).most_common(1)
    spoken = [
        (author, handle, name, said[author][0], said[author][1], next(iter(said[author][2:]), None))
        for author, handle, name in connection.execute("SELECT pk, handle, name FROM author")
        if author in said
    ]
    spoken.sort(key=lambda one: (-one[3], -one[4], one[0]))
    return TotalsCache(
        rows,
        rows_at,
        times,
        posts,
        sum(own > 0 for _, _, _, own, _, _ in spoken),
        common[0][0] if common else "",
        msgspec.msgpack.encode(spoken),
    )


def _kept(project: Path, state: State) -> TotalsCache | None:
    """The cached totals of the project in this state; None if there are none, or those of another state."""
    try:
        with derived_files.kept_for(project, "overviews", ".rows").open("rb") as file:
            size = int.from_bytes(file.read(4), "little")
            header = msgspec.msgpack.decode(file.read(size), type=_Header)
            start = _aligned(4 + size)
            whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if (header.format, header.state) != (_FORMAT, state):
            return None
        numbers = whole[start:].cast("q")
    except (OSError, ValueError, TypeError, msgspec.MsgspecError):
        return None
    rows, times = header.rows, header.times
    if len(numbers) != 2 * rows + times:
        return None
    return TotalsCache(
        numbers[:rows], numbers[rows : 2 * rows], numbers[2 * rows :], header.posts, header.people, header.hashtag,
        bytes(header.spoken),
    )  # fmt: skip


def _write(path: Path, state: State, made: TotalsCache) -> None:
    counted = len(made.rows), len(made.times), made.posts, made.people, made.hashtag
    header = msgspec.msgpack.encode(_Header(_FORMAT, state, *counted, msgspec.Raw(made.packed)))
    with fresh_beside(path) as fresh:
        with fresh.open("wb") as file:
            file.write(len(header).to_bytes(4, "little") + header)
            file.write(bytes(_aligned(file.tell()) - file.tell()))
            for numbers in (made.rows, made.rows_at, made.times):
                file.write(numbers)
        put_in_place(fresh, path)


def _aligned(offset: int) -> int:
    return -(-offset // 8) * 8
