"""The side that reading begins on: what is painted by hand is reckoned from the left, and mirrored where need be.

Qt does so for its own layouts and for the alignment of drawn text, and not for places.
"""

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

Rect = TypeVar("Rect", QRect, QRectF)


def is_mirrored() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def side() -> Qt.AlignmentFlag:
    """The side that lines begin on, for what would not know it."""
    return Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft


def mirrored(rect: Rect, within: Rect | QRect) -> Rect:
    """A place within another, reckoned from the left, where it is in the window; the other way round likewise."""
    if not is_mirrored():
        return rect
    moved = type(rect)(rect)
    moved.moveLeft(2 * within.left() + within.width() - rect.left() - rect.width())
    return moved


def isolated(text: str) -> str:
    """A text to stand among others, or alone in a line, that is read its own way nevertheless."""
    return f"\u2068{text}\u2069" if text and is_mirrored() else text


def sentence(text: str) -> str:
    """A text of the window's own that is read the window's way, whatever it begins with."""
    return f"\u200f{text}" if is_mirrored() else text
