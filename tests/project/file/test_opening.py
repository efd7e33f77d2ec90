"""Opening project files: what is refused, in which words, and that a refused file stays as it was."""

import os
import sqlite3
import struct
import threading
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from curator.project import (
    AlteredProject,
    DamagedProject,
    LockedProject,
    NewerProject,
    NoProject,
    Project,
    ProjectError,
)
from curator.project.file import opening
from curator.project.file.schema import VERSION, expected_schema, migrate, schema_of
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.questions import numbered


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "chat.curation"
    with Project.create(made) as project:
        fill(project, make_posts(200))
        project.question("What?")
        project.place("1", numbered(project, 1))
    return made


def altered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 5000)


def scrambled(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:3000] = b"\xff" * 2900
    path.write_bytes(content)


DAMAGE: list[tuple[str, type[ProjectError], Callable[[Path], object]]] = [
    ("is empty", NoProject, lambda path: path.write_bytes(b"")),
    ("does not begin as a project", DamagedProject, lambda path: path.write_text("Dear editor, " * 20)),
    ("some other SQLite database", NoProject, lambda path: altered(path, "PRAGMA application_id = 7")),
    ("newer version", NewerProject, lambda path: altered(path, f"PRAGMA user_version = {VERSION + 1}")),
    ("version is unknown", AlteredProject, lambda path: altered(path, "PRAGMA user_version = 0")),
    (
        "trigger 'spy' is not Curator's",
        AlteredProject,
        lambda path: altered(path, "CREATE TRIGGER spy AFTER INSERT ON star BEGIN DELETE FROM post; END"),
    ),
    ("view 'v' is not Curator's", AlteredProject, lambda path: altered(path, "CREATE VIEW v AS SELECT 1")),
    (
        "is not Curator's",
        AlteredProject,
        lambda path: altered(path, "ALTER TABLE star ADD COLUMN colour TEXT"),
    ),
    ("'change_row' is missing", AlteredProject, lambda path: altered(path, "DROP INDEX change_row")),
    ("its end is missing", DamagedProject, truncated),
    ("is damaged", DamagedProject, scrambled),
]


@pytest.mark.parametrize(("words", "kind", "damage"), DAMAGE, ids=[words for words, _, _ in DAMAGE])
def test_a_file_that_is_not_right_is_refused_in_one_sentence_and_left_alone(
    path: Path, words: str, kind: type[ProjectError], damage: Callable[[Path], object]
) -> None:
    damage(path)
    before = sha256(path.read_bytes()).hexdigest()
    with pytest.raises(kind, match=words) as refused:
        Project.open(path)
    assert str(refused.value).count("\n") == 0
    assert str(path) in str(refused.value)
    assert sha256(path.read_bytes()).hexdigest() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoProject, match="There is no file"):
        Project.open(tmp_path / "nothing.curation")
    with pytest.raises(NoProject, match="is no file"):
        Project.open(tmp_path)


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "PRAGMA locking_mode = EXCLUSIVE"])
def test_a_file_that_another_program_holds_is_refused_after_waiting(
    path: Path, lock: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(lock)
        if not other.in_transaction:
            other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LockedProject, match="another program has it locked"):
            Project.open(path)


def test_a_file_held_for_a_moment_is_waited_for(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    release = threading.Timer(0.5, other.close)
    release.start()
    Project.open(path).close()
    release.join()


def test_what_a_killed_program_left_in_the_wal_is_there_when_opened_again(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with Project.open(path) as project:
        project.star("2")
        for name in (path.name, f"{path.name}-wal"):
            (copy / name).write_bytes((path.parent / name).read_bytes())
    with Project.open(copy / path.name) as project:
        state = project.state("2")
        assert state is not None
        assert state.starred


def test_settling_brings_the_work_into_the_one_file(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.star("2")
        project.settle()
        copy = tmp_path / "copied.curation"
        copy.write_bytes(path.read_bytes())
    with Project.open(copy) as project:
        state = project.state("2")
        assert state is not None
        assert state.starred


def test_making_a_project_never_replaces_a_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_folder_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="choose another folder"):
        Project.create(tmp_path / "nowhere" / "chat.curation")


def test_the_expected_schema_is_the_one_that_the_migrations_make() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        assert schema_of(connection) == expected_schema(VERSION)


def test_every_commit_is_made_durable(path: Path) -> None:
    with Project.open(path) as project:
        settings = [
            project._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "journal_mode", "foreign_keys", "trusted_schema")
        ]
    assert settings == [3, "wal", 1, 0]


def test_an_import_that_never_ended_leaves_no_index_missing(path: Path) -> None:
    altered(path, "DROP INDEX post_author")
    with Project.open(path) as project:
        assert project.pks("from:person1")
    with closing(sqlite3.connect(path)) as connection:
        assert schema_of(connection) == expected_schema(VERSION)
    with Project.create(path.with_name("fresh.curation")) as project:
        run = project.begin_import(Path("a.db"), "0" * 64, "invented")
        project.add(make_posts(5), run)
        project.cancel_import(run)
    with closing(sqlite3.connect(path.with_name("fresh.curation"))) as connection:
        assert schema_of(connection) == expected_schema(VERSION)


def cut_short(path: Path, folder: Path) -> Path:
    """A copy of a project as it is amid a transaction where there is no WAL, with its journal."""
    copy = folder / path.name
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM star")
        connection.execute("UPDATE post SET text = 'lost'")
        for name in (path.name, f"{path.name}-journal"):
            (folder / name).write_bytes((path.parent / name).read_bytes())
        connection.execute("ROLLBACK")
    return copy


def test_a_transaction_that_was_cut_short_is_taken_back(path: Path, tmp_path: Path) -> None:
    copy = cut_short(path, tmp_path / "copy")
    assert b"lost" in copy.read_bytes()
    assert problems(copy) == []
    with Project.open(copy) as project:
        assert len(project.pks("thought")) == 200


def test_a_journal_that_names_another_file_has_nothing_done_to_it(path: Path, tmp_path: Path) -> None:
    copy = cut_short(path, tmp_path / "copy")
    theirs = tmp_path / "precious"
    theirs.write_bytes(b"something of the editor's own\0")
    name = str(theirs).encode()
    page = 0x40000000 // 4096 + 1  # as SQLite ends a journal that belongs to several databases
    ending = struct.pack(f">I{len(name)}sII", page, name, len(name), sum(name))
    with copy.with_name(f"{copy.name}-journal").open("ab") as journal:
        journal.write(ending + bytes.fromhex("d9d505f920a163d7"))
    with pytest.raises(AlteredProject, match="names another file"):
        Project.open(copy)
    assert theirs.exists()
