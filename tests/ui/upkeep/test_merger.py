"""Merging in the window: offered, chosen, settled by one key each; and blind copies."""

import asyncio
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from curator.project import DamagedProject, Project
from curator.project.merging.merge import Merged, merge
from curator.project.repair.verify import problems
from curator.ui import languages
from curator.ui.shell.window import MainWindow
from curator.ui.upkeep.merge_dialog import MergeDialog
from tests.helpers import HOSTILE
from tests.questions import numbered
from tests.ui.conftest import Journey, filed, press, project_of, until


def two(path: Path, name: str = "chat (1)") -> Path:
    """Another editor's copy of a project; both have filed and starred since, in part differently."""
    other = path.with_name(f"{name}.curation")
    shutil.copy(path, other)
    with Project.open(path, "Ana") as ana, Project.open(other, "Ben") as ben:
        ana.place(["1", "2", "3", "4"], numbered(ana, 1))
        ana.star("1")
        ana.set_article("title", HOSTILE)
        ben.place("1", numbered(ben, 1))
        ben.place(["2", "3", "4"], numbered(ben, 2))
        ben.place("5", numbered(ben, 3))
        ben.set_article("title", "Ben's")
    return other


@pytest.fixture
def shown(opened: Callable[[Path], MainWindow], path: Path) -> tuple[MainWindow, MergeDialog]:
    """The window on a project that was just merged, with what is asked about it."""
    done = merge(path, two(path), path.with_name("chat-merged.curation"), "Mira")
    window = opened(done.project)
    window.merger._open(done)
    (dialog,) = window.findChildren(MergeDialog)
    QApplication.processEvents()
    return window, dialog


