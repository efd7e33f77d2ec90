"""An unknown table: the dialog guesses, shows what comes of it, and keeps the answer for its shape."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from curator import sources
from curator.sources.tables.mapping import Field
from curator.sources.tables.mapping_files import load
from curator.ui.archives.mapping_dialog import MappingDialog
from curator.ui.shell.window import MainWindow
from curator.work import locating, sample
from tests.helpers import files_in
from tests.ui.conftest import Journey, project_of, until

ROWS = """Who,Said,When,Mood
ana,"Q1: What grows in <b>shade</b>?",10/03/2015 21:04,calm
ben,"A1: Moss, and patience",10/03/2015 21:06,glad
ana,"A1: Ferns; my aunt's =3+4",13/03/2015 21:07,calm
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "notes.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def preview(dialog: MappingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_table_of_no_known_kind_is_asked_about_once(table: Path, qtbot: QtBot) -> None:
    assert locating.is_to_be_mapped(table)
    dialog = MappingDialog(table)
    qtbot.addWidget(dialog)
    dialog.choose(Field.TEXT, "Said")
    dialog.choose(Field.HANDLE, "Who")
    dialog.choose(Field.TIME, "When")
    assert "2015-03-10T21:04:00Z   @ana\nQ1: What grows in <b>shade</b>?" in preview(dialog)
    dialog.choose(Field.TEXT, "Mood")
    assert "@ben\nglad" in preview(dialog)
    dialog.choose(Field.TEXT, None)
    (go,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Read it so")
    assert not go.isEnabled()
    dialog.choose(Field.TEXT, "Said")
    with qtbot.waitSignal(dialog.settled):
        go.click()
    assert not locating.is_to_be_mapped(table)
    with sources.open_archive(table) as reading:
        (batch,) = reading.batches()
    assert [post.author.handle if post.author else "" for post in batch.posts] == ["ana", "ben", "ana"]


def test_a_mapping_is_saved_and_can_be_given_again(
    table: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "notes.mapping.json"
    monkeypatch.setattr(
        "curator.ui.archives.mapping_dialog.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    dialog = MappingDialog(table)
    qtbot.addWidget(dialog)
    dialog.choose(Field.TEXT, "Said")
    dialog.choose(Field.HANDLE, "Who")
    (keep,) = (button for button in dialog.findChildren(QPushButton) if button.text().startswith("Save"))
    keep.click()
    assert load(target).columns[Field.HANDLE] == ("Who",)
    described = sources.describe(table, None, load(target))
    assert [post.text for post in described.sample][1] == "A1: Moss, and patience"


def test_the_window_asks_and_then_opens_the_project(
    live: Callable[[Path, Journey], None], table: Path, tmp_path: Path
) -> None:
    async def journey(window: MainWindow) -> None:
        (dialog,) = window.findChildren(MappingDialog)
        dialog.choose(Field.TEXT, "Said")
        dialog.choose(Field.HANDLE, "Who")
        (go,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Read it so")
        go.click()
        await until(lambda: window.session.desk is not None)
        assert project_of(window).path == tmp_path / "notes.curation"
        await until(lambda: not window.session.importing)

    live(table, journey)


def test_known_kinds_projects_and_files_that_are_no_tables_are_not_asked_about(tmp_path: Path) -> None:
    assert not locating.is_to_be_mapped(sample.sample_archive())
    assert not locating.is_to_be_mapped(sample.sample_project())
    (tmp_path / "letter.txt").write_text("Dear all,\n\nno table here.\n", encoding="utf-8")
    assert not locating.is_to_be_mapped(tmp_path / "letter.txt")


def test_of_a_folder_of_parquet_that_is_far_too_large_a_part_is_chosen(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    folder = tmp_path / "lake"
    folder.mkdir()
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "COPY (SELECT i AS number, 'Bread rises, said for time ' || i || CASE WHEN i % 100000 = 0 THEN ' #rye'"
            " ELSE '' END AS said, 'ana' AS who, TIMESTAMPTZ '2015-03-10 21:00:00+00' + to_seconds(i) AS at"
            f" FROM range(1000001) AS t(i)) TO '{folder}/a.parquet' (FORMAT parquet)"
        )
    before = files_in(tmp_path)

    async def journey(window: MainWindow) -> None:
        (dialog,) = window.findChildren(MappingDialog)
        dialog.choose(Field.TEXT, "said")
        dialog.choose(Field.HANDLE, "who")
        dialog.choose(Field.TIME, "at")
        dialog.choose(Field.ID, "number")
        (go,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Read it so")
        go.click()
        page = window.opener.page
        await until(lambda: page.isVisible() and not page.progress.isVisible())
        assert page.list.currentIndex().data().startswith("A part of it")
        assert "1,000,001 rows, of which the first 100,000 were looked at" in page._what.text()
        page._go.click()
        assert window.session.desk is None
        assert files_in(tmp_path) == before
        page._hashtag.setText("#rye")
        page._go.click()
        await until(lambda: window.session.desk is not None and not window.session.importing)
        assert project_of(window).counts().posts == 11

    live(folder, journey)
