"""The pane in the middle: the cards in time order, each as tall as its text."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from curator.project import Change
from curator.ui.commands.key_hints import file_hints, star_hint
from curator.ui.desk.cards import Bucket
from curator.ui.desk.desk import Desk
from curator.ui.kit import dragging
from curator.ui.kit.empty_state import paint_empty
from curator.ui.kit.list_model import Index
from curator.ui.kit.pane import Chosen, Hint, Keys, ListPane
from curator.ui.kit.screen_reader import announce
from curator.ui.kit.viewports import viewport
from curator.ui.languages import tr
from curator.ui.timeline.model import SUGGESTED_NUMBER, SUGGESTION, TimelineModel
from curator.ui.timeline.painter import PAD_Y, CardDelegate

_ESTIMATED_HEIGHT = 72


class ReadingPosition(Struct, frozen=True):
    """Where the editor is: the current post's row in the project, its upper edge on the screen, the selection."""

    pk: int
    top: int
    chosen: frozenset[int]


class Timeline(ListPane, QTableView):
    """The centre of the window."""

    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Tweets"))
        self.setViewport(viewport(self))
        self.cards = TimelineModel(self)
        self.setModel(self.cards)
        self.delegate = CardDelegate(self, self.key_of)
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
        self.picked = ""  # the post that was picked by its own key last

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

    # What it is to the commands

    def chosen_here(self) -> Chosen:
        """The posts of the chosen cards."""
        posts = self.desk.posts(self.chosen()) if self.desk else ()
        return Chosen(posts=posts, current=self.current_post() or "")

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming here."""
        accept = keys("accept"), tr("accept", "what a key does")
        shelve = keys("shelve"), tr("shelve", "what a key does")
        find = keys("search"), tr("search", "what a key does")
        return [accept, *file_hints(keys, questions), star_hint(keys), shelve, find]

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) card current, passing over headings."""
        if self.desk is not None:
            self.go_to(self.desk.step(self.currentIndex().row(), by))

    def going_on(self, *, unless_open: bool = False) -> Callable[[], None]:
        """What goes on to the next card that asks for a decision; from a card picked by its key nothing does."""
        desk, rows = self.desk, self.chosen()
        posts = [] if desk is None else desk.posts(rows)
        if desk is None or not rows or (not unless_open and posts == [self.picked]):
            return lambda: None

        def go_on() -> None:
            if not unless_open or (desk.view == Bucket.INBOX and not desk.card(max(rows)).is_open):
                self.go_to(desk.next_open(max(rows)))

        return go_on

    # Its cards

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
        """The rows that have a key of their own: the cards that are wholly in sight, without headings."""
        if self.desk is None:
            return []
        return [
            row
            for row in self.whole_rows()
            if not self.desk.card(row).asks and self.rowViewportPosition(row) > -PAD_Y
        ]

    def reveal(self, row: int) -> None:
        """Scroll only as far as it takes to show a row, with the heading above it and room below."""
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
        """Keep the current card's upper edge at this distance from the top, now or as soon as it is shown."""
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

    def lay_again(self, place: ReadingPosition | None) -> None:
        """Show the same view with other rows, and the same card at the same place, else the first."""
        self.lay(self.desk, self._empty)
        if not self.return_to(place) and self.desk is not None:
            self.go_to(self.desk.step(-1, 1))

    def place(self) -> ReadingPosition | None:
        """Where the editor is; None where there is no card."""
        index = self.currentIndex()
        if self.desk is None or not index.isValid():
            return None
        chosen = frozenset(self.desk.rows[chosen.row()] for chosen in self.selectionModel().selectedRows())
        return ReadingPosition(self.desk.rows[index.row()], self.visualRect(index).top(), chosen)

    def return_to(self, place: ReadingPosition | None) -> bool:
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
        """The rows on the screen, without one that is cut off below."""
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
        """Show what is suggested by now; read it out if the current card was read without it."""
        self.viewport().update()
        index = self.currentIndex()
        number: int | None = index.data(SUGGESTED_NUMBER) if index.isValid() else None
        if self._read_without == self.current_post() and number is not None and self.hasFocus():
            announce(tr("suggested for {number}", number=str(number)), self)
        self._note_reading()

    def _note_reading(self) -> None:
        """Remember the current card if it was read out without a suggestion."""
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
