"""The rows on the left as Qt's list of them."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from curator.ui.buckets.entries import Entry, Kind, spoken
from curator.ui.desk.cards import Bucket, View
from curator.ui.kit.text_labels import tip
from curator.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
IS_OPEN, IS_TARGET = ENTRY + 1, ENTRY + 2


class BucketModel(QAbstractListModel):
    """The rows on the left as Qt asks for them."""

    renamed = Signal(str, str)
    filter_renamed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.opened: View = Bucket.INBOX
        self.query = ""
        self.target = -1  # the row that something is dragged over

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.EditRole:
                return entry.text
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return tr("{name}, shown now", name=spoken(entry)) if self.is_open(entry) else spoken(entry)
            case Qt.ItemDataRole.ToolTipRole if entry.kind is Kind.FILTER:
                return tip(entry.query)
            case _ if role == IS_OPEN:
                return self.is_open(entry)
            case _ if role == IS_TARGET:
                return index.row() == self.target
            case _:
                return None

    def is_open(self, entry: Entry) -> bool:
        """Whether a row is the one whose posts are shown."""
        if entry.kind is Kind.FILTER:
            return entry.query == self.query
        return entry.view == self.opened and self.row_of_filter(self.query) is None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entries[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not text or text == entry.text:
            return False
        if entry.kind is Kind.FILTER:
            self.filter_renamed.emit(entry.text, text)
        else:
            self.renamed.emit(entry.view, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        match self.entries[index.row()].kind:
            case Kind.HEADER:
                return Qt.ItemFlag.NoItemFlags
            case Kind.QUESTION:
                return (
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsEditable
                    | Qt.ItemFlag.ItemIsDragEnabled
                    | Qt.ItemFlag.ItemIsDropEnabled
                )
            case Kind.FILTER:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
            case _:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def show(self, entries: list[Entry]) -> None:
        """Show these rows; rows that are the same stay as they are."""
        if [(one.view, one.kind) for one in entries] != [(one.view, one.kind) for one in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()
            return
        self.entries = entries
        self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def row_of(self, view: View) -> int | None:
        """The row of a bucket or question."""
        return next((row for row, entry in enumerate(self.entries) if entry.view == view), None)

    def row_of_filter(self, query: str) -> int | None:
        """The row of the filter that is that search."""
        filters = (row for row, entry in enumerate(self.entries) if entry.kind is Kind.FILTER)
        return next((row for row in filters if self.entries[row].query == query), None)
