"""The export dialog: what it asks, what it shows, what it remembers, and what it does not overwrite unasked."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from curator.project import Project
from curator.ui.export.dialog import ExportDialog
from curator.ui.shell.window import MainWindow
from tests.conftest import fill, make_posts
from tests.questions import numbered
from tests.ui.conftest import Journey, project_of, until


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    project_of(window).place(["1", "4"], numbered(project_of(window), 1))
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
    assert (
        "- thought number 1 — @person1\n- **thought number 4** — @person4" in dialog._preview.source.toPlainText()
    )
    dialog._starred.setChecked(True)
    dialog._attribution.setCurrentIndex(dialog._attribution.findData("none"))
    shown = dialog._preview.source.toPlainText()
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
    project_of(arranged).place("7", numbered(project_of(arranged), 1))
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
    assert "30 tweets" in dialog._preview.source.toPlainText()
    go(dialog)
    assert "30 tweets" in (tmp_path / "chat.md").read_text(encoding="utf-8")
    assert "template" not in project_of(arranged).article()


def test_the_file_is_opened_from_the_word_that_it_is_there(
    arranged: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        opened.append(url)
        return False

    monkeypatch.setattr("curator.ui.notices.QDesktopServices.openUrl", refuse)
    go(asked(arranged))
    (button,) = (one for one in arranged.toast.findChildren(QPushButton) if one.text() == "Show")
    assert button.isVisible()
    button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "chat.md"]
    # As where no program is known for such a file; Qt itself says nothing then.
    assert arranged.toast.isVisible()
    words = {label.text() for label in arranged.toast.findChildren(QLabel)}
    assert f"No program on this computer is known to open {tmp_path / 'chat.md'}." in words


def previewed(dialog: ExportDialog, format_: str) -> QWidget:
    """What shows a draft in that format."""
    dialog._format.setCurrentIndex(dialog._format.findData(format_))
    shown = dialog._preview.shown.currentWidget()
    assert shown is not None
    return shown


def test_a_word_document_is_read_again_to_be_shown(arranged: MainWindow) -> None:
    project_of(arranged).note(numbered(project_of(arranged), 1), 1, "### The doubters\nSome & others.")
    page = previewed(asked(arranged), "docx")
    assert isinstance(page, QTextBrowser)
    shown = [line for line in page.toPlainText().splitlines() if line.strip()]
    assert "1. What is open?" in shown
    first = shown.index("thought number 1 — @person1")
    assert shown[first + 1 : first + 4] == ["The doubters", "Some & others.", "thought number 4 — @person4"]
    assert '<span style=" font-weight:700;">thought number 4</span>' in page.toHtml()


def test_a_pdf_is_shown_page_by_page_as_it_will_be_printed(arranged: MainWindow, tmp_path: Path) -> None:
    dialog = asked(arranged)
    previewed(dialog, "pdf")
    few = [sheet for sheet in dialog.findChildren(QLabel) if sheet.accessibleName().startswith("Page ")]
    assert [sheet.accessibleName() for sheet in few] == ["Page 1 of 1"]
    project_of(arranged).edit("4", "A long answer that fills pages. " * 400)
    previewed(dialog, "text")
    previewed(dialog, "pdf")
    go(dialog)
    printed = subprocess.run(
        ["pdftoppm", "-r", "60", "-png", tmp_path / "chat.pdf", tmp_path / "page"], check=True, timeout=60
    )
    assert printed.returncode == 0
    sheets = [one.pixmap().toImage() for one in dialog._preview.sheets.findChildren(QLabel)]
    pages = [QImage(str(one)) for one in sorted(tmp_path.glob("page-*.png"))]
    assert len(sheets) == len(pages) > 1
    for sheet, page in zip(sheets, pages, strict=True):
        assert abs(darkness(sheet) - darkness(page)) < 0.15 * darkness(page)


def darkness(image: QImage) -> float:
    """How much of a page is printed on: the mean of its pixels' darkness, from 0 to 1."""
    small = image.scaled(60, 80, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return sum(1 - small.pixelColor(x, y).lightnessF() for x in range(60) for y in range(80)) / 4800


def test_a_web_page_is_shown_as_a_page_and_as_its_source(arranged: MainWindow) -> None:
    dialog = asked(arranged)
    assert isinstance(previewed(dialog, "html"), QTextBrowser)
    dialog._preview._ways.setCurrentIndex(1)
    source = previewed(dialog, "wordpress")
    assert isinstance(source, QPlainTextEdit)
    assert "<!-- wp:list -->" in source.toPlainText()


def test_the_tagging_is_shown_with_tweets_that_no_quote_has(arranged: MainWindow) -> None:
    dialog = asked(arranged)
    for format_ in ("csv", "sqlite"):
        shown = previewed(dialog, format_)
        assert isinstance(shown, QPlainTextEdit)
        assert "thought number 30" in shown.toPlainText()
        assert "posts_fts" not in shown.toPlainText(), "nothing to read"


def test_a_long_draft_is_written_beside_the_window(live: Callable[[Path, Journey], None], tmp_path: Path) -> None:
    path = tmp_path / "long.curation"
    with Project.create(path) as project:
        fill(project, make_posts(2100))
        project.question("What is open?")
        project.place("1", numbered(project, 1))

    async def journey(window: MainWindow) -> None:
        dialog = asked(window)
        dialog._report.setCurrentIndex(dialog._report.findData(".html"))
        go(dialog)
        assert not (tmp_path / "long.md").exists()
        await until(window.panes.progress.isVisible)
        await until(lambda: "long.md" in window.toast._words.text())
        assert not window.panes.progress.isVisible()
        assert "thought number 1 " in (tmp_path / "long.md").read_text(encoding="utf-8")
        assert "thought number 2100" in (tmp_path / "long-all-tweets.html").read_text(encoding="utf-8")

    live(path, journey)


def test_why_a_long_draft_cannot_be_written_is_said(live: Callable[[Path, Journey], None], tmp_path: Path) -> None:
    path = tmp_path / "long.curation"
    with Project.create(path) as project:
        fill(project, make_posts(2100))

    async def journey(window: MainWindow) -> None:
        dialog = asked(window)
        dialog._path.setText(str(tmp_path / "nowhere" / "draft.md"))
        dialog._report.setCurrentIndex(dialog._report.findData(".csv"))
        go(dialog)
        await until(window.notice.isVisible)
        assert "could not be written" in window.notice.words.text()
        assert not window.panes.progress.isVisible()

    live(path, journey)
