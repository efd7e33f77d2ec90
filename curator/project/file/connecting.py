"""Opens a project for reading and writing. An older one is backed up first, then migrated."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from curator.project.file import backups, opening
from curator.project.file.damage import in_plain_words
from curator.project.file.schema import VERSION, build_afterwards, migrate
from curator.project.file.traces import leave_no_traces
from curator.project.file.uris import guard, uri_of


def connect(path: Path) -> sqlite3.Connection:
    """Check a project file and open it for reading and writing. Every commit is durable when it returns.

    An older project is backed up, then migrated. Raises a ProjectError that says in one
    sentence why a file is refused; a refused file is left as it was.
    """
    version = opening.inspect(path)
    with in_plain_words(path):
        if version < VERSION:
            backups.make(path, always=True)
        connection = sqlite3.connect(
            uri_of(path, "rw"), uri=True, isolation_level=None, timeout=opening.BUSY_SECONDS
        )
        try:
            guard(connection)
            connection.execute("PRAGMA foreign_keys = ON")
            # With a WAL this is FULL; without, a decision is durable only once its journal is gone for good.
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA wal_autocheckpoint = 16000")  # what an import leaves is for it to bring in
            if version < VERSION:
                migrate(connection)
            opening.check_schema(path, connection, VERSION)
            build_afterwards(connection)
            with suppress(sqlite3.OperationalError):  # then the next time
                leave_no_traces(connection)
            opening.journal(path, connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        return connection
