"""What is told to those who hear the window: what happened, and which row of a list has the focus."""

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTreeView, QWidget
from shiboken6 import isValid


def announce(words: str, by: QWidget, *, urgent: bool = False) -> None:
    """Have words read out that are not where the focus is; ``urgent`` ones before whatever is being read."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(by, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def read_rows(app: QApplication) -> None:
    """Have the current row of each list read that gets the focus from now on: Qt tells of the list alone."""
    app.focusChanged.connect(_focused)


def _focused(_before: QWidget | None, focus: QWidget | None) -> None:
    if isinstance(focus, QAbstractItemView) and QAccessible.isActive():
        QTimer.singleShot(0, lambda: _read_row(focus))  # after Qt has told of the list


def _read_row(view: QAbstractItemView) -> None:
    if isValid(view) and view.hasFocus() and view.currentIndex().isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(_child(view, view.currentIndex()))
        QAccessible.updateAccessibility(event)


def _child(view: QAbstractItemView, index: QModelIndex) -> int:
    """Which child of a list without branches a cell is, as Qt counts them: its headers are some too."""
    match view:
        case QTableView():
            return (index.row() + 1) * (index.model().columnCount() + 1) + index.column() + 1
        case QTreeView():
            return (index.row() + 1) * index.model().columnCount() + index.column()
        case _:
            return index.row()
