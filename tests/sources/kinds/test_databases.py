"""SQLite archives as tools really leave them: half filled, of odd versions, and alike."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from curator import sources
from tests.sources.archives.sqlite_tools import (
    cyd,
    mastodon_to_sqlite,
    semiphemeral,
    tidy_tweet,
    tweethoarder,
    twint,
    twint_1,
    twitter_to_sqlite,
    twitter_to_sqlite_import,
)
from tests.sources.databases import execute, read
from tests.sources.invented import PEOPLE, chat

EVENING_MS = 1_247_601_600_000  # 2009-07-14T20:00:00Z, when ids said no time yet


def handles(path: Path) -> set[str]:
    return {post.author.handle for post in read(path) if post.author is not None}


# Times


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


# Which tool it was


TWEETS = "CREATE TABLE tweets (id INTEGER PRIMARY KEY, user INTEGER, created_at TEXT, full_text TEXT)"
USERS = (
    "CREATE TABLE users (id INTEGER PRIMARY KEY, screen_name TEXT, name TEXT, description TEXT, created_at TEXT)"
)


def test_an_import_is_known_before_its_account_came(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    twitter_to_sqlite_import(path, chat())
    assert handles(path) == {"bo"}
    execute(path, "DROP TABLE archive_account")
    described = sources.describe(path)
    assert (described.kind, described.posts) == ("twitter-to-sqlite-import", 5)
    assert {post.author for post in read(path)} == {None}


def test_of_two_tools_in_one_file_the_one_that_left_tweets_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    twitter_to_sqlite_import(path, chat())
    execute(path, TWEETS, USERS)
    assert sources.describe(path).kind == "twitter-to-sqlite-import"
    execute(path, "INSERT INTO tweets VALUES (1, 2, '2015-09-10T20:00:03+00:00', 'More of it')")
    described = sources.describe(path)
    assert described.kind == "twitter-to-sqlite"
    assert "twitter-to-sqlite-import" in dict(described.others)
    assert len(read(path, "twitter-to-sqlite-import")) == 5


def test_an_archive_without_tweets_is_not_read_as_its_users_words_about_themselves(tmp_path: Path) -> None:
    path = execute(
        tmp_path / "t.db",
        TWEETS,
        USERS,
        "INSERT INTO users VALUES (5, 'bo', 'Bo', 'Grows beans and writes of them', '2010-01-01T00:00:00+00:00')",
    )
    described = sources.describe(path)
    assert (described.kind, described.posts) == ("twitter-to-sqlite", 0)


def test_tables_that_are_only_alike_are_read_by_their_own_columns(tmp_path: Path) -> None:
    said = chat()
    for name, statements in {
        "tweet": (
            "CREATE TABLE user (id INTEGER PRIMARY KEY, username TEXT)",
            "CREATE TABLE tweet (id INTEGER PRIMARY KEY, tweet_id TEXT, text TEXT, author_id INTEGER)",
            f"INSERT INTO tweet VALUES (1, '{said[0].id}', 'Words of one', 5)",
            "INSERT INTO user VALUES (5, 'mara_host')",
        ),
        "statuses": (
            "CREATE TABLE accounts (id INTEGER PRIMARY KEY, screen_name TEXT)",
            "CREATE TABLE statuses (id INTEGER PRIMARY KEY, tweet_id TEXT, content TEXT, account_id INTEGER)",
            f"INSERT INTO statuses VALUES (1, '{said[0].id}', 'Words of one', 5)",
            "INSERT INTO accounts VALUES (5, 'mara_host')",
        ),
        "tweets": (
            "CREATE TABLE tweets (id, tweet_id TEXT, text TEXT, author_username TEXT, conversation_id TEXT)",
            f"INSERT INTO tweets VALUES (1, '{said[0].id}', 'Words of one', 'mara_host', '')",
        ),
    }.items():
        path = execute(tmp_path / f"{name}.db", *statements)
        (post,) = read(path)
        assert (post.id, post.text) == (said[0].id, "Words of one"), name
        assert post.author is not None
        assert post.author.handle == "mara_host", name
        assert sources.describe(path).kind == "sqlite"


@pytest.mark.parametrize(
    ("kind", "write"),
    [
        ("tidy-tweet", tidy_tweet),
        ("tweethoarder", tweethoarder),
        ("semiphemeral", semiphemeral),
        ("mastodon-to-sqlite", mastodon_to_sqlite),
        ("twitter-to-sqlite", twitter_to_sqlite),
        ("cyd", cyd),
    ],
)
def test_no_second_tool_claims_what_a_tool_wrote(tmp_path: Path, kind: str, write: object) -> None:
    assert callable(write)
    path = tmp_path / "t.db"
    write(path, chat())
    assert {source.kind for source, _ in sources.recognise(path)} <= {kind, "sqlite"}


# Rows that are joined


def test_a_user_who_stands_twice_does_not_double_tweets(tmp_path: Path) -> None:
    path = execute(
        tmp_path / "t.db",
        "CREATE TABLE users (id INTEGER, screen_name TEXT)",
        "INSERT INTO users VALUES (5, 'bo'), (5, 'bo')",
        TWEETS,
        "INSERT INTO tweets VALUES (1, 5, '2015-09-10T20:00:03+00:00', 'Once')",
    )
    assert [(post.text, post.author and post.author.handle) for post in read(path)] == [("Once", "bo")]


def test_a_table_without_the_key_to_join_it_by_is_done_without(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite3"
    cyd(path, chat())
    execute(path, "DROP TABLE user", "CREATE TABLE user (id INTEGER PRIMARY KEY, settings TEXT)")
    assert handles(path) == set(PEOPLE)


@pytest.mark.parametrize("own", ["author_id", "author", "user", "author_profile_id", "by_whom"])
def test_people_are_found_where_no_key_is_declared(tmp_path: Path, own: str) -> None:
    said = chat()[0]
    path = execute(
        tmp_path / "own.db",
        "CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, name TEXT, description TEXT, created_at TEXT)",
        "INSERT INTO users VALUES (5, 'mara_host', 'Mara Voss', 'Plants and writes of it', '2010-01-01')",
        f"CREATE TABLE tweets (id TEXT, in_reply_to_user_id TEXT, {own} TEXT, text TEXT, created_at TEXT)",
        f"INSERT INTO tweets VALUES ('{said.id}', '6', '5', 'Beans, of course', '2015-09-10T20:00:03.000Z')",
    )
    (post,) = read(path)
    assert (post.id, post.text) == (said.id, "Beans, of course")
    found = None if post.author is None else (post.author.handle, post.author.name)
    assert found == (None if own == "by_whom" else ("mara_host", "Mara Voss"))


@pytest.mark.parametrize("order", [("a_trial", "kept"), ("kept", "a_trial")])
def test_of_tables_that_are_alike_the_longest_is_read(tmp_path: Path, order: Sequence[str]) -> None:
    columns = "(id INTEGER, screen_name TEXT, text TEXT, created_at TEXT)"
    path = execute(tmp_path / "own.db", *(f"CREATE TABLE {table} {columns}" for table in order))
    for number, said in enumerate(chat()):
        for table in ("kept", "a_trial")[: 1 + (number < 2)]:
            execute(
                path,
                f"INSERT INTO {table} VALUES (?, ?, ?, ?)",
                values=(int(said.id), said.handle, said.text, said.twitter_time),
            )
    assert len(read(path)) == len(chat())


# Cyd


def test_what_cyd_knows_only_as_liked_is_kept_without_an_author_and_timed_by_its_id(tmp_path: Path) -> None:
    said = chat()[0]
    path = tmp_path / "data.sqlite3"
    cyd(path, chat()[1:3])
    execute(
        path,
        "INSERT INTO tweet (tweetID, isLiked, text, path, addedToDatabaseAt)"
        " VALUES (?, 1, ?, 'i/web/status/' || ?1, '2025-01-01T00:00:00.000Z')",
        values=(said.id, said.text),
    )
    execute(
        path, "INSERT INTO tweet (tweetID, isLiked, path, addedToDatabaseAt) VALUES ('9', 1, 'i/web/status/9', '')"
    )
    with sources.open_archive(path) as reading:
        (batch,) = reading.batches()
    liked = batch.posts[-1]
    assert (liked.id, liked.author, liked.text) == (said.id, None, said.text)
    assert liked.at_ms is not None
    assert abs(liked.at_ms - said.at_ms) < 1000
    assert [one.reason for one in batch.refused] == ["the text is empty"]
    assert batch.posts[0].author is not None
    assert batch.posts[0].author.key == PEOPLE["bo"][1]
