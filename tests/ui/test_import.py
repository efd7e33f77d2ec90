"""Archives coming into the window: in a process of their own, while the editor decides; and stopping them."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from curator import workspace
from curator.project import Project
from curator.ui.window import MainWindow
from tests.helpers import invented_tweets, make_archive
from tests.ui.conftest import filed, project_of

PATIENCE = 60.0

Journey = Callable[[MainWindow], Coroutine[None, None, None]]


@pytest.fixture
def live(qapp: QApplication, opened: Callable[[Path], MainWindow]) -> Callable[[Path, Journey], None]:
    """Opens a path as the program does, and runs a journey in the program's own event loop."""

    def run(path: Path, journey: Journey) -> None:
        loop = QEventLoop(qapp)
        asyncio.set_event_loop(loop)
        opening = workspace.locate(path)
        window = opened(opening.project)

        async def all_of_it() -> None:
            window.begin_work()
            if opening.archive is not None:
                window._start_import(opening.archive)
            await asyncio.wait_for(journey(window), PATIENCE)

        with loop:
            loop.run_until_complete(all_of_it())
            window.close()
        asyncio.set_event_loop(None)

    return run


async def until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    while not holds():  # noqa: ASYNC110 (what a window shows has no event)
        await asyncio.sleep(0.01)


def test_cards_come_while_the_editor_already_decides(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(30_000))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        assert window._job is not None, "the first cards came only when all had come"
        assert window.panes.progress.isVisible()
        project_of(window).question("What is open?")
        window.timeline.go_to(0)
        window.actions_["file-1"].trigger()
        assert len(filed(window)[0]) == 1
        await until(lambda: window._job is None)
        assert not window.panes.progress.isVisible()
        assert window.timeline.cards.rowCount() == 29_999
        assert len(filed(window)[0]) == 1

    live(archive, journey)
    assert workspace.locate(archive).archive is None, "nothing is left to import"


def test_a_cancelled_import_leaves_nothing_but_what_was_decided(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(20_000))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        window.actions_["star"].trigger()
        window.panes.cancel.click()
        await until(lambda: window._job is None)
        assert len(project_of(window).pks()) == 1
        assert "cancelled" in window.toast._words.text()
        assert window.timeline.cards.rowCount() == 1

    live(archive, journey)
    assert workspace.locate(archive).archive == archive, "it can be imported anew"


def test_an_archive_that_ends_in_damage_is_told_and_leaves_nothing(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    tweets = invented_tweets(9000)
    tweets[-1]["full_text"] = "x" * 20_000
    archive = make_archive(tmp_path / "damaged.db", tweets)
    raw = bytearray(archive.read_bytes())
    overflow = (
        (raw.index(b"x" * 4092) + 4096) // 4096 * 4096
    )  # a page of that text begins with the next one's number
    raw[overflow : overflow + 4] = b"\xff" * 4
    archive.write_bytes(raw)

    async def journey(window: MainWindow) -> None:
        await until(window.notice.isVisible)
        await until(lambda: window._job is None)
        assert str(archive) in window.notice.words.text()
        assert "damaged" in window.notice.words.text()
        assert len(project_of(window).pks()) == 0

    live(archive, journey)


def test_closing_during_an_import_loses_nothing_and_it_goes_on_next_time(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(20_000))

    async def close_early(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        window.actions_["star"].trigger()
        window.close_project()
        await asyncio.sleep(1.0)

    live(archive, close_early)
    opening = workspace.locate(archive)
    with Project.open(opening.project) as project:
        assert len(list(project.all_states("is:starred"))) == 1

    async def wait(window: MainWindow) -> None:
        await until(lambda: window._job is None and window.timeline.cards.rowCount() == 20_000)

    live(archive, wait)
