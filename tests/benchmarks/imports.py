"""One import in a process of its own: Curator's, the raw limit of the same rows, or another program's.

``python -m tests.benchmarks.imports WHAT ARCHIVE`` prints seconds, peak memory in MB (all processes), posts,
and how many of them a search finds, as JSON.
"""

import csv
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import perf_counter

import msgspec
from msgspec import Struct

SOUGHT = "kalo"

# What a project keeps of a post, its indexes included, without what is only about decisions.
_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE author (pk INTEGER PRIMARY KEY, key TEXT NOT NULL, handle TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE post (
    pk INTEGER PRIMARY KEY, id TEXT NOT NULL, author INTEGER, at_ms INTEGER, text TEXT NOT NULL, url TEXT,
    lang TEXT, repost_of TEXT, reply_to TEXT
);
"""
_INDEXES = """
CREATE UNIQUE INDEX post_id ON post (id);
CREATE INDEX post_at ON post (at_ms, pk);
CREATE INDEX post_author ON post (author);
CREATE INDEX post_repost_of ON post (repost_of) WHERE repost_of IS NOT NULL;
CREATE INDEX post_reply_to ON post (reply_to) WHERE reply_to IS NOT NULL;
"""
_WORDS = """
CREATE VIRTUAL TABLE words USING fts5(
    text, content='post', content_rowid='pk', tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO words (words) VALUES ('rebuild');
"""
_FOUND = f"SELECT count(*) FROM words WHERE words MATCH '\"{SOUGHT}\"'"
_INSERT = (
    "INSERT INTO post (id, author, at_ms, text, url, lang, repost_of, reply_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)

Counted = tuple[int, int]
Row = tuple[object, ...]


class User(Struct, gc=False):
    id_str: str
    screen_name: str
    name: str


class Tweet(Struct, gc=False):
    id_str: str
    text: str
    created_at: str
    user: User
    lang: str | None = None
    in_reply_to_status_id_str: str | None = None
    retweeted_status: "Tweet | None" = None


def curator(archive: Path, folder: Path) -> Counted:
    """Into a project, to its first search."""
    from curator import importing
    from curator.project import Project

    with Project.create(folder / "p.curation") as project:
        importing.import_archive(project, archive)
        return len(project.pks()), len(project.pks(f'"{SOUGHT}"'))


def _indexed(folder: Path, fill: Callable[[sqlite3.Connection], object]) -> Counted:
    with closing(sqlite3.connect(folder / "raw.db", isolation_level=None)) as made:
        made.executescript(_TABLES)
        made.execute("BEGIN")
        fill(made)
        made.execute("COMMIT")
        made.executescript(_INDEXES)
        made.executescript(_WORDS)
        return made.execute("SELECT count(*) FROM post").fetchone()[0], made.execute(_FOUND).fetchone()[0]


def _with_authors(made: sqlite3.Connection, posts: Callable[[dict[str, int]], Iterable[Row]]) -> None:
    """Insert posts, and then the authors that were numbered on the way."""
    authors: dict[str, int] = {}
    made.executemany(_INSERT, posts(authors))
    made.executemany(
        "INSERT INTO author (pk, key, handle, name) VALUES (?, ?, ?, ?)",
        ((pk, key, "", "") for key, pk in authors.items()),
    )


def raw_ndjson(archive: Path, folder: Path) -> Counted:
    """msgspec decode + executemany + index + FTS rebuild."""

    def posts(authors: dict[str, int]) -> Iterator[Row]:
        decode = msgspec.json.Decoder(Tweet).decode
        days: dict[str, int] = {}
        with archive.open("rb") as file:
            for line in file:
                tweet = decode(line)
                user, at = tweet.user, tweet.created_at
                day = at[:10] + at[19:]
                if day not in days:
                    midnight = datetime.strptime(f"{day[:10]} 00:00:00{day[10:]}", "%a %b %d %H:%M:%S %z %Y")
                    days[day] = round(midnight.timestamp())
                seconds = days[day] + int(at[11:13]) * 3600 + int(at[14:16]) * 60 + int(at[17:19])
                yield (
                    tweet.id_str,
                    authors.setdefault(user.id_str, len(authors)),
                    seconds * 1000,
                    tweet.text,
                    f"https://twitter.com/{user.screen_name}/status/{tweet.id_str}",
                    tweet.lang,
                    tweet.retweeted_status and tweet.retweeted_status.id_str,
                    tweet.in_reply_to_status_id_str,
                )

    return _indexed(folder, lambda made: _with_authors(made, posts))


def raw_csv(archive: Path, folder: Path) -> Counted:
    """csv.reader + executemany + index + FTS rebuild."""

    def posts(authors: dict[str, int]) -> Iterator[Row]:
        with archive.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            for id_, handle, _, text, at, lang, reply_to, url in rows:
                at_ms = round(datetime.fromisoformat(at).timestamp()) * 1000
                author = authors.setdefault(handle, len(authors))
                yield id_, author, at_ms, text, url, lang, None, reply_to or None

    return _indexed(folder, lambda made: _with_authors(made, posts))


def raw_database(archive: Path, folder: Path) -> Counted:
    """Attach + insert-select + index + FTS rebuild."""

    def fill(made: sqlite3.Connection) -> None:
        made.execute("INSERT INTO author SELECT id, id, screen_name, name FROM archive.users")
        made.execute(
            "INSERT INTO post (id, author, at_ms, text, url, lang, repost_of, reply_to)"
            " SELECT tweets.id, user, strftime('%s', created_at) * 1000, full_text,"
            " 'https://twitter.com/' || screen_name || '/status/' || tweets.id, lang, retweeted_status,"
            " in_reply_to_status_id FROM archive.tweets JOIN archive.users ON users.id = user"
        )

    def attached(made: sqlite3.Connection) -> None:
        made.execute("COMMIT")
        made.execute("ATTACH ? AS archive", (str(archive),))
        made.execute("BEGIN")
        fill(made)

    return _indexed(folder, attached)


def sqlite_utils(archive: Path, folder: Path) -> Counted:
    """sqlite-utils insert --nl, then enable-fts: whole objects, searchable by their text."""
    target = folder / "p.db"
    program = Path(sys.executable).with_name("sqlite-utils")
    subprocess.run([program, "insert", target, "tweets", archive, "--nl", "--pk", "id"], check=True)
    subprocess.run([program, "enable-fts", target, "tweets", "text"], check=True)
    return _found(target)


def twitter_to_sqlite(archive: Path, folder: Path) -> Counted:
    """What twitter-to-sqlite does with tweets that it fetched, and its own full text."""
    from sqlite_utils import Database
    from twitter_to_sqlite.utils import ensure_tables, save_tweets

    target = folder / "p.db"
    database = Database(target)
    ensure_tables(database)

    def statuses() -> Iterator[dict[str, object]]:
        with archive.open(encoding="utf-8") as file:
            for line in file:
                status = json.loads(line)
                inner = (status, *filter(None, [status.get("retweeted_status")]))
                for one in inner:
                    one |= {"full_text": one["text"], "entities": {"urls": []}, "geo": None, "place": None}
                    one["source"] = '<a href="https://example.org/">A client</a>'
                    one["user"] |= {"created_at": one["created_at"], "entities": {"description": {"urls": []}}}
                    one["user"] |= dict.fromkeys(("listed_count", "statuses_count", "favourites_count"), 0)
                yield status

    save_tweets(database, statuses())
    database.conn.close()
    return _found(target)


def _found(path: Path) -> Counted:
    with closing(sqlite3.connect(path)) as made:
        sought = f"SELECT count(*) FROM tweets_fts WHERE tweets_fts MATCH '\"{SOUGHT}\"'"
        return made.execute("SELECT count(*) FROM tweets").fetchone()[0], made.execute(sought).fetchone()[0]


WHAT: dict[str, Callable[[Path, Path], Counted]] = {
    one.__name__.replace("_", "-"): one
    for one in (curator, raw_ndjson, raw_csv, raw_database, sqlite_utils, twitter_to_sqlite)
}


def main() -> None:
    what, archive = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        start = perf_counter()
        posts, found = WHAT[what](archive, Path(folder))
        seconds = perf_counter() - start
    peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"seconds": seconds, "megabytes": peak / 1024, "posts": posts, "found": found}))


if __name__ == "__main__":
    main()
