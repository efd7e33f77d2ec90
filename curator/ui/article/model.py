"""FIXME-DOC."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QWidget,
)

from curator.ui.article.rows import Kind, Row
from curator.ui.desk.cards import Place

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class ArticleModel(QAbstractListModel):
    """The article's rows as Qt asks for them."""

    edited = Signal(object, str)  # Row, the new words

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.EditRole:
                return "" if row.placeholder and row.kind is not Kind.TITLE else row.text
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == str(self.data(index, Qt.ItemDataRole.EditRole)).strip():
            return False
        self.edited.emit(row, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        match self.rows[index.row()].kind:
            case Kind.HINT:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
            case Kind.QUOTE:
                return base | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
            case _:
                return base | Qt.ItemFlag.ItemIsEditable

    def show(self, rows: list[Row]) -> None:
        """Show these rows; where they are the same ones, only what they say is painted anew."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            old, self.rows = self.rows, rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def items_under(self, question: str) -> int:
        """How many quotes and paragraphs stand under a question."""
        return sum(one.question == question and bool(one.item) for one in self.rows)

    def posts_after(self, row: Row) -> list[str]:
        """The posts of the quotes behind a row, under its question."""
        return [
            one.quote.post
            for one in self.rows
            if one.quote and one.question == row.question and one.position > row.position
        ]

    def place(self, row: int, *, below: bool) -> Place | None:
        """The place above or below a row; the nearest one where quotes cannot stand there."""
        sections = [index for index, one in enumerate(self.rows) if one.kind is Kind.HEADING]
        if not sections:
            return None
        if not 0 <= row < len(self.rows) or self.rows[row].kind is Kind.CLOSING:
            row, below = len(self.rows) - 2, True
        if row < sections[0]:
            row, below = sections[0], True
        here = self.rows[row]
        items = [one.item for one in self.rows if one.item and one.question == here.question]
        position = here.position + int(below) if here.item else 0
        heading = next(index for index in sections if self.rows[index].question == here.question)
        before = tuple(items[:position])
        return Place(here.number, here.question, before, heading + 1 + position)
