"""FIXME-DOC."""

import sqlite3

TRACES = ""  # no hash: what was forgotten may still be read in the file's free space


def leave_no_traces(connection: sqlite3.Connection) -> None:
    """Leave nothing in the file's free space of what was forgotten, if that is to do. Raises OperationalError."""
    if connection.execute("SELECT 1 FROM forgotten WHERE hash = ?", (TRACES,)).fetchone():
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("DELETE FROM forgotten WHERE hash = ?", (TRACES,))
