"""Decisions that cannot be written: they wait, and are written later."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from curator.ui.shell.window import MainWindow
from tests.ui.conftest import (
    filed,
    press,
    project_of,
    quoted,
    select,
)


def test_a_decision_that_cannot_be_written_waits_and_is_written_later(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    project_of(window)._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        select(window, 0)
        press(qtbot, window, "1", "2")
        assert filed(window) == [[], [], []]
        assert "2 not saved yet" in window.panes.status.tally.text()
        assert window.notice.isVisible()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: filed(window) == [["1"], ["2"], []], timeout=10_000)
    qtbot.waitUntil(lambda: "all saved" in window.panes.status.tally.text(), timeout=10_000)
    assert not window.notice.isVisible()
    assert quoted(window) == [["1"], ["2"], []]


def test_closing_while_decisions_wait_is_refused_once(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    project_of(window)._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        select(window, 0)
        press(qtbot, window, "1")
        window.close()
        assert window.isVisible()
        assert "A decision is not saved yet" in window.notice.words.text()
        window.close()
        assert not window.isVisible()
        other.execute("ROLLBACK")
