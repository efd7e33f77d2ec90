"""Every mark: put on a post and taken off again, found, told in the log and in a decisions file."""

import pytest

from curator.project import Project
from curator.project.decision_files import VERBS, perform
from curator.project.log.titles import understood
from curator.project.marks import MARKS, Mark
from curator.ui.commands.catalogue import COMMANDS

every_mark = pytest.mark.parametrize("mark", MARKS, ids=[mark.table for mark in MARKS])


def marked(project: Project, mark: Mark) -> list[str]:
    return [state.id for state in project.all_states(f"is:{mark.state}")]


@every_mark
def test_a_mark_is_put_on_found_taken_back_and_made_again(project: Project, mark: Mark) -> None:
    assert project.mark(mark, ["2", "3"]).decision is not None
    assert marked(project, mark) == ["2", "3"]
    assert project.mark(mark, "2").decision is None
    project.undo()
    assert marked(project, mark) == []
    project.redo()
    project.unmark(mark, "2")
    assert marked(project, mark) == ["3"]
    state = project.state("3")
    assert state is not None
    assert state.marks == {mark.table}


@every_mark
def test_a_mark_leaves_the_inbox_only_if_it_settles(project: Project, mark: Mark) -> None:
    project.mark(mark, "1")
    assert ("1" in [state.id for state in project.all_states("is:inbox")]) is not mark.settles


@every_mark
def test_a_mark_has_its_verbs_in_a_decisions_file_and_its_words_in_the_log(project: Project, mark: Mark) -> None:
    put, taken = (perform(project, {"do": verb, "post": "1"}).label for verb in (mark.verb, mark.back))
    assert {mark.verb, mark.back} <= VERBS.keys()
    assert (put, taken) == (mark.title.one, mark.title_back.one)
    assert [getattr(understood(title), "number", None) for title in (put, taken)] == [1, 1]


@every_mark
def test_a_mark_has_a_command(mark: Mark) -> None:
    assert mark.verb in {command.name for command in COMMANDS}
