"""The schema of the .curation file: its migrations, and what a file of each version must look like.

A project may come from a stranger, so a file is opened only where its schema is exactly the one that these
migrations make: no trigger, view, table or column beyond it.
"""

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x43555241  # "CURA"

_POSTS_AND_DECISIONS = """
CREATE TABLE project (
    key TEXT PRIMARY KEY CHECK (key IN ('id', 'created_at')),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An archive that posts came from, and what was asked of it.
CREATE TABLE archive (
    pk INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    hashtag TEXT,
    since_ms INTEGER,
    until_ms INTEGER,
    imported_at TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
) STRICT;

CREATE TABLE author (
    pk INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    handle TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- text is unescaped; received holds the bytes as they came where these differ from it.
CREATE TABLE post (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author INTEGER REFERENCES author (pk),
    at_ms INTEGER,
    text TEXT NOT NULL,
    received BLOB,
    url TEXT,
    lang TEXT,
    repost_of TEXT,
    reply_to TEXT,
    quote_of TEXT,
    context INTEGER NOT NULL CHECK (context IN (0, 1)),
    archive INTEGER NOT NULL REFERENCES archive (pk)
) STRICT;
CREATE INDEX post_at ON post (at_ms, pk);
CREATE INDEX post_author ON post (author);
CREATE INDEX post_repost_of ON post (repost_of) WHERE repost_of IS NOT NULL;
CREATE INDEX post_reply_to ON post (reply_to) WHERE reply_to IS NOT NULL;

-- What the editor decided. rank orders rows among their siblings, as text.
CREATE TABLE question (
    id TEXT PRIMARY KEY,
    rank TEXT NOT NULL,
    text TEXT NOT NULL,
    post TEXT REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX question_post ON question (post);

CREATE TABLE placement (
    question TEXT NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    PRIMARY KEY (question, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_post ON placement (post);

CREATE TABLE star (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE seen (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A quote's words as edited by hand; without a row, the cleaned text stands.
CREATE TABLE quote (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
    field TEXT PRIMARY KEY CHECK (
        field IN ('title', 'intro', 'closing', 'disclosure', 'host', 'attribution', 'hashtag')
    ),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The log: data, never SQL. state: done, undone (can be made again), or ended by a later decision.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    editor TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'ended'))
) STRICT;
CREATE INDEX decision_undone ON decision (id) WHERE state = 'undone';
CREATE INDEX decision_done ON decision (id) WHERE state = 'done';

CREATE TABLE change (
    decision INTEGER NOT NULL REFERENCES decision (id),
    number INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (decision, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (table_name, row_key, decision);
"""

_PEOPLE_BY_HANDLE_AND_PICTURES = """
CREATE INDEX author_handle ON author (handle COLLATE NOCASE);

-- Pictures that an archive carries, by their names in it.
CREATE TABLE media (
    post TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    archive INTEGER NOT NULL REFERENCES archive (pk),
    name TEXT NOT NULL,
    PRIMARY KEY (post, number)
) STRICT, WITHOUT ROWID;
"""

_REVISION_OF_TEXTS = """
-- A new value whenever texts change or go, or an import ends: what was derived from them is true of one revision.
CREATE TABLE revision (
    pk INTEGER PRIMARY KEY CHECK (pk = 1),
    texts TEXT NOT NULL
) STRICT;
INSERT INTO revision (pk, texts) VALUES (1, hex(randomblob(8)));
"""

_HOW_QUOTES_READ = """
-- A post that reads as part of another's quote, behind it, in the order of ranks.
CREATE TABLE joined (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    head TEXT NOT NULL REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    CHECK (post <> head)
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_head ON joined (head);

-- The editor's own words between the quotes of a question; ranked among its placements.
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_question ON note (question);

-- Cleanup steps that are not as they are by default: for one quote, or (post is empty) for all.
CREATE TABLE cleanup (
    step TEXT NOT NULL,
    post TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    PRIMARY KEY (step, post)
) STRICT, WITHOUT ROWID;

-- Who agreed to be named, and how; by handle in lower case, else by name.
CREATE TABLE consent (
    author TEXT PRIMARY KEY,
    text TEXT NOT NULL CHECK (text IN ('named', 'first-name', 'anonymous', 'left-out'))
) STRICT, WITHOUT ROWID;

CREATE TABLE furniture (
    field TEXT PRIMARY KEY CHECK (
        field IN (
            'title', 'intro', 'closing', 'disclosure', 'host', 'attribution', 'hashtag',
            'byline', 'template', 'picture', 'picture-text', 'target', 'unchecked'
        )
    ),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO furniture (field, text) SELECT field, text FROM article;
DROP TABLE article;
ALTER TABLE furniture RENAME TO article;
"""

