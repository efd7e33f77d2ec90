"""Paints the rows of the article, and edits their words in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.draft.article import SUBHEADING
from curator.ui.article.rows import Kind, Row
from curator.ui.kit.list_model import ROW, Index
from curator.ui.kit.text_layout import Layouts, TextLayout, lay_out, utf16
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import mirrored

SIDE = 24


def _scaled(pixels: int) -> int:
    return round(pixels * fonts.base_px / 13)


class ArticleDelegate(QStyledItemDelegate):
    """Paints the article in a serif, as it will read."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._layouts = Layouts()

    def _font(self, row: Row) -> QFont:
        match row.kind:
            case Kind.TITLE:
                return fonts.serif(21, QFont.Weight.DemiBold)
            case Kind.HEADING:
                return fonts.serif(15, QFont.Weight.DemiBold)
            case Kind.NOTE if row.text.startswith(SUBHEADING):
                return fonts.sans(14, QFont.Weight.DemiBold)
            case Kind.DISCLOSURE:
                font = QFont(fonts.serif(13))
                font.setItalic(True)
                return font
            case Kind.HINT:
                return fonts.sans(12)
            case _:
                return fonts.serif(14)

    def _edges(self, row: Row) -> tuple[int, int, int]:
        """The space to the left of the words, above them and below them, in pixels."""
        match row.kind:
            case Kind.TITLE:
                return SIDE, 18, 4
            case Kind.HEADING:
                number = QFontMetricsF(self._font(row)).horizontalAdvance(f"{row.number}. ")
                return SIDE + max(round(number) + 2, _scaled(22)), 14, 4
            case Kind.QUOTE if row.quote and row.quote.starred:
                return SIDE + _scaled(18), 6, 6
            case Kind.QUOTE | Kind.HINT:
                return SIDE + _scaled(18), 3, 3
            case Kind.CLOSING:
                return SIDE, 16, 24
            case _:
                return SIDE, 4, 4

    def _room(self, row: Row, width: int) -> int:
        left, _, _ = self._edges(row)
        return width - left - SIDE - (18 if row.quote and row.quote.altered else 0)

    def words(self, row: Row, width: int) -> TextLayout:
        """A row's words, broken into the lines of the article's column."""
        room = self._room(row, width)
        shown = row.text.removeprefix(SUBHEADING) if row.kind is Kind.NOTE else row.text
        text = shown + row.credit
        soft = theme().color("soft")

        def make() -> TextLayout:
            start = utf16(text, len(shown))
            tints = [(start, utf16(text, len(text)) - start, soft)] if row.credit else []
            leading = 1.3 if row.kind is Kind.TITLE else 1.5
            return lay_out(text, self._font(row), room, leading=leading, tints=tints)

        return self._layouts.get((row.kind, row.text, row.credit, room, soft.rgb()), make)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        _, top, bottom = self._edges(row)
        return QSize(width, round(self.words(row, width).height) + top + bottom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = theme()
        left, top, bottom = self._edges(row)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("selected"))
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            focused = self._view.hasFocus()
            bar = QRect(rect.left(), rect.top(), 5 if focused else 3, rect.height())
            painter.fillRect(mirrored(bar, rect), colors.color("accent" if focused else "faint"))
        x, y = rect.left() + left, rect.top() + top
        if row.kind is Kind.HEADING:
            line = self._font(row).pixelSize() * 1.5
            painter.setFont(self._font(row))
            painter.setPen(colors.mark(row.number))
            number = QRectF(rect.left() + SIDE, y, left - SIDE, line)
            painter.drawText(mirrored(number, rect), Qt.AlignmentFlag.AlignVCenter, f"{row.number}.")
        elif row.quote and row.quote.starred:
            beside = QRectF(rect.left() + SIDE + 1, y - 2, 3, rect.height() - top - bottom + 4)
            painter.fillRect(mirrored(beside, rect), colors.color("star"))
        elif row.kind is Kind.QUOTE:
            painter.setPen(colors.color("faint"))
            painter.setFont(self._font(row))
            self._paint_sign(painter, rect, SIDE + 3, y + self._font(row).pixelSize() * 1.1, "•")
        if row.quote and row.quote.altered:
            painter.setPen(colors.color("faint"))
            painter.setFont(fonts.sans(12))
            left_of = rect.width() - 1 - SIDE - 4
            self._paint_sign(painter, rect, left_of, y + fonts.sans(12).pixelSize() * 1.2, "✎")
        ink = "faint" if row.placeholder else "soft" if row.kind is Kind.DISCLOSURE else "ink"
        words = mirrored(QRectF(x, y, self._room(row, rect.width()), 0), rect)
        self.words(row, rect.width()).paint(painter, words.topLeft(), colors.color(ink))
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRect, left: float, foot: float, sign: str) -> None:
        """Paint a sign at this distance from where a row begins, on a line."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(sign)
        painter.drawText(mirrored(QRectF(rect.left() + left, foot, wide, 0), rect).topLeft(), sign)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = WordsEditor(parent)
        editor.setFont(self._font(index.data(ROW)))
        editor.done.connect(lambda: self._finish(editor))
        return editor

    def _finish(self, editor: WordsEditor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        words = str(index.data(Qt.ItemDataRole.EditRole))
        editor.setPlainText(words)
        cursor = editor.textCursor()
        cursor.setPosition(len(SUBHEADING) if words.startswith(SUBHEADING) else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        rect: QRect = option.rect
        left, top, _ = self._edges(index.data(ROW))
        editor.setGeometry(mirrored(rect.adjusted(left - 8, top - 6, -12, 4), rect))
        editor.grow()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Qt's own filter would take Enter away from a text edit.
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        return super().eventFilter(editor, event)
