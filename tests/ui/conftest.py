"""The window, offscreen, on an invented chat; and what the hand does in it."""

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from curator.project import Project
from curator.ui.kit import dragging
from curator.ui.look import theme
from curator.ui.settings.store import Settings
from curator.ui.shell.window import MainWindow
from curator.work import locating
from tests.conftest import fill_chat
from tests.questions import numbered

PATIENCE = 60.0

Journey = Callable[[MainWindow], Coroutine[None, None, None]]


@pytest.fixture(scope="module", autouse=True)
def _collected_here_alone() -> Iterator[None]:
    """No garbage is collected while tests run: another thread might do it, and destroy what is Qt's."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _left_nothing_behind(_collected_here_alone: None) -> Iterator[None]:
    """Destroys the widgets of a test and collects its garbage before the next begins.

    Widgets that remain slow down every later change of the style sheet, and a collection of all generations takes
    longer than most tests.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_to_copy(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt lets go of what was copied only after Python has ended, which it belongs to."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of thirty posts and three questions, with nothing decided about the posts."""
    path = tmp_path / "chat.curation"
    with Project.create(path) as made:
        fill_chat(made, 30)
    return path


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens a window on a project, with settings that outlast it."""
    windows: list[MainWindow] = []
    theme.apply(qapp)

    def open_on(path: Path) -> MainWindow:
        window = MainWindow(Settings(tmp_path / "window.ini"))
        window.resize(1280, 800)
        opening = locating.Opening(path, None)
        if window.session.begin(opening):
            window.session.complete(opening)
        window.show()
        windows.append(window)
        QApplication.processEvents()
        return window

    yield open_on
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    return opened(path)


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    """Three quotes under the first question, two under the second."""
    project_of(window).place(["1", "2", "3"], numbered(project_of(window), 1))
    project_of(window).place(["4", "5"], numbered(project_of(window), 2))
    return window


@pytest.fixture
def live(qapp: QApplication, tmp_path: Path) -> Callable[[Path, Journey], None]:
    """Opens a path as the program does, and goes on a journey in the program's own event loop."""

    def run(path: Path, journey: Journey) -> None:
        theme.apply(qapp)
        loop = QEventLoop(qapp)
        asyncio.set_event_loop(loop)
        window = MainWindow(Settings(tmp_path / "window.ini"))
        window.resize(1280, 800)
        window.show()

        async def all_of_it() -> None:
            window.begin_work()
            window.opener.open_path(path)
            await asyncio.wait_for(journey(window), PATIENCE)

        with loop:
            loop.run_until_complete(all_of_it())
            window.close()
            loop.run_until_complete(asyncio.sleep(0))
        asyncio.set_event_loop(None)
        window.deleteLater()

    return run


async def until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    while not holds():  # noqa: ASYNC110 (what a window shows has no event)
        await asyncio.sleep(0.01)


def project_of(window: MainWindow) -> Project:
    assert window.session.desk is not None
    return window.session.desk.project


def filed(window: MainWindow) -> list[list[str]]:
    """The ids of the posts under each question, as the project has them."""
    project = project_of(window)
    return [project.placements(question.id) for question in project.questions()]


def quoted(window: MainWindow) -> list[list[str]]:
    """The same, as the article shows them."""
    numbers = [question.number for question in project_of(window).questions()]
    rows = [row for row in window.article.lines.rows if row.quote]
    return [[row.quote.post for row in rows if row.quote and row.number == number] for number in numbers]


def select(window: MainWindow, *rows: int) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(rows[0])
    for row in rows[1:]:
        window.timeline.selectionModel().select(
            window.timeline.cards.index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )


def mime(window: MainWindow, posts: Sequence[str], source: str | None = None) -> QMimeData:
    return dragging.mime_of_posts(project_of(window).id, posts, list(posts), source)


def hover(onto: QWidget, at: QPoint, data: QMimeData, *, control: bool = False) -> bool:
    """Carry data into a widget, over a place; gives whether it could be let go there."""
    rest = _carrying(data, control=control)
    target = onto.viewport() if isinstance(onto, QAbstractItemView) else onto
    entered = QDragEnterEvent(at, *rest)
    QApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    moved = QDragMoveEvent(at, *rest)
    QApplication.sendEvent(target, moved)
    return moved.isAccepted()


def drop(onto: QWidget, at: QPoint, data: QMimeData, *, control: bool = False) -> bool:
    """Carry data into a widget, over a place, and let go; gives whether it was taken."""
    if not hover(onto, at, data, control=control):
        return False
    dropped = QDropEvent(QPointF(at), *_carrying(data, control=control))
    QApplication.sendEvent(onto.viewport() if isinstance(onto, QAbstractItemView) else onto, dropped)
    QApplication.processEvents()
    return dropped.isAccepted()


def _carrying(
    data: QMimeData, *, control: bool
) -> tuple[Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    return actions, data, Qt.MouseButton.LeftButton, keys


def on_bucket(window: MainWindow, view: str) -> QPoint:
    """The middle of a bucket's row."""
    row = window.buckets.entries.row_of(view)
    assert row is not None
    return window.buckets.visualRect(window.buckets.entries.index(row)).center()


def question(window: MainWindow, number: int) -> str:
    """The id of a question."""
    return project_of(window).questions()[number - 1].id


def in_article(window: MainWindow, post: str, *, below: bool) -> QPoint:
    """A place just above or below the middle of a quote."""
    assert window.article.go_to_post(post)
    rect = window.article.visualRect(window.article.currentIndex())
    return QPoint(rect.center().x(), rect.center().y() + (4 if below else -4))


def press(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    """Press keys by their portable names, one after another, in the widget that has the focus."""
    for key in keys:
        window.activateWindow()
        sequence = _combination(key)
        qtbot.keyClick(window.focusWidget() or window, sequence[0], sequence[1])
        QApplication.processEvents()


def _combination(key: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    *modifiers, name = key.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
        }[modifier]
    return getattr(Qt.Key, f"Key_{name}"), held
