"""Damaged projects brought into new files: what was decided, and the log of it, as far as any byte tells."""

import os
import random
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.project import AlteredProject, BadDecision, Project, ProjectError
from curator.project.file import backups
from curator.project.file.schema import VERSION, expected_schema, schema_of
from curator.project.log.decided_rows import TABLES, Row
from curator.project.repair.log_repair import Change, Log, Made, Of
from curator.project.repair.raw_pages import Pages
from curator.project.repair.repair import repair
from curator.project.repair.verify import problems
from tests.conftest import fill, make_posts
from tests.questions import numbered

PAGE = 4096

# Of each decision by its number: when, who, what and whether it stands; and what it changed.
Decisions = dict[int, tuple[tuple[Any, ...], list[tuple[Any, ...]]]]


def curated(path: Path, seed: int, posts: int = 200, decisions: int = 150) -> Path:
    """A project with random decisions of all kinds, some of them taken back."""
    choose = random.Random(seed)
    with Project.create(path) as project:
        project._connection.execute("PRAGMA synchronous = OFF")
        fill(project, make_posts(posts))
        for number in range(4):
            project.question(f"Question {number}?", post=str(number + 1))
        for _ in range(decisions):
            _decide(
                project, choose, [str(one) for one in choose.sample(range(1, posts + 1), choose.randint(1, 3))]
            )
    return path


def _decide(project: Project, choose: random.Random, some: list[str]) -> None:
    number = choose.randint(1, len(project.questions()) or 1)
    decisions: list[Callable[[], object]] = [
        lambda: project.place(some, numbered(project, number)),
        lambda: project.move(some, numbered(project, number)),
        lambda: project.star(some),
        lambda: project.shelve(some),
        lambda: project.edit(some[0], "long words " * choose.randint(1, 150)),
        lambda: project.note(numbered(project, number), 0, "a paragraph " * 9),
        lambda: project.remark(some[0], "a remark"),
        lambda: project.label(some, "moon"),
        lambda: project.seen(some),
        lambda: project.set_article("intro", f"About {some}"),
        lambda: project.undo(choose.randint(1, 3)),
        project.redo,
    ]
    with suppress(BadDecision):
        choose.choice(decisions)()


