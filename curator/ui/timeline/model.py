"""The desk's rows as Qt's table of them, read from the project only as they come into sight."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QWidget,
)

from curator.ui.desk.desk import Desk
from curator.ui.kit.list_model import NEXT_ROLE, ROW, Index
from curator.ui.kit.text_labels import tip
from curator.ui.languages import listed
from curator.ui.timeline.spoken import explained, spoken

SUGGESTION = NEXT_ROLE
SUGGESTED_NUMBER = NEXT_ROLE + 1


class TimelineModel(QAbstractTableModel):
    """The desk's rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() or self.desk is None else len(self.desk.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.desk is None or not index.isValid() or index.row() >= len(self.desk.rows):
            return None
        if role == ROW:
            return self.desk.card(index.row())
        if role == SUGGESTION:
            return self.desk.suggested(self.desk.card(index.row()))
        if role == SUGGESTED_NUMBER:
            return self.desk.suggested_number(self.desk.card(index.row()))
        card = self.desk.card(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # Headings are passed over; whoever cannot see them hears them with the card below.
            above = self.desk.card(index.row() - 1) if index.row() else card
            heading = [spoken(above)] if above.asks and not card.asks else []
            return listed([*heading, spoken(card, self.desk.suggested_number(card))])
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(card, self.desk.suggested_number(card))
        if role == Qt.ItemDataRole.ToolTipRole and (suggestion := self.desk.suggested(card)):
            return tip(explained(suggestion, self.desk.numbers))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return None  # Qt would number them, and have each number read

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled
        if self.desk is None or not index.isValid() or self.desk.card(index.row()).asks:
            return base
        return base | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def lay(self, desk: Desk | None) -> None:
        """Show a desk, or a desk's new view, from the start."""
        self.beginResetModel()
        self.desk = desk
        self.endResetModel()
