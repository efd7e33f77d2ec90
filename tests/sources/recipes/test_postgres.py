"""Archives on a real PostgreSQL server: all that is wanted comes, nothing is changed, no password is told."""

import logging
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from curator import sources
from curator.posts import CuratorError
from curator.project import Project
from curator.sources import ArchiveError
from curator.sources.address import Address, NoAddress, is_address
from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.tables.mapping_files import save
from curator.work import importing, starting, survey
from curator.work.scope import As, Scope, TooVast
from tests.helpers import give_up, run
from tests.postgres import PASSWORD, Server, programs, server
from tests.sources.lakes import HASHTAG, SCOPES, Row, narrowed, rows, sqlite, taken

Run = Callable[..., None]


@pytest.fixture(scope="session")
def started() -> Iterator[Server]:
    there = programs()
    if there is None:
        give_up("these tests need the programs of PostgreSQL (initdb, pg_ctl)")
    with server(there) as one:
        yield one


@pytest.fixture
def postgres(started: Server) -> Server:
    """The server, with a database that holds nothing yet."""
    with psycopg.connect(started.address(database="postgres"), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS tweets WITH (FORCE)")
        connection.execute("CREATE DATABASE tweets")
    return started


@pytest.fixture
def execute(postgres: Server) -> Run:
    """Runs statements as the database's owner."""

    def executed(*statements: str) -> None:
        with psycopg.connect(postgres.address()) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    return executed


def fill(
    postgres: Server, given: list[Row], ids: str = "bigint", times: str = "timestamptz", how: str = "%s"
) -> None:
    """A table ``tweets`` with columns of these types."""
    with psycopg.connect(postgres.address()) as connection, connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE tweets (id {ids}, text text, screen_name varchar(40), created_at {times},"
            f" retweeted_status_id {ids}, in_reply_to_status_id {ids})".encode()
        )
        cursor.executemany(f"INSERT INTO tweets VALUES (%s, %s, %s, {how}, %s, %s)".encode(), given)


@pytest.mark.parametrize(
    ("ids", "times", "how"),
    [
        ("bigint", "timestamptz", "%s"),
        ("bigint", "timestamp", "%s::timestamptz AT TIME ZONE 'UTC'"),
        ("text", "timestamp", "%s::timestamptz AT TIME ZONE 'Asia/Tokyo'"),
        ("numeric(20, 0)", "bigint", "extract(epoch FROM %s::timestamptz)::bigint * 1000"),
        ("double precision", "timestamptz", "%s"),
        ("bigint", "text", "to_char(%s::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"),
    ],
)
def test_whatever_the_columns_are_all_that_is_inside_comes_and_little_else(
    ids: str, times: str, how: str, postgres: Server
) -> None:
    fill(postgres, rows(400), ids, times, how)
    address = Address.read(postgres.address())
    there, came = narrowed(address, "postgresql")
    assert there == sum(bool(row.text) for row in rows(400))
    if ids == "bigint":
        assert came[Scope("nowhere")] < there / 10


@pytest.mark.parametrize("scope", [SCOPES[0], SCOPES[2], SCOPES[3]])
def test_a_part_is_the_same_as_of_an_archive_of_which_all_is_read(
    scope: Scope, postgres: Server, tmp_path: Path
) -> None:
    given = rows(400)
    expected, _ = taken(sqlite(tmp_path / "all.db", given), scope, tmp_path / "all.curation")
    fill(postgres, given)
    found, read = taken(Address.read(postgres.address()), scope, tmp_path / "p.curation")
    assert found == expected
    assert not scope.hashtag or read < len(given)


def test_no_password_is_ever_told(
    postgres: Server, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fill(postgres, rows(30))
    project = tmp_path / "p.curation"
    secret = "hidden/in@it:too"  # noqa: S105
    told = ""
    for arguments in (
        ("import", postgres.address(), "-o", project, "--json"),
        ("sources", postgres.address(), "--json"),
        ("chats", postgres.address()),
        ("sources", postgres.address(password=secret)),
        ("import", postgres.address() + "&table=nowhere", "-o", tmp_path / "none.curation"),
        ("import", f"postgresql://keeper:{secret}@nohost.invalid/db", "-o", tmp_path / "none.curation"),
        ("import", f"postgresql://keeper@127.0.0.1:1/db?password={secret}", "-o", tmp_path / "none.curation"),
        ("import", f"mysql://keeper:{secret}@127.0.0.1/db", "-o", tmp_path / "none.curation"),
        ("verify", postgres.address()),
        ("open", postgres.address()),
        (postgres.address(),),
    ):
        done = run(*arguments, env={"CURATOR_DEBUG": "1"})
        assert "Traceback" not in done.stderr
        assert done.returncode == 0 or len(done.stderr.strip().splitlines()) == 1
        told += done.stdout + done.stderr
    with pytest.raises(ArchiveError) as raised:
        sources.open_archive(Address.read(postgres.address(user="nobody", password=secret)))
    out, err = capfd.readouterr()
    told += f"{raised.value!r} {out} {err} {caplog.text} {Address.read(postgres.address())!r}"
    told += b"".join(path.read_bytes() for path in tmp_path.iterdir()).decode("latin-1")
    for part in (PASSWORD, secret, "s3cret", "pass@word", "pass%40word", "hidden", "in@it"):
        assert part not in told
    assert not (tmp_path / "none.curation").exists()
    with Project.open(project) as opened:
        (archive,) = opened.archives()
    assert is_address(archive.path)
    assert archive.path.endswith("table=tweets")
    assert archive.sha256 == sources.fingerprint(Address.read(archive.path))


def test_what_cannot_be_opened_is_one_sentence(
    postgres: Server, execute: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute("CREATE TABLE numbers (a int)", 'CREATE TABLE "Ta""ble\'s" (b int)')
    address = postgres.address()
    for text, said in (
        (postgres.address(password="wrong"), "authentication failed"),  # noqa: S106
        (postgres.address(database="nowhere"), "does not exist"),
        (f"postgresql://keeper@/tweets?host={tmp_path}", "cannot be opened"),
        ("postgresql://keeper@127.0.0.1:1/tweets", "check the address"),
        (address + "&nonsense=1", "nonsense"),
        (address + "&table=nowhere", "has no table 'nowhere'; it has Ta\"ble's, numbers"),
        (address, "no table that holds texts"),
        (address + "&table=numbers", "no column that holds texts"),
    ):
        with pytest.raises(ArchiveError, match=said) as raised:
            sources.open_archive(Address.read(text))
        assert "\n" not in str(raised.value)
    with pytest.raises(ArchiveError, match="is no archive of CSV"):
        sources.open_archive(Address.read(address), "csv")
    for text in (
        "postgresql://a:b/c@d/e",
        "postgresql://h:port/db",
        "https://example.org/tweets",
        "postgresql://h/a@b",
    ):
        with pytest.raises(NoAddress):
            Address.read(text)
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(ArchiveError, match=r"pip install 'curator\[postgres\]'"):
        sources.open_archive(Address.read(address))


def test_tables_and_columns_of_all_sorts_are_read(postgres: Server, execute: Run, tmp_path: Path) -> None:
    execute(
        'CREATE SCHEMA "o\'ld"',
        """CREATE TABLE "o'ld"."Twee""ts %s" (id bigint, "the ""te'xt %" text, "when" timestamptz, tags text[],"""
        " raw jsonb, price numeric, never timestamp DEFAULT 'infinity')",
        """INSERT INTO "o'ld"."Twee""ts %s" VALUES (575486036429549569, 'Bread rises #bread',"""
        """ '2015-03-10 21:04:05Z', '{a,NULL}', '{"a": [1]}', 'NaN'), (2, NULL, 'infinity', NULL, NULL, NULL)""",
    )
    name = "o'ld.Twee\"ts %s"
    mapping = ColumnMap({Field.TEXT: ("the \"te'xt %",), Field.ID: ("id",), Field.TIME: ("when",)})
    save(mapping, tmp_path / "m.json")
    done = run(
        "import", postgres.address(), "--table", name, "--mapping", tmp_path / "m.json", "--hashtag", "bread",
        "--since", "2015-03-10T21:04:05Z", "--until", "2015-03-10T21:04:05Z", "-o", tmp_path / "p.curation",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with Project.open(tmp_path / "p.curation") as project:
        (post,) = project.posts()
        (archive,) = project.archives()
    assert (post.id, post.text) == ("575486036429549569", "Bread rises #bread")
    assert Address.read(archive.path).table == name
    _, table = sources.open_table(Address.read(postgres.address()).of(name))
    with closing(table):
        assert table.sample[0][3:] == ("{a,NULL}", '{"a": [1]}', "NaN", "infinity")


def test_the_table_of_posts_is_found_with_those_who_wrote_them(postgres: Server, execute: Run) -> None:
    execute(
        "CREATE TABLE person (id bigint PRIMARY KEY, screen_name text, about text)",
        "CREATE TABLE tweet (id bigint PRIMARY KEY, author bigint REFERENCES person, text text,"
        " created_at timestamptz)",
        "CREATE VIEW broken AS SELECT 1 / (id - id) AS text FROM tweet",
        "INSERT INTO person VALUES (1, 'ana', 'I say much of myself and of bread'), (2, 'ben', NULL)",
        "INSERT INTO tweet SELECT 575486036429549569 + i * 4194304, 1 + i % 2, 'Bread rises, said for time ' || i,"
        " timestamptz '2015-03-10 21:04:05Z' + i * interval '1 minute' FROM generate_series(1, 50) AS i",
    )
    with sources.open_archive(Address.read(postgres.address())) as reading:
        posts = [post for batch in reading.batches() for post in batch.posts]
        assert str(reading.path).endswith("table=tweet")
    assert len(posts) == 50
    assert {post.author.handle for post in posts if post.author} == {"ana", "ben"}


def test_nothing_on_the_server_can_be_changed(postgres: Server, execute: Run) -> None:
    execute(
        "CREATE TABLE seen (id int)",
        "CREATE FUNCTION leave() RETURNS text LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO seen VALUES (1); RETURN 'words of a post'; END $$",
        "CREATE VIEW trap AS SELECT leave() AS text, 1 AS id",
    )
    with pytest.raises(ArchiveError, match="read-only transaction"):
        sources.open_archive(Address.read(postgres.address() + "&table=trap"))
    with psycopg.connect(postgres.address()) as connection:
        assert connection.execute("SELECT count(*) FROM seen").fetchone() == (0,)


def test_far_too_much_is_asked_about_a_part(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(postgres, rows(300))
    monkeypatch.setattr("curator.sources.formats.queried_table.MOST_WHOLE", 200)
    monkeypatch.setattr("curator.sources.describing._MOST_LOOKED_AT", 100)
    address = Address.read(postgres.address())
    with pytest.raises(TooVast, match="take a part of it"):
        starting.import_archives([address], tmp_path / "p.curation")
    with pytest.raises(CuratorError, match="looked at"):
        survey.chats(address)
    project, (file,) = starting.import_archives([address], tmp_path / "p.curation", Scope(HASHTAG))
    project.close()
    assert 0 < file.kept < 200


def test_a_project_that_names_a_server_never_calls_it(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(postgres, rows(60))
    project, _ = starting.import_archives(
        [Address.read(postgres.address())], tmp_path / "p.curation", Scope(HASHTAG)
    )

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(psycopg, "connect", refuse)
    with project:
        survey.scopes_of(project)
        done = importing.rescope(project, Scope(HASHTAG, since_ms=2**41))
    assert done.added == 0
    assert done.missing == (str(Address.read(postgres.address() + "&table=tweets")),)


def test_one_of_several_tables_is_chosen_in_a_file_too(tmp_path: Path) -> None:
    path = sqlite(tmp_path / "two.db", rows(40))
    with closing(sqlite3.connect(path)) as archive:
        archive.execute("CREATE TABLE drafts AS SELECT * FROM tweets LIMIT 9")
        archive.commit()
    project, (file,) = starting.import_archives([path], tmp_path / "p.curation", how=As(table="drafts"))
    project.close()
    assert file.read == 9


@pytest.mark.parametrize("words", [[], ["verify"], ["posts"], ["export"]])
def test_a_command_that_takes_no_address_repeats_none(words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "curator.cli", *words, "postgresql://mira:open-sesame@db.example.org/archive"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("curator: An address is only for curator sources, chats and import")
    assert "sesame" not in done.stdout + done.stderr
