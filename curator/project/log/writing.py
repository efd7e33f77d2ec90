"""Writes to a project in transactions, and says why one failed."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from curator.phrases import Phrase, phrase
from curator.project.errors import UnsavedDecision, is_damage

_BETWEEN_TRIES = 0.0005  # seconds


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit when the block ends, and roll back when it fails. SQLite's errors become UnsavedDecision."""
    try:
        _begin(connection)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # our own mistakes
    except sqlite3.DatabaseError as error:
        raise UnsavedDecision(phrase("This could not be saved: {reason}.", reason=_why(error))) from error


def _begin(connection: sqlite3.Connection) -> None:
    """Begin a transaction as soon as other programs let go of the file.

    This retries at short intervals. SQLite's own waiting sleeps ever longer, and so misses the moments in which an
    import lets others write.
    """
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    ends = monotonic() + patience / 1000
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > ends:
                    raise
                sleep(_BETWEEN_TRIES)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")


def _why(error: sqlite3.DatabaseError) -> Phrase:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return phrase("the disk is full; make some room")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return phrase("another program holds the project; close it there")
    if name.startswith("SQLITE_READONLY"):
        return phrase("the project's file is read-only; make it writable")
    if is_damage(error):
        return phrase("the project's file is damaged; restore a backup of it, or repair it into a new file")
    return phrase("{reason}; see that the project's folder is still there", reason=str(error))
