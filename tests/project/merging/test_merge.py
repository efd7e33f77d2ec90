"""Two editors' projects made one: nothing is lost, whichever comes first, and however often."""

import json
import shutil
import sqlite3
from collections.abc import Callable
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
from curator.project.merging.merge import Merged, merge
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.project.log.test_decision_log import everything
from tests.questions import numbered
from tests.sampling import amount

Decide = Callable[[Project], object]


def copy_of(path: Path, name: str) -> Path:
    return Path(shutil.copy(path, path.with_name(f"{name}.curation")))


def decide(path: Path, editor: str, *decisions: Decide) -> Path:
    with Project.open(path, editor) as project:
        for one in decisions:
            one(project)
    return path


def pair(path: Path, ana: list[Decide], ben: list[Decide]) -> tuple[Path, Path]:
    """Ana's copy of a project, and Ben's, with what each decided."""
    return decide(copy_of(path, "a"), "Ana", *ana), decide(copy_of(path, "b"), "Ben", *ben)


def merged(a: Path, b: Path, name: str = "c") -> Merged:
    done = merge(a, b, a.with_name(f"{name}.curation"), "Cleo")
    assert problems(done.project) == []
    return done


def filed(path: Path) -> list[list[str]]:
    with Project.open(path) as project:
        return [project.placements(question.id) for question in project.questions()]


@pytest.fixture
def base(project: Project) -> Path:
    """Where both began: two posts filed under the first of three questions."""
    project.place(["1", "2"], numbered(project, 1))
    project.close()
    return project.path


def test_what_either_did_comes_in_and_neither_file_is_changed(base: Path) -> None:
    a, b = pair(
        base,
        [lambda project: project.place("3", numbered(project, 1)), lambda project: project.star("3")],
        [
            lambda project: project.place("4", numbered(project, 2)),
            lambda project: project.edit("4", "Said better"),
        ],
    )
    before = a.read_bytes(), b.read_bytes()
    done = merged(a, b)
    assert (a.read_bytes(), b.read_bytes()) == before
    assert sorted(path.name for path in base.parent.iterdir()) == sorted(
        ("a.curation", "b.curation", "c.curation", base.name)
    )
    assert done.editors == ("Ana", "Ben")
    assert filed(done.project) == [["1", "2", "3"], ["4"], []]
    with Project.open(done.project) as project:
        state = project.state("4")
        assert state is not None
        assert state.quote == "Said better"
        assert [one.id for one in project.all_states("is:starred")] == ["3"]
        said = [(one.editor, one.label) for one in project.history()]
    assert said[-1] == ("Cleo", "Merge the work of Ana and Ben")
    assert {"Ana", "Ben", "Mira"} < {editor for editor, _ in said}
    assert (done.agreement.agreed, done.agreement.only_a, done.agreement.only_b) == (0, 1, 1)
    assert (done.alone_a, done.alone_b) == ({"star": 1}, {"quote": 1})


def test_what_is_not_yet_in_the_file_comes_too(base: Path) -> None:
    other = decide(copy_of(base, "b"), "Ben", lambda project: project.place("4", numbered(project, 2)))
    with Project.open(base, "Ana") as open_elsewhere:
        open_elsewhere.place("3", numbered(open_elsewhere, 1))
        assert base.with_name(f"{base.name}-wal").stat().st_size > 0
        assert filed(merged(base, other).project) == [["1", "2", "3"], ["4"], []]


def test_what_one_removed_goes_unless_the_other_changed_it(base: Path) -> None:
    a, b = pair(
        base,
        [lambda project: project.unplace("1"), lambda project: project.unplace("2")],
        [lambda project: project.move("2", numbered(project, 1), 0)],
    )
    assert filed(merged(a, b).project) == [["2"], [], []]


