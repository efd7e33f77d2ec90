"""Memory of the window's process, and of it with its children, after all of a project was scrolled through.

``python -m tests.benchmarks.memory PROJECT`` prints as JSON what ``resident`` gives.
"""

import asyncio
import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from curator.ui.shell.window import MainWindow
from tests.benchmarks.lines import Line, line
from tests.benchmarks.live import in_window, painted, press, press_in, until
from tests.benchmarks.resident import resident
from tests.benchmarks.stage import Stage

STEPS = 300
_JUMP = 3  # of so many steps one is a jump, the others are pages
_SOUGHT = ("k", "ka", "kalo", "the", "and", "größer", "図書", "tea", "from:kaka", "has:link")


async def used(window: MainWindow) -> dict[str, float]:
    """Through all of the project by pages and jumps, each painted; then ten searches, each to its last result."""
    view, bar, desk, field = (
        window.timeline,
        window.timeline.verticalScrollBar(),
        window.session.desk,
        window.panes.search,
    )
    assert desk is not None
    await until(lambda: QApplication.focusWidget() is view)
    await painted(lambda: press(Qt.Key.Key_Home), lambda: True)
    steps = min(STEPS, view.cards.rowCount() // 4)  # of a small project, what shows every row
    for step in range(steps):
        if step % _JUMP:
            await painted(lambda: press(Qt.Key.Key_PageDown), lambda: True)
        else:
            row = step * (view.cards.rowCount() - 1) // steps
            await painted(lambda: view.go_to(row), lambda: True)  # noqa: B023
    bar.setValue(bar.maximum())
    for words in _SOUGHT:
        field.setFocus()
        field.clear()
        for letter in words:
            press_in(field, Qt.Key.Key_unknown, letter)
        await until(lambda: desk.query == words and desk.complete)  # noqa: B023
        await asyncio.sleep(0.05)
    field.clear()
    await until(lambda: not desk.query)
    return resident()


def lines(stage: Stage) -> list[Line]:
    """What a project of many posts takes beyond an empty window."""
    empty, ours = stage.told("empty_window"), stage.told("memory", stage.project(stage.posts))
    return [
        line("memory: empty window", "MB", empty["window"], None, 0),
        line("memory: the window’s process", "MB", ours["window"], empty["window"], stage.posts),
        line("memory: beyond an empty window", "MB", ours["window"] - empty["window"], None, stage.posts,
             value_promised=150),
        line("memory: with all processes beside it", "MB", ours["all"], empty["all"], stage.posts),
    ]  # fmt: skip


def main() -> None:
    print(json.dumps(in_window(Path(sys.argv[1]), used)))


if __name__ == "__main__":
    main()