def rows_of(path: Path, tables: Iterable[str] = TABLES) -> set[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return {(table, *row) for table in tables for row in connection.execute(f"SELECT * FROM {table}")}


def decisions_of(path: Path) -> Decisions:
    with closing(sqlite3.connect(path)) as connection:
        found: Decisions = {row[0]: (row[1:], []) for row in connection.execute("SELECT * FROM decision")}
        for number, *change in connection.execute("SELECT * FROM change ORDER BY decision, number"):
            found[number][1].append(tuple(change))
    return found


def destroyed(path: Path, page: int, chance: random.Random) -> Path:
    """The same with one page, from 1, overwritten: with noise, with zeros, or with its own second half alone."""
    content = bytearray(path.read_bytes())
    start = (page - 1) * PAGE
    noise = (chance.randbytes(PAGE), bytes(PAGE), chance.randbytes(PAGE // 2))[chance.randrange(3)]
    content[start : start + len(noise)] = noise
    damaged = path.with_name("damaged.curation")
    damaged.write_bytes(content)
    return damaged


def untouched(path: Path, page: int) -> set[int]:
    """The decisions of a sound project of which no row stands on a page, nor ends on it: those that any reader of
    what is left of it, such as SQLite's own ``.recover``, can read at best."""
    pages, touched = Pages(path.read_bytes()), set[int]()
    for table, is_numbered in (("decision", True), ("change", False)):
        with closing(sqlite3.connect(path)) as connection:
            (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        for number in pages.tree(root).pages:
            pages.chained.clear()
            for record in pages.records(number):
                assert record is not None
                if page in {number, *pages.chained}:
                    touched.add(int(str(record.rowid if is_numbered else record.values[0])))
                pages.chained.clear()
    return decisions_of(path).keys() - touched


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return curated(tmp_path_factory.mktemp("repair") / "chat.curation", 7)


def test_a_sound_projects_rows_are_all_read_without_sqlite(project: Path, tmp_path: Path) -> None:
    account = repair(project, tmp_path / "new.curation")
    assert rows_of(tmp_path / "new.curation") == rows_of(project)
    assert rows_of(tmp_path / "new.curation", ["post", "author", "archive", "project"]) == rows_of(
        project, ["post", "author", "archive", "project"]
    )
    assert decisions_of(tmp_path / "new.curation") == decisions_of(project)
    assert (account.lost, account.mended) == ({}, {})


def recovered(path: Path, page: int, chance: random.Random) -> set[int]:
    """The numbers of the decisions that repairing a project with a page destroyed brings back just as they were.

    All that stands comes back, whatever page it was, for it is told twice.
    """
    damaged, new = destroyed(path, page, chance), path.with_name("new.curation")
    before = damaged.read_bytes()
    new.unlink(missing_ok=True)
    account = repair(damaged, new)
    assert damaged.read_bytes() == before
    assert problems(new) == [], page
    assert rows_of(new) == rows_of(path), page
    made, there = decisions_of(path), decisions_of(new)
    whole = {number for number, decision in made.items() if there.get(number) == decision}
    assert len(whole) == len(made) or account.lost, (page, "what is lost is told")
    return whole


@pytest.mark.parametrize(("posts", "decisions"), [(200, 150), (120, 400)])
def test_with_any_page_destroyed_what_was_decided_is_there(tmp_path: Path, posts: int, decisions: int) -> None:
    path = curated(tmp_path / "chat.curation", posts, posts, decisions)
    chance = random.Random(posts)
    for page in [1, *chance.sample(range(2, path.stat().st_size // PAGE + 1), 9)]:
        recovered(path, page, chance)


def recovered_by_sqlite(path: Path, shell: str) -> set[int]:
    """The numbers of the decisions that SQLite's own ``.recover`` brings back just as they were.

    A damaged copy of the project stands beside it.
    """
    script = subprocess.run(
        [shell, path.with_name("damaged.curation"), ".recover"], capture_output=True, timeout=60, check=False
    ).stdout
    new = path.with_name("recovered.db")
    new.unlink(missing_ok=True)
    subprocess.run([shell, new], input=script, capture_output=True, timeout=60, check=False)
    try:
        there = decisions_of(new)
    except (sqlite3.Error, KeyError):  # a table is lost, or a decision of which there are changes
        return set()
    return {number for number, decision in decisions_of(path).items() if there.get(number) == decision}


@pytest.mark.long
def test_of_200_projects_nearly_all_decisions_come_back_that_are_still_to_be_read(memory: Path) -> None:
    """Beside SQLite's own shell, where CURATOR_SQLITE3 names one that was built with SQLITE_ENABLE_DBPAGE_VTAB, as
    ``.recover`` needs and distributions leave out."""
    counted, shell = Counter[str](), os.environ.get("CURATOR_SQLITE3")
    for seed in range(200):
        path = curated(memory / f"{seed}.curation", seed, *((200, 150) if seed % 2 else (120, 400)))
        chance = random.Random(seed)
        page = chance.randint(1, path.stat().st_size // PAGE)
        whole, readable = recovered(path, page, chance), untouched(path, page)
        counted.update(made=len(decisions_of(path)), recovered=len(whole))
        counted.update(readable=len(readable), recovered_of_these=len(readable & whole))
        if shell:
            theirs = recovered_by_sqlite(path, shell)
            counted.update(by_sqlite=len(theirs), recovered_of_those=len(theirs & whole))
        path.unlink()
    print(dict(counted))
    assert counted["readable"] < counted["made"]
    assert counted["recovered_of_these"] >= 0.99 * counted["readable"]
    assert counted["recovered_of_those"] >= 0.99 * counted["by_sqlite"]


def without(project: Path, name: str, *, root: bool, folder: Path) -> Path:
    """A project of which the root, or the first leaf, of a table is destroyed."""
    with closing(sqlite3.connect(project)) as connection:
        (at,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    page = Pages(project.read_bytes()).tree(at).pages[0 if root else 1]
    damaged = folder / "damaged.curation"
    content = bytearray(project.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    damaged.write_bytes(content)
    return damaged


def test_posts_whose_words_are_lost_stay_where_they_are_filed_and_their_archive_heals_them(
    project: Path, tmp_path: Path
) -> None:
    damaged = without(project, "post", root=False, folder=tmp_path)
    account = repair(damaged, tmp_path / "new.curation")
    assert account.lost["tweets"] > 0
    assert account.lost["words of tweets"] > 0
    assert "Add the archive again" in account.told()
    assert rows_of(tmp_path / "new.curation") == rows_of(project)
    with Project.open(tmp_path / "new.curation") as mended:
        fill(mended, make_posts(200))
    texts = {row[2:6] for row in rows_of(project, ["post"])}
    assert {row[2:6] for row in rows_of(tmp_path / "new.curation", ["post"])} == texts


def test_changes_that_are_lost_are_told_by_those_before_and_after(project: Path, tmp_path: Path) -> None:
    account = repair(without(project, "change", root=False, folder=tmp_path), tmp_path / "new.curation")
    assert account.mended["changes"] > 3 * account.lost.get("changes", 0)


@pytest.mark.parametrize("name", ["post", "change", "decision", "sqlite_schema"])
def test_rows_to_which_no_root_leads_any_more_are_found(project: Path, tmp_path: Path, name: str) -> None:
    if name == "sqlite_schema":
        damaged = destroyed(project, 1, random.Random(1))
    else:
        damaged = without(project, name, root=True, folder=tmp_path)
    repair(damaged, tmp_path / "new.curation")
    there = decisions_of(tmp_path / "new.curation")
    differing = [number for number, decision in decisions_of(project).items() if there[number] != decision]
    assert len(differing) <= (3 if name == "change" else 0), "only its root holds rows itself"
    assert rows_of(tmp_path / "new.curation", ["post", "author"]) == rows_of(project, ["post", "author"])


def test_what_is_lost_comes_from_the_last_backup(tmp_path: Path) -> None:
    path = curated(tmp_path / "chat.curation", 3)
    backups.make(path)
    with Project.open(path) as opened:
        opened.star(["7", "8", "9"])
    made, posts = decisions_of(path), rows_of(path, ["post"])
    whole = path.read_bytes()
    lost = Counter[str]()
    for page in range(2, len(whole) // PAGE + 1, 5):
        content = bytearray(whole)
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
        path.write_bytes(content)
        new = tmp_path / f"new{page}.curation"
        repair(path, new)
        assert problems(new) == []
        there = decisions_of(new)
        lost["decisions"] += sum(there.get(number) != decision for number, decision in made.items())
        lost["posts"] += len(posts - rows_of(new, ["post"]))
    assert lost["posts"] == 0
    assert lost["decisions"] <= 1, "all but the one made since"


def test_what_a_wal_holds_is_saved_too(tmp_path: Path) -> None:
    path = tmp_path / "chat.curation"
    copy = tmp_path / "copy.curation"
    with Project.create(path) as opened:
        fill(opened, make_posts(9))
        opened.star("7")
        for end in ("", "-wal"):
            shutil.copy(path.with_name(path.name + end), copy.with_name(copy.name + end))
    before = copy.read_bytes(), copy.with_name("copy.curation-wal").read_bytes()
    repair(copy, tmp_path / "new.curation")
    assert (copy.read_bytes(), copy.with_name("copy.curation-wal").read_bytes()) == before
    assert not copy.with_name("copy.curation-shm").exists()
    assert ("star", "7") in rows_of(tmp_path / "new.curation")


def test_a_project_that_was_altered_is_brought_back_to_what_it_should_be(project: Path, tmp_path: Path) -> None:
    path = tmp_path / "altered.curation"
    shutil.copy(project, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER spy AFTER INSERT ON star BEGIN DELETE FROM post; END")
        connection.execute("DROP TABLE shelf")
    with pytest.raises(AlteredProject):
        Project.open(path)
    repair(path, tmp_path / "new.curation")
    with closing(sqlite3.connect(tmp_path / "new.curation")) as connection:
        assert schema_of(connection) == expected_schema(VERSION)
    assert problems(tmp_path / "new.curation") == []
    assert rows_of(tmp_path / "new.curation") == rows_of(project)


def test_what_holds_nothing_is_said_to_and_no_file_is_left(tmp_path: Path) -> None:
    for content in (b"", b"Dear editor, " * 500, b"SQLite format 3\0" + os.urandom(30_000)):
        (tmp_path / "x.curation").write_bytes(content)
        with pytest.raises(ProjectError):
            repair(tmp_path / "x.curation", tmp_path / "new.curation")
        assert [one.name for one in tmp_path.iterdir()] == ["x.curation"]
    (tmp_path / "new.curation").write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        repair(tmp_path / "x.curation", tmp_path / "new.curation")
    assert (tmp_path / "new.curation").read_text() == "mine"


@given(st.binary(min_size=512, max_size=3 * PAGE), st.booleans())
def test_no_bytes_whatever_make_reading_fail(content: bytes, headed: bool) -> None:
    pages = Pages(b"SQLite format 3\0\x10\x00\x01\x01\x00" + content if headed else content)
    for number in range(pages.count + 1):
        for _ in pages.records(number):
            pass
        pages.tree(number)
    pages.free()


def test_a_file_made_to_take_for_ever_does_not(tmp_path: Path) -> None:
    """Every page full of pointers to one row, each with as many columns, or as long an end, as can be."""
    many = bytes([0x0D, 0, 0, 0x07, 0xF0, 0, 0, 0]) + (4090 - 2000).to_bytes(2, "big") * 0x7F0
    wide = many.ljust(PAGE, b"\x01")
    chained = b"\x8f\xff\x7f\x01" + b"\x01" * (PAGE - 4)
    content = b"SQLite format 3\0\x10\x00\x01\x01\x00".ljust(68, b"\0") + b"CURA"
    path = tmp_path / "slow.curation"
    path.write_bytes(content.ljust(PAGE, b"\0") + (wide + chained) * 200)
    pages = Pages(path.read_bytes())
    assert sum(len(list(pages.records(number))) for number in range(pages.count + 1)) <= 400 * PAGE // 16
    with pytest.raises(ProjectError):
        repair(path, tmp_path / "new.curation")


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=12), st.data())
def test_a_log_of_which_changes_are_lost_leads_to_what_stands(rows: list[str], data: st.DataObject) -> None:
    """One table of texts; each decision rewrites one row. Whichever changes are lost, known to be or not."""
    log, now = Log(), dict[str, Row | None]()
    for number, key in enumerate(rows, 1):
        after: Row | None = None if now.get(key) and data.draw(st.booleans()) else {"text": f"{number}"}
        log.decisions[number] = Made("then", "Mira", "Edit", "done")
        log.changes[number, 0] = Change(("quote", (key,)), now.get(key), after)
        now[key] = after
    whole = dict(log.changes)
    standing: dict[Of, Row | None] = {("quote", (key,)): row for key, row in now.items()}
    lost = data.draw(st.sets(st.sampled_from(sorted(whole))))
    for place in lost:
        of = log.changes.pop(place).of
        if data.draw(st.booleans()):
            log.holes[place] = of
    if len(lost) == 1 and log.holes:
        log.fill(standing)
        assert log.changes == whole
        return
    log.fill(standing)
    for closing_change in log.join(standing):
        log.changes[len(rows) + 1, len(log.changes)] = closing_change
    log.decisions[len(rows) + 1] = Made("now", "Mira", "Mend", "done")
    reached: dict[Any, Any] = {}
    for place in sorted(log.changes):
        change = log.changes[place]
        assert change.before == reached.get(change.of)
        reached[change.of] = change.after
    assert {of: row for of, row in reached.items() if row} == {of: row for of, row in standing.items() if row}
