"""Archives into searchable projects, beside the raw limit of the same rows, each import in a process of its own.

``python -m tests.benchmarks.imports WHAT ARCHIVE`` prints seconds, peak memory in MB (all processes), posts,
and how many of them a search finds, as JSON.
"""

import csv
import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import perf_counter

import msgspec
from msgspec import Struct

from tests.benchmarks.lines import Line, line
from tests.benchmarks.resident import watched
from tests.benchmarks.stage import Stage

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
    from curator.project import Project
    from curator.work import importing

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


WHAT: dict[str, Callable[[Path, Path], Counted]] = {
    one.__name__.replace("_", "-"): one for one in (curator, raw_ndjson, raw_csv, raw_database)
}


def lines(
    name: str,
    write: Callable[[int], Path],
    raw: str,
    promised: float | None,
    stage: Stage,
    most: int | None = None,
) -> list[Line]:
    """How long an import of one kind takes to the first search, and how much memory; of so many posts at most."""
    posts = min(stage.posts, most or stage.posts)
    archive = write(posts)
    limit, ours = stage.told("imports", raw, archive), stage.told("imports", "curator", archive)
    if limit["posts"] != ours["posts"] or limit["found"] != ours["found"]:
        raise RuntimeError(f"{name}: {ours} and {limit} are not of the same rows")
    return [
        line(f"import {name}, to the first search", "s", ours["seconds"], limit["seconds"], posts,
             ratio_promised=promised),
        line(f"import {name}, peak memory", "MB", ours["megabytes"], limit["megabytes"], posts,
             value_promised=200),
    ]  # fmt: skip


def run(programs: Mapping[str, Callable[[Path, Path], Counted]]) -> None:
    """Import as the command line says, in a folder beside the archive, and print what it took."""
    what, archive = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder, watched() as peak:
        start = perf_counter()
        posts, found = programs[what](archive, Path(folder))
        seconds = perf_counter() - start
    print(json.dumps({"seconds": seconds, "megabytes": peak[0], "posts": posts, "found": found}))


if __name__ == "__main__":
    run(WHAT)
