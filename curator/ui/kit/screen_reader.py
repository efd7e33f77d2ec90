"""What screen readers say: what happened, and which row of a list has the focus."""

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTreeView, QWidget
from shiboken6 import isValid


def announce(words: str, by: QWidget, *, urgent: bool = False) -> None:
    """Have words read out that are not where the focus is; ``urgent`` ones interrupt what is being read."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(by, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def read_rows(app: QApplication) -> None:
    """From now on, have the current row read when a list gets the focus: Qt has only the list read."""
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
    """Which child of a flat list a cell is, as Qt counts them: headers count as well."""
    match view:
        case QTableView():
            return (index.row() + 1) * (index.model().columnCount() + 1) + index.column() + 1
        case QTreeView():
            return (index.row() + 1) * index.model().columnCount() + index.column()
        case _:
            return index.row()
