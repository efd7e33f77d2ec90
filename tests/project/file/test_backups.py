"""Backups: made where something was decided, kept by age, whole or not at all, and put back with nothing lost."""

import multiprocessing
import os
import shutil
import signal
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import places
from curator.project import DamagedProject, LockedProject, Project, ProjectError
from curator.project.file import backup_list, backups
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.helpers import files_in
from tests.questions import numbered

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with three questions and two decisions about posts, closed."""
    made = tmp_path / "chat.curation"
    with Project.create(made) as project:
        fill(project, make_posts(12))
        for text in ("What is open?", "Who is missing?", "What next?"):
            project.question(text)
        project.place(["1", "2"], numbered(project, 1))
        project.star("1")
    return made


def starred(path: Path) -> set[str]:
    with Project.open(path) as project:
        return {state.id for state in project.all_states("is:starred")}


def copied(backup: Path) -> Path:
    """A copy that may be opened, so that the backup stays as it is."""
    copy = places.user_data() / "copy.curation"
    shutil.copy(backup, copy)
    return copy


def destroy(path: Path, page: int) -> None:
    """Overwrite one page, counted from 1, with what is no page."""
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))


def test_a_backup_is_the_project_as_it_was_and_is_made_only_of_new_decisions(path: Path) -> None:
    with Project.open(path) as project:
        made = backups.back_up(path)
        assert made is not None
        assert backups.back_up(path) is None, "nothing was decided since"
        project.star("2")
        assert backups.back_up(path) is not None, "also while the project is open"
        project.undo()
        assert backups.back_up(path) is not None, "what was taken back is undone in no other"
        project.redo()
        assert backups.back_up(path) is None, "this is as it was before"
    copy = copied(made)
    assert problems(copy) == []
    assert starred(copy) == {"1"}
    assert [(one.decisions, one.picks) for one in backup_list.backups_of(path)][-1] == (5, 2)
    assert {one.name for one in path.parent.iterdir()} == {"chat.curation"}


def test_a_project_in_which_nothing_was_decided_is_not_backed_up(tmp_path: Path) -> None:
    with Project.create(tmp_path / "new.curation") as project:
        fill(project, make_posts(3))
        assert backups.back_up(project.path) is None
    assert not (places.user_data() / "backups").exists()


def test_where_no_backup_can_be_kept_none_is_made_and_the_reason_is_known(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1))
        assert backups.back_up(path) is None
        with pytest.raises(ProjectError, match="not enough room"):
            backups.make(path)
    (places.user_data() / "backups").rename(places.user_data() / "moved")
    (places.user_data() / "backups").write_text("in the way")
    assert backups.back_up(path) is None


def test_a_damaged_project_takes_no_sound_backups_place(path: Path) -> None:
    backups.back_up(path)
    with Project.open(path) as project:
        project.star("3")
    pages = path.stat().st_size // 4096
    for page in range(2, pages + 1):
        whole = path.read_bytes()
        destroy(path, page)
        backups.back_up(path)
        for one in backup_list.backups_of(path):
            assert problems(copied(one.path)) == [], page
        path.write_bytes(whole)


def test_backups_are_kept_by_age() -> None:
    hours = [NOW - timedelta(hours=number) for number in range(24 * 500)]
    kept = backups.kept(hours, NOW)
    assert set(hours[:10]) <= kept
    ages = Counter(
        "day" if age < timedelta(14) else "week" if age < timedelta(92) else "month"
        for age in (NOW - at for at in kept)
    )
    assert ages["day"] in (24, 25)
    assert 11 <= ages["week"] <= 13
    assert 9 <= ages["month"] <= 10
    assert NOW - min(kept) < timedelta(366)


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.integers(0, 100))
def test_what_is_let_go_does_not_depend_on_how_often_that_was_done(gaps: list[int], later: int) -> None:
    """Backups some hours apart, with what is too old let go after each, or only at the end: a good one stays."""
    at, kept, every = NOW, set[datetime](), []
    for gap in gaps:
        at += timedelta(hours=gap)
        every.append(at)
        kept = backups.kept([*kept, at], at)
    assert set(every[-10:]) <= kept
    at += timedelta(hours=later)
    for days in (1, 7, 31):
        if any(timedelta(0) <= at - one < timedelta(days) for one in every):
            assert any(timedelta(0) <= at - one < timedelta(days) for one in kept)


def test_of_a_huge_project_few_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_MOST_BYTES", 3 * path.stat().st_size)
    for number in range(3, 9):
        with Project.open(path) as project:
            project.star(str(number))
        backups.back_up(path)
    assert len(backup_list.backups_of(path)) == 3
    monkeypatch.setattr(backups, "_MOST_BYTES", 1)
    with Project.open(path) as project:
        project.star("9")
    last = backups.back_up(path)
    assert [one.path for one in backup_list.backups_of(path)][:1] == [last]
    assert len(backup_list.backups_of(path)) == 2


def like(backup: Path, at: datetime, state: int) -> Path:
    """A copy of a backup under the name that it would have had at another time."""
    _, *rest, _ = backup.name.split("_")
    return Path(
        shutil.copy(
            backup, backup.with_name("_".join([at.strftime(backup_list.TIME), *rest, f"{state:016x}.curation"]))
        )
    )


def test_a_new_backup_takes_the_place_of_those_that_are_too_old(path: Path) -> None:
    first = backups.back_up(path)
    assert first is not None
    now = datetime.now(UTC)
    old = [like(first, now - timedelta(days=400 + number), number) for number in range(12)]
    other = first.with_name("notes.txt")
    other.write_text("mine")
    with Project.open(path) as project:
        project.star("4")
    last = backups.back_up(path)
    assert {one.path for one in backup_list.backups_of(path)} == {last, first, *old[:8]}
    assert other.exists()


def test_a_clock_that_went_back_takes_away_nothing_new(path: Path) -> None:
    first = backups.back_up(path)
    assert first is not None
    for number in range(1, 13):
        like(first, datetime.now(UTC) + timedelta(seconds=number), number)
    with Project.open(path) as project:
        project.star("4")
    last = backups.back_up(path)
    assert last is not None
    assert last.exists()
    assert not first.exists()


def test_restoring_brings_back_what_was_and_keeps_what_is(path: Path) -> None:
    made = backups.back_up(path)
    assert made is not None
    with Project.open(path) as project:
        project.star("2")
        project.drop_question(numbered(project, 1))
    before = backups.restore(made, path)
    assert before is not None
    assert starred(path) == {"1"}
    assert problems(path) == []
    assert starred(copied(before)) == {"1", "2"}
    backups.restore(before, path)
    assert starred(path) == {"1", "2"}


def test_what_another_program_has_open_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_WAIT_SECONDS", 0.1)
    made = backups.back_up(path)
    assert made is not None
    with Project.open(path) as project:
        project.star("2")
        with pytest.raises(LockedProject, match="close it there"):
            backups.restore(made, path)
        project.star("3")
    assert starred(path) == {"1", "2", "3"}


def test_a_damaged_project_says_that_there_is_a_backup_and_is_kept_beside_it(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(damaged := whole[:100] + b"\xff" * 3000 + whole[3100:])
    with pytest.raises(DamagedProject, match=r"repair it into a new file .*, or start again"):
        Project.open(path)
    path.write_bytes(whole)
    made = backups.back_up(path)
    assert made is not None
    path.write_bytes(damaged)
    with pytest.raises(DamagedProject, match=r"there is a backup of it, of .*: restore that, or repair it"):
        Project.open(path)
    aside = backups.restore(made, path)
    assert aside == path.with_name("chat.damaged.curation")
    assert aside.read_bytes() == damaged
    assert starred(path) == {"1"}


def test_a_backup_that_is_damaged_itself_replaces_nothing(path: Path) -> None:
    made = backups.back_up(path)
    assert made is not None
    destroy(made, made.stat().st_size // 4096)
    before = files_in(path.parent)
    with pytest.raises(DamagedProject):
        backups.restore(made, path)
    assert files_in(path.parent) == before


def _back_up_for_ever(path: Path) -> None:
    while True:
        backups.make(path, always=True)


def test_killed_at_any_moment_no_backup_is_half_written(path: Path) -> None:
    for number in range(5):
        process = multiprocessing.get_context("fork").Process(target=_back_up_for_ever, args=(path,))
        process.start()
        time.sleep(0.03 + number * 0.007)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
    for one in backup_list.backups_of(path):
        assert problems(copied(one.path)) == []
    assert problems(path) == []
