"""Paints the rows of buckets, questions and filters."""

from PySide6.QtCore import (
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.buckets.entries import Entry, Kind
from curator.ui.buckets.model import IS_OPEN, IS_TARGET
from curator.ui.desk.cards import Bucket
from curator.ui.kit.list_model import ROW, Index
from curator.ui.languages import number
from curator.ui.look.icons import paint_icon
from curator.ui.look.question_shapes import paint_mark, paint_star
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import isolated, mirrored

_ROW_HEIGHT, _HEADER_HEIGHT = 36, 32


class BucketDelegate(QStyledItemDelegate):
    """Paints a row: mark, number, words, count."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        scale = fonts.base_px / 13
        tall = _HEADER_HEIGHT if index.data(ROW).kind is Kind.HEADER else _ROW_HEIGHT
        return QSize(100, round(tall * scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW)
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        colors = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is Kind.HEADER:
            painter.setFont(fonts.sans(11))
            painter.setPen(colors.color("faint"))
            painter.drawText(
                mirrored(rect.adjusted(10, 0, 0, -4), rect),
                Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
                entry.text,
            )
            painter.restore()
            return
        self._paint_ground(painter, QRectF(rect), index)
        middle = rect.center().y() + 0.5
        self._paint_mark(painter, mirrored(QRectF(rect.left() + 13, middle - 6, 12, 12), rect), entry)
        count = "" if entry.count is None else number(entry.count)
        plain = fonts.sans(13)
        wide = QFontMetricsF(plain).horizontalAdvance(count)
        painter.setFont(plain)
        painter.setPen(colors.color("soft"))
        painter.drawText(
            mirrored(rect.adjusted(0, 0, -10, 0), rect),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            count,
        )
        left = rect.left() + 36
        font = fonts.sans(13, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(colors.color("soft" if entry.kind is Kind.ADD else "ink"))
        if entry.number:
            place = mirrored(QRectF(left, rect.top(), 30, rect.height()), rect)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(entry.number))
            left += round(metrics.horizontalAdvance(str(entry.number)) + 8)
        room = rect.right() - 10 - wide - 8 - left
        words = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        place = mirrored(QRectF(left, rect.top(), room, rect.height()), rect)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, isolated(words))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        colors = theme()
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        target = bool(index.data(IS_TARGET))
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        if target or index.data(IS_OPEN):
            painter.fillPath(path, colors.color("selected"))
            bar = QRectF(rect.left() + 2, rect.top() + 8, 3, rect.height() - 16)
            painter.fillRect(mirrored(bar, rect), colors.color("accent"))
        if target or focused:
            painter.setPen(QPen(colors.color("accent"), 2 if target else 1))
            painter.drawPath(path)

    def _paint_mark(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        if entry.kind is Kind.QUESTION:
            paint_mark(painter, rect.adjusted(1, 1, -1, -1), entry.number)
        elif entry.view == Bucket.STARRED:
            paint_star(painter, rect.adjusted(-1, -1, 1, 1), theme().color("star"))
        else:
            name = {Kind.ADD: "add", Kind.FILTER: "filter"}.get(entry.kind, str(entry.view))
            paint_icon(painter, rect.adjusted(-2, -2, 2, 2), name, theme().soft)
