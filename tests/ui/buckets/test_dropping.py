"""Dropping posts on buckets: what each bucket does with them, and what it does not take."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui.desk.cards import Bucket
from curator.ui.shell.window import MainWindow
from tests.conftest import fill, make_posts
from tests.questions import numbered
from tests.ui.conftest import drop, filed, hover, mime, on_bucket, project_of, question, quoted


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
        project_of(window).place(["1"], numbered(project_of(window), number))
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
