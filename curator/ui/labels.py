"""Labels for words that come from outside: never read as markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from curator.ui.theme import Face, wear


def tip(text: str) -> str:
    """A text as a tooltip, which Qt would otherwise read as markup where it looks like it."""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>' if text else ""


def plain(text: str = "", *, font: Face | None = None, name: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that breaks its lines where it must; ``name`` is its style's."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    if font is not None:
        wear(label, font)
    return label
