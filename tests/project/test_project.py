"""Decisions: what each does, that it lasts, and that it can be taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from curator.project import BadDecision, Change, Project, UnsavedDecision
from tests.conftest import fill, make_posts
from tests.questions import numbered

if TYPE_CHECKING:
    from collections.abc import Callable


def test_an_edited_quote_goes_back_to_the_cleaned_text(project: Project) -> None:
    project.edit("1", "By hand")
    state = project.state("1")
    assert state is not None
    assert state.quote == "By hand"
    project.edit("1", None)
    state = project.state("1")
    assert state is not None
    assert state.quote is None
    with pytest.raises(BadDecision, match="needs words"):
        project.edit("1", "  ")


def test_an_unknown_post_question_or_field_is_refused(project: Project) -> None:
    wrongs: list[Callable[[], Change]] = [
        lambda: project.star("nowhere"),
        lambda: project.place("1", numbered(project, 4)),
        lambda: project.place("1", numbered(project, 0)),
        lambda: project.set_article("colour", "red"),
        lambda: project.set_article("attribution", "loud"),
    ]
    for wrong in wrongs:
        with pytest.raises(BadDecision):
            wrong()
    assert len(project.history()) == 3


def test_a_new_decision_ends_the_redo_and_what_was_undone_stays_listed(project: Project) -> None:
    project.star("1")
    project.star("2")
    project.undo(2)
    project.star("3")
    assert project.redo() == []
    assert [decision.undone for decision in project.history()] == [False, False, False, True, True, False]
    project.undo()
    assert [change.label for change in project.redo()] == ["Star a tweet"]
    state = project.state("1")
    assert state is not None
    assert not state.starred


def test_decisions_last_and_are_undone_in_another_session(tmp_path: Path) -> None:
    path = tmp_path / "chat.curation"
    with Project.create(path, editor="Ana") as project:
        fill(project, make_posts(3))
        project.question("What?")
        project.move(["1", "2"], numbered(project, 1))
    assert [file.name for file in tmp_path.iterdir()] == ["chat.curation"]
    with Project.open(path, editor="Ben") as project:
        assert project.placements(numbered(project, 1)) == ["1", "2"]
        project.star("1")
    with Project.open(path, editor="Ana") as project:
        project.undo(2)
        assert project.questions() == []
    with Project.open(path, editor="Ana") as project:
        assert len(project.redo(5)) == 2
        assert project.placements(numbered(project, 1)) == ["1", "2"]
        assert [decision.editor for decision in project.history()] == ["Ana", "Ana", "Ben"]


def test_undo_is_refused_where_another_changed_the_same_since(tmp_path: Path) -> None:
    path = tmp_path / "chat.curation"
    with Project.create(path) as project:
        fill(project, make_posts(3))
        project.edit("1", "First")
        with closing(sqlite3.connect(path)) as other:
            other.execute("UPDATE quote SET text = 'Changed elsewhere'")
            other.commit()
        with pytest.raises(Exception, match="has been changed since"):
            project.undo()
        state = project.state("1")
        assert state is not None
        assert state.quote == "Changed elsewhere"
        assert not project.history()[-1].undone


def test_a_change_says_what_kinds_and_which_ids(project: Project) -> None:
    heard: list[Change] = []
    project.listeners.append(heard.append)
    project.place("1", numbered(project, 1))
    project.move(["1", "2"], numbered(project, 2))
    project.star("3")
    project.star("3")
    assert [set(change.keys) for change in heard] == [{"placement"}, {"placement"}, {"star"}]
    assert [change.posts for change in heard] == [{"1"}, {"1", "2"}, {"3"}]
    project.undo()
    assert heard[-1].posts == {"3"}


def fill_up(project: Project) -> None:
    for number in range(1, 13):
        project.edit(str(number), "long words " * 500)


def test_a_full_disk_refuses_the_decision_in_one_sentence(project: Project) -> None:
    pages = project._connection.execute("PRAGMA page_count").fetchone()[0]
    project._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UnsavedDecision, match="the disk is full"):
        fill_up(project)
    project._connection.execute("PRAGMA max_page_count = 100000")
    done = len([decision for decision in project.history() if decision.label == "Edit a quote"])
    assert done == sum(state.quote is not None for state in project.all_states())
    project.edit("12", "short")


def test_nothing_is_written_where_nothing_is_decided(project: Project) -> None:
    before = project._connection.total_changes
    project.unstar("1")
    project.unplace("1")
    project.set_article("title", "")
    assert len(project.history()) == 3
    assert project._connection.total_changes == before
