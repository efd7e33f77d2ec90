"""Quotes in the article: dropped, dragged and moved by keys."""

from pytestqt.qtbot import QtBot

from curator.ui.article.rows import Kind
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import drop, filed, in_article, mime, press, project_of, question, quoted


def test_a_drop_between_quotes_stands_there(arranged: MainWindow) -> None:
    drop(arranged.article, in_article(arranged, "2", below=False), mime(arranged, ["9"]))
    assert quoted(arranged) == [["1", "9", "2", "3"], ["4", "5"], []]
    drop(arranged.article, in_article(arranged, "5", below=True), mime(arranged, ["10", "11"]))
    assert quoted(arranged) == [["1", "9", "2", "3"], ["4", "5", "10", "11"], []]


def test_quotes_are_reordered_by_dragging(arranged: MainWindow) -> None:
    source = question(arranged, 1)
    drop(arranged.article, in_article(arranged, "3", below=True), mime(arranged, ["1"], source))
    assert quoted(arranged)[0] == ["2", "3", "1"]
    drop(arranged.article, in_article(arranged, "2", below=False), mime(arranged, ["3", "1"], source))
    assert quoted(arranged)[0] == ["3", "1", "2"]
    before = filed(arranged)
    drop(arranged.article, in_article(arranged, "1", below=True), mime(arranged, ["1"], source))
    assert filed(arranged) == before


def test_a_quote_dragged_to_another_question_leaves_the_first_and_with_ctrl_stays(arranged: MainWindow) -> None:
    source = question(arranged, 1)
    drop(arranged.article, in_article(arranged, "4", below=True), mime(arranged, ["1"], source))
    assert quoted(arranged) == [["2", "3"], ["4", "1", "5"], []]
    drop(arranged.article, in_article(arranged, "4", below=False), mime(arranged, ["2"], source), control=True)
    assert quoted(arranged) == [["2", "3"], ["2", "4", "1", "5"], []]


def test_an_empty_question_takes_a_drop_on_its_hint(arranged: MainWindow) -> None:
    row = next(number for number, row in enumerate(arranged.article.lines.rows) if row.kind is Kind.HINT)
    index = arranged.article.lines.index(row)
    arranged.article.scrollTo(index)
    drop(arranged.article, arranged.article.visualRect(index).center(), mime(arranged, ["7"]))
    assert quoted(arranged)[2] == ["7"]


def test_alt_up_and_down_move_a_quote_and_over_a_heading(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("3")
    press(qtbot, arranged, "Alt+Up")
    assert quoted(arranged)[0] == ["1", "3", "2"]
    press(qtbot, arranged, "Alt+Down", "Alt+Down")
    assert quoted(arranged) == [["1", "2"], ["3", "4", "5"], []]
    press(qtbot, arranged, "Alt+Up")
    assert quoted(arranged) == [["1", "2", "3"], ["4", "5"], []]


def test_several_selected_quotes_move_together(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.select_posts(["2", "3"], question(arranged, 1))
    press(qtbot, arranged, "Alt+Up")
    assert quoted(arranged)[0] == ["2", "3", "1"]
    press(qtbot, arranged, "2")
    assert quoted(arranged) == [["1"], ["4", "5", "2", "3"], []]


def test_the_article_shows_what_was_filed_from_the_cards(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place([str(number) for number in range(1, 26)], numbered(project_of(window), 1))
    article = window.article
    article.scrollToTop()
    window.timeline.setFocus()
    window.timeline.go_to(0)
    post = window.timeline.current_post()
    assert post is not None
    press(qtbot, window, "2")
    assert filed(window)[1] == [post]
    row = next(row for row, one in enumerate(article.lines.rows) if one.quote and one.quote.post == post)
    assert article.viewport().rect().contains(article.visualRect(article.lines.index(row)))
    assert article.row() is None  # it is seen, and no key is for it
