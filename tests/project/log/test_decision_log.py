"""The log under random decisions: undo all is the start, redo all is the end, and the file stays sound."""

import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from curator.draft.article import Quote
from curator.draft.compose import compose
from curator.project import AlteredProject, BadDecision, Project
from curator.project.decision_files import perform
from curator.project.log.decided_rows import TABLES
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.questions import numbered

POSTS = st.integers(1, 15).map(str)
QUESTIONS = st.integers(1, 5)
POSITIONS = st.none() | st.integers(0, 6)
TEXTS = st.text("ab é😀\udc80", min_size=1, max_size=8)


def everything(path: Path) -> dict[str, list[Any]]:
    """Every row of every table of decisions, as it stands in the file."""
    tables = tuple(TABLES)
    with closing(sqlite3.connect(path)) as connection:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in tables}


class Deciding(RuleBasedStateMachine):
    """An editor who decides at random, takes back, makes again, and restarts the program."""

    @initialize()
    def start(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "chat.curation"
        self.project = Project.create(self.path)
        fill(self.project, make_posts(15))
        for text in ("One?", "Two?"):
            self.project.question(text)
        self.project.close()
        self.project = Project.open(self.path)
        self.fixed = len(self.project.history())
        self.beginning = everything(self.path)

    def decide(self, **entry: object) -> None:
        with suppress(BadDecision):
            perform(self.project, {key: value for key, value in entry.items() if value is not None})

    @rule(post=POSTS, question=QUESTIONS, position=POSITIONS)
    def place(self, post: str, question: int, position: int | None) -> None:
        self.decide(do="place", post=post, question=question, position=position)

    @rule(post=POSTS, question=QUESTIONS, position=POSITIONS, source=st.none() | QUESTIONS)
    def move(self, post: str, question: int, position: int | None, source: int | None) -> None:
        self.decide(do="move", post=post, question=question, position=position, **{"from": source})

    @rule(posts=st.lists(POSTS, min_size=1, max_size=5), question=QUESTIONS)
    def move_several(self, posts: list[str], question: int) -> None:
        if question <= len(self.project.questions()):
            self.project.move(posts, numbered(self.project, question))

    @rule(post=POSTS, question=st.none() | QUESTIONS)
    def unplace(self, post: str, question: int | None) -> None:
        self.decide(do="unplace", post=post, question=question)

    @rule(post=POSTS, verb=st.sampled_from(["star", "unstar", "shelve", "unshelve", "seen", "unseen"]))
    def mark(self, post: str, verb: str) -> None:
        self.decide(do=verb, post=post)

    @rule(post=POSTS, text=TEXTS)
    def edit(self, post: str, text: str) -> None:
        self.decide(do="edit", post=post, text=text)

    @rule(post=POSTS)
    def edit_back(self, post: str) -> None:
        self.project.edit(post, None)

    @rule(text=TEXTS, question=st.none() | QUESTIONS, post=st.none() | POSTS)
    def question(self, text: str, question: int | None, post: str | None) -> None:
        if question or len(self.project.questions()) < 5:
            self.decide(do="question", text=text, question=question, post=post)

    @rule(question=QUESTIONS, position=st.integers(0, 4))
    def move_question(self, question: int, position: int) -> None:
        self.decide(do="move-question", question=question, position=position)

    @rule(question=QUESTIONS)
    def drop_question(self, question: int) -> None:
        self.decide(do="drop-question", question=question)

    @rule(field=st.sampled_from(["title", "intro", "host", "hashtag", "closing"]), text=TEXTS)
    def article(self, field: str, text: str) -> None:
        self.decide(do="article", field=field, text=text)

    @rule(posts=st.lists(POSTS, min_size=2, max_size=4))
    def join(self, posts: list[str]) -> None:
        self.decide(do="join", posts=posts)

    @rule(post=POSTS)
    def split(self, post: str) -> None:
        self.decide(do="split", post=post)

    @rule(question=QUESTIONS, position=st.integers(0, 6), text=TEXTS)
    def note(self, question: int, position: int, text: str) -> None:
        self.decide(do="note", question=question, position=position, text=text)

    @rule(step=st.sampled_from(["marker", "hashtag", "spaces"]), on=st.booleans(), post=st.none() | POSTS)
    def cleanup(self, step: str, on: bool, post: str | None) -> None:
        self.decide(do="cleanup", step=step, on=on, post=post)

    @rule(author=st.sampled_from(["person1", "@person2", "nobody"]), text=st.sampled_from(["named", "left-out"]))
    def consent(self, author: str, text: str) -> None:
        self.decide(do="consent", author=author, text=text)

    @rule(post=st.none() | POSTS, author=st.none() | st.just("person1"), text=TEXTS | st.just(""))
    def remark(self, post: str | None, author: str | None, text: str) -> None:
        self.decide(do="remark", post=post, author=author, text=text)

    @rule(posts=st.lists(POSTS, max_size=3), label=st.none() | st.sampled_from(["flag", "moon"]))
    def label(self, posts: list[str], label: str | None) -> None:
        self.project.label(posts, label)

    @rule(label=st.sampled_from(["flag", "moon", "none such"]), text=TEXTS)
    def name_label(self, label: str, text: str) -> None:
        self.decide(do="name-label", label=label, text=text)

    @rule(name=TEXTS, query=st.sampled_from(["has:link", "q:1", "is:lost", ""]))
    def filter(self, name: str, query: str) -> None:
        self.decide(do="filter", name=name, query=query)

    @rule(steps=st.integers(1, 4))
    def undo_and_redo(self, steps: int) -> None:
        before = everything(self.path)
        back = self.project.undo(min(steps, self.done() - self.fixed))
        assert len(self.project.redo(len(back))) == len(back)
        assert everything(self.path) == before

    @rule()
    def restart(self) -> None:
        self.project.close()
        assert problems(self.path) == []
        self.project = Project.open(self.path)

    def done(self) -> int:
        return sum(not decision.undone for decision in self.project.history())

    @invariant()
    def positions_are_whole(self) -> None:
        if hasattr(self, "project"):
            for question in self.project.questions():
                assert len(self.project.placements(question.id)) == question.placed

    @invariant()
    def every_filed_post_reads_once_in_each_of_its_sections(self) -> None:
        if hasattr(self, "project"):
            hidden_people = {"person1", "person2"} & self.project.consents().keys()
            for section in compose(self.project).sections:
                read = [
                    id_ for item in section.items if isinstance(item, Quote) for id_ in (item.post, *item.parts)
                ]
                assert len(read) == len(set(read))
                if not hidden_people:
                    assert set(read) == set(self.project.placements(numbered(self.project, section.number)))

    @invariant()
    def counts_are_what_the_views_hold(self) -> None:
        if hasattr(self, "project"):
            counts = self.project.counts()
            assert counts.inbox == len(self.project.pks("is:inbox"))
            assert counts.starred == len(self.project.pks("is:starred"))
            assert counts.shelved == len(self.project.pks("is:shelved"))
            assert counts.picked == len(self.project.pks("is:filed"))

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        end = everything(self.path)
        back = self.project.undo(self.done() - self.fixed)
        assert everything(self.path) == self.beginning
        self.restart()
        assert len(self.project.redo(len(back))) == len(back)
        assert everything(self.path) == end
        self.restart()
        self.project.close()
        self.folder.cleanup()


RandomDecisions = Deciding.TestCase
RandomDecisions.settings = settings(
    max_examples=4, stateful_step_count=500, deadline=None, suppress_health_check=list(HealthCheck)
)


def doctored(path: Path, **columns: str) -> None:
    assignments = ", ".join(f"{name} = ?" for name in columns)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            f"UPDATE change SET {assignments} WHERE decision = (SELECT max(id) FROM decision)",
            tuple(columns.values()),
        )
        connection.commit()


