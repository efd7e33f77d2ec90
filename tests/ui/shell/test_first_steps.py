"""The first minute: the page to begin on, the file that is held over it, and the hints in the sample."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.settings.store import Settings
from curator.ui.shell.welcome import Recent
from curator.ui.shell.window import MainWindow
from curator.work import locating
from curator.work.sample import sample_project
from tests.questions import numbered
from tests.ui.conftest import drop, mime, on_bucket, press, project_of, question


@pytest.fixture
def sample(opened: Callable[[Path], MainWindow]) -> MainWindow:
    return opened(sample_project())


def hint(window: MainWindow) -> str:
    """The hint that is seen, by the number it gives itself; empty where none is."""
    labels = window.first_steps.findChildren(QLabel)
    return next((one.text() for one in labels if one.isVisible() and one.text().startswith("Hint")), "")


def test_each_hint_goes_when_it_was_followed(sample: MainWindow, qtbot: QtBot) -> None:
    assert hint(sample) == "Hint 1 of 3"
    assert "(A, …)" in sample.first_steps.words.text()
    press(qtbot, sample, "1")
    assert hint(sample) == "Hint 2 of 3"
    assert "N marks the cards on the screen as seen" in sample.first_steps.words.text()
    press(qtbot, sample, "N")
    assert hint(sample) == "Hint 3 of 3"
    assert "Ctrl+E writes it" in sample.first_steps.words.text()
    sample.first_steps.next.click()
    assert hint(sample) == ""


def test_a_drop_follows_the_first_hint(sample: MainWindow) -> None:
    post = sample.timeline.current_post()
    assert post
    assert drop(sample.buckets, on_bucket(sample, question(sample, 1)), mime(sample, [post]))
    assert hint(sample) == "Hint 2 of 3"


def test_hints_that_were_closed_are_gone_for_good(
    sample: MainWindow, opened: Callable[[Path], MainWindow]
) -> None:
    sample.first_steps.next.click()
    assert hint(sample) == "Hint 2 of 3"
    sample.close()
    again = opened(sample_project())
    assert hint(again) == "Hint 2 of 3"
    again.first_steps.end.click()
    again.close()
    assert hint(opened(sample_project())) == ""


def test_no_hint_moves_what_is_seen_or_shows_elsewhere(
    sample: MainWindow, opened: Callable[[Path], MainWindow], path: Path
) -> None:
    def card() -> int:
        cards = sample.timeline
        return cards.viewport().mapTo(sample, cards.visualRect(cards.currentIndex()).topLeft()).y()

    before, tall = card(), sample.first_steps.height()
    sample.first_steps.next.click()
    QApplication.processEvents()
    assert (card(), sample.first_steps.height()) == (before, tall)
    sample.notice.tell("Something went wrong.")
    QApplication.processEvents()
    assert sample.notice.isVisible()
    assert card() == before
    assert "first_steps" not in vars(opened(path))


def test_a_file_that_is_held_over_the_first_page_is_told_and_let_go_again(
    qapp: QApplication, tmp_path: Path
) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"))
    window.show()
    words = window.welcome.target.findChild(QLabel)
    assert words is not None
    assert words.text() == "Drop a file here"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "chat.db"))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qapp.sendEvent(window, QDragEnterEvent(QPointF(9, 99).toPoint(), Qt.DropAction.CopyAction, data, button, keys))
    assert words.text() == "Let go to open chat.db"
    qapp.sendEvent(window, QDragLeaveEvent())
    assert words.text() == "Drop a file here"
    window.close()
    window.deleteLater()


def test_the_first_page_leads_to_the_sample_and_later_to_what_was_open(
    qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    first = window.welcome.focusProxy()
    assert isinstance(first, QPushButton)
    assert first.text() == "Look at the sample chat"
    assert window.welcome.findChildren(Recent) == []
    window.open(locating.Opening(path, None))
    project_of(window).place(["1", "2"], numbered(project_of(window), 1))
    window.close_project()
    QApplication.processEvents()
    (recent,) = window.welcome.findChildren(Recent)
    assert recent.accessibleDescription().startswith("today, ")
    assert "30 tweets, 2 picked" in recent.accessibleDescription()
    assert str(path.parent) in recent.accessibleDescription()
    recent.click()
    assert project_of(window).path == path


def test_only_the_bundled_chat_is_the_sample(tmp_path: Path) -> None:
    assert locating.is_sample(sample_project())
    Project.create(tmp_path / "openshelf.curation").close()
    assert not locating.is_sample(tmp_path / "openshelf.curation")
