"""The window: every drop with its key and its menu, editing in place, what goes wrong, coming back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.article.rows import Kind
from curator.ui.desk.cards import Bucket
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.shell.window import MainWindow
from curator.work import importing, sample, starting
from tests.conftest import fill, make_posts
from tests.helpers import HOSTILE, files_in, make_archive
from tests.ui.conftest import drop, filed, hover, in_article, mime, on_bucket, press, project_of, question, quoted


def select(window: MainWindow, *rows: int) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(rows[0])
    for row in rows[1:]:
        window.timeline.selectionModel().select(
            window.timeline.cards.index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )


def current(window: MainWindow) -> str | None:
    return window.timeline.current_post()


# Dropping on buckets


def test_a_drop_on_a_question_moves_and_with_ctrl_files_as_well(window: MainWindow) -> None:
    assert drop(window.buckets, on_bucket(window, question(window, 1)), mime(window, ["1"]))
    assert filed(window) == quoted(window) == [["1"], [], []]
    assert drop(window.buckets, on_bucket(window, question(window, 2)), mime(window, ["1"]), control=True)
    assert filed(window) == quoted(window) == [["1"], ["1"], []]
    assert drop(window.buckets, on_bucket(window, question(window, 3)), mime(window, ["1"]))
    assert filed(window) == quoted(window) == [[], [], ["1"]]


def test_several_dropped_at_once_are_one_decision(window: MainWindow) -> None:
    drop(window.buckets, on_bucket(window, question(window, 1)), mime(window, ["3", "1", "2"]))
    assert quoted(window)[0] == ["3", "1", "2"]
    window.actions_["undo"].trigger()
    assert quoted(window)[0] == []


@pytest.mark.parametrize(("bucket", "told"), [(Bucket.STARRED, "is:starred"), (Bucket.SHELF, "is:shelved")])
def test_a_drop_on_stars_or_shelf_marks(window: MainWindow, bucket: Bucket, told: str) -> None:
    drop(window.buckets, on_bucket(window, bucket), mime(window, ["4", "5"]))
    assert [state.id for state in project_of(window).all_states(told)] == ["4", "5"]


def test_a_drop_on_the_inbox_takes_out_of_the_question_it_came_from(window: MainWindow) -> None:
    for number in (1, 2):
        project_of(window).place(["1"], number)
    drop(window.buckets, on_bucket(window, Bucket.INBOX), mime(window, ["1"], question(window, 2)))
    assert filed(window) == [["1"], [], []]


def test_all_tweets_and_other_rows_take_nothing(window: MainWindow) -> None:
    assert not drop(window.buckets, on_bucket(window, Bucket.ALL), mime(window, ["1"]))
    assert not drop(window.buckets, QPoint(20, window.buckets.viewport().height() - 2), mime(window, ["1"]))
    foreign = QMimeData()
    foreign.setText("words from elsewhere")
    assert not drop(window.buckets, on_bucket(window, question(window, 1)), foreign)
    assert filed(window) == [[], [], []]


def test_what_is_dragged_from_another_project_is_not_taken(
    window: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    with Project.create(tmp_path / "other.curation") as other:
        fill(other, make_posts(3))
        other.question("What is open?")
    second = opened(tmp_path / "other.curation")
    assert not drop(second.buckets, on_bucket(second, question(second, 1)), mime(window, ["1"]))
    assert filed(second) == [[]]


def test_a_drag_that_rests_on_a_bucket_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    assert hover(window.buckets, on_bucket(window, question(window, 2)), mime(window, ["1"]))
    qtbot.waitUntil(
        lambda: window.session.desk is not None and window.session.desk.view == question(window, 2), timeout=5000
    )
    assert filed(window) == [[], [], []]


# Dropping in the article


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    """Three quotes under the first question, two under the second."""
    project_of(window).place(["1", "2", "3"], 1)
    project_of(window).place(["4", "5"], 2)
    return window


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


# The same by keys


def test_a_digit_files_and_goes_on_to_the_next_open_card(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    top = window.timeline.visualRect(window.timeline.cards.index(0, 0)).top()
    press(qtbot, window, "1", "2")
    assert filed(window) == [["1"], ["2"], []]
    assert current(window) == "3"
    assert window.timeline.visualRect(window.timeline.cards.index(0, 0)).top() == top, "the view jumped"


def test_shift_stays_ctrl_files_as_well_and_0_takes_out(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    press(qtbot, window, "Shift+1")
    assert (filed(window), current(window)) == ([["1"], [], []], "1")
    press(qtbot, window, "Ctrl+2")
    assert filed(window) == [["1"], ["1"], []]
    select(window, 0)
    press(qtbot, window, "0")
    assert filed(window) == [[], [], []]


def test_star_and_shelf_go_on_and_off(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 2, 3)
    press(qtbot, window, "S")
    starred = project_of(window).all_states("is:starred")
    assert [state.id for state in starred] == ["3", "4"]
    press(qtbot, window, "S")
    assert not list(project_of(window).all_states("is:starred"))
    press(qtbot, window, "X")
    assert [state.id for state in project_of(window).all_states("is:shelved")] == ["3", "4"]
    assert current(window) == "5"
    press(qtbot, window, "Ctrl+Z")
    assert not list(project_of(window).all_states("is:shelved"))
    press(qtbot, window, "Ctrl+Y")
    assert [state.id for state in project_of(window).all_states("is:shelved")] == ["3", "4"]


def test_n_marks_the_screen_as_seen_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0)
    whole = len(window.timeline.whole_rows())
    assert whole == len(window.timeline.visible_rows()) - 1, "the last card is cut off, and not read yet"
    press(qtbot, window, "N")
    assert len(list(project_of(window).all_states("is:seen"))) == whole
    assert current(window) == str(whole + 1)
    assert window.timeline.visualRect(window.timeline.currentIndex()).top() == 0


def test_backspace_and_delete_do_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = len(project_of(window).history())
    for pane in (window.timeline, window.article, window.buckets):
        pane.setFocus()
        press(qtbot, window, "Backspace", "Delete")
    assert len(project_of(window).history()) == before


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


def test_a_click_with_the_right_button_only_focuses(window: MainWindow, qtbot: QtBot) -> None:
    before = len(project_of(window).history())
    at = window.timeline.visualRect(window.timeline.cards.index(3, 0)).center()
    qtbot.mouseClick(window.timeline.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    assert len(project_of(window).history()) == before


# Editing in place


def edit(window: MainWindow, qtbot: QtBot, text: str, *, give_up: bool = False) -> None:
    window.actions_["edit"].trigger()
    editor = QApplication.focusWidget() or window.focusWidget()
    assert isinstance(editor, WordsEditor)
    editor.setPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Escape if give_up else Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_quote_is_edited_and_brought_back(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    edit(arranged, qtbot, "Better words")
    state = project_of(arranged).state("2")
    assert state is not None
    assert state.quote == "Better words"
    assert state.text == "A3: thought number 2 #openshelf"
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    press(qtbot, arranged, "Shift+F2")
    row = arranged.article.row()
    assert row is not None
    assert (row.text, row.quote and row.quote.altered) == ("thought number 2", False)


def test_escape_leaves_the_words_as_they_were(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    before = len(project_of(arranged).history())
    edit(arranged, qtbot, "Never mind", give_up=True)
    assert len(project_of(arranged).history()) == before


def test_digits_typed_into_words_file_nothing(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    arranged.actions_["edit"].trigger()
    editor = arranged.focusWidget()
    assert isinstance(editor, WordsEditor)
    qtbot.keyClicks(editor, "1 s x 2")
    assert editor.toPlainText() == "1 s x 2"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert filed(arranged) == [["1", "2", "3"], ["4", "5"], []]


@pytest.mark.parametrize(
    ("kind", "field"), [(Kind.TITLE, "title"), (Kind.INTRO, "intro"), (Kind.DISCLOSURE, "disclosure"),
                        (Kind.CLOSING, "closing")]
)  # fmt: skip
def test_the_articles_own_words_are_written_in_place(
    window: MainWindow, qtbot: QtBot, kind: Kind, field: str
) -> None:
    row = next(number for number, row in enumerate(window.article.lines.rows) if row.kind is kind)
    window.article.setFocus()
    window.article.setCurrentIndex(window.article.lines.index(row))
    edit(window, qtbot, "Words of the editor")
    assert project_of(window).article() == {field: "Words of the editor"}
    assert window.article.lines.rows[row].text == "Words of the editor"
    assert not window.article.lines.rows[row].placeholder


def test_a_hostile_text_shows_as_plain_text_everywhere(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "hostile.curation"
    tweet = {"id": 7, "handle": HOSTILE, "created_at": "2024-09-12T14:00:00+00:00", "full_text": HOSTILE}
    with Project.create(path) as project:
        importing.import_archive(project, make_archive(tmp_path / "hostile.db", [tweet]))
        project.question(HOSTILE)
        project.place("7", 1)
        for field in ("title", "intro", "disclosure", "closing"):
            project.set_article(field, HOSTILE)
        project.set_article("hashtag", "<b>x</b>")
    window = opened(path)
    window.navigation.show_view(Bucket.ALL)
    assert window.session.desk is not None
    assert window.session.desk.card(0).state.text == HOSTILE
    laid = window.timeline.delegate._text(window.session.desk.card(0), 600)
    assert laid.layout.text() == HOSTILE
    words = [row.text for row in window.article.lines.rows]
    assert words == [" ".join(HOSTILE.split()) if row.quote else HOSTILE for row in window.article.lines.rows]
    window.notice.tell("<b>bold</b>")
    window.toast.tell("<b>bold</b>")
    plain = Qt.TextFormat.PlainText
    telling = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert len(telling) >= 3
    assert all(label.textFormat() == plain for label in telling)


# Questions


def test_a_question_is_added_named_moved_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["add-question"].trigger()
    editor = window.buckets.indexWidget(window.buckets.currentIndex()) or window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "And then?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.text for one in project_of(window).questions()][3] == "And then?"
    project_of(window).place("1", 4)
    window.buckets.setFocus()
    row = window.buckets.entries.row_of(question(window, 4))
    assert row is not None
    window.buckets.setCurrentIndex(window.buckets.entries.index(row))
    press(qtbot, window, "Alt+Up")
    assert [one.text for one in project_of(window).questions()][2] == "And then?"
    window.actions_["drop-question"].trigger()
    assert [one.text for one in project_of(window).questions()] == [
        "What is open?",
        "Who is missing?",
        "What next?",
    ]
    assert "1" in [state.id for state in project_of(window).all_states("is:inbox")]
    window.actions_["undo"].trigger()
    assert filed(window) == [[], [], ["1"], []]


def test_a_question_is_dragged_to_another_place(window: MainWindow) -> None:
    from curator.ui.kit import dragging

    data = dragging.mime_of_question(project_of(window).id, question(window, 3))
    drop(window.buckets, on_bucket(window, question(window, 1)), data)
    assert [one.text for one in project_of(window).questions()] == [
        "What next?",
        "What is open?",
        "Who is missing?",
    ]


# Searching


def test_search_narrows_and_escape_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 6)
    press(qtbot, window, "Slash")
    assert window.panes.search.hasFocus()
    qtbot.keyClicks(window.panes.search, "number 7")
    assert [window.session.desk.card(row).state.id for row in range(len(window.session.desk.rows))] == ["7"]  # type: ignore[union-attr]
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Return)
    press(qtbot, window, "1")
    assert filed(window)[0] == ["7"]
    press(qtbot, window, "Escape")
    assert window.session.desk is not None
    assert len(window.session.desk.rows) == 29
    assert window.timeline.hasFocus()


def test_words_that_find_nothing_or_are_no_filter_are_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.panes.search, "nosuchword")
    assert window.timeline.cards.rowCount() == 0
    assert "Nothing is found" in window.timeline._empty
    window.panes.search.setText("is:nonsense")
    assert "nonsense" in window.panes.search.message


# What goes wrong


def text_file(folder: Path) -> Path:
    path = folder / "notes.txt"
    path.write_text("Milk", encoding="utf-8")
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "empty.db"
    path.touch()
    return path


def truncated(folder: Path) -> Path:
    path = sample.sample_archive()
    cut = folder / "cut.db"
    cut.write_bytes(path.read_bytes()[:30_000])
    return cut


def without_tweets(folder: Path) -> Path:
    path = folder / "other.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE notes (text)")
    return path


def directory(folder: Path) -> Path:
    path = folder / "folder"
    path.mkdir()
    return path


def altered(statement: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "altered.curation"
        Project.create(path).close()
        with closing(sqlite3.connect(path)) as made:
            made.execute(statement)
            made.commit()
        return path

    return make


def missing(folder: Path) -> Path:
    return folder / "nowhere.db"


BAD = {
    "text file": text_file,
    "empty file": empty_file,
    "truncated database": truncated,
    "database without tweets": without_tweets,
    "directory": directory,
    "newer project": altered("PRAGMA user_version = 999"),
    "foreign trigger": altered("CREATE TRIGGER spy AFTER INSERT ON post BEGIN SELECT 1; END"),
    "no such file": missing,
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_opened_is_told_and_the_work_goes_on(
    window: MainWindow, tmp_path: Path, kind: str, qtbot: QtBot
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    path = BAD[kind](folder)
    before = files_in(folder)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(window, QPoint(600, 400), data)
    told = window.notice.words.text()
    assert window.notice.isVisible()
    assert str(path) in told
    assert told.endswith(".")
    assert "\n" not in told
    assert files_in(folder) == before
    select(window, 0)
    press(qtbot, window, "1")
    assert filed(window)[0] == ["1"]


def test_a_project_that_another_program_holds_is_told_and_the_work_goes_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.project.file.opening._BUSY_SECONDS", 0.2)
    held = tmp_path / "held.curation"
    Project.create(held).close()
    with closing(sqlite3.connect(held, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        window.opener.open_path(held)
        assert "held.curation" in window.notice.words.text()
        assert window.notice.isVisible()
        assert window.windowTitle() == "chat — Curator"


def test_a_decision_that_cannot_be_written_waits_and_is_written_later(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    project_of(window)._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        select(window, 0)
        press(qtbot, window, "1", "2")
        assert filed(window) == [[], [], []]
        assert "2 not saved yet" in window.panes.status.tally.text()
        assert window.notice.isVisible()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: filed(window) == [["1"], ["2"], []], timeout=10_000)
    qtbot.waitUntil(lambda: "all saved" in window.panes.status.tally.text(), timeout=10_000)
    assert not window.notice.isVisible()
    assert quoted(window) == [["1"], ["2"], []]


def test_closing_while_decisions_wait_is_refused_once(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    project_of(window)._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        select(window, 0)
        press(qtbot, window, "1")
        window.close()
        assert window.isVisible()
        assert "A decision is not saved yet" in window.notice.words.text()
        window.close()
        assert not window.isVisible()
        other.execute("ROLLBACK")


def test_what_another_program_decides_is_shown_and_kept(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as other:
        other.place("5", 2)
        other.star("5")
    qtbot.waitUntil(lambda: quoted(window)[1] == ["5"], timeout=5000)
    assert "1 starred" in window.panes.status.tally.text()
    select(window, 0)
    press(qtbot, window, "2")
    assert quoted(window)[1] == ["5", "1"]


def test_what_another_program_decides_takes_no_card_from_under_the_hand(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    select(window, 0)
    press(qtbot, window, "2", "1")
    desk, there = window.session.desk, window.timeline.current_post()
    assert desk is not None
    standing = list(desk.rows)
    with Project.open(path) as other:
        other.shelve(desk.posts([len(standing) - 1]))
    qtbot.waitUntil(lambda: desk.card(len(standing) - 1).state.shelved, timeout=5000)
    assert list(desk.rows) == standing
    assert window.timeline.current_post() == there
    window.navigation.show_view(Bucket.INBOX)
    assert len(desk.rows) == len(standing) - 3


def test_what_comes_in_meanwhile_does_not_take_the_words_from_under_the_hand(
    arranged: MainWindow, path: Path, qtbot: QtBot
) -> None:
    arranged.article.setFocus()
    arranged.article.go_to_post("2")
    arranged.actions_["edit"].trigger()
    editor = arranged.focusWidget()
    assert isinstance(editor, WordsEditor)
    editor.setPlainText("Half a sent")
    with Project.open(path) as other:
        other.place("9", 1, 0)
    qtbot.waitUntil(lambda: filed(arranged)[0] == ["9", "1", "2", "3"], timeout=5000)
    qtbot.wait(1500)
    assert arranged.focusWidget() is editor
    assert editor.toPlainText() == "Half a sent"
    qtbot.keyClicks(editor, "ence")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: quoted(arranged)[0] == ["9", "1", "2", "3"], timeout=5000)
    state = project_of(arranged).state("2")
    assert state is not None
    assert state.quote is not None
    assert sorted(state.quote) == sorted("Half a sentence")


def test_two_windows_on_a_project_show_the_same(
    window: MainWindow, opened: Callable[[Path], MainWindow], path: Path, qtbot: QtBot
) -> None:
    second = opened(path)
    project_of(window).place("3", 1)
    qtbot.waitUntil(lambda: quoted(second)[0] == ["3"], timeout=5000)
    assert not second.actions_["redo"].isEnabled()
    second.actions_["undo"].trigger()  # a question, which was added before: not what the other window did since
    assert quoted(second)[0] == ["3"]
    project_of(window).undo()
    qtbot.waitUntil(lambda: quoted(second)[0] == [], timeout=5000)


# Export and clipboard


def test_copying_gives_the_article_as_html_and_as_text(arranged: MainWindow) -> None:
    arranged.actions_["copy-article"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "<h2>1. What is open?</h2>\n<ul>\n<li>thought number 1" in data.html()
    assert "• thought number 1" in data.text()


def test_quotes_dragged_out_are_text_for_other_programs(window: MainWindow) -> None:
    data = mime(window, ["1", "2"])
    assert data.text() == "1\n2"
    assert "<li>1</li>" in data.html()


# Coming back


def test_the_window_comes_back_to_where_it_was_left(opened: Callable[[Path], MainWindow], path: Path) -> None:
    first = opened(path)
    first.navigation.show_view(Bucket.ALL)
    first.timeline.go_to(17)
    first.timeline.verticalScrollBar().setValue(first.timeline.verticalScrollBar().value() + 37)
    QApplication.processEvents()
    top = first.timeline.visualRect(first.timeline.currentIndex()).top()
    first.panes.splitter.setSizes([260, 560, 460])
    sizes = first.panes.splitter.sizes()
    first.close()
    second = opened(path)
    assert second.session.desk is not None
    assert second.session.desk.view == Bucket.ALL
    assert current(second) == "18"
    assert second.panes.splitter.sizes() == sizes
    assert abs(second.timeline.visualRect(second.timeline.currentIndex()).top() - top) <= 24
    assert second.settings.recent() == [path]


def test_the_first_time_it_begins_where_the_questions_begin(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "sample.curation"
    with Project.create(path) as project:
        importing.import_archive(project, sample.sample_archive())
        starting.detect_questions(project)
    window = opened(path)
    assert window.session.desk is not None
    row = window.timeline.currentIndex().row()
    heading = window.session.desk.card(row - 1)
    assert row > 1
    assert heading.asks is not None
    assert heading.asks.number == 1
    assert window.timeline.visible_rows().start == row - 1


def test_closing_a_project_leads_to_the_welcome_page_with_it(window: MainWindow, path: Path) -> None:
    window.actions_["close-project"].trigger()
    assert window.pages.currentWidget() is window.welcome
    assert not path.with_name(path.name + "-wal").exists()
    window.welcome.recent_asked.emit(path)
    assert window.pages.currentWidget() is window.panes


def test_recent_projects_are_in_the_menu(window: MainWindow, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "this & that.curation"
    Project.create(other).close()
    window.opener.open_path(other)
    window.menus.recent.aboutToShow.emit()
    entries = window.menus.recent.actions()
    assert [entry.text() for entry in entries] == [f"this && that   {tmp_path}", f"chat   {tmp_path}"]
    entries[1].trigger()
    assert project_of(window).path == path


def test_a_time_zone_is_kept_with_the_project(
    opened: Callable[[Path], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", lambda *_a, **_k: ("Asia/Kolkata", True))
    first = opened(path)
    first.actions_["zone"].trigger()
    assert first.session.desk is not None
    assert first.session.desk.card(0).time == "19:31"
    first.close()
    second = opened(path)
    assert second.session.desk is not None
    assert second.session.desk.card(0).time == "19:31"


def test_a_toast_that_is_long_breaks_its_lines_and_stays_within_the_window(window: MainWindow) -> None:
    window.toast.tell("short")
    height = window.toast.height()
    window.toast.tell("what was saved and what was lost, " * 12)
    assert window.toast.x() >= 0
    assert window.toast.geometry().right() <= window.pages.width()
    assert window.toast.height() > height
    assert window.toast.geometry().bottom() < window.pages.height()
    window.toast.tell("short")
    assert window.toast.height() == height


def test_the_article_shows_what_was_filed_from_the_cards(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place([str(number) for number in range(1, 26)], 1)
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


def test_a_hashtag_that_came_later_stands_close_to_the_facts(window: MainWindow) -> None:
    scope = window.panes.scope
    wide = scope.width()
    project_of(window).set_article("hashtag", "#a_very_long_hashtag_for_a_chat")
    QApplication.processEvents()
    assert scope.width() > wide
    project_of(window).set_article("hashtag", "#x")
    QApplication.processEvents()
    assert scope.width() <= wide
