"""A project in the hands of other programs: its page says what is in it, and they read it beside Curator."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from curator.project import Project, ProjectError
from curator.work import sample
from tests.conftest import ROOT
from tests.helpers import run, run_json
from tests.network import HELD_BY_LINUX
from tests.questions import numbered

PAGE = (ROOT / "docs" / "project-file.md").read_text(encoding="utf-8")
QUERIES = dict(re.findall(r"^([^\n]+):\n\n```sql\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE))
SQLITES_OWN = {"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}

# Runs a program's command line in a process that Linux ends as soon as it asks for a socket of the internet.
ALONE = """
import sys
from tests.network import HELD_BY_LINUX, forbid
if HELD_BY_LINUX:
    forbid()
"""
DATASETTE = f"{ALONE}from datasette.cli import cli\ncli()\n"
SQLITE_UTILS = f"{ALONE}from sqlite_utils.cli import cli\ncli()\n"


def other(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def served(database: Path, page: str) -> Any:
    """What Datasette serves at an address."""
    done = other(DATASETTE, database, "--get", page)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample chat, half curated; a star on a tweet that no question holds."""
    copy = tmp_path / "sample.curation"
    shutil.copy(sample.sample_project(), copy)
    with Project.open(copy) as project:
        star_one(project)
    return copy


def star_one(project: Project) -> None:
    project.star(next(project.all_states("is:inbox -is:starred")).id)


def stars(project: Project) -> int:
    return len(list(project.all_states("is:starred")))


@pytest.fixture
def running(path: Path) -> Iterator[Project]:
    """The project, open as it is in a window."""
    with Project.open(path) as project:
        yield project


def documented() -> dict[str, set[str]]:
    """The columns of each table as the page has them."""
    found: dict[str, set[str]] = {}
    for heading, section in re.findall(r"^### (.+?)\n(.*?)(?=^##)", PAGE, re.DOTALL | re.MULTILINE):
        rows = re.findall(r"^\| (`.+?) \| \S", section, re.MULTILINE)
        columns = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
        found |= dict.fromkeys(re.findall(r"`(\w+)`", heading), columns)
    return found


def test_the_page_has_every_table_and_column_and_no_other(path: Path) -> None:
    with closing(read_only(path)) as opened:
        names = {name for (name,) in opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        there = {
            name: {column for _, column, *_ in opened.execute(f"PRAGMA table_info ({name})")}
            for name in names - SQLITES_OWN
        }
        version, application = (
            opened.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")
        )
    assert documented() == there
    assert f"format {version} " in PAGE
    assert str(application) in PAGE


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_of_the_page_finds_something(path: Path, query: str) -> None:
    with Project.open(path) as project:
        post = project.placements(numbered(project, 1))[0]
    with closing(read_only(path)) as opened:
        assert opened.execute(QUERIES[query], {"post": post}).fetchall()


def test_the_queries_say_what_curator_says(path: Path) -> None:
    numbered, filed, *_ = QUERIES.values()
    assert len(QUERIES) == 7
    with Project.open(path) as project, closing(read_only(path)) as opened:
        questions = project.questions()
        assert opened.execute(numbered).fetchall() == [(one.number, one.text, one.placed) for one in questions]
        posts = [post for one in questions for post in project.placements(one.id)]
        assert [row[-1] for row in opened.execute(filed)] == posts


READING = """
import sqlite3, sys
reader = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, isolation_level=None)
reader.execute("BEGIN")
for _ in sys.stdin:
    print(reader.execute("SELECT count(*) FROM star").fetchone()[0], flush=True)
    sys.stdin.readline()
    reader.execute("COMMIT")
    reader.execute("BEGIN")
    print(reader.execute("SELECT count(*) FROM star").fetchone()[0], flush=True)
"""


def test_another_program_reads_what_was_decided_and_keeps_no_decision_waiting(
    running: Project, path: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", READING, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdin
        assert reader.stdout

        def asked() -> int:
            print(file=reader.stdin, flush=True)
            return int(reader.stdout.readline()) if reader.stdout else -1

        before = stars(running)
        assert asked() == before
        star_one(running)  # while the reader's transaction is open
        assert asked() == before + 1
    running.close()
    assert run_json("verify", path)["ok"]


@pytest.mark.skipif(not HELD_BY_LINUX, reason="only Linux keeps a process from the network")
def test_datasette_and_sqlite_utils_show_a_project_that_is_open_in_curator(running: Project, path: Path) -> None:
    star_one(running)
    listed = other(SQLITE_UTILS, "tables", path, "--counts")
    counts = {one["table"]: one["count"] for one in json.loads(listed.stdout)}
    assert (counts["post"], counts["star"]) == (142, stars(running))
    served_stars = served(path, "/sample/star.json?_shape=array")
    assert {one["post"] for one in served_stars} == {one.id for one in running.all_states("is:starred")}
    (placed,) = served(path, "/sample/placement.json?_shape=array&_size=1&_labels=on")
    assert placed["post"]["value"] in {post for one in running.questions() for post in running.placements(one.id)}
    running.close()
    inspected = other(DATASETTE, "inspect", path)
    assert inspected.returncode == 0, inspected.stderr
    tables = json.loads(inspected.stdout)["sample"]["tables"]
    assert tables.keys() - SQLITES_OWN == documented().keys()
    assert {name: table["count"] for name, table in tables.items()} == counts
    assert run_json("verify", path)["ok"]


@pytest.mark.skipif(not HELD_BY_LINUX, reason="only Linux keeps a process from the network")
def test_datasette_shows_the_exported_tagging_in_words(path: Path, tmp_path: Path) -> None:
    tagging = tmp_path / "tagging.db"
    assert run("export", path, "-f", "sqlite", "-o", tagging).returncode == 0
    with Project.open(path) as project:
        first = project.questions()[0]
    (filed,) = served(tagging, "/tagging/filed.json?_shape=array&_size=1&question=1&_labels=on")
    assert filed["question"] == {"value": 1, "label": first.text}
    answers = served(tagging, "/tagging/answers.json?_shape=array&question=1")
    assert len(answers) == first.placed
    assert {one["asked"] for one in answers} == {first.text}
    found = served(tagging, "/tagging/posts.json?_shape=array&_search=counter&_size=max")
    assert found
    assert all("counter" in json.dumps(one).lower() for one in found)


@pytest.mark.parametrize(
    "change",
    [
        ("enable-fts", "{}", "post", "text"),
        ("create-view", "{}", "stars", "SELECT * FROM star"),
        ("create-index", "{}", "post", "lang"),
        ("add-column", "{}", "post", "mood", "text"),
    ],
)
def test_what_the_page_warns_of_has_the_file_refused(path: Path, change: tuple[str, ...]) -> None:
    done = other(SQLITE_UTILS, *(word.format(path) for word in change))
    assert done.returncode == 0, done.stderr
    with pytest.raises(ProjectError):
        Project.open(path)


def test_a_row_that_was_changed_behind_the_history_is_reported(path: Path) -> None:
    assert run_json("verify", path)["ok"]
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("DELETE FROM placement WHERE rank = (SELECT min(rank) FROM placement)")
    verified = json.loads(run("verify", path, "--json").stdout)
    assert not verified["ok"]
