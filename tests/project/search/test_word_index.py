"""The index of words: true of the project whatever happens to either, and rebuilt where it is not."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from curator import places
from curator.posts import Post
from curator.project import Project
from curator.project.search import index_process
from tests.conftest import fill, make_posts


def index_files() -> list[Path]:
    return sorted((places.user_cache() / "words").glob("*.db"))


def covered(index: Path) -> tuple[str, str, int]:
    with closing(sqlite3.connect(index)) as connection:
        found: tuple[str, str, int] = connection.execute("SELECT project, revision, last FROM covers").fetchone()
    return found


def found(project: Project, query: str) -> list[str]:
    return [state.id for state in project.all_states(query)]


def another(number: int, text: str) -> Post:
    return replace(make_posts(1, number)[0], text=text)


def test_what_comes_in_is_found_and_what_was_reworded_only_by_its_new_words(project: Project) -> None:
    assert found(project, "seven") == []
    fill(project, [another(20, "seven swallows …")])
    assert found(project, "seven") == ["20"]
    fill(project, [another(20, "eight swallows make a fuller text")])
    assert found(project, "seven") == []
    assert found(project, "eight") == ["20"]


def test_what_went_is_not_found(project: Project) -> None:
    fill(project, [another(20, "seven swallows")])
    assert found(project, "swallows") == ["20"]
    project.keep_only({"1", "2"})
    assert found(project, "swallows") == []
    fill(project, [another(21, "nine swallows")])
    assert found(project, "seven") == []
    assert found(project, "nine") == ["21"]


def test_the_index_outlasts_the_project_being_closed(tmp_path: Path) -> None:
    path = tmp_path / "p.curation"
    with Project.create(path) as project:
        fill(project, make_posts(30))
        assert found(project, "thought") != []
    (index,) = index_files()
    before = covered(index)
    assert before[2] == 30
    with Project.open(path) as project:
        assert len(found(project, "thought")) == 30
    assert covered(index) == before


def test_another_project_put_in_the_place_of_one_is_searched_by_its_own_words(tmp_path: Path) -> None:
    path, copy = tmp_path / "p.curation", tmp_path / "copy.curation"
    with Project.create(path) as project:
        fill(project, make_posts(5))
    shutil.copy(path, copy)
    with Project.open(path) as project:
        fill(project, [another(20, "seven swallows")])
        assert found(project, "seven") == ["20"]
    with Project.open(copy) as project:
        fill(project, [another(30, "a heron"), another(31, "a stork")])
    copy.replace(path)
    with Project.open(path) as project:
        assert found(project, "seven") == []
        assert found(project, "heron") == ["30"]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_index_is_made_anew_unseen(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.curation"
    with Project.create(path) as project:
        fill(project, make_posts(30))
        found(project, "thought")
    (index,) = index_files()
    index.write_bytes(content)
    with Project.open(path) as project:
        assert len(found(project, "thought")) == 30


def test_an_index_of_an_earlier_format_is_made_anew_unseen(tmp_path: Path) -> None:
    path = tmp_path / "p.curation"
    with Project.create(path) as project:
        fill(project, [another(1, "開かれた棚")])
        found(project, "thought")
    (index,) = index_files()
    with closing(sqlite3.connect(index)) as old:
        old.execute("PRAGMA user_version = 1")
        old.execute("INSERT INTO texts (texts) VALUES ('delete-all')")
        old.execute("INSERT INTO texts (rowid, text) VALUES (1, '開かれた棚')")
        old.commit()
    with Project.open(path) as project:
        assert found(project, "れた棚") == ["1"]


def test_without_a_place_for_the_index_words_are_found_all_the_same(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "taken"))
    with Project.open(project.path) as again:
        assert len(found(again, "thought")) == 12


def test_a_large_import_is_indexed_along_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_process, "_CHUNK", 50)
    path = tmp_path / "p.curation"
    with Project.create(path) as project:
        run = project.begin_import(Path("a.db"), "0" * 64, "invented")
        for start in range(1, 400, 40):
            project.add(make_posts(40, start), run)
        project.finish_import(run)
        (index,) = index_files()
        assert covered(index)[2] == 400
        before = index.stat().st_mtime_ns
        assert len(found(project, "thought")) == 400
        assert index.stat().st_mtime_ns == before, "nothing was left to index"


def test_a_decision_does_not_wait_for_the_index(project: Project) -> None:
    found(project, "thought")
    (index,) = index_files()
    with closing(sqlite3.connect(index, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        project.star("1")
        assert found(project, "thought is:starred") == ["1"]
