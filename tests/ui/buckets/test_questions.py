"""Questions in their buckets: added, named, moved and removed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.kit import dragging
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import drop, filed, on_bucket, press, project_of, question


def test_a_question_is_added_named_moved_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["add-question"].trigger()
    editor = window.buckets.indexWidget(window.buckets.currentIndex()) or window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "And then?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.text for one in project_of(window).questions()][3] == "And then?"
    project_of(window).place("1", numbered(project_of(window), 4))
    window.buckets.setFocus()
    row = window.buckets.entries.row_of(question(window, 4))
    assert row is not None
    window.buckets.setCurrentIndex(window.buckets.entries.index(row))
    press(qtbot, window, "Alt+Up")
    assert [one.text for one in project_of(window).questions()][2] == "And then?"
    window.actions_["drop-question"].trigger()
    assert [one.text for one in project_of(window).questions()] == [
        "What is open?",
        "Who is missing?",
        "What next?",
    ]
    assert "1" in [state.id for state in project_of(window).all_states("is:inbox")]
    window.actions_["undo"].trigger()
    assert filed(window) == [[], [], ["1"], []]


def test_a_question_is_dragged_to_another_place(window: MainWindow) -> None:
    data = dragging.mime_of_question(project_of(window).id, question(window, 3))
    drop(window.buckets, on_bucket(window, question(window, 1)), data)
    assert [one.text for one in project_of(window).questions()] == [
        "What next?",
        "What is open?",
        "Who is missing?",
    ]
