"""The pane on the right: the article as it will read, edited in place, its quotes ordered by drag or key."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QWidget,
)

from curator.ui.article.model import ArticleModel
from curator.ui.article.painter import SIDE, ArticleDelegate
from curator.ui.article.rows import Kind, Row
from curator.ui.commands.key_hints import file_hints, move_hint, star_hint
from curator.ui.desk.cards import Place
from curator.ui.kit import dragging
from curator.ui.kit.pane import Chosen, Hint, Keys, ListPane
from curator.ui.languages import tr
from curator.ui.look.theme import theme
from curator.ui.mirroring import mirrored


class ArticleView(ListPane, QListView):
    """The live article."""

    dropped = Signal(object, object, bool)  # Carried, Place, as well
    abandoned = Signal()  # the words in hand were left as they were

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(tr("Article"))
        self.lines = ArticleModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(ArticleDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.project = ""
        self._aimed: Place | None = None
        self._waiting: list[Row] | None = None
        self._reverted = False
        self.itemDelegate().closeEditor.connect(self._editing_ends)
        self.itemDelegate().closeEditor.connect(self._editing_done, Qt.ConnectionType.QueuedConnection)

    def show_article(self, rows: list[Row]) -> None:
        """Show the article as it is now; rows that are still there stay current and selected.

        While words are being edited, rows that came or went wait until that is done.
        """
        same = [row.key for row in rows] == [row.key for row in self.lines.rows]
        if not same and self.state() == QAbstractItemView.State.EditingState:
            self._waiting = rows
            return
        self._waiting = None
        current, place = self.row(), self.currentIndex().row()
        chosen = {row.key for row in self.chosen()}
        scrolled = self.verticalScrollBar().value()
        self.lines.show(rows)
        if not self.currentIndex().isValid() and current is not None:
            for number, row in enumerate(rows):
                index = self.lines.index(number)
                if row.key == current.key:
                    self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                if row.key in chosen:
                    self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
            if not self.currentIndex().isValid() and self.hasFocus() and rows:
                self.setCurrentIndex(self.lines.index(min(place, len(rows) - 1)))  # what was next to it
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # Qt itself lays lists out anew for their height alone
            self.scheduleDelayedItemsLayout()

    def _editing_ends(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._reverted = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache

    def _editing_done(self) -> None:
        if self._waiting is not None:
            self.show_article(self._waiting)
        if self._reverted:
            self.abandoned.emit()

    # What it is to the commands

    def chosen_here(self) -> Chosen:
        """The chosen quotes with the question they are under, or the current row's question and paragraph."""
        quotes, row = self.chosen_quotes(), self.row()
        return Chosen(
            posts=[one.quote.post for one in quotes if one.quote],
            current=row.quote.post if row is not None and row.quote else "",
            quote=row.quote if row is not None else None,
            source=quotes[0].question if quotes else None,
            question=(row.question or None) if row is not None else None,
            note=row.note if row is not None else "",
        )

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming here."""
        edit = keys("edit"), tr("edit", "what a key does")
        take_out = keys("take-out"), tr("take out", "what a key does")
        return [edit, move_hint(keys), *file_hints(keys, questions), take_out, star_hint(keys)]

    def edit_here(self) -> bool:
        """Edit the words of the current row; False where they are not the editor's."""
        index = self.currentIndex()
        if not (index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable):
            return False
        self.setFocus()
        if not self.isPersistentEditorOpen(index):
            self.edit(index)
        return True

    # Its rows

    def row(self) -> Row | None:
        """The current row."""
        return self.lines.row_at(self.currentIndex())

    def chosen(self) -> list[Row]:
        """The selected rows, from top to bottom; the current one where none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [self.lines.rows[row] for row in rows]

    def chosen_quotes(self) -> list[Row]:
        """The selected quotes, those under the first one's question."""
        quotes = [row for row in self.chosen() if row.quote]
        return [row for row in quotes if row.question == quotes[0].question]

    def go_to_post(self, post: str, question: str | None = None) -> bool:
        """Make a quote the current row; False where it is not in the article."""
        return self._go_to(self._index_of(post, question))

    def reveal(self, post: str, question: str | None = None) -> None:
        """Scroll only as far as it takes to show a quote; the current row stays current."""
        self.scrollTo(self._index_of(post, question))

    def go_to_note(self, question: str, position: int) -> bool:
        """Make the paragraph at a position of a question the current row; False where there is none."""
        place = question, position
        return self._go_to(self.lines.find(lambda row: bool(row.note) and (row.question, row.position) == place))

    def go_to_row_of(self, key: tuple[Kind, str, str]) -> None:
        """Make the row of that key the current one."""
        self._go_to(self.lines.find(lambda row: row.key == key))

    def _index_of(self, post: str, question: str | None) -> QModelIndex:
        """The index of a quote under a question or, with None, under any."""
        return self.lines.find(
            lambda row: row.quote is not None and row.quote.post == post and question in (None, row.question)
        )

    def _go_to(self, index: QModelIndex) -> bool:
        """Make a row the current one; False where there is none at the index."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def select_posts(self, posts: Sequence[str], question: str) -> None:
        """Select quotes under a question, the first of them current."""
        self.go_to_post(posts[0], question)
        for number, row in enumerate(self.lines.rows):
            if row.quote and row.quote.post in posts and row.question == question:
                self.selectionModel().select(self.lines.index(number), QItemSelectionModel.SelectionFlag.Select)

    def go_to_question(self, question: str) -> None:
        """Show a question's heading at the top."""
        heading = self.lines.find(lambda row: row.kind is Kind.HEADING and row.question == question)
        self.scrollTo(heading, QAbstractItemView.ScrollHint.PositionAtTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index not in self.selectedIndexes():
            self.setCurrentIndex(index)

    def startDrag(self, supported: Qt.DropAction) -> None:
        rows = self.chosen_quotes()
        if not rows:
            return
        posts = [row.quote.post for row in rows if row.quote]
        drag = QDrag(self)
        words = [row.text for row in rows]
        drag.setMimeData(dragging.mime_of_posts(self.project, posts, words, rows[0].question))
        drag.setPixmap(dragging.picture(rows[0].text, len(rows), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(40, 24))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Qt sends no move to a widget that ignored the entry, so only what is carried counts here.
        if dragging.carried(event.mimeData(), self.project):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        carried = dragging.carried(event.mimeData(), self.project)
        self._aimed = self._place_at(event.position().toPoint()) if carried else None
        self.viewport().update()
        if self._aimed is None:
            event.ignore()
            return
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        event.setDropAction(Qt.DropAction.CopyAction if with_control else Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aimed = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = dragging.carried(event.mimeData(), self.project)
        place = self._place_at(event.position().toPoint())
        self._aimed = None
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if carried is None or place is None:
            event.ignore()
            return
        as_well = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        event.accept()
        self.dropped.emit(carried, place, as_well)

    def _place_at(self, at: QPoint) -> Place | None:
        index = self.indexAt(at)
        if not index.isValid():
            return self.lines.place(self.lines.rowCount(), below=True)
        rect = self.visualRect(index)
        return self.lines.place(index.row(), below=at.y() > rect.center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._aimed is None:
            return
        above = self.visualRect(self.lines.index(self._aimed.row - 1))
        y = above.bottom() + 1
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme().color("accent")
        painter.setPen(QPen(accent, 2))
        whole = QRectF(self.viewport().rect())
        line = mirrored(QRectF(SIDE + 8, y, whole.width() - 2 * SIDE - 8, 0), whole)
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setBrush(accent)
        painter.drawEllipse(mirrored(QRectF(SIDE + 2.5, y - 3.5, 7, 7), whole))
