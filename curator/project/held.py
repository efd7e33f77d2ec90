"""A project whose file may go from under it: deleted, replaced, on a drive that is pulled out."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from curator.phrases import Phrase, phrase
from curator.project import copies, file
from curator.project.copies import Copied
from curator.project.errors import ProjectError, UnsavedDecision
from curator.project.finding import Finding

Identity = tuple[int, int]

_LOG = "SELECT id, at, editor, label, state FROM decision ORDER BY id"
_POSTS = "SELECT count(*), coalesce(max(pk), 0) FROM post"


class Held(Finding):
    """An open project that knows whether its file still stands under its name, and can go on in another."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, patient: bool = False) -> None:
        super().__init__(path, connection, patient=patient)
        self._standing = self._held = _identity(path)
        if self._held is not None:
            file.open_here[self._held] += 1
        self._id = _id_of(connection)
        self._beside: dict[str, Identity | None] = {}
        self.is_there()

    def is_there(self) -> bool:
        """Whether the file that is open still stands under its name; what is written to it is lost otherwise."""
        there = self._standing is not None and _identity(self.path) == self._standing
        if there:
            self._beside = {end: _identity(file.beside(self.path, end)) for end in file.BESIDE}
        return there

    def part(self) -> None:
        """Take away what is kept beside the file that went, once another has come: SQLite would mix them up.

        From then on this project is only held, until it goes on in a file.
        """
        if self.is_there() or not self.path.exists():
            return
        self._standing = None
        for end, ours in self._beside.items():
            if ours is not None and _identity(file.beside(self.path, end)) == ours:
                file.set_aside(self.path, end)

    def close(self) -> None:
        self.part()
        super().close()
        if self._held is not None:
            file.open_here[self._held] -= 1
            self._held = None

    def take_up(self) -> bool:
        """Go on with the file that now stands under the name, if all that was decided is in it; whether it is."""
        self.part()
        uri = file.read_only_uri(self.path, immutable=True)
        try:
            with closing(sqlite3.connect(uri, uri=True)) as standing:
                if not _has_all(standing, self._connection):
                    return False
            self._go_on_in(self.path, file.connect(self.path))
        except (sqlite3.Error, OSError, ProjectError):
            return False
        return True

    def reconnect(self) -> bool:
        """Open the file anew, for the connection died with a drive that is back; whether it could be opened.

        All that was ever acknowledged is on that drive.
        """
        try:
            fresh = file.connect(self.path)
        except ProjectError:
            return False
        if not self.is_there() or _id_of(fresh) != self._id:
            fresh.close()
            return False
        self._go_on_in(self.path, fresh)
        return True

    def save_as(self, path: Path) -> None:
        """Write all that is held to a new file, and go on in that. Raises ProjectError."""
        file.copy(self._connection, path)
        self._go_on_in(path, file.connect(path))

    def _check_there(self) -> None:
        if not self.is_there():
            raise UnsavedDecision(phrase("This could not be saved: {gone}.", gone=self.gone()))

    def gone(self) -> Phrase:
        """What became of the file, in words that end a sentence."""
        if self.path.exists():
            return phrase("another file was put in the place of {path}", path=self.path)
        return phrase("{path} is not there any more", path=self.path)

    def _go_on_in(self, path: Path, connection: sqlite3.Connection) -> None:
        folded: list[Copied] = []
        with suppress(sqlite3.Error):
            folded = [
                Copied(*row) for row in self._connection.execute("SELECT post, original, kind FROM temp.copy")
            ]
        self.close()
        Held.__init__(self, path, connection)
        copies.replace(connection, folded)


def _identity(path: Path) -> Identity | None:
    found = file.identity(path)
    return None if found == (0, 0) else found


def _id_of(connection: sqlite3.Connection) -> object:
    return connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()


def _has_all(standing: sqlite3.Connection, held: sqlite3.Connection) -> bool:
    """Whether what one connection sees goes on from what the other does."""

    def posts_of(connection: sqlite3.Connection) -> Iterator[int]:
        yield from connection.execute(_POSTS).fetchone()

    with closing(standing.execute(_LOG)) as theirs:
        begins_so = all(mine == next(theirs, None) for mine in held.execute(_LOG))
    more = all(there >= here for there, here in zip(posts_of(standing), posts_of(held), strict=True))
    return _id_of(standing) == _id_of(held) and begins_so and more
