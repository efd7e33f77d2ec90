"""The palette: type some words of a command, or of a question, and Enter does it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from curator.phrases import phrase
from curator.project import Question
from curator.ui.commands.actions import Actions
from curator.ui.commands.catalogue import COMMANDS, Command, Needs, question_of
from curator.ui.commands.keymap import Keymap, native
from curator.ui.desk.cards import Bucket, View
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.list_model import ROW, Index, ListModel
from curator.ui.kit.screen_reader import announce
from curator.ui.kit.text_labels import plain
from curator.ui.languages import listed, tr, translated
from curator.ui.look.icons import drawing_of, paint_icon
from curator.ui.look.question_shapes import paint_mark, paint_star
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import mirrored

_WIDE, _ROW, _MOST_ROWS = 620, 32, 11
_SIDE, _PAD = 14, 6
_ALIKE = 75  # of 100: how alike a mistyped word must be to count

_BUCKETS = (
    (Bucket.STARRED, phrase("Starred")),
    (Bucket.SHELF, phrase("Shelf")),
    (Bucket.INBOX, phrase("Inbox")),
)
_NOT_FOUND = phrase("Nothing that can be done now has these words.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done now, about a question (``number``, 0 for none) or a bucket, else with a drawing.

    ``run`` is given the modifiers that were held.
    """

    text: str
    menu: str
    keys: str
    run: Callable[[Qt.KeyboardModifier], object]
    number: int = 0
    bucket: Bucket | None = None
    on: bool = False
    drawing: str = ""


