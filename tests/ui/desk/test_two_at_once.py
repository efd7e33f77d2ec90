"""Decisions of another program or window on the same project: the window shows and keeps them."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.desk.cards import Bucket
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import (
    press,
    project_of,
    quoted,
    select,
)


def test_what_another_program_decides_is_shown_and_kept(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as other:
        other.place("5", numbered(other, 2))
        other.star("5")
    qtbot.waitUntil(lambda: quoted(window)[1] == ["5"], timeout=5000)
    assert "1 starred" in window.panes.status.tally.text()
    select(window, 0)
    press(qtbot, window, "2")
    assert quoted(window)[1] == ["5", "1"]


def test_what_another_program_decides_takes_no_card_from_under_the_hand(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    select(window, 0)
    press(qtbot, window, "2", "1")
    desk, there = window.session.desk, window.timeline.current_post()
    assert desk is not None
    standing = list(desk.rows)
    with Project.open(path) as other:
        other.shelve(desk.posts([len(standing) - 1]))
    qtbot.waitUntil(lambda: desk.card(len(standing) - 1).state.shelved, timeout=5000)
    assert list(desk.rows) == standing
    assert window.timeline.current_post() == there
    window.navigation.show_view(Bucket.INBOX)
    assert len(desk.rows) == len(standing) - 3


def test_two_windows_on_a_project_show_the_same(
    window: MainWindow, opened: Callable[[Path], MainWindow], path: Path, qtbot: QtBot
) -> None:
    second = opened(path)
    project_of(window).place("3", numbered(project_of(window), 1))
    qtbot.waitUntil(lambda: quoted(second)[0] == ["3"], timeout=5000)
    assert not second.actions_["redo"].isEnabled()
    second.actions_["undo"].trigger()  # a question, which was added before: not what the other window did since
    assert quoted(second)[0] == ["3"]
    project_of(window).undo()
    qtbot.waitUntil(lambda: quoted(second)[0] == [], timeout=5000)
