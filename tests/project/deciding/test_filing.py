"""Posts under questions: filed, moved and taken out."""

import pytest

from curator.project import BadDecision, Project
from tests.questions import numbered, questions_of


def test_placing_files_a_post_under_a_question_as_well(project: Project) -> None:
    project.place("1", numbered(project, 1))
    project.place("1", numbered(project, 2))
    assert questions_of(project, "1") == (1, 2)


def test_moving_takes_a_post_out_of_all_other_questions(project: Project) -> None:
    project.place("1", numbered(project, 1))
    project.place("1", numbered(project, 2))
    project.move("1", numbered(project, 3))
    assert questions_of(project, "1") == (3,)


def test_moving_from_one_question_leaves_the_others(project: Project) -> None:
    project.place("1", numbered(project, 1))
    project.place("1", numbered(project, 2))
    project.move("1", numbered(project, 3), source=numbered(project, 1))
    assert questions_of(project, "1") == (2, 3)


def test_positions_are_counted_after_taking_out(project: Project) -> None:
    project.place(["1", "2", "3", "4"], numbered(project, 1))
    project.move("1", numbered(project, 1), 2)
    assert project.placements(numbered(project, 1)) == ["2", "3", "1", "4"]
    project.place("5", numbered(project, 1), 0)
    assert project.placements(numbered(project, 1)) == ["5", "2", "3", "1", "4"]
    project.move(["4", "3"], numbered(project, 1), 1)
    assert project.placements(numbered(project, 1)) == ["5", "4", "3", "2", "1"]


def test_a_position_past_the_end_is_refused_and_changes_nothing(project: Project) -> None:
    project.place(["1", "2"], numbered(project, 1))
    with pytest.raises(BadDecision, match="no position 2"):
        project.move("1", numbered(project, 1), 2)
    with pytest.raises(BadDecision, match="no position -1"):
        project.place("3", numbered(project, 1), -1)
    assert project.placements(numbered(project, 1)) == ["1", "2"]
    assert len(project.history()) == 4


def test_placing_where_it_is_already_is_no_decision(project: Project) -> None:
    project.place(["1", "2"], numbered(project, 1))
    assert project.place("1", numbered(project, 1)).decision is None
    assert project.placements(numbered(project, 1)) == ["1", "2"]


def test_a_decision_about_many_posts_is_one_step_back(project: Project) -> None:
    project.move([str(number) for number in range(1, 9)], numbered(project, 2))
    project.undo()
    assert project.placements(numbered(project, 2)) == []
    project.redo()
    assert project.placements(numbered(project, 2)) == [str(number) for number in range(1, 9)]
