"""The right side: the article as it will read, edited in place, its quotes put in order by drag or key."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
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
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.draft.article import SUBHEADING, Article, Quote, Section, credit
from curator.phrases import phrase
from curator.project import Question
from curator.ui import dragging
from curator.ui.laidout import LaidOut, Layouts, lay_out, utf16
from curator.ui.language import listed, told, tr, tr_count
from curator.ui.sides import mirrored, side
from curator.ui.theme import fonts, theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_SIDE = 24


class Kind(Enum):
    """What a row of the article is."""

    TITLE = auto()
    INTRO = auto()
    DISCLOSURE = auto()
    HEADING = auto()
    QUOTE = auto()
    NOTE = auto()
    HINT = auto()
    CLOSING = auto()


FIELDS = {
    Kind.TITLE: "title",
    Kind.INTRO: "intro",
    Kind.DISCLOSURE: "disclosure",
    Kind.CLOSING: "closing",
}
_INVITATIONS = {
    Kind.INTRO: phrase("Write an introduction: who hosted, how many came, what it was about."),
    Kind.DISCLOSURE: phrase("Add a line of disclosure, such as how long an answer could be."),
    Kind.CLOSING: phrase("Add a closing line."),
}


class Row(Struct, frozen=True):
    """One row of the article. ``position`` counts the quotes and paragraphs of a section from 0; ``note`` is a
    paragraph's id."""

    kind: Kind
    text: str
    number: int = 0
    question: str = ""
    position: int = 0
    quote: Quote | None = None
    credit: str = ""
    placeholder: bool = False
    note: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        words = self.text
        match self.kind:
            case Kind.QUOTE if self.quote is not None:
                words = _spoken_quote(self, self.quote)
            case Kind.HEADING:
                words = tr("Question {number}: {question}", number=str(self.number), question=words)
            case Kind.TITLE:
                words = tr("Title: {words}", words=words)
            case Kind.NOTE if words.startswith(SUBHEADING):
                words = tr("Subheading: {words}", words=words.removeprefix(SUBHEADING))
            case Kind.NOTE:
                words = tr("Paragraph: {words}", words=words)
            case Kind.INTRO if not self.placeholder:
                words = tr("Introduction: {words}", words=words)
            case Kind.DISCLOSURE if not self.placeholder:
                words = tr("Disclosure: {words}", words=words)
            case Kind.CLOSING if not self.placeholder:
                words = tr("Closing line: {words}", words=words)
        return words

    @property
    def key(self) -> tuple[Kind, str, str]:
        return self.kind, self.question, self.quote.post if self.quote else self.note

    @property
    def item(self) -> str:
        """The id of what stands here among a section's items; empty for what is none."""
        return self.key[2]


def _spoken_quote(row: Row, quote: Quote) -> str:
    said = [f"{row.text}{row.credit}"]
    said += [tr("starred", "a quote")] if quote.starred else []
    said += [tr("altered by hand", "a quote")] if quote.altered else []
    tweets = len(quote.parts) + 1
    said += [tr_count(tweets, "joined of {count} tweet", "joined of {count} tweets")] if quote.parts else []
    return listed(said)


class Place(Struct, frozen=True):
    """Between two quotes: a question, and the ids of what stands before there; ``row`` is the row below it."""

    number: int
    question: str
    before: tuple[str, ...]
    row: int

    def position_for(self, posts: Iterable[str]) -> int:
        """Where these posts would stand there, counted after taking them out."""
        moving = set(posts)
        return sum(post not in moving for post in self.before)


def rows_of(article: Article, title_given: bool, questions: Sequence[Question]) -> list[Row]:
    """The article as rows, with invitations where something could be written."""
    ids = {question.number: question.id for question in questions}
    rows = [Row(Kind.TITLE, article.title, placeholder=not title_given)]
    rows += _field(Kind.INTRO, article.intro)
    rows += _field(Kind.DISCLOSURE, article.disclosure)
    for section in article.sections:
        rows += _section(section, ids[section.number], article)
    return [*rows, *_field(Kind.CLOSING, article.closing)]


