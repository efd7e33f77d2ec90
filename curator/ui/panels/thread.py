"""The conversation around the current tweet, and its copies; all of them can be filed from here."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.phrases import phrase
from curator.posts import local_time
from curator.project import PostState
from curator.ui.commands.key_hints import file_hints, star_hint
from curator.ui.kit.empty_state import paint_empty
from curator.ui.kit.list_model import ROW, Index, ListModel
from curator.ui.kit.pane import Chosen, Hint, Keys, ListPane
from curator.ui.kit.text_layout import Layouts, TextLayout, lay_out
from curator.ui.languages import clock, listed, tr, tr_count, translated
from curator.ui.look.question_shapes import paint_mark
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import isolated, mirrored

if TYPE_CHECKING:
    from curator.chat.threads import Thread

_SIDE, _INDENT, _DEEPEST = 24, 14, 8
# How a tweet may repeat another.
_REPEATS = {
    "retweet": phrase("retweet", "a tweet"),
    "copy": phrase("copy", "a tweet"),
    "near-copy": phrase("near copy", "a tweet"),
}


class Line(Struct, frozen=True):
    """One line: a tweet, one that is missing, or (without ``who``) the heading of the rest."""

    text: str
    who: str = ""
    note: str = ""
    depth: int = 0
    post: str = ""
    questions: tuple[int, ...] = ()
    around: bool = False


def lines_of(thread: "Thread", copies: Sequence[tuple[PostState, str]], zone: tzinfo | None) -> list[Line]:
    """A conversation and the copies of its post, line by line; times in the zone, None the computer's."""
    from curator.chat.threads import Missing

    def line(state: PostState, note: str, depth: int) -> Line:
        at = "" if state.at_ms is None else clock(local_time(state.at_ms, zone))
        who = state.name or state.handle or tr("unknown")
        around = state.id == thread.around
        return Line(
            state.text, who, " · ".join(filter(None, (at, note))), depth, state.id, state.questions, around
        )

    lines = []
    for turn in thread.turns:
        if isinstance(turn.post, Missing):
            who = f"@{turn.post.handle}" if turn.post.handle else tr("Somebody")
            lines.append(Line(tr("This tweet is not in the archive."), who, depth=turn.depth))
            continue
        lines.append(line(turn.post, tr("goes on") if turn.goes_on else "", turn.depth))
        if isinstance(turn.quoted, Missing):
            who = f"@{turn.quoted.handle}" if turn.quoted.handle else tr("Somebody")
            lines.append(Line(tr("The tweet that is quoted is not in the archive."), who, depth=turn.depth + 1))
        elif turn.quoted is not None:
            lines.append(line(turn.quoted, tr("quoted"), turn.depth + 1))
    if thread.more:
        lines.append(Line(tr("There is more than is shown here.")))
    if copies:
        more = tr_count(len(copies), "The same words, {count} more time", "The same words, {count} more times")
        lines.append(Line(more))
        lines += [line(state, translated(_REPEATS[kind]), 0) for state, kind in copies]
    return lines


class ThreadModel(ListModel[Line]):
    """The lines as Qt asks for them."""

    def key(self, row: Line) -> object:
        return row.post

    def words(self, row: Line) -> str:
        filed = [tr("filed under {number}", number=str(one)) for one in row.questions]
        here = tr("the current tweet") if row.around else ""
        return listed(filter(None, (row.who, row.note, row.text, *filed, here)))

    def flags_of(self, row: Line) -> Qt.ItemFlag:
        return super().flags_of(row) if row.post else Qt.ItemFlag.ItemIsEnabled


