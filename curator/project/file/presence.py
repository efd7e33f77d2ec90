"""Watches over the file of an open project: it may be deleted, replaced, or on a drive that is pulled out."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from curator.disk import fresh_beside, put_in_place
from curator.phrases import Phrase, phrase
from curator.project.errors import ProjectError, UnsavedDecision
from curator.project.file import connecting, opening, uris
from curator.project.file.backup_list import Backup, last_of

Identity = tuple[int, int]

_QUIET_SECONDS = 2.0  # without a change, after which a file is taken for written
_LAST = "SELECT id, at FROM decision ORDER BY id DESC LIMIT 1"
_HAS = "SELECT 1 FROM decision WHERE id = ? AND at = ?"
_LOG = "SELECT id, at, editor, label, state FROM decision ORDER BY id"
_POSTS = "SELECT count(*), coalesce(max(pk), 0) FROM post"


class OpenFile:
    """The file of an open project: whether it is still there under its name, and what can be saved if not."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path, self._connection = path, connection
        self._standing = self._held = _identity(path)
        if self._held is not None:
            uris.open_here[self._held] += 1
        self._id = _id_of(connection)
        self._beside: dict[str, Identity | None] = {}
        self._written: tuple[int, int] | None = None  # when and how long the file was, as it was last looked into
        self._in_file: tuple[int, str] | None = None  # the last decision that was in it then
        self._overwritten = False
        self.is_there()

    def is_there(self) -> bool:
        """Whether the open file is still there under its name. If it is not, whatever is written to it is lost."""
        there = self._stands() and self._is_ours() and (self._has_log() or self._renew_log())
        if there:
            self._know_beside()
        return there

    def _is_ours(self) -> bool:
        """Whether the file, without its write-ahead log, holds only what was written through that log.

        It does not if it is another project now, or a sound one that lacks decisions it had, or has decisions that
        did not come through the log. Without a log there is nothing to compare.
        """
        if not self._beside.get("-wal"):
            return True
        try:
            status = self._path.stat()
            written = status.st_mtime_ns, status.st_size
            if written != self._written:
                if not self._look_into_file():
                    return False
                self._written = written
        except OSError:
            return False
        except sqlite3.Error as error:  # what is just being written is looked into again
            self._overwritten = error.sqlite_errorname == "SQLITE_NOTADB"
        return not self._overwritten

    def _look_into_file(self) -> bool:
        """Check whether the file was overwritten. Returns False if that can be told only once it is quiet."""
        uri = uris.read_only_uri(self._path, immutable=True)
        with closing(sqlite3.connect(uri, uri=True)) as standing:
            uris.guard(standing)
            if _id_of(standing) != self._id:
                self._overwritten = True
                return True
            last = standing.execute(_LAST).fetchone()
            has_all = self._in_file is None or standing.execute(_HAS, self._in_file).fetchone()
            if has_all and (last is None or self._knows(last)):
                self._overwritten, self._in_file = False, last
                return True
            if not self._is_quiet():
                return False
            self._overwritten = standing.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            return True

    def _knows(self, decision: tuple[int, str]) -> bool:
        try:
            return self._connection.execute(_HAS, decision).fetchone() is not None
        except sqlite3.OperationalError:  # the disk fails, or it is locked
            raise
        except sqlite3.DatabaseError:  # two files are mixed up
            return False

    def begin_anew(self) -> None:
        """Note that this program rewrote the whole file, which decisions never do."""
        self._written = self._in_file = None
        self._know_beside()

    def _know_beside(self) -> None:
        self._beside = {end: _identity(uris.beside(self._path, end)) for end in uris.BESIDE}

    def _stands(self) -> bool:
        return self._standing is not None and _identity(self._path) == self._standing

    def _has_log(self) -> bool:
        """Whether the write-ahead log, if there is one, is still under the name by which SQLite finds it."""
        ours = self._beside.get("-wal")
        return ours is None or _identity(uris.beside(self._path, "-wal")) == ours

    def _renew_log(self) -> bool:
        """Write the content of a log that was taken away into the file, and begin another log.

        Returns whether that was possible; it is not while other programs have the file open.
        """
        try:
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self._connection.execute("PRAGMA journal_mode = DELETE")
            opening.journal(self._path, self._connection)
        except sqlite3.OperationalError:
            return False
        return True

    def part(self) -> None:
        """Set aside what SQLite keeps beside the old file, once another has its name: it would mix them up.

        From then on this connection is the only access to the work, until it goes on in another file.
        """
        if self._standing is None or not self._path.exists() or (self._stands() and not self._overwritten):
            return
        if self._overwritten:
            self._make_way()
        self._standing = None
        for end, ours in self._beside.items():
            if ours is not None and _identity(uris.beside(self._path, end)) == ours:
                opening.set_aside(self._path, end)

    def _make_way(self) -> None:
        """Move what was written over the file to a file of its own: closing writes to the one that is open."""
        for _ in range(10):
            if self._is_quiet():
                break
            time.sleep(_QUIET_SECONDS / 5)
        with suppress(OSError), fresh_beside(self._path) as fresh:
            shutil.copyfile(self._path, fresh)
            put_in_place(fresh, self._path)

    def _is_quiet(self) -> bool:
        return time.time() - self._path.stat().st_mtime > _QUIET_SECONDS

    def release(self) -> None:
        """Note that the connection is closed."""
        if self._held is not None:
            uris.open_here[self._held] -= 1
            self._held = None

    def successor(self) -> sqlite3.Connection | None:
        """A connection to the file that has the name now. Returns None unless every decision is in it.

        Raises sqlite3.Error, OSError and ProjectError.
        """
        if self._overwritten:
            if self._standing is not None and self._path.exists() and self._is_quiet():
                self.part()
            return None
        if self._stands():
            return None
        self.part()
        uri = uris.read_only_uri(self._path, immutable=True)
        with closing(sqlite3.connect(uri, uri=True)) as standing:
            if not _has_all(standing, self._connection):
                return None
        return connecting.connect(self._path)

    def reconnected(self) -> sqlite3.Connection | None:
        """A new connection to the same file after its drive came back; None while the drive is away.

        Every acknowledged decision is on that drive.
        """
        try:
            fresh = connecting.connect(self._path)
        except ProjectError:
            return None
        if not self.is_there() or _id_of(fresh) != self._id:
            fresh.close()
            return None
        return fresh

    def saved_as(self, path: Path) -> sqlite3.Connection:
        """Write everything to a new file, and open that. Raises ProjectError.

        If the file was overwritten, its last backup is written instead.
        """
        if not self._overwritten:
            opening.copy(self._connection, path)
        elif (backup := self._backup()) is not None:
            with opening.made_whole(path) as fresh:
                shutil.copyfile(backup.path, fresh)
        else:
            raise ProjectError(
                phrase(
                    "There is no backup of {path}; open it again to see what was written over it.", path=self._path
                )
            )
        return connecting.connect(path)

    def check(self) -> None:
        """Raise UnsavedDecision if whatever is written to the file would be lost."""
        if not self.is_there():
            raise UnsavedDecision(phrase("This could not be saved: {gone}.", gone=self.gone()))

    def gone(self) -> Phrase:
        """What happened to the file, in words that end a sentence."""
        if self._overwritten:
            return phrase("{path} was overwritten by another program while it was open", path=self._path)
        if self._stands() and self._has_log():
            return phrase("{path} is being changed by another program", path=self._path)
        if self._stands():
            return phrase(
                "{path}-wal, a part of it, was taken away; close it in all other windows and programs",
                path=self._path,
            )
        if self._path.exists():
            return phrase("another file was put in the place of {path}", path=self._path)
        return phrase("{path} is not there any more", path=self._path)

    def kept(self) -> Phrase:
        """What can still be saved, in words that end a sentence."""
        if not self._overwritten:
            return phrase("all that was decided is still held here, and can be saved as a new file")
        if (backup := self._backup()) is None:
            return phrase("there is no backup of what was decided in it")
        return phrase(
            "its last backup, of {at}, can be saved as a new file, with what is decided from now on",
            at=backup.at.astimezone(),
        )

    def _backup(self) -> Backup | None:
        return last_of(str(self._id))


def _identity(path: Path) -> Identity | None:
    found = uris.identity(path)
    return None if found == (0, 0) else found


def _id_of(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
    return row and str(row[0])


def _has_all(standing: sqlite3.Connection, held: sqlite3.Connection) -> bool:
    """Whether one connection sees everything that the other does, and perhaps more."""

    def posts_of(connection: sqlite3.Connection) -> Iterator[int]:
        yield from connection.execute(_POSTS).fetchone()

    with closing(standing.execute(_LOG)) as theirs:
        begins_so = all(mine == next(theirs, None) for mine in held.execute(_LOG))
    more = all(there >= here for there, here in zip(posts_of(standing), posts_of(held), strict=True))
    return _id_of(standing) == _id_of(held) and begins_so and more