def _field(kind: Kind, text: str) -> list[Row]:
    return [Row(kind, text or told(_INVITATIONS[kind]), placeholder=not text)]


def _section(section: Section, question: str, article: Article) -> list[Row]:
    rows = [Row(Kind.HEADING, section.question, section.number, question)]
    for position, item in enumerate(section.items):
        if not isinstance(item, Quote):
            rows.append(Row(Kind.NOTE, item.text, section.number, question, position, note=item.id))
            continue
        named = credit(item, article.attribution)
        named_as = f" —\u00a0{named.text}" if named else ""
        rows.append(Row(Kind.QUOTE, item.text, section.number, question, position, item, credit=named_as))
    if not section.items:
        hint = tr("Drop answers here, or file tweets under {number}.", number=str(section.number))
        rows.append(Row(Kind.HINT, hint, section.number, question, placeholder=True))
    return rows


class ArticleModel(QAbstractListModel):
    """The article's rows as Qt asks for them."""

    edited = Signal(object, str)  # Row, the new words

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.EditRole:
                return "" if row.placeholder and row.kind is not Kind.TITLE else row.text
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == str(self.data(index, Qt.ItemDataRole.EditRole)).strip():
            return False
        self.edited.emit(row, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        match self.rows[index.row()].kind:
            case Kind.HINT:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
            case Kind.QUOTE:
                return base | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
            case _:
                return base | Qt.ItemFlag.ItemIsEditable

    def show(self, rows: list[Row]) -> None:
        """Show these rows; where they are the same ones, only what they say is painted anew."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            old, self.rows = self.rows, rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def items_under(self, question: str) -> int:
        """How many quotes and paragraphs stand under a question."""
        return sum(one.question == question and bool(one.item) for one in self.rows)

    def posts_after(self, row: Row) -> list[str]:
        """The posts of the quotes behind a row, under its question."""
        return [
            one.quote.post
            for one in self.rows
            if one.quote and one.question == row.question and one.position > row.position
        ]

    def place(self, row: int, *, below: bool) -> Place | None:
        """The place above or below a row; the nearest one where quotes cannot stand there."""
        sections = [index for index, one in enumerate(self.rows) if one.kind is Kind.HEADING]
        if not sections:
            return None
        if not 0 <= row < len(self.rows) or self.rows[row].kind is Kind.CLOSING:
            row, below = len(self.rows) - 2, True
        if row < sections[0]:
            row, below = sections[0], True
        here = self.rows[row]
        items = [one.item for one in self.rows if one.item and one.question == here.question]
        position = here.position + int(below) if here.item else 0
        heading = next(index for index in sections if self.rows[index].question == here.question)
        before = tuple(items[:position])
        return Place(here.number, here.question, before, heading + 1 + position)


class WordsEditor(QPlainTextEdit):
    """Edits words in place: Enter is done, Shift+Enter a new line, Escape leaves all as it was."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setAccessibleName(tr("Edit the words"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(6)
        lines = self.document().defaultTextOption()
        lines.setAlignment(side())
        self.document().setDefaultTextOption(lines)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.grow)

    def grow(self) -> None:
        """Be as tall as the words need."""
        blocks = self.document().blockCount()
        lines = sum(
            max(1, self.document().findBlockByNumber(number).layout().lineCount()) for number in range(blocks)
        )
        wanted = round(lines * QFontMetricsF(self.font()).lineSpacing() + 16)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
            return
        super().keyPressEvent(event)


def _scaled(pixels: int) -> int:
    return round(pixels * fonts.base_px / 13)


