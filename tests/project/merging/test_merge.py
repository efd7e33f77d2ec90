"""Two editors' projects made one: what stands then, what is told, and what is refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from curator.posts import CuratorError
from curator.project import Project
from curator.project.merging.merge import merge
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.project.log.test_decision_log import everything
from tests.project.merging.copies import begin, copy_of, decide, filed, merged, pair
from tests.questions import numbered


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
