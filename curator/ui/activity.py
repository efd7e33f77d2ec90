"""The chat's activity by minute, with the questions marked; a click jumps there."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from curator.project import Question
from curator.ui.theme import fonts, theme

_BAR, _GAP, _SIDE = 2, 1, 14


def bounds(times: Sequence[int], questions: Sequence[Question]) -> tuple[int, int] | None:
    """The stretch of time worth drawing, in ms: around the questions, else where nine tenths of all are."""
    if not times:
        return None
    asked = [question.at_ms for question in questions if question.at_ms is not None]
    if asked:
        hour = 3_600_000
        start, end = min(asked) - hour // 4, max(asked) + hour // 2
        return max(start, min(times[0], *asked)), min(end, max(times[-1], *asked))
    last = len(times) - 1
    return times[round(last * 0.05)], times[round(last * 0.95)]


class Activity(QWidget):
    """A histogram one bar a few pixels wide, over the stretch of the chat."""

    jumped = Signal(int)  # ms since the epoch

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Activity by minute")
        self.setMinimumHeight(76)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._times: Sequence[int] = ()
        self._questions: Sequence[Question] = ()
        self._bounds: tuple[int, int] | None = None
        self._shown: tuple[int, int] | None = None
        self._zone: tzinfo | None = None

    def show_chat(self, times: Sequence[int], questions: Sequence[Question], zone: tzinfo | None) -> None:
        """Draw the posts sent at these times (ms, in order)."""
        self._times, self._questions, self._zone = times, questions, zone
        self._bounds = bounds(times, questions)
        self.update()

    def show_part(self, first_ms: int | None, last_ms: int | None) -> None:
        """Mark the stretch that is on the screen."""
        self._shown = None if first_ms is None or last_ms is None else (first_ms, last_ms)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 76)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bounds is None:
            return
        colors = theme()
        painter = QPainter(self)
        floor = self.height() - 24
        counts = self._counts()
        most = max(counts, default=0) or 1
        faint = QColor(colors.faint)
        for index, count in enumerate(counts):
            if count:
                tall = max(2.0, count / most * (floor - 8))
                painter.fillRect(QRectF(_SIDE + index * (_BAR + _GAP), floor - tall, _BAR, tall), faint)
        if self._shown:
            left, right = (self._x(at) for at in self._shown)
            shade = QColor(colors.accent)
            shade.setAlphaF(0.16)
            painter.fillRect(QRectF(left, 2, max(right - left, 4), floor - 2), shade)
        self._paint_questions(painter, floor)

    def _paint_questions(self, painter: QPainter, floor: float) -> None:
        colors = theme()
        font = fonts.sans(10.5, fonts.sans().Weight.DemiBold)
        painter.setFont(font)
        free = 0.0
        for question in self._questions:
            if question.at_ms is None:
                continue
            wide = QFontMetricsF(font).horizontalAdvance(str(question.number))
            x = max(self._x(question.at_ms), free)
            free = x + wide + 5
            painter.setPen(colors.mark(question.number))
            painter.drawText(
                QRectF(x, floor + 3, wide + 2, 16), Qt.AlignmentFlag.AlignCenter, str(question.number)
            )
            painter.fillRect(QRectF(self._x(question.at_ms), floor, 1.5, 4), colors.mark(question.number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._bounds:
            self.jumped.emit(self._at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._bounds:
            at_ms = self._at(event.pos().x())
            minute = datetime.fromtimestamp(at_ms / 1000, self._zone)
            QToolTip.showText(event.globalPos(), f"{minute:%H:%M}", self)
            return True
        return super().event(event)

    def _counts(self) -> list[int]:
        assert self._bounds is not None  # noqa: S101 (asked for only while there is a chat)
        start, end = self._bounds
        bars = max(1, (self.width() - 2 * _SIDE) // (_BAR + _GAP))
        edges = [start + (end - start) * index // bars for index in range(bars)]
        cuts = [bisect_left(self._times, edge) for edge in edges] + [bisect_right(self._times, end)]
        return [after - before for before, after in itertools.pairwise(cuts)]

    def _x(self, at_ms: int) -> float:
        assert self._bounds is not None  # noqa: S101 (asked for only while there is a chat)
        start, end = self._bounds
        share = (at_ms - start) / max(end - start, 1)
        return _SIDE + min(max(share, 0.0), 1.0) * (self.width() - 2 * _SIDE)

    def _at(self, x: float) -> int:
        assert self._bounds is not None  # noqa: S101 (asked for only while there is a chat)
        start, end = self._bounds
        share = (x - _SIDE) / max(self.width() - 2 * _SIDE, 1)
        return round(start + min(max(share, 0.0), 1.0) * (end - start))
