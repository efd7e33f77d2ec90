"""A real window in the program's own event loop, and when its timeline has painted what was asked for."""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from curator.app import _application
from curator.ui.settings.store import Settings
from curator.ui.shell.garbage import GarbageCollector
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.view import Timeline
from curator.work import locating

T = TypeVar("T")
Shown = Callable[[], bool]
NONE = Qt.KeyboardModifier.NoModifier

_PATIENCE = 120.0
_NOTCH = 120  # eighths of a degree that a wheel turns at a time
_paint = Timeline.paintEvent
_awaited: list[tuple[Shown, asyncio.Future[float]]] = []


def _note(view: Timeline, event: QPaintEvent) -> None:
    _paint(view, event)
    at = perf_counter()
    for one in tuple(_awaited):
        shown, seen = one
        if not seen.done() and shown():
            seen.set_result(at)


def in_window(project: Path | None, journey: Callable[[MainWindow], Coroutine[None, None, T]]) -> T:
    """Open a window as the program does, on a project if one is given; gives what the journey in it gives."""
    app = _application()
    setattr(Timeline, "paintEvent", _note)  # noqa: B010 (watching is what a benchmark is for)
    collector = GarbageCollector(app)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as folder, loop:
        window = MainWindow(Settings(Path(folder) / "window.ini"))
        if project is not None:
            window.session.open(locating.Opening(project, None))
        window.show()
        window.activateWindow()

        async def all_of_it() -> T:
            window.begin_work()
            await settled(window)
            return await journey(window)

        try:
            told: T = loop.run_until_complete(all_of_it())
        finally:
            window.close()
            loop.run_until_complete(asyncio.sleep(0))
    asyncio.set_event_loop(None)
    collector.end()
    return told


async def until(holds: Callable[[], bool], patience: float = _PATIENCE) -> None:
    """Let the window go on until something is so."""
    ends = perf_counter() + patience
    while not holds():
        if perf_counter() > ends:
            raise TimeoutError(f"The window did not get there in {patience:.0f} s.")
        await asyncio.sleep(0.01)


async def settled(window: MainWindow) -> None:
    """Let what a window does beside itself after opening come to its end."""
    await asyncio.sleep(0.1)
    await until(lambda: not window.queue.is_busy and not window.suggestions.is_busy)


async def painted(does: Callable[[], object], shown: Shown) -> float:
    """How long it takes, in ms, from a deed to the end of the timeline's paint event that shows its effect."""
    seen = asyncio.get_running_loop().create_future()
    _awaited.append((shown, seen))
    try:
        start = perf_counter()
        does()
        at: float = await asyncio.wait_for(seen, _PATIENCE)
        return (at - start) * 1000
    finally:
        _awaited.remove((shown, seen))


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Post a key's events to whatever has the focus."""
    widget = QApplication.focusWidget()
    if widget is None:
        raise RuntimeError("No widget has the focus: is there a window manager?")
    press_in(widget, key, text, modifiers)


def press_in(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(widget, QKeyEvent(kind, key, modifiers, text))


def wheel(view: Timeline, notches: int) -> None:
    """Post a turn of the mouse's wheel over the middle of a view; downwards where it is positive."""
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle), QPointF(view.viewport().mapToGlobal(middle)), QPoint(), QPoint(0, -_NOTCH * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.postEvent(view.viewport(), event)
