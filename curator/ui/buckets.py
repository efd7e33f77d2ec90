"""The left side: the buckets with their counts, each a place to drop on, and the chat's activity below."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.project import Counts, Question
from curator.ui import dragging
from curator.ui.desk import Bucket, View
from curator.ui.icons import paint_icon
from curator.ui.labels import tip
from curator.ui.language import number, tr, tr_count
from curator.ui.marks import paint_mark, paint_star
from curator.ui.sides import isolated, mirrored
from curator.ui.theme import fonts, theme
from curator.ui.viewports import viewport

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_OPEN_AFTER_MS = 700
_ROW, _HEADER = 36, 32


class Kind(Enum):
    """What a row on the left is."""

    BUCKET = auto()
    QUESTION = auto()
    ADD = auto()
    FILTER = auto()
    HEADER = auto()


class Entry(Struct, frozen=True):
    """One row on the left; ``query`` is a filter's."""

    kind: Kind
    text: str
    count: int | None = None
    view: View | None = None
    number: int = 0
    query: str = ""


def entries(counts: Counts, questions: Sequence[Question], filters: Mapping[str, str]) -> list[Entry]:
    """The rows on the left, from top to bottom; ``filters`` are the saved searches by name."""
    return [
        Entry(Kind.BUCKET, tr("Inbox"), counts.inbox, Bucket.INBOX),
        Entry(Kind.BUCKET, tr("Starred"), counts.starred, Bucket.STARRED),
        Entry(Kind.HEADER, tr("Questions")),
        *(Entry(Kind.QUESTION, one.text, one.placed, one.id, one.number) for one in questions),
        Entry(Kind.ADD, tr("Add a question")),
        Entry(Kind.HEADER, tr("The rest")),
        Entry(Kind.BUCKET, tr("Shelf"), counts.shelved, Bucket.SHELF),
        Entry(Kind.BUCKET, tr("All tweets"), counts.posts, Bucket.ALL),
        *([Entry(Kind.HEADER, tr("Filters"))] if filters else []),
        *(Entry(Kind.FILTER, name, query=query) for name, query in filters.items()),
    ]


def _spoken(entry: Entry) -> str:
    """A row as it is read out."""
    match entry.kind:
        case Kind.QUESTION:
            name = tr("Question {number}: {question}", number=str(entry.number), question=entry.text)
        case Kind.FILTER:
            name = tr("Filter: {name}", name=entry.text)
        case _:
            name = entry.text
    if entry.count is None:
        return name
    return tr_count(entry.count, "{name}, {count} tweet", "{name}, {count} tweets", name=name)


