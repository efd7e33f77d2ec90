"""Backups in the window, what it offers for a damaged project, and forgetting for good."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.project.file import backup_list, backups
from curator.project.marks import STAR
from curator.project.repair.verify import problems
from curator.ui.shell.crash import Catcher, CrashDialog
from curator.ui.shell.window import MainWindow
from curator.ui.upkeep.restore_dialog import RestoreDialog
from curator.work import locating
from curator.work.importing import import_archive
from tests.helpers import invented_tweets, make_archive
from tests.questions import numbered
from tests.ui.conftest import Journey, project_of, until

Live = Callable[[Path, Journey], None]


def starred(path: Path) -> set[str]:
    with Project.open(path) as project:
        return {state.id for state in project.all_states("is:starred")}


def damage(path: Path, start: int = 100) -> None:
    """So that it cannot be opened, its schema, or (from 0) even its head, being destroyed."""
    content = bytearray(path.read_bytes())
    content[start:3000] = b"\xff" * (3000 - start)
    path.write_bytes(content)


async def dialog(window: MainWindow) -> RestoreDialog:
    await until(lambda: bool(window.findChildren(RestoreDialog)))
    return window.findChildren(RestoreDialog)[-1]


def test_opening_backs_up_what_was_decided_and_a_backup_is_restored_from_the_menu(live: Live, path: Path) -> None:
    async def journey(window: MainWindow) -> None:
        await until(lambda: len(backup_list.backups_of(path)) == 1)
        project_of(window).star("1")
        window.actions_["restore"].trigger()
        asked = await dialog(window)
        assert asked.list.topLevelItemCount() == 1
        item = asked.list.topLevelItem(0)
        assert item is not None
        assert [item.text(1), item.text(2)] == ["3", "0"]
        asked.go.click()
        await until(lambda: "restored" in window.toast._words.text())
        assert project_of(window).path == path
        assert project_of(window).counts().starred == 0
        assert len(backup_list.backups_of(path)) == 2, "what was there is backed up"
        window.actions_["restore"].trigger()
        again = await dialog(window)
        again.list.setCurrentItem(again.list.topLevelItem(0) or item)
        again.go.click()
        await until(lambda: window.session.desk is not None and project_of(window).counts().starred == 1)

    live(path, journey)
    assert problems(path) == []


def test_nothing_is_backed_up_where_nothing_was_decided(live: Live, path: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.curation"
    Project.create(fresh).close()

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None)
        window.opener.open_path(path)
        await until(lambda: len(backup_list.backups_of(path)) == 1)
        assert backup_list.backups_of(fresh) == []

    live(fresh, journey)


@pytest.mark.parametrize("start", [100, 0])
def test_for_a_damaged_project_its_backup_is_offered(live: Live, path: Path, start: int) -> None:
    with Project.open(path) as project:
        project.star("2")
    backups.back_up(path)
    damage(path, start)
    damaged = path.read_bytes()

    async def journey(window: MainWindow) -> None:
        await until(window.notice.isVisible)
        assert "there is a backup of it" in window.notice.words.text()
        assert [button.text() for button in window.notice.offered] == [
            "Restore a backup…",
            "Repair into a new file",
        ]
        window.notice.offered[0].click()
        (await dialog(window)).go.click()
        await until(lambda: window.session.desk is not None)
        assert project_of(window).counts().starred == 1
        assert not window.notice.isVisible()

    live(path, journey)
    assert path.with_name("chat.damaged.curation").read_bytes() == damaged


def test_a_damaged_project_is_repaired_into_a_new_file(live: Live, path: Path) -> None:
    with Project.open(path) as project:
        project.place(["2", "3"], numbered(project, 1))
    damage(path)
    damaged = path.read_bytes()

    async def journey(window: MainWindow) -> None:
        await until(window.notice.isVisible)
        (repair,) = window.notice.offered
        repair.click()
        await until(lambda: window.session.desk is not None)
        assert project_of(window).path == path.with_name("chat.repaired.curation")
        assert project_of(window).placements(numbered(project_of(window), 1)) == ["2", "3"]
        await until(lambda: "holds what could be saved" in window.notice.words.text())

    live(path, journey)
    assert path.read_bytes() == damaged


def test_what_cannot_be_restored_leaves_the_project_open(live: Live, path: Path) -> None:
    async def journey(window: MainWindow) -> None:
        await until(lambda: len(backup_list.backups_of(path)) == 1)
        damage(backup_list.backups_of(path)[0].path)
        window.actions_["restore"].trigger()
        (await dialog(window)).go.click()
        await until(lambda: "is damaged" in window.notice.words.text())
        assert project_of(window).path == path

    live(path, journey)


def test_a_tweet_and_a_person_are_forgotten_only_once_that_is_confirmed(live: Live, path: Path) -> None:
    async def box(window: MainWindow) -> QMessageBox:
        await until(lambda: any(one.isVisible() for one in window.findChildren(QMessageBox)))
        return next(one for one in window.findChildren(QMessageBox) if one.isVisible())

    def forget(asked: QMessageBox) -> None:
        next(button for button in asked.buttons() if button.text() == "Forget").click()

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None)
        project_of(window).set_article("intro", "As @person0 says")
        window.timeline.go_to(3)
        post = window.timeline.current_post()
        assert post is not None
        window.actions_["forget-tweet"].trigger()
        asked = await box(window)
        assert "cannot be undone" in asked.text()
        asked.reject()
        assert project_of(window).state(post) is not None
        window.actions_["forget-tweet"].trigger()
        forget(await box(window))
        await until(lambda: window.toast._words.text().startswith("Gone"))
        assert project_of(window).state(post) is None
        assert window.timeline.cards.rowCount() == 29
        assert window.settings.left_at(project_of(window).id).post == "", "nor is it where the editor was last"
        window.timeline.go_to(0)
        assert window.selection.people() == ["person1"]
        project_of(window).set_article("closing", "Thanks to @person1!")
        window.actions_["forget-person"].trigger()
        asked = await box(window)
        assert "the article’s closing" in asked.text()
        forget(asked)
        await until(lambda: project_of(window).counts().people == 4 if window.session.desk else False)

    live(path, journey)
    assert problems(path) == []


def overwrite(path: Path, table: str) -> None:
    """Overwrite the first page of a table; the file can still be opened, and is damaged where it is read."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(content)


