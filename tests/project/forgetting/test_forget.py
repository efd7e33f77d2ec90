"""Forgetting: gone from every byte of every file, and nothing else is lost."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from curator import places
from curator.posts import Author, Post
from curator.project import BadDecision, LockedProject, Project, ProjectError
from curator.project.file import backup_list, backups
from curator.project.forgetting import forget
from curator.project.reading import totals_cache
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.questions import numbered

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "Kestrels and quetzals nest above the reading room every spring"
ID = "575486036429549569"
ANA = Author("u77", "ana_kestrel", "Ana Kestrelova")


def post(id_: str, text: str, author: Author = ANA, **more: object) -> Post:
    return replace(make_posts(1)[0], id=id_, text=text, author=author, url=f"https://example.org/{id_}", **more)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A chat in which somebody says what is to be forgotten, is retweeted and answered, and much is decided."""
    monkeypatch.setattr(totals_cache, "_MANY", 5)
    made = tmp_path / "chat.curation"
    others = make_posts(30)
    with Project.create(made) as project:
        fill(
            project,
            [
                *others,
                post(ID, f"A1: {WORDS} #openshelf", received=f"A1: {WORDS} &amp; #openshelf"),
                post("601", f"RT @ana_kestrel: A1: {WORDS} #openshelf", others[0].author or ANA, repost_of=ID),
                post("602", "Where is that?", others[1].author or ANA, reply_to=ID),
                post("603", "And once more about owls, who are quieter", ANA),
            ],
        )
        for text in ("What is open?", "Who is missing?", "What next?"):
            project.question(text)
        project.place([ID, "1", "2", "603"], numbered(project, 1))
        project.star([ID, "2"])
        project.edit(ID, f"{WORDS}, says Ana Kestrelova.")
        project.edit(ID, "Kestrels nest here.")
        project.remark(ID, "A private word on kestrels")
        project.label([ID, "3"], "moon")
        project.remark_on_person("ana_kestrel", "An ornithologist")
        project.consent("ana_kestrel", "first-name")
        project.join([ID, "4"])
        project.set_article("intro", f"“{WORDS}”, said @ana_kestrel.")
        project.set_article("intro", "About libraries.")
        project.filter("Ana", "from:ana_kestrel")
        project.filter("Ana", None)
        project.name_label("moon", "As Ana Kestrelova says")
        project.name_label("moon", None)
        project.shelve(ID)
        project.undo()
        project.star("5")
        assert project.pks("kestrels")
        backups.back_up(made)
        project.star("6")
        project.undo()
    with closing(sqlite3.connect(made)) as careless:
        careless.execute("PRAGMA secure_delete = OFF")
        for words in (f"{WORDS} again and again " * 9, "ana_kestrel"):
            careless.execute("INSERT INTO filter VALUES (?, ?)", (words, words))
            careless.commit()
            careless.execute("DELETE FROM filter WHERE name = ?", (words,))
            careless.commit()
    backups.back_up(made)
    rejects = made.with_name("chat.rejects.csv")
    rejects.write_text(f"file,line,reason\na.csv,7,{ID} has no time\na.csv,8,no text\n", encoding="utf-8")
    return made


