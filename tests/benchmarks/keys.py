"""Keys in a real window: from the key's event to the end of the paint event that shows its effect.

``python -m tests.benchmarks.keys PROJECT SECONDS [NAME…]`` prints JSON: the milliseconds of each round, by name
(all of NAMES, or those given), as many as fit into so many seconds, at most ROUNDS. PROJECT may be ``sample``.
"""

import asyncio
import json
import random
import re
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from curator.app import _application
from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import importing, sample, starting
from tests.benchmarks.lines import Line, spread
from tests.benchmarks.live import in_window, painted, press, press_in, until, wheel
from tests.benchmarks.stage import Stage

ROUNDS = 500
_BETWEEN = 0.005  # seconds between two keys, in which what waits behind a key is done
_FILTERS = ("has:link", "is:reply", "lang:de", "has:mention", "is:question")
_DECISION = (16.0, 50.0)
_SEARCH = (50.0, None)
# What is promised of each, in ms: of the median, and of the 99th in a hundred.
PROMISED: dict[str, tuple[float | None, float | None]] = {
    "next": _DECISION,
    "star": _DECISION,
    "file": _DECISION,
    "undo": _DECISION,
    "end": _DECISION,
    "first letter": _SEARCH,
    "letter": _SEARCH,
    "filter": _SEARCH,
    "scroll": (None, 16.0),
}
NAMES = tuple(PROMISED)

Rounds = AsyncIterator[float]


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


