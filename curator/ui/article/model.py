"""The article's rows as Qt's list of them, and the places between them."""

from PySide6.QtCore import Qt, Signal

from curator.ui.article.rows import Kind, Row
from curator.ui.desk.cards import Place
from curator.ui.kit.list_model import Index, ListModel


class ArticleModel(ListModel[Row]):
    """The article's rows as Qt asks for them."""

    edited = Signal(object, str)  # Row, the new words

    outside = Qt.ItemFlag.ItemIsDropEnabled

    def key(self, row: Row) -> object:
        return row.key

    def words(self, row: Row) -> str:
        return row.spoken

    def other(self, row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.EditRole:
            return "" if row.placeholder and row.kind is not Kind.TITLE else row.text
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == str(self.data(index, Qt.ItemDataRole.EditRole)).strip():
            return False
        self.edited.emit(row, text)
        return True

    def flags_of(self, row: Row) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        match row.kind:
            case Kind.HINT:
                return base
            case Kind.QUOTE:
                base |= Qt.ItemFlag.ItemIsDragEnabled
        return base | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def items_under(self, question: str) -> int:
        """How many quotes and paragraphs a question has."""
        return sum(one.question == question and bool(one.item) for one in self.rows)

    def posts_after(self, row: Row) -> list[str]:
        """The posts of the quotes that follow a row under its question."""
        return [
            one.quote.post
            for one in self.rows
            if one.quote and one.question == row.question and one.position > row.position
        ]

    def place(self, row: int, *, below: bool) -> Place | None:
        """The place above or below a row, or the nearest place where quotes can go."""
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
