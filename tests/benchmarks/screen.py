"""Times a decision in a real window of 3,000 tweets, and how long after it all suggestions in sight are new.

Prints JSON: milliseconds of ``decision`` (the key's work, until it returns) and ``suggestions`` (from there until
what was weighed with the decision has come).
"""

import asyncio
import json
import tempfile
from pathlib import Path
from time import perf_counter

from qasync import QEventLoop

from curator.app import _application
from curator.project import Project
from curator.ui.settings.store import Settings
from curator.ui.shell.window import MainWindow
from curator.work import importing, locating, starting
from tests.benchmarks.lines import Line, spread
from tests.benchmarks.stage import Stage
from tests.invented import invent

POSTS, ROUNDS = 3_000, 60


async def measured(window: MainWindow) -> dict[str, object]:
    """The times of decisions, one after another, each with the card below the last."""
    suggesting = window.suggestions
    arrived = asyncio.Event()
    suggesting.arrived.connect(arrived.set)
    window.begin_work()
    while len(suggesting.known) < 10 or window.queue.is_busy:  # noqa: ASYNC110 (what a window shows has no event)
        await asyncio.sleep(0.1)
    decisions, updates = [], []
    for number in range(ROUNDS):
        await asyncio.sleep(0.2)
        arrived.clear()
        start = perf_counter()
        window.actions_[f"file-{number % 5 + 1}"].trigger()
        decided = perf_counter()
        decisions.append((decided - start) * 1000)
        while suggesting.is_busy or suggesting._filed:
            await arrived.wait()
            arrived.clear()
            await asyncio.sleep(0)
        updates.append((perf_counter() - decided) * 1000)
    return {"posts": POSTS, "decision": decisions, "suggestions": updates}


def lines(stage: Stage) -> list[Line]:
    """How long a decision keeps the hand, and when all suggestions in sight are those that know of it."""
    told = stage.told("screen")
    return [
        *spread("a decision among suggestions", "ms", told["decision"], (), told["posts"], median_promised=16),
        *spread("suggestions in sight after it", "ms", told["suggestions"], (), told["posts"], median_promised=50),
    ]


def main() -> None:
    app = _application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chat.curation"
        with Project.create(path) as project:
            importing.import_archive(project, invent(POSTS, 150).save(Path(folder) / "chat.db"))
            starting.detect_questions(project)
        loop = QEventLoop(app)
        asyncio.set_event_loop(loop)
        window = MainWindow(Settings(Path(folder) / "window.ini"))
        window.resize(1280, 800)
        window.session.open(locating.Opening(path, None))
        window.show()
        with loop:
            told = loop.run_until_complete(measured(window))
            window.close()
            loop.run_until_complete(asyncio.sleep(0))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
