"""Clears a file's free space of what was forgotten."""

import sqlite3

# Stands among the hashes of what was forgotten as long as that may still be read in the file's free space.
TRACES = ""


def leave_no_traces(connection: sqlite3.Connection) -> None:
    """Clear the free space of what was forgotten, where that is still to do. Raises OperationalError."""
    if connection.execute("SELECT 1 FROM forgotten WHERE hash = ?", (TRACES,)).fetchone():
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("DELETE FROM forgotten WHERE hash = ?", (TRACES,))