def test_a_question_that_one_removed_stays_for_what_the_other_filed_under_it(base: Path) -> None:
    a, b = pair(
        base,
        [lambda project: project.drop_question(numbered(project, 1))],
        [lambda project: project.place("5", numbered(project, 1))],
    )
    done = merged(a, b).project
    assert filed(done) == [["5"], [], []]
    with Project.open(done, "Cleo") as project:
        project.undo()
        assert project.placements(numbered(project, 1)) == [], "as Ana left it"
        assert len(project.questions()) == 2


def test_what_both_filed_elsewhere_is_a_conflict_and_both_stay(base: Path) -> None:
    a, b = pair(
        base,
        [
            lambda project: project.place(["3", "4", "5"], numbered(project, 1)),
            lambda project: project.move("1", numbered(project, 3)),
        ],
        [
            lambda project: project.place(["4", "3"], numbered(project, 2)),
            lambda project: project.place("5", numbered(project, 1)),
            lambda project: project.place("6", numbered(project, 3)),
            lambda project: project.place("5", numbered(project, 3)),
        ],
    )
    done = merged(a, b)
    assert filed(done.project) == [["2", "3", "4", "5"], ["4", "3"], ["6", "5", "1"]]
    found = done.agreement
    with Project.open(done.project) as project:
        first, second = numbered(project, 1), numbered(project, 2)
    assert [(one.post, one.a, one.b) for one in found.conflicts] == [
        ("3", (first,), (second,)),
        ("4", (first,), (second,)),
    ]
    assert done.numbers_of((second, first)) == [1, 2]
    assert (found.agreed, found.only_a, found.only_b) == (1, 1, 2), "one question in common is no conflict"


def test_shelved_by_one_and_filed_by_the_other_is_filed_and_told(base: Path) -> None:
    a, b = pair(
        base, [lambda project: project.shelve("7")], [lambda project: project.place("7", numbered(project, 1))]
    )
    done = merged(a, b)
    assert filed(done.project) == [["1", "2", "7"], [], []]
    (told,) = done.differences
    assert (told.what, told.of, told.a, told.b, told.kept) == ("shelf", "7", "shelved", "filed", "filed")


def test_of_two_wordings_the_later_stands_and_both_are_told(base: Path) -> None:
    a, b = pair(
        base,
        [lambda project: project.edit("1", "Ana's words"), lambda project: project.set_article("title", "Ours")],
        [lambda project: project.edit("1", "Ben's words"), lambda project: project.set_article("title", "Ours")],
    )
    with closing(sqlite3.connect(a)) as connection:
        connection.execute("UPDATE decision SET at = '2999-01-01T00:00:00Z' WHERE label = 'Edit a quote'")
        connection.commit()
    for one, other, name in ((a, b, "ab"), (b, a, "ba")):
        done = merged(one, other, name)
        (told,) = done.differences
        assert (told.what, told.of, {told.a, told.b}) == ("quote", "1", {"Ana's words", "Ben's words"})
        assert told.kept == "Ana's words"
        with Project.open(done.project) as project:
            state = project.state("1")
            assert state is not None
            assert state.quote == "Ana's words"


def test_of_two_consents_the_more_careful_stands(base: Path) -> None:
    a, b = pair(
        base,
        [lambda project: project.consent("person1", "anonymous")],
        [lambda project: project.consent("person1", "named")],
    )
    with Project.open(merged(a, b).project) as project:
        assert project.consents() == {"person1": "anonymous"}


def test_orders_are_made_one(base: Path) -> None:
    decide(base, "Mira", lambda project: project.place(["3", "4"], numbered(project, 1)))
    a, b = pair(
        base,
        [
            lambda project: project.move("4", numbered(project, 1), 0),
            lambda project: project.place("8", numbered(project, 1), 1),
        ],
        [
            lambda project: project.place("9", numbered(project, 1), 3),
            lambda project: project.note(numbered(project, 1), 1, "Between"),
        ],
    )
    done = merged(a, b)
    assert filed(done.project) == [["4", "8", "1", "2", "3", "9"], [], []]
    with Project.open(done.project) as project:
        assert [item.text or item.id for item in project.items(numbered(project, 1))][2:5] == ["1", "Between", "2"]


