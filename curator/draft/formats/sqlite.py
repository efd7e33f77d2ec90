"""SQLite of the tagging: a small database with tables to read, as Datasette opens them."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from curator.draft.article import Article
from curator.draft.tagging import Tagged, quoted, tagged
from curator.draft.writers import Writer
from curator.phrases import phrase
from curator.project import PostState

_TABLES = """
CREATE TABLE posts (
    id TEXT PRIMARY KEY,
    url TEXT,
    author TEXT,
    name TEXT,
    time TEXT,
    text TEXT NOT NULL,
    starred INTEGER NOT NULL,
    shelved INTEGER NOT NULL,
    repost_of TEXT,
    reply_to TEXT
);
CREATE TABLE filed (
    post TEXT NOT NULL REFERENCES posts (id),
    question INTEGER NOT NULL,
    PRIMARY KEY (question, post)
);
CREATE TABLE quotes (
    post TEXT PRIMARY KEY REFERENCES posts (id),
    words TEXT NOT NULL
);
CREATE INDEX filed_post ON filed (post);
"""


def write(article: Article) -> bytes:
    """The posts that the article quotes."""
    return _database(quoted(article))


def write_tagging(states: Iterable[PostState]) -> bytes:
    """Every post; under which questions it is filed; the words of quotes that were edited by hand."""
    return _database(tagged(states))


def _database(rows: Iterable[Tagged]) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.executescript(_TABLES)
        made.execute("BEGIN")
        for row in rows:
            made.execute(
                "INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    row.id, row.url, row.author, row.name, row.time, row.text, row.starred, row.shelved,
                    row.repost_of, row.reply_to,
                ),
            )  # fmt: skip
            made.executemany("INSERT INTO filed VALUES (?, ?)", ((row.id, question) for question in row.questions))
            if row.quote is not None:
                made.execute("INSERT INTO quotes VALUES (?, ?)", (row.id, row.quote))
        made.execute("COMMIT")
        return made.serialize()


writer = Writer("sqlite", phrase("SQLite of the tagging"), ".db", write, write_tagging=write_tagging)