def traces(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Which files hold which of these words, in any spelling that a file may have them in."""
    found = []
    for file in (*folder.rglob("*"), *places.user_data().rglob("*"), *places.user_cache().rglob("*")):
        content = file.read_bytes().lower() if file.is_file() else b""
        forms = ((word, word.lower().encode(form)) for word in words for form in ("utf-8", "utf-16-le"))
        found += [(file.name, word) for word, form in forms if form in content]
    return found


def decided(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("placement", "question", "label", "article")
        } | {"star": connection.execute("SELECT post FROM star ORDER BY 1").fetchall()}


def test_the_traces_are_found_where_they_are(path: Path) -> None:
    found = {name for name, _ in traces(path.parent, WORDS)}
    assert "chat.curation" in found
    assert {one.path.name for one in backup_list.backups_of(path)} <= found
    assert {Path(name).suffix for name, _ in traces(path.parent, "ana_kestrel")} == {".curation", ".rows"}
    assert {Path(name).suffix for name, _ in traces(path.parent, "quetzals")} == {".curation", ".db"}
    with closing(sqlite3.connect(path)) as connection:
        assert not connection.execute("SELECT 1 FROM filter").fetchone()
        assert connection.execute("SELECT 1 FROM decision WHERE label LIKE '%Kestrelova%'").fetchone()


def test_of_a_forgotten_tweet_no_byte_is_left(path: Path) -> None:
    with Project.open(path) as project:
        told = project.to_forget(post=ID)
        done = project.forget(post=ID, lists=[path.with_name("chat.rejects.csv")])
        assert done == told
        assert (done.posts, done.repeats) == (2, 1)
        assert traces(path.parent, WORDS, ID, "kestrels", "quetzals", "private word") == [], (
            "while it is still open"
        )
        assert project.state(ID) is None
        assert not project.pks("quetzals")
        assert len(project.pks("thought")) == 30, "the index is made anew"
        assert [state.reply_to for state in project.all_states() if state.id == "602"] == [None]
    assert traces(path.parent, WORDS, ID, "kestrels", "quetzals", "private word") == []
    assert problems(path) == []
    assert path.with_name("chat.rejects.csv").read_text(encoding="utf-8") == "file,line,reason\na.csv,8,no text\n"
    assert len(backup_list.backups_of(path)) == 2
    for one in backup_list.backups_of(path):
        assert problems(Path(shutil.copy(one.path, path.with_name("copy.curation")))) == []


def test_of_a_forgotten_person_no_byte_is_left(path: Path) -> None:
    with Project.open(path) as project:
        done = project.forget(person="@Ana_Kestrel", lists=[path.with_name("chat.rejects.csv")])
        assert (done.posts, done.repeats, done.staying) == (3, 1, ())
    assert traces(path.parent, WORDS, ID, "ana_kestrel", "Kestrel", "quetzals", "owls", "ornithologist") == []
    assert problems(path) == []


def test_what_was_decided_about_all_else_stays_and_is_undone_step_by_step(path: Path) -> None:
    before = decided(path)
    with Project.open(path) as project:
        project.forget(person="ana_kestrel")
    after = decided(path)
    gone = {ID, "601", "603"}
    for table in ("placement", "label", "star"):
        assert after[table] == [row for row in before[table] if not gone & set(row)]
    assert after["article"] == before["article"]
    with Project.open(path) as project:
        assert [one.label for one in project.history() if "kestrel" in one.label.lower()] == []
        steps = 0
        while project.undo():
            steps += 1
            assert problems(path) == []
        assert steps > 5
        assert project.questions() == []
        assert len(project.redo(steps)) == steps
    assert decided(path) == after
    assert problems(path) == []


def test_no_archive_brings_it_back(path: Path) -> None:
    with Project.open(path) as project:
        assert project.pks("kestrels")
        project.forget(post=ID)
        project.forget(person="person3")
        fill(
            project,
            [
                *make_posts(40),
                post(ID, f"A1: {WORDS} #openshelf"),
                post("604", f"RT @ana_kestrel: A1: {WORDS} #openshelf", repost_of=ID),
                post("602", "Where is that?", reply_to=ID),
                post("605", "RT @Person3: thought number 3", Author("u1", "person1")),
                post("606", "something new", Author("@person3", "person3")),
                post("609", "Zebras at last", Author("u1", "person1")),
            ],
        )
        states = {state.id: state for state in project.all_states()}
        assert not {ID, "604", "605", "606", "3", "38"} & states.keys()
        assert {"39", "602"} <= states.keys()
        assert states["602"].reply_to is None
        assert len(project.pks("zebras")) == 1, "what comes later is found"
    path.with_name("chat.rejects.csv").unlink()
    assert traces(path.parent, WORDS, ID, "person3") == []


def test_what_the_editor_wrote_and_others_said_is_told_and_left(path: Path) -> None:
    with Project.open(path) as project:
        project.question("Is it so?", post=ID)
        project.set_article("closing", f"We end with {WORDS}!")
        project.note(numbered(project, 1), 0, "Thanks to @ana_kestrel")
        project.remark("1", "ask Ana Kestrelova")
        project.filter("hers", "from:ana_kestrel")
        fill(
            project, [post("607", "as @ana_kestrel says", Author("u1", "person1")), post("608", "banana_kestrels")]
        )
        told = project.forget(person="ana_kestrel")
        assert set(told.staying) == {
            "question 4",
            "the article’s closing",
            "a paragraph under question 1",
            "your remark on tweet 1",
            "the filter hers",
            "a tweet of somebody else",
        }
        assert project.article()["closing"] == f"We end with {WORDS}!"
        assert project.questions()[3].post is None
        assert project.undo(3)
    assert problems(path) == []


def test_who_is_not_there_cannot_be_forgotten_and_nothing_changes(path: Path) -> None:
    before = path.read_bytes()
    with Project.open(path) as project:
        with pytest.raises(BadDecision, match="nobody called"):
            project.forget(person="nobody")
        with pytest.raises(BadDecision, match="no post"):
            project.to_forget(post="999")
    assert path.read_bytes() == before


def test_while_another_program_has_it_open_nothing_is_forgotten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_WAIT_SECONDS", 0.1)
    with Project.open(path) as project, Project.open(path) as other:
        with pytest.raises(LockedProject, match="close it there"):
            project.forget(post=ID)
        assert other.state(ID) is not None
        other.star("9")
        assert project.state("9") is not None
    assert problems(path) == []


def test_a_copy_that_was_cut_short_goes(path: Path) -> None:
    (one, *_), beside = backup_list.backups_of(path), path.with_name("chat.curation-notes")
    for whole in (path, one.path, path.with_name("chat.rejects.csv")):
        shutil.copy(whole, whole.with_name(f".{whole.name}-k3_9ab0z"))
    shutil.copy(one.path, one.path.with_name(f".{one.path.name}-k3_9ab0z-journal"))
    beside.write_text("mine")
    with Project.open(path) as project:
        project.forget(post=ID, lists=[path.with_name("chat.rejects.csv")])
    assert traces(path.parent, WORDS, ID) == []
    assert beside.exists()


def test_a_forgetting_that_was_cut_short_is_ended_when_the_project_is_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with Project.open(path) as project, monkeypatch.context() as full:
        full.setattr(forget, "leave_no_traces", cut_short)
        with pytest.raises(ProjectError, match="open the project again"):
            project.forget(person="ana_kestrel")
    assert traces(path.parent, WORDS), "in free space"
    with Project.open(path) as project:
        assert traces(path.parent, WORDS, "ana_kestrel") == []
        assert project._connection.execute("SELECT count(*) FROM forgotten WHERE hash = ''").fetchone() == (0,)


def test_a_backup_that_cannot_forget_goes(path: Path) -> None:
    spoilt, sound = backup_list.backups_of(path)
    content = bytearray(spoilt.path.read_bytes())
    content[5000:9000] = os.urandom(4000)
    spoilt.path.write_bytes(content)
    with Project.open(path) as project:
        project.forget(post=ID)
    (left,) = backup_list.backups_of(path)
    assert (left.at, left.picks) == (sound.at, sound.picks - 1)
    assert traces(path.parent, WORDS) == []


def _decide(project: Project, choose: random.Random, some: list[str], number: int) -> None:
    decisions: list[Callable[[], object]] = [
        lambda: project.place(some, numbered(project, number)),
        lambda: project.move(some, numbered(project, number)),
        lambda: project.star(some),
        lambda: project.shelve(some),
        lambda: project.edit(some[0], f"words of {some}"),
        lambda: project.join(some),
        lambda: project.split(some[0]),
        lambda: project.question("Asked?", numbered(project, number), some[0]),
        lambda: project.consent("person1", "named"),
        lambda: project.undo(choose.randint(1, 3)),
        project.redo,
    ]
    choose.choice(decisions)()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_decided_the_rest_can_be_undone(tmp_path: Path, seed: int) -> None:
    """Random decisions, some taken back; then a random tweet is forgotten, and later a person."""
    choose = random.Random(seed)
    path = tmp_path / "random.curation"
    with Project.create(path) as project:
        fill(project, make_posts(12))
        for text in ("What is open?", "Who is missing?"):
            project.question(text, post=str(choose.randint(1, 12)))
        for _ in range(60):
            some = [str(number) for number in choose.sample(range(1, 13), choose.randint(1, 4))]
            number = choose.randint(1, 2)
            try:
                _decide(project, choose, some, number)
            except BadDecision:
                continue
        project.forget(post=str(choose.randint(1, 12)))
        assert problems(path) == []
        project.forget(person="person1")
        assert problems(path) == []
        while project.redo():
            pass
        while project.undo():
            pass
        assert project.questions() == []
    assert problems(path) == []
