"""Nothing is lost, as the editor meets it: merging, restoring, repairing, and a disk that fills up."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from curator.project import Project
from curator.project.repair.verify import problems
from tests.conftest import fill_chat
from tests.desktop.conftest import Running
from tests.questions import numbered

Start = Callable[..., Running]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of thirty tweets, the first filed under the first of three questions."""
    path = tmp_path / "chat.curation"
    with Project.create(path) as made:
        fill_chat(made, 30)
        made.place("1", numbered(made, 1))
    return path


def opened(start: Start, path: Path) -> Running:
    program = start(path)
    program.until(lambda state: state["questions"] == 3 and not state["importing"], "the questions")
    program.until(lambda state: state["active"], "the window to be in front")
    return program


def choose(program: Running, command: str) -> None:
    """Find a command by its words."""
    program.screen.key("ctrl+k")
    program.screen.write(command)
    program.screen.key("Return")


def close(program: Running) -> None:
    program.screen.key("ctrl+q")
    assert program.wait_for_end() == 0


def filed(path: Path) -> list[list[str]]:
    """The tweets under each question, as the file of a sound project has them."""
    assert problems(path) == []
    with Project.open(path) as project:
        return [project.placements(question.id) for question in project.questions()]


def held(path: Path) -> list[str]:
    """All that a project holds, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_two_copies_are_merged_and_what_both_filed_differently_is_settled_by_a_key(
    path: Path, start: Start
) -> None:
    other = path.with_name("of-ben.curation")
    shutil.copy(path, other)
    with Project.open(path, "Ana") as ana, Project.open(other, "Ben") as ben:
        ana.place(["2", "3"], numbered(ana, 1))
        ben.place("2", numbered(ben, 1))
        ben.place("3", numbered(ben, 3))
        ben.place("4", numbered(ben, 2))
    before = held(path), other.read_bytes()
    program = opened(start, path)
    choose(program, "merge with")
    program.until(lambda state: state["in front"] == "Merge with", "the question with which")
    program.screen.key("ctrl+a")
    program.screen.write(str(other))
    program.screen.key("Return")
    program.until(lambda state: state["dialog"] == "MergeDialog", "the merge")
    assert program.ask("state")["filed"] == [["1", "2", "3"], ["4"], ["3"]]
    program.screen.key("b")
    program.until(lambda state: state["filed"] == [["1", "2"], ["4"], ["3"]], "the conflict to be settled")
    program.screen.key("Escape")
    program.until(lambda state: state["active"], "the window to be in front")
    close(program)
    assert filed(path.with_name("chat-merged.curation")) == [["1", "2"], ["4"], ["3"]]
    assert held(path) == before[0]
    assert other.read_bytes() == before[1]


def test_a_backup_is_restored_and_what_was_there_is_one_now(path: Path, start: Start, tmp_path: Path) -> None:
    program = opened(start, path)
    backups = tmp_path / "home" / "curator" / "backups"
    program.until(lambda _: len(list(backups.rglob("*.curation"))) == 1, "the backup of what was decided")
    program.screen.key("2")
    program.until(lambda state: state["filed"][1] != [], "a decision after it")
    choose(program, "restore")
    program.until(lambda state: state["dialog"] == "RestoreDialog", "the backups")
    program.screen.key("Return")
    program.until(lambda state: "is restored" in state["toast"], "the backup to be restored")
    program.until(lambda state: state["filed"] == [["1"], [], []], "what was decided then")
    close(program)
    assert filed(path) == [["1"], [], []]
    assert len(list(backups.rglob("*.curation"))) == 2


def test_a_damaged_project_is_repaired_where_the_program_is_started_on_it(path: Path, start: Start) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'question_post'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(content)
    program = start(path)
    program.until(lambda state: f"{path} is damaged" in state["notice"], "the damage to be told")
    program.until(lambda state: state["active"], "the window to be in front")
    program.screen.click(*program.place("button", text="Repair into a new file"))
    program.until(lambda state: state["title"] == "chat.repaired — Curator", "the repaired project")
    program.until(lambda state: "Nothing that was decided is known to be lost" in state["notice"], "the account")
    program.screen.key("3")
    program.until(lambda state: state["filed"][2] != [], "a decision in it")
    close(program)
    (first, second, third) = filed(path.with_name("chat.repaired.curation"))
    assert (first, second, len(third)) == (["1"], [], 1)
    assert path.read_bytes() == content


def test_what_a_full_disk_keeps_waiting_is_written_once_there_is_room(
    path: Path, start: Start, drive: Callable[[], Path]
) -> None:
    kept = Path(shutil.copy(path, drive() / path.name))
    program = opened(start, kept)
    filler = kept.with_name("filler")
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        while True:
            file.write(bytes(4096))
    for _ in range(5):  # what was left of a page may take some
        program.screen.key("2")
        if "not saved yet" in program.ask("state")["status"]:
            break
    program.screen.key("3", "3")
    state = program.until(lambda state: "3 not saved yet" in state["status"], "decisions to wait")
    assert "the disk is full; make some room" in state["notice"]
    held = state["filed"]
    filler.unlink()
    state = program.until(lambda state: "all saved" in state["status"], "what waited to be written")
    assert state["notice"] == ""
    assert [len(now) - len(then) for now, then in zip(state["filed"], held, strict=True)] == [0, 1, 2]
    close(program)
    assert filed(kept) == state["filed"]