def rank(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that have every typed word, in any order, the best first; all where nothing is typed."""
    words = _words(typed)
    if not words:
        return list(entries)
    scored = [(_score(words, entry), entry) for entry in entries]
    return [entry for score, entry in sorted(scored, key=lambda pair: -pair[0]) if score > 0]


def _score(typed: Sequence[str], entry: Entry) -> float:
    """The higher, the better each typed word is found; 0 where one is not."""
    words, menu = _words(entry.text), _words(entry.menu)
    total = 0.0
    for number, word in enumerate(typed):
        found = max(
            max((_match(word, other) for other in words), default=0.0),
            max((_match(word, other) for other in menu), default=0.0) * 0.6,
        )
        if not found:
            return 0
        in_place = number < len(words) and words[number].startswith(word)
        total += found + (10 if in_place else 0)
    return total / len(typed) - min(len(words), 50) / 50


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()


def _match(typed: str, word: str) -> float:
    """How well a word answers to what was typed of it, 0 to 100."""
    if word == typed:
        return 100
    if word.startswith(typed):
        return 90
    if typed in word:
        return 60
    if len(typed) < 3:
        return 0
    from rapidfuzz import fuzz

    alike = fuzz.ratio(typed, word[: len(typed) + 1], score_cutoff=_ALIKE)
    return alike / 2


def doable(
    actions: Actions, keymap: Keymap, session: Session, selection: Selection, filing: Filing
) -> Iterator[Entry]:
    """Every command that can be done now, in the list's order, and filing under each question by its words."""
    questions = session.desk.questions if session.desk else []
    there = selection.needs()
    for command in COMMANDS:
        action = actions[command.name]
        if not action.isEnabled() or command.needs not in {None, *there} or command.name == "palette":
            continue
        number = question_of(command) or 0
        yield Entry(
            text=tr("{command}: {question}", command=action.text(), question=questions[number - 1].text)
            if number
            else action.text(),
            menu=command.menu.title,
            keys=", ".join(map(native, keymap.keys(command.name))),
            run=partial(_file_by, command, filing, questions[number - 1].id) if number else partial(_do, action),
            number=number,
            on=action.isChecked(),
            drawing=drawing_of(command.name),
        )
    if Needs.TWEETS in there:
        for question in questions[9:]:
            under = tr("File under {number}", number=str(question.number))
            words = tr("{command}: {question}", command=under, question=question.text)
            yield _under(question, words, "", filing)


def places(keymap: Keymap, session: Session, filing: Filing) -> Iterator[Entry]:
    """Every question and bucket that the tweets in hand can be filed under."""
    if session.desk is None:
        return
    for question in session.desk.questions:
        key = keymap.shown(f"file-{question.number}") if question.number <= 9 else ""
        yield _under(question, f"{question.number}  {question.text}", key, filing)
    for bucket, name in _BUCKETS:
        yield Entry(translated(name), "", "", partial(_file, filing, bucket), bucket=bucket)


def _under(question: Question, text: str, keys: str, filing: Filing) -> Entry:
    return Entry(text, "", keys, partial(_file, filing, question.id), question.number)


def _do(action: QAction, _held: Qt.KeyboardModifier) -> None:
    action.trigger()


def _file_by(command: Command, filing: Filing, question: str, _held: Qt.KeyboardModifier) -> None:
    """File as a command does, under the question that the entry names."""
    filing.file_in(question, stay=command.name.endswith("-stay"), as_well=command.name.endswith("-as-well"))


def _file(filing: Filing, view: View, held: Qt.KeyboardModifier) -> None:
    """File as the digits do: Shift stays, Ctrl files as well."""
    stay, as_well = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    filing.file_in(view, stay=bool(held & stay), as_well=bool(held & as_well))


class _Entries(ListModel[Entry]):
    def words(self, row: Entry) -> str:
        return listed(filter(None, (row.text, row.menu, row.keys)))


class _EntryPainter(QStyledItemDelegate):
    """Paints mark, words, menu and keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW)
        colors = theme()
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("selected"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
            bar = QRectF(rect.left() + 6, rect.top() + 6, 3, rect.height() - 12)
            painter.fillRect(mirrored(bar, rect), colors.color("accent"))
        middle = Qt.AlignmentFlag.AlignVCenter
        small, font = fonts.sans(12), fonts.sans(13)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if entry.keys:
            painter.setFont(small)
            wide = QFontMetricsF(small).horizontalAdvance(entry.keys) + 2 * _PAD
            cap = QRectF(inner.right() - wide, inner.center().y() - 10, wide, 20)
            painter.setPen(QPen(colors.color("line"), 1))
            painter.setBrush(colors.color("card"))
            seen = mirrored(cap, rect)
            painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(colors.color("soft"))
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, entry.keys)
            inner.setRight(cap.left() - 10)
        if entry.menu:
            painter.setFont(small)
            painter.setPen(colors.color("faint"))
            painter.drawText(mirrored(inner, rect), middle | Qt.AlignmentFlag.AlignRight, entry.menu)
            inner.setRight(inner.right() - QFontMetricsF(small).horizontalAdvance(entry.menu) - 10)
        sign = mirrored(QRectF(inner.left(), inner.center().y() - 5, 10, 10), rect)
        painter.setFont(font)
        painter.setPen(colors.color("ink"))
        if entry.number:
            paint_mark(painter, sign, entry.number)
        elif entry.bucket is Bucket.STARRED:
            paint_star(painter, sign.adjusted(-1, -1, 1, 1), colors.color("star"))
        elif entry.bucket:
            paint_icon(painter, sign.adjusted(-2, -2, 2, 2), entry.bucket, colors.soft)
        elif entry.on:
            painter.drawText(sign.adjusted(-2, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, "✓")
        elif entry.drawing:
            paint_icon(painter, sign.adjusted(-2, -2, 2, 2), entry.drawing, colors.soft)
        words = inner.adjusted(20, 0, 0, 0)
        elided = QFontMetricsF(font).elidedText(entry.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(mirrored(words, rect), middle, elided)
        painter.restore()


def _row_height() -> int:
    return round(_ROW * fonts.base_px / 13)


class _Words(QLineEdit):
    """What is typed; the keys that choose go to the palette."""

    def __init__(self, palette: "Palette") -> None:
        super().__init__(palette)
        self.setObjectName("words")
        self._palette = palette

    def event(self, event: QEvent) -> bool:
        # Enter with Ctrl and Alt with arrows are others' keys otherwise.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False  # Tab chooses

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._palette.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason):
            self._palette.hide()


class Palette(QFrame):
    """Lies over the window while it is open; then the focus is where it was before."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = over
        self._all: Sequence[Entry] = ()
        self._before: QWidget | None = None
        self._told = ""  # what was read last
        self.words = _Words(self)
        self.words.textChanged.connect(self._find)
        self.entries = _Entries(self)
        self.list = QListView(self)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(_EntryPainter(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("What can be done"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda _index: self._run(QApplication.keyboardModifiers()))
        self._none = plain(translated(_NOT_FOUND), name="quiet", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self.words)
        inner.addWidget(self._none)
        column.addLayout(inner)
        column.addWidget(self.list)
        over.installEventFilter(self)
        self.hide()

    def open(self, entries: Sequence[Entry], hint: str) -> None:
        """Offer these; ``hint`` says what to type."""
        if not self.isVisible():
            self._before = self._over.window().focusWidget()
        self._all = entries
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)
        self.words.setAccessibleDescription(tr("Type some words of it; the arrow keys choose, Enter does it."))
        self.words.clear()
        self._find("")
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)
        self._told = ""
        QTimer.singleShot(0, self._read)  # after the line of words, which has the focus

    def leave(self) -> None:
        """Be gone, with the focus where it was."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take the keys that choose; False for those that are words."""
        row, last = self.list.currentIndex().row(), self.entries.rowCount() - 1
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(event.modifiers())
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._go_to(row + 1 if row < last else 0)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._go_to(row - 1 if row > 0 else last)
            case Qt.Key.Key_PageDown:
                self._go_to(min(row + _MOST_ROWS - 1, last))
            case Qt.Key.Key_PageUp:
                self._go_to(max(row - _MOST_ROWS + 1, 0))
            case _:
                return False
        return True

    def _find(self, typed: str) -> None:
        self.entries.show(rank(typed, self._all))
        self._go_to(0)
        found = self.entries.rowCount() > 0
        self.list.setVisible(found)
        self._none.setVisible(not found)
        self._place()

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.entries.index(row))
        self._read()

    def _read(self) -> None:
        """Have the current entry read, where it is another one than before."""
        words = str(self.list.currentIndex().data() or translated(_NOT_FOUND))
        if self.isVisible() and words != self._told:
            self._told = words
            announce(words, self.words)

    def _run(self, held: Qt.KeyboardModifier) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        entry: Entry = index.data(ROW)
        self.leave()
        entry.run(held)

    def _place(self) -> None:
        rows = min(self.entries.rowCount(), _MOST_ROWS)
        self.list.setFixedHeight(rows * _row_height())
        wide = min(round(_WIDE * fonts.base_px / 13), self._over.width() - 32)
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move((self._over.width() - wide) // 2, 44)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
