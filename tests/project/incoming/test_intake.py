"""Posts that come into a project, and go again."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from curator.posts import Author, Post
from curator.project import Project
from curator.project.incoming import intake
from tests.conftest import fill, make_posts


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
