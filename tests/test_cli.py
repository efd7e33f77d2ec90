"""The program as a process: its exit status, one sentence for what is wrong, nothing changed."""

import os
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from curator import __version__
from curator.project.file.schema import VERSION
from tests import in_process
from tests.helpers import CURATOR, files_in, invented_tweets, make_archive, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.curation"
    in_process.run_json("import", make_archive(tmp_path / "chat.db", invented_tweets(40)), "-o", path)
    return path


def text_file(folder: Path) -> Path:
    (folder / "notes.txt").write_text("Milk, bread, a story", encoding="utf-8")
    return folder / "notes.txt"


def empty_file(folder: Path) -> Path:
    (folder / "empty.db").touch()
    return folder / "empty.db"


def truncated_database(folder: Path) -> Path:
    path = make_archive(folder / "cut.db", invented_tweets(2000))
    os.truncate(path, path.stat().st_size // 2)
    return path


def without_tweets(folder: Path) -> Path:
    with closing(sqlite3.connect(folder / "bees.db")) as connection:
        connection.execute("CREATE TABLE hive (id INTEGER PRIMARY KEY, bees INTEGER)")
    return folder / "bees.db"


def directory(folder: Path) -> Path:
    (folder / "folder").mkdir()
    return folder / "folder"


def newer_project(folder: Path) -> Path:
    return changed_project(folder, f"PRAGMA user_version = {VERSION + 1}")


def project_with_trigger(folder: Path) -> Path:
    return changed_project(folder, "CREATE TRIGGER spy AFTER INSERT ON star BEGIN DELETE FROM post; END")


def project_without_its_head(folder: Path) -> Path:
    path = changed_project(folder, "PRAGMA user_version")
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    return path


def changed_project(folder: Path, statement: str) -> Path:
    path = folder / "p.curation"
    in_process.run_json("import", make_archive(folder / "chat.db", invented_tweets(5)), "-o", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    return path


def no_such_file(folder: Path) -> Path:
    return folder / "nothing.db"


REFUSED = [
    (text_file, "no archive that Curator knows"),
    (empty_file, "is empty"),
    (truncated_database, "is damaged"),
    (without_tweets, "without tweets"),
    (directory, "is a folder"),
    (newer_project, "newer version"),
    (project_with_trigger, "not Curator's"),
    (project_without_its_head, "does not begin as a project does"),
    (no_such_file, "There is no file"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED, ids=[make.__name__ for make, _ in REFUSED])
def test_what_cannot_be_opened_is_one_sentence_and_stays_as_it_was(
    tmp_path: Path, make: Callable[[Path], Path], words: str
) -> None:
    path = make(tmp_path)
    before = files_in(tmp_path)
    done = run(path)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
    assert files_in(tmp_path) == before


def test_a_project_locked_for_good_is_refused_after_five_seconds(project: Path) -> None:
    before = files_in(project.parent)
    with closing(sqlite3.connect(project, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        commands = ((str(project),), ("posts", str(project), "--json"))
        started = [
            subprocess.Popen([*CURATOR, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for words in commands
        ]
        for process in started:
            _, error = process.communicate(timeout=60)
            assert process.returncode == 2
            assert "locked" in error
            assert len(error.splitlines()) == 1
    assert files_in(project.parent) == before


def test_version_and_usage() -> None:
    assert run("--version").stdout == f"curator, version {__version__}\n"
    done = run("import")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_failure(project: Path) -> None:
    process = subprocess.Popen([*CURATOR, "posts", str(project)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr.read() == b""
    process.stderr.close()