def bare() -> list[float]:
    """The limit of a key: an empty widget's repaint."""
    app = _application()
    widget = Bare()
    widget.resize(640, 700)
    widget.show()
    app.processEvents()
    times = []
    for _ in range(ROUNDS // 5):
        Bare.painted_at = 0.0
        start = perf_counter()
        press_in(widget, Qt.Key.Key_J, "j")
        while not Bare.painted_at:
            app.processEvents()
        times.append((Bare.painted_at - start) * 1000)
    widget.close()
    return times


# Each gives the time of one round after another, for as long as it is asked


async def stepping(window: MainWindow) -> Rounds:
    """J: the next card is the current one."""
    view = window.timeline
    while True:
        row = view.currentIndex().row()
        if row >= view.cards.rowCount() - 2:
            row = await _from_the_top(window)
        yield await painted(lambda: press(Qt.Key.Key_J, "j"), lambda: view.currentIndex().row() != row)  # noqa: B023


async def starring(window: MainWindow) -> Rounds:
    """S: the current card gets a star, or loses it."""
    view, desk = window.timeline, window.session.desk
    assert desk is not None
    while True:
        row = view.currentIndex().row()
        starred = desk.card(row).state.starred
        yield await painted(lambda: press(Qt.Key.Key_S, "s"), lambda: desk.card(row).state.starred != starred)  # noqa: B023


async def filing(window: MainWindow) -> Rounds:
    """1 to 4: the current card is filed, and the next that is open is the current one; until none is."""
    view, desk = window.timeline, window.session.desk
    assert desk is not None
    number = 0
    while (card := desk.card(row := view.currentIndex().row())).is_open:
        number = number % min(4, len(desk.questions)) + 1
        key = Qt.Key(Qt.Key.Key_0 + number)
        yield await painted(
            lambda: press(key, str(number)),  # noqa: B023
            lambda: desk.card(row).state.questions != card.state.questions,
        )


async def undoing(window: MainWindow) -> Rounds:
    """Ctrl+Z: what was decided last is taken back; until nothing is left."""
    assert window.session.desk is not None
    project = window.session.desk.project
    while project.next_undo_and_redo()[0]:
        last = window.panes.undo.toolTip()
        yield await painted(
            lambda: press(Qt.Key.Key_Z, "", Qt.KeyboardModifier.ControlModifier),
            lambda: window.panes.undo.toolTip() != last or not window.panes.undo.isEnabled(),  # noqa: B023
        )


async def jumping(window: MainWindow) -> Rounds:
    """End: the last card is the current one."""
    view = window.timeline
    while True:
        await _from_the_top(window)
        last = view.cards.rowCount() - 1
        yield await painted(lambda: press(Qt.Key.Key_End), lambda: view.currentIndex().row() == last)  # noqa: B023


async def scrolling(window: MainWindow) -> Rounds:
    """A notch of the wheel after another, from the middle down and back again."""
    view, bar = window.timeline, window.timeline.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    notches = 1
    while True:
        if bar.value() in (bar.minimum(), bar.maximum()):
            notches = -1 if bar.value() else 1
        top = bar.value()
        yield await painted(lambda: wheel(view, notches), lambda: bar.value() != top)  # noqa: B023


async def beginning_words(window: MainWindow) -> Rounds:
    """The first letter of a search: its first results, or that there are none."""
    for word in _words(window):
        await _cleared(window)
        async for took in _typed(window, "", word[:1]):
            yield took


async def typing(window: MainWindow) -> Rounds:
    """The further letters of a search."""
    for word in _words(window):
        first, others = word[0], word[1:]
        await _cleared(window)
        async for _ in _typed(window, "", first):
            pass
        async for took in _typed(window, first, others):
            yield took


async def filtering(window: MainWindow) -> Rounds:
    """The letter that completes a filter."""
    while True:
        for words in _FILTERS:
            window.panes.search.setText(words[:-1])
            async for took in _typed(window, words[:-1], words[-1]):
                yield took


MEASURES: dict[str, Callable[[MainWindow], Rounds]] = dict(
    zip(
        NAMES,
        (stepping, starring, filing, undoing, jumping, beginning_words, typing, filtering, scrolling),
        strict=True,
    )
)


async def _from_the_top(window: MainWindow) -> int:
    """Back to the first card, when that is painted."""
    view = window.timeline
    if view.currentIndex().row() > 2:
        await painted(lambda: press(Qt.Key.Key_Home), lambda: view.currentIndex().row() <= 2)
    return view.currentIndex().row()


def _words(window: MainWindow) -> Iterator[str]:
    """Words that posts have, of every script, each one anywhere in the project."""
    assert window.session.desk is not None
    project, chance = window.session.desk.project, random.Random(3)
    pks = project.pks()
    while True:
        (state,) = project.states([chance.choice(pks)])
        if words := re.findall(r"[^\W\d_]{2,7}", re.sub(r"https?://\S+", "", state.text)):
            yield chance.choice(words).lower()


async def _typed(window: MainWindow, before: str, letters: str) -> Rounds:
    """Letters typed one after another behind others, each from its event to its first results."""
    desk, view, field = window.session.desk, window.timeline, window.panes.search
    assert desk is not None
    field.setFocus()
    for letter in letters:
        before += letter
        yield await painted(
            lambda: press_in(field, Qt.Key.Key_unknown, letter),  # noqa: B023
            lambda: desk.query == before and bool(view.cards.rowCount() or desk.complete),  # noqa: B023
        )
        await asyncio.sleep(_BETWEEN)


async def _cleared(window: MainWindow) -> None:
    desk, field = window.session.desk, window.panes.search
    assert desk is not None
    field.clear()
    await until(lambda: not desk.query)
    window.timeline.setFocus()


async def measured(window: MainWindow, names: Sequence[str], seconds: float) -> dict[str, list[float]]:
    """The times of the rounds, by name."""
    assert window.session.desk is not None
    times: dict[str, list[float]] = {}
    await until(lambda: QApplication.focusWidget() is window.timeline)
    for name in names:
        await _cleared(window)
        if name != "undo":
            await _from_the_top(window)
        times[name] = []
        ends = perf_counter() + seconds
        rounds = MEASURES[name](window)
        async for took in rounds:
            times[name].append(took)
            if len(times[name]) == ROUNDS or perf_counter() > ends:
                break
            await asyncio.sleep(_BETWEEN)
    return times


# A commit without a window


def commits(path: Path) -> list[float]:
    times = []
    with Project.open(path) as project:
        pks = project.pks(where="post.context = 0")[: ROUNDS // 5]
        for post in project.ids(pks):
            for decide in (project.star, project.unstar):
                start = perf_counter()
                decide(post)
                times.append((perf_counter() - start) * 1000)
    return times


def raw_commits(path: Path) -> list[float]:
    """One insert a transaction, with the same durability."""
    times = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE star (post TEXT PRIMARY KEY) WITHOUT ROWID")
        for number in range(ROUNDS // 5 * 2):
            start = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO star VALUES (?)", (str(number),))
            connection.execute("COMMIT")
            times.append((perf_counter() - start) * 1000)
    return times


# The lines of them


def lines(stage: Stage) -> list[Line]:
    """All keys in the sample chat, and in a project of many posts."""
    found = []
    for posts, project in ((0, "sample"), (stage.posts, stage.project(stage.posts))):
        told = stage.told("keys", project, stage.seconds if posts else stage.seconds / 4)
        for name, (median_promised, p99_promised) in PROMISED.items():
            found += spread(f"{name}: event to painted", "ms", told[name], told["bare"], told["posts"],
                            median_promised=median_promised, p99_promised=p99_promised)  # fmt: skip
        found += spread("a decision's commit", "ms", told["commit"], told["raw commit"], told["posts"])
    return found


@contextmanager
def _project(named: str, folder: Path) -> Iterator[Path]:
    if named != "sample":
        yield Path(named)
        return
    path = folder / "openshelf.curation"
    with Project.create(path) as project:
        importing.import_archive(project, sample.sample_archive())
        starting.detect_questions(project)
    yield path


def main() -> None:
    named, seconds, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder, _project(named, Path(folder)) as path:
        with Project.open(path) as project:
            told: dict[str, object] = {"posts": len(project.pks())}
        told |= {"commit": commits(path), "raw commit": raw_commits(path.with_suffix(".raw")), "bare": bare()}
        path.with_suffix(".raw").unlink()
        told |= in_window(path, lambda window: measured(window, names or NAMES, float(seconds)))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
