"""The buckets, questions and filters as Qt's list of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from curator.ui.buckets.entries import Entry, Kind, spoken
from curator.ui.desk.cards import Bucket, View
from curator.ui.kit.list_model import NEXT_ROLE, Index, ListModel
from curator.ui.languages import tr

IS_OPEN, IS_TARGET = NEXT_ROLE, NEXT_ROLE + 1


class BucketModel(ListModel[Entry]):
    """The rows on the left as Qt asks for them."""

    renamed = Signal(str, str)
    filter_renamed = Signal(str, str)

    outside = Qt.ItemFlag.ItemIsDropEnabled

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.opened: View = Bucket.INBOX
        self.query = ""
        self.target = -1  # the row that something is dragged over

    def key(self, row: Entry) -> object:
        return row.view, row.kind

    def words(self, row: Entry) -> str:
        return tr("{name}, shown now", name=spoken(row)) if self.is_open(row) else spoken(row)

    def tip(self, row: Entry) -> str:
        return row.query

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return index.row() == self.target if role == IS_TARGET else super().data(index, role)

    def other(self, row: Entry, role: int) -> object:
        match role:
            case Qt.ItemDataRole.EditRole:
                return row.text
            case _ if role == IS_OPEN:
                return self.is_open(row)
            case _:
                return None

    def is_open(self, entry: Entry) -> bool:
        """Whether a row is the one whose posts are shown."""
        if entry.kind is Kind.FILTER:
            return entry.query == self.query
        return entry.view == self.opened and self.row_of_filter(self.query) is None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.rows[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not text or text == entry.text:
            return False
        if entry.kind is Kind.FILTER:
            self.filter_renamed.emit(entry.text, text)
        else:
            self.renamed.emit(entry.view, text)
        return True

    def flags_of(self, row: Entry) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        match row.kind:
            case Kind.HEADER:
                return Qt.ItemFlag.NoItemFlags
            case Kind.QUESTION:
                movable = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
                return base | Qt.ItemFlag.ItemIsEditable | movable
            case Kind.FILTER:
                return base | Qt.ItemFlag.ItemIsEditable
            case _:
                return base | Qt.ItemFlag.ItemIsDropEnabled

    def show(self, rows: Sequence[Entry]) -> None:
        """Show these rows; rows that are the same stay as they are."""
        super().show(rows)
        self.refresh()  # which one is open depends on the filters

    def row_of(self, view: View) -> int | None:
        """The row of a bucket or question."""
        return next((row for row, entry in enumerate(self.rows) if entry.view == view), None)

    def row_of_filter(self, query: str) -> int | None:
        """The row of the filter that is that search."""
        filters = (row for row, entry in enumerate(self.rows) if entry.kind is Kind.FILTER)
        return next((row for row in filters if self.rows[row].query == query), None)
