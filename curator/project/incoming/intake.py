"""Adds posts to a project in batches, merging the same post from two archives, and removes them again."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, field

from curator.posts import Author, Post
from curator.project.file.schema import BUILT_AFTERWARDS, build_afterwards
from curator.project.forgetting.hashes import Forgotten
from curator.project.incoming.fuller_post import COLUMNS, Row, fuller
from curator.project.log import writing
from curator.project.marks import MARKS
from curator.project.search.index_process import IndexingAlong
from curator.text import storable

# A hashtag, and the first and last time in ms; None where all is taken.
Scope = tuple[str | None, int | None, int | None]

_ROW = ", ".join(COLUMNS)
_TEXT = COLUMNS.index("text")
_OFTEN_EMPTY = ("received", "url", "lang", "repost_of", "reply_to", "quote_of")
# Nothing is told as '': sqlite3 seeks an adapter for every None, which takes a third of the time of a row.
_VALUES = ", ".join("nullif(?, '')" if column in _OFTEN_EMPTY else "?" for column in (*COLUMNS, "archive"))
_INSERT = f"INSERT OR IGNORE INTO post ({_ROW}, archive) VALUES ({_VALUES})"  # noqa: S608 (constants)

# More of the file in memory, and fewer pages written twice, while many rows come in. What a power cut takes of an
# import can be imported again; only decisions are worth waiting for the disk. (Without a WAL the file itself may
# come to harm.)
_HURRIED = """
PRAGMA synchronous = NORMAL; PRAGMA cache_size = -24576; PRAGMA wal_autocheckpoint = 16000;
PRAGMA foreign_keys = OFF;
"""
_AS_USUAL = """
PRAGMA synchronous = EXTRA; PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 16000;
PRAGMA foreign_keys = ON;
"""

# What an import replaced, until it is finished or cancelled; of this connection only.
_REPLACED = f"""
CREATE TEMP TABLE IF NOT EXISTS replaced_post (pk INTEGER PRIMARY KEY, {_ROW});
CREATE TEMP TABLE IF NOT EXISTS replaced_author (pk INTEGER PRIMARY KEY, key, handle, name);
DELETE FROM replaced_post;
DELETE FROM replaced_author;
"""  # noqa: S608 (constants)

_NEW_REVISION = "UPDATE revision SET texts = hex(randomblob(8))"

_NOBODY = (None, 0)
_PART = 300  # posts that are written within some 5 ms, between which decisions go first

# Posts that a decision is about stay, whatever becomes of the import that brought them.
_UNDECIDED = " AND ".join(
    f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.post = post.id)"  # noqa: S608 (constants)
    for table in ("placement", *(mark.table for mark in MARKS), "quote", "question", "joined", "remark", "label")
)
_UNDECIDED += " AND NOT EXISTS (SELECT 1 FROM joined WHERE joined.head = post.id)"


class ImportRun(Struct, frozen=True):
    """One import of an archive into a project: the archive's row, and the last rows before it began.

    ``authors`` maps the keys of people who were added to their rows, so that each is looked up once; ``indexing``
    indexes the posts' words along the way; whatever is ``forgotten`` is left out.
    """

    archive: int
    after: int
    after_author: int
    authors: dict[str, tuple[Author, int]] = field(default_factory=dict)
    indexing: IndexingAlong | None = None
    forgotten: Forgotten | None = None


def begin(connection: sqlite3.Connection, path: Path | str, sha256: str, kind: str, scope: Scope) -> ImportRun:
    """Record an archive and its scope. One that is known already keeps its row."""
    where = storable(str(path))
    connection.executescript(_REPLACED)
    connection.executescript(_HURRIED)
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA synchronous = EXTRA")
    with writing.transaction(connection):
        last, last_author = connection.execute(
            "SELECT (SELECT coalesce(max(pk), 0) FROM post), (SELECT coalesce(max(pk), 0) FROM author)"
        ).fetchone()
        if not last:
            for index in BUILT_AFTERWARDS:
                connection.execute(f"DROP INDEX IF EXISTS {index}")
        known = connection.execute(
            "SELECT pk FROM archive WHERE (sha256 = ? OR sha256 = '' AND path = ?) AND kind = ?"
            " AND hashtag IS ? AND since_ms IS ? AND until_ms IS ?",
            (sha256, where, kind, *scope),
        ).fetchone()
        if known:
            connection.execute("UPDATE archive SET sha256 = ? WHERE pk = ?", (sha256, known[0]))
            return ImportRun(known[0], last, last_author)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        row = connection.execute(
            "INSERT INTO archive (path, sha256, kind, hashtag, since_ms, until_ms, imported_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (where, sha256, kind, *scope, now),
        )
        return ImportRun(int(row.lastrowid or 0), last, last_author)


def identify(connection: sqlite3.Connection, run: ImportRun, sha256: str) -> None:
    """Record the fingerprint of an archive that was begun without one."""
    with writing.transaction(connection):
        connection.execute("UPDATE archive SET sha256 = ? WHERE pk = ?", (sha256, run.archive))


def add(connection: sqlite3.Connection, posts: Sequence[Post], run: ImportRun) -> int:
    """Add a batch in one transaction. Returns how many posts were new.

    A post that is there already gets the fuller text and whatever it lacks, whichever of the two came first.
    """
    known = run.authors
    posts = posts if run.forgotten is None else run.forgotten.without(posts)
    new = {one for post in posts if (one := post.author) is not None and known.get(one.key, _NOBODY)[0] != one}
    if new:
        with writing.transaction(connection):
            _add_authors(connection, new, run)
    added = 0
    for start in range(0, len(posts), _PART):
        part = posts[start : start + _PART]
        rows = [_row(post, run) for post in part]  # made while others may write
        with writing.transaction(connection):
            before = connection.total_changes
            connection.executemany(_INSERT, rows)
            fresh = connection.total_changes - before
            if fresh < len(part):
                _merge(connection, [_as_stored(row) for row in rows])
            _add_media(connection, part, run.archive)
        added += fresh
    return added


def build_indexes(connection: sqlite3.Connection) -> None:
    """Build the indexes that the import did without."""
    with writing.transaction(connection):
        build_afterwards(connection)


def finish(connection: sqlite3.Connection, run: ImportRun, *, complete: bool = True) -> str:
    """Record that the archive was read to its end, or that what arrived of it is to stay.

    Returns the previous revision of the texts; everything that was true of it is true of the next.
    """
    connection.executescript(_AS_USUAL)  # first, so that what is complete is on the disk
    with writing.transaction(connection):
        (before,) = connection.execute("SELECT texts FROM revision").fetchone()
        connection.execute(_NEW_REVISION)
        if complete:
            connection.execute("UPDATE archive SET complete = 1 WHERE pk = ?", (run.archive,))
    connection.executescript("DELETE FROM temp.replaced_post; DELETE FROM temp.replaced_author;")
    return str(before)


def cancel(connection: sqlite3.Connection, run: ImportRun) -> None:
    """Remove what the import added, except posts with decisions about them, and restore what it replaced."""
    connection.executescript(_AS_USUAL)
    with writing.transaction(connection):
        assignments = ", ".join(f"{column} = replaced.{column}" for column in COLUMNS)
        connection.execute(_NEW_REVISION)
        connection.execute(
            f"UPDATE post SET {assignments} FROM temp.replaced_post AS replaced WHERE replaced.pk = post.pk"  # noqa: S608
        )
        connection.execute(
            f"DELETE FROM post WHERE archive = ? AND pk > ? AND {_UNDECIDED}",  # noqa: S608 (constants)
            (run.archive, run.after),
        )
        build_afterwards(connection)
        connection.execute(
            "UPDATE author SET key = replaced.key, handle = replaced.handle, name = replaced.name"
            " FROM temp.replaced_author AS replaced WHERE replaced.pk = author.pk"
        )
        connection.execute(
            "DELETE FROM author WHERE pk > ? AND NOT EXISTS (SELECT 1 FROM post WHERE post.author = author.pk)",
            (run.after_author,),
        )
        connection.execute(
            "DELETE FROM archive WHERE pk = ? AND complete = 0"
            " AND NOT EXISTS (SELECT 1 FROM post WHERE post.archive = ?)",
            (run.archive, run.archive),
        )


def keep_only(connection: sqlite3.Connection, ids: Iterable[str], around: Iterable[str]) -> None:
    """Remove all posts but these, those ``around``, which become context, and those with decisions about them."""
    with writing.transaction(connection):
        connection.execute(_NEW_REVISION)
        connection.execute("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY, context INTEGER NOT NULL)")
        connection.executemany("INSERT OR IGNORE INTO temp.kept VALUES (?, 0)", ((id_,) for id_ in ids))
        connection.executemany("INSERT OR IGNORE INTO temp.kept VALUES (?, 1)", ((id_,) for id_ in around))
        connection.execute(
            f"DELETE FROM post WHERE id NOT IN (SELECT id FROM temp.kept) AND {_UNDECIDED}"  # noqa: S608
        )
        connection.execute(
            f"UPDATE post SET context = 1 WHERE id IN (SELECT id FROM temp.kept WHERE context) AND {_UNDECIDED}"  # noqa: S608
        )
        connection.execute("DROP TABLE temp.kept")
        connection.execute("DELETE FROM author WHERE NOT EXISTS (SELECT 1 FROM post WHERE author = author.pk)")


def _merge(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Update each post that is there already to the fuller of the two."""
    marks = ", ".join("?" * len(rows))
    there = {
        found[1]: (found[0], tuple(found[1:]))
        for found in connection.execute(
            f"SELECT pk, {_ROW} FROM post WHERE id IN ({marks})",  # noqa: S608
            [row[0] for row in rows],
        )
    }
    changed = {}
    reworded = False
    for row in rows:
        pk, standing = there[row[0]]
        merged = fuller(standing, row)
        if merged != standing:
            there[row[0]] = (pk, merged)
            changed[pk] = merged
            reworded = reworded or merged[_TEXT] != standing[_TEXT]
    if not changed:
        return
    connection.executemany(
        f"INSERT OR IGNORE INTO temp.replaced_post SELECT pk, {_ROW} FROM main.post WHERE pk = ?",  # noqa: S608
        ((pk,) for pk in changed),
    )
    if reworded:
        connection.execute(_NEW_REVISION)
    assignments = ", ".join(f"{column} = ?" for column in COLUMNS)
    connection.executemany(
        f"UPDATE post SET {assignments} WHERE pk = ?",  # noqa: S608
        ((*merged, pk) for pk, merged in changed.items()),
    )


