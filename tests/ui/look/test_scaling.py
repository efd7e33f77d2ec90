"""With letters twice as large nothing is cut; whatever is pressed is no smaller than 24 pixels."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from curator.ui.kit.text_labels import Elided
from curator.ui.look import theme
from curator.ui.shell.window import MainWindow
from tests.ui.commands.test_catalogue import arrange
from tests.ui.conftest import project_of

LEAST = 24  # pixels: success criterion 2.5.8 of WCAG 2.2
LARGE = 24  # pixels of the system's letters

ANYTHING = QAbstractButton | QAbstractSpinBox | QComboBox | QTabBar | QLineEdit


@pytest.fixture
def _large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Look())
    theme.apply(qapp, theme.Look(text_size=round(100 * LARGE / theme.fonts.base_px)))
    assert theme.fonts.base_px == LARGE
    yield
    theme.apply(qapp, theme.Look())


def places(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """What is seen of the window, one after the other."""
    panes = window.panes
    window.toast.tell("Filed a tweet", undoable=True)
    window.notice.tell("Something is wrong with a file.", ("Save as…", lambda: None))
    for name, tab in (("article", window.article), ("thread", panes.conversation), ("people", panes.people)):
        panes.turn_to(tab)
        yield name, window
    window.notice.hide()
    panes.checked.setChecked(True)
    panes.checks.look()
    yield "findings", window
    opened: tuple[tuple[str, Callable[[], object]], ...] = (
        ("export", window.exports.export),
        ("settings", window.settings_commands.show),
        ("keys", window.settings_commands.change_keys),
        ("cheat sheet", window.shell.show_cheat_sheet),
        ("labels", lambda: window.article_commands.choose("name-labels")),
    )
    for name, show in opened:
        show()
        QApplication.processEvents()
        (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
        yield name, dialog
        dialog.close()
        QApplication.processEvents()
    window.session.close()
    yield "welcome", window


def seen(root: QWidget) -> Iterator[QWidget]:
    QApplication.processEvents()
    for widget in root.findChildren(QWidget):
        within = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)  # a part of that
        if widget.isVisible() and widget.window() is root and not within:
            yield widget


def is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    needed = widget.sizeHint()
    if isinstance(widget, QLabel | QAbstractButton | QTabBar) and not isinstance(widget, Elided):
        return needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1
    return isinstance(widget, QLineEdit | QComboBox) and needed.height() > widget.height() + 1


@pytest.mark.usefixtures("_large")
def test_nothing_is_cut_where_letters_are_large(window: MainWindow) -> None:
    arrange(window)
    wrong = [
        f"{name}: {type(widget).__name__} {getattr(widget, 'text', widget.accessibleName)()}"
        for name, root in places(window)
        for widget in seen(root)
        if is_cut(widget) and not isinstance(widget, QToolButton)  # Qt's own, with a picture that gives way
    ]
    assert not wrong, "\n".join(wrong)


def test_what_is_pressed_is_large_enough(window: MainWindow) -> None:
    arrange(window)
    wrong = []
    project_of(window).filter("library", "library")
    for name, root in places(window):
        for widget in seen(root):
            if isinstance(widget, ANYTHING) and widget.focusPolicy() and widget.height() < LEAST:
                wrong.append(f"{name}: {type(widget).__name__} of {widget.height()}")
            if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
                rows = range(min(widget.model().rowCount(), 9))
                heights = [widget.visualRect(widget.model().index(row, 0)).height() for row in rows]
                wrong += [f"{name}: a row of {widget.objectName()} of {one}" for one in heights if one < LEAST]
    assert not wrong, "\n".join(wrong)


def test_the_window_fits_640_by_360_and_dialogs_their_screen(window: MainWindow) -> None:
    """So much has a screen of 1920 by 1080 where everything is three times as large."""
    arrange(window)
    free = window.screen().availableGeometry()
    for name, root in places(window):
        if root is window:
            root.resize(640, 360)
            QApplication.processEvents()
            assert (root.width(), root.height()) == (640, 360), name
        else:
            assert root.size().boundedTo(free.size()) == root.size(), name
