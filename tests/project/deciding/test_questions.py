"""Questions: dropped, moved, reworded, proposed; and named by ids, which outlast every renumbering."""

from collections.abc import Callable

import pytest

from curator.project import BadDecision, Change, Project, ProposedQuestion
from curator.project.decision_files import perform
from tests.questions import numbered, questions_of

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


def test_dropping_a_question_returns_its_posts_to_the_inbox(project: Project) -> None:
    before = project.counts().inbox
    project.place(["1", "2"], numbered(project, 1))
    project.place("2", numbered(project, 2))
    project.drop_question(numbered(project, 1))
    assert [question.text for question in project.questions()] == ["Who is missing?", "What next?"]
    assert questions_of(project, "1") == ()
    assert questions_of(project, "2") == (1,)
    assert project.counts().inbox == before - 1
    project.undo()
    assert project.placements(numbered(project, 1)) == ["1", "2"]


def test_questions_renumber_when_their_order_changes(project: Project) -> None:
    project.place("1", numbered(project, 3))
    project.move_question(numbered(project, 3), 0)
    assert [question.text for question in project.questions()] == [
        "What next?",
        "What is open?",
        "Who is missing?",
    ]
    assert questions_of(project, "1") == (1,)
    assert project.move_question(numbered(project, 1), 0).decision is None
    with pytest.raises(BadDecision, match="no position 3"):
        project.move_question(numbered(project, 1), 3)


def test_a_question_is_reworded_in_its_place(project: Project) -> None:
    project.question("Who was never asked?", numbered(project, 2))
    assert [question.text for question in project.questions()][1] == "Who was never asked?"
    with pytest.raises(BadDecision, match="no question 7"):
        project.question("What?", numbered(project, 7))


def test_replacing_the_questions_keeps_those_worded_just_so(project: Project) -> None:
    project.place("1", numbered(project, 2))
    project.place("2", numbered(project, 1))
    project.set_questions(["What else?", "Who is missing?"])
    assert [(question.text, question.placed) for question in project.questions()] == [
        ("What else?", 0),
        ("Who is missing?", 1),
    ]
    assert project.set_questions(["What else?", "Who is missing?"]).decision is None
    project.set_questions(["What else?"])
    assert [question.text for question in project.questions()] == ["What else?"]
    project.undo(2)
    assert project.placements(numbered(project, 1)) == ["2"]


def test_proposing_keeps_what_the_editor_made_or_filed_under(project: Project) -> None:
    project.propose(
        [ProposedQuestion("First?", "1"), ProposedQuestion("Second?", "2")], host="ivo", hashtag="openshelf"
    )
    assert [question.text for question in project.questions()][:2] == ["First?", "Second?"]
    assert project.article() == {"host": "ivo", "hashtag": "openshelf"}
    project.question("Second, reworded?", numbered(project, 2))
    project.place("5", numbered(project, 1))
    project.propose([ProposedQuestion("Third?", "3")])
    texts = [question.text for question in project.questions()]
    assert {"First?", "Second, reworded?", "Third?", "What is open?"} <= set(texts)
    again = project.propose([ProposedQuestion("Third?", "3")])
    assert again.decision is None
    project.propose([])
    assert "Third?" not in [question.text for question in project.questions()]
