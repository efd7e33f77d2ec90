"""SQLite archives as tools really leave them: half filled, of odd versions, alike, pictures beside them."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from curator import sources
from curator.posts import Post
from curator.sources import values
from tests.sources.archives import (
    twint,
    twint_1,
)
from tests.sources.invented import chat

EVENING_MS = 1_247_601_600_000  # 2009-07-14T20:00:00Z, when ids said no time yet


def execute(path: Path, *statements: str, values: Sequence[object] = ()) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement, values)
        connection.commit()
    return path


def read(path: Path, kind: str | None = None) -> list[Post]:
    with sources.open_archive(path, kind) as reading:
        return [post for batch in reading.batches(7) for post in batch.posts]


def handles(path: Path) -> set[str]:
    return {post.author.handle for post in read(path) if post.author is not None}


@pytest.mark.parametrize(
    ("created_at", "clock", "zone"),
    [
        (EVENING_MS, "22:00:00", "CEST"),
        ("2009-07-14 22:00:00 CEST", "22:00:00", "+0100"),  # gathered in winter
        ("2009-07-14 22:00:00 W. Europe Daylight Time", "22:00:00", "+0100"),
        ("2009-07-14 22:00:00 Mitteleuropäische Sommerzeit", "22:00:00", "+0200"),
        ("2009-07-14 16:00:00 EDT", "16:00:00", "-0500"),
        ("2009-07-14 20:00:00 UTC", "20:00:00", "+0000"),
    ],
)
def test_twint_says_when_tweets_older_than_telling_ids_were_sent(
    tmp_path: Path, created_at: object, clock: str, zone: str
) -> None:
    path = tmp_path / "t.db"
    twint(path, chat())
    execute(path, "DELETE FROM tweets WHERE screen_name <> 'mara_host' OR tweet NOT LIKE 'Q1%'")
    execute(
        path,
        "UPDATE tweets SET id = 2640000001, id_str = '2640000001', created_at = ?, date = '2009-07-14', time = ?,"
        " timezone = ?",
        values=(created_at, clock, zone),
    )
    (post,) = read(path)
    assert (post.id, post.at_ms) == ("2640000001", EVENING_MS)


@pytest.mark.parametrize(
    ("clock", "zone"),
    [
        ("22:00:00", "CET"),
        ("22:00:00", "CEST"),
        ("16:00:00", "EST"),
        ("16:00:00", "EDT"),
        ("16:00:00", "Eastern Standard Time"),
        ("21:00:00", "GMT Standard Time"),
        ("13:00:00", "PST"),
        ("01:30:00", "IST"),
        ("20:00:00", "UTC"),
        ("22:00:00", "+0200"),
    ],
)
def test_the_letters_of_twint_1_name_the_place_of_a_clock_whatever_the_season(
    tmp_path: Path, clock: str, zone: str
) -> None:
    path = tmp_path / "t.db"
    twint_1(path, chat())
    day = "2009-07-15" if clock == "01:30:00" else "2009-07-14"
    execute(
        path,
        "DELETE FROM tweets WHERE tweet NOT LIKE 'Q1%'",
        f"UPDATE tweets SET id = 2640000001, date = '{day}', time = '{clock}', timezone = '{zone}'",
    )
    (post,) = read(path)
    assert post.at_ms == EVENING_MS


def test_a_time_with_letters_is_not_joined_to_the_clock_beside_it(tmp_path: Path) -> None:
    path = execute(
        tmp_path / "own.db",
        "CREATE TABLE t (id, created_at TEXT, date TEXT, time TEXT, timezone TEXT, username TEXT, tweet TEXT)",
        "INSERT INTO t VALUES ('2640000001', '2009-07-14 22:00:00 CEST', '2009-07-14', '22:00:00', '+0100', 'bo',"
        " 'Peas, then beans')",
    )
    (post,) = read(path)
    assert (post.id, post.at_ms) == ("2640000001", EVENING_MS)


def test_letters_after_a_clock_are_weaker_than_an_id_and_no_half_of_a_day() -> None:
    found = values.moment("2015-03-10 22:04:05 CET")
    assert found is not None
    assert not found.zoned
    assert found.where == values.zone("CET")
    assert values.moment("2015-03-10 09:04 PM") is None
