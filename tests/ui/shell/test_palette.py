"""The palette: finding a command or a question by its words, from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.shell.palette import Entry, rank
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import filed, press, project_of


def entry(text: str, menu: str = "Tweet") -> Entry:
    return Entry(text, menu, "", lambda _held: None)


def best(typed: str, *texts: str) -> list[str]:
    return [one.text for one in rank(typed, [entry(text) for text in texts])]


def type_and_enter(qtbot: QtBot, window: MainWindow, words: str, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClicks(window.finder.words, words)
    qtbot.keyClick(window.finder.words, Qt.Key.Key_Return, held)
    QApplication.processEvents()


NOTHING, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def test_words_are_found_in_any_order_and_begun_ones_first() -> None:
    assert best("up move", "Move down", "Move up", "Move the question up") == ["Move up", "Move the question up"]
    assert best("mov", "Remove the question", "Move up")[0] == "Move up"
    assert best("moev", "Shelve", "Move up") == ["Move up"], "two letters changed about"
    assert best("zebra", "Shelve", "Move up") == []
    assert best("", "b", "a") == ["b", "a"], "nothing typed: as in the list"


def test_a_menus_name_finds_what_stands_in_it_after_the_rest() -> None:
    found = rank("view", [entry("Inbox", "View"), entry("A view of it", "File"), entry("Star", "Tweet")])
    assert [one.text for one in found] == ["A view of it", "Inbox"]


def test_enter_runs_the_first_and_the_focus_is_back(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(2)
    press(qtbot, window, "Ctrl+K")
    assert window.finder.words.hasFocus()
    type_and_enter(qtbot, window, "star", NOTHING)
    assert [state.id for state in project_of(window).all_states("is:starred")] == ["3"]
    assert window.timeline.hasFocus()
    assert not window.finder.isVisible()


@pytest.mark.parametrize("pane", ["buckets", "timeline", "article", "search"])
def test_escape_changes_nothing_and_the_focus_is_back(window: MainWindow, qtbot: QtBot, pane: str) -> None:
    widget = {"search": window.panes.search} | {
        name: getattr(window, name) for name in ("buckets", "timeline", "article")
    }
    widget[pane].setFocus()
    before = len(project_of(window).history())
    press(qtbot, window, "Ctrl+K")
    assert window.finder.words.hasFocus()
    qtbot.keyClicks(window.finder.words, "1 s x")
    press(qtbot, window, "Ctrl+2", "Ctrl+E", "Alt+Up", "Escape")
    assert widget[pane].hasFocus()
    assert not window.finder.isVisible()
    assert len(project_of(window).history()) == before


def test_arrows_choose_and_a_click_runs(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "B", "Down", "Down", "Up")
    type_and_enter(qtbot, window, "", NOTHING)
    assert filed(window) == [[], ["1"], []]
    press(qtbot, window, "B")
    row = window.finder.list.visualRect(window.finder.entries.index(2))
    qtbot.mouseClick(window.finder.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert filed(window) == [[], ["1"], ["2"]]
    assert window.timeline.hasFocus()


def test_a_click_beside_it_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.article.setFocus()
    press(qtbot, window, "Ctrl+K")
    at = window.timeline.visualRect(window.timeline.cards.index(3, 0)).center()
    window.timeline.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mouseClick(window.timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not window.finder.isVisible()
    assert window.timeline.hasFocus()


def test_some_letters_of_a_question_file_under_it(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "Ctrl+K")
    type_and_enter(qtbot, window, "miss", NOTHING)
    assert filed(window) == [[], ["1"], []]
    assert window.timeline.current_post() == "2"


@pytest.fixture
def many(window: MainWindow) -> MainWindow:
    """Twelve questions."""
    for number in range(4, 13):
        project_of(window).question(f"Topic {'abcdefghijkl'[number - 1] * 3}?")
    window.timeline.setFocus()
    window.timeline.go_to(0)
    return window


def test_b_files_under_questions_beyond_nine_and_goes_on(many: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, many, "B")
    type_and_enter(qtbot, many, "lll", NOTHING)
    assert filed(many)[11] == ["1"]
    assert many.timeline.current_post() == "2"
    press(qtbot, many, "B")
    type_and_enter(qtbot, many, "11", SHIFT)
    assert filed(many)[10] == ["2"]
    assert many.timeline.current_post() == "2"
    press(qtbot, many, "B")
    type_and_enter(qtbot, many, "jjj", CTRL)
    assert (filed(many)[9], filed(many)[10]) == (["2"], ["2"])
    press(qtbot, many, "Ctrl+K")
    type_and_enter(qtbot, many, "under kkk", NOTHING)
    assert filed(many)[10] == ["2", "3"]
    assert "B more" in " ".join(f"{key} {words}" for key, words in many.panes.hints._hints)


def test_b_puts_into_a_bucket(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place(["1"], numbered(project_of(window), 1))
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "B")
    type_and_enter(qtbot, window, "shelf", NOTHING)
    assert [state.id for state in project_of(window).all_states("is:shelved")] == ["1"]
    window.timeline.go_to(0)
    press(qtbot, window, "B")
    type_and_enter(qtbot, window, "inb", NOTHING)
    assert filed(window) == [[], [], []]


def test_b_in_the_article_moves_the_quote(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place(["1"], numbered(project_of(window), 1))
    project_of(window).place(["1"], numbered(project_of(window), 2))
    window.article.setFocus()
    window.article.go_to_post("1", project_of(window).questions()[1].id)
    press(qtbot, window, "B")
    type_and_enter(qtbot, window, "next", NOTHING)
    assert filed(window) == [["1"], [], ["1"]]


def test_b_with_nothing_in_hand_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.clearSelection()
    window.timeline.setCurrentIndex(window.timeline.cards.index(-1, 0))
    window.timeline.setFocus()
    press(qtbot, window, "B")
    assert not window.finder.isVisible()
    assert "Choose a tweet first" in window.toast._words.text()
