"""Which posts only repeat another. This is derived, so it belongs to a connection and is never in the file."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class Copied(NamedTuple):
    """A post by its id, the one it is folded into, and how it repeats it: ``retweet``, ``copy``, ``near-copy``."""

    post: str
    original: str
    kind: str


_TABLE = """
CREATE TEMP TABLE IF NOT EXISTS copy (
    post TEXT PRIMARY KEY,
    original TEXT NOT NULL,
    kind TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS temp.copy_original ON copy (original);
"""

OF_ORIGINAL = """
    SELECT id, 'retweet' FROM post WHERE repost_of = ?1
    UNION ALL
    SELECT copy.post, copy.kind FROM temp.copy JOIN post ON post.id = copy.post
    WHERE copy.original = ?1 AND post.repost_of IS NOT ?1
"""
ORIGINAL = """
    SELECT coalesce(
        (SELECT copy.original FROM temp.copy JOIN post ON post.id = copy.original WHERE copy.post = ?1),
        (SELECT original.id FROM post JOIN post AS original ON original.id = post.repost_of WHERE post.id = ?1),
        ?1
    )
"""


def prepare(connection: sqlite3.Connection) -> None:
    """Create the table of copies, empty, for a connection."""
    connection.executescript(_TABLE)


def all_of(connection: sqlite3.Connection) -> list[Copied]:
    """All copies that a connection has."""
    return [Copied(*row) for row in connection.execute("SELECT post, original, kind FROM temp.copy")]


def replace(connection: sqlite3.Connection, copies: Iterable[Copied]) -> set[str]:
    """Replace all copies. Returns the posts that are folded differently now, and those they are folded into."""
    before = set(all_of(connection))
    after = set(copies)
    connection.execute("DELETE FROM temp.copy")
    connection.executemany("INSERT INTO temp.copy (post, original, kind) VALUES (?, ?, ?)", after)
    return {post for copy in before ^ after for post in (copy.post, copy.original)}
