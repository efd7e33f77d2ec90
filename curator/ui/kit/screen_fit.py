"""Windows that are never larger than the screen, however large the text is."""

from PySide6.QtWidgets import QWidget

_FRAME = 28  # pixels: the bar that window managers put above


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as the screen has room for."""
    free = window.screen().availableGeometry()
    window.resize(min(width, free.width()), min(height, free.height() - _FRAME))
