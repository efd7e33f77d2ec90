"""An open project: its reader and its file, of which the one can go on in another."""

import sqlite3
from pathlib import Path

from curator.phrases import Phrase
from curator.project.errors import ProjectError
from curator.project.file.presence import OpenFile
from curator.project.reading import folded_copies
from curator.project.reading.reader import Reader


class OpenProject(Reader):
    """A project that knows whether its file still stands under its name, and can go on in another."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._file = OpenFile(path, connection)

    def is_there(self) -> bool:
        """Whether the file that is open still stands under its name; what is written to it is lost otherwise."""
        return self._file.is_there()

    def gone(self) -> Phrase:
        """What became of the file, in words that end a sentence."""
        return self._file.gone()

    def kept(self) -> Phrase:
        """What is left of the work, in words that end a sentence."""
        return self._file.kept()

    def take_up(self) -> bool:
        """Go on with the file that now stands under the name, if all that was decided is in it; whether it is."""
        try:
            fresh = self._file.successor()
            if fresh is not None:
                self._go_on_in(self.path, fresh)
        except (sqlite3.Error, OSError, ProjectError):
            return False
        return fresh is not None

    def reconnect(self) -> bool:
        """Open the file anew, for the connection died with a drive that is back; whether it could be opened."""
        fresh = self._file.reconnected()
        if fresh is None:
            return False
        self._go_on_in(self.path, fresh)
        return True

    def save_as(self, path: Path) -> None:
        """Write all that is held to a new file, and go on in that. Raises ProjectError.

        Where the file was overwritten, that is its last backup.
        """
        self._go_on_in(path, self._file.saved_as(path))

    def close(self) -> None:
        self._file.part()
        super().close()
        self._file.release()

    def _go_on_in(self, path: Path, connection: sqlite3.Connection) -> None:
        """Read from another connection from here on; nothing that was read before counts, but for the copies."""
        try:
            folded = folded_copies.all_of(self._connection)
        except sqlite3.Error:
            folded = []
        self.close()
        OpenProject.__init__(self, path, connection)
        folded_copies.replace(connection, folded)
