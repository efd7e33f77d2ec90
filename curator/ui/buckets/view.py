"""The pane on the left: the buckets and questions with their counts, each a place to drop on."""

from PySide6.QtCore import (
    QModelIndex,
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
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from curator.ui.buckets.entries import Entry, Kind
from curator.ui.buckets.model import BucketModel
from curator.ui.buckets.painter import BucketDelegate
from curator.ui.commands.key_hints import move_hint
from curator.ui.desk.cards import Bucket, View
from curator.ui.kit import dragging
from curator.ui.kit.list_model import ROW
from curator.ui.kit.pane import Chosen, Hint, Keys, ListPane
from curator.ui.kit.viewports import viewport
from curator.ui.languages import tr

_OPEN_AFTER_MS = 700


class Buckets(ListPane, QListView):
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
        self.entries = BucketModel(self)
        self.setModel(self.entries)
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
        self._resting = QTimer(self, singleShot=True, interval=_OPEN_AFTER_MS)
        self._resting.timeout.connect(self._open_target)
        self.clicked.connect(self._activate)
        self.activated.connect(self._activate)

    def open(self, view: View, query: str = "") -> None:
        """Mark a bucket as the one whose posts are shown, or the filter that is the search."""
        self.entries.opened, self.entries.query = view, query
        row = self.entries.row_of_filter(query) if query else None
        row = self.entries.row_of(view) if row is None else row
        if row is not None:
            self.setCurrentIndex(self.entries.index(row))
        self.viewport().update()

    def current_filter(self) -> str | None:
        """The name of the filter that is current here."""
        entry = self.currentIndex().data(ROW)
        return entry.text if entry and entry.kind is Kind.FILTER else None

    def current_question(self) -> str | None:
        """The id of the question that is current here."""
        entry = self.currentIndex().data(ROW)
        return str(entry.view) if entry and entry.kind is Kind.QUESTION else None

    def chosen_here(self) -> Chosen:
        """The current question."""
        return Chosen(question=self.current_question())

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming here."""
        reword = keys("edit"), tr("reword", "what a key does")
        return [("↵", tr("open", "what a key does")), reword, move_hint(keys)]

    def edit_here(self) -> bool:
        """Reword the current question, or rename the current filter."""
        if self.current_filter() is None and self.current_question() is None:
            return False
        self.edit_row(self.currentIndex().row())
        return True

    def move_here(self, by: int) -> bool:
        """Have the current question moved up (-1) or down (1)."""
        entry: Entry | None = self.currentIndex().data(ROW)
        if entry is None or entry.kind is not Kind.QUESTION:
            return False
        self.question_moved.emit(str(entry.view), entry.number - 1 + by)
        return True

    def edit_row(self, row: int | None) -> None:
        """Have the words of a row edited in place."""
        if row is None:
            return
        index = self.entries.index(row)
        self.setFocus()
        self.setCurrentIndex(index)
        if not self.isPersistentEditorOpen(index):
            self.edit(index)

    def _activate(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ROW)
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
        entry: Entry = self.currentIndex().data(ROW)
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
        entry: Entry | None = index.data(ROW) if index.isValid() else None
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
        row, self.entries.target = self.entries.target, -1
        self._resting.stop()
        self.viewport().update()
        if row < 0:
            event.ignore()
            return
        entry = self.entries.rows[row]
        carried = dragging.carried(event.mimeData(), self.project)
        question = dragging.carried_question(event.mimeData(), self.project)
        event.accept()
        if carried:
            as_well = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dropped.emit(entry.view, carried, as_well)
        elif question:
            self.question_moved.emit(question, entry.number - 1)

    def _aim(self, row: int) -> None:
        if row == self.entries.target:
            return
        self.entries.target = row
        self._resting.stop()
        if row >= 0:
            self._resting.start()
        self.viewport().update()

    def _open_target(self) -> None:
        if 0 <= self.entries.target < len(self.entries.rows):
            view = self.entries.rows[self.entries.target].view
            if view is not None and view != self.entries.opened:
                self.opened_view.emit(view)