_ZONE_OF_THE_CHAT = """
CREATE TABLE fields (
    field TEXT PRIMARY KEY CHECK (
        field IN (
            'title', 'intro', 'closing', 'disclosure', 'host', 'attribution', 'hashtag',
            'byline', 'template', 'picture', 'picture-text', 'target', 'unchecked', 'zone'
        )
    ),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO fields (field, text) SELECT field, text FROM article;
DROP TABLE article;
ALTER TABLE fields RENAME TO article;
"""

_REMARKS_LABELS_AND_FILTERS = """
-- For the editor alone: nothing of it is part of the article. People by handle in lower case, else by name.
CREATE TABLE remark (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE remark_on_person (
    author TEXT PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE label (
    post TEXT PRIMARY KEY REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL CHECK (label IN ('flag', 'heart', 'bolt', 'drop', 'moon'))
) STRICT, WITHOUT ROWID;

-- What a label means in this project, where the editor says so.
CREATE TABLE label_name (
    label TEXT PRIMARY KEY CHECK (label IN ('flag', 'heart', 'bolt', 'drop', 'moon')),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

-- A search that was saved: the words that were typed.
CREATE TABLE filter (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    query TEXT NOT NULL CHECK (query <> '')
) STRICT, WITHOUT ROWID;
"""

_WHAT_WAS_FORGOTTEN = """
-- Hashes, salted with the project's id, of the posts and people that no archive is to bring back.
CREATE TABLE forgotten (
    hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""

# sqlite-utils records in this table what it applied; made here, so that it reads the same from any release.
_RECORD_OF_MIGRATIONS = """
CREATE TABLE _sqlite_migrations (
    id INTEGER PRIMARY KEY,
    migration_set TEXT,
    name TEXT,
    applied_at TEXT
);
CREATE UNIQUE INDEX _sqlite_migrations_name ON _sqlite_migrations (migration_set, name);
"""

# Each version adds one script to the last; a file's user_version counts those it has.
_SCRIPTS = (
    ("posts_and_decisions", _POSTS_AND_DECISIONS),
    ("people_by_handle_and_pictures", _PEOPLE_BY_HANDLE_AND_PICTURES),
    ("revision_of_texts", _REVISION_OF_TEXTS),
    ("how_quotes_read", _HOW_QUOTES_READ),
    ("zone_of_the_chat", _ZONE_OF_THE_CHAT),
    ("remarks_labels_and_filters", _REMARKS_LABELS_AND_FILTERS),
    ("what_was_forgotten", _WHAT_WAS_FORGOTTEN),
)

VERSION = len(_SCRIPTS)

# An index whose keys come in no order costs more than the rows themselves while many come in, so that an import
# into an empty project does without these; what one that never ended left undone is made up for on opening.
BUILT_AFTERWARDS = ("post_author", "post_reply_to")


def migrations() -> "Migrations":
    """The migrations, in order, as sqlite-utils applies and records them."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations("curator")
    for name, script in _SCRIPTS:

        def step(db: Database, script: str = script) -> None:
            for statement in _statements(script):
                db.execute(statement)

        steps(name=name)(step)
    return steps


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a project or an empty file to today's schema in one transaction; it is of one version at any time."""
    from sqlite_utils import Database

    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone():
            for statement in _statements(_RECORD_OF_MIGRATIONS):
                connection.execute(statement)
        database = Database(connection, execute_plugins=False, recursive_triggers=False)
        migrations().apply(database)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


Schema = frozenset[tuple[str, str, str, str]]

_SQLITES_OWN = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Every object of a database but SQLite's own, as (type, name, table, SQL)."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return frozenset(row for row in rows if row[1] not in _SQLITES_OWN)


@cache
def expected_schema(version: int) -> Schema:
    """What a project of that version must look like."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_RECORD_OF_MIGRATIONS + "".join(script for _, script in _SCRIPTS[:version]))
        return schema_of(connection)
    finally:
        connection.close()


def build_afterwards(connection: sqlite3.Connection) -> None:
    """Build the indexes that an import did without, those that are not there."""
    there = {name for _, name, _, _ in schema_of(connection)}
    for _, name, _, sql in expected_schema(VERSION):
        if name in BUILT_AFTERWARDS and name not in there:
            connection.execute(sql)


def _statements(script: str) -> list[str]:
    statements, current = [], ""
    for line in script.splitlines(keepends=True):
        if current or not line.lstrip().startswith("--"):
            current += line
        if sqlite3.complete_statement(current):
            statements.append(current.strip())
            current = ""
    return statements