def test_no_two_questions_share_a_rank_in_a_merge(tmp_path: Path) -> None:
    base = begin(tmp_path / "base.curation", "Mira")
    a, b = pair(
        base,
        [
            lambda project: project.move_question(numbered(project, 1), 1),
            lambda project: project.question("Said?", post="9"),
        ],
        [lambda project: project.question("Said?", post="1")],
    )
    for one, other, name in ((a, b, "ab"), (b, a, "ba")):
        ranks = [row[1] for row in everything(merged(one, other, name).project)["question"]]
        assert len(set(ranks)) == len(ranks) == 3


def test_quotes_that_both_joined_are_one_quote(base: Path) -> None:
    a, b = pair(base, [lambda project: project.join(["1", "3"])], [lambda project: project.join(["2", "1"])])
    with Project.open(merged(a, b).project) as project:
        assert project.joined() == {"2": ["1", "3"]}
    for path in (a, b):
        path.unlink()
    a, b = pair(base, [lambda project: project.join(["1", "2"])], [lambda project: project.join(["2", "1"])])
    with Project.open(merged(a, b, "d").project) as project:
        assert project.joined() == {"1": ["2"]}


def test_a_decision_of_before_that_one_took_back_is_taken_back(base: Path) -> None:
    a, b = pair(base, [], [lambda project: project.star("9")])
    decide(a, "Mira", lambda project: project.undo())
    assert filed(merged(a, b).project) == [[], [], []]
    assert filed(merged(b, a, "d").project) == [[], [], []]


def test_a_copy_whose_log_has_less_of_a_decision_still_has_the_start_in_common(base: Path) -> None:
    a, b = pair(base, [lambda project: project.unplace("2")], [lambda project: project.star("9")])
    with closing(sqlite3.connect(b)) as connection:  # as forgetting a tweet does
        connection.execute("DELETE FROM change WHERE row_key LIKE '%\"1\"]'")
        connection.execute("DELETE FROM placement WHERE post = '1'")
        connection.commit()
    assert problems(b) == []
    assert filed(merged(a, b).project)[0] == ["1"]
    assert filed(merged(b, a, "d").project)[0] == ["1"]


@pytest.mark.parametrize("seconds", [True, False])
def test_logs_of_whole_seconds_have_their_start_in_common_too(base: Path, seconds: bool) -> None:
    if seconds:
        with closing(sqlite3.connect(base)) as connection:
            connection.execute("UPDATE decision SET at = substr(at, 1, 19) || 'Z'")
            connection.commit()
    a, b = pair(base, [lambda project: project.unplace("2")], [lambda project: project.star("9")])
    assert filed(merged(a, b).project) == [["1"], [], []]
    with Project.open(base) as project:
        assert all(len(one.at) == 20 for one in project.history())


def test_two_projects_on_one_archive_are_matched_by_their_questions(tmp_path: Path) -> None:
    made = []
    for editor, more in (("Ana", 1), ("Ben", 4)):
        path = tmp_path / f"{editor}.curation"
        with Project.create(path, editor) as project:
            fill(project, make_posts(8, start=more))
            project.question("Asked by a post", post="4" if more == 1 else "5")
            project.question("What next?")
            project.question("As the host put it" if more == 1 else "Otherwise worded", post="6")
            project.place("5", numbered(project, 2))
            project.place("7", numbered(project, 1 if more == 1 else 3))
        made.append(path)
    done = merged(made[0], made[1])
    with Project.open(done.project) as project, Project.open(made[0]) as first:
        texts = [question.text for question in project.questions()]
        assert project.id == first.id
        assert len(project.pks()) == 11
    assert sorted(texts)[:2] == ["Asked by a post", "As the host put it"][::-1] or len(texts) == 3
    assert done.agreement.agreed == 1
    assert [one.post for one in done.agreement.conflicts] == ["7"]
    assert {told.what for told in done.differences} == {"question"}