class BucketModel(QAbstractListModel):
    """The rows on the left as Qt asks for them."""

    renamed = Signal(str, str)
    filter_renamed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.EditRole:
                return entry.text
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                shown = isinstance(view := self.parent(), Buckets) and view.is_open(entry)
                return tr("{name}, shown now", name=_spoken(entry)) if shown else _spoken(entry)
            case Qt.ItemDataRole.ToolTipRole if entry.kind is Kind.FILTER:
                return tip(entry.query)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entries[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not text or text == entry.text:
            return False
        if entry.kind is Kind.FILTER:
            self.filter_renamed.emit(entry.text, text)
        else:
            self.renamed.emit(entry.view, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        match self.entries[index.row()].kind:
            case Kind.HEADER:
                return Qt.ItemFlag.NoItemFlags
            case Kind.QUESTION:
                return (
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsEditable
                    | Qt.ItemFlag.ItemIsDragEnabled
                    | Qt.ItemFlag.ItemIsDropEnabled
                )
            case Kind.FILTER:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
            case _:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def show(self, entries: list[Entry]) -> None:
        """Show these rows; rows that are the same stay as they are."""
        if [(one.view, one.kind) for one in entries] != [(one.view, one.kind) for one in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
            return
        self.entries = entries
        self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def row_of(self, view: View) -> int | None:
        """The row of a bucket or question."""
        return next((row for row, entry in enumerate(self.entries) if entry.view == view), None)

    def row_of_filter(self, query: str) -> int | None:
        """The row of the filter that is that search."""
        filters = (row for row, entry in enumerate(self.entries) if entry.kind is Kind.FILTER)
        return next((row for row in filters if self.entries[row].query == query), None)


class BucketDelegate(QStyledItemDelegate):
    """Paints a row on the left: mark, number, words, count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        scale = fonts.base_px / 13
        tall = _HEADER if index.data(ENTRY).kind is Kind.HEADER else _ROW
        return QSize(100, round(tall * scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, Buckets)  # noqa: S101 (the delegate is made by its view)
        entry: Entry = index.data(ENTRY)
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
        self._paint_ground(painter, QRectF(rect), view, index.row(), is_open=view.is_open(entry))
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

    def _paint_ground(self, painter: QPainter, rect: QRectF, view: "Buckets", row: int, *, is_open: bool) -> None:
        colors = theme()
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        target = row == view.target
        focused = view.hasFocus() and view.currentIndex().row() == row
        if is_open or target:
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


class Buckets(QListView):
    """The list of buckets and questions."""

    opened_view = Signal(object)
    opened_filter = Signal(str)  # its search
    add_question = Signal()
    dropped = Signal(object, object, bool)  # view, Carried, as well
    question_moved = Signal(str, int)  # question's id, new position from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("buckets")
        self.setAccessibleName(tr("Buckets"))
        self.setViewport(viewport(self))
        self.rows = BucketModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BucketDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.project = ""
        self.opened: View = Bucket.INBOX
        self.query = ""
        self.target = -1
        self._resting = QTimer(self, singleShot=True, interval=_OPEN_AFTER_MS)
        self._resting.timeout.connect(self._open_target)
        self.clicked.connect(self._activate)
        self.activated.connect(self._activate)

    def open(self, view: View, query: str = "") -> None:
        """Mark a bucket as the one whose posts are shown, or the filter that is the search."""
        self.opened, self.query = view, query
        row = self.rows.row_of_filter(query) if query else None
        row = self.rows.row_of(view) if row is None else row
        if row is not None:
            self.setCurrentIndex(self.rows.index(row))
        self.viewport().update()

    def is_open(self, entry: Entry) -> bool:
        """Whether a row is the one whose posts are shown."""
        if entry.kind is Kind.FILTER:
            return entry.query == self.query
        return entry.view == self.opened and self.rows.row_of_filter(self.query) is None

    def current_filter(self) -> str | None:
        """The name of the filter that is current here."""
        entry = self.currentIndex().data(ENTRY)
        return entry.text if entry and entry.kind is Kind.FILTER else None

    def current_question(self) -> str | None:
        """The id of the question that is current here."""
        entry = self.currentIndex().data(ENTRY)
        return str(entry.view) if entry and entry.kind is Kind.QUESTION else None

    def _activate(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        if entry.kind is Kind.ADD:
            self.add_question.emit()
        elif entry.kind is Kind.FILTER:
            self.opened_filter.emit(entry.query)
        elif entry.view is not None:
            self.opened_view.emit(entry.view)

    def startDrag(self, supported: Qt.DropAction) -> None:
        question = self.current_question()
        if question is None:
            return
        entry: Entry = self.currentIndex().data(ENTRY)
        drag = QDrag(self)
        drag.setMimeData(dragging.mime_of_question(self.project, question))
        drag.setPixmap(dragging.picture(f"{entry.number}. {entry.text}", 1, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Qt sends no move to a widget that ignored the entry, so only what is carried counts here.
        data = event.mimeData()
        if dragging.carried(data, self.project) or dragging.carried_question(data, self.project):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        fits = False
        if entry and dragging.carried(event.mimeData(), self.project):
            fits = entry.view is not None and entry.view != Bucket.ALL
        elif entry and dragging.carried_question(event.mimeData(), self.project):
            fits = entry.kind is Kind.QUESTION
        self._aim(index.row() if fits else -1)
        if fits:
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            event.setDropAction(Qt.DropAction.CopyAction if with_control else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        row, self.target = self.target, -1
        self._resting.stop()
        self.viewport().update()
        if row < 0:
            event.ignore()
            return
        entry = self.rows.entries[row]
        carried = dragging.carried(event.mimeData(), self.project)
        question = dragging.carried_question(event.mimeData(), self.project)
        event.accept()
        if carried:
            as_well = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dropped.emit(entry.view, carried, as_well)
        elif question:
            self.question_moved.emit(question, entry.number - 1)

    def _aim(self, row: int) -> None:
        if row == self.target:
            return
        self.target = row
        self._resting.stop()
        if row >= 0:
            self._resting.start()
        self.viewport().update()

    def _open_target(self) -> None:
        if 0 <= self.target < len(self.rows.entries):
            view = self.rows.entries[self.target].view
            if view is not None and view != self.opened:
                self.opened_view.emit(view)
