"""Words edited in place: those of a quote, a question, a remark."""

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QWidget,
)

from curator.ui.kit.pane import Hint
from curator.ui.languages import tr
from curator.ui.mirroring import side


class WordsEditor(QPlainTextEdit):
    """Edits words in place: Enter ends it, Shift+Enter starts a new line, Escape leaves all as it was."""

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

    @staticmethod
    def key_hints() -> list[Hint]:
        """The keys that are worth naming while words are edited."""
        return [
            ("↵", tr("done", "what a key does")),
            ("Shift ↵", tr("a new line", "what a key does")),
            ("Esc", tr("leave it as it was", "what a key does")),
        ]

    def grow(self) -> None:
        """Grow as tall as the words need."""
        blocks = self.document().blockCount()
        lines = sum(
            max(1, self.document().findBlockByNumber(number).layout().lineCount()) for number in range(blocks)
        )
        needed = round(lines * QFontMetricsF(self.font()).lineSpacing() + 16)
        if needed > self.height():
            self.resize(self.width(), needed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
            return
        super().keyPressEvent(event)
