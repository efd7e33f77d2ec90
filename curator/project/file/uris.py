"""FIXME-DOC."""

import sqlite3
from collections import Counter
from pathlib import Path
from urllib.parse import quote

SUFFIX = ".curation"
BESIDE = ("-wal", "-shm", "-journal")
_LONGEST = 128 << 20  # bytes of one value, with which all rows of ten million posts can be listed


# The projects that this process has open, by device and inode. To open and close such a file besides would take
# SQLite's locks off it: https://www.sqlite.org/howtocorrupt.html, 2.2. Another process that closes it last, as it
# would seem, would then take the WAL away, with what is written to it afterwards.
open_here: Counter[tuple[int, int]] = Counter()


def is_open_here(path: Path) -> bool:
    """Whether this process has a project open, so that its file must not be read but by SQLite."""
    return open_here[identity(path)] > 0


def identity(path: Path) -> tuple[int, int]:
    """What tells a file from another of the same name; (0, 0) where there is none."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_dev, status.st_ino


def guard(connection: sqlite3.Connection) -> None:
    """Have a connection run nothing of what a file defines, and read nothing longer than projects hold."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)


def uri_of(path: Path, mode: str) -> str:
    """The URI under which SQLite opens a file: ``ro``, ``rw``, or ``rwc``, which makes it where there is none.

    By a URI also to write, so that what a connection attaches can be read only.
    """
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def read_only_uri(path: Path, *, immutable: bool) -> str:
    """The URI under which SQLite opens a file without writing to it."""
    return uri_of(path, "ro") + ("&immutable=1" if immutable else "")


def beside(path: Path, end: str) -> Path:
    """One of the files that SQLite keeps beside a project."""
    return path.with_name(path.name + end)
