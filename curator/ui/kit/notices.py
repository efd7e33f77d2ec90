"""Words for the editor: a toast about what just happened, a notice about what went wrong."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from curator.ui.kit.screen_reader import announce
from curator.ui.languages import tr

_SHOWN_MS = 6000
_READ_AFTER_MS = 200
_ASIDE = 16


class Toast(QFrame):
    """Lies at the foot of its parent for some seconds, covers no card, and never takes the focus by itself."""

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(tr("Undo"), self)
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self.undo)
        self._undo.clicked.connect(self.hide)
        self._show_it = QPushButton(tr("Show"), self)
        self._show_it.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_it.clicked.connect(self._open)
        self._shown: Path | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._show_it)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, undoable: bool = False, shown: Path | None = None) -> None:
        """Show what happened, with a way to undo it, and to the file it is about, where there are such."""
        self._words.setText(words)
        self._undo.setVisible(undoable)
        self._shown = shown
        self._show_it.setVisible(shown is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(words, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        """Open the file with the program for such files, or say that there is none."""
        self.hide()
        if self._shown is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown))):
            self.tell(tr("No program on this computer is known to open {path}.", path=self._shown))

    def _place(self) -> None:
        self._words.setWordWrap(False)
        self.adjustSize()
        room = self._over.width() - 2 * _ASIDE
        if self.width() > room:
            self._words.setWordWrap(True)
            self.resize(room, self._row.totalHeightForWidth(room))
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height())


class Notice(QFrame):
    """A sentence across the foot of the window, shown until somebody closes it."""

    closed = Signal()  # by the editor

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        self._reading = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._reading.timeout.connect(self._read)
        self.offered: list[QPushButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, words: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Show what went wrong and what to do; buttons offer what Curator can do about it."""
        self.words.setText(words)
        for button in self.offered:
            button.deleteLater()
        self.offered = []
        for at, (name, run) in enumerate(offers, 1):
            button = QPushButton(name, self)
            button.setAutoDefault(True)  # so that Enter does it, as in a dialog
            button.clicked.connect(partial(_run, run))
            self._row.insertWidget(at, button)
            self.offered.append(button)
        self.show()
        self._reading.start()

    def _read(self) -> None:
        """Have it read out once the focus is back from a dialog, which would be read over it."""
        if self.isVisible():
            announce(self.words.text(), self, urgent=True)


def _run(run: Callable[[], object], _checked: bool = False) -> None:
    run()
