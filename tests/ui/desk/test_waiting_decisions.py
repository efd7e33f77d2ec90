"""Decisions that wait until they can be written: each is about the question that it was made about, whatever its
number is by then."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.chat.suggesting import Ranked, Suggestion
from curator.project import Project
from curator.project.decision_files import perform
from curator.ui.article.rows import Kind
from curator.ui.desk.cards import Bucket
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.accept_dialog import AcceptDialog
from tests.ui.conftest import drop, in_article, mime, on_bucket, press, project_of, question

_NOTE = "Between the two."

# Of each question by its id, in the article's order, its words, and the posts and paragraphs under it.
Standing = dict[str, tuple[str, list[str]]]


@pytest.fixture
def arranged(window: MainWindow) -> MainWindow:
    """Two quotes under the second question, with a paragraph between them, one quote under the third, of three."""
    project = project_of(window)
    for entry in (
        {"do": "place", "post": "4", "question": 2},
        {"do": "place", "post": "5", "question": 2},
        {"do": "note", "question": 2, "position": 1, "text": _NOTE},
        {"do": "place", "post": "6", "question": 3},
    ):
        perform(project, entry)
    return window


def standing(project: Project) -> Standing:
    rows = project._connection.execute(
        "SELECT question, post, rank FROM placement UNION ALL SELECT question, text, rank FROM note ORDER BY rank"
    ).fetchall()
    return {
        one.id: (one.text, [item for of, item, _ in rows if of == one.id])
        for one in sorted(project.questions(), key=lambda one: one.number)
    }


@contextmanager
def unwritable(window: MainWindow, path: Path, qtbot: QtBot) -> Iterator[None]:
    """The file cannot be written within; afterwards all that waited is written."""
    project_of(window)._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        assert "not saved yet" in window.panes.status.tally.text()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: "all saved" in window.panes.status.tally.text(), timeout=10_000)


def make_current(window: MainWindow, question: str) -> None:
    """Make a question current in the list of buckets."""
    row = window.buckets.entries.row_of(question)
    assert row is not None
    window.buckets.setFocus()
    window.buckets.setCurrentIndex(window.buckets.entries.index(row))


def make_row_current(window: MainWindow, kind: Kind, question: str) -> None:
    """Make a question's first row of a kind current in the article."""
    rows = window.article.lines.rows
    at = next(at for at, row in enumerate(rows) if row.kind is kind and row.question == question)
    window.article.setFocus()
    window.article.setCurrentIndex(window.article.lines.index(at, 0))


