"""Archives coming into the window: in a process of their own, while the editor decides; and stopping them."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import locating
from tests.helpers import files_in, invented_tweets, make_archive
from tests.ui.conftest import Journey, filed, project_of, until


def test_cards_come_while_the_editor_already_decides(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(30_000))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        assert window.session.importing, "the first cards came only when all had come"
        assert window.panes.progress.isVisible()
        project_of(window).question("What is open?")
        window.timeline.go_to(0)
        window.actions_["file-1"].trigger()
        assert len(filed(window)[0]) == 1
        await until(lambda: not window.session.importing)
        assert not window.panes.progress.isVisible()
        assert window.timeline.cards.rowCount() == 30_000, "the one that was filed stays in its place"
        assert len(filed(window)[0]) == 1

    live(archive, journey)
    assert locating.locate(archive).archive is None, "nothing is left to import"


def test_a_cancelled_import_leaves_nothing_but_what_was_decided(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(20_000))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        window.actions_["star"].trigger()
        window.panes.take_back.trigger()
        await until(lambda: not window.session.importing)
        assert len(project_of(window).pks()) == 1
        assert "cancelled" in window.toast._words.text()
        assert window.timeline.cards.rowCount() == 1

    live(archive, journey)
    assert locating.locate(archive).archive == archive, "it can be imported anew"


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
        assert str(archive) in window.notice.words.text()
        assert "damaged" in window.notice.words.text()
        assert window.pages.currentWidget() is window.welcome

    live(archive, journey)
    assert files_in(tmp_path).keys() == {"damaged.db", "window.ini"}


def test_closing_during_an_import_loses_nothing_and_it_goes_on_next_time(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(20_000))

    async def close_early(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        window.actions_["star"].trigger()
        window.session.close()
        await asyncio.sleep(1.0)

    live(archive, close_early)
    opening = locating.locate(archive)
    with Project.open(opening.project) as project:
        assert len(list(project.all_states("is:starred"))) == 1

    async def wait(window: MainWindow) -> None:
        await until(lambda: not window.session.importing and window.timeline.cards.rowCount() == 20_000)

    live(archive, wait)


def test_a_stopped_import_keeps_what_had_come(live: Callable[[Path, Journey], None], tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "big.db", invented_tweets(20_000))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.timeline.cards.rowCount() > 0)
        window.panes.keep.trigger()
        await until(lambda: not window.session.importing)
        assert "is kept" in window.toast._words.text()
        assert 0 < len(project_of(window).pks()) < 20_000
        assert window.timeline.cards.rowCount() == len(project_of(window).pks())

    live(archive, journey)
    assert locating.locate(archive).archive == archive, "it can be imported to its end"


def test_what_became_of_the_rows_is_told(live: Callable[[Path, Journey], None], tmp_path: Path) -> None:
    tweets = invented_tweets(300)
    for number in (7, 8):
        tweets[number]["full_text"] = " "
    archive = make_archive(tmp_path / "chat.db", tweets)

    async def journey(window: MainWindow) -> None:
        await until(lambda: "came in" in window.toast._words.text())
        listed = tmp_path / "chat.rejects.csv"
        told = f"298 of 300 tweets came in; 2 were refused and are listed in {listed}."
        assert window.toast._words.text() == told
        assert len(listed.read_text(encoding="utf-8").splitlines()) == 3

    live(archive, journey)
