"""Marks, remarks, labels and saved searches: decided, undone, and what is for the editor alone never let out."""

import sqlite3
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest

from curator.project import LABELS, BadDecision, Change, Project
from curator.project.decision_files import perform
from curator.project.file import backup_list
from curator.project.file.schema import _RECORD_OF_MIGRATIONS, _SCRIPTS, APPLICATION_ID, VERSION
from curator.work import exporting
from tests.conftest import fill, make_posts
from tests.questions import numbered

PRIVATE = "Zanzibar"
_TAKEN_AWAY_BY = ("text", "text", "label", "text", "query")


def state_of(project: Project, post: str) -> tuple[str | None, str | None]:
    state = project.state(post)
    assert state is not None
    return state.label, state.remark


def found(project: Project, query: str) -> list[str]:
    return [state.id for state in project.all_states(query)]


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


def test_a_remark_is_written_reworded_and_taken_away(project: Project) -> None:
    project.remark("1", "  ask her first \n")
    assert state_of(project, "1") == (None, "ask her first")
    project.remark("1", "asked")
    assert project.remark("1", "asked").decision is None
    project.remark("1", None)
    assert state_of(project, "1") == (None, None)
    assert project.remark("1", "  ").decision is None
    project.undo(2)
    assert state_of(project, "1") == (None, "ask her first")
    with pytest.raises(BadDecision, match="no post"):
        project.remark("nowhere", "x")


def test_a_remark_on_a_person_is_theirs_whatever_the_case_of_the_handle(project: Project) -> None:
    project.remark_on_person("@Person1", "runs the desk")
    assert project.remarks_on_people() == {"person1": "runs the desk"}
    project.remark_on_person("person1", "")
    assert project.remarks_on_people() == {}
    project.undo()
    assert project.remarks_on_people() == {"person1": "runs the desk"}
    with pytest.raises(BadDecision, match="nobody"):
        project.remark_on_person("nobody", "x")


def test_a_post_has_one_label_and_the_editor_says_what_it_means(project: Project) -> None:
    project.label(["1", "2"], "flag")
    project.label("2", "moon")
    assert [state_of(project, post)[0] for post in ("1", "2", "3")] == ["flag", "moon", None]
    project.name_label("moon", "  check   facts ")
    assert project.label_names() == {"moon": "check facts"}
    assert project.label("3", "moon").label == "Label a tweet “check facts”"
    project.label(["1", "2", "3"], None)
    assert found(project, "label:any") == []
    project.undo()
    assert found(project, "label:any") == ["1", "2", "3"]
    project.name_label("moon", None)
    assert project.label_names() == {}
    with pytest.raises(BadDecision, match="no label"):
        project.label("1", "red")
    with pytest.raises(BadDecision, match="no label"):
        project.name_label("red", "x")


def test_a_filter_is_saved_replaced_and_taken_away(project: Project) -> None:
    project.filter("late", "since:2024-09-12")
    project.filter("Ana  first", "from:ana")
    project.filter("late", "has:link")
    assert list(project.filters().items()) == [("Ana first", "from:ana"), ("late", "has:link")]
    project.filter("late", None)
    assert list(project.filters()) == ["Ana first"]
    project.undo(2)
    assert project.filters()["late"] == "since:2024-09-12"
    for name, query, why in (("", "x", "needs a name"), ("odd", "q:two", "question's number")):
        with pytest.raises(BadDecision, match=why):
            project.filter(name, query)


def test_labels_and_remarks_are_found(project: Project) -> None:
    project.label(["1", "2"], "flag")
    project.label("3", "drop")
    project.name_label("drop", "Check facts")
    project.remark("2", PRIVATE)
    for query, expected in (
        ("has:remark", ["2"]),
        ("label:flag", ["1", "2"]),
        ("label:FLAG -has:remark", ["1"]),
        ("label:any", ["1", "2", "3"]),
        ('label:"check facts"', ["3"]),
        ("label:check", ["3"]),
        ("label:ruby", []),
        (PRIVATE, []),
    ):
        assert found(project, query) == expected, query
    assert len(found(project, "label:none")) == 9


def test_listeners_hear_which_posts_are_concerned(project: Project) -> None:
    heard: list[Change] = []
    project.listeners.append(heard.append)
    project.remark("1", "x")
    project.label(["2", "3"], "bolt")
    project.remark_on_person("person1", "x")
    project.name_label("bolt", "x")
    project.filter("all", "has:link")
    assert [change.posts for change in heard] == [{"1"}, {"2", "3"}, set(), set(), set()]
    kinds = ["remark", "label", "remark_on_person", "label_name", "filter"]
    assert [set(change.keys) for change in heard] == [{kind} for kind in kinds]