def _add_authors(connection: sqlite3.Connection, authors: Iterable[Author], run: ImportRun) -> None:
    """Find or create the rows of people. Somebody known by handle alone is whoever has that handle and an id."""
    for author in sorted(authors, key=lambda one: (one.key, one.handle, one.name)):
        key, handle, name = (storable(part) for part in (author.key, author.handle, author.name))
        by_handle = key.startswith("@")
        found = connection.execute("SELECT pk, key FROM author WHERE key = ?", (key,)).fetchone()
        if found is None and handle:
            found = connection.execute(
                "SELECT pk, key FROM author WHERE handle = ? COLLATE NOCASE AND (? OR substr(key, 1, 1) = '@')"
                " ORDER BY pk LIMIT 1",
                (handle, by_handle),
            ).fetchone()
        if found is None:
            made = connection.execute(
                "INSERT INTO author (key, handle, name) VALUES (?, ?, ?)", (key, handle, name)
            )
            run.authors[author.key] = author, int(made.lastrowid or 0)
            continue
        pk, standing = found
        run.authors[author.key] = author, pk
        wanted = standing if by_handle else key
        if connection.execute(
            "SELECT key <> ? OR handle < ? OR name < ? FROM author WHERE pk = ?", (wanted, handle, name, pk)
        ).fetchone()[0]:
            connection.execute(
                "INSERT OR IGNORE INTO temp.replaced_author SELECT pk, key, handle, name FROM main.author"
                " WHERE pk = ?",
                (pk,),
            )
            connection.execute(
                "UPDATE author SET key = ?, handle = max(handle, ?), name = max(name, ?) WHERE pk = ?",
                (wanted, handle, name, pk),
            )


def _add_media(connection: sqlite3.Connection, posts: Sequence[Post], archive: int) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO media (post, number, archive, name) VALUES (?, ?, ?, ?)",
        (
            (post.id, number, archive, storable(name))
            for post in posts
            if post.media
            for number, name in enumerate(post.media)
        ),
    )


def _row(post: Post, run: ImportRun) -> Row:
    """The values of COLUMNS and, last, the archive, as they are given to SQLite."""
    text = storable(post.text)
    raw = post.text if post.received is None else post.received
    return (
        post.id,
        None if post.author is None else run.authors[post.author.key][1],
        post.at_ms,
        text,
        "" if text == raw else _bytes(raw),
        post.url or "",
        post.lang or "",
        post.repost_of or "",
        post.reply_to or "",
        post.quote_of or "",
        int(post.context),
        run.archive,
    )


def _as_stored(row: Row) -> Row:
    """The values of COLUMNS as they are in the table."""
    return tuple(
        None if column in _OFTEN_EMPTY and value == "" else value
        for column, value in zip(COLUMNS, row, strict=False)
    )


def _bytes(text: str) -> bytes:
    """The bytes that a text was received as. A surrogate that stands for no byte is kept as it is."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
