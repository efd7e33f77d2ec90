"""Creates, checks and copies .curation files, and opens them for reading."""

import os
import sqlite3
import struct
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from curator.disk import new_mode, sync_file, sync_folder
from curator.phrases import phrase
from curator.project.errors import (
    AlteredProject,
    DamagedProject,
    NewerProject,
    NoProject,
    ProjectError,
)
from curator.project.file.damage import altered, damaged, in_plain_words, reason
from curator.project.file.schema import (
    APPLICATION_ID,
    BUILT_AFTERWARDS,
    VERSION,
    expected_schema,
    migrate,
    schema_of,
)
from curator.project.file.uris import BESIDE, SUFFIX, beside, guard, is_open_here, read_only_uri, uri_of
from curator.schema_size import schema_size

BUSY_SECONDS = 5.0
_MOST_IN_SCHEMA = 1000
_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_NETWORK_FILESYSTEMS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs",
    "fuse.rclone", "webdav", "afpfs",
}  # fmt: skip


def is_project(path: Path) -> bool:
    """Whether a file claims to be a Curator project, whatever state it is in."""
    if is_open_here(path):
        return True
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except OSError:
        return False
    return header.startswith(_MAGIC) and header[68:72] == struct.pack(">i", APPLICATION_ID)


def create(path: Path) -> None:
    """Create an empty project at a free path. It appears there complete or not at all.

    Raises ProjectError if the folder cannot be written to or the name is taken.
    """
    with _made_at(path) as connection:
        migrate(connection)
        connection.executemany(
            "INSERT INTO project (key, value) VALUES (?, ?)",
            [("id", str(uuid.uuid4())), ("created_at", datetime.now(UTC).isoformat(timespec="seconds"))],
        )
        if not on_network_folder(path):
            connection.execute("PRAGMA journal_mode = WAL")


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """Copy everything that a connection sees to a free path, likewise. Raises ProjectError."""
    with _made_at(path) as fresh:
        connection.backup(fresh)


@contextmanager
def _made_at(path: Path) -> Iterator[sqlite3.Connection]:
    """A database to be filled within the block; it then appears at a free path."""
    with made_whole(path) as fresh, closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole
        yield connection


@contextmanager
def made_whole(target: Path) -> Iterator[Path]:
    """A temporary path at which to make a project. It then appears at ``target``, complete or not at all.

    Raises ProjectError if the folder cannot be written to or the name is taken.
    """
    taken = phrase("{target} exists already; open it, or choose another name.", target=target)
    if target.exists():
        raise ProjectError(taken)
    try:
        folder = tempfile.TemporaryDirectory(
            prefix=f".{target.name}-", dir=target.parent, ignore_cleanup_errors=True
        )
    except OSError as error:
        raise ProjectError(
            phrase(
                "A project cannot be made in {parent}: {reason}; choose another folder.",
                parent=target.parent,
                reason=reason(error),
            )
        ) from error
    try:
        with folder as name:
            fresh = Path(name) / target.name
            yield fresh
            sync_file(fresh)
            fresh.chmod(new_mode())
            _name_for_good(fresh, target)
    except FileExistsError as error:
        raise ProjectError(taken) from error
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            phrase("The project {target} cannot be made: {reason}.", target=target, reason=reason(error))
        ) from error


def _name_for_good(fresh: Path, path: Path) -> None:
    """Give a complete file its free path, durably. Raises OSError."""
    if not path.exists():
        for end in BESIDE:
            set_aside(path, end)
    os.link(fresh, path)  # unlike a rename, it never replaces a file that is already there
    sync_folder(path.parent)


def journal(path: Path, connection: sqlite3.Connection) -> None:
    """Use a write-ahead log where that works, otherwise a rollback journal."""
    mode = "DELETE" if on_network_folder(path) else "WAL"
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != mode.lower():
        connection.execute(f"PRAGMA journal_mode = {mode}")


