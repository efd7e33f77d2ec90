"""Words of the article: edited where they stand, and brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.article.rows import Kind
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import filed, press, project_of, quoted


def edit(window: MainWindow, qtbot: QtBot, text: str, *, give_up: bool = False) -> None:
    window.actions_["edit"].trigger()
    editor = QApplication.focusWidget() or window.focusWidget()
    assert isinstance(editor, WordsEditor)
    editor.setPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Escape if give_up else Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_quote_is_edited_and_brought_back(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    edit(arranged, qtbot, "Better words")
    state = project_of(arranged).state("2")
    assert state is not None
    assert state.quote == "Better words"
    assert state.text == "A3: thought number 2 #openshelf"
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    press(qtbot, arranged, "Shift+F2")
    row = arranged.article.row()
    assert row is not None
    assert (row.text, row.quote and row.quote.altered) == ("thought number 2", False)


def test_escape_leaves_the_words_as_they_were(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    before = len(project_of(arranged).history())
    edit(arranged, qtbot, "Never mind", give_up=True)
    assert len(project_of(arranged).history()) == before


def test_digits_typed_into_words_file_nothing(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    arranged.actions_["edit"].trigger()
    editor = arranged.focusWidget()
    assert isinstance(editor, WordsEditor)
    qtbot.keyClicks(editor, "1 s x 2")
    assert editor.toPlainText() == "1 s x 2"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert filed(arranged) == [["1", "2", "3"], ["4", "5"], []]


@pytest.mark.parametrize(
    ("kind", "field"), [(Kind.TITLE, "title"), (Kind.INTRO, "intro"), (Kind.DISCLOSURE, "disclosure"),
                        (Kind.CLOSING, "closing")]
)  # fmt: skip
def test_the_articles_own_words_are_written_in_place(
    window: MainWindow, qtbot: QtBot, kind: Kind, field: str
) -> None:
    row = next(number for number, row in enumerate(window.article.lines.rows) if row.kind is kind)
    window.article.setFocus()
    window.article.setCurrentIndex(window.article.lines.index(row))
    edit(window, qtbot, "Words of the editor")
    assert project_of(window).article() == {field: "Words of the editor"}
    assert window.article.lines.rows[row].text == "Words of the editor"
    assert not window.article.lines.rows[row].placeholder


def test_what_comes_in_meanwhile_does_not_take_the_words_from_under_the_hand(
    arranged: MainWindow, path: Path, qtbot: QtBot
) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    arranged.actions_["edit"].trigger()
    editor = arranged.focusWidget()
    assert isinstance(editor, WordsEditor)
    editor.setPlainText("Half a sent")
    with Project.open(path) as other:
        other.place("9", numbered(other, 1), 0)
    qtbot.waitUntil(lambda: filed(arranged)[0] == ["9", "1", "2", "3"], timeout=5000)
    qtbot.wait(1500)
    assert arranged.focusWidget() is editor
    assert editor.toPlainText() == "Half a sent"
    qtbot.keyClicks(editor, "ence")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: quoted(arranged)[0] == ["9", "1", "2", "3"], timeout=5000)
    state = project_of(arranged).state("2")
    assert state is not None
    assert state.quote is not None
    assert sorted(state.quote) == sorted("Half a sentence")
