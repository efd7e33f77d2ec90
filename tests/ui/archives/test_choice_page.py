"""What of an archive the article is about: chosen when it is opened, widened and narrowed later."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView

from curator.posts import Author
from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import importing, locating
from tests.chats import BEGAN, DAY, MINUTE, a_chat, other_tweets, written
from tests.ui.conftest import Journey, project_of, until

STARTS = (BEGAN + 10 * DAY + 1200 * MINUTE, BEGAN + 38 * DAY + 1200 * MINUTE)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two chats, four weeks apart, among four hundred other tweets."""
    chance = random.Random(5)
    guests = [Author(f"g{number}", f"guest{number}") for number in range(20)]
    chats = [post for start in STARTS for post in a_chat(chance, start, guests)]
    return written(tmp_path / "garden.db", [*chats, *other_tweets(chance, 400)])


def titles(list_view: QListView) -> list[str]:
    model = list_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def surveyed(window: MainWindow) -> None:
    await until(lambda: not window.opener.page.progress.isVisible())
    assert window.pages.currentWidget() is window.opener.page


async def come_in(window: MainWindow) -> None:
    await until(lambda: window.session.desk is not None and not window.session.importing)


def test_an_archive_of_several_chats_opens_on_a_choice(
    live: Callable[[Path, Journey], None], archive: Path, tmp_path: Path
) -> None:
    async def journey(window: MainWindow) -> None:
        await surveyed(window)
        first, second, everything = titles(window.opener.page.list)
        assert first.startswith("#seedchat · Fri 11 Jan 2019, ")
        assert "4 questions" in first
        assert second.startswith("#seedchat · Fri 8 Feb 2019, ")
        assert everything.startswith("Everything, ")
        assert "twitter-to-sqlite, 9" in window.opener.page._what.text()
        assert len(window.opener.page._sample.text().splitlines()) == 5
        window.opener.page.list.setCurrentIndex(window.opener.page.list.model().index(0, 0))
        window.opener.page._go.click()
        await come_in(window)
        project = project_of(window)
        assert project.path == tmp_path / "garden-seedchat-2019-01-11.curation"
        assert len(project.questions()) == 4
        assert all(abs(at - STARTS[0]) < 70 * MINUTE for at in project.times())
        assert all("#seedchat" in state.text for state in project.all_states("-is:context"))

    live(archive, journey)

    async def again(window: MainWindow) -> None:
        await surveyed(window)
        first, second, _ = titles(window.opener.page.list)
        assert "you have begun with it" in first
        assert "you have begun" not in second
        window.opener.page.list.activated.emit(window.opener.page.list.model().index(0, 0))
        await come_in(window)

    live(archive, again)
    assert sorted(path.name for path in tmp_path.glob("*.curation")) == ["garden-seedchat-2019-01-11.curation"]


def test_all_of_it_can_be_chosen_and_is_not_asked_about_again(
    live: Callable[[Path, Journey], None], archive: Path, tmp_path: Path
) -> None:
    async def journey(window: MainWindow) -> None:
        assert titles(window.opener.page.list) == ["Everything, every tweet in it"], "not even while it is read"
        window.opener.page._go.click()
        await come_in(window)
        assert project_of(window).path == tmp_path / "garden.curation"

    live(archive, journey)
    standing = locating.standing(archive)
    assert standing is not None
    assert (standing.project, standing.archive) == (tmp_path / "garden.curation", None)


def test_giving_up_leaves_no_project(live: Callable[[Path, Journey], None], archive: Path, tmp_path: Path) -> None:
    async def journey(window: MainWindow) -> None:
        await surveyed(window)
        window.opener.page.given_up.emit()
        assert window.pages.currentWidget() is window.welcome

    live(archive, journey)
    assert not list(tmp_path.glob("*.curation"))


def test_a_time_of_ones_own_can_be_typed(
    live: Callable[[Path, Journey], None], archive: Path, tmp_path: Path
) -> None:
    async def journey(window: MainWindow) -> None:
        await surveyed(window)
        choosing = window.opener.page
        choosing.list.setCurrentIndex(choosing.list.model().index(1, 0))
        choosing._hashtag.setText("")
        choosing._until.setDateTime(choosing._since.dateTime().addSecs(10 * 60))
        choosing._go.click()
        await come_in(window)
        assert project_of(window).path == tmp_path / "garden-2019-02-08.curation"
        times = project_of(window).times()
        assert STARTS[1] - 10 * MINUTE <= times[0] <= times[-1] <= STARTS[1] + 10 * MINUTE + 999

    live(archive, journey)


def test_a_project_is_narrowed_and_widened_without_losing_a_decision(
    live: Callable[[Path, Journey], None], archive: Path
) -> None:
    with Project.open(locating.locate(archive).project) as project:
        importing.import_archive(project, archive)
        whole = len(project.pks())
        outside = next(state.id for state in project.all_states("-seedchat"))
        project.star(outside)

    async def narrow(window: MainWindow) -> None:
        await come_in(window)
        window.actions_["scope"].trigger()
        await surveyed(window)
        window.opener.page.list.setCurrentIndex(window.opener.page.list.model().index(1, 0))
        window.opener.page._go.click()
        await until(lambda: "went" in window.toast._words.text())
        project = project_of(window)
        assert 50 < len(project.pks()) < whole / 2
        assert [state.id for state in project.all_states("-seedchat -is:context")] == [outside]
        assert window.pages.currentWidget() is window.panes
        window.actions_["scope"].trigger()
        await surveyed(window)
        assert len(titles(window.opener.page.list)) == 3, "what the archive holds beyond is offered"
        window.opener.page.list.setCurrentIndex(window.opener.page.list.model().index(2, 0))
        window.opener.page._go.click()
        await until(lambda: ", 0 went" in window.toast._words.text())
        assert len(project.pks()) == whole
        assert [state.id for state in project.all_states("is:starred")] == [outside]

    live(archive, narrow)


def test_one_chat_amid_much_else_is_a_choice_and_a_chat_alone_is_none(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    chance = random.Random(7)
    guests = [Author(f"g{number}", f"guest{number}") for number in range(20)]
    chat = a_chat(chance, STARTS[0], guests)

    async def asked(window: MainWindow) -> None:
        await surveyed(window)
        assert len(titles(window.opener.page.list)) == 2

    async def opened(window: MainWindow) -> None:
        await come_in(window)
        assert len(project_of(window).pks()) == len(chat)

    live(written(tmp_path / "amid.db", [*chat, *other_tweets(chance, 400)]), asked)
    live(written(tmp_path / "alone.db", chat), opened)
