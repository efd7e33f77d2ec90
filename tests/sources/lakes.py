"""One table of invented tweets, with what a table can be difficult by, in whatever form it is kept."""

import csv
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from curator import sources
from curator.snowflake import first_snowflake
from curator.sources.address import Location
from curator.sources.formats.sql_condition import SqlCondition
from curator.sources.tables.mapping import ColumnMap
from curator.text import hashtags
from curator.work import starting
from curator.work.scope import AS_FOUND, EVERYTHING, As, Scope

if TYPE_CHECKING:
    import duckdb

START = datetime(2015, 3, 10, 21, 0, tzinfo=UTC)
HASHTAG = "bïrdi_chat"
_MS, _HOUR = round(START.timestamp() * 1000), 3_600_000
SCOPES = [
    EVERYTHING,
    Scope(HASHTAG),
    Scope(HASHTAG, _MS + 3 * _HOUR, _MS + 5 * _HOUR + 999),
    Scope(None, _MS + 3 * _HOUR, _MS + 5 * _HOUR),
    Scope(HASHTAG, until_ms=_MS + 2 * _HOUR),
    Scope(None, since_ms=_MS + 4 * _HOUR),
    Scope("nowhere"),
]


class Row(NamedTuple):
    id: int
    text: str | None
    screen_name: str
    created_at: datetime | None
    retweeted_status_id: int | None
    in_reply_to_status_id: int | None


def rows(count: int) -> list[Row]:
    """Tweets a minute apart; some bear the hashtag in one way or another, and some are of those that do."""
    written = (
        "A1: bread rises #BÏRDI_chat",
        "nothing of it",
        "#bïrdi_chat_two is another",
        "A2: ＃bïrdi_CHAT &amp; 100% of 'it'",
        "b&iuml;rdi_chat without its sign",
        "in a link https://example.org/#bïrdi_chat",
        "A3: #b&iuml;rdi_chat escaped",
        None,
        'it\'s \\ and % and _ "quoted"\n#bïrdi_chat',
    )
    made: list[Row] = []
    for number in range(count):
        at = START + timedelta(minutes=number)
        own = first_snowflake(round(at.timestamp() * 1000)) + number % 7
        before = made[number * 5 // 9].id if number else None
        text = written[number % len(written)]
        repost = number % 5 == 4
        made.append(
            Row(
                own,
                f"RT @person1: cut …{number}" if repost else text and f"{text} {number}",
                f"person{number % 4}",
                None if number % 11 == 10 else at,
                before if repost else None,
                before if number % 5 == 2 else None,
            )
        )
    return made


def sqlite(path: Path, given: list[Row], *, times: str = "zoned") -> Path:
    """As SQLite, which cannot choose, so that all of it is read."""
    with closing(sqlite3.connect(path)) as archive:
        archive.execute(f"CREATE TABLE tweets ({', '.join(Row._fields)})")
        archive.executemany(
            f"INSERT INTO tweets VALUES ({', '.join('?' * len(Row._fields))})",
            [(*one[:3], _time(one.created_at, times), *one[4:]) for one in given],
        )
        archive.commit()
    return path


def _time(at: datetime | None, times: str) -> object:
    if at is None or times == "zoned":
        return at and at.isoformat()
    return at.timestamp() if times == "number" else at.replace(tzinfo=None).isoformat(" ")


def narrowed(archive: Location, kind: str, mapping: ColumnMap | None = None) -> tuple[int, dict[Scope, int]]:
    """How many rows there are, and how many each scope brings, among which are all that are inside it."""
    with sources.open_archive(archive, kind, mapping) as reading:
        everything = [post for batch in reading.batches() for post in batch.posts]
    brought = {}
    for scope in SCOPES[1:]:
        bearing = {post.id for post in everything if scope.hashtag in hashtags(post.text)}
        inside = [
            post
            for post in everything
            if (scope.hashtag is None or post.id in bearing or post.repost_of in bearing) and scope.in_time(post)
        ]
        answered = frozenset(post.reply_to for post in inside if post.reply_to)
        asked = [
            (SqlCondition(scope.hashtag), [post for post in everything if post.id in bearing]),
            (SqlCondition(ids=answered), [post for post in everything if post.id in answered]),
            (SqlCondition(scope.hashtag, frozenset(bearing), scope.since_ms, scope.until_ms), inside),
        ]
        for condition, needed in asked:
            with sources.open_archive(archive, kind, mapping) as reading:
                assert sources.narrow(reading, condition)
                came = [post for batch in reading.batches(37) for post in batch.posts]
            assert not [post for post in needed if post not in came]
            assert not [post for post in came if post not in everything]
            brought[scope] = len(came)
    return len(everything), brought


def table_in(connection: "duckdb.DuckDBPyConnection", given: list[Row]) -> None:
    """As a table of DuckDB, ``tweets``."""
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(
        "CREATE TABLE tweets (id BIGINT, text VARCHAR, screen_name VARCHAR, created_at TIMESTAMPTZ,"
        " retweeted_status_id BIGINT, in_reply_to_status_id BIGINT)"
    )
    connection.executemany("INSERT INTO tweets VALUES (?, ?, ?, ?, ?, ?)", given)


def csv_folder(folder: Path, given: list[Row]) -> Path:
    """As three CSV files, in folders of their own."""
    for part in range(3):
        path = folder / f"part {part}" / "tweets.csv"
        path.parent.mkdir(parents=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(Row._fields)
            writer.writerows((*one[:3], _time(one.created_at, "zoned"), *one[4:]) for one in given[part::3])
    return folder


def taken(path: Location, scope: Scope, project: Path, how: As = AS_FOUND) -> tuple[object, int]:
    """What a project has of an archive, and how many rows were read for it."""
    made, (file,) = starting.import_archives([path], project, scope, how)
    with made:
        posts = sorted((post.id, post.context, post) for post in made.posts())
    assert file.read == file.kept + file.duplicates + file.outside + file.refused
    assert file.outside >= 0
    return posts, file.read
