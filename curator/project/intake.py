"""Posts coming into a project, in batches, and out again where their import was stopped."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from curator.posts import Author, Post
from curator.project import log
from curator.project.rows import ImportRun
from curator.text import storable, unescape

# A hashtag, and the first and last time in ms; None where all is taken.
Scope = tuple[str | None, int | None, int | None]


def begin(connection: sqlite3.Connection, path: Path, sha256: str, kind: str, scope: Scope) -> ImportRun:
    """Note an archive and its scope; one that is known already keeps its row."""
    asked = (sha256, kind, *scope)
    with log.transaction(connection):
        (last,) = connection.execute("SELECT coalesce(max(pk), 0) FROM post").fetchone()
        known = connection.execute(
            "SELECT pk FROM archive WHERE sha256 = ? AND kind = ? AND hashtag IS ? AND since_ms IS ?"
            " AND until_ms IS ?",
            asked,
        ).fetchone()
        if known:
            return ImportRun(known[0], last)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        row = connection.execute(
            "INSERT INTO archive (path, sha256, kind, hashtag, since_ms, until_ms, imported_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (str(path), *asked, now),
        )
        return ImportRun(int(row.lastrowid or 0), last)


def add(connection: sqlite3.Connection, posts: Sequence[Post], run: ImportRun) -> int:
    """Add a batch in one transaction; gives how many posts were new."""
    with log.transaction(connection):
        authors = _add_authors(connection, {post.author for post in posts if post.author})
        before = connection.total_changes
        connection.executemany(
            "INSERT OR IGNORE INTO post (id, author, at_ms, text, received, url, lang, repost_of, reply_to,"
            " quote_of, context, archive) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (_row(post, authors, run.archive) for post in posts),
        )
        added = connection.total_changes - before
        if added < len(posts):
            connection.executemany(
                "UPDATE post SET context = 0 WHERE id = ? AND context = 1",
                ((post.id,) for post in posts if not post.context),
            )
    return added


def finish(connection: sqlite3.Connection, run: ImportRun) -> None:
    """Note that the archive was read to its end."""
    with log.transaction(connection):
        connection.execute("UPDATE archive SET complete = 1 WHERE pk = ?", (run.archive,))


def cancel(connection: sqlite3.Connection, run: ImportRun) -> None:
    """Take out what the import brought, but for posts that a decision is about."""
    with log.transaction(connection):
        connection.execute(
            "DELETE FROM post WHERE archive = ? AND pk > ?"
            " AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.post = post.id)"
            " AND NOT EXISTS (SELECT 1 FROM star WHERE star.post = post.id)"
            " AND NOT EXISTS (SELECT 1 FROM shelf WHERE shelf.post = post.id)"
            " AND NOT EXISTS (SELECT 1 FROM seen WHERE seen.post = post.id)"
            " AND NOT EXISTS (SELECT 1 FROM quote WHERE quote.post = post.id)"
            " AND NOT EXISTS (SELECT 1 FROM question WHERE question.post = post.id)",
            (run.archive, run.after),
        )
        connection.execute(
            "DELETE FROM archive WHERE pk = ? AND complete = 0"
            " AND NOT EXISTS (SELECT 1 FROM post WHERE post.archive = ?)",
            (run.archive, run.archive),
        )


def _add_authors(connection: sqlite3.Connection, authors: Iterable[Author]) -> Mapping[str, int]:
    keys = {author.key: author for author in authors}
    connection.executemany(
        "INSERT INTO author (key, handle, name) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET"
        " handle = CASE WHEN handle = '' THEN excluded.handle ELSE handle END,"
        " name = CASE WHEN name = '' THEN excluded.name ELSE name END",
        ((author.key, storable(author.handle), storable(author.name)) for author in keys.values()),
    )
    return {key: connection.execute("SELECT pk FROM author WHERE key = ?", (key,)).fetchone()[0] for key in keys}


def _row(post: Post, authors: Mapping[str, int], archive: int) -> tuple[object, ...]:
    text = storable(unescape(post.text))
    return (
        post.id,
        None if post.author is None else authors[post.author.key],
        post.at_ms,
        text,
        None if text == post.text else _bytes(post.text),
        post.url,
        post.lang,
        post.repost_of,
        post.reply_to,
        post.quote_of,
        int(post.context),
        archive,
    )


def _bytes(text: str) -> bytes:
    """The bytes that a text came as; a surrogate that stands for no byte is kept as it is."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
