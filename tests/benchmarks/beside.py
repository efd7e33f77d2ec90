"""A large import beside the window: its first rows, the window's largest pause, and what a decision waits.

``python -m tests.benchmarks.beside first ARCHIVE`` prints as JSON after how many seconds the archive's first rows
are painted in a window that opens it. ``… during ARCHIVE PROJECT`` prints what the window of a small project is
like while the archive is added to it, in ms: ``pauses``, the largest of them; ``keys``, each from its event to the
end of the paint event that shows the decision; ``commits``, each from the wish to write to what is durable.
"""

import asyncio
import heapq
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from time import perf_counter

from PySide6.QtCore import Qt, QTimer

from curator.project.log import decision_log, writing
from curator.ui.archives.choice_page import Choice
from curator.ui.shell.window import MainWindow
from tests.benchmarks.big_archives import ndjson
from tests.benchmarks.big_projects import big_project
from tests.benchmarks.lines import Line, line, spread
from tests.benchmarks.live import in_window, painted, press
from tests.benchmarks.stage import Stage

_EVERY = 0.1  # seconds from one key to the next
_CHOOSING_MS = 100
_LARGEST = 1_000

_transaction = writing.transaction


@contextmanager
def _timed_transaction(connection: Connection) -> Iterator[None]:
    start = perf_counter()
    with _transaction(connection):
        yield
    _commits.append((perf_counter() - start) * 1000)


_commits: list[float] = []


class Pauses:
    """How long the window's thread does not come back to its events: the gaps of a timer of 1 ms, the largest."""

    def __init__(self, window: MainWindow) -> None:
        self.largest: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(window, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        gap = (now - self._last) * 1000
        self._last = now
        if len(self.largest) < _LARGEST:
            heapq.heappush(self.largest, gap)
        else:
            heapq.heappushpop(self.largest, gap)

    def stop(self) -> list[float]:
        """The largest gaps in ms, in order."""
        self._timer.stop()
        return sorted(self.largest)


async def first_rows(window: MainWindow, archive: Path) -> float:
    """Seconds from opening an archive to its first rows; who is asked what of it they want takes all, and soon."""

    def choose() -> None:
        if window.pages.currentWidget() is window.opener.page:
            window.opener.page.chosen.emit(Choice())

    def ask() -> None:
        window.opener.open_path(archive)
        QTimer.singleShot(_CHOOSING_MS, choose)

    return await painted(ask, lambda: window.timeline.cards.rowCount() > 0) / 1000


async def during(window: MainWindow, archive: Path) -> dict[str, list[float]]:
    """A star set or taken off every tenth of a second, from the import's beginning until it is taken in."""
    view, desk = window.timeline, window.session.desk
    assert desk is not None
    setattr(decision_log, "transaction", _timed_transaction)  # noqa: B010 (watching is what a benchmark is for)
    ended: list[bool] = []
    window.opener.ended.connect(lambda: ended.append(True))
    window.opener.add(archive)
    pauses, keys = Pauses(window), []

    def starred() -> bool:
        return desk.card(view.currentIndex().row()).state.starred

    while not ended:
        start, before = perf_counter(), starred()
        keys.append(await painted(lambda: press(Qt.Key.Key_S, "s"), lambda: starred() != before))  # noqa: B023
        await asyncio.sleep(max(0.0, _EVERY - (perf_counter() - start)))
    await asyncio.sleep(0.5)
    return {"pauses": pauses.stop(), "keys": keys, "commits": _commits}


def opening(stage: Stage) -> list[Line]:
    archive = stage.folder / "archive.jsonl"  # beside which its project is made
    os.link(ndjson(stage.posts), archive)
    first = stage.told("beside", "first", archive)
    return [line("import: archive opened to first rows", "s", first, None, stage.posts, value_promised=1)]


def deciding(stage: Stage) -> list[Line]:
    (apart := stage.folder / "apart").mkdir(exist_ok=True)
    small = big_project(stage.sizes[0], apart)
    told = stage.told("beside", "during", ndjson(stage.posts), small)
    pauses = told["pauses"]
    return [
        line("import: largest pause of the window", "ms", pauses[-1], None, stage.posts, value_promised=50),
        line("import: pauses of over 50 ms", "", sum(pause > 50 for pause in pauses), None, stage.posts),
        *spread("import: a decision’s commit", "ms", told["commits"], (), stage.posts,
                median_promised=5, p99_promised=250),
        *spread("import: key to painted", "ms", told["keys"], (), stage.posts,
                median_promised=50, p99_promised=250),
    ]  # fmt: skip


def main() -> None:
    what, archive, *project = sys.argv[1], *map(Path, sys.argv[2:])
    told = (
        in_window(None, lambda window: first_rows(window, archive))
        if what == "first"
        else in_window(project[0], lambda window: during(window, archive))
    )
    print(json.dumps(told))


if __name__ == "__main__":
    main()
