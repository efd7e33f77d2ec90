"""The field for remarks, which only the editor sees; it opens beside what the remark is about."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from curator.ui.kit.words_editor import WordsEditor
from curator.ui.languages import tr
from curator.ui.look.theme import fonts, wear
from curator.ui.mirroring import mirrored

_WIDE, _MARGIN, _OVERLAP = 560, 20, 6


class RemarkField(WordsEditor):
    """Lies over the panes while a remark is written: Enter saves it, Escape leaves it as it was."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        wear(self, fonts.sans)
        self.setTabChangesFocus(False)
        self._over = over
        self._open = False
        self._before: QWidget | None = None
        self._written: Callable[[str], object] = lambda _text: None
        self.done.connect(self.finish)
        self.hide()

    def write(self, about: str, text: str, place: QRect, written: Callable[[str], object]) -> None:
        """Let a remark be written below a place, or above it where below is no room: what it is about stays to be
        read. ``written`` is given the words, perhaps none."""
        self._written = written
        self._before = self.window().focusWidget()
        self.setAccessibleName(tr("Your remark on {about}", about=about))
        self.setPlaceholderText(tr("Your remark on {about}, for you alone", about=about))
        wide = min(place.width() - 2 * _MARGIN, _WIDE)
        tall = round(2 * self.fontMetrics().lineSpacing() + 16)
        below, above = place.bottom() - _OVERLAP, place.top() - tall + _OVERLAP
        top = below if below + tall < self._over.height() - _MARGIN else max(above, _MARGIN)
        self.setGeometry(mirrored(QRect(place.left() + _MARGIN, top, wide, tall), place))
        self.setPlainText(text)
        self.selectAll()
        self._open = True
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        kept = Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason
        if self._open and event.reason() not in kept:
            self._before = None  # the focus is where it was given to
            self.finish()

    def finish(self) -> None:
        """Save what is being written, if anything."""
        if self._open:
            text = self.toPlainText()
            self.leave()
            self._written(text)

    def leave(self) -> None:
        """Close the field without saving, and give the focus back."""
        before, self._before = self._before, None
        self._open = False
        self.hide()
        if before is not None and isValid(before):  # a field in a list is gone with its row
            before.setFocus(Qt.FocusReason.OtherFocusReason)
