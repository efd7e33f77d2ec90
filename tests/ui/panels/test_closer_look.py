"""A closer look at a tweet, with the pictures that its archive carries."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import importing
from tests.sources.archives.exports import export_files
from tests.sources.invented import chat
from tests.ui.conftest import project_of


def picture() -> bytes:
    """A red rectangle as PNG."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#c02020"))
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(held, b"png")
    assert writer.write(image), writer.errorString()
    return bytes(held.data().data())


@pytest.fixture
def illustrated(opened: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """A window on an account's export, one of whose tweets has a picture."""
    export = tmp_path / "export"
    for name, content in export_files(chat()).items():
        target = export / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(picture() if name.endswith((".jpg", ".png")) else content)
    with Project.create(tmp_path / "p.curation") as project:
        importing.import_archive(project, export)
    return opened(tmp_path / "p.curation")


def shown(window: MainWindow) -> list[QLabel]:
    return [label for label in window.closer.closer_look.findChildren(QLabel) if not label.pixmap().isNull()]


def with_picture(window: MainWindow) -> int:
    assert window.session.desk is not None
    for row in range(len(window.session.desk.rows)):
        if project_of(window).media(window.session.desk.card(row).state.id):
            return row
    pytest.fail("no tweet has a picture")


def test_space_shows_the_whole_tweet_with_its_pictures_and_goes_along(
    illustrated: MainWindow, qtbot: QtBot
) -> None:
    window = illustrated
    assert window.session.desk is not None
    row = with_picture(window)
    window.timeline.go_to(row)
    qtbot.keyClick(window.timeline, Qt.Key.Key_Space)
    assert window.closer.closer_look.isVisible()
    assert window.closer.closer_look._words.text() == window.session.desk.card(row).state.text
    (label,) = shown(window)
    assert label.pixmap().toImage().pixelColor(20, 20) == QColor("#c02020")
    qtbot.keyClick(window.timeline, Qt.Key.Key_J if row == 0 else Qt.Key.Key_K)
    other = window.timeline.currentIndex().row()
    assert other != row
    assert window.closer.closer_look._words.text() == window.session.desk.card(other).state.text
    qtbot.waitUntil(lambda: not shown(window))
    qtbot.keyClick(window.timeline, Qt.Key.Key_S)
    assert window.session.desk.card(other).state.starred, "keys decide as ever"
    qtbot.keyClick(window.timeline, Qt.Key.Key_Escape)
    assert not window.closer.closer_look.isVisible()


def test_a_picture_that_is_gone_is_said_to_be(illustrated: MainWindow, tmp_path: Path) -> None:
    window = illustrated
    for path in (tmp_path / "export").rglob("*_media/*"):
        path.unlink()
    window.timeline.go_to(with_picture(window))
    window.actions_["peek"].trigger()
    assert not shown(window)
    assert window.closer.closer_look._none.text() == "1 of its pictures cannot be read from the archive."
    assert window.closer.closer_look._none.isVisible()