@pytest.mark.parametrize(
    "columns",
    [
        {"table_name": "post"},
        {"table_name": "sqlite_schema"},
        {"table_name": "star; DROP TABLE post"},
        {"row_key": json.dumps(["1", "2"])},
        {"row_key": json.dumps({"post": "1"})},
        {"row_key": json.dumps([["1"]])},
        {"after": json.dumps({"colour": "red"})},
        {"after": json.dumps([1])},
        {"after": json.dumps({"x) VALUES (1); --": 1})},
    ],
)
def test_a_log_that_names_what_is_not_ours_is_refused(tmp_path: Path, columns: dict[str, str]) -> None:
    path = tmp_path / "chat.curation"
    with Project.create(path) as project:
        fill(project, make_posts(3))
        project.star("1")
    doctored(path, **columns)
    assert next(problem.code for problem in problems(path)) == "log"
    with Project.open(path) as project:
        with pytest.raises(AlteredProject, match="decision log"):
            project.undo()
        assert [state.id for state in project.all_states("is:starred")] == ["1"]


def test_a_table_that_does_not_follow_from_the_log_is_found(tmp_path: Path) -> None:
    path = tmp_path / "chat.curation"
    with Project.create(path) as project:
        fill(project, make_posts(3))
        project.star("1")
    assert problems(path) == []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO star VALUES ('2')")
        connection.execute("DELETE FROM star WHERE post = '1'")
        connection.commit()
    assert [problem.code for problem in problems(path)] == ["log", "log"]
