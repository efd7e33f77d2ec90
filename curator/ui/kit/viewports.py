"""Viewports for the views that are painted first."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def viewport(view: QWidget) -> QWidget:
    """A viewport for a view, like the one that Qt makes.

    To hand Qt's own viewport to Python, PySide first loads every kind of widget, to find out which it is.
    """
    made = QWidget(view)
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    return made
