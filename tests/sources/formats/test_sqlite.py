"""Reading strangers' databases: nothing beside them changes, nothing in them is run, damage is one sentence."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from curator import places, sources
from curator.posts import Post
from curator.sources import ArchiveError
from tests.conftest import RealChat
from tests.helpers import files_in, invented_tweets, make_archive

SAMPLE = places.resources() / "sample" / "openshelf.db"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archives"
    folder.mkdir()
    return make_archive(folder / "chat.db", invented_tweets(60))


def read(path: Path) -> list[Post]:
    with sources.open_archive(path) as reading:
        return [post for batch in reading.batches(7) for post in batch.posts]


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def more_rows(count: int) -> str:
    rows = ", ".join(f"({number}, 1, 'still in the log {number}')" for number in range(1, count + 1))
    return f"INSERT INTO tweets (id, user, full_text) VALUES {rows}"


def killed_after(path: Path, *statements: str) -> None:
    """Run statements in a program that is killed before it can tidy up."""
    script = (
        "import os, sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "for statement in sys.argv[2:]: connection.execute(statement)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path), *statements], check=False)


def test_reading_leaves_the_file_and_its_folder_as_they_were(archive: Path) -> None:
    archive.chmod(0o444)
    before, times = files_in(archive.parent), archive.stat()
    assert len(read(archive)) == 60
    assert files_in(archive.parent) == before
    assert archive.stat().st_mtime_ns == times.st_mtime_ns


def test_rows_that_are_still_in_the_wal_are_read_and_nothing_beside_it_changes(archive: Path) -> None:
    execute(archive, "PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(archive)) as writer:
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute(more_rows(5))
        writer.commit()
        before = files_in(archive.parent)
        assert set(before) == {"chat.db", "chat.db-wal", "chat.db-shm"}
        assert len(before["chat.db-wal"]) > 0
        posts = read(archive)
        assert files_in(archive.parent) == before
    assert len(posts) == 65
    assert sum(post.text.startswith("still in the log") for post in posts) == 5


def test_a_wal_left_by_a_killed_program_is_read_too(archive: Path) -> None:
    killed_after(archive, "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0", more_rows(3))
    before = files_in(archive.parent)
    assert before["chat.db-wal"]
    assert len(read(archive)) == 63
    assert files_in(archive.parent) == before


def test_a_transaction_that_a_killed_program_left_half_done_is_not_read(archive: Path) -> None:
    killed_after(
        archive,
        "PRAGMA cache_size = 1",
        "BEGIN IMMEDIATE",
        "UPDATE tweets SET full_text = full_text || hex(randomblob(900))",
        more_rows(50),
    )
    before = files_in(archive.parent)
    assert before["chat.db-journal"]
    posts = read(archive)
    assert [len(post.text) < 100 for post in posts] == [True] * 60
    assert files_in(archive.parent) == before


def test_a_file_that_changes_while_it_is_read_is_refused(archive: Path) -> None:
    reading = sources.open_archive(archive)
    with pytest.raises(ArchiveError, match="changed by another program"), reading:
        batches = reading.batches(7)
        next(batches)
        execute(archive, "UPDATE tweets SET full_text = 'other words'")


@pytest.mark.parametrize(
    "name", ["a ?mode=rwc&b#c%20.db", "ünï 日本.db", "'; DROP TABLE tweets; --.db", "no ending"]
)
def test_odd_names_are_only_names(archive: Path, name: str) -> None:
    odd = archive.rename(archive.with_name(name))
    assert len(read(odd)) == 60
    assert [path.name for path in odd.parent.iterdir()] == [name]


def test_nothing_that_a_stranger_defined_is_run(archive: Path) -> None:
    execute(
        archive,
        "CREATE TABLE told (words TEXT)",
        "CREATE VIEW posts AS SELECT randomblob(1000000000) AS text",
        "CREATE TRIGGER spy AFTER INSERT ON tweets BEGIN INSERT INTO told VALUES ('spied'); END",
        "CREATE VIRTUAL TABLE found USING fts5(full_text)",
        "CREATE INDEX odd ON tweets (length(full_text) % 7)",
    )
    before = files_in(archive.parent)
    assert len(read(archive)) == 60
    assert files_in(archive.parent) == before


def test_a_view_that_calls_itself_tweets_is_no_archive(tmp_path: Path) -> None:
    path = tmp_path / "view.db"
    execute(
        path,
        "CREATE TABLE users (id INTEGER, screen_name TEXT)",
        "CREATE VIEW tweets AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, 1 AS user, 'endless' AS full_text FROM n",
    )
    with pytest.raises(ArchiveError, match="without tweets"):
        read(path)


@pytest.mark.parametrize("share", [0.1, 0.35, 0.6, 0.9])
def test_a_truncated_file_is_one_sentence(tmp_path: Path, share: float) -> None:
    path = tmp_path / "cut.db"
    whole = SAMPLE.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ArchiveError) as refused:
        read(path)
    assert one_sentence(refused.value)
    assert list(files_in(tmp_path)) == ["cut.db"]


def one_sentence(error: ArchiveError) -> bool:
    return str(error).endswith(".") and "\n" not in str(error) and "Traceback" not in str(error)


@pytest.mark.parametrize("seed", range(30))
def test_flipped_bits_are_read_or_refused_in_one_sentence(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    raw = bytearray(SAMPLE.read_bytes())
    for _ in range(40):
        raw[chance.randrange(16, len(raw))] ^= 1 << chance.randrange(8)
    path = tmp_path / "flipped.db"
    path.write_bytes(raw)
    try:
        assert len(read(path)) <= 142 * 2
    except ArchiveError as error:
        assert one_sentence(error)
    assert path.read_bytes() == raw


def tweets(path: Path, *columns: str) -> Callable[..., None]:
    """Make an archive with just these columns; gives what inserts a row."""
    execute(
        path,
        "CREATE TABLE users (id TEXT PRIMARY KEY, screen_name TEXT)",
        "INSERT INTO users VALUES ('7', 'person_seven')",
        f"CREATE TABLE tweets ({', '.join(columns)})",
    )

    def insert(*values: object) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"INSERT INTO tweets VALUES ({', '.join('?' * len(columns))})", values)
            connection.commit()

    return insert


def test_columns_and_tables_that_are_not_there_are_done_without(tmp_path: Path) -> None:
    path = tmp_path / "bare.db"
    tweets(path, "id", "user", "full_text")("1800000000000000001", "7", "Only words")
    (post,) = read(path)
    assert (post.id, post.text, post.author and post.author.handle) == (
        "1800000000000000001",
        "Only words",
        "person_seven",
    )
    assert (post.repost_of, post.reply_to, post.quote_of, post.lang) == (None, None, None, None)


@pytest.mark.parametrize(
    ("id_", "created_at", "at_ms"),
    [
        (1834593240064024576, None, 1_726_236_088_182),  # the time is in the id
        ("1834593240064024576", "", 1_726_236_088_182),
        (1834593240064024576, "yesterday", 1_726_236_088_182),
        (5, None, None),  # older than such ids
        (5, "2024-09-13T16:00:00+02:00", 1_726_236_000_000),
        (5, "2024-09-13T14:00:00Z", 1_726_236_000_000),
    ],
)
def test_a_time_is_read_or_taken_from_the_id(
    tmp_path: Path, id_: object, created_at: str | None, at_ms: int | None
) -> None:
    path = tmp_path / "times.db"
    tweets(path, "id", "user", "full_text", "created_at")(id_, "7", "When?", created_at)
    (post,) = read(path)
    assert post.at_ms == at_ms


def test_rows_that_are_no_tweets_are_counted_and_named(tmp_path: Path) -> None:
    path = tmp_path / "odd.db"
    insert = tweets(path, "id", "user", "full_text")
    for row in ((None, "7", "no id"), (1, "7", None), (2, "7", ""), (3, "nobody", "words"), ("x1", "7", "words")):
        insert(*row)
    with sources.open_archive(path) as reading:
        (batch,) = reading.batches()
    without_id, *others = batch.posts
    assert without_id.id.startswith("key-")
    assert (batch.read, batch.ids_repaired, [post.id for post in others]) == (5, 1, ["3", "1"])
    assert [(refused.line, refused.reason) for refused in batch.refused] == [
        (2, "the text is empty"),
        (3, "the text is empty"),
    ]


def test_bytes_that_are_no_unicode_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "latin.db"
    execute(
        path,
        "CREATE TABLE users (id, screen_name)",
        "CREATE TABLE tweets (id, user, full_text)",
        "INSERT INTO tweets VALUES (1, 7, CAST(x'436166e9' AS TEXT))",
    )
    (post,) = read(path)
    assert post.text.encode("utf-8", "surrogateescape") == b"Caf\xe9"


def test_real_archives_are_read_without_a_trace(real_chats: list[RealChat]) -> None:
    for chat in real_chats:
        folder = chat.archive.parent
        before = (sources.fingerprint(chat.archive), sorted(folder.iterdir()))
        posts = read(chat.archive)
        assert set(chat.questions) <= {post.id for post in posts}
        assert all(post.author and post.at_ms for post in posts)
        assert (sources.fingerprint(chat.archive), sorted(folder.iterdir())) == before
