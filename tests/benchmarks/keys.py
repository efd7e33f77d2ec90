"""Times keys in a real window: from the key's event to the end of the paint event that shows its effect."""

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from curator import importing, workspace
from curator.app import _application
from curator.project import Project
from curator.ui.settings import Settings
from curator.ui.timeline import Timeline
from curator.ui.window import MainWindow

ROUNDS = 100
_painted_at = 0.0
_paint = Timeline.paintEvent


def _note(view: Timeline, event: QPaintEvent) -> None:
    global _painted_at  # noqa: PLW0603 (the clock of this process)
    _paint(view, event)
    _painted_at = perf_counter()


class Bare(QWidget):
    """A widget that repaints on a key and does nothing else."""

    painted_at = 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.end()
        Bare.painted_at = perf_counter()


def press(app: QApplication, widget: QWidget, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.postEvent(widget, QKeyEvent(kind, key, modifiers, text))


def bare(app: QApplication) -> list[float]:
    widget = Bare()
    widget.resize(640, 700)
    widget.show()
    app.processEvents()
    times = []
    for _ in range(ROUNDS):
        Bare.painted_at = 0.0
        start = perf_counter()
        press(app, widget, Qt.Key.Key_J, "j", Qt.KeyboardModifier.NoModifier)
        while not Bare.painted_at:
            app.processEvents()
        times.append((Bare.painted_at - start) * 1000)
    widget.close()
    return times


def keyed(app: QApplication, window: MainWindow, name: str) -> list[float]:
    """The time of a command's key, by the action that the window's key would run."""
    global _painted_at  # noqa: PLW0603 (the clock of this process)
    times = []
    for _ in range(ROUNDS):
        app.processEvents()
        _painted_at = 0.0
        start = perf_counter()
        window.actions_[name].trigger()
        while not _painted_at:
            app.processEvents()
        times.append((_painted_at - start) * 1000)
    return times


def commits(project: Project, posts: list[str]) -> list[float]:
    times = []
    for number in range(ROUNDS * 2):
        start = perf_counter()
        (project.star if number % 2 == 0 else project.unstar)(posts[number // 2 % len(posts)])
        times.append((perf_counter() - start) * 1000)
    return times


def raw_commits(path: Path) -> list[float]:
    """One insert a transaction, with the same durability."""
    times = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE star (post TEXT PRIMARY KEY) WITHOUT ROWID")
        for number in range(ROUNDS * 2):
            start = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO star VALUES (?)", (str(number),))
            connection.execute("COMMIT")
            times.append((perf_counter() - start) * 1000)
    return times


def main() -> None:
    app = _application()
    setattr(Timeline, "paintEvent", _note)  # noqa: B010 (watching is what a benchmark is for)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openshelf.curation"
        with Project.create(path) as project:
            importing.import_archive(project, workspace.sample_archive())
            workspace.detect_questions(project)
            posts = [state.id for state in project.all_states("is:inbox")]
            measured: dict[str, object] = {"commit": commits(project, posts), "posts": len(project.pks())}
        measured["raw commit"] = raw_commits(Path(folder) / "raw.db")
        measured["bare"] = bare(app)
        window = MainWindow(Settings(Path(folder) / "window.ini"))
        window.open(workspace.Opening(path, None))
        window.show()
        window.activateWindow()
        for _ in range(20):
            app.processEvents()
        names = {"next": "next", "file": "file-1", "star": "star", "undo": "undo"}
        for name, command in names.items():
            window.timeline.go_to(1)
            measured[name] = keyed(app, window, command)
        window.close()
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
