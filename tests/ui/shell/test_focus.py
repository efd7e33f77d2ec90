"""Whatever is done, something sensible has the focus afterwards, and it is seen and named."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.commands.catalogue import COMMANDS
from curator.ui.shell.window import MainWindow
from curator.work import locating
from tests.ui.commands.test_catalogue import arrange, go_to
from tests.ui.conftest import press, project_of
from tests.ui.look.test_scaling import places, seen

# The panes that a command may be chosen in.
PANES = ("buckets", "timeline", "article", "people")


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def lost(window: MainWindow) -> str:
    """What is wrong with where the focus is; empty for nothing."""
    focus = QApplication.focusWidget()
    if focus is None:
        return "nothing has the focus"
    told = focus.objectName() or type(focus).__name__
    if not focus.isVisible() or not focus.isEnabled() or focus.window() is not window:
        return f"{told} has the focus, which cannot be used"
    if isinstance(focus, QAbstractItemView):
        return (
            ""
            if focus.currentIndex().isValid() or not focus.model().rowCount()
            else f"no row of {told} is current"
        )
    return "" if focus.accessibleName() or getattr(focus, "text", str)() else f"{told} has no name"


@pytest.fixture
def _no_questions_asked(window: MainWindow) -> Iterator[None]:
    """What asks in a loop of its own is given up."""
    giving_up = QTimer(window, interval=20)
    giving_up.timeout.connect(lambda: reject(QApplication.activeModalWidget()))
    giving_up.start()
    yield
    giving_up.stop()


def reject(asking: QWidget | None) -> None:
    if isinstance(asking, QDialog):
        asking.reject()


@pytest.mark.usefixtures("_no_questions_asked")
@pytest.mark.parametrize("pane", PANES)
def test_no_command_loses_the_focus(window: MainWindow, pane: str) -> None:
    arrange(window)
    path = project_of(window).path
    wrong = []
    for command in COMMANDS:
        if command.name in {"quit", "open-sample"}:  # the window, or the project, that this is about
            continue
        if window.session.desk is None:
            window.session.open(locating.Opening(path, None))
        go_to(window, pane, chosen=True)
        window.activateWindow()
        window.actions_[command.name].trigger()
        settle()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.shell.palette.leave()
        if window.opener.page.isVisible():
            window.opener.page.given_up.emit()
        window.activateWindow()  # as a window manager does
        settle()
        if told := lost(window):
            wrong.append((command.name, told))
    assert not wrong, "\n".join(f"{name}: {told}" for name, told in wrong)


def test_filing_the_last_card_keeps_the_focus_and_says_that_nothing_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(30):
        press(qtbot, window, "1")
        assert QApplication.focusWidget() is window.timeline
        assert lost(window) == ""
    press(qtbot, window, "Alt+I")
    assert QApplication.focusWidget() is window.timeline
    assert window.timeline.accessibleDescription().startswith("Nothing is left to look at.")
    press(qtbot, window, "Ctrl+Z")
    assert lost(window) == ""
    assert window.timeline.accessibleDescription() == ""


def test_what_lies_over_the_window_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    for opened in ("palette", "find-bucket", "remark", "peek", "search"):
        window.actions_[opened].trigger()
        settle()
        press(qtbot, window, "Escape")
        assert QApplication.focusWidget() is window.timeline, opened
    window.actions_["palette"].trigger()
    press(qtbot, window, "Tab")
    assert QApplication.focusWidget() is window.shell.palette.words
    assert window.shell.palette.list.currentIndex().row() == 1
    press(qtbot, window, "Escape")
    window.notice.tell("Something is wrong.")
    close = window.notice.findChildren(QPushButton)[0]
    close.setFocus()
    press(qtbot, window, "Return")
    assert not window.notice.isVisible()
    assert QApplication.focusWidget() is window.timeline


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.session.close()
    settle()
    assert lost(window) == ""
    for _ in range(9):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text() == "Look at the sample chat":
            break
        press(qtbot, window, "Tab")
    press(qtbot, window, "Return")
    assert project_of(window).path.stem == "openshelf"
    assert QApplication.focusWidget() is window.timeline


def test_a_row_that_goes_leaves_the_focus_on_its_neighbour(window: MainWindow, qtbot: QtBot) -> None:
    arrange(window)
    window.article.setFocus()
    assert window.article.go_to_post("2")
    press(qtbot, window, "0")
    row = window.article.row()
    assert row is not None
    assert row.quote is not None
    assert row.quote.post == "3"
    assert window.article.chosen() == [row]
    window.panes.turn_to(window.panes.people)
    assert window.panes.people.list.currentIndex().isValid()
    window.panes.turn_to(window.panes.conversation)
    assert window.panes.conversation.currentIndex().isValid()


def test_the_focus_is_seen_wherever_it_is(window: MainWindow) -> None:
    arrange(window)
    unseen, looked_at = [], 0
    for name, root in places(window):
        root.activateWindow()
        root.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
        stops = [one for one in seen(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]
        for widget in stops:
            elsewhere = next((one for one in stops if one is not widget), None)
            if elsewhere is None or widget.focusProxy() is not None:
                continue
            with_it, without = picture(root, widget, widget), picture(root, widget, elsewhere)
            looked_at += 1
            if with_it == without:
                unseen.append(f"{name}: {type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    assert looked_at > 60
    assert not unseen, "\n".join(unseen)


def picture(root: QWidget, of: QWidget, focus: QWidget) -> QImage:
    focus.setFocus(Qt.FocusReason.TabFocusReason)
    for area in root.findChildren(QScrollArea):
        if area.isAncestorOf(of):
            area.ensureWidgetVisible(of)  # as Tab does
    settle()
    return root.grab(QRect(of.mapTo(root, QPoint(0, 0)), of.size())).toImage()
