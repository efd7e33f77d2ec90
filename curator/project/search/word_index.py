"""The index of the words of a project's posts, in a file of its own, which can be deleted at any time.

It is cached outside the project, so that building it never keeps a decision waiting. The project's connection
reads it as the schema ``words``; it is written through connections of its own.
"""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path

from curator.phrases import phrase
from curator.project.errors import ProjectError
from curator.project.file import derived_files
from curator.project.file.uris import guard, uri_of
from curator.text.unspaced import in_pairs

_FORMAT = 2
_WAIT_SECONDS = 60.0
_DISK_FAILED = ("SQLITE_IOERR", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN")

# The first letters of words are no index of their own (prefix='1 2'): it would make this one twice as large and a
# sixth slower to write, and what is found first comes from the small one.
_TEXTS = "VIRTUAL TABLE {0} USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')"
_SMALL = f"CREATE {_TEXTS.format('temp.texts')}"
_SCHEMA = """
PRAGMA journal_mode = WAL;
BEGIN IMMEDIATE;
PRAGMA user_version = 2;
CREATE TABLE covers (project TEXT NOT NULL, revision TEXT NOT NULL, last INTEGER NOT NULL);
INSERT INTO covers VALUES ('', '', 0);
"""
# A larger part gathered in memory before it is written, and the parts merged only when they are many, take a third
# off the time and nothing off what a search takes.
_IN_LARGE_PARTS = """
INSERT INTO texts (texts, rank) VALUES ('hashsize', 16777216), ('automerge', 0), ('crisismerge', 64);
"""

# Unspaced scripts are in most archives rare, and ASCII needs no look.
_INSERT = """
INSERT INTO texts (rowid, text)
SELECT pk, CASE WHEN length(text) = length(CAST(text AS BLOB)) THEN text ELSE in_pairs(text) END
FROM project.post WHERE pk > ? AND pk <= ?
"""


def index_beside(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Index these few texts alone, by their rowids, in the schema ``temp`` of a connection."""
    connection.execute("SAVEPOINT beside")  # one transaction, or part of the one that is on
    connection.execute("DROP TABLE IF EXISTS temp.texts")
    connection.execute(_SMALL)
    connection.executemany(
        "INSERT INTO temp.texts (rowid, text) VALUES (?, ?)", ((pk, in_pairs(text)) for pk, text in texts)
    )
    connection.execute("RELEASE beside")


class WordIndex:
    """The index of one project file."""

    def __init__(self, project: Path, *, patient: bool = False, path: Path | None = None) -> None:
        """``patient``: whoever asks waits until another has written the index; ``path`` is where one stands."""
        self._project = project
        if path is not None:
            self.path = path
        self._patient = patient
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._attached = False

    @cached_property
    def path(self) -> Path:
        """The index's file; a temporary one if there is no place to cache it."""
        try:
            return derived_files.kept_for(self._project, "words", ".db")
        except OSError:
            self._temporary = tempfile.TemporaryDirectory(prefix="curator-")
            return Path(self._temporary.name) / "words.db"

    def bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        """Let a project's connection read the index, with everything that is in the project now.

        Raises ProjectError where the index cannot be written.
        """
        with self._in_plain_words():
            self._bring_up_to_date(connection)

    @contextlib.contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.OperationalError) as error:
            name = getattr(error, "sqlite_errorname", _DISK_FAILED[0])
            if not name.startswith(_DISK_FAILED):
                raise
            raise ProjectError(
                phrase(
                    "Nothing can be searched for, because the index of words cannot be written to {folder}; "
                    "see that its disk is there and has room.",
                    folder=self.path.parent,
                )
            ) from error

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        if not self._attached:
            self.refresh(wait=self._patient)
            connection.execute("ATTACH ? AS words", (uri_of(self.path, "ro"),))
            self._attached = True
        elif not self._is_fresh(connection):
            self.refresh(wait=self._patient)

    def is_ready(self, connection: sqlite3.Connection) -> bool:
        """Whether everything in the project can be found without indexing first."""
        if self._attached:
            return self._is_fresh(connection)
        try:
            with closing(sqlite3.connect(uri_of(self.path, "ro"), uri=True, timeout=0)) as index:
                (version,) = index.execute("PRAGMA user_version").fetchone()
                covered = index.execute("SELECT project, revision, last FROM covers").fetchone()
        except sqlite3.Error:
            return False
        return bool(
            (version, covered) == (_FORMAT, connection.execute(derived_files.STATE.format("main")).fetchone())
        )

    def _is_fresh(self, connection: sqlite3.Connection) -> bool:
        wanted = connection.execute(derived_files.STATE.format("main")).fetchone()
        return bool(wanted == connection.execute("SELECT project, revision, last FROM words.covers").fetchone())

    def refresh(self, *, wait: bool = True) -> None:
        """Index what is new; index everything again if texts have changed or gone.

        Without waiting, an index that is being written just now stays as it is.
        """
        try:
            self._refresh(wait)
        except sqlite3.OperationalError as error:
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                self._begin_anew()
                self._refresh(wait)
        except sqlite3.DatabaseError:
            self._begin_anew()
            self._refresh(wait)

    def close(self) -> None:
        """Delete a temporary index when the project closes."""
        if self._temporary is not None:
            self._temporary.cleanup()

    def renew(self, old: str) -> None:
        """Note that what was indexed of a revision is also true of the one that followed."""
        with contextlib.suppress(sqlite3.Error), closing(self._writer(5.0)) as index:
            index.execute(
                "UPDATE covers SET revision = (SELECT texts FROM project.revision) WHERE revision = ?", (old,)
            )

    def discard(self, connection: sqlite3.Connection) -> None:
        """Delete the index. It is rebuilt when it is next attached. Raises ProjectError likewise."""
        if self._attached:
            connection.execute("DETACH words")
            self._attached = False
        with self._in_plain_words():
            self._begin_anew()

    def _refresh(self, wait: bool) -> None:
        with closing(self._writer(_WAIT_SECONDS if wait else 0.0)) as index:
            index.execute("BEGIN IMMEDIATE")
            project, revision, last = index.execute(derived_files.STATE.format("project")).fetchone()
            covered, of, to = index.execute("SELECT project, revision, last FROM covers").fetchone()
            if (covered, of) != (project, revision) or to > last:
                index.execute("INSERT INTO texts (texts) VALUES ('delete-all')")
                to = 0
            if to < last:
                index.execute(_INSERT, (to, last))
            index.execute("UPDATE covers SET project = ?, revision = ?, last = ?", (project, revision, last))
            index.execute("COMMIT")

    def _writer(self, timeout: float) -> sqlite3.Connection:
        index = sqlite3.connect(uri_of(self.path, "rwc"), uri=True, isolation_level=None, timeout=timeout)
        try:
            guard(index)
            index.execute("PRAGMA synchronous = NORMAL")  # it may be behind after a power cut, never wrong
            index.execute("PRAGMA cache_size = -16384")
            index.create_function("in_pairs", 1, in_pairs, deterministic=True)
            if index.execute("PRAGMA user_version").fetchone()[0] != _FORMAT:
                index.executescript(f"{_SCHEMA}CREATE {_TEXTS.format('texts')};{_IN_LARGE_PARTS}COMMIT;")
            index.execute("ATTACH ? AS project", (uri_of(self._project, "ro"),))
        except BaseException:
            index.close()
            raise
        return index

    def _begin_anew(self) -> None:
        for file in derived_files.files_of(self.path):
            file.unlink(missing_ok=True)
