"""Disks that fill up, drives that go, files deleted or replaced underneath: said at once, and nothing is lost."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.project.file import backups
from curator.project.repair.verify import problems
from curator.ui import languages
from curator.ui.shell.window import MainWindow
from tests.conftest import fill, make_posts
from tests.ui.conftest import filed, press, project_of


def pull_out(place: Path) -> None:
    subprocess.run(["umount", "-l", str(place)], check=True)


def die(window: MainWindow, path: Path) -> None:
    """Have a window's connection to its project die, as when its drive is pulled out."""
    project_of(window)._connection.execute("PRAGMA shrink_memory")
    dead = os.open("/", os.O_RDONLY)  # which can be neither read nor written as a file
    for held in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if str(held.readlink()) in {str(path), f"{path}-wal"}:
                os.dup2(dead, int(held.name))
    os.close(dead)


def told(window: MainWindow) -> str:
    return window.notice.words.text() if window.notice.isVisible() else ""


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(
        "curator.ui.upkeep.file_watcher.QFileDialog.getSaveFileName", lambda *_a, **_k: (str(path), "")
    )


def begin(window: MainWindow) -> None:
    """Go to the first card, which is the first tweet."""
    window.timeline.go_to(0)
    window.timeline.setFocus()


def can_be_saved(window: MainWindow) -> bool:
    return [button.text() for button in window.notice.offered if button.isVisible()] == ["Save as…"]


def test_a_deleted_file_is_noticed_and_all_that_is_held_saved_as_a_new_one(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window)
    press(qtbot, window, "1")
    path.unlink()
    qtbot.waitUntil(lambda: "is not there any more" in told(window), timeout=5000)
    assert can_be_saved(window)
    press(qtbot, window, "2", "3")
    assert "2 not saved yet" in window.panes.status.tally.text()
    qtbot.waitUntil(lambda: can_be_saved(window), timeout=5000)
    new = path.with_name("rescued.curation")
    answer_with(monkeypatch, new)
    window.notice.offered[0].click()
    assert filed(window) == [["1"], ["2"], ["3"]]
    assert "all saved" in window.panes.status.tally.text()
    assert told(window) == ""
    assert window.windowTitle() == "rescued — Curator"
    window.close()
    assert problems(new) == []
    with Project.open(new) as saved:
        assert [one.label for one in saved.history()][-3:] == [f"File a tweet under {n}" for n in (1, 2, 3)]


