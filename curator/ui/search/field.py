"""The search field, and the list under it: completions, or what is wrong with the query."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMoveEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.project.reading.completions import Completion, Source
from curator.ui.kit.list_model import ROW, Index, ListModel
from curator.ui.kit.screen_reader import announce
from curator.ui.kit.text_labels import clearable, plain
from curator.ui.languages import tr, tr_count, translated
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import is_mirrored, isolated, mirrored

_MOST_ROWS = 9
_PAD, _GAP = 10, 16
_LEAST_WIDTH = 400
_TOLD_AFTER_MS = 500


class SearchField(QLineEdit):
    """A field whose text is searched for as it is typed.

    Whoever searches answers each text with ``show_result``. ``sources`` give the completions; their list never
    takes the focus. Tab takes a completion, and so does Enter once one is chosen; Escape first closes the list.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search, or from: q: is: has:link"))
        self._key = ""
        clearable(self)
        self.sources: list[Source] = []
        self._wrong = ""
        self._typing = False
        self._list = _CompletionList(self)
        self._note = QLabel(self)
        self._note.setObjectName("cap")
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        within = self._within = QHBoxLayout(self)
        within.addStretch(1)
        within.addWidget(self._note, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._counted = QTimer(self, singleShot=True, interval=_TOLD_AFTER_MS)
        self._counted.timeout.connect(self._tell_count)
        self.textEdited.connect(self._typed)
        self._list.view.clicked.connect(lambda index: self._take(index.data(ROW)))

    @property
    def offered(self) -> Sequence[Completion]:
        """The completions that are offered at the moment."""
        return self._list.offers.rows if self._list.isVisible() else ()

    @property
    def message(self) -> str:
        """What is said about the query, empty for nothing."""
        return self._list.words.text() if self._list.isVisible() else ""

    def show_result(self, found: int | None = None, wrong: str = "", *, more: bool = False) -> None:
        """Say how many are found, and whether there may be more; or what is wrong with the query."""
        self._wrong = wrong
        self.show_count(found, more=more)
        if self._typing:
            self._offer()
        else:
            self._list.show_offers((), wrong)
        self._typing = False

    def show_key(self, key: str) -> None:
        """Name the key that leads here; empty for none."""
        self._key = key
        behind = f" ({key})" if key else ""
        self.setToolTip(
            tr(
                "Words, and filters: from:ana  q:2  is:unfiled  has:link{behind}; ↓ shows all of them",
                behind=behind,
            )
        )
        if not self.text():
            self.show_count(None)

    def show_count(self, found: int | None, *, more: bool = False) -> None:
        """Say how many are found, and whether there may be more; without a query, the key that leads here."""
        of_key = not self.text()
        words = self._key if of_key else "" if found is None else _found(found, more=more)
        self._note.setText(words)
        self._note.setObjectName("cap" if of_key else "quiet")
        self._note.style().polish(self._note)
        self._note.setVisible(bool(words))
        self._counted.start()
        beside, taken = 8 if of_key else 32, self._note.sizeHint().width() + 6 if words else 0
        if is_mirrored():
            self._within.setContentsMargins(beside, 0, 0, 0)
            self.setTextMargins(taken, 0, 0, 0)
        else:
            self._within.setContentsMargins(0, 0, beside, 0)
            self.setTextMargins(0, 0, taken, 0)

    def _tell_count(self) -> None:
        """Have the number found, or what is wrong, read out once the typing pauses."""
        if self.hasFocus() and self.text():
            announce(self._wrong or self._note.text(), self)

    def _typed(self) -> None:
        self._typing = True

    def _offer(self) -> None:
        """Offer what fits the word at the cursor; what is wrong is said only where nothing does."""
        query, cursor = self.text(), self.cursorPosition()
        found = [offer for source in self.sources for offer in source(query, cursor)]
        between = self._typing and not query[:cursor].rpartition(" ")[2]
        if between or all(offer.taken(query)[0].strip() == query.strip() for offer in found):
            found = []
        self._list.show_offers(found, "" if found else self._wrong)
        # The value of a filter that means nothing as yet is still being chosen: the first one is at hand.
        if found and not found[0].goes_on and (self._wrong or query[:cursor].endswith(":")):
            self._choose(0)
        else:
            self._choose(-1)

    def _choose(self, row: int) -> None:
        offers = self._list.offers.rows
        self._list.view.setCurrentIndex(self._list.offers.index(row) if 0 <= row < len(offers) else QModelIndex())
        chosen = offers[row] if 0 <= row < len(offers) else None
        if chosen:
            announce(f"{chosen.label} {translated(chosen.meaning)}", self)

    def _take(self, offer: Completion) -> None:
        text, cursor = offer.taken(self.text())
        self._typing = offer.goes_on
        self.setText(text)
        self.setCursorPosition(cursor)
        if offer.goes_on:  # searched before the cursor stood there
            self._offer()

    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before a key press comes to it.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            offers = self.offered
            if offers:
                self._take(offers[max(self._list.view.currentIndex().row(), 0)])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offers, row = self.offered, self._list.view.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down if not offers:
                self._offer()
            case Qt.Key.Key_Down:
                self._choose((row + 1) % len(offers))
            case Qt.Key.Key_Up if offers:
                self._choose((row if row > 0 else len(offers)) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if offers and row >= 0:
                self._take(offers[row])
            case Qt.Key.Key_Escape if offers:
                self._list.show_offers((), self._wrong)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._list.show_offers((), self._wrong)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._list.place()


class _CompletionModel(ListModel[Completion]):
    """The completions as Qt asks for them."""

    def words(self, row: Completion) -> str:
        return f"{row.label} {translated(row.meaning)}"


class _CompletionDelegate(QStyledItemDelegate):
    """Paints a completion and, in a column beside it, what it means."""

    column = 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(QFontMetricsF(fonts.sans(13)).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Completion = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme().color("selected"))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(mirrored(bar, rect), theme().color("accent"))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for left, words, font, color in (
            (0, offer.label, fonts.sans(13, QFont.Weight.DemiBold), "ink"),
            (round(self.column) + _GAP, translated(offer.meaning), fonts.sans(13), "soft"),
        ):
            room = inner.adjusted(left, 0, 0, 0)
            if not left:
                room.setWidth(min(room.width(), round(self.column) + 1))
            painter.setFont(font)
            painter.setPen(theme().color(color))
            one_line = " ".join(words.split())
            shown = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(mirrored(room, rect), middle, isolated(shown))
        painter.restore()


class _CompletionList(QFrame):
    """Lies under the field, over the panes, while there is a completion to offer or something to say."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field.window())
        self._field = field
        self.setObjectName("offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers = _CompletionModel(self)
        self.view = QListView(self)
        self.view.setAccessibleName(tr("What can be searched for"))
        self.view.setModel(self.offers)
        self._delegate = _CompletionDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.words = plain(font=partial(fonts.sans, 13), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self.words)
        self.words.setContentsMargins(_PAD, 2, _PAD, 2)
        self.hide()

    def show_offers(self, offers: Sequence[Completion], words: str) -> None:
        """Show completions, or say something; with neither, hide."""
        self.offers.show(offers)
        self.words.setText(words)
        self.view.setVisible(bool(offers))
        self.words.setVisible(bool(words))
        if offers or words:
            self.setParent(self._field.window())
            metrics = QFontMetricsF(fonts.sans(13, QFont.Weight.DemiBold))
            self._delegate.column = min(
                max((metrics.horizontalAdvance(offer.label) for offer in offers), default=0), _LEAST_WIDTH / 2
            )
            self.place()
            self.show()
            self.raise_()
        else:
            self.hide()

    def place(self) -> None:
        """Move under the field."""
        window = self._field.window()
        wide = max(self._field.width(), _LEAST_WIDTH)
        row = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.view.setFixedHeight(row * min(len(self.offers.rows), _MOST_ROWS) + 2)
        tall = 12 + (self.view.height() if self.offers.rows else 0)
        if self.words.text():
            tall += self.words.heightForWidth(wide - 2)
        at = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        if is_mirrored():
            at.setX(max(at.x() + self._field.width() - wide, 0))
        self.setGeometry(min(at.x(), window.width() - wide), at.y(), wide, tall)


def _found(count: int, *, more: bool) -> str:
    if more:
        return tr_count(count, "{count}+ found", "{count}+ found")
    return tr_count(count, "{count} found", "{count} found")
