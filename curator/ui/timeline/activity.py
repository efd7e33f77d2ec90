"""The chat's activity by minute: how much was said, what of it is picked and starred, and when the questions came.

A click jumps there; a drag, or Shift with the arrow keys, chooses a span of time to see alone.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from curator.phrases import phrase
from curator.posts import local_time
from curator.project import Question
from curator.project.search.time_spans import Span
from curator.ui.kit.pane import Hint
from curator.ui.kit.screen_reader import announce
from curator.ui.languages import clock, day, listed, tr, tr_count, translated
from curator.ui.look.question_shapes import paint_star
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import is_mirrored, mirrored
from curator.ui.timeline.minutes import MINUTE, Minutes, bounds, cut

_SIDE, _TOP, _BELOW = 14, 13, 24
_NARROWEST, _APART = 1.7, 2.5  # pixels: of a minute; from which on bars stand apart
_STAR = 8
_DRAGGED = 4  # pixels, from which on it is no click
_OUTSIDE = 0.35
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_HELP = phrase(
    "Arrow keys go by minute, with Shift they choose a span; Enter goes there, or shows the span alone."
)


class Activity(QFrame):
    """A histogram, one bar a minute, over the stretch of the chat; what is picked stands solid at its foot."""

    jumped = Signal(object)  # ms since the epoch, too many for Qt's int
    span_chosen = Signal(object)  # (from when, until when), in ms, the end not included; None for all of the time

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Activity by minute"))
        self.setAccessibleDescription(translated(_HELP))
        self.setMinimumHeight(88)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._times: Sequence[int] = ()
        self._picked: Sequence[int] = ()
        self._starred: Sequence[int] = ()
        self._questions: Sequence[Question] = ()
        self._zone: tzinfo | None = None
        self._minutes: Minutes | None = None
        self._counted: tuple[Sequence[int], list[int]] = (), []
        self._picks: list[int] = []
        self._stars: list[int] = []
        self._shown: tuple[int, int] | None = None
        self._span: Span | None = None
        # The minute in hand, and where the span began that is being chosen; where the mouse was pressed.
        self._at = self._from = 0
        self._choosing = False
        self._pressed: QPoint | None = None

    def show_chat(self, times: Sequence[int], questions: Sequence[Question], zone: tzinfo | None) -> None:
        """Draw the posts sent at these times (ms, in order)."""
        self._times, self._questions, self._zone = times, questions, zone
        self._count()

    def show_decided(self, picked: Sequence[int], starred: Sequence[int]) -> None:
        """Draw which were picked and which starred, likewise by their times."""
        self._picked, self._starred = picked, starred
        self._count_decided()

    def show_part(self, first_ms: int | None, last_ms: int | None) -> None:
        """Mark the stretch that is on the screen."""
        self._shown = None if first_ms is None or last_ms is None else (first_ms, last_ms)
        self.update()

    def show_span(self, span: Span | None) -> None:
        """Mark the stretch that is seen alone; None where all is seen."""
        self._span = span
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 88)

    # Counting

    def _count(self) -> None:
        """Count anew; the posts only where they, or the minutes, are others."""
        before, self._minutes = self._minutes, self._cut()
        if self._minutes != before:
            self._let_go()
        if self._minutes is not None and (self._minutes != before or self._counted[0] is not self._times):
            self._counted = self._times, self._minutes.counted(self._times)
        self._count_decided()

    def _cut(self) -> Minutes | None:
        stretch = bounds(self._times, self._questions)
        if stretch is None:
            return None
        offset = self._moment(stretch[0]).utcoffset() or timedelta()
        return cut(*stretch, int(self._wide() / _NARROWEST), round(offset.total_seconds() * 1000))

    def _count_decided(self) -> None:
        if self._minutes is not None:
            self._picks, self._stars = map(self._minutes.counted, (self._picked, self._starred))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._count()
        super().resizeEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._minutes is None:
            return
        painter = QPainter(self)
        floor = self.height() - _BELOW
        painter.save()
        if is_mirrored():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        span = self._seen_alone(self._minutes)
        if span:
            painter.fillRect(QRectF(span[0], 1, span[1] - span[0], floor - 1), theme().color("selected"))
        self._paint_bars(painter, floor, span)
        if self._shown:
            left, right = (self._x(at) for at in self._shown)
            shade = theme().color("accent")
            shade.setAlphaF(0.16)
            painter.fillRect(QRectF(left, 2, max(right - left, 4), floor - 2), shade)
        if span:
            self._paint_brackets(painter, floor, *span)
        painter.restore()
        self._paint_questions(painter, floor)
        if self.hasFocus():
            self._paint_focus(painter, floor)

    def _seen_alone(self, minutes: Minutes) -> tuple[float, float] | None:
        """The edges of what is being chosen, else of what is seen alone, as far as that is drawn."""
        if self._choosing:
            first, last = minutes.span(self._from, self._at)
            return self._x(first), self._x(last)
        if self._span is None:
            return None
        since, until = self._span
        left = self._x(minutes.start_ms if since is None else since)
        right = self._x(minutes.end_ms if until is None else until)
        return (left, right) if right > left else None

    def _paint_bars(self, painter: QPainter, floor: int, span: tuple[float, float] | None) -> None:
        colors = theme()
        counts = self._counted[1]
        most = max(counts, default=0) or 1
        gap = 1 if self._wide() >= _APART * len(counts) else 0
        starred_up_to = 0.0
        for index, count in enumerate(counts):
            left, right = self._edges(index)
            inside = span is None or ((left + right) / 2 >= span[0] and (left + right) / 2 <= span[1])
            painter.setOpacity(1 if inside else _OUTSIDE)
            wide = right - left - gap
            if count:
                tall = max(2, round(count / most * (floor - _TOP)))
                painter.fillRect(QRectF(left, floor - tall, wide, tall), colors.color("faint"))
                if picked := min(self._picks[index], count):
                    foot = max(2, round(tall * picked / count))
                    # A line tells the two apart without colour, and the foot's being as wide as the minute.
                    painter.fillRect(QRectF(left, floor - foot - 1, right - left, foot + 1), colors.color("panel"))
                    painter.fillRect(QRectF(left, floor - foot, right - left, foot), colors.color("accent"))
            if self._stars[index] and left >= starred_up_to:
                middle = (left + right) / 2
                paint_star(painter, QRectF(middle - _STAR / 2, 2, _STAR, _STAR), colors.color("star"))
                starred_up_to = left + _STAR / 2
        painter.setOpacity(1)

    def _paint_brackets(self, painter: QPainter, floor: int, left: float, right: float) -> None:
        ink = theme().color("ink")
        for x, inward in ((left, 3.0), (right - 1, -3.0)):
            painter.fillRect(QRectF(x, 1, 1, floor), ink)
            for y in (1, floor):
                painter.fillRect(QRectF(min(x, x + inward), y, 4, 1), ink)

    def _paint_questions(self, painter: QPainter, floor: float) -> None:
        colors = theme()
        painter.setFont(self._number_font)
        for number, at_ms, place in self._numbers():
            painter.setPen(colors.mark(number))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
            tick = mirrored(QRectF(self._x(at_ms), floor, 1.5, 4), self.rect())
            painter.fillRect(tick, colors.mark(number))

    def _paint_focus(self, painter: QPainter, floor: int) -> None:
        painter.setPen(QPen(theme().color("accent"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)
        if not self._choosing:
            left, right = self._edges(self._at)
            painter.setPen(QPen(theme().color("ink"), 1))
            frame = QRectF(left - 1.5, _TOP - 2.5, right - left + 2, floor - _TOP + 4)
            painter.drawRect(mirrored(frame, self.rect()))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._minutes:
            self._pressed = event.position().toPoint()
            self._choosing = False
            self._at = self._from = self._piece(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._choosing or abs(event.position().x() - self._pressed.x()) >= _DRAGGED:
            self._choose_up_to(self._piece(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            asked = next((at for _, at, number in self._numbers() if number.contains(event.position())), None)
            if asked is None or self._choosing:
                self._take()
            else:
                self._let_go()
                self.jumped.emit(asked)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._span is not None:
            self.span_chosen.emit(None)

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._minutes is None:
            super().keyPressEvent(event)
            return
        last = self._minutes.count - 1
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                earlier = (event.key() == Qt.Key.Key_Left) is not is_mirrored()
                self._step(max(self._at - 1, 0) if earlier else min(self._at + 1, last), event)
            case Qt.Key.Key_Home:
                self._step(0, event)
            case Qt.Key.Key_End:
                self._step(last, event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Escape if self._choosing or self._pressed is not None:
                self._let_go()
            case _:
                super().keyPressEvent(event)

    def _step(self, piece: int, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._choose_up_to(piece)
            return
        self._choosing = False
        self._at = self._from = piece
        self._tell()

    def key_hints(self) -> list[Hint]:
        """The keys that are worth naming while it has the focus."""
        return [
            ("← →", tr("by minute", "what a key does")),
            ("Shift ← →", tr("a span", "what a key does")),
            ("↵", tr("go there, or see the span alone", "what a key does")),
        ]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and self._minutes is not None:
            if self._shown is not None:
                self._at = self._from = self._minutes.piece(self._shown[0])
            self._tell(arrived=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        super().focusOutEvent(event)

    # What both mean

    def _choose_up_to(self, piece: int) -> None:
        self._choosing = True
        self._at = piece
        self._tell()

    def _take(self) -> None:
        """Show the span that was chosen alone; where none was, go to the minute."""
        if self._minutes is None:
            return
        span, choosing = self._minutes.span(self._from, self._at), self._choosing
        self._let_go()
        if choosing:
            self.span_chosen.emit(span)
        else:
            self.jumped.emit(span[0])

    def _let_go(self) -> None:
        """Choose nothing any more."""
        self._choosing, self._pressed = False, None
        if self._minutes is not None:
            self._at = min(self._at, self._minutes.count - 1)
        self._from = self._at
        self.update()

    def _tell(self, *, arrived: bool = False) -> None:
        """Say what is at hand, to those who see it and to those who hear it, by whom it is read on arriving."""
        there = self.described(self._from, self._at)
        if arrived:
            self.setAccessibleDescription(listed([there, translated(_HELP)]))
        else:
            announce(there, self)
        QToolTip.showText(self.mapToGlobal(QPoint(self._over(self._at).left(), self.height() - 8)), there, self)
        self.update()

    def described(self, one: int, other: int) -> str:
        """What was said, and decided about, from one minute to another."""
        if self._minutes is None:
            return ""
        first, last = sorted((one, other))
        since, until = self._minutes.span(first, last)
        asked = [
            tr("Q{number}", number=str(question.number))
            for question in self._questions
            if question.at_ms is not None and since <= question.at_ms < until
        ]
        posts, picked, starred = (
            sum(each[first : last + 1]) for each in (self._counted[1], self._picks, self._stars)
        )
        counts = [tr_count(posts, "{count} tweet", "{count} tweets") if posts else tr("no tweets")]
        counts += [tr_count(picked, "{count} picked", "{count} picked")] if picked else []
        counts += [tr_count(starred, "{count} starred", "{count} starred")] if starred else []
        when = (
            self._clock(since)
            if until - since <= MINUTE
            else tr("{start}–{end}", start=self._clock(since), end=self._clock(until - MINUTE))
        )
        return " · ".join((when, *asked, listed(counts)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._minutes:
            piece = self._piece(event.pos().x())
            QToolTip.showText(event.globalPos(), self.described(piece, piece), self, self._over(piece))
            return True
        return super().event(event)

    # Places and times

    def _moment(self, at_ms: int) -> datetime:
        return local_time(at_ms, self._zone)

    def _clock(self, at_ms: int) -> str:
        assert self._minutes is not None  # noqa: S101 (asked for only while there is a chat)
        moment = self._moment(at_ms)
        one_day = self._moment(self._minutes.start_ms).date() == self._moment(self._minutes.end_ms - 1).date()
        if one_day:
            return clock(moment)
        return tr("{day} {time}", day=day(moment, year=False), time=clock(moment))

    def _wide(self) -> int:
        return max(self.width() - 2 * _SIDE, 1)

    def _x(self, at_ms: int) -> float:
        """How far from where the strip begins a time is."""
        assert self._minutes is not None  # noqa: S101 (asked for only while there is a chat)
        start, end = self._minutes.start_ms, self._minutes.end_ms
        return _SIDE + min(max((at_ms - start) / (end - start), 0.0), 1.0) * self._wide()

    @property
    def _number_font(self) -> QFont:
        return fonts.sans(11, fonts.sans().Weight.DemiBold)

    def _numbers(self) -> Iterator[tuple[int, int, QRectF]]:
        """The number of each question that was asked, when that was (ms), and where the number stands."""
        metrics, free = QFontMetricsF(self._number_font), 0.0
        for question in self._questions:
            if question.at_ms is not None:
                wide = metrics.horizontalAdvance(str(question.number))
                x = max(self._x(question.at_ms), free)
                free = x + wide + 5
                place = QRectF(x, self.height() - _BELOW + 3, wide + 2, 16)
                yield question.number, question.at_ms, mirrored(place, self.rect())

    def _over(self, piece: int) -> QRect:
        """The part of the strip that a bar stands in."""
        left, right = self._edges(piece)
        return mirrored(QRect(left, 0, right - left, self.height()), self.rect())

    def _edges(self, piece: int) -> tuple[int, int]:
        """How far from there a bar begins and ends, in whole pixels."""
        assert self._minutes is not None  # noqa: S101 (asked for only while there is a chat)
        left, right = (round(self._x(at)) for at in self._minutes.span(piece, piece))
        return left, max(right, left + 1)

    def _piece(self, x: float) -> int:
        """The minute at a place."""
        assert self._minutes is not None  # noqa: S101 (asked for only while there is a chat)
        share = ((self.width() - x if is_mirrored() else x) - _SIDE) / self._wide()
        return self._minutes.piece(
            self._minutes.start_ms + share * (self._minutes.end_ms - self._minutes.start_ms)
        )
