"""The tagging of a project, for those who tag tweets rather than write."""

import csv
import sqlite3
from contextlib import closing
from io import BytesIO, StringIO
from pathlib import Path

import docx
import pytest

from curator.draft.formats import csv as csv_format
from curator.draft.formats import docx as docx_format
from curator.draft.formats import sqlite as sqlite_format
from curator.posts import Author, Post
from curator.project import Project
from curator.work import exporting
from tests.conftest import fill
from tests.questions import numbered


@pytest.fixture
def tagged(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with posts filed, starred, shelved and edited, and one that is only context."""
    writers = {one.name: one for one in (csv_format.writer, sqlite_format.writer, docx_format.writer)}
    monkeypatch.setattr("curator.draft.writers.find", writers.get)
    fill(project, [Post("context", "Before all", Author("u9", "zoe"), 1_726_149_600_000, context=True)])
    fill(project, [Post("odd", "=1+1", Author("u8", "", "Ana"), 1_726_149_600_000, url="https://example.org/odd")])
    project.place("3", numbered(project, 2))
    project.place("3", numbered(project, 1))
    project.place("5", numbered(project, 3))
    project.star("3")
    project.shelve("7")
    project.edit("5", "Words by hand")
    return project


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_spreadsheet_has_every_post_in_time_order_with_its_tags(tagged: Project, tmp_path: Path) -> None:
    path = tmp_path / "tagging.csv"
    exporting.export(tagged, "csv", path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = rows_of(path)
    assert [row["id"] for row in rows] == ["odd", *map(str, range(1, 13))]
    by_id = {row["id"]: row for row in rows}
    assert by_id["odd"]["text"] == "'=1+1"
    assert by_id["3"] == {
        "id": "3", "url": "https://example.org/3", "author": "person3", "name": "Person 3",
        "time": "2024-09-12T14:03:00Z", "text": "A1: thought number 3 #openshelf", "questions": "1 2",
        "starred": "yes", "shelved": "", "quote": "", "repost_of": "", "reply_to": "",
    }  # fmt: skip
    assert by_id["5"]["quote"] == "Words by hand"
    assert by_id["7"]["shelved"] == "yes"


def test_only_the_starred_ones_where_that_is_asked(tagged: Project, tmp_path: Path) -> None:
    path = tmp_path / "tagging.csv"
    exporting.export(tagged, "csv", path, starred=True)
    assert [row["id"] for row in rows_of(path)] == ["3"]


def test_a_database_has_posts_where_they_are_filed_and_their_quotes(tagged: Project, tmp_path: Path) -> None:
    path = tmp_path / "tagging.db"
    exporting.export(tagged, "sqlite", path)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as made:
        assert made.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert made.execute("SELECT count(*) FROM posts").fetchone() == (13,)
        assert made.execute("PRAGMA foreign_key_check").fetchall() == []
        filed = "SELECT question, post, author FROM filed JOIN posts ON posts.id = post ORDER BY question, post"
        assert made.execute(filed).fetchall() == [(1, "3", "person3"), (2, "3", "person3"), (3, "5", "person0")]
        assert made.execute("SELECT * FROM quotes").fetchall() == [("5", "Words by hand")]
        assert made.execute("SELECT id FROM posts WHERE starred").fetchall() == [("3",)]
        assert made.execute("SELECT text, name FROM posts WHERE id = 'odd'").fetchone() == ("=1+1", "Ana")
        assert made.execute("SELECT * FROM questions").fetchall() == [
            (1, "What is open?"), (2, "Who is missing?"), (3, "What next?"),
        ]  # fmt: skip
        answers = "SELECT question, asked, words, name FROM answers"
        assert made.execute(answers).fetchall()[1:] == [
            (2, "Who is missing?", "A1: thought number 3 #openshelf", "Person 3"),
            (3, "What next?", "Words by hand", "Person 0"),
        ]
        sought = (
            "SELECT id FROM posts WHERE rowid IN (SELECT rowid FROM posts_fts WHERE posts_fts MATCH 'person1')"
        )
        assert made.execute(sought).fetchall() == [("1",), ("6",), ("11",)]


def test_a_draft_in_bytes_is_written_as_it_is(tagged: Project, tmp_path: Path) -> None:
    path = tmp_path / "article.docx"
    exporting.export(tagged, "docx", path, starred=True)
    said = [paragraph.text for paragraph in docx.Document(BytesIO(path.read_bytes())).paragraphs]
    assert "thought number 3 — @person3" in said
    assert not any("by hand" in text for text in said)


def test_a_writer_of_the_tagging_says_so() -> None:
    for writer in (csv_format.writer, sqlite_format.writer):
        assert writer.write_tagging is not None
        assert not writer.carries
