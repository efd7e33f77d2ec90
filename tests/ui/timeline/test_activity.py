"""The activity by minute: what it counts, and the span of time that a drag or the keys choose."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.look.theme import theme
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.activity import Activity
from tests.conftest import fill, make_posts
from tests.questions import numbered
from tests.ui.conftest import press, project_of

TWO, MINUTE = 1_726_149_600_000, 60_000


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """A chat of thirty posts, 14:01 to 14:30 UTC, the times of a chat in Paris; the third and the tenth ask."""
    path = tmp_path / "minutes.curation"
    with Project.create(path) as made:
        fill(made, make_posts(30))
        made.set_article("zone", "Europe/Paris")
        made.question("What is open?", post="3")
        made.question("Who is missing?", post="10")
    return opened(path)


@pytest.fixture
def activity(window: MainWindow) -> Activity:
    return window.panes.activity


def place(activity: Activity, post: int) -> QPoint:
    """A place in the bar of the minute when a post was sent."""
    assert activity._minutes is not None
    left, right = activity._edges(activity._minutes.piece(TWO + post * MINUTE))
    return QPoint((left + right) // 2, 40)


def drag(qtbot: QtBot, activity: Activity, one: int, other: int, *, let_go: bool = True) -> None:
    qtbot.mousePress(activity, Qt.MouseButton.LeftButton, pos=place(activity, one))
    for post in ((one + other) // 2, other):
        qtbot.mouseMove(activity, place(activity, post))
        QApplication.processEvents()
    if let_go:
        qtbot.mouseRelease(activity, Qt.MouseButton.LeftButton, pos=place(activity, other))
        QApplication.processEvents()


def seen(window: MainWindow) -> list[str]:
    """The ids of the posts in the timeline."""
    assert window.desk is not None
    return [window.desk.card(row).state.id for row in range(len(window.desk.rows))]


def ids(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


def told_at(activity: Activity, post: int) -> str:
    """What is said where the mouse rests."""
    at = place(activity, post)
    QApplication.sendEvent(activity, QHelpEvent(QEvent.Type.ToolTip, at, activity.mapToGlobal(at)))
    return QToolTip.text()


def columns(activity: Activity, post: int, color: str) -> int:
    """How many pixels of a minute's bar are of a colour."""
    activity.show_part(None, None)  # its shade would mix with the colours
    picture = activity.grab().toImage()
    scale = picture.devicePixelRatio()
    assert activity._minutes is not None
    left, right = activity._edges(activity._minutes.piece(TWO + post * MINUTE))
    return sum(
        picture.pixelColor(round(x * scale), round(y * scale)) == QColor(color)
        for x in range(left, right)
        for y in range(activity.height() - 24)
    )


def test_a_click_goes_there(window: MainWindow, activity: Activity, qtbot: QtBot) -> None:
    qtbot.mouseClick(activity, Qt.MouseButton.LeftButton, pos=place(activity, 20))
    assert window.timeline.current_post() == "20"
    assert window.timeline.hasFocus()
    assert window.panes.search.text() == ""


def test_a_click_on_a_questions_number_goes_to_the_first_answer(
    window: MainWindow, activity: Activity, qtbot: QtBot
) -> None:
    for number, post in ((1, "4"), (2, "11")):
        where = next(where for one, _, where in activity._numbers() if one == number)
        qtbot.mouseClick(activity, Qt.MouseButton.LeftButton, pos=where.toRect().bottomRight())
        assert window.timeline.current_post() == post


def test_the_right_button_does_nothing(window: MainWindow, activity: Activity, qtbot: QtBot) -> None:
    before = window.timeline.current_post()
    qtbot.mouseClick(activity, Qt.MouseButton.RightButton, pos=place(activity, 20))
    assert window.timeline.current_post() == before


@pytest.mark.parametrize(("one", "other"), [(12, 18), (18, 12)])
def test_a_drag_shows_its_span_alone_and_escape_brings_everything_back(
    window: MainWindow, activity: Activity, qtbot: QtBot, one: int, other: int
) -> None:
    drag(qtbot, activity, one, other)
    assert window.panes.search.text() == "since:16:12 until:16:18"
    assert seen(window) == ids(12, 18)
    assert window.timeline.hasFocus()
    assert activity._span == (TWO + 12 * MINUTE, TWO + 19 * MINUTE)
    press(qtbot, window, "Escape")
    assert window.panes.search.text() == ""
    assert seen(window) == ids(1, 30)
    assert activity._span is None


def test_a_double_click_brings_everything_back_and_other_words_stay(
    window: MainWindow, activity: Activity, qtbot: QtBot
) -> None:
    window.panes.search.setText("from:person2")
    drag(qtbot, activity, 5, 14)
    assert window.panes.search.text() == "from:person2 since:16:05 until:16:14"
    assert seen(window) == ["7", "12"]
    drag(qtbot, activity, 1, 8)
    assert window.panes.search.text() == "from:person2 since:16:01 until:16:08"
    qtbot.mouseDClick(activity, Qt.MouseButton.LeftButton, pos=place(activity, 25))
    assert window.panes.search.text() == "from:person2"
    assert activity._span is None


