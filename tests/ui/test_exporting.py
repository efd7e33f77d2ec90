"""The export dialog: what it asks, what it shows, what it remembers, and what it does not overwrite unasked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from curator.ui.exporting import ExportDialog
from curator.ui.window import MainWindow
from tests.ui.conftest import project_of


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    project_of(window).place(["1", "4"], 1)
    project_of(window).star("4")
    return window


def asked(window: MainWindow) -> ExportDialog:
    window.actions_["export"].trigger()
    return window.findChildren(ExportDialog)[-1]


def go(dialog: ExportDialog) -> None:
    (button,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Export")
    button.click()


def test_the_files_ending_chooses_the_format_and_the_format_the_ending(
    arranged: MainWindow, tmp_path: Path
) -> None:
    dialog = asked(arranged)
    assert dialog.chosen().format == "markdown"
    assert dialog.chosen().path == tmp_path / "chat.md"
    dialog._path.setText(str(tmp_path / "a.txt"))
    dialog._path.textEdited.emit(dialog._path.text())
    assert dialog.chosen().format == "text"
    dialog._format.setCurrentIndex(dialog._format.findData("html"))
    assert dialog.chosen().path == tmp_path / "a.html"
    dialog._path.setText(str(tmp_path / "b"))
    assert dialog.chosen().path == tmp_path / "b.html"


def test_the_draft_is_shown_as_it_will_be_written(arranged: MainWindow, tmp_path: Path) -> None:
    dialog = asked(arranged)
    assert "- thought number 1 — @person1\n- **thought number 4** — @person4" in dialog._preview.toPlainText()
    dialog._starred.setChecked(True)
    dialog._attribution.setCurrentIndex(dialog._attribution.findData("none"))
    shown = dialog._preview.toPlainText()
    go(dialog)
    assert (tmp_path / "chat.md").read_text(encoding="utf-8").strip() == shown.strip()
    assert "- **thought number 4**\n" in shown
    assert "thought number 1" not in shown
    assert str(tmp_path / "chat.md") in arranged.toast._words.text()


def test_it_remembers_what_was_chosen(
    arranged: MainWindow, opened: Callable[[Path], MainWindow], path: Path, tmp_path: Path
) -> None:
    dialog = asked(arranged)
    dialog._path.setText(str(tmp_path / "draft.html"))
    dialog._path.textEdited.emit(dialog._path.text())
    dialog._starred.setChecked(True)
    chosen = dialog.chosen()
    go(dialog)
    arranged.close()
    assert asked(opened(path)).chosen() == chosen


def answer(text: str) -> None:
    """Press a button of the box that will come."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if text in button.text()).click()

    QTimer.singleShot(100, press)


def test_a_draft_that_was_changed_elsewhere_is_not_replaced_unasked(arranged: MainWindow, tmp_path: Path) -> None:
    go(asked(arranged))
    project_of(arranged).place("7", 1)
    go(asked(arranged))
    draft = tmp_path / "chat.md"
    assert "thought number 7" in draft.read_text(encoding="utf-8"), "its own draft is replaced without a word"
    draft.write_text("What the sub-editor made of it", encoding="utf-8")
    answer("Cancel")
    go(asked(arranged))
    assert draft.read_text(encoding="utf-8") == "What the sub-editor made of it"
    answer("Replace")
    go(asked(arranged))
    assert "thought number 7" in draft.read_text(encoding="utf-8")


def test_an_export_that_fails_is_told(arranged: MainWindow, tmp_path: Path) -> None:
    dialog = asked(arranged)
    dialog._path.setText(str(tmp_path / "nowhere" / "a.md"))
    go(dialog)
    assert "could not be written" in arranged.notice.words.text()


def test_the_report_goes_beside_the_draft(arranged: MainWindow, tmp_path: Path) -> None:
    dialog = asked(arranged)
    dialog._report.setCurrentIndex(dialog._report.findData(".html"))
    go(dialog)
    report = tmp_path / "chat-all-tweets.html"
    assert "thought number 30" in report.read_text(encoding="utf-8")
    assert "chat-all-tweets.html" in (tmp_path / "chat.md").read_text(encoding="utf-8")


def test_a_template_is_chosen_for_one_export(arranged: MainWindow, tmp_path: Path) -> None:
    dialog = asked(arranged)
    dialog._template.setCurrentIndex(dialog._template.findData("trade-review"))
    assert "30 tweets" in dialog._preview.toPlainText()
    go(dialog)
    assert "30 tweets" in (tmp_path / "chat.md").read_text(encoding="utf-8")
    assert "template" not in project_of(arranged).article()


def test_the_file_is_opened_from_the_word_that_it_is_there(
    arranged: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("curator.ui.notices.QDesktopServices.openUrl", opened.append)
    go(asked(arranged))
    (button,) = (one for one in arranged.toast.findChildren(QPushButton) if one.text() == "Show")
    assert button.isVisible()
    button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "chat.md"]