def test_the_verbs_of_a_decisions_file(project: Project) -> None:
    entries: list[dict[str, object]] = [
        {"do": "remark", "post": "1", "text": "one"},
        {"do": "remark", "author": "person1", "text": "two"},
        {"do": "label", "post": "1", "label": "heart"},
        {"do": "name-label", "label": "heart", "text": "lovely"},
        {"do": "filter", "name": "mine", "query": "is:starred"},
    ]
    for entry in entries:
        assert perform(project, entry).decision is not None
    assert state_of(project, "1") == ("heart", "one")
    assert (project.remarks_on_people(), project.label_names()) == ({"person1": "two"}, {"heart": "lovely"})
    assert project.filters() == {"mine": "is:starred"}
    takes_away = ({**entry, key: None} for entry, key in zip(entries, _TAKEN_AWAY_BY, strict=True))
    assert all(perform(project, entry).decision is not None for entry in takes_away)
    assert state_of(project, "1") == (None, None)
    wrongs: list[dict[str, object]] = [
        {"do": "remark", "text": "of what?"},
        {"do": "remark", "post": "1", "author": "person1", "text": "both"},
        {"do": "label", "post": "1", "label": 3},
        {"do": "label", "post": "1", "label": "note"},
        {"do": "filter", "name": "mine", "query": "is:lost"},
    ]
    for entry in wrongs:
        with pytest.raises(BadDecision):
            perform(project, entry)


def test_nothing_of_it_is_in_any_file_that_leaves(project: Project, tmp_path: Path) -> None:
    project.place(["1", "2"], numbered(project, 1))
    project.star("1")
    project.remark("1", PRIVATE)
    project.remark_on_person("person1", PRIVATE)
    project.label("1", "flag")
    project.name_label("flag", PRIVATE)
    project.filter(PRIVATE, "has:link")
    for name, writer in exporting.formats().items():
        if name != "pdf":  # made of the page that html is
            exporting.export(project, name, tmp_path / f"draft-{name}{writer.extension}")
    for suffix in (".html", ".csv", ".docx"):
        exporting.export(project, "text", tmp_path / "with.txt", report=tmp_path / f"report{suffix}")
    for path in tmp_path.iterdir():
        if path.name.startswith("chat."):
            continue
        content = path.read_bytes()
        if path.suffix == ".docx":
            with ZipFile(path) as parts:
                content = b"".join(parts.read(part) for part in parts.namelist())
        assert PRIVATE.encode() not in content, path.name
    assert PRIVATE not in "".join(exporting.for_clipboard(project))


def test_a_post_that_was_remarked_or_labelled_stays_when_an_import_is_taken_back(project: Project) -> None:
    run = project.begin_import(Path("more.db"), "1" * 64, "invented")
    project.add(make_posts(5, start=50), run)
    project.remark("52", "keep")
    project.label("53", "flag")
    project.cancel_import(run)
    assert {"52", "53"} <= set(found(project, ""))
    assert "51" not in found(project, "")
    project.keep_only(["1"])
    assert found(project, "") == ["1", "52", "53"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO label VALUES ('1', 'red')",
        "INSERT INTO label_name VALUES ('red', 'x')",
        "INSERT INTO remark VALUES ('1', '')",
        "INSERT INTO remark_on_person VALUES ('a', '')",
        "INSERT INTO filter VALUES ('', 'x')",
    ],
)
def test_the_file_itself_refuses_what_is_none(project: Project, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        project._connection.execute(statement)


def test_the_labels_are_those_of_the_file(project: Project) -> None:
    for label in LABELS:
        project.label("1", label)
        assert state_of(project, "1")[0] == label


def test_a_project_of_the_version_before_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.curation"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(_RECORD_OF_MIGRATIONS + "".join(script for _, script in _SCRIPTS[:5]))
        names = [(number, "curator", name, "then") for number, (name, _) in enumerate(_SCRIPTS[:5], 1)]
        old.executemany("INSERT INTO _sqlite_migrations VALUES (?, ?, ?, ?)", names)
        old.execute("INSERT INTO project VALUES ('id', 'x')")
        old.execute("INSERT INTO article VALUES ('title', 'Old words')")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("PRAGMA user_version = 5")
        old.commit()
    with Project.open(path) as project:
        assert project.article() == {"title": "Old words"}
        fill(project, make_posts(2))
        project.remark("1", "new")
        project.label("1", "moon")
    (backup,) = backup_list.backups_of(path)
    with closing(sqlite3.connect(backup.path)) as before:
        assert before.execute("PRAGMA user_version").fetchone() == (5,)
        assert before.execute("SELECT text FROM article").fetchone() == ("Old words",)
    with closing(sqlite3.connect(path)) as new:
        assert new.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_filter_is_renamed_in_one_step(project: Project) -> None:
    project.filter("a", "has:link")
    assert project.rename_filter("a", "a").decision is None
    project.rename_filter("a", " b ")
    assert project.filters() == {"b": "has:link"}
    project.undo()
    assert project.filters() == {"a": "has:link"}
    for name, new in (("b", "c"), ("a", " ")):
        with pytest.raises(BadDecision):
            project.rename_filter(name, new)