def test_projects_of_different_chats_are_refused(base: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.curation"
    with Project.create(other) as project:
        fill(project, make_posts(3, start=100))
    with pytest.raises(CuratorError, match="no tweet in common"):
        merge(base, other, tmp_path / "c.curation", "Cleo")
    with pytest.raises(CuratorError, match="exists already"):
        merge(base, base, other, "Cleo")
    assert not (tmp_path / "c.curation").exists()


def test_a_project_whose_log_is_not_sound_is_refused_by_its_name(base: Path, tmp_path: Path) -> None:
    other = copy_of(base, "other")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("INSERT INTO star VALUES ('9')")
        connection.commit()
    with pytest.raises(CuratorError, match=r"other\.curation is not sound"):
        merge(base, other, tmp_path / "c.curation", "Cleo")


def test_kappa_is_cohens(base: Path) -> None:
    """Twenty posts that both looked at: 12 alike, by chance 0.48 expected (6·8 + 14·12 + 0 of 400, and so on)."""
    with Project.open(base) as project:
        fill(project, make_posts(20, start=21))
    ids = [str(number) for number in range(21, 41)]
    a, b = pair(
        base,
        [lambda project: project.place(ids[:12], numbered(project, 1)), lambda project: project.seen(ids[12:])],
        [
            lambda project: project.place(ids[:8], numbered(project, 1)),
            lambda project: project.shelve(ids[8:12]),
            lambda project: project.seen(ids[12:16]),
            lambda project: project.place(ids[16:], numbered(project, 1)),
        ],
    )
    found = merged(a, b).agreement
    assert (found.both_looked, found.alike) == (20, 12)
    expected = (12 * 12 + 8 * 4) / 400  # both filed under the first question; both passed over
    assert found.kappa == round((12 / 20 - expected) / (1 - expected), 4)


# Random histories

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


def begin(path: Path, editor: str) -> Path:
    """A project of nine posts and two questions, with some posts filed under them."""
    with Project.create(path, editor) as project:
        fill(project, make_posts(9))
        for text in ("One?", "Two?"):
            project.question(text)
        project.place(["1", "2", "3"], numbered(project, 1))
        project.place(["3", "4"], numbered(project, 2))
    return path


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


@pytest.mark.parametrize("swapped", [False, True], ids=["a forgot", "b forgot"])
@pytest.mark.parametrize("alike", [True, False], ids=["copies", "two projects"])
def test_what_one_forgot_does_not_come_back_from_the_other(base: Path, swapped: bool, alike: bool) -> None:
    def about_it(project: Project) -> None:
        project.star(["3", "4"])
        project.edit("3", "The words of thought three")
        project.place(["3", "4"], numbered(project, 2))

    a = decide(copy_of(base, "a"), "Ana", lambda project: project.star("5"))
    b = decide(copy_of(base, "b"), "Ben", about_it)
    if not alike:
        with closing(sqlite3.connect(b)) as other, other:
            other.execute("UPDATE project SET value = 'another' WHERE key = 'id'")
    with Project.open(a) as project:
        state = project.state("3")
        assert state is not None
        words, where = state.text, project.archives()[0]
        project.forget(post="3")
    done = merged(*((b, a) if swapped else (a, b)))
    held = done.project.read_bytes()
    assert words.encode() not in held
    assert b"words of thought three" not in held
    assert filed(done.project)[1] == ["4"]
    with Project.open(done.project) as project:
        assert project.state("3") is None
        run = project.begin_import(where.path, where.sha256, where.kind)
        project.add(make_posts(5), run)
        project.finish_import(run)
        assert project.state("3") is None, "and no archive brings it back"