def test_a_span_that_is_typed_is_drawn_too(window: MainWindow, activity: Activity) -> None:
    inside = columns(activity, 10, theme().faint)
    assert inside > 0
    window.panes.search.setText("until:16:08")
    assert activity._span == (None, TWO + 9 * MINUTE)
    assert columns(activity, 10, theme().faint) == 0  # paler than before
    assert columns(activity, 7, theme().faint) == inside
    window.panes.search.clear()
    assert columns(activity, 10, theme().faint) == inside


def test_escape_during_a_drag_changes_nothing(window: MainWindow, activity: Activity, qtbot: QtBot) -> None:
    drag(qtbot, activity, 5, 20, let_go=False)
    assert activity._choosing
    press(qtbot, window, "Escape")
    qtbot.mouseRelease(activity, Qt.MouseButton.LeftButton, pos=place(activity, 20))
    assert window.panes.search.text() == ""
    assert seen(window) == ids(1, 30)


def test_the_keys_do_what_the_mouse_does(window: MainWindow, activity: Activity, qtbot: QtBot) -> None:
    press(qtbot, window, "T")
    assert activity.hasFocus()
    press(qtbot, window, "Home", *["Right"] * 4)
    assert QToolTip.text() == "16:05 · 1 tweet"
    press(qtbot, window, "Return")
    assert window.timeline.current_post() == "5"
    assert window.timeline.hasFocus()
    press(qtbot, window, "T", "Home", *["Right"] * 4, *["Shift+Right"] * 4, "Shift+Left")
    assert QToolTip.text() == "16:05–16:08 · 4 tweets"
    assert window.panes.search.text() == ""
    press(qtbot, window, "Return")
    assert window.panes.search.text() == "since:16:05 until:16:08"
    assert seen(window) == ids(5, 8)
    assert window.timeline.hasFocus()


def test_escape_gives_up_a_span_of_the_keys_then_the_search(
    window: MainWindow, activity: Activity, qtbot: QtBot
) -> None:
    window.panes.search.setText("number")
    press(qtbot, window, "T", "End", "Shift+Left")
    press(qtbot, window, "Escape")
    assert activity.hasFocus()
    press(qtbot, window, "Return")
    assert window.timeline.current_post() == "29"
    press(qtbot, window, "T", "Shift+Left", "Escape")
    assert window.panes.search.text() == "number"
    press(qtbot, window, "Escape")
    assert window.panes.search.text() == ""


def test_decisions_are_told_and_painted_at_once(window: MainWindow, activity: Activity) -> None:
    colors = theme()
    assert told_at(activity, 7) == "16:07 · 1 tweet"
    assert told_at(activity, 10) == "16:10 · Q2 · 1 tweet"
    assert columns(activity, 7, colors.accent) == columns(activity, 7, colors.star) == 0
    unpicked = columns(activity, 7, colors.faint)
    project = project_of(window)
    project.place("7", numbered(project, 1))
    project.star("7")
    assert told_at(activity, 7) == "16:07 · 1 tweet, 1 picked, 1 starred"
    assert columns(activity, 7, colors.accent) > unpicked > 0  # as high, and broader
    assert columns(activity, 7, colors.star) > 0
    project.undo(2)
    assert told_at(activity, 7) == "16:07 · 1 tweet"
    assert columns(activity, 7, colors.accent) == columns(activity, 7, colors.star) == 0


def test_the_posts_are_counted_once_however_much_is_decided(window: MainWindow, activity: Activity) -> None:
    counted = activity._counted[1]
    project_of(window).place(["4", "5"], numbered(project_of(window), 1))
    project_of(window).star("4")
    assert activity._counted[1] is counted
    assert sum(activity._picks) == 2


def test_new_posts_are_counted(window: MainWindow, activity: Activity) -> None:
    before = sum(activity._counted[1])
    fill(project_of(window), make_posts(5, start=31))
    window._arrived()
    assert sum(activity._counted[1]) == before + 5


def test_another_zone_tells_other_times_and_the_search_follows(window: MainWindow, activity: Activity) -> None:
    project = project_of(window)
    window.panes.search.setText("since:16:20")
    assert seen(window) == ids(20, 30)
    project.set_article("zone", "UTC")
    assert told_at(activity, 7) == "14:07 · 1 tweet"
    assert seen(window) == []
    assert activity._span is not None
    project.undo()
    assert seen(window) == ids(20, 30)


def test_a_span_outlasts_decisions_and_goes_with_the_view(
    window: MainWindow, activity: Activity, qtbot: QtBot
) -> None:
    drag(qtbot, activity, 12, 18)
    press(qtbot, window, "1", "S")
    assert activity._span == (TWO + 12 * MINUTE, TWO + 19 * MINUTE)
    assert seen(window) == ids(12, 18)
    window.actions_["all"].trigger()
    assert window.panes.search.text() == ""
    assert activity._span is None


def test_nothing_is_drawn_or_chosen_where_there_is_nothing(qtbot: QtBot) -> None:
    empty = Activity()
    qtbot.addWidget(empty)
    taken: list[object] = []
    empty.jumped.connect(taken.append)
    empty.span_chosen.connect(taken.append)
    empty.show()
    qtbot.mouseClick(empty, Qt.MouseButton.LeftButton, pos=QPoint(50, 40))
    qtbot.keyClick(empty, Qt.Key.Key_Return)
    empty.grab()
    assert taken == []
