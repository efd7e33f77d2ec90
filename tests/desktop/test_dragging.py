"""Drags of every kind, by a real mouse: several at once, with Ctrl, between buckets, a file from elsewhere."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator import places
from tests.desktop.conftest import Running, Screen
from tests.xserver import ROOT

SAMPLE = places.resources() / "sample" / "openshelf.db"


@pytest.fixture
def program(start: Callable[..., Running], tmp_path: Path) -> Running:
    """The program on the sample archive, freshly imported."""
    archive = tmp_path / "openshelf.db"
    shutil.copy(SAMPLE, archive)
    running = start(archive)
    running.until(lambda state: state["questions"] == 4 and not state["importing"], "the questions")
    running.until(lambda state: state["active"], "the window to be in front")
    return running


def test_several_at_once_to_a_place_then_with_ctrl_then_between_buckets(program: Running) -> None:
    screen = program.screen
    cards = dict(program.ask("cards"))
    first, second, third, fourth = list(cards)[:4]
    screen.click(*cards[first])
    screen.click(cards[third][0], cards[third][1], hold="shift")
    screen.drag(cards[second], program.place("hint", number=1))
    program.until(lambda state: state["filed"][0] == [first, second, third], "three quotes in the article")

    screen.click(*cards[fourth])
    screen.drag(cards[fourth], program.place("bucket", name="1"), give_up=True)
    screen.drag(cards[fourth], program.place("bucket", name="2"))
    program.until(lambda state: state["filed"][1] == [fourth], "the fourth in the second bucket")
    assert program.ask("state")["filed"][0] == [first, second, third]

    screen.drag(cards[fourth], program.place("bucket", name="3"), hold="ctrl")
    state = program.until(lambda state: state["filed"][2] == [fourth], "the fourth in the third bucket as well")
    assert state["filed"][1] == [fourth]

    # From one bucket's view to another bucket.
    screen.click(*program.place("bucket", name="1"))
    program.until(lambda state: state["posts"] == 3, "the first bucket's view")
    screen.drag(program.place("card", post=second), program.place("bucket", name="4"))
    state = program.until(lambda state: state["filed"][3] == [second], "the second in the fourth bucket")
    assert state["filed"][0] == [first, third]

    # From the article to the Inbox.
    screen.drag(program.place("quote", post=third), program.place("bucket", name="Inbox"))
    program.until(lambda state: state["filed"][0] == [first], "the third to be taken out")
    screen.key("ctrl+z", "ctrl+z")
    program.until(lambda state: state["filed"][0] == [first, second, third], "both steps to be taken back")


@pytest.fixture
def file_manager(screen: Screen) -> Iterator[Callable[[Path], tuple[int, int]]]:
    """Shows a file at the bottom of the screen, in another program; gives where."""
    processes: list[subprocess.Popen[bytes]] = []

    def show(path: Path) -> tuple[int, int]:
        command = [sys.executable, "-m", "tests.desktop.file_manager", str(path)]
        processes.append(subprocess.Popen(command, cwd=ROOT, env=screen.env))
        time.sleep(1.5)
        return 200, 730

    yield show
    for process in processes:
        process.terminate()
        process.wait(10)


def test_a_file_dragged_from_another_program_is_opened(
    start: Callable[..., Running], file_manager: Callable[[Path], tuple[int, int]], tmp_path: Path
) -> None:
    running = start()
    running.until(lambda state: state["active"], "the window to be in front")
    notes = tmp_path / "notes.txt"
    notes.write_text("Milk", encoding="utf-8")
    running.screen.drag(file_manager(notes), (640, 300))
    state = running.until(lambda state: state["notice"], "the file to be refused")
    assert str(notes) in state["notice"]

    archive = tmp_path / "dropped.db"
    shutil.copy(SAMPLE, archive)
    running.screen.drag(file_manager(archive), (640, 300))
    running.until(lambda state: state["title"].startswith("dropped") and state["posts"] > 50, "the archive")
    running.until(lambda state: not state["importing"], "the import to end")
