"""Searching: cards narrow as words are typed, and come back with Escape."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.ui.shell.window import MainWindow
from tests.ui.conftest import filed, press, select


def test_search_narrows_and_escape_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 6)
    press(qtbot, window, "Slash")
    assert window.panes.search.hasFocus()
    qtbot.keyClicks(window.panes.search, "number 7")
    assert [window.session.desk.card(row).state.id for row in range(len(window.session.desk.rows))] == ["7"]  # type: ignore[union-attr]
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Return)
    press(qtbot, window, "1")
    assert filed(window)[0] == ["7"]
    press(qtbot, window, "Escape")
    assert window.session.desk is not None
    assert len(window.session.desk.rows) == 29
    assert window.timeline.hasFocus()


def test_words_that_find_nothing_or_are_no_filter_are_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.panes.search, "nosuchword")
    assert window.timeline.cards.rowCount() == 0
    assert "Nothing is found" in window.timeline._empty
    window.panes.search.setText("is:nonsense")
    assert "nonsense" in window.panes.search.message
