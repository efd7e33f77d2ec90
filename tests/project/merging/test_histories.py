"""Random histories merged: nothing is lost, whichever comes first, and however often."""

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from curator.posts import CuratorError
from curator.project import BadDecision, Project
from curator.project.decision_files import perform
from curator.project.merging.blind_copy import blind_copy
from curator.project.merging.merge import merge
from curator.project.repair.verify import problems
from tests.project.log.test_decision_log import everything
from tests.project.merging.copies import begin, copy_of, decide, merged
from tests.questions import numbered
from tests.sampling import amount

HOW_MANY, HOW_LONG = amount(daily=6, full=500), amount(daily=15, full=40)
POSTS = st.integers(1, 9).map(str)
QUESTIONS = st.integers(1, 4)


def entry(do: str, **needs: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Entries of a decisions file, each value one of those given or of a strategy's."""
    given = {
        key: one if isinstance(one, st.SearchStrategy) else st.sampled_from(one) for key, one in needs.items()
    }
    return st.fixed_dictionaries({"do": st.just(do), **given})


ENTRIES = st.one_of(
    entry("place", post=POSTS, question=QUESTIONS),
    entry("move", post=POSTS, question=QUESTIONS, position=range(3)),
    entry("unplace", post=POSTS),
    *(entry(verb, post=POSTS) for verb in ("star", "unstar", "shelve", "unshelve", "seen", "unseen", "split")),
    entry("edit", post=POSTS, text=[None, "x", "y", "z"]),
    entry("question", text=["Who?", "Why?", "How?"]),
    entry("question", text=["Which?"], question=QUESTIONS),
    entry("question", text=["Said?"], post=POSTS),
    entry("move-question", question=QUESTIONS, position=range(3)),
    entry("drop-question", question=QUESTIONS),
    entry("join", posts=st.lists(POSTS, min_size=2, max_size=3)),
    entry("note", question=QUESTIONS, position=range(3), text=st.text("np", min_size=1, max_size=9)),
    entry("article", field=["title", "intro"], text=["", "s", "t"]),
    entry("cleanup", step=["marker"], on=[True, False]),
    entry("cleanup", step=["marker"], on=[True, False], post=POSTS),
    entry("consent", author=["person1"], text=["named", "left-out", None]),
    entry("remark", post=POSTS, text=["", "u", "v"]),
    entry("label", post=POSTS, label=["flag", "moon", None]),
    entry("filter", name=["f"], query=["", "k", "l"]),
    entry("undo"),
    entry("redo"),
)
HISTORIES = st.lists(ENTRIES, max_size=HOW_LONG)


def live(path: Path, editor: str, entries: list[dict[str, Any]]) -> None:
    with Project.open(path, editor) as project:
        for one in entries:
            with suppress(BadDecision):
                if one["do"] == "undo":
                    project.undo()
                elif one["do"] == "redo":
                    project.redo()
                else:
                    perform(project, one)


def up_to_names(path: Path) -> object:
    """All that was decided, in order, with questions by their words and places instead of their ids."""
    rows = everything(path)
    with Project.open(path) as project:
        questions = project.questions()
        told = [(question.text, question.post, question.by_hand) for question in questions]
        items = [[item.text or item.id for item in project.items(question.id)] for question in questions]
        joined = project.joined()
    tables = {
        name: table for name, table in rows.items() if name not in {"question", "placement", "note", "joined"}
    }
    return told, items, joined, tables


def start_in_common(base: Path, a: Path, b: Path) -> Path:
    """What both began with, once what both took back of it is taken back."""
    both = standing(base) - standing(a) - standing(b)
    start = Path(shutil.copy(base, base.with_name("start.curation")))
    if both:
        with Project.open(start, "Mira") as project:
            project.undo(len(both))
    return start


def standing(path: Path) -> set[int]:
    """The decisions that were not taken back."""
    with closing(sqlite3.connect(path)) as connection:
        return {number for (number,) in connection.execute("SELECT id FROM decision WHERE state = 'done'")}


def placements(path: Path) -> set[tuple[str, str]]:
    return {(question, post) for question, post, _ in everything(path)["placement"]}


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("beginning") / "base.curation", "Mira")


