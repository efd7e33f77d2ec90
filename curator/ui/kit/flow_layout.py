"""A layout that sets widgets one after another, like words, in as many rows as they need."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from curator.ui.mirroring import mirrored

Placed = tuple[QLayoutItem, QRect]


class FlowLayout(QLayout):
    """Widgets in rows; one that expands takes what is left of its row, and ends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt asks beyond the end as well
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # Qt asks beyond the end as well
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = QRect(margins.left(), margins.top(), width - margins.left() - margins.right(), 0)
        bottom = max((place.bottom() + 1 for _, place in self._placed(inner)), default=margins.top())
        return bottom + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._placed(self.contentsRect()):
            item.setGeometry(mirrored(place, self.contentsRect()))

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._items]
        return self._around(
            QSize(sum(size.width() for size in sizes), max((size.height() for size in sizes), default=0))
        )

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        widest = QSize()
        for item in self._items:
            widest = widest.expandedTo(item.minimumSize())
        return self._around(widest)

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _placed(self, within: QRect) -> Iterator[Placed]:
        row: list[Placed] = []
        at = within.topLeft()
        for item in self._items:
            size = item.sizeHint()
            if row and at.x() + size.width() > within.left() + within.width():
                yield from _filled(row, within)
                at = QPoint(within.left(), max(place.bottom() for _, place in row) + 1)
                row = []
            row.append((item, QRect(at, size)))
            at += QPoint(size.width(), 0)
        yield from _filled(row, within)


def _filled(row: list[Placed], within: QRect) -> Iterator[Placed]:
    """The places of a row, all as tall as the tallest."""
    tall = max((place.height() for _, place in row), default=0)
    for number, (item, place) in enumerate(row, 1):
        wide = place.width()
        if number == len(row) and item.expandingDirections() & Qt.Orientation.Horizontal:
            wide = within.left() + within.width() - place.left()
        yield item, QRect(place.left(), place.top(), wide, tall)
