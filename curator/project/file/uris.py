"""How SQLite is told which project to open: URIs, limits, and which projects this process has open."""

import sqlite3
from collections import Counter
from pathlib import Path
from urllib.parse import quote

SUFFIX = ".curation"
BESIDE = ("-wal", "-shm", "-journal")
_LONGEST = 128 << 20  # bytes of one value, enough to list all rows of ten million posts

# The projects that this process has open, by device and inode. Opening and closing such a file by any other means
# drops SQLite's locks on it: https://www.sqlite.org/howtocorrupt.html, 2.2. Another process would then believe
# that it is the last to close the file, and remove the WAL with whatever is written to it afterwards.
open_here: Counter[tuple[int, int]] = Counter()


def is_open_here(path: Path) -> bool:
    """Whether this process has a project open. Only SQLite may read its file then."""
    return open_here[identity(path)] > 0


def identity(path: Path) -> tuple[int, int]:
    """What distinguishes a file from another of the same name; (0, 0) if there is no file."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_dev, status.st_ino


def guard(connection: sqlite3.Connection) -> None:
    """Forbid a connection to run what a file defines, and to read longer values than projects hold."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)


def uri_of(path: Path, mode: str) -> str:
    """The URI by which SQLite opens a file. ``mode`` is ``ro``, ``rw``, or ``rwc``, which creates a missing file.

    Writers use a URI too, because only then can the databases that they attach be read-only.
    """
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def read_only_uri(path: Path, *, immutable: bool) -> str:
    """The URI by which SQLite opens a file without writing to it."""
    return uri_of(path, "ro") + ("&immutable=1" if immutable else "")


def beside(path: Path, end: str) -> Path:
    """One of the files that SQLite keeps beside a project."""
    return path.with_name(path.name + end)
