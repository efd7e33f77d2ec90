"""What an empty list says: what goes there, and how to start."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from curator.ui.kit.text_layout import lay_out
from curator.ui.look.theme import fonts, theme

_WIDEST, _MARGIN = 420, 24
_DOWN = 0.32  # of what is free above and below


def paint_empty(view: QAbstractItemView, words: str, size: int = 14) -> None:
    """Paint words in a view without rows, and nothing in one that has rows."""
    model = view.model()
    if not words or (model is not None and model.rowCount()):
        return
    painter = QPainter(view.viewport())
    area = view.viewport().rect()
    room = min(_WIDEST, area.width() - 2 * _MARGIN)
    text = lay_out(words, fonts.sans(size), room, leading=1.6)
    at = QPointF((area.width() - room) / 2, max((area.height() - text.height) * _DOWN, 0))
    text.paint(painter, at, theme().color("soft"))