def inspect(path: Path) -> int:
    """The version of a project that seems fit to be opened. Only reads the file. Raises ProjectError."""
    _check_header(path)
    with in_plain_words(path):
        return _inspect(path)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can only read a project, of any version, whose schema was checked.

    Raises a ProjectError that says in one sentence why a file is refused.
    """
    _check_header(path)
    with in_plain_words(path):
        _inspect(path)
        uri = read_only_uri(path, immutable=not any(beside(path, end).exists() for end in ("-wal", "-journal")))
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection:
            guard(connection)
            yield connection


def copy_file(path: Path, target: Path) -> None:
    """Copy a project as it is now, even while it is open elsewhere. Raises ProjectError."""
    with reading(path) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def on_network_folder(path: Path) -> bool:
    """Whether a path lies on a network file system, where SQLite's WAL does not work.

    Source: https://www.sqlite.org/wal.html, "all processes using a database must be on the same host".
    """
    if sys.platform == "win32":
        return str(path.absolute()).startswith("\\\\")
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    folder = str(path.absolute().parent.resolve())
    best, kind = "", ""
    for line in mounts.splitlines():
        _, mount, filesystem, *_ = line.split(" ")
        mount = mount.replace("\\040", " ")
        inside = folder == mount or folder.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, filesystem
    return kind in _NETWORK_FILESYSTEMS


def _check_header(path: Path) -> None:
    """Check a file before SQLite reads it, unless this process has it open."""
    if not is_open_here(path):
        _check_its_head(path)


def _check_its_head(path: Path) -> None:
    """Check the first hundred bytes without SQLite, so that the file stays untouched.

    Layout: https://www.sqlite.org/fileformat.html#the_database_header
    """
    header, size = _head_of(path)
    if path.suffix == SUFFIX and not header.startswith(_MAGIC):
        raise DamagedProject(damaged(path, phrase("it does not begin as a project does")))
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise NoProject(phrase("{path} is no Curator project; choose a {suffix} file.", path=path, suffix=SUFFIX))
    (version,) = struct.unpack(">i", header[60:64])
    (application,) = struct.unpack(">i", header[68:72])
    if application != APPLICATION_ID:
        raise NoProject(
            phrase(
                "{path} is no Curator project but some other SQLite database; open it as an archive.", path=path
            )
        )
    if version > VERSION:
        raise NewerProject(
            phrase(
                "{path} was made by a newer version of Curator (format {version}, this one knows {known}); "
                "update Curator to open it.",
                path=path,
                version=version,
                known=VERSION,
            )
        )
    if schema_size(path, _MOST_IN_SCHEMA) > _MOST_IN_SCHEMA:
        raise AlteredProject(altered(path, phrase("it has far more tables than Curator's")))
    page = struct.unpack(">H", header[16:18])[0] or 1
    pages = struct.unpack(">I", header[28:32])[0]
    page_bytes = 65536 if page == 1 else page
    if size < pages * page_bytes and not is_unsettled(path):
        raise DamagedProject(damaged(path, phrase("its end is missing")))


def _head_of(path: Path) -> tuple[bytes, int]:
    """The first hundred bytes of a file, and its size. Raises ProjectError if there is nothing to read."""
    if not path.exists():
        raise NoProject(phrase("There is no file {path}; check its name.", path=path))
    if not path.is_file():
        raise NoProject(phrase("{path} is no file; choose a {suffix} file.", path=path, suffix=SUFFIX))
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise ProjectError(phrase("{path} cannot be read: {reason}.", path=path, reason=reason(error))) from error
    if not header:
        raise NoProject(
            phrase(
                "{path} is empty; choose a {suffix} file, or open the archive again to make one.",
                path=path,
                suffix=SUFFIX,
            )
        )
    return header, size


def _inspect(path: Path) -> int:
    """The version of a project whose schema is exactly that version's.

    The file is only read, except that SQLite first rolls back a transaction that was cut short.
    """
    uri = uri_of(path, "rw") if _has_journal(path) else read_only_uri(path, immutable=not is_unsettled(path))
    with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection:
        guard(connection)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if not 1 <= version <= VERSION:
            raise AlteredProject(altered(path, phrase("its version is unknown")))
        check_schema(path, connection, version)
    return int(version)


def check_schema(path: Path, connection: sqlite3.Connection, version: int) -> None:
    found, expected = schema_of(connection), expected_schema(version)
    if foreign := sorted(found - expected):
        kind, name, *_ = foreign[0]
        raise AlteredProject(altered(path, phrase("its {kind} {name!r} is not Curator's", kind=kind, name=name)))
    for kind, name, *_ in sorted(expected - found):
        if name in BUILT_AFTERWARDS:
            continue
        raise AlteredProject(altered(path, phrase("its {kind} {name!r} is missing", kind=kind, name=name)))


def is_sound(path: Path) -> bool:
    """Whether all pages of a project can be read. It must not be open anywhere."""
    try:
        with closing(sqlite3.connect(read_only_uri(path, immutable=True), uri=True)) as connection:
            guard(connection)
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def is_unsettled(path: Path) -> bool:
    """Whether a WAL or a rollback journal beside the file holds a part of its content."""
    files = (beside(path, end) for end in ("-wal", "-journal"))
    return any(file.exists() and file.stat().st_size > 0 for file in files)


def _has_journal(path: Path) -> bool:
    """Whether there is a rollback journal beside the file. Raises AlteredProject if it is not Curator's.

    SQLite deletes the file whose name a journal ends with: https://www.sqlite.org/fileformat.html
    """
    try:
        with beside(path, "-journal").open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 8))
            if file.read() == _JOURNAL_MAGIC:
                raise AlteredProject(altered(path, phrase("the journal beside it names another file")))
    except FileNotFoundError:
        return False
    return size > 0


def set_aside(path: Path, end: str) -> None:
    """Rename a file that SQLite left beside a project that is gone.

    SQLite would otherwise take it for a part of the next file of that name.
    """
    left = beside(path, end)
    if left.exists():
        left.replace(path.with_name(f"{path.name}.left{end}"))
