"""Labels for words that come from outside: never read as markup."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from curator.ui.language import tr
from curator.ui.theme import Face, wear


def tip(text: str) -> str:
    """A text as a tooltip, which Qt would otherwise read as markup where it looks like it."""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>' if text else ""


def clearable(field: QLineEdit) -> None:
    """Give a line a button that empties it, with a name, which Qt gives it none."""
    field.setClearButtonEnabled(True)
    for clear in field.findChildren(QAction):
        clear.setText(tr("Clear the search"))


class Elided(QLabel):
    """A line of plain text that ends in an ellipsis where there is no room for it, and is its tooltip then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else tip(self.text()))
        self.style().drawItemText(
            QPainter(self), self.rect(), int(self.alignment()), self.palette(), True, shown, self.foregroundRole()
        )


def plain(text: str = "", *, font: Face | None = None, name: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that breaks its lines where it must; ``name`` is its style's."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    if font is not None:
        wear(label, font)
    return label
