"""Paints the cards of the timeline and the questions between them, and measures their heights."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

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
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from curator.project.search.matches import Match
from curator.ui.desk.cards import Card
from curator.ui.kit.list_model import ROW, Index
from curator.ui.kit.text_layout import Layouts, TextLayout, Tint, lay_out, utf16
from curator.ui.languages import listed, tr, tr_count
from curator.ui.look.icons import paint_icon
from curator.ui.look.label_shapes import paint_label
from curator.ui.look.question_shapes import paint_mark, paint_star
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import isolated, mirrored
from curator.ui.timeline.model import SUGGESTED_NUMBER, SUGGESTION

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion

_PAD_X, PAD_Y, _GAP = 20, 10, 10
_CHIP = 64


class CardDelegate(QStyledItemDelegate):
    """Paints a post as a card, and a question as the heading of what follows."""

    def __init__(self, view: QTableView, key_of: Callable[[int], str]) -> None:
        super().__init__(view)
        self._view = view
        self._key_of = key_of  # the key that picks the card in a row
        self._layouts = Layouts()
        self.hosts: frozenset[str] = frozenset()

    def height(self, card: Card, width: int) -> int:
        """How tall a card is at a width, in pixels."""
        if card.asks:
            return round(self._heading(card, width).height + 24)
        top = QFontMetricsF(fonts.sans(13)).height()
        return round(PAD_Y * 2 + top + 3 + self._text(card, width).height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(index.data(ROW), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        if card.asks:
            self._paint_heading(painter, rect, card)
        else:
            current = self._view.currentIndex() == index
            selected = bool(state & QStyle.StateFlag.State_Selected)
            suggestion: Suggestion | None = index.data(SUGGESTION)
            focused, suggested = self._view.hasFocus(), suggestion is not None
            self._paint_card(
                painter, rect, card, current=current, selected=selected, focused=focused, suggested=suggested
            )
            self._paint_key(painter, rect, self._key_of(index.row()), has_day=bool(card.day))
            if suggestion is not None:
                number: int = index.data(SUGGESTED_NUMBER)
                self._paint_suggestion(painter, rect, number, disagrees=suggestion.disagrees, current=current)
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.restore()

    def _paint_card(
        self,
        painter: QPainter,
        rect: QRect,
        card: Card,
        *,
        current: bool,
        selected: bool,
        focused: bool,
        suggested: bool,
    ) -> None:
        colors, state = theme(), card.state
        if selected or current:
            painter.fillRect(rect, colors.color("selected"))
            # Without colour the width of the bar tells what is current, and whether the keys are for it.
            bar = QRect(rect.left(), rect.top(), (5 if focused else 3) if current else 2, rect.height())
            painter.fillRect(mirrored(bar, rect), colors.color("accent" if focused else "faint"))
        small = fonts.sans(12)
        left, top = rect.left() + _PAD_X, rect.top() + PAD_Y
        line = QFontMetricsF(fonts.sans(13)).height()
        painter.setFont(small)
        painter.setPen(colors.color("faint"))
        wide = self._time_width()
        at = mirrored(QRectF(left, top, wide, line), rect)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, card.time)
        if card.day:
            painter.setFont(fonts.sans(11))
            painter.drawText(at.translated(0, line + 3), Qt.AlignmentFlag.AlignVCenter, card.day)
        text_left = left + wide
        right = self._paint_meta(painter, rect, card, line, taken=_CHIP if suggested else 0)
        author = QRectF(text_left, top, right - _GAP - text_left, line)
        self._paint_author(painter, mirrored(author, rect), card)
        quiet = state.shelved or state.seen or state.context
        ink = colors.color("faint" if quiet and not state.questions else "ink")
        words = mirrored(QRectF(text_left, top + line + 3, rect.right() + 1 - _PAD_X - text_left, 0), rect)
        self._text(card, rect.width()).paint(painter, words.topLeft(), ink)

    def _paint_author(self, painter: QPainter, rect: QRectF, card: Card) -> None:
        colors, state = theme(), card.state
        bold, plain = fonts.sans(13, QFont.Weight.DemiBold), fonts.sans(13)
        name = state.name or state.handle or tr("unknown")
        metrics = QFontMetricsF(bold)
        elided = metrics.elidedText(_one_line(name), Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(bold)
        painter.setPen(colors.color("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, isolated(elided))
        used = metrics.horizontalAdvance(elided) + 4
        if state.handle and rect.width() - used > 40:
            hosts = state.handle.lower() in self.hosts
            handle = isolated(f"@{state.handle}")
            handle = tr("{handle} · host", handle=f"@{state.handle}") if hosts else handle
            elided = QFontMetricsF(plain).elidedText(handle, Qt.TextElideMode.ElideRight, rect.width() - used)
            painter.setFont(plain)
            painter.setPen(colors.color("soft"))
            beside = mirrored(rect.adjusted(used, 0, 0, 0), rect)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_meta(self, painter: QPainter, rect: QRect, card: Card, line: float, *, taken: int) -> float:
        """Paint what stands at a card's end, the last first, ``taken`` pixels before it; gives where it begins."""
        colors, state = theme(), card.state
        right = float(rect.right() - taken - _PAD_X)
        top = rect.top() + PAD_Y
        place = partial(mirrored, within=QRectF(rect))
        font = fonts.sans(12, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        for number in reversed(state.questions):
            width = metrics.horizontalAdvance(str(number))
            painter.setFont(font)
            painter.setPen(colors.mark(number))
            at = place(QRectF(right - width, top, width + 1, line))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, str(number))
            paint_mark(painter, place(QRectF(right - width - 15, top + line / 2 - 5, 10, 10)), number)
            right -= width + 24
        if state.starred:
            paint_star(painter, place(QRectF(right - 13, top + line / 2 - 7, 13, 13)), colors.color("star"))
            right -= 22
        if state.label:
            paint_label(painter, place(QRectF(right - 12, top + line / 2 - 6, 12, 12)), state.label)
            right -= 20
        if state.remark:
            paint_icon(painter, place(QRectF(right - 14, top + line / 2 - 6.5, 14, 14)), "remark", colors.accent)
            right -= 22
        notes = [
            tr("on the shelf") if state.shelved else "",
            tr("seen") if state.seen and not (state.shelved or state.questions) else "",
            tr("context", "a tweet that is not of the chat") if state.context else "",
            "" if card.part is None else str(card.part),
            tr("↳ reply") if state.reply_to else "",
            tr_count(state.reposts, "×{count} retweet", "×{count} retweets") if state.reposts else "",
            tr_count(state.copies, "×{count} alike", "×{count} alike") if state.copies else "",
        ]
        note = "  ".join(word for word in notes if word)
        if note:
            plain = fonts.sans(12)
            width = QFontMetricsF(plain).horizontalAdvance(note) + 1
            painter.setFont(plain)
            painter.setPen(colors.color("soft"))
            at = place(QRectF(right - width, top, width, line))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, note)
            right -= width + 8
        return right

    def _paint_key(self, painter: QPainter, rect: QRect, key: str, *, has_day: bool) -> None:
        """Paint the key that picks the card, below its time."""
        if not key:
            return
        font = fonts.sans(11)
        line = QFontMetricsF(fonts.sans(13)).height()
        top = rect.top() + PAD_Y + line * (2 if has_day else 1) + 5
        cap = QRectF(rect.left() + _PAD_X, top, QFontMetricsF(font).horizontalAdvance(key) + 10, line - 1)
        cap = mirrored(cap, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(theme().color("faint"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.restore()

    def _paint_suggestion(
        self, painter: QPainter, rect: QRect, number: int, *, disagrees: bool, current: bool
    ) -> None:
        """Paint what Enter would file the card under: faint, until the card is the current one."""
        colors = theme()
        line = QFontMetricsF(fonts.sans(13)).height()
        words = f"{number}{' ?' if disagrees else ' ↵' if current else ''}"
        font = fonts.sans(12, QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 33
        chip = QRectF(rect.right() - _PAD_X - wide, rect.top() + PAD_Y - 1, wide, line + 2)
        chip = mirrored(chip, rect)
        ink = colors.mark(number) if current else colors.color("faint")
        outline = QPen(colors.color("accent" if current else "faint"), 1)
        outline.setStyle(Qt.PenStyle.SolidLine if current else Qt.PenStyle.DashLine)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(outline)
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2, chip.height() / 2)
        mark = QRectF(chip.left() + 9, chip.center().y() - 4.5, 9, 9)
        paint_mark(painter, mirrored(mark, chip), number, ink)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(mirrored(chip.adjusted(23, 0, 0, 0), chip), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, card: Card) -> None:
        colors, question = theme(), card.asks
        assert question is not None  # noqa: S101 (only headings are painted here)
        painter.fillRect(rect, colors.color("ground"))
        line = fonts.sans(13).pixelSize() * 1.4
        left, top = rect.left() + _PAD_X, rect.top() + 14
        place = partial(mirrored, within=QRectF(rect))
        paint_mark(painter, place(QRectF(left, top + line / 2 - 5.5, 11, 11)), question.number)
        painter.setFont(fonts.sans(13, QFont.Weight.Bold))
        painter.setPen(colors.mark(question.number))
        number = place(QRectF(left + 16, top, 24, line))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(question.number))
        words = place(QRectF(left + 36, top, self._heading_room(card, rect.width()), 0))
        self._heading(card, rect.width()).paint(painter, words.topLeft(), colors.color("ink"))
        note = self._heading_note(card, rect.width())
        painter.setFont(fonts.sans(12))
        painter.setPen(colors.color("soft"))
        painter.drawText(
            place(QRectF(rect.left(), top, rect.width() - _PAD_X, line)),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            note,
        )

    def _heading_note(self, card: Card, width: int) -> str:
        """When and by whom it was asked, as much of it as leaves most of the width to the question."""
        who = _one_line(card.state.name or card.state.handle or "")
        asked = tr("{time} · asked by {who}", time=card.time, who=who) if who else card.time
        notes = (listed((card.day, asked)) if card.day else asked, asked, card.time, "")
        metrics = QFontMetricsF(fonts.sans(12))
        return next(note for note in notes if metrics.horizontalAdvance(note) < max(width, 100) * 0.4)

    def _heading_room(self, card: Card, width: int) -> float:
        note = QFontMetricsF(fonts.sans(12)).horizontalAdvance(self._heading_note(card, width))
        return max(width, 100) - 2 * _PAD_X - 36 - note - 16

    def _heading(self, card: Card, width: int) -> TextLayout:
        room = self._heading_room(card, width)
        text = card.asks.text if card.asks else ""
        return self._layouts.get(
            (text, room, card.matches, theme().hit),
            lambda: lay_out(text, fonts.sans(13, QFont.Weight.DemiBold), room, tints=_marked(text, card.matches)),
        )

    def _text(self, card: Card, width: int) -> TextLayout:
        text = card.state.text
        room = width - 2 * _PAD_X - self._time_width()
        faint = theme().color("faint")

        def make() -> TextLayout:
            tints: list[Tint] = [
                (utf16(text, span.start), utf16(text, span.end) - utf16(text, span.start), faint)
                for span in card.dropped
            ]
            return lay_out(text, fonts.sans(14), room, leading=1.5, tints=[*tints, *_marked(text, card.matches)])

        return self._layouts.get((text, room, card.dropped, card.matches, faint.rgb()), make)

    def _time_width(self) -> float:
        return QFontMetricsF(fonts.sans(12)).horizontalAdvance("00:00") + 20


def _marked(text: str, matches: Iterable[Match]) -> list[Tint]:
    """The matches of a search, readable on whatever the card's ground is."""
    ink, ground = theme().color("ink"), theme().color("hit")
    return [(utf16(text, start), utf16(text, end) - utf16(text, start), ink, ground) for start, end in matches]


def _one_line(text: str) -> str:
    return " ".join(text.split())
