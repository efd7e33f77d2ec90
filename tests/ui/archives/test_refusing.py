"""Files that cannot be opened: the window says why, and the work goes on."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import sample
from tests.helpers import files_in
from tests.ui.conftest import (
    drop,
    filed,
    press,
    select,
)


def text_file(folder: Path) -> Path:
    path = folder / "notes.txt"
    path.write_text("Milk", encoding="utf-8")
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "empty.db"
    path.touch()
    return path


def truncated(folder: Path) -> Path:
    path = sample.sample_archive()
    cut = folder / "cut.db"
    cut.write_bytes(path.read_bytes()[:30_000])
    return cut


def without_tweets(folder: Path) -> Path:
    path = folder / "other.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE notes (text)")
    return path


def directory(folder: Path) -> Path:
    path = folder / "folder"
    path.mkdir()
    return path


def altered(statement: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "altered.curation"
        Project.create(path).close()
        with closing(sqlite3.connect(path)) as made:
            made.execute(statement)
            made.commit()
        return path

    return make


def missing(folder: Path) -> Path:
    return folder / "nowhere.db"


BAD = {
    "text file": text_file,
    "empty file": empty_file,
    "truncated database": truncated,
    "database without tweets": without_tweets,
    "directory": directory,
    "newer project": altered("PRAGMA user_version = 999"),
    "foreign trigger": altered("CREATE TRIGGER spy AFTER INSERT ON post BEGIN SELECT 1; END"),
    "no such file": missing,
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_opened_is_told_and_the_work_goes_on(
    window: MainWindow, tmp_path: Path, kind: str, qtbot: QtBot
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    path = BAD[kind](folder)
    before = files_in(folder)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(window, QPoint(600, 400), data)
    told = window.notice.words.text()
    assert window.notice.isVisible()
    assert str(path) in told
    assert told.endswith(".")
    assert "\n" not in told
    assert files_in(folder) == before
    select(window, 0)
    press(qtbot, window, "1")
    assert filed(window)[0] == ["1"]


def test_a_project_that_another_program_holds_is_told_and_the_work_goes_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.project.file.opening.BUSY_SECONDS", 0.2)
    held = tmp_path / "held.curation"
    Project.create(held).close()
    with closing(sqlite3.connect(held, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        window.opener.open_path(held)
        assert "held.curation" in window.notice.words.text()
        assert window.notice.isVisible()
        assert window.windowTitle() == "chat — Curator"
