"""The cards in time order: a model over the desk's rows, a delegate that paints them, the view they are in."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from curator.project import Change
from curator.project.hits import Hit
from curator.ui import dragging
from curator.ui.desk import Bucket, Card, Desk
from curator.ui.empty import paint_empty
from curator.ui.hearing import announce
from curator.ui.icons import paint_icon
from curator.ui.labelling import called, paint_label
from curator.ui.labels import tip
from curator.ui.laidout import LaidOut, Layouts, Tint, lay_out, utf16
from curator.ui.language import listed, tr, tr_count
from curator.ui.marks import paint_mark, paint_star
from curator.ui.sides import isolated, mirrored
from curator.ui.theme import fonts, theme
from curator.ui.viewports import viewport

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
SUGGESTION = CARD + 1

_PAD_X, _PAD_Y, _GAP = 20, 10, 10
_CHIP = 64
_ESTIMATED_HEIGHT = 72


class Place(Struct, frozen=True):
    """Where the editor is: the current post's row in the project, its upper edge on the screen, the chosen."""

    pk: int
    top: int
    chosen: frozenset[int]


class TimelineModel(QAbstractTableModel):
    """The desk's rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() or self.desk is None else len(self.desk.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.desk is None or not index.isValid() or index.row() >= len(self.desk.rows):
            return None
        if role == CARD:
            return self.desk.card(index.row())
        if role == SUGGESTION:
            return self.desk.suggested(self.desk.card(index.row()))
        card = self.desk.card(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # Headings are passed over; whoever cannot see them hears them with the card below.
            above = self.desk.card(index.row() - 1) if index.row() else card
            heading = [spoken(above)] if above.asks and not card.asks else []
            return listed([*heading, spoken(card, self.desk.suggested(card))])
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(card, self.desk.suggested(card))
        if role == Qt.ItemDataRole.ToolTipRole and (suggestion := self.desk.suggested(card)):
            return tip(explained(suggestion))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return None  # Qt would number them, and have each number read

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled
        if self.desk is None or not index.isValid() or self.desk.card(index.row()).asks:
            return base
        return base | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def lay(self, desk: Desk | None) -> None:
        """Show a desk, or a desk's new view, from the start."""
        self.beginResetModel()
        self.desk = desk
        self.endResetModel()


def explained(suggestion: "Suggestion") -> str:
    """What a post seems to answer, how likely, and why."""
    best = suggestion.ranked[0]
    others = [
        tr("{question}: {share}%", question=str(one.question), share=_percent(one.probability))
        for one in suggestion.ranked[1:3]
        if one.probability > 0.01
    ]
    others += [tr("none of them: {share}%", share=_percent(suggestion.none))] if suggestion.none > 0.01 else []
    words = tr(
        "Question {number}, {share}% likely. {reason}.",
        number=str(best.question),
        share=_percent(best.probability),
        reason=best.reason,
    )
    return words + (f"\n{' · '.join(others)}" if others else "")


def spoken(card: Card, suggestion: "Suggestion | None" = None) -> str:
    """A card as it is read out."""
    state = card.state
    if card.asks:
        return tr("Question {number}: {question}", number=str(card.asks.number), question=card.asks.text)
    who = state.name or state.handle or tr("unknown")
    time = listed(filter(None, (card.day, card.time)))
    told = [tr("{time} {who}: {words}", time=time, who=who, words=state.text)]
    told += [tr("filed under {number}", number=str(one)) for one in state.questions]
    told += [str(card.part)] if card.part else []
    told += [tr("starred")] if state.starred else []
    told += [tr("shelved")] if state.shelved else []
    told += [tr("seen")] if state.seen and not (state.shelved or state.questions) else []
    told += [tr("context", "a tweet that is not of the chat")] if state.context else []
    told += [tr("a reply")] if state.reply_to else []
    told += [tr_count(state.reposts, "{count} retweet", "{count} retweets")] if state.reposts else []
    told += [tr_count(state.copies, "{count} tweet alike", "{count} tweets alike")] if state.copies else []
    told += [tr("label {label}", label=called(state.label))] if state.label else []
    told += [tr("your remark: {remark}", remark=state.remark)] if state.remark else []
    told += [tr("suggested for {number}", number=str(suggestion.ranked[0].question))] if suggestion else []
    return listed(told)


def _percent(share: float) -> int:
    return round(100 * share)


