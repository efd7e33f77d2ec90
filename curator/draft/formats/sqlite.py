"""SQLite of the tagging: a small database to read, as Datasette shows it.

Datasette labels a reference with a ``name``, or with what stands alone beside an ``id``, and offers a search where
a table has an index of words: https://docs.datasette.io/en/stable/full_text_search.html
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing

from curator.draft.article import Article
from curator.draft.characters import writable
from curator.draft.tagging import Tagged, quoted, tagged
from curator.draft.writer import Writer
from curator.phrases import phrase
from curator.project import PostState, Question

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
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
);
CREATE TABLE filed (
    post TEXT NOT NULL REFERENCES posts (id),
    question INTEGER NOT NULL REFERENCES questions (id),
    PRIMARY KEY (question, post)
);
CREATE TABLE quotes (
    post TEXT PRIMARY KEY REFERENCES posts (id),
    words TEXT NOT NULL
);
CREATE INDEX filed_post ON filed (post);
CREATE INDEX posts_time ON posts (time);
CREATE INDEX posts_author ON posts (author);
CREATE VIEW answers AS
SELECT
    filed.question,
    questions.text AS asked,
    coalesce(quotes.words, posts.text) AS words,
    posts.author,
    posts.name,
    posts.time,
    posts.starred,
    posts.url,
    posts.id AS post
FROM filed
JOIN questions ON questions.id = filed.question
JOIN posts ON posts.id = filed.post
LEFT JOIN quotes ON quotes.post = posts.id
ORDER BY filed.question, posts.time;
"""
_SEARCH = """
CREATE VIRTUAL TABLE posts_fts USING fts5 (text, author, name, content="posts");
INSERT INTO posts_fts (posts_fts) VALUES ('rebuild');
"""


def write(article: Article) -> bytes:
    """The posts that the article quotes."""
    return _database({section.number: section.question for section in article.sections}, quoted(article))


def write_tagging(states: Iterable[PostState], questions: Sequence[Question]) -> bytes:
    """Every post; under which questions it is filed; the words of quotes that were edited by hand."""
    return _database({question.number: question.text for question in questions}, tagged(states))


def _database(questions: Mapping[int, str], rows: Iterable[Tagged]) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.executescript(_TABLES)
        made.execute("BEGIN")
        asked = ((number, writable(text)) for number, text in questions.items())
        made.executemany("INSERT INTO questions VALUES (?, ?)", asked)
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
        made.executescript(_SEARCH)
        return made.serialize()


writer = Writer("sqlite", phrase("All tweets as a database"), ".db", write, write_tagging=write_tagging)