def words(dialog: MergeDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def key(qtbot: QtBot, dialog: MergeDialog, *keys: Qt.Key | str) -> None:
    for one in keys:
        dialog.activateWindow()
        qtbot.keyClick(dialog.focusWidget() or dialog, one)
        QApplication.processEvents()


def test_agreement_is_told_in_plain_words_and_nothing_of_it_is_markup(
    shown: tuple[MainWindow, MergeDialog],
) -> None:
    _, dialog = shown
    told = words(dialog)
    assert "Filed alike by both: 1; by Ana alone: 0; by Ben alone: 1; differently: 3." in told
    assert "Both looked at 4 tweets and decided the same about 1" in told
    assert "Ana alone besides: 1 star." in told
    assert f"The article's title: Ana has “{HOSTILE}”, Ben “Ben's”" in told
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_each_conflict_is_settled_by_one_key(shown: tuple[MainWindow, MergeDialog], qtbot: QtBot) -> None:
    window, dialog = shown
    assert dialog.where.text().startswith("Filed differently: 1 of 3, 3 to settle")
    assert "thought number 2" in dialog.tweet.text()
    assert [side.text() for side in dialog.sides] == ["1. What is open?", "2. Who is missing?"]
    assert dialog.stands.text() == "It stands under 1 and 2."
    assert dialog.tweet.text() in dialog.accessibleDescription()
    key(qtbot, dialog, "a", "b", "0")
    assert filed(window) == [["1", "2"], ["3"], ["5"]]
    assert dialog.where.text().startswith("Filed differently: 3 of 3, all are settled")
    assert dialog.stands.text() == "It stands nowhere now."
    key(qtbot, dialog, "+", Qt.Key.Key_Left, Qt.Key.Key_Left, "b")
    assert filed(window) == [["1", "4"], ["3", "4", "2"], ["5"]]
    assert dialog.where.text().startswith("Filed differently: 2 of 3")
    key(qtbot, dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(MergeDialog))
    labels = [one.label for one in project_of(window).history()]
    assert labels[labels.index("Merge the work of Ana and Ben") :] == [
        "Merge the work of Ana and Ben", "File a tweet under 1", "File a tweet under 2", "Take a tweet out",
        "File a tweet under 1 and 2", "File a tweet under 2",
    ]  # fmt: skip
    project_of(window).undo(5)
    assert filed(window) == [["1", "2", "3", "4"], ["2", "3", "4"], ["5"]]
    assert problems(project_of(window).path) == []


def test_the_buttons_do_what_the_keys_do(shown: tuple[MainWindow, MergeDialog], qtbot: QtBot) -> None:
    window, dialog = shown
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert set(buttons) == {"As Ana (A)", "As Ben (B)", "Both (+)", "Neither (0)", "Close"}
    qtbot.mouseClick(buttons["As Ben (B)"], Qt.MouseButton.LeftButton)
    key(qtbot, dialog, "a")
    assert filed(window) == [["1", "3", "4"], ["2", "4"], ["5"]]
    press(qtbot, window, "Escape")


def test_a_conflict_is_settled_about_the_same_questions_once_they_have_other_numbers(
    shown: tuple[MainWindow, MergeDialog], qtbot: QtBot
) -> None:
    window, dialog = shown
    project_of(window).move_question(numbered(project_of(window), 3), 0)
    key(qtbot, dialog, "b")
    assert filed(window) == [["5"], ["1", "3", "4"], ["2", "3", "4"]]
    key(qtbot, dialog, "a")
    assert filed(window) == [["5"], ["1", "3", "4"], ["2", "4"]]
    press(qtbot, window, "Escape")


def test_a_copy_of_a_synchronised_folder_is_offered_and_merged(
    path: Path, live: Callable[[Path, Journey], None]
) -> None:
    other = two(path)
    before = path.read_bytes(), other.read_bytes()

    async def journey(window: MainWindow) -> None:
        await until(lambda: "merger" in vars(window) and window.merger.offer.isVisible())
        assert QApplication.activeModalWidget() is None
        assert "chat (1).curation is a copy of this project" in window.merger.offer.words.text()
        window.merger.offer.merge.click()
        await until(lambda: project_of(window).path.name == "chat-merged.curation")
        await until(lambda: bool(window.findChildren(MergeDialog)))
        assert not window.merger.offer.isVisible()
        assert filed(window) == [["1", "2", "3", "4"], ["2", "3", "4"], ["5"]]
        for dialog in window.findChildren(MergeDialog):
            dialog.close()

    live(path, journey)
    assert (path.read_bytes(), other.read_bytes()) == before
    assert problems(path.with_name("chat-merged.curation")) == []


def test_merging_with_a_file_of_ones_choice_and_a_blind_copy(
    path: Path, live: Callable[[Path, Journey], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    other, blind = two(path, "of Ben"), path.with_name("for Cleo.curation")
    stranger = path.with_name("notes.curation")
    stranger.write_text("no project")
    answers = iter([stranger, path, other])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(next(answers)), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(blind), ""))

    async def journey(window: MainWindow) -> None:
        window.actions_["blind-copy"].trigger()
        await until(blind.exists)
        window.actions_["merge"].trigger()
        await until(lambda: "does not begin as a project" in window.notice.words.text())
        window.actions_["merge"].trigger()
        await until(lambda: "is the project that is open" in window.toast._words.text())
        assert project_of(window).path == path
        window.actions_["merge"].trigger()
        await until(lambda: project_of(window).path != path)
        await asyncio.sleep(0)
        for dialog in window.findChildren(MergeDialog):
            dialog.close()

    live(path, journey)
    with Project.open(blind) as project:
        assert [question.placed for question in project.questions()] == [0, 0, 0]


def test_a_merge_is_told_whole_where_there_is_nothing_to_settle(path: Path) -> None:
    other = path.with_name("b.curation")
    shutil.copy(path, other)
    done: Merged = merge(path, other, path.with_name("c.curation"), "Mira")
    assert done.agreed() == [
        "Filed alike by both: 0; by nobody (chat) alone: 0; by nobody (b) alone: 0; differently: 0."
    ]


def test_the_dialog_leaves_no_gap_below_a_short_tweet(shown: tuple[MainWindow, MergeDialog]) -> None:
    _, dialog = shown
    words = dialog.tweet.y() + dialog.tweet.heightForWidth(dialog.tweet.width())
    assert 0 < dialog.sides[0].y() - words < 50, "only the editors' names stand in between"
    listed = next(label for label in dialog.findChildren(QLabel) if "The article's title" in label.text())
    assert listed.height() <= listed.heightForWidth(listed.width()) + 1


def renamed(path: Path, to: Path) -> Path:
    return path.rename(to)


def test_what_waits_is_written_before_a_merge_and_where_it_cannot_be_nothing_is_merged(
    path: Path, live: Callable[[Path, Journey], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    other, merged = two(path, "of Ben"), path.with_name("chat-merged.curation")
    blind = path.with_name("blind.curation")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(blind), ""))

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None)
        decider, project = window.session.decider, project_of(window)
        away = renamed(path, path.with_name("away.curation"))
        decider.decide(lambda: project.star("9"))
        for command in ("merge", "blind-copy"):
            window.toast.hide()
            window.actions_[command].trigger()
            assert window.toast._words.text().startswith("A decision is not saved yet, and would be missing")
        renamed(away, path)
        window.actions_["merge"].trigger()
        assert decider.unsaved == 0
        await until(lambda: project_of(window).path == merged)
        for dialog in window.findChildren(MergeDialog):
            dialog.close()

    live(path, journey)
    assert not blind.exists()
    with Project.open(merged) as project:
        assert {state.id for state in project.all_states("is:starred")} == {"1", "9"}


def test_what_is_decided_while_a_merge_is_made_is_told_not_to_be_in_it(
    path: Path, live: Callable[[Path, Journey], None]
) -> None:
    other, merged = two(path, "of Ben"), path.with_name("chat-merged.curation")

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None)
        window.merger.merge(other)
        await until(window.merger.offer.progress.isVisible)
        project_of(window).star("9")
        await until(lambda: project_of(window).path == merged)
        await until(
            lambda: window.toast._words.text().startswith("What you decided meanwhile is in chat.curation")
        )
        for dialog in window.findChildren(MergeDialog):
            dialog.close()

    live(path, journey)


def test_a_damaged_copy_is_not_merged(path: Path, qapp: QApplication) -> None:
    other = two(path)
    with closing(sqlite3.connect(other)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'post'").fetchone()
    content = bytearray(other.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    other.write_bytes(content)
    with pytest.raises(DamagedProject, match=rf"^{re.escape(str(other))} is damaged") as refused:
        merge(path, other, path.with_name("c.curation"), "Mira")
    languages.use(qapp, "de")
    words = languages.translated(refused.value)
    languages.use(qapp, "en")
    assert "ein Teil davon lässt sich nicht lesen" in words
    assert sorted(one.name for one in path.parent.glob("*c.curation*")) == []
