"""Decisions: what each does, that it lasts, and that it can be taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from curator.posts import Author, Post
from curator.project import BadDecision, Change, Project, ProposedQuestion, UnsavedDecision
from curator.project.incoming import intake
from tests.conftest import fill, make_posts
from tests.questions import numbered

if TYPE_CHECKING:
    from collections.abc import Callable


def questions_of(project: Project, post: str) -> tuple[int, ...]:
    state = project.state(post)
    assert state is not None
    return state.questions


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


def test_shelving_takes_out_of_all_questions_and_filing_takes_off_the_shelf(project: Project) -> None:
    project.place("1", numbered(project, 1))
    project.place("1", numbered(project, 2))
    project.shelve("1")
    state = project.state("1")
    assert state is not None
    assert (state.questions, state.shelved) == ((), True)
    project.place("1", numbered(project, 3))
    state = project.state("1")
    assert state is not None
    assert (state.questions, state.shelved) == ((3,), False)


def test_starring_twice_is_one_decision(project: Project) -> None:
    assert project.star("1").decision is not None
    assert project.star("1").decision is None
    assert [decision.label for decision in project.history()][-1] == "Star a tweet"


def test_a_decision_about_many_posts_is_one_step_back(project: Project) -> None:
    project.move([str(number) for number in range(1, 9)], numbered(project, 2))
    project.undo()
    assert project.placements(numbered(project, 2)) == []
    project.redo()
    assert project.placements(numbered(project, 2)) == [str(number) for number in range(1, 9)]


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


def test_posts_come_once_and_context_becomes_a_post_of_its_own(project: Project) -> None:
    run = project.begin_import(Path("more.db"), "1" * 64, "invented")
    assert project.add([Post("100", "earlier", context=True), *make_posts(2)], run) == 1
    state = project.state("100")
    assert state is not None
    assert state.context
    project.add([Post("100", "earlier")], run)
    state = project.state("100")
    assert state is not None
    assert not state.context


def test_cancelling_an_import_takes_out_what_it_brought_but_nothing_decided(project: Project) -> None:
    run = project.begin_import(Path("more.db"), "1" * 64, "invented")
    project.add(make_posts(5, start=50), run)
    project.star("52")
    project.cancel_import(run)
    assert {state.id for state in project.all_states()} == {str(number) for number in range(1, 13)} | {"52"}


def test_text_that_is_no_unicode_is_kept_beside_what_is_shown(project: Project) -> None:
    run = project.begin_import(Path("more.db"), "1" * 64, "invented")
    project.add([Post("bad", "caf\udce9 & bar", Author("x", "x"), received="caf\udce9 &amp; bar")], run)
    state = project.state("bad")
    assert state is not None
    assert state.text == "caf\ufffd & bar"
    row = project._connection.execute("SELECT received FROM post WHERE id = 'bad'").fetchone()
    assert row == (b"caf\xe9 &amp; bar",)


def test_nothing_is_written_where_nothing_is_decided(project: Project) -> None:
    before = project._connection.total_changes
    project.unstar("1")
    project.unplace("1")
    project.set_article("title", "")
    assert len(project.history()) == 3
    assert project._connection.total_changes == before


def test_others_may_write_between_the_posts_of_a_batch(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made_a_row = intake._row
    with closing(sqlite3.connect(project.path, timeout=0, isolation_level=None)) as other:

        def row(*about: Any) -> Any:
            other.execute("BEGIN IMMEDIATE")  # fails where the batch keeps the file to itself
            other.execute("ROLLBACK")
            return made_a_row(*about)

        monkeypatch.setattr(intake, "_row", row)
        fill(project, [Post(f"n{number}", "Words") for number in range(intake._PART * 2 + 1)])
    assert len(project.pks()) == 12 + intake._PART * 2 + 1
