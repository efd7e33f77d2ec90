"""The side that reading begins on: what is painted by hand is reckoned from the left, and mirrored where need be.

Qt does so for its own layouts and for the alignment of drawn text, and not for places.
"""

from typing import TypeVar
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

Rect = TypeVar("Rect", QRect, QRectF)


def is_mirrored() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(rect: Rect, within: Rect | QRect) -> Rect:
    """A place within another, reckoned from the left, where it is in the window; the other way round likewise."""
    if not is_mirrored():
        return rect
    moved = type(rect)(rect)
    moved.moveLeft(2 * within.left() + within.width() - rect.left() - rect.width())
    return moved


def direction_of(text: str) -> Qt.LayoutDirection:
    """The way in which a text is read by itself; that of the window where it has no letters."""
    strong = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), None)
    if strong is None:
        return QGuiApplication.layoutDirection()
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft
