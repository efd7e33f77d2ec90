"""The search field: what it offers and takes, what it says, what is marked, and where the editor is afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.project.reading import reader
from curator.project.reading.completions import Completion
from curator.ui.desk.cards import Bucket
from curator.ui.look import theme
from curator.ui.look.contrast import TEXT, contrast
from curator.ui.search.field import SearchField
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import press, project_of, question


@pytest.fixture
def field(window: MainWindow) -> SearchField:
    window.activateWindow()
    window.panes.search.setFocus()
    return window.panes.search


def labels(field: SearchField) -> list[str]:
    return [offer.label for offer in field.offered]


def shown(window: MainWindow) -> list[str]:
    assert window.desk is not None
    return [window.desk.card(row).state.id for row in range(len(window.desk.rows))]


def where(window: MainWindow) -> tuple[str | None, int, list[str]]:
    """The current card, where it is on the screen, and which are chosen."""
    assert window.desk is not None
    timeline = window.timeline
    top = timeline.visualRect(timeline.currentIndex()).top()
    return timeline.current_post(), top, window.desk.posts(timeline.chosen())


def choose(window: MainWindow, *rows: int) -> None:
    window.timeline.go_to(rows[0])
    for row in rows[1:]:
        index = window.timeline.cards.index(row, 0)
        window.timeline.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    QApplication.processEvents()


# Completion


def test_filters_are_offered_and_taken_by_tab_then_their_values_by_enter(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    project_of(window).star(["4", "5"])
    qtbot.keyClicks(field, "i")
    assert labels(field) == ["is:"]
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "is:"
    assert labels(field)[0] == "inbox"
    qtbot.keyClicks(field, "st")
    assert labels(field) == ["starred"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.cursorPosition()) == ("is:starred ", 11)
    assert field.hasFocus()
    assert not field.offered
    assert shown(window) == ["4", "5"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.timeline.hasFocus()


def test_enter_takes_no_offer_that_was_not_chosen(window: MainWindow, field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "h")
    assert labels(field) == ["has:"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "h"
    assert window.timeline.hasFocus()
    assert not field.offered


def test_arrows_choose_and_a_click_takes(window: MainWindow, field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert labels(field)[:2] == ["from:", "to:"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert labels(field)[field._list.view.currentIndex().row()] == "to:"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "from:"
    view = field._list.view
    at = view.visualRect(view.model().index(2, 0)).center()
    taken = labels(field)[2]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert field.text() == f"from:{taken} "
    assert field.hasFocus(), "the list never takes the focus"
    assert len(shown(window)) == 6


def test_escape_closes_the_list_first_then_ends_the_search(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "from:person")
    assert field.offered
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.offered
    assert field.text() == "from:person"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.timeline.hasFocus()
    assert len(shown(window)) == 30


def test_what_others_offer_stands_beside_and_may_take_the_place_of_all(field: SearchField, qtbot: QtBot) -> None:
    field.sources.append(lambda query, _: [Completion("Good ones", "is:filed", "is:filed", 0, len(query))])
    qtbot.keyClicks(field, "number g")
    assert labels(field) == ["Good ones"]
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "is:filed "


# What is said


def test_what_is_wrong_is_said_under_the_field_and_the_view_stays(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "number since:14")
    before = shown(window)
    qtbot.keyClicks(field, ":0x")
    assert "'14:0x' is no time" in field.message
    assert shown(window) == before
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "no time" in field.message, "it stays while it is so"
    field.setText("number 7")
    assert not field.message
    assert shown(window) == ["7"]


def test_a_value_that_is_still_being_typed_is_not_called_wrong(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "is:s")
    assert field.offered
    assert not field.message
    qtbot.keyClicks(field, "x")
    assert "is: does not know 'sx'" in field.message


# Hits


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK, theme.LIGHT_HIGH, theme.DARK_HIGH])
def test_hits_are_readable_in_light_and_dark(colors: theme.Theme) -> None:
    assert contrast(colors.ink, colors.hit) >= TEXT
    assert colors.hit not in (colors.ground, colors.selected)


def test_hits_are_marked_in_the_cards_and_gone_with_the_search(window: MainWindow, field: SearchField) -> None:
    def grounds() -> list[tuple[int, int, str]]:
        assert window.desk is not None
        layout = window.timeline.delegate._text(window.desk.card(0), 600).layout
        marked = [one for one in layout.formats() if one.format.background().style() is not Qt.BrushStyle.NoBrush]
        return [(one.start, one.length, one.format.background().color().name()) for one in marked]

    field.setText("thou openshelf")
    text = "A2: thought number 1 #openshelf"
    assert grounds() == [(4, 4, theme.theme().hit), (text.index("open"), 9, theme.theme().hit)]
    image = window.timeline.viewport().grab().toImage()
    pixels = {image.pixelColor(x, y).name() for x in range(60, 300) for y in range(70)}
    assert theme.theme().hit in pixels
    field.clear()
    assert grounds() == []


# Selection and place


def test_what_stays_in_the_result_stays_current_chosen_and_where_it_was(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    choose(window, 18, 20, 21)
    before = where(window)
    qtbot.keyClicks(field, "thought")
    assert where(window) == before
    qtbot.keyClicks(field, " -12")
    assert where(window)[::2] == before[::2]
    field.clear()
    assert where(window) == before


def test_what_leaves_the_result_is_come_back_to(window: MainWindow, field: SearchField, qtbot: QtBot) -> None:
    choose(window, 18, 20)
    window.timeline.verticalScrollBar().setValue(window.timeline.verticalScrollBar().value() + 60)
    before = where(window)
    qtbot.keyClicks(field, "number 7")
    assert where(window)[::2] == ("7", ["7"])
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert window.timeline.current_post() == "19", "found again while there is a query still"
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert where(window) == before


def test_without_it_the_next_one_in_time_is_shown(window: MainWindow, field: SearchField) -> None:
    choose(window, 18)
    field.setText("from:person0")
    assert window.timeline.current_post() == "20"


def test_a_hit_that_was_gone_to_is_stayed_at_if_it_is_in_the_view(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    project_of(window).place(["12"], numbered(project_of(window), 1))
    window.open_view(Bucket.INBOX)
    choose(window, 4)
    before = where(window)
    field.setText("from:person2")
    window.timeline.setFocus()
    press(qtbot, window, "J")
    moved = window.timeline.current_post()
    assert moved == "12"
    press(qtbot, window, "Escape")
    assert where(window) == before, "12 is not in the Inbox"
    field.setText("from:person2")
    window.timeline.setFocus()
    press(qtbot, window, "J", "J")
    press(qtbot, window, "Escape")
    assert window.timeline.current_post() == "17"


def test_another_bucket_and_back_is_where_one_was(window: MainWindow) -> None:
    project_of(window).place(["3"], numbered(project_of(window), 1))
    window.open_view(Bucket.INBOX)
    choose(window, 20)
    before = where(window)
    window.open_view(question(window, 1))
    assert window.timeline.current_post() == "3"
    window.open_view(Bucket.INBOX)
    assert where(window) == before


# Among very many


def test_among_very_many_those_around_come_first_and_the_rest_after_them(
    opened: Callable[[Path], MainWindow], path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_FEW", 1)
    monkeypatch.setattr(reader, "_FEW_FOUND", 1)
    monkeypatch.setattr(reader, "_AROUND", 6)
    window = opened(path)
    project_of(window).pks("thought")  # with the words indexed
    choose(window, 18)
    before = where(window)
    window.panes.search.setText("thought")
    assert set(shown(window)) == {str(number) for number in range(13, 25)}
    assert where(window)[::2] == before[::2]
    assert window.panes.search._note.text() == "12+ found"
    press(qtbot, window, "S")
    there = where(window)
    qtbot.waitUntil(lambda: len(shown(window)) == 30, timeout=10_000)
    assert where(window) == there
    assert window.panes.search._note.text() == "30 found"
    window.panes.search.setText("is:starred")
    qtbot.waitUntil(lambda: shown(window) == ["19"], timeout=10_000)
    window.panes.search.clear()
    assert where(window) == before


def test_before_the_words_are_indexed_nothing_is_said_not_to_be_there(
    opened: Callable[[Path], MainWindow], path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_FEW", 1)
    monkeypatch.setattr(reader, "_FEW_FOUND", 1)
    monkeypatch.setattr(reader, "_AROUND", 6)
    window = opened(path)
    choose(window, 25)
    before = where(window)
    window.panes.search.setText("number 7")
    assert "Searching" in window.timeline._empty
    qtbot.waitUntil(lambda: shown(window) == ["7"], timeout=10_000)
    window.panes.search.setText("nosuchword")
    qtbot.waitUntil(lambda: "Nothing is found" in window.timeline._empty, timeout=10_000)
    window.panes.search.clear()
    assert where(window) == before


def test_a_search_that_is_given_up_changes_nothing_later(
    opened: Callable[[Path], MainWindow], path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_FEW", 1)
    monkeypatch.setattr(reader, "_FEW_FOUND", 1)
    monkeypatch.setattr(reader, "_AROUND", 6)
    window = opened(path)
    window.panes.search.setText("thought")
    window.panes.search.clear()
    window.panes.search.setText("number 7")
    window.close()
    qtbot.wait(100)
    assert not path.with_name(path.name + "-wal").exists()