class _LineDelegate(QStyledItemDelegate):
    """Paints a tweet below its author, indented by its depth."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._layouts = Layouts()

    def _room(self, line: Line, width: int) -> int:
        return width - 2 * _SIDE - min(line.depth, _DEEPEST) * _INDENT

    def _words(self, line: Line, width: int) -> TextLayout:
        room = self._room(line, width)

        def make() -> TextLayout:
            font = fonts.sans(13) if line.who else fonts.sans(12, QFont.Weight.DemiBold)
            return lay_out(line.text, font, room, leading=1.45)

        return self._layouts.get((line.text, bool(line.who), room), make)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROW)
        width = self._view.viewport().width()
        top = QFontMetricsF(fonts.sans(12)).height() + 2 if line.who else 8
        return QSize(width, round(self._words(line, width).height + top + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = theme()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("selected"))
            painter.setPen(QPen(colors.color("accent" if state & QStyle.StateFlag.State_HasFocus else "edge"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if line.around:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(mirrored(bar, rect), colors.color("accent"))
        left = rect.left() + _SIDE + min(line.depth, _DEEPEST) * _INDENT
        top = rect.top() + 7.0
        if line.who:
            height = QFontMetricsF(fonts.sans(12)).height()
            head = QRectF(left, top, rect.right() - _SIDE - left, height)
            self._paint_head(painter, mirrored(head, rect), line)
            top += height + 2
        else:
            top += 8
        words = mirrored(QRectF(left, top, self._room(line, rect.width()), 0), rect)
        self._words(line, rect.width()).paint(
            painter, words.topLeft(), colors.color("ink" if line.post else "soft")
        )
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        colors = theme()
        bold, plain = fonts.sans(12, QFont.Weight.DemiBold), fonts.sans(12)
        note = QFontMetricsF(plain).horizontalAdvance(line.note)
        right = rect.right()
        for number in reversed(line.questions):
            mark = QRectF(right - 9, rect.center().y() - 4.5, 9, 9)
            paint_mark(painter, mirrored(mark, rect), number)
            right -= 15
        room = right - rect.left() - note - 12
        who = QFontMetricsF(bold).elidedText(" ".join(line.who.split()), Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(colors.color("ink" if line.post else "soft"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, isolated(who))
        painter.setFont(plain)
        painter.setPen(colors.color("soft"))
        beside = rect.adjusted(QFontMetricsF(bold).horizontalAdvance(who) + 8, 0, 0, 0)
        painter.drawText(mirrored(beside, rect), Qt.AlignmentFlag.AlignVCenter, line.note)


class ThreadView(ListPane, QListView):
    """The thread of the current tweet."""

    wanted = Signal(str)  # the post to go to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thread")
        self.setAccessibleName(tr("Thread and duplicates"))
        self.lines = ThreadModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.whole: tuple[str, ...] = ()
        self.activated.connect(self._want)

    def show_thread(
        self, thread: "Thread | None", copies: Sequence[tuple[PostState, str]], zone: tzinfo | None
    ) -> None:
        """Show a conversation with the copies of its post; None for none."""
        self.whole = thread.whole if thread else ()
        chosen = self.chosen()
        self.lines.show(lines_of(thread, copies, zone) if thread else [])
        self._choose(lambda line: line.post in chosen)
        around = self.lines.find(lambda line: line.around)
        self.scrollTo(around)
        if around.isValid() and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(around, QItemSelectionModel.SelectionFlag.NoUpdate)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(
            self,
            tr(
                "What the tweet you are at answers, what answers it, and its duplicates stand here.\n\n"
                "Go to a tweet in the middle."
            ),
        )

    def chosen(self) -> list[str]:
        """The selected posts, from top to bottom, each once."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return list(dict.fromkeys(self.lines.rows[row].post for row in rows))

    def chosen_here(self) -> Chosen:
        """The selected posts."""
        row = self.currentIndex().row()
        current = self.lines.rows[row].post if row >= 0 else ""
        return Chosen(posts=self.chosen(), current=current)

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming here."""
        whole = keys("whole-thread"), tr("the whole thread", "what a key does")
        filing = file_hints(keys, questions)[0]
        return [("↵", tr("go there", "what a key does")), whole, filing, star_hint(keys)]

    def choose_whole(self) -> None:
        """Select all that the author wrote in one go."""
        self._choose(lambda line: line.post in self.whole)

    def _choose(self, fits: Callable[[Line], bool]) -> None:
        self.clearSelection()
        for row, line in enumerate(self.lines.rows):
            if line.post and fits(line):
                self.selectionModel().select(self.lines.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _want(self, index: QModelIndex) -> None:
        if post := self.lines.rows[index.row()].post:
            self.wanted.emit(post)
