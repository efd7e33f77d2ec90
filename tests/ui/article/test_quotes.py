"""Quotes in the window: joined and parted, paragraphs between them, and how people are named."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from curator.posts import Author, Post
from curator.ui.article.rows import Kind
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.shell.window import MainWindow
from tests.conftest import fill
from tests.questions import numbered
from tests.ui.conftest import filed, project_of, quoted


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    """Four quotes under the first question, the article in hand."""
    project_of(window).place(["1", "4", "7", "10"], numbered(project_of(window), 1))
    window.article.setFocus()
    assert window.article.go_to_post("4")
    return window


def shown(window: MainWindow) -> list[str]:
    return [row.text for row in window.article.lines.rows if row.kind in (Kind.QUOTE, Kind.NOTE)]


def test_a_key_joins_a_quote_with_the_next_and_another_parts_them(arranged: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(arranged.article, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert quoted(arranged)[0] == ["1", "4", "10"]
    assert shown(arranged)[1] == "thought number 4 thought number 7"
    current = arranged.article.row()
    assert current is not None
    assert current.quote is not None
    assert current.quote.parts == ("7",)
    arranged.actions_["move-down"].trigger()
    assert quoted(arranged)[0] == ["1", "10", "4"]
    assert filed(arranged)[0] == ["1", "10", "4", "7"]
    arranged.actions_["split"].trigger()
    assert quoted(arranged)[0] == ["1", "10", "4", "7"]
    arranged.actions_["undo"].trigger()
    arranged.actions_["undo"].trigger()
    arranged.actions_["undo"].trigger()
    assert quoted(arranged)[0] == ["1", "4", "7", "10"]


def test_editing_a_joined_quote_back_to_its_cleaned_words_is_no_alteration(arranged: MainWindow) -> None:
    arranged.actions_["join-next"].trigger()
    row = arranged.article.row()
    assert row is not None
    arranged.article.lines.edited.emit(row, "thought number 4, and number 7")
    assert project_of(arranged).state("4").quote == "thought number 4, and number 7"  # type: ignore[union-attr]
    row = arranged.article.row()
    assert row is not None
    arranged.article.lines.edited.emit(row, "thought number 4 thought number 7")
    assert project_of(arranged).state("4").quote is None  # type: ignore[union-attr]


def test_a_paragraph_is_written_moved_and_taken_out(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.actions_["paragraph"].trigger()
    editor = QApplication.focusWidget()
    assert isinstance(editor, WordsEditor)
    qtbot.keyClicks(editor, "Others were less sure.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert shown(arranged)[1] == "Others were less sure."
    assert quoted(arranged)[0] == ["1", "4", "7", "10"]
    arranged.actions_["move-up"].trigger()
    assert shown(arranged)[0] == "Others were less sure."
    arranged.actions_["move-down"].trigger()
    arranged.actions_["move-down"].trigger()
    assert shown(arranged)[2] == "Others were less sure."
    arranged.actions_["take-out"].trigger()
    assert len(shown(arranged)) == 4


def test_a_question_is_introduced_before_its_answers(arranged: MainWindow, qtbot: QtBot) -> None:
    for words in ("It began with keys.", "It began with doors."):
        arranged.actions_["introduce"].trigger()
        editor = QApplication.focusWidget()
        assert isinstance(editor, WordsEditor)
        qtbot.keyClicks(editor, words)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert shown(arranged)[0] == words
        assert len(shown(arranged)) == 5


def test_a_subheading_keeps_its_sign_while_it_is_worded(arranged: MainWindow, qtbot: QtBot) -> None:
    assert arranged.article.go_to_post("7")
    arranged.actions_["subheading"].trigger()
    editor = QApplication.focusWidget()
    assert isinstance(editor, WordsEditor)
    qtbot.keyClicks(editor, "The doubters")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert shown(arranged)[2] == "### The doubters"


def test_a_paragraph_that_is_abandoned_leaves_nothing(arranged: MainWindow, qtbot: QtBot) -> None:
    before = shown(arranged)
    arranged.actions_["paragraph"].trigger()
    editor = QApplication.focusWidget()
    assert isinstance(editor, WordsEditor)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(arranged) == before)


def test_quotes_are_dropped_and_moved_around_a_paragraph(arranged: MainWindow) -> None:
    project_of(arranged).note(numbered(project_of(arranged), 1), 1, "Between.")
    place = arranged.article.lines.place(
        next(at for at, row in enumerate(arranged.article.lines.rows) if row.note), below=True
    )
    assert place is not None
    assert place.position_for(["10"]) == 2
    project_of(arranged).move("10", numbered(project_of(arranged), 1), place.position_for(["10"]))
    assert shown(arranged) == [f"thought number {n}" if n else "Between." for n in (1, 0, 10, 4, 7)]


def test_the_person_menu_says_how_somebody_is_named(arranged: MainWindow) -> None:
    arranged.actions_["consent-anonymous"].trigger()
    assert project_of(arranged).consents() == {"person4": "anonymous"}
    row = arranged.article.row()
    assert row is not None
    assert row.credit == ""
    arranged.actions_["consent-unknown"].trigger()
    assert project_of(arranged).consents() == {}


def test_nothing_to_join_is_said(arranged: MainWindow, path: Path) -> None:
    assert arranged.article.go_to_post("10")
    arranged.actions_["join-next"].trigger()
    assert "no quote after this one" in arranged.toast._words.text()
    assert project_of(arranged).path == path


def test_an_answer_sent_in_two_tweets_is_joined_from_either(window: MainWindow, qtbot: QtBot) -> None:
    ana = Author("a", "ana", "Ana")
    fill(
        project_of(window),
        [
            Post("p1", "A1: Shelves that people fill by themselves 1/2 #openshelf", ana, 1_726_159_600_000),
            Post("p2", "A1: books that nobody has to bring back 2/2 #openshelf", ana, 1_726_159_640_000),
        ],
    )
    assert window.desk is not None
    row = window.desk.row_of_post("p2")
    assert row is not None
    window.timeline.go_to(row)
    window.timeline.setFocus()
    assert str(window.desk.card(row).part) == "part 2 of 2"
    qtbot.keyClick(window.timeline, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert project_of(window).parts("p1") == ["p2"]
    assert str(window.desk.card(row).part) == "joined 2 of 2"
    assert window.desk.card(0).part is None
    project_of(window).place("p1", numbered(project_of(window), 1))
    assert shown(window) == ["Shelves that people fill by themselves books that nobody has to bring back"]
    window.timeline.go_to(0)
    window.actions_["join-next"].trigger()
    assert "seems whole" in window.toast._words.text()


def test_one_question_is_copied_alone(arranged: MainWindow) -> None:
    arranged.actions_["copy-question"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.html().startswith("<h2>1. What is open?</h2>\n<ul>\n<li>thought number 1 ")
    assert "Who is missing?" not in data.html()
    assert data.text().startswith("1. What is open?\n\n• thought number 1 ")


def test_cleanup_of_one_quote_is_switched_from_its_menu_and_of_all_from_the_menu_bar(arranged: MainWindow) -> None:
    menu = QMenu()
    arranged._offer_cleanup(menu)
    (of_quote,) = (action.menu() for action in menu.actions())
    assert isinstance(of_quote, QMenu)
    marker = next(action for action in of_quote.actions() if "A1:" in action.text())
    assert marker.isChecked()
    marker.trigger()
    assert shown(arranged)[1] == "A2: thought number 4"
    assert shown(arranged)[0] == "thought number 1"
    arranged.actions_["cleanup-marker"].trigger()
    assert shown(arranged)[0] == "A2: thought number 1"
    assert not arranged.actions_["cleanup-marker"].isChecked()
    arranged.actions_["undo"].trigger()
    assert shown(arranged)[0] == "thought number 1"


def test_the_length_is_held_against_the_aim(arranged: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getInt", lambda *_: (900, True))
    arranged.actions_["target"].trigger()
    assert arranged.panes.length.text() == "· 12 of 900 words in 4 quotes"
    assert arranged.panes.length.toolTip().splitlines()[:2] == [
        "12 of 900 words in 4 quotes",
        "1.  12 words · 4 quotes",
    ]


def test_a_lead_picture_is_chosen_with_what_it_shows(
    arranged: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = str(tmp_path / "shelf.png")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (picture, ""))
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", lambda *_, **__: ("A shelf in the rain", True))
    arranged.actions_["picture"].trigger()
    fields = project_of(arranged).article()
    assert (fields["picture"], fields["picture-text"]) == (picture, "A shelf in the rain")


def test_a_rule_is_switched_off_and_all_are_switched_on_again(arranged: MainWindow) -> None:
    project_of(arranged).edit("4", "We lend the the tools")
    while (finding := arranged.panes.checks.current()) is None or finding.rule != "doubled-word":
        arranged.actions_["next-finding"].trigger()
    arranged.actions_["switch-rule-off"].trigger()
    arranged.panes.checks.look()
    assert "doubled-word" not in [one.rule for one in arranged.panes.checks.findings.rows]
    arranged.actions_["switch-rules-on"].trigger()
    arranged.panes.checks.look()
    assert "doubled-word" in [one.rule for one in arranged.panes.checks.findings.rows]
