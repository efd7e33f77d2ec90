"""Keys on cards: filing, stars, the shelf, and going on."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.ui.shell.window import MainWindow
from tests.ui.conftest import filed, press, project_of, select


def test_a_digit_files_and_goes_on_to_the_next_open_card(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    top = window.timeline.visualRect(window.timeline.cards.index(0, 0)).top()
    press(qtbot, window, "1", "2")
    assert filed(window) == [["1"], ["2"], []]
    assert window.timeline.current_post() == "3"
    assert window.timeline.visualRect(window.timeline.cards.index(0, 0)).top() == top, "the view jumped"


def test_shift_stays_ctrl_files_as_well_and_0_takes_out(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    press(qtbot, window, "Shift+1")
    assert (filed(window), window.timeline.current_post()) == ([["1"], [], []], "1")
    press(qtbot, window, "Ctrl+2")
    assert filed(window) == [["1"], ["1"], []]
    select(window, 0)
    press(qtbot, window, "0")
    assert filed(window) == [[], [], []]


def test_star_and_shelf_go_on_and_off(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 2, 3)
    press(qtbot, window, "S")
    starred = project_of(window).all_states("is:starred")
    assert [state.id for state in starred] == ["3", "4"]
    press(qtbot, window, "S")
    assert not list(project_of(window).all_states("is:starred"))
    press(qtbot, window, "X")
    assert [state.id for state in project_of(window).all_states("is:shelved")] == ["3", "4"]
    assert window.timeline.current_post() == "5"
    press(qtbot, window, "Ctrl+Z")
    assert not list(project_of(window).all_states("is:shelved"))
    press(qtbot, window, "Ctrl+Y")
    assert [state.id for state in project_of(window).all_states("is:shelved")] == ["3", "4"]


def test_n_marks_the_screen_as_seen_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    whole = len(window.timeline.whole_rows())
    assert whole == len(window.timeline.visible_rows()) - 1, "the last card is cut off, and not read yet"
    press(qtbot, window, "N")
    assert len(list(project_of(window).all_states("is:seen"))) == whole
    assert window.timeline.current_post() == str(whole + 1)
    assert window.timeline.visualRect(window.timeline.currentIndex()).top() == 0


def test_backspace_and_delete_do_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = len(project_of(window).history())
    for pane in (window.timeline, window.article, window.buckets):
        pane.setFocus()
        press(qtbot, window, "Backspace", "Delete")
    assert len(project_of(window).history()) == before


def test_a_click_with_the_right_button_only_focuses(window: MainWindow, qtbot: QtBot) -> None:
    before = len(project_of(window).history())
    at = window.timeline.visualRect(window.timeline.cards.index(3, 0)).center()
    qtbot.mouseClick(window.timeline.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    assert len(project_of(window).history()) == before