@settings(max_examples=HOW_MANY, suppress_health_check=list(HealthCheck))
@given(before=HISTORIES, ana=HISTORIES, ben=HISTORIES, same_name=st.booleans())
@example(  # both take back that it was taken out, and one takes it out anew
    before=[{"do": "unplace", "post": "2"}],
    ana=[{"do": "undo"}],
    ben=[{"do": "undo"}, {"do": "unplace", "post": "2"}],
    same_name=True,
)
def test_random_histories_merge_whichever_comes_first_and_however_often(
    beginning: Path, memory: Path, before: list[dict[str, Any]], ana: list[dict[str, Any]],
    ben: list[dict[str, Any]], same_name: bool,
) -> None:  # fmt: skip
    with TemporaryDirectory(dir=memory) as name:
        base, a, b = (Path(name) / f"{one}.curation" for one in ("base", "a", "b"))
        shutil.copy(beginning, base)
        live(base, "Mira", [one for one in before if one["do"] != "undo"])
        shutil.copy(base, a)
        shutil.copy(base, b)
        live(a, "Mira" if same_name else "Ana", ana)
        live(b, "Mira" if same_name else "Ben", ben)
        ab = merged_both_ways(a, b, base)
        for number, path in enumerate((a, b)):
            alone = up_to_names(path)
            assert up_to_names(merged(path, base, f"alone{number}").project) == alone
            assert up_to_names(merged(base, path, f"still{number}").project) == alone

        start, mine, theirs, both = map(placements, (start_in_common(base, a, b), a, b, ab))
        known = {question for question, _ in both}
        lost = (start & mine & theirs) | ((mine | theirs) - start)
        assert {post for _, post in lost} <= {post for _, post in both}
        assert {placed for placed in lost if placed[0] in known} <= both


@settings(max_examples=HOW_MANY // 2, suppress_health_check=list(HealthCheck))
@given(before=HISTORIES, ana=HISTORIES, ben=HISTORIES, blind=st.booleans())
def test_random_histories_merge_without_a_start_in_common_and_with_a_blind_one(
    beginning: Path,
    memory: Path,
    before: list[dict[str, Any]],
    ana: list[dict[str, Any]],
    ben: list[dict[str, Any]],
    blind: bool,
) -> None:
    with TemporaryDirectory(dir=memory) as name:
        a, b = (Path(name) / f"{one}.curation" for one in "ab")
        shutil.copy(beginning, a)
        live(a, "Ana", before)
        if blind:
            blind_copy(a, b)
        else:
            begin(b, "Ben")
        live(a, "Ana", ana)
        live(b, "Ben", ben)
        both = merged_both_ways(a, b)
        filed = {post for path in (a, b) for _, post in placements(path)}
        assert filed <= {post for _, post in placements(both)}, "nothing is lost that either has"


def merged_both_ways(a: Path, b: Path, *others: Path) -> Path:
    """Merge two projects, whichever comes first, what comes of it again with either, and take all of it back."""
    ab, ba = merged(a, b, "ab"), merged(b, a, "ba")
    assert up_to_names(ab.project) == up_to_names(ba.project)
    one, other = ab.agreement, ba.agreement
    assert (one.agreed, one.only_a, one.only_b) == (other.agreed, other.only_b, other.only_a)
    assert (one.kappa, one.both_looked, one.alike) == (other.kappa, other.both_looked, other.alike)
    assert [(it.post, it.a, it.b) for it in one.conflicts] == [(it.post, it.b, it.a) for it in other.conflicts]
    end = up_to_names(ab.project)
    for number, path in enumerate((a, b, ab.project, ba.project, *others)):
        assert up_to_names(merged(ab.project, path, f"again{number}").project) == end
        assert up_to_names(merged(path, ab.project, f"more{number}").project) == end
    whole = everything(ab.project)
    for editor in ("Cleo", "Ana", "Ben", "Mira"):
        back_and_forth(ab.project, editor)
    assert everything(ab.project) == whole
    return ab.project


def back_and_forth(path: Path, editor: str) -> None:
    """All steps of one editor's, as far as nothing of another stands on them, and the same again."""
    with Project.open(path, editor) as project:
        done = 0
        with suppress(CuratorError):
            while project.undo():
                done += 1
        assert problems(path) == []
        assert len(project.redo(done)) == done


def test_all_of_a_merged_history_can_be_taken_back_and_made_again(base: Path) -> None:
    a = decide(
        copy_of(base, "a"),
        "Mira",
        *[lambda project, n=n: project.place(str(n), numbered(project, 1)) for n in range(3, 9)],
    )
    b = decide(
        copy_of(base, "b"),
        "Mira",
        *[lambda project, n=n: project.move(str(n), numbered(project, 2)) for n in range(1, 7)],
    )
    done = merge(a, b, base.with_name("c.curation"), "Mira").project
    end, of_a = everything(done), everything(a)
    with Project.open(done, "Mira") as project:
        decisions = len(project.history())
        project.undo()
        assert everything(done) == of_a, "taking the merge back gives the first as it was"
        assert len(project.undo(1000)) == decisions - 1
        assert not any(everything(done).values())
        assert len(project.redo(1000)) == decisions
    assert everything(done) == end
    assert json.dumps(end)
    assert problems(done) == []