class CardDelegate(QStyledItemDelegate):
    """Paints a post as a card, and a question as the heading of what follows."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._layouts = Layouts()
        self.hosts: frozenset[str] = frozenset()

    def height(self, card: Card, width: int) -> int:
        """How tall a card is at a width, in pixels."""
        if card.asks:
            return round(self._heading(card, width).height + 24)
        top = QFontMetricsF(fonts.sans(13)).height()
        return round(_PAD_Y * 2 + top + 3 + self._text(card, width).height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(index.data(CARD), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        if card.asks:
            self._paint_heading(painter, rect, card)
        else:
            view = self.parent()
            assert isinstance(view, Timeline)  # noqa: S101 (the delegate is made by its view)
            current = view.currentIndex() == index
            selected = bool(state & QStyle.StateFlag.State_Selected)
            suggestion: Suggestion | None = index.data(SUGGESTION)
            focused, suggested = view.hasFocus(), suggestion is not None
            self._paint_card(
                painter, rect, card, current=current, selected=selected, focused=focused, suggested=suggested
            )
            self._paint_key(painter, rect, view.key_of(index.row()), has_day=bool(card.day))
            if suggestion is not None:
                self._paint_suggestion(painter, rect, suggestion, current=current)
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
        left, top = rect.left() + _PAD_X, rect.top() + _PAD_Y
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
        top = rect.top() + _PAD_Y
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
        top = rect.top() + _PAD_Y + line * (2 if has_day else 1) + 5
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
        self, painter: QPainter, rect: QRect, suggestion: "Suggestion", *, current: bool
    ) -> None:
        """Paint what Enter would file the card under: faint, until the card is the current one."""
        colors, number = theme(), suggestion.ranked[0].question
        line = QFontMetricsF(fonts.sans(13)).height()
        told = f"{number}{' ?' if suggestion.disagrees else ' ↵' if current else ''}"
        font = fonts.sans(12, QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(told) + 33
        chip = QRectF(rect.right() - _PAD_X - wide, rect.top() + _PAD_Y - 1, wide, line + 2)
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
        painter.drawText(mirrored(chip.adjusted(23, 0, 0, 0), chip), Qt.AlignmentFlag.AlignVCenter, told)
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

    def _heading(self, card: Card, width: int) -> LaidOut:
        room = self._heading_room(card, width)
        text = card.asks.text if card.asks else ""
        return self._layouts.get(
            (text, room, card.hits, theme().hit),
            lambda: lay_out(text, fonts.sans(13, QFont.Weight.DemiBold), room, tints=_marked(text, card.hits)),
        )

    def _text(self, card: Card, width: int) -> LaidOut:
        text = card.state.text
        room = width - 2 * _PAD_X - self._time_width()
        faint = theme().color("faint")

        def make() -> LaidOut:
            tints: list[Tint] = [
                (utf16(text, span.start), utf16(text, span.end) - utf16(text, span.start), faint)
                for span in card.dropped
            ]
            return lay_out(text, fonts.sans(14), room, leading=1.5, tints=[*tints, *_marked(text, card.hits)])

        return self._layouts.get((text, room, card.dropped, card.hits, faint.rgb()), make)

    def _time_width(self) -> float:
        return QFontMetricsF(fonts.sans(12)).horizontalAdvance("00:00") + 20


class Timeline(QTableView):
    """The centre of the window."""

    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Tweets"))
        self.setViewport(viewport(self))
        self.cards = TimelineModel(self)
        self.setModel(self.cards)
        self.delegate = CardDelegate(self)
        self.setItemDelegate(self.delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(_ESTIMATED_HEIGHT)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.fit())
        self._fitting = False
        self._fitted: set[int] = set()
        self._when_shown: Callable[[], None] | None = None
        self._empty = ""
        self._read_without: str | None = None
        self.pick_keys: Sequence[str] = ()

    @property
    def desk(self) -> Desk | None:
        return self.cards.desk

    def key_of(self, row: int) -> str:
        """The key that picks the card of a row; empty for none."""
        return dict(zip(self.rows_to_pick(), self.pick_keys, strict=False)).get(row, "")

    def lay(self, desk: Desk | None, empty: str = "") -> None:
        """Show a desk's view, from where is gone to next; ``empty`` says what to do where it holds nothing."""
        self._empty = empty
        self._fitted.clear()
        self._fitting = True  # nothing but what is on the screen then
        self.cards.lay(desk)
        self.verticalScrollBar().setValue(0)
        self._fitting = False
        nothing = empty if desk is not None and not self.cards.rowCount() else ""
        self.setAccessibleDescription(nothing)
        if nothing and desk is not None and not desk.query and self.hasFocus():
            announce(nothing, self)

    def current_post(self) -> str | None:
        """The id of the current card's post."""
        index = self.currentIndex()
        return self.desk.card(index.row()).state.id if self.desk and index.isValid() else None

    def chosen(self) -> list[int]:
        """The selected rows, from top to bottom; the current one where none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [row for row in rows if self.desk and not self.desk.card(row).asks]

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and show it with some room around."""
        if not 0 <= row < self.cards.rowCount():
            return
        self.make_current(row)
        self.reveal(row)

    def make_current(self, row: int) -> None:
        """Make a row the current and only selected one, and scroll no further than Qt does to show it."""
        self.selectionModel().setCurrentIndex(
            self.cards.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def rows_to_pick(self) -> list[int]:
        """The rows that can be picked by a key of their own: the whole cards in sight that are no headings."""
        if self.desk is None:
            return []
        return [
            row
            for row in self.whole_rows()
            if not self.desk.card(row).asks and self.rowViewportPosition(row) > -_PAD_Y
        ]

    def reveal(self, row: int) -> None:
        """Scroll no more than is needed for a row to be seen, with the heading above it and room below."""
        if row < 0:
            return
        self.scrollTo(self.cards.index(row, 0))
        self.fit()
        rect = self.visualRect(self.cards.index(row, 0))
        if row and self.desk and self.desk.card(row - 1).asks:
            rect = rect.united(self.visualRect(self.cards.index(row - 1, 0)))
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        if rect.bottom() > height * 0.8:
            bar.setValue(bar.value() + round(rect.bottom() - height * 0.8))
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())

    def begin_at(self, row: int) -> None:
        """Make a row the current one and show it at the top, below the heading above it."""
        self.go_to(row)
        if not self.isVisible():
            self._when_shown = partial(self.begin_at, row)
            return
        headed = row > 0 and self.desk is not None and self.desk.card(row - 1).asks is not None
        self.hold(self.rowHeight(row - 1) if headed else 0)

    def hold(self, top: int) -> None:
        """Have the current card's upper edge so many pixels from the top, now or as soon as it is shown."""
        if not self.isVisible():
            self._when_shown = partial(self.hold, top)
            return
        self.fit()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - top)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        show, self._when_shown = self._when_shown, None
        if show is not None:
            show()
        else:
            self.reveal(self.currentIndex().row())

    def follow(self, change: Change) -> None:
        """Take in a change: repaint the cards it is about, or make room for those that come in."""
        if self.desk is None:
            return
        place, rows = self.place(), len(self.desk.rows)
        if "post" in change.keys:
            self.desk.take_in(self.desk.project.at_ms(place.pk) if place else None)
        else:
            self.desk.follow(change)
        if "post" in change.keys or len(self.desk.rows) != rows:
            self.lay_again(place)
        self.fit()
        self.viewport().update()

    def lay_again(self, place: Place | None) -> None:
        """Show the same view with other rows, and the same card at the same place, else the first."""
        self.lay(self.desk, self._empty)
        if not self.return_to(place) and self.desk is not None:
            self.go_to(self.desk.step(-1, 1))

    def place(self) -> Place | None:
        """Where the editor is; None where there is no card."""
        index = self.currentIndex()
        if self.desk is None or not index.isValid():
            return None
        chosen = frozenset(self.desk.rows[chosen.row()] for chosen in self.selectionModel().selectedRows())
        return Place(self.desk.rows[index.row()], self.visualRect(index).top(), chosen)

    def return_to(self, place: Place | None) -> bool:
        """Back to the same card at the same place, with the same cards chosen; False where it is gone."""
        row = None if place is None or self.desk is None else self.desk.row_of(place.pk)
        if row is None or place is None or self.desk is None:
            return False
        self.go_to(row)
        for pk in place.chosen:
            if (selected := self.desk.row_of(pk)) is not None:
                self.selectionModel().select(
                    self.cards.index(selected, 0), QItemSelectionModel.SelectionFlag.Select
                )
        self.hold(place.top)
        return True

    def visible_rows(self) -> range:
        """The rows that are on the screen, in part or whole."""
        count = self.cards.rowCount()
        if not count:
            return range(0)
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else count - 1) + 1)

    def whole_rows(self) -> range:
        """The rows that can be read to their ends: those on the screen, but for one that is cut off below."""
        rows = self.visible_rows()
        if (
            len(rows) > 1
            and self.rowViewportPosition(rows[-1]) + self.rowHeight(rows[-1]) > self.viewport().height()
        ):
            return rows[:-1]
        return rows

    def fit(self, rows_before: Iterable[int] = ()) -> None:
        """Give the rows on the screen their true heights; what the eye rests on stays where it is.

        ``rows_before`` had theirs at another width, and are given their new ones.
        """
        if self._fitting or self.desk is None or not self.cards.rowCount():
            return
        self._fitting = True
        try:
            rows = self.visible_rows()
            current = self.currentIndex().row()
            anchor = current if current in rows else rows.start
            before = self.rowViewportPosition(anchor)
            width = self.viewport().width()
            for row in rows_before:
                self.setRowHeight(row, self.delegate.height(self.desk.card(row), width))
            for _ in range(4):
                changed = False
                for row in self.visible_rows():
                    self._fitted.add(row)
                    height = self.delegate.height(self.desk.card(row), width)
                    if self.rowHeight(row) != height:
                        self.setRowHeight(row, height)
                        changed = True
                if not changed:
                    break
            moved = self.rowViewportPosition(anchor) - before
            if moved:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        finally:
            self._fitting = False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if self.desk is None or not self.cards.rowCount():
            return QModelIndex()
        row = self.currentIndex().row()
        last = self.cards.rowCount() - 1
        page = max(len(self.visible_rows()) - 1, 1)
        actions = QAbstractItemView.CursorAction
        match action:
            case actions.MoveUp | actions.MovePrevious:
                target = self.desk.step(row, -1)
            case actions.MoveDown | actions.MoveNext:
                target = self.desk.step(row, 1)
            case actions.MovePageUp:
                target = self.desk.step(max(row - page, 0) + 1, -1)
            case actions.MovePageDown:
                target = self.desk.step(min(row + page, last) - 1, 1)
            case actions.MoveHome:
                target = self.desk.step(-1, 1)
            case actions.MoveEnd:
                target = self.desk.step(last + 1, -1)
            case _:
                target = row
        return self.cards.index(target, 0)

    def show_suggestions(self) -> None:
        """Show what is suggested by now; to whoever heard the current card without it, it is read."""
        self.viewport().update()
        index = self.currentIndex()
        suggestion: Suggestion | None = index.data(SUGGESTION) if index.isValid() else None
        if self._read_without == self.current_post() and suggestion is not None and self.hasFocus():
            announce(tr("suggested for {number}", number=str(suggestion.ranked[0].question)), self)
        self._note_reading()

    def _note_reading(self) -> None:
        """Remember the current card, where it has been read as one without a suggestion."""
        index = self.currentIndex()
        suggested = not index.isValid() or index.data(SUGGESTION) is not None
        self._read_without = None if suggested else self.current_post()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._note_reading()
        self.viewport().update()
        self.current_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index not in self.selectionModel().selectedRows():
            self.go_to(index.row())

    def startDrag(self, supported: Qt.DropAction) -> None:
        rows = self.chosen()
        if self.desk is None or not rows:
            return
        posts = self.desk.posts(rows)
        from curator.draft.compose import quote_words

        hashtag = self.desk.project.hashtag()
        words = [quote_words(self.desk.card(row).state, hashtag) for row in rows]
        drag = QDrag(self)
        source = None if isinstance(self.desk.view, Bucket) or self.desk.query else self.desk.view
        drag.setMimeData(dragging.mime_of_posts(self.desk.project.id, posts, words, source))
        drag.setPixmap(dragging.picture(words[0], len(rows), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(40, 24))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(tuple(self._fitted) if event.size().width() != event.oldSize().width() else ())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.fit(tuple(self._fitted))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, self._empty)


def _marked(text: str, hits: Iterable[Hit]) -> list[Tint]:
    """The hits of a search, readable on whatever the card's ground is."""
    ink, ground = theme().color("ink"), theme().color("hit")
    return [(utf16(text, start), utf16(text, end) - utf16(text, start), ink, ground) for start, end in hits]


def _one_line(text: str) -> str:
    return " ".join(text.split())
