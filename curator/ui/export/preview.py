"""The preview of an export, as readers will see it: PDF pages, a Word document, a web page, or plain text."""

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from curator.posts import CuratorError
from curator.project import Project
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, tr_count, translated
from curator.work import exporting
from curator.work.export_choices import DraftOptions

_PAGE_WIDE, _PAGES = 560, 24  # pixels; pages painted


class Preview(QWidget):
    """Shows a draft as it would be written now; of a page made of text, that text as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(20)
        self.sheets = QScrollArea(self)
        self.sheets.setObjectName("sheets")
        self.sheets.setWidgetResizable(True)
        self.shown = QStackedWidget(self)
        for widget in (self.page, self.source, self.sheets):
            widget.setAccessibleName(tr("The draft as it will be written"))
            self.shown.addWidget(widget)
        self._ways = QTabBar(self)
        self._ways.setDrawBase(False)
        self._ways.setExpanding(False)
        for way in (tr("Page", "as it is read"), tr("Source", "what a page is made of")):
            self._ways.addTab(way)
        self._ways.currentChanged.connect(self.shown.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ways)
        column.addWidget(self.shown, 1)

    def show_draft(self, project: Project, format_: str, options: DraftOptions) -> None:
        """Show what an export with these choices would write, or why it cannot be."""
        self._ways.hide()
        try:
            if format_ == "pdf":
                self._show_sheets(project, options)
                return
            content = exporting.preview(project, format_, **options)
        except CuratorError as error:
            self._show_source(translated(error))
            return
        match content, format_:
            case str(), "html" | "wordpress":
                self.page.setHtml(content)
                self.source.setPlainText(content)
                self._ways.show()
                self.shown.setCurrentIndex(self._ways.currentIndex())
            case bytes(), "docx":
                self.page.setHtml("".join(_of_word(content)))
                self.shown.setCurrentWidget(self.page)
            case bytes(), "sqlite":
                self._show_source(_of_database(content))
            case bytes(), _:
                self._show_source(content.decode("utf-8-sig", "replace"))
            case str(), _:
                self._show_source(content)

    def _show_source(self, text: str) -> None:
        self.source.setPlainText(text)
        self.shown.setCurrentWidget(self.source)

    def _show_sheets(self, project: Project, options: DraftOptions) -> None:
        from curator.ui.export import pdf

        images, pages = pdf.pages(exporting.article_of(project, **options), _PAGE_WIDE, _PAGES)
        sheets = QWidget()
        column = QVBoxLayout(sheets)
        column.setSpacing(12)
        for number, image in enumerate(images, 1):
            sheet = QLabel()
            sheet.setAccessibleName(tr("Page {number} of {all}", number=number, all=pages))
            sheet.setPixmap(QPixmap.fromImage(image))
            column.addWidget(sheet, alignment=Qt.AlignmentFlag.AlignHCenter)
        if pages > _PAGES:
            more = tr_count(pages - _PAGES, "And {count} more page.", "And {count} more pages.")
            column.addWidget(plain(more, name="quiet"))
        column.addStretch(1)
        self.sheets.setWidget(sheets)
        self.shown.setCurrentWidget(self.sheets)


def _of_word(content: bytes) -> Iterator[str]:
    """A Word document read again, as HTML."""
    from docx import Document
    from docx.text.hyperlink import Hyperlink
    from docx.text.paragraph import Paragraph

    tags = {"Title": "h1", "Heading 1": "h2", "Heading 2": "h3", "Heading 3": "h4"}
    lists = {"List Number": "ol", "List Bullet": "ul"}

    def style_of(paragraph: Paragraph) -> str:
        return (paragraph.style.name if paragraph.style is not None else None) or ""

    def words(paragraph: Paragraph) -> Iterator[str]:
        for part in paragraph.iter_inner_content():
            text = escape(part.text).replace("\n", "<br>")
            if isinstance(part, Hyperlink):
                yield f'<a href="{escape(part.url)}">{text}</a>'
            else:
                yield f"<b>{text}</b>" if part.bold else text

    for style, together in groupby(Document(io.BytesIO(content)).paragraphs, key=style_of):
        tag = "li" if style in lists else tags.get(style, "p")
        html = "".join(f"<{tag}>{''.join(words(paragraph))}</{tag}>" for paragraph in together)
        yield f"<{lists[style]}>{html}</{lists[style]}>" if style in lists else html


def _of_database(content: bytes) -> str:
    """A database as the SQL that would make it again."""
    with closing(sqlite3.connect(":memory:")) as read:
        read.deserialize(content)
        read.execute("DROP TABLE IF EXISTS posts_fts")  # an index of words is nothing to read
        return "\n".join(read.iterdump())