def offers(window: MainWindow) -> list[str]:
    return [button.text() for button in window.notice.offered] if window.notice.isVisible() else []


@pytest.mark.parametrize("table", ["project", "question", "post", "change_row"])
def test_a_page_that_cannot_be_read_is_damage_wherever_it_shows(live: Live, path: Path, table: str) -> None:
    with Project.open(path) as project:
        project.place(["2", "3"], numbered(project, 1))
    overwrite(path, table)

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.notice.isVisible() or window.session.desk is not None)
        if window.session.desk is not None:  # what opening does not read is found by the first decision
            window.timeline.go_to(0)
            window.filing.mark(STAR)
            await until(lambda: "file is damaged" in window.notice.words.text())
            window.notice.offered[-1].click()
            assert offers(window) == ["Go on without them"]
            assert project_of(window).path == path
        assert "is damaged" in window.notice.words.text() or offers(window) == ["Go on without them"]
        window.notice.offered[-1].click()
        await until(lambda: window.session.desk is not None and project_of(window).path != path)
        assert project_of(window).placements(numbered(project_of(window), 1)) == ["2", "3"]
        await until(lambda: "holds what could be saved" in window.notice.words.text())

    live(path, journey)
    assert problems(path.with_name("chat.repaired.curation")) == []


def test_a_damaged_project_is_offered_for_its_archive(live: Live, tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "chat.db", invented_tweets(40))
    opening = locating.locate(archive)
    with Project.open(opening.project) as project:
        import_archive(project, archive)
    overwrite(opening.project, "archive")

    async def journey(window: MainWindow) -> None:
        await until(window.notice.isVisible)
        assert window.notice.words.text().startswith(f"{opening.project} is damaged")
        assert offers(window) == ["Repair into a new file"]

    live(archive, journey)


def test_damage_that_shows_only_later_is_told_with_what_can_be_done(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Path(shutil.copy(path, tmp_path / "other.curation"))
    overwrite(other, "post")
    with closing(sqlite3.connect(other)) as connection, pytest.raises(sqlite3.DatabaseError) as found:
        connection.execute("SELECT * FROM post").fetchall()
    catcher = Catcher(window, lambda: 0, window.session.tell_of_damage)
    try:
        catcher.catch(found.value)
        qtbot.waitUntil(lambda: offers(window) == ["Repair into a new file"], timeout=5000)
        assert window.notice.words.text().startswith(f"{path} is damaged: a part of it cannot be read")
        window.notice.hide()
        catcher.catch(found.value)
        QApplication.processEvents()
        assert offers(window) == [], "once is enough"
        assert window.findChildren(CrashDialog) == []
    finally:
        catcher.end()


def test_a_backup_of_another_copy_is_told_from_ones_own(live: Live, path: Path) -> None:
    copy = Path(shutil.copy(path, path.with_name("of Ben.curation")))
    with Project.open(path) as mine:
        mine.star("1")
    backups.back_up(path)
    with Project.open(copy) as bens:
        bens.place(["2", "3"], numbered(bens, 1))
    backups.back_up(copy)

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None)
        window.actions_["restore"].trigger()
        asked = await dialog(window)
        made = [asked.list.topLevelItem(row) for row in range(asked.list.topLevelItemCount())]
        assert ["of a copy" in item.text(0) for item in made if item is not None] == [True, False]
        assert asked.list.currentItem() is made[1]
        asked.reject()

    live(path, journey)