class ArticleDelegate(QStyledItemDelegate):
    """Paints the article in a serif, as it will read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layouts = Layouts()

    def _font(self, row: Row) -> QFont:
        match row.kind:
            case Kind.TITLE:
                return fonts.serif(21, QFont.Weight.DemiBold)
            case Kind.HEADING:
                return fonts.serif(15, QFont.Weight.DemiBold)
            case Kind.NOTE if row.text.startswith(SUBHEADING):
                return fonts.sans(14, QFont.Weight.DemiBold)
            case Kind.DISCLOSURE:
                font = QFont(fonts.serif(13))
                font.setItalic(True)
                return font
            case Kind.HINT:
                return fonts.sans(12)
            case _:
                return fonts.serif(14)

    def _edges(self, row: Row) -> tuple[int, int, int]:
        """How far the words stand from the left, from the top and from the next row, in pixels."""
        match row.kind:
            case Kind.TITLE:
                return _SIDE, 18, 4
            case Kind.HEADING:
                number = QFontMetricsF(self._font(row)).horizontalAdvance(f"{row.number}. ")
                return _SIDE + max(round(number) + 2, _scaled(22)), 14, 4
            case Kind.QUOTE if row.quote and row.quote.starred:
                return _SIDE + _scaled(18), 6, 6
            case Kind.QUOTE | Kind.HINT:
                return _SIDE + _scaled(18), 3, 3
            case Kind.CLOSING:
                return _SIDE, 16, 24
            case _:
                return _SIDE, 4, 4

    def _room(self, row: Row, width: int) -> int:
        left, _, _ = self._edges(row)
        return width - left - _SIDE - (18 if row.quote and row.quote.altered else 0)

    def words(self, row: Row, width: int) -> LaidOut:
        """A row's words, broken into the lines of the article's column."""
        room = self._room(row, width)
        shown = row.text.removeprefix(SUBHEADING) if row.kind is Kind.NOTE else row.text
        text = shown + row.credit
        soft = theme().color("soft")

        def make() -> LaidOut:
            start = utf16(text, len(shown))
            tints = [(start, utf16(text, len(text)) - start, soft)] if row.credit else []
            leading = 1.3 if row.kind is Kind.TITLE else 1.5
            return lay_out(text, self._font(row), room, leading=leading, tints=tints)

        return self._layouts.get((row.kind, row.text, row.credit, room, soft.rgb()), make)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        view = self.parent()
        assert isinstance(view, QListView)  # noqa: S101 (the delegate is made by its view)
        width = view.viewport().width()
        _, top, bottom = self._edges(row)
        return QSize(width, round(self.words(row, width).height) + top + bottom)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = self.parent()
        assert isinstance(view, QListView)  # noqa: S101 (the delegate is made by its view)
        colors = theme()
        left, top, bottom = self._edges(row)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("selected"))
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            focused = view.hasFocus()
            bar = QRect(rect.left(), rect.top(), 5 if focused else 3, rect.height())
            painter.fillRect(mirrored(bar, rect), colors.color("accent" if focused else "faint"))
        x, y = rect.left() + left, rect.top() + top
        if row.kind is Kind.HEADING:
            line = self._font(row).pixelSize() * 1.5
            painter.setFont(self._font(row))
            painter.setPen(colors.mark(row.number))
            number = QRectF(rect.left() + _SIDE, y, left - _SIDE, line)
            painter.drawText(mirrored(number, rect), Qt.AlignmentFlag.AlignVCenter, f"{row.number}.")
        elif row.quote and row.quote.starred:
            beside = QRectF(rect.left() + _SIDE + 1, y - 2, 3, rect.height() - top - bottom + 4)
            painter.fillRect(mirrored(beside, rect), colors.color("star"))
        elif row.kind is Kind.QUOTE:
            painter.setPen(colors.color("faint"))
            painter.setFont(self._font(row))
            self._paint_sign(painter, rect, _SIDE + 3, y + self._font(row).pixelSize() * 1.1, "•")
        if row.quote and row.quote.altered:
            painter.setPen(colors.color("faint"))
            painter.setFont(fonts.sans(12))
            left_of = rect.width() - 1 - _SIDE - 4
            self._paint_sign(painter, rect, left_of, y + fonts.sans(12).pixelSize() * 1.2, "✎")
        ink = "faint" if row.placeholder else "soft" if row.kind is Kind.DISCLOSURE else "ink"
        words = mirrored(QRectF(x, y, self._room(row, rect.width()), 0), rect)
        self.words(row, rect.width()).paint(painter, words.topLeft(), colors.color(ink))
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRect, left: float, foot: float, sign: str) -> None:
        """Paint a sign so far from where a row begins, on a line."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(sign)
        painter.drawText(mirrored(QRectF(rect.left() + left, foot, wide, 0), rect).topLeft(), sign)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = WordsEditor(parent)
        editor.setFont(self._font(index.data(ROW)))
        editor.done.connect(lambda: self._finish(editor))
        return editor

    def _finish(self, editor: WordsEditor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        words = str(index.data(Qt.ItemDataRole.EditRole))
        editor.setPlainText(words)
        cursor = editor.textCursor()
        cursor.setPosition(len(SUBHEADING) if words.startswith(SUBHEADING) else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        assert isinstance(editor, WordsEditor)  # noqa: S101 (made by createEditor)
        rect: QRect = option.rect
        left, top, _ = self._edges(index.data(ROW))
        editor.setGeometry(mirrored(rect.adjusted(left - 8, top - 6, -12, 4), rect))
        editor.grow()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Qt's own filter would take Enter away from a text edit.
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        return super().eventFilter(editor, event)


class ArticleView(QListView):
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
        """Show the article as it is now; what is current and selected stays so where it is still there.

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

    def row(self) -> Row | None:
        """The current row."""
        index = self.currentIndex()
        return self.lines.rows[index.row()] if index.isValid() else None

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
        for number, row in enumerate(self.lines.rows):
            if row.quote and row.quote.post == post and question in (None, row.question):
                self.setCurrentIndex(self.lines.index(number))
                self.scrollTo(self.lines.index(number))
                return True
        return False

    def reveal(self, post: str, question: str | None = None) -> None:
        """Scroll no more than is needed to see a quote; what is current stays so."""
        for number, row in enumerate(self.lines.rows):
            if row.quote and row.quote.post == post and question in (None, row.question):
                self.scrollTo(self.lines.index(number))
                return

    def go_to_note(self, question: str, position: int) -> bool:
        """Make the paragraph at a position of a question the current row; False where there is none."""
        for number, row in enumerate(self.lines.rows):
            if row.note and (row.question, row.position) == (question, position):
                self.setCurrentIndex(self.lines.index(number))
                self.scrollTo(self.lines.index(number))
                return True
        return False

    def go_to_row_of(self, key: tuple[Kind, str, str]) -> None:
        """Make the row of that key the current one."""
        for number, row in enumerate(self.lines.rows):
            if row.key == key:
                self.setCurrentIndex(self.lines.index(number))

    def select_posts(self, posts: Sequence[str], question: str) -> None:
        """Select quotes under a question, the first of them current."""
        self.go_to_post(posts[0], question)
        for number, row in enumerate(self.lines.rows):
            if row.quote and row.quote.post in posts and row.question == question:
                self.selectionModel().select(self.lines.index(number), QItemSelectionModel.SelectionFlag.Select)

    def go_to_question(self, question: str) -> None:
        """Show a question's heading at the top."""
        for number, row in enumerate(self.lines.rows):
            if row.kind is Kind.HEADING and row.question == question:
                self.scrollTo(self.lines.index(number), QAbstractItemView.ScrollHint.PositionAtTop)

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
        line = mirrored(QRectF(_SIDE + 8, y, whole.width() - 2 * _SIDE - 8, 0), whole)
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setBrush(accent)
        painter.drawEllipse(mirrored(QRectF(_SIDE + 2.5, y - 3.5, 7, 7), whole))
