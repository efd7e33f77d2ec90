"""The model behind every list: it keeps the rows, and shows new ones with the smallest change."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.ui.kit import text_labels

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW = Qt.ItemDataRole.UserRole  # gives the row itself
NEXT_ROLE = ROW + 1  # the first that a room may give a meaning of its own


class ListModel(QAbstractListModel, Generic[Row]):
    """Rows of one kind. Rooms override what a row says, and what can be done with it."""

    outside = Qt.ItemFlag.NoItemFlags  # what can be done where there is no row

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def key(self, row: Row) -> object:
        """What tells a row from the others, and stays the same when the row says something new."""
        return row

    def words(self, row: Row) -> str:
        """What a row says."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """A row as it is read out."""
        return self.words(row)

    def tip(self, row: Row) -> str:
        """The tooltip, as plain text; empty for none."""
        return ""

    def other(self, row: Row, role: int) -> object:
        """What a row gives for any other role."""
        return None

    def flags_of(self, row: Row) -> Qt.ItemFlag:
        """What can be done with a row."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows. If they have the keys of those shown, only rows that changed are painted anew."""
        old = self.rows
        if list(map(self.key, rows)) != list(map(self.key, old)):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        for number, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(number), self.index(number))

    def refresh(self) -> None:
        """Have all rows painted anew, where what they say depends on more than themselves."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def row_at(self, index: Index) -> Row | None:
        """The row at an index; None where there is none."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def find(self, fits: Callable[[Row], bool]) -> QModelIndex:
        """The index of the first row that fits; an invalid one where none does."""
        return next((self.index(number) for number, row in enumerate(self.rows) if fits(row)), QModelIndex())

    # As Qt asks for it

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return text_labels.tip(self.tip(row)) or None
            case _:
                return self.other(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        return self.outside if row is None else self.flags_of(row)
