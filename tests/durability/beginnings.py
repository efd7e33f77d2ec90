"""What each kind of work begins with."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from curator.project import Project
from curator.project.file.schema import _RECORD_OF_MIGRATIONS, _SCRIPTS, APPLICATION_ID
from curator.work import importing
from tests.conftest import fill, make_posts
from tests.durability.acknowledging import project_in
from tests.helpers import invented_tweets, make_archive
from tests.questions import numbered

POSTS = 120
ARCHIVED = 4_000  # posts in the archive that is to be imported
MADE_BEFORE = 5  # decisions


def prepare_project(folder: Path) -> None:
    """A project of posts and questions with a few decisions, closed."""
    with Project.create(project_in(folder)) as project:
        fill(project, make_posts(POSTS))
        for text in ("One?", "Two?", "Three?"):
            project.question(text)
        for post in range(1, MADE_BEFORE + 1):
            project.star(str(post))


def prepare_nothing(_folder: Path) -> None:
    """An empty folder."""


def prepare_archive(folder: Path) -> None:
    """The project, and an archive to come into it."""
    prepare_project(folder)
    make_archive(folder / "archive.db", invented_tweets(ARCHIVED))


def prepare_scope(folder: Path) -> None:
    """A project with all of an archive in it."""
    prepare_archive(folder)
    with Project.open(project_in(folder)) as project:
        importing.import_archive(project, folder / "archive.db")


def prepare_draft(folder: Path) -> None:
    """A project with enough filed for a draft."""
    prepare_project(folder)
    with Project.open(project_in(folder)) as project:
        for post in range(1, 40):
            project.place(str(post), numbered(project, post % 3 + 1))


def prepare_damaged(folder: Path) -> None:
    """A project whose table of stars is spoilt."""
    prepare_project(folder)
    with closing(sqlite3.connect(project_in(folder))) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'star'").fetchone()
    with project_in(folder).open("rb+") as spoilt:
        spoilt.seek((page - 1) * size)
        spoilt.write(bytes(size))


def prepare_older(version: int, folder: Path) -> None:
    """A project of an older format, with a star in its log."""
    with closing(sqlite3.connect(project_in(folder), isolation_level=None)) as old:
        old.executescript(_RECORD_OF_MIGRATIONS + "".join(script for _, script in _SCRIPTS[:version]))
        names = [(number, "curator", name, "then") for number, (name, _) in enumerate(_SCRIPTS[:version], 1)]
        old.executemany("INSERT INTO _sqlite_migrations VALUES (?, ?, ?, ?)", names)
        old.execute("BEGIN")
        old.execute("INSERT INTO project VALUES ('id', 'an old one')")
        old.execute("INSERT INTO archive VALUES (1, 'a.db', '', 'invented', NULL, NULL, NULL, 'then', 1)")
        old.executemany(
            "INSERT INTO post (id, text, context, archive) VALUES (?, ?, 0, 1)",
            ((post.id, post.text) for post in make_posts(POSTS)),
        )
        for number in range(1, MADE_BEFORE + 1):
            old.execute("INSERT INTO star VALUES (?)", (str(number),))
            old.execute("INSERT INTO decision VALUES (?, 'then', 'Mira', 'Star a tweet', 'done')", (number,))
            old.execute(
                "INSERT INTO change VALUES (?, 0, 'star', ?, NULL, '{}')", (number, json.dumps([str(number)]))
            )
        old.execute("COMMIT")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute(f"PRAGMA user_version = {version}")
