"""The guide, inside the program: the pages for editors, offline, with a search through all of them."""

import re
from functools import cache

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from curator import places
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import clearable
from curator.ui.languages import tr
from curator.ui.look.theme import fonts, theme

FIRST = "first-article.md"
_PICTURE = 600  # pixels across, for those that are wider
_LINE = 135  # percent
_NAME = Qt.ItemDataRole.UserRole


@cache
def pages() -> dict[str, str]:
    """The pages for editors in their order: a file's name, and the page's title."""
    _, for_editors, *_ = _text("README.md").split("## ")
    return {name: title for title, name in re.findall(r"^- \[(.+?)\]\((.+?)\)", for_editors, re.MULTILINE)}


@cache
def _text(name: str) -> str:
    return (places.guide() / name).read_text(encoding="utf-8")


def anchor(heading: str) -> str:
    """What a link calls a heading, as sites that show Markdown do."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Guide(QDialog):
    """All pages on the left, one of them on the right. It stays open beside the work; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find in all pages"))
        self.search.setAccessibleName(tr("Find in all pages"))
        clearable(self.search)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._next)
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.ensurePolished()  # the rows' height is asked for as they are added
        for name, title in pages().items():
            QListWidgetItem(title, self.list).setData(_NAME, name)
        self.page = Page(self)
        self.back = QPushButton(tr("Back"), self)
        self.back.setAutoDefault(False)  # Enter belongs to the search
        self.back.clicked.connect(self.page.back)
        self.page.turned.connect(self._show_which)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self._lay_out()
        self.page.turn_to(FIRST)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self.search, 1)
        head.addWidget(self.back)
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([max(220, self.list.sizeHintForColumn(0) + 40), 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)
        fit(self, 920, 700)

    def _open(self, item: QListWidgetItem) -> None:
        self.page.turn_to(item.data(_NAME))

    def _show_which(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)
        self.back.setEnabled(self.page.can_go_back)
        self.page.mark(self.search.text())

    def _find(self, words: str) -> None:
        """List the pages that have the words, and mark these on the one that is shown."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.casefold() not in _text(item.data(_NAME)).casefold())
        if self.list.currentItem().isHidden():
            self._turn()
        self.page.mark(words)

    def _next(self) -> None:
        """Go to the next place that has the words, on the pages behind this one too."""
        if self.search.text() and not self.page.find(self.search.text()):
            self._turn()
            self.page.find(self.search.text())

    def _turn(self) -> None:
        """Go to the next page that is listed, after the last to the first; nowhere if there is none."""
        count, row = self.list.count(), self.list.currentRow()
        for step in range(1, count + 1):
            item = self.list.item((row + step) % count)
            if not item.isHidden():
                self._open(item)
                return


class Page(QTextBrowser):
    """One page, laid out in the program's type. Its links lead to other pages, or to the browser."""

    turned = Signal(str)  # to the page of that name

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.document().setDocumentMargin(24)
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{places.guide()}/"))
        self._been: list[str] = []

    @property
    def can_go_back(self) -> bool:
        return len(self._been) > 1

    def turn_to(self, name: str, heading: str = "") -> None:
        """Show a page from its start, or from the heading that a link calls so."""
        self._been.append(name)
        self._show(name)
        self.turned.emit(name)
        if heading:
            self._go_to(heading)

    def _show(self, name: str) -> None:
        self.document().setDefaultFont(fonts.sans(14))
        self.setMarkdown(_text(name))
        self._fit_pictures()
        _lay_out(self.document())

    def _fit_pictures(self) -> None:
        """Make the pictures no wider than there is room for, and smooth."""
        document, ratio = self.document(), self.devicePixelRatioF()
        room = min(_PICTURE, self.viewport().width() - round(2 * document.documentMargin()))
        for form in filter(QTextFormat.isImageFormat, document.allFormats()):
            file = document.baseUrl().resolved(QUrl(form.toImageFormat().name()))
            picture = QImage(file.toLocalFile())
            if picture.width() > room > 0:
                picture = picture.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
                picture.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, file, picture)
        document.markContentsDirty(0, document.characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            at = self.verticalScrollBar().value()
            self._show(self._been[-1])
            self.verticalScrollBar().setValue(at)

    def back(self) -> None:
        """Show the page before this one."""
        if self.can_go_back:
            self._been.pop()
            self.turn_to(self._been.pop())

    def mark(self, words: str) -> None:
        """Mark every place that has the words."""
        marked = []
        look = QTextCharFormat()
        look.setBackground(theme().color("hit"))
        cursor = QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor)).isNull():
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            marked.append(selection)
        self.setExtraSelections(marked)

    def _follow(self, link: QUrl) -> None:
        name = link.fileName() or self._been[-1]
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
        elif (places.guide() / name).is_file():
            self.turn_to(name, link.fragment())

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 12)
                return
            block = block.next()


def _lay_out(document: QTextDocument) -> None:
    """Give a page the program's type: headings in the serif, lines apart, tables with hairlines."""
    at = document.rootFrame().begin()
    while not at.atEnd():
        if isinstance(table := at.currentFrame(), QTextTable):
            table.setFormat(_hairlines(table.format().toTableFormat()))
        elif at.currentBlock().isValid():
            _lay_out_block(QTextCursor(at.currentBlock()))
        at += 1


def _lay_out_block(cursor: QTextCursor) -> None:
    form, look = QTextBlockFormat(), QTextCharFormat()
    block = cursor.block()
    level = block.blockFormat().headingLevel()
    if level:
        look.setFont(fonts.serif({1: 24, 2: 19}.get(level, 15), fonts.serif().Weight.DemiBold))
        form.setTopMargin(8 if level == 1 else 20)
    elif block.blockFormat().nonBreakableLines():
        form.setNonBreakableLines(False)
        form.setBackground(theme().color("panel"))
    elif not _begins_with_picture(block):
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(6 if level else 3 if block.textList() else 12)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(form)
    cursor.mergeCharFormat(look)


def _begins_with_picture(block: QTextBlock) -> bool:
    first = block.begin()
    return not first.atEnd() and first.fragment().charFormat().isImageFormat()


def _hairlines(table: QTextTableFormat) -> QTextTableFormat:
    table.setBorderCollapse(True)
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table.setBorder(1)
    table.setBorderBrush(theme().color("line"))
    table.setCellPadding(6)
    table.setCellSpacing(0)
    table.setMargin(8)
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))  # all of it, rounded, may be a pixel more
    return table
