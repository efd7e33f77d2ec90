"""Labels for words from outside, which are never read as markup."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolTip, QWidget

from curator.ui.languages import tr
from curator.ui.look.theme import Face, wear


def tip(text: str) -> str:
    """A text as a tooltip; without this, Qt would read text that looks like markup as markup."""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>' if text else ""


def without_mnemonic(text: str) -> str:
    """A text for a button or menu, in which an ampersand stands for itself."""
    return text.replace("&", "&&")


def clearable(field: QLineEdit) -> None:
    """Give a field a button that clears it; screen readers need its name, which Qt leaves out."""
    field.setClearButtonEnabled(True)
    for clear in field.findChildren(QAction):
        clear.setText(tr("Clear the search"))


def plain(text: str = "", *, font: Face | None = None, name: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that wraps; ``name`` is that of its style."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    if font is not None:
        wear(label, font)
    return label


class Elided(QLabel):
    """A line of plain text that ends in … if it does not fit; its tooltip has all of it then."""

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self._shown() != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