def test_a_file_that_is_put_back_is_written_to_again(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    begin(window)
    away = path.rename(path.with_name("away.curation"))
    press(qtbot, window, "1", "2")
    assert "2 not saved yet" in window.panes.status.tally.text()
    assert filed(window) == [[], [], []]
    away.rename(path)
    qtbot.waitUntil(lambda: filed(window) == [["1"], ["2"], []], timeout=10_000)
    qtbot.waitUntil(lambda: told(window) == "", timeout=5000)


def test_what_became_of_the_file_is_a_sentence_in_every_language(
    window: MainWindow, path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    languages.use(qapp, "de")
    try:
        other = path.with_name("other.curation")
        Project.create(other).close()
        other.replace(path)
        qtbot.waitUntil(lambda: told(window).startswith("Eine andere Datei wurde an die Stelle"), timeout=5000)
    finally:
        languages.use(qapp, "en")


def test_a_file_that_another_is_put_in_the_place_of_is_not_mixed_with_it(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window)
    press(qtbot, window, "1")
    other = path.with_name("other.curation")
    with Project.create(other) as made:
        fill(made, make_posts(3))
        made.star("3")
    other.replace(path)
    qtbot.waitUntil(lambda: told(window).startswith("Another file was put in the place of"), timeout=5000)
    answer_with(monkeypatch, path)
    window.notice.offered[0].click()
    assert "exists already" in told(window)
    answer_with(monkeypatch, path.with_name("mine"))
    window.notice.offered[0].click()
    assert project_of(window).path == path.with_name("mine.curation")
    assert filed(window) == [["1"], [], []]
    window.close()
    assert (problems(path), problems(path.with_name("mine.curation"))) == ([], [])
    with Project.open(path) as theirs:
        assert (theirs.counts().posts, theirs.counts().starred) == (3, 1)


def test_a_file_that_is_overwritten_is_noticed_and_left_as_it_is(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window)
    press(qtbot, window, "1")
    backups.make(path)
    other = path.with_name("other.curation")
    with Project.create(other) as made:
        fill(made, make_posts(300))
        made.star("3")
    content = other.read_bytes()
    with qtbot.captureExceptions():  # of what cannot be read meanwhile
        with path.open("rb+") as file:
            file.write(content)
        press(qtbot, window, "2")
        qtbot.waitUntil(lambda: "; its last backup, of " in told(window), timeout=5000)
        assert "was overwritten by another program while it was open" in told(window)
        assert "1 not saved yet" in window.panes.status.tally.text()
        qtbot.waitUntil(lambda: can_be_saved(window), timeout=5000)
        answer_with(monkeypatch, path.with_name("mine"))
        window.notice.offered[0].click()
    assert filed(window) == [["1"], ["2"], []]
    assert told(window) == ""
    window.close()
    assert path.read_bytes() == content
    assert problems(path.with_name("mine.curation")) == []


def test_closing_gives_up_what_is_held_only_when_asked_again(window: MainWindow, path: Path) -> None:
    path.unlink()
    window.close()
    assert window.isVisible()
    assert "or close again to give up all that was decided" in told(window)
    window.close()
    assert not window.isVisible()


def test_undo_takes_back_first_what_is_not_saved(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    begin(window)
    press(qtbot, window, "1")
    away = path.rename(path.with_name("away.curation"))
    press(qtbot, window, "2", "3")
    window.actions_["undo"].trigger()
    assert "1 not saved yet" in window.panes.status.tally.text()
    away.rename(path)
    window.actions_["undo"].trigger()
    assert filed(window) == [["1"], [], []], "what waited is written before it is taken back"


def test_a_connection_that_died_with_its_drive_is_made_anew(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    begin(window)
    press(qtbot, window, "1")
    die(window, path)
    with qtbot.captureExceptions():  # of what cannot be read meanwhile
        press(qtbot, window, "2", "3")
        assert "2 not saved yet" in window.panes.status.tally.text()
        qtbot.waitUntil(lambda: "all saved" in window.panes.status.tally.text(), timeout=10_000)
    qtbot.waitUntil(lambda: told(window) == "", timeout=5000)
    assert filed(window) == [["1"], ["2"], ["3"]]
    window.close()
    assert problems(path) == []


def test_a_window_whose_drive_has_died_can_be_closed(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise sqlite3.OperationalError("disk I/O error")

    begin(window)
    with qtbot.captureExceptions():
        die(window, path)
        press(qtbot, window, "1")
        path.rename(path.with_name("gone"))
        monkeypatch.setattr(window.navigation, "_keep_place", unreadable)
        for _ in range(3):  # it asks about the file, then about the decision
            window.close()
    assert window.session.desk is None
    assert not window.isVisible()


def test_a_full_disk_keeps_decisions_waiting_in_their_order(
    opened: Callable[[Path], MainWindow], drive: Callable[[], Path], path: Path, qtbot: QtBot
) -> None:
    place = drive()
    window = opened(Path(shutil.copy(path, place / path.name)))
    begin(window)
    press(qtbot, window, "1")
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        while True:
            file.write(bytes(4096))
    press(qtbot, window, "2")
    while "all saved" in window.panes.status.tally.text():  # what was left of a page may take some
        press(qtbot, window, "2")
    press(qtbot, window, "3")
    assert "the disk is full; make some room" in told(window)
    before = filed(window)
    assert "2 not saved yet" in window.panes.status.tally.text()
    filler.unlink()
    qtbot.waitUntil(lambda: "all saved" in window.panes.status.tally.text(), timeout=10_000)
    assert [len(now) - len(then) for now, then in zip(filed(window), before, strict=True)] == [0, 1, 1]
    kept = project_of(window).path
    window.close()
    assert problems(kept) == []


def test_a_drive_that_is_pulled_out_and_plugged_in_again_gets_what_waited(
    opened: Callable[[Path], MainWindow], drive: Callable[[], Path], path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    place = drive()
    window = opened(Path(shutil.copy(path, place / path.name)))
    begin(window)
    press(qtbot, window, "1")
    project_of(window).settle()
    shutil.copy(place / path.name, tmp_path / "on the drive")
    pull_out(place)
    qtbot.waitUntil(lambda: "is not there any more" in told(window), timeout=5000)
    press(qtbot, window, "2", "3")
    assert "2 not saved yet" in window.panes.status.tally.text()
    drive()
    shutil.copy(tmp_path / "on the drive", place / path.name)
    qtbot.waitUntil(lambda: filed(window) == [["1"], ["2"], ["3"]], timeout=10_000)
    window.close()
    assert problems(place / path.name) == []
