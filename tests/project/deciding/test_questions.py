"""Questions by their ids: which question is meant outlasts every renumbering, and one that is gone is told."""

from collections.abc import Callable

import pytest

from curator.project import BadDecision, Change, Project
from curator.project.decision_files import perform
from tests.questions import numbered

Decide = Callable[[Project, str], Change]

VERBS: dict[str, Decide] = {
    "place": lambda project, question: project.place("1", question),
    "move": lambda project, question: project.move("1", question),
    "move-from": lambda project, question: project.move("1", numbered(project, 1), source=question),
    "move-each": lambda project, question: project.move_each({"1": question}),
    "refile": lambda project, question: project.refile("1", [question]),
    "unplace": lambda project, question: project.unplace("1", question),
    "question": lambda project, question: project.question("Otherwise?", question),
    "move-question": lambda project, question: project.move_question(question, 0),
    "drop-question": lambda project, question: project.drop_question(question),
    "note": lambda project, question: project.note(question, 0, "By the way."),
}


@pytest.mark.parametrize("decide", VERBS.values(), ids=VERBS)
def test_a_question_that_is_gone_is_told_and_nothing_changes(project: Project, decide: Decide) -> None:
    project.place("1", numbered(project, 2))
    gone = numbered(project, 1)
    project.drop_question(gone)
    before = len(project.history())
    with pytest.raises(BadDecision, match=r"^That question is not there any more\.$"):
        decide(project, gone)
    assert len(project.history()) == before


def test_a_paragraph_is_not_moved_to_a_question_that_is_gone(project: Project) -> None:
    gone = numbered(project, 1)
    project.drop_question(gone)
    project.note(numbered(project, 1), 0, "By the way.")
    (note,) = project.items(numbered(project, 1))
    with pytest.raises(BadDecision, match="That question is not there any more"):
        project.move_note(note.id, gone, 0)


def test_a_number_in_a_decisions_file_is_that_of_the_moment(project: Project) -> None:
    first, second, third = (question.id for question in project.questions())
    for entry in (
        {"do": "place", "post": "1", "question": 2},
        {"do": "drop-question", "question": 1},
        {"do": "place", "post": "2", "question": 2},
        {"do": "move", "post": "1", "question": 2, "from": 1},
        {"do": "question", "question": 1, "text": "Who else?"},
    ):
        perform(project, entry)
    assert [(one.id, one.text) for one in project.questions()] == [(second, "Who else?"), (third, "What next?")]
    assert (project.placements(second), project.placements(third)) == ([], ["2", "1"])
    assert first not in project.filings()


def test_labels_name_the_number_of_the_moment(project: Project) -> None:
    second = numbered(project, 2)
    project.place("1", second)
    project.drop_question(numbered(project, 1))
    project.place("2", second)
    assert [one.label for one in project.history()[-3:]] == [
        "File a tweet under 2 as well",
        "Remove question 1",
        "File a tweet under 1 as well",
    ]
