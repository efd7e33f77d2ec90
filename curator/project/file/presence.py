"""The file of an open project, which may go from under it: deleted, replaced, on a drive that is pulled out."""

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
    """The file of an open project: whether it still stands under its name, and what is left of the work if not."""

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
        """Whether the file that is open still stands under its name; what is written to it is lost otherwise."""
        there = self._stands() and self._is_ours() and (self._has_log() or self._renew_log())
        if there:
            self._know_beside()
        return there

    def _is_ours(self) -> bool:
        """Whether what the file holds, without its log, is what was written here or by others through that log.

        It is not where that is another project, or a sound one that lacks what it held before, or holds what it
        did not get from here. Where there is no such log, nothing can be told by that.
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
        """See whether the file was overwritten; False where that is to be seen once nothing is written to it."""
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
        """Take note that the file was written anew from here, as decisions never do."""
        self._written = self._in_file = None
        self._know_beside()

    def _know_beside(self) -> None:
        self._beside = {end: _identity(uris.beside(self._path, end)) for end in uris.BESIDE}

    def _stands(self) -> bool:
        return self._standing is not None and _identity(self._path) == self._standing

    def _has_log(self) -> bool:
        """Whether the write-ahead log, if there is one, is still under its name, where it is looked for."""
        ours = self._beside.get("-wal")
        return ours is None or _identity(uris.beside(self._path, "-wal")) == ours

    def _renew_log(self) -> bool:
        """Bring all that is in a log that was taken away into the file, and begin another; whether that was done.

        It is not as long as others have the file open.
        """
        try:
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self._connection.execute("PRAGMA journal_mode = DELETE")
            opening.journal(self._path, self._connection)
        except sqlite3.OperationalError:
            return False
        return True

    def part(self) -> None:
        """Take away what is kept beside the file that went, once another has come: SQLite would mix them up.

        From then on the work is only held in memory, until it goes on in a file.
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
        """Give what was written over the file one of its own, once it is whole: closing writes to what is open."""
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
        """Take note that the connection was closed."""
        if self._held is not None:
            uris.open_here[self._held] -= 1
            self._held = None

    def successor(self) -> sqlite3.Connection | None:
        """A connection to the file that now stands under the name; None unless all that was decided is in it.

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
        """A new connection to the same file, once the drive that it is on is back; None as long as it is not.

        All that was ever acknowledged is on that drive.
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
        """Write all that is held to a new file, and open that. Raises ProjectError.

        Where the file was overwritten, that is its last backup.
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
        """Raise UnsavedDecision where what is written to the file would be lost."""
        if not self.is_there():
            raise UnsavedDecision(phrase("This could not be saved: {gone}.", gone=self.gone()))

    def gone(self) -> Phrase:
        """What became of the file, in words that end a sentence."""
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
        """What there still is of it, in words that end a sentence."""
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
    """Whether what one connection sees goes on from what the other does."""

    def posts_of(connection: sqlite3.Connection) -> Iterator[int]:
        yield from connection.execute(_POSTS).fetchone()

    with closing(standing.execute(_LOG)) as theirs:
        begins_so = all(mine == next(theirs, None) for mine in held.execute(_LOG))
    more = all(there >= here for there, here in zip(posts_of(standing), posts_of(held), strict=True))
    return _id_of(standing) == _id_of(held) and begins_so and more
