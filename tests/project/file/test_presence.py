"""A project's file goes from under it: nothing is acknowledged that is not in it, and all that is held is kept."""

import shutil
import sqlite3
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from curator.project import Change, Project, ProjectError, UnsavedDecision, is_project
from curator.project.file import backups, presence
from curator.project.log import decision_log
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.helpers import run


def aside(project: Project) -> Path:
    """Take the file away, and give where it is."""
    project.settle()
    return project.path.rename(project.path.with_name("elsewhere.curation"))


def test_nothing_is_written_to_a_file_that_is_not_there(project: Project) -> None:
    project.star("1")
    there = aside(project)
    assert not project.is_there()
    for decide in (lambda: project.star("2"), project.undo, project.redo):
        with pytest.raises(UnsavedDecision, match="is not there any more"):
            decide()
    there.rename(project.path)
    assert project.is_there()
    project.star("2")
    assert project.counts().starred == 2


def test_all_that_is_held_is_saved_as_a_new_file_and_gone_on_with(project: Project, tmp_path: Path) -> None:
    project.star("1")
    project.path.unlink()
    new = tmp_path / "saved.curation"
    project.save_as(new)
    assert project.path == new
    assert project.is_there()
    project.star("2")
    assert [state.id for state in project.all_states("thought is:starred")] == ["1", "2"]
    project.undo(2)
    project.close()
    assert problems(new) == []
    with Project.open(new) as again:
        assert [one.undone for one in again.history()] == [False, False, False, True, True]


def test_it_is_saved_under_its_old_name_again_beside_what_was_left_there(project: Project) -> None:
    project.star("1")
    before = project.path
    before.unlink()
    assert before.with_name(f"{before.name}-wal").exists()
    project.save_as(before)
    project.star("2")
    project.close()
    assert problems(before) == []
    with Project.open(before) as again:
        assert again.counts().starred == 2


def test_a_new_project_takes_nothing_of_one_that_was_deleted(project: Project) -> None:
    project.star("1")
    project.path.unlink()
    with Project.create(project.path) as fresh:
        assert fresh.counts().posts == 0
        fill(fresh, make_posts(3))
    assert problems(project.path) == []


def test_saving_replaces_no_file(project: Project, tmp_path: Path) -> None:
    taken = tmp_path / "taken.curation"
    taken.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        project.save_as(taken)
    assert taken.read_text() == "mine"
    project.star("1")


def test_a_file_that_came_back_is_gone_on_with_if_it_has_all(project: Project, tmp_path: Path) -> None:
    project.star("1")
    project.settle()
    older = shutil.copy(project.path, tmp_path / "older.curation")
    project.star("2")
    there = aside(project)
    back = shutil.copy(there, tmp_path / "back.curation")

    Path(older).replace(project.path)
    assert not project.take_up()
    with pytest.raises(UnsavedDecision, match="another file was put in the place"):
        project.star("3")

    with Project.open(Path(back), "Noor") as other:
        other.star("4")
    Path(back).replace(project.path)
    assert project.take_up()
    project.star("3")
    assert project.counts().starred == 4


