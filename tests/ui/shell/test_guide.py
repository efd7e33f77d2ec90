"""The guide inside the program: all its pages, their links, and the search through them."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator import places
from curator.ui.look import theme
from curator.ui.shell.guide import FIRST, Guide, anchor, pages
from curator.ui.shell.window import MainWindow


@pytest.fixture
def guide(qapp: QApplication, qtbot: QtBot) -> Guide:
    theme.apply(qapp)  # in the type that the program has
    made = Guide()
    qtbot.addWidget(made)
    made.show()
    return made


def listed(guide: Guide) -> list[str]:
    rows = (guide.list.item(row) for row in range(guide.list.count()))
    return [item.text() for item in rows if not item.isHidden()]


def marked(guide: Guide) -> set[str]:
    return {one.cursor.selectedText().casefold() for one in guide.page.extraSelections()}


@pytest.mark.parametrize("name", pages())
def test_every_page_and_every_link_on_it_leads_somewhere(guide: Guide, name: str) -> None:
    guide.page.turn_to(name)
    assert guide.list.currentItem().text() == pages()[name]
    text = (places.guide() / name).read_text(encoding="utf-8")
    assert len(guide.page.toPlainText()) > len(text) / 2
    assert not guide.page.horizontalScrollBar().maximum(), "it is wider than there is room for"
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", text):
        file, _, heading = target.partition("#")
        linked = places.guide() / (file or name)
        assert linked.is_file(), target
        assert linked.parent == places.guide(), f"{target} is not in the program"
        if heading:
            guide.page.anchorClicked.emit(QUrl(target))
            assert anchor(guide.page.textCursor().block().text()) == heading, target
            guide.page.turn_to(name)


def test_it_goes_back_to_the_page_before(guide: Guide) -> None:
    assert not guide.back.isEnabled()
    guide.page.anchorClicked.emit(QUrl("search.md"))
    assert guide.list.currentItem().text() == "Searching"
    guide.back.click()
    assert guide.list.currentItem().text() == pages()[FIRST]
    assert not guide.back.isEnabled()


def test_the_search_lists_the_pages_that_have_the_words_and_marks_them(guide: Guide) -> None:
    guide.search.setText("mojibake nowhere")
    assert listed(guide) == []
    guide.search.setText("cohen")
    assert listed(guide) == ["Merging"]
    assert guide.list.currentItem().text() == "Merging"
    assert marked(guide) == {"cohen"}
    before = guide.page.textCursor().position()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page.textCursor().selectedText().casefold() == "cohen"
    assert guide.page.textCursor().position() != before
    guide.search.clear()
    assert len(listed(guide)) == len(pages())
    assert marked(guide) == set()


def test_one_key_opens_it_once(window: MainWindow) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F1)
    (guide,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Guide) and one.isVisible())
    guide.close()
