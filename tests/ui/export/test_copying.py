"""Quotes and the article in other programs: copied, and dragged out of the window."""

from PySide6.QtGui import QGuiApplication

from curator.ui.shell.window import MainWindow
from tests.ui.conftest import mime


def test_copying_gives_the_article_as_html_and_as_text(arranged: MainWindow) -> None:
    arranged.actions_["copy-article"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "<h2>1. What is open?</h2>\n<ul>\n<li>thought number 1" in data.html()
    assert "• thought number 1" in data.text()


def test_quotes_dragged_out_are_text_for_other_programs(window: MainWindow) -> None:
    data = mime(window, ["1", "2"])
    assert data.text() == "1\n2"
    assert "<li>1</li>" in data.html()