def test_another_project_is_never_gone_on_with(project: Project, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.curation") as other:
        fill(other, make_posts(20))
    aside(project)
    (tmp_path / "other.curation").replace(project.path)
    assert not project.take_up()
    project.path.write_bytes(b"no project at all")
    assert not project.take_up()


def test_what_was_decided_is_not_taken_for_unsaved_where_it_cannot_be_shown(project: Project) -> None:
    def look(_change: Change) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    project.listeners.append(look)
    assert project.star("1").decision == project.history()[-1].id


def test_a_clock_that_jumps_back_changes_no_order(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        ahead = timedelta(days=1)

        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            cls.ahead -= timedelta(hours=7)
            return datetime.now(tz) + cls.ahead  # type: ignore[arg-type]

    monkeypatch.setattr(decision_log, "datetime", Clock)
    for post in ("1", "2", "3"):
        project.star(post)
    times = [one.at for one in project.history()[-3:]]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == 3
    project.undo(2)
    assert [state.id for state in project.all_states("is:starred")] == ["1"]
    project.redo()
    assert [state.id for state in project.all_states("is:starred")] == ["1", "2"]
    assert problems(project.path) == []


def test_what_was_decided_before_can_be_taken_back_in_the_new_file(project: Project, tmp_path: Path) -> None:
    with Project.open(project.path) as other:
        project.star("1")
        other.star("2")
        project.star("3")
        project.path.unlink()
        project.save_as(tmp_path / "new.curation")
        assert len(project.undo(2)) == 2
        assert [project.state(post).starred for post in "123"] == [False, True, False]  # type: ignore[union-attr]
        assert len(project.redo(3)) == 2


def test_opening_it_again_here_leaves_it_locked_for_others(project: Project) -> None:
    wal = project.path.with_name(f"{project.path.name}-wal")
    assert is_project(project.path)
    with Project.open(project.path) as again:
        again.star("1")
    before = wal.stat().st_ino
    assert run("history", project.path).returncode == 0  # another process, which is not the last to close it
    assert wal.stat().st_ino == before
    project.star("2")
    assert run("posts", project.path, "--query", "is:starred").stdout.count("thought") == 2


@pytest.mark.parametrize("taken", [("-wal",), ("-wal", "-shm")])
def test_a_log_that_is_taken_away_is_begun_anew_with_all_in_the_file(
    project: Project, taken: tuple[str, ...]
) -> None:
    project.star("1")
    for end in taken:
        project.path.with_name(project.path.name + end).unlink()
    assert project.is_there()
    project.star("2")
    assert project.path.with_name(f"{project.path.name}-wal").exists()
    left = project.path.with_name("left.curation")  # as a program that is killed now leaves it
    for end in ("", "-wal"):
        shutil.copy(project.path.with_name(project.path.name + end), left.with_name(left.name + end))
    with Project.open(left) as killed:
        assert killed.counts().starred == 2
    assert run("history", project.path).returncode == 0
    project.star("3")
    project.close()
    assert problems(project.path) == []


def test_a_log_that_is_taken_away_while_others_have_it_open_takes_nothing_more_until_they_close_it(
    project: Project,
) -> None:
    project.star("1")
    with Project.open(project.path) as other:
        project.path.with_name(f"{project.path.name}-wal").unlink()
        for one in (project, other):
            assert not one.is_there()
            with pytest.raises(UnsavedDecision, match="in all other windows"):
                one.star("2")
        shutil.copy(project.path, project.path.with_name("left.curation"))
    with Project.open(project.path.with_name("left.curation")) as left:
        assert left.counts().starred == 1, "what was acknowledged is in the file"
    assert project.is_there()
    project.star("2")
    project.close()
    assert problems(project.path) == []


def test_others_come_and_go_and_the_log_is_nobodys_but_theirs(project: Project) -> None:
    for post in ("1", "2"):
        with Project.open(project.path) as other:
            other.star(post)
            assert other.is_there()
        project.settle()
        assert project.is_there()
    project.forget(post="9")
    with Project.open(project.path) as other:
        assert project.is_there()
        assert other.is_there()


def write_over(path: Path, content: bytes) -> None:
    """As a program does that keeps the file and changes what is in it."""
    with path.open("rb+") as file:
        file.write(content)
        file.truncate()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "_QUIET_SECONDS", 0.01)


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("how", ["another project", "no project", "an older copy", "a newer copy"])
@pytest.mark.usefixtures("at_once")
def test_a_file_that_is_overwritten_is_noticed_and_what_was_written_over_it_is_left_as_it_is(
    project: Project, tmp_path: Path, how: str, settled: bool
) -> None:
    project.settle()
    other = Path(shutil.copy(project.path, tmp_path / "other.curation"))
    project.star("1")
    project.settle()
    if how == "another project":
        other.unlink()
        with Project.create(other) as made:
            fill(made, make_posts(300, start=50))
            made.star("60")
    elif how == "no project":
        other.write_bytes(b"no project at all" * 5000)
    project.star("2")
    if settled:
        project.settle()
    assert project.is_there()
    if how == "a newer copy":
        shutil.copy(project.path, other)
        with Project.open(other, "Noor") as newer:
            newer.star(["3", "4"])
    backup = backups.make(project.path, always=True)
    write_over(project.path, content := other.read_bytes())
    assert not project.is_there()
    time.sleep(0.05)
    with pytest.raises(UnsavedDecision, match="was overwritten by another program while it was open"):
        project.star("5")
    assert not project.take_up()
    assert backup is not None
    project.save_as(tmp_path / "saved.curation")
    project.star("6")
    assert [state.id for state in project.all_states("is:starred")] == ["1", "2", "6"]
    assert project.path.name == "saved.curation"
    assert (tmp_path / "chat.curation").read_bytes() == content
    project.close()
    assert problems(tmp_path / "saved.curation") == []
    assert (tmp_path / "chat.curation").read_bytes() == content


@pytest.mark.usefixtures("at_once")
def test_closing_leaves_what_was_written_over_a_file_as_it_is(project: Project, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.curation") as other:
        fill(other, make_posts(300, start=50))
    project.star("1")
    write_over(project.path, content := (tmp_path / "other.curation").read_bytes())
    assert not project.is_there()
    project.close()
    assert project.path.read_bytes() == content
    assert problems(project.path) == []


def test_what_is_written_here_and_elsewhere_is_never_taken_for_a_stranger(project: Project) -> None:
    with Project.open(project.path) as other:
        for number in range(1, 12):
            (project, other)[number % 2].star(str(number))
            if number % 3 == 0:
                other.settle()
            if number % 4 == 0:
                project.undo()
                project.settle()
            assert project.is_there()
            assert other.is_there()
    fill(project, make_posts(900, start=100))
    project.settle()
    assert project.is_there()
    assert run("history", project.path).returncode == 0
    assert run("undo", project.path, "1").returncode == 0
    assert project.is_there()
    project.forget(person="person1")
    assert project.is_there()
    project.star("5")
    project.settle()
    assert project.is_there()
