"""The model behind the lists: rows that stay are painted anew one by one, others make a new list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication

from curator.ui.kit.list_model import ROW, ListModel


class Fruit(ListModel[tuple[str, int]]):
    outside = Qt.ItemFlag.ItemIsDropEnabled

    def key(self, row: tuple[str, int]) -> object:
        return row[0]

    def words(self, row: tuple[str, int]) -> str:
        return f"{row[1]} {row[0]}"

    def tip(self, row: tuple[str, int]) -> str:
        return "<none>" if not row[1] else ""


@pytest.fixture
def fruit(qapp: QApplication) -> Iterator[Fruit]:
    parent = QObject(qapp)
    model = Fruit(parent)
    model.show([("apples", 2), ("pears", 0)])
    yield model
    parent.deleteLater()


def test_a_row_says_what_its_room_has_it_say(fruit: Fruit) -> None:
    pears = fruit.index(1)
    assert (pears.data(), pears.data(Qt.ItemDataRole.AccessibleTextRole)) == ("0 pears", "0 pears")
    assert pears.data(ROW) == fruit.row_at(pears) == ("pears", 0)
    assert "&lt;none&gt;" in pears.data(Qt.ItemDataRole.ToolTipRole)
    assert fruit.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert pears.data(Qt.ItemDataRole.DecorationRole) is None
    assert fruit.flags(pears) == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def test_where_no_row_is_nothing_is_said(fruit: Fruit) -> None:
    assert fruit.data(QModelIndex()) is None
    assert fruit.row_at(QModelIndex()) is None
    assert fruit.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled
    assert fruit.rowCount(fruit.index(0)) == 0


def test_a_row_is_found_by_what_it_is(fruit: Fruit) -> None:
    assert fruit.find(lambda row: row[1] == 0) == fruit.index(1)
    assert not fruit.find(lambda row: row[1] > 9).isValid()


def test_with_the_same_keys_only_changed_rows_are_painted_anew(fruit: Fruit) -> None:
    changed: list[int] = []
    resets: list[bool] = []
    fruit.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    fruit.modelReset.connect(lambda: resets.append(True))
    fruit.show([("apples", 2), ("pears", 1)])
    assert (changed, resets, fruit.index(1).data()) == ([1, 1], [], "1 pears")
    fruit.refresh()
    assert changed == [1, 1, 0, 1]
    fruit.show([("pears", 1), ("apples", 2)])
    assert (changed, resets) == ([1, 1, 0, 1], [True])
