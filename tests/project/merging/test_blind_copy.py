"""A blind copy tells nothing of what the first editor picked, and merges with it afterwards."""

import sqlite3
from pathlib import Path

import pytest

from curator.project import Project, ProjectError
from curator.project.file import connecting
from curator.project.file.conflict_copies import conflict_copies
from curator.project.merging.blind_copy import blind_copy
from curator.project.merging.merge import merge
from curator.project.repair.verify import problems
from tests.project.log.test_decision_log import everything
from tests.project.merging.copies import copy_of, decide, filed
from tests.questions import numbered

WRITTEN = "xyzzy-plugh"


@pytest.fixture
def first(project: Project) -> Path:
    """Ana's project, with all that a blind copy must not tell."""
    project.set_article("title", "Nobody at the counter")
    project.consent("person1", "first-name")
    project.place(["1", "2", "3"], numbered(project, 1))
    project.drop_question(numbered(project, 2))
    project.place("4", numbered(project, 2))
    project.star("1")
    project.shelve("5")
    project.seen(["6", "7"])
    project.edit("1", WRITTEN)
    project.join(["2", "3"])
    project.note(numbered(project, 1), 0, WRITTEN)
    project.remark("8", WRITTEN)
    project.remark_on_person("person2", WRITTEN)
    project.label("9", "moon")
    project.filter(WRITTEN, "has:link")
    project.cleanup("marker", False, "1")
    project.undo()
    project.close()
    return project.path


def test_a_blind_copy_tells_questions_and_article_and_nothing_else(
    first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = connecting.connect

    def connect_as_elsewhere(path: Path) -> sqlite3.Connection:
        connection = connect(path)
        connection.execute("PRAGMA secure_delete = OFF")  # which some systems' SQLite has on by itself
        return connection

    monkeypatch.setattr(connecting, "connect", connect_as_elsewhere)
    before = first.read_bytes()
    blind = first.with_name("blind.curation")
    blind_copy(first, blind)
    assert first.read_bytes() == before
    assert WRITTEN.encode() in before
    assert WRITTEN.encode() not in blind.read_bytes(), "not even where nothing points to it any more"
    assert {name for name, rows in everything(blind).items() if rows} == {"question", "article", "consent"}
    assert problems(blind) == []
    with Project.open(blind, "Ben") as project, Project.open(first) as other:
        assert project.id == other.id
        assert len(project.pks()) == 12
        assert [question.text for question in project.questions()] == ["What is open?", "What next?"]
        assert {one.label for one in project.history()} == {
            "Add a question", "Remove question 2", "Write the title", "Note the consent of @person1",
        }  # fmt: skip
        assert project.undo() == [], "none of it is Ben's to take back"
    with pytest.raises(ProjectError, match="exists already"):
        blind_copy(first, blind)


@pytest.mark.parametrize("blind_first", [True, False])
def test_what_was_picked_before_the_blind_copy_counts_in_the_agreement(first: Path, blind_first: bool) -> None:
    blind = first.with_name("blind.curation")
    blind_copy(first, blind)
    decide(
        blind,
        "Ben",
        lambda project: project.place(["3", "1"], numbered(project, 1)),
        lambda project: project.place("2", numbered(project, 2)),
        lambda project: project.star("1"),
        lambda project: project.set_article("title", "Somebody, after all"),
    )
    decide(first, "Mira", lambda project: project.place("8", numbered(project, 2)))
    a, b = (blind, first) if blind_first else (first, blind)
    done = merge(a, b, first.with_name("c.curation"), "Mira")
    assert problems(done.project) == []
    assert sorted(map(sorted, filed(done.project))) == [["1", "2", "3"], ["2", "4", "8"]]
    assert sorted(done.editors) == ["Ben", "Mira"]
    found = done.agreement
    assert found.agreed == 2
    assert {found.only_a, found.only_b} == {0, 2}
    assert [one.post for one in found.conflicts] == ["2"]
    with Project.open(done.project) as project:
        assert project.article()["title"] == "Somebody, after all", "only Ben changed that since"


def test_two_blind_copies_merge_too(first: Path) -> None:
    made = []
    for editor in ("Ben", "Cleo"):
        path = first.with_name(f"{editor}.curation")
        blind_copy(first, path)
        made.append(decide(path, editor, lambda project: project.place("1", numbered(project, 1))))
    done = merge(made[0], made[1], first.with_name("c.curation"), "Mira")
    assert (done.agreement.agreed, done.agreement.conflicts) == (1, ())
    assert filed(done.project) == [["1"], []]


NAMES = (
    "chat (Ana's conflicted copy 2024-09-12)",  # Dropbox
    "chat (Ana (laptop)'s conflicted copy 2024-09-12 1)",
    "chat (conflicted copy 2024-09-12 140501)",  # Nextcloud
    "chat_conflict-20240912-140501",  # ownCloud
    "chat.sync-conflict-20240912-140501-K7AB3CD",  # Syncthing
    "chat-DESKTOP-4F2K9",  # OneDrive
    "chat (1)",  # Google Drive
    "chat [Conflict]",
    "chat 2",  # iCloud
)
OTHERS = ("chat-merged", "chat-blind", "chat-merged2", "chatter", "chat.format-5", "other (1)", "cha")


def test_conflict_copies_are_known_by_their_names_and_by_what_is_in_them(first: Path) -> None:
    assert first.stem == "chat"
    made = [decide(copy_of(first, name), "Ben", lambda project: project.star("9")) for name in (*NAMES, *OTHERS)]
    assert conflict_copies(first) == sorted(made[: len(NAMES)])
    assert conflict_copies(made[0]) == [], "but one that has nothing more"
    decide(first, "Mira", lambda project: project.star("10"))
    assert conflict_copies(made[0]) == [first], "the other way round"


def test_what_only_looks_like_a_conflict_copy_is_none(first: Path) -> None:
    copy_of(first, "chat (1)")
    with Project.create(first.with_name("chat (2).curation")) as other:
        other.question("Of another chat?")
    first.with_name("chat (3).curation").write_bytes(b"no project")
    with Project.open(first):
        before = {path: path.read_bytes() for path in first.parent.iterdir()}
        assert conflict_copies(first) == []
        assert {path: path.read_bytes() for path in first.parent.iterdir()} == before