def type_over(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Give what is current other words in place."""
    window.actions_["edit"].trigger()
    editor = QApplication.focusWidget() or window.focusWidget()
    if isinstance(editor, WordsEditor):
        editor.setPlainText(text)
    else:
        qtbot.keyClicks(editor, text)
    assert editor is not None
    press(qtbot, window, "Return")


def remove_first(window: MainWindow) -> None:
    make_current(window, question(window, 1))
    window.actions_["drop-question"].trigger()


def test_the_question_that_was_reworded_is_reworded_though_another_was_removed_before(
    arranged: MainWindow, path: Path, qtbot: QtBot
) -> None:
    first, second, third = standing(project_of(arranged))
    before = standing(project_of(arranged))
    with unwritable(arranged, path, qtbot):
        remove_first(arranged)
        make_current(arranged, second)
        type_over(arranged, qtbot, "Whose turn is it?")
        assert standing(project_of(arranged)) == before
    now = standing(project_of(arranged))
    assert first not in now
    assert now[second] == ("Whose turn is it?", before[second][1])
    assert now[third] == before[third]


# What is decided about the second question


def file(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "2")


def file_as_well(window: MainWindow, _qtbot: QtBot) -> None:
    assert drop(window.buckets, on_bucket(window, question(window, 2)), mime(window, ["6"]), control=True)


def file_by_dropping(window: MainWindow, _qtbot: QtBot) -> None:
    assert drop(window.buckets, on_bucket(window, question(window, 2)), mime(window, ["1"]))


def drop_in_article(window: MainWindow, _qtbot: QtBot) -> None:
    assert drop(window.article, in_article(window, "5", below=False), mime(window, ["1"]))


def drop_elsewhere(window: MainWindow, _qtbot: QtBot) -> None:
    source = question(window, 2)
    assert drop(window.buckets, on_bucket(window, question(window, 3)), mime(window, ["4"], source))


def take_out(window: MainWindow, _qtbot: QtBot) -> None:
    assert drop(window.buckets, on_bucket(window, Bucket.INBOX), mime(window, ["4"], question(window, 2)))


def take_out_by_key(window: MainWindow, _qtbot: QtBot) -> None:
    window.article.setFocus()
    assert window.article.go_to_post("4")
    window.actions_["take-out"].trigger()


def move_down(window: MainWindow, _qtbot: QtBot) -> None:
    window.article.setFocus()
    assert window.article.go_to_post("4")
    window.actions_["move-down"].trigger()


def move_to_next_question(window: MainWindow, _qtbot: QtBot) -> None:
    window.article.setFocus()
    assert window.article.go_to_post("5")
    window.actions_["move-down"].trigger()


def suggest(window: MainWindow) -> None:
    likely = Ranked(question(window, 2), 0.99, "Sent soon after")
    window.suggestions.known["1"] = Suggestion("1", False, 0.01, (likely,))


def accept(window: MainWindow, qtbot: QtBot) -> None:
    suggest(window)
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "Return")


def pick(window: MainWindow, qtbot: QtBot) -> None:
    suggest(window)
    window.timeline.setFocus()
    press(qtbot, window, window.timeline.key_of(0))


def accept_all(window: MainWindow, _qtbot: QtBot) -> None:
    suggest(window)
    window.actions_["accept-all"].trigger()
    (dialog,) = window.findChildren(AcceptDialog)
    dialog.show_all(window.suggestions.known)
    dialog.go.click()


def move_question(window: MainWindow, _qtbot: QtBot) -> None:
    make_current(window, question(window, 2))
    window.actions_["question-down"].trigger()


def reword(window: MainWindow, qtbot: QtBot) -> None:
    make_current(window, question(window, 2))
    type_over(window, qtbot, "Whose turn is it?")


def reword_by_heading(window: MainWindow, qtbot: QtBot) -> None:
    make_row_current(window, Kind.HEADING, question(window, 2))
    type_over(window, qtbot, "Whose turn is it?")


def remove(window: MainWindow, _qtbot: QtBot) -> None:
    make_current(window, question(window, 2))
    window.actions_["drop-question"].trigger()


def write_paragraph(window: MainWindow, _qtbot: QtBot) -> None:
    window.article.setFocus()
    assert window.article.go_to_post("4")
    window.actions_["paragraph"].trigger()


def introduce(window: MainWindow, _qtbot: QtBot) -> None:
    make_current(window, question(window, 2))
    window.actions_["introduce"].trigger()


def move_note(window: MainWindow, _qtbot: QtBot) -> None:
    make_row_current(window, Kind.NOTE, question(window, 2))
    window.actions_["move-up"].trigger()


def mend(window: MainWindow, _qtbot: QtBot) -> None:
    """Mend that a quote stands under two questions: it is taken out of the second of them."""
    checks = window.panes.checks
    checks.look()
    repeated = next(
        at for at, one in enumerate(checks.findings.rows) if one.rule == "repeated-quote" and one.post == "4"
    )
    checks.setCurrentIndex(checks.findings.index(repeated))
    window.actions_["mend"].trigger()


@dataclass(frozen=True)
class Case:
    """A decision and what is then of the second question and the third: None where they are gone."""

    decide: Callable[[MainWindow, QtBot], None]
    second: tuple[str, list[str]] | None = ("Who is missing?", ["4", _NOTE, "5"])
    third: tuple[str, list[str]] = ("What next?", ["6"])
    turned: bool = False
    repeated: bool = False


CASES = (
    Case(file, ("Who is missing?", ["4", _NOTE, "5", "1"])),
    Case(file_as_well, ("Who is missing?", ["4", _NOTE, "5", "6"])),
    Case(file_by_dropping, ("Who is missing?", ["4", _NOTE, "5", "1"])),
    Case(drop_in_article, ("Who is missing?", ["4", _NOTE, "1", "5"])),
    Case(drop_elsewhere, ("Who is missing?", [_NOTE, "5"]), ("What next?", ["6", "4"])),
    Case(take_out, ("Who is missing?", [_NOTE, "5"])),
    Case(take_out_by_key, ("Who is missing?", [_NOTE, "5"])),
    Case(move_down, ("Who is missing?", [_NOTE, "4", "5"])),
    Case(move_to_next_question, ("Who is missing?", ["4", _NOTE]), ("What next?", ["5", "6"])),
    Case(accept, ("Who is missing?", ["4", _NOTE, "5", "1"])),
    Case(pick, ("Who is missing?", ["4", _NOTE, "5", "1"])),
    Case(accept_all, ("Who is missing?", ["4", _NOTE, "5", "1"])),
    Case(move_question, turned=True),
    Case(reword, ("Whose turn is it?", ["4", _NOTE, "5"])),
    Case(reword_by_heading, ("Whose turn is it?", ["4", _NOTE, "5"])),
    Case(remove, None),
    Case(write_paragraph, ("Who is missing?", ["Your own words.", "4", _NOTE, "5"])),
    Case(introduce, ("Who is missing?", ["What this question is about.", "4", _NOTE, "5"])),
    Case(move_note, ("Who is missing?", [_NOTE, "4", "5"])),
    Case(mend, third=("What next?", ["6"]), repeated=True),
)


@pytest.mark.parametrize("case", CASES, ids=[case.decide.__name__ for case in CASES])
def test_what_waits_is_about_the_same_question_once_another_is_gone(
    case: Case, arranged: MainWindow, path: Path, qtbot: QtBot
) -> None:
    project = project_of(arranged)
    if case.repeated:
        perform(project, {"do": "place", "post": "4", "question": 3})
    _, second, third = standing(project)
    with unwritable(arranged, path, qtbot):
        remove_first(arranged)
        case.decide(arranged, qtbot)
    expected = {second: case.second, third: case.third}
    order = [third, second] if case.turned else [second, third]
    now = standing(project)
    assert now == {one: expected[one] for one in order if expected[one] is not None}
    assert list(now) == [one for one in order if expected[one] is not None]


def test_what_waits_about_a_question_that_is_gone_by_then_is_told_and_the_rest_is_written(
    arranged: MainWindow, path: Path, qtbot: QtBot
) -> None:
    first, second, third = standing(project_of(arranged))
    with unwritable(arranged, path, qtbot):
        remove_first(arranged)
        drop(arranged.buckets, on_bucket(arranged, first), mime(arranged, ["1"]))
        drop(arranged.buckets, on_bucket(arranged, third), mime(arranged, ["2"]))
        told: list[str] = []
        arranged.session.decider.failed.connect(lambda words, _damaged: told.append(words))
    assert "That question is not there any more." in told
    assert [items for _, items in standing(project_of(arranged)).values()] == [["4", _NOTE, "5"], ["6", "2"]]
    assert second in standing(project_of(arranged))
