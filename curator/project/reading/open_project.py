"""An open project: what is read from it, and the file that it is read from, which can be exchanged."""

import sqlite3
from pathlib import Path

from curator.phrases import Phrase
from curator.project.errors import ProjectError
from curator.project.file.presence import OpenFile
from curator.project.reading import folded_copies
from curator.project.reading.reader import Reader


class OpenProject(Reader):
    """A project that knows whether its file is still there under its name, and can go on in another file."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._file = OpenFile(path, connection)

    def is_there(self) -> bool:
        """Whether the open file is still there under its name. If it is not, whatever is written to it is lost."""
        return self._file.is_there()

    def gone(self) -> Phrase:
        """What happened to the file, in words that end a sentence."""
        return self._file.gone()

    def kept(self) -> Phrase:
        """What can still be saved, in words that end a sentence."""
        return self._file.kept()

    def take_up(self) -> bool:
        """Go on in the file that has the name now, if every decision is in it. Returns whether it is."""
        try:
            fresh = self._file.successor()
            if fresh is not None:
                self._go_on_in(self.path, fresh)
        except (sqlite3.Error, OSError, ProjectError):
            return False
        return fresh is not None

    def reconnect(self) -> bool:
        """Open the file again after its drive came back. Returns whether that was possible."""
        fresh = self._file.reconnected()
        if fresh is None:
            return False
        self._go_on_in(self.path, fresh)
        return True

    def save_as(self, path: Path) -> None:
        """Write everything to a new file, and go on in that. Raises ProjectError.

        If the file was overwritten, its last backup is written instead.
        """
        self._go_on_in(path, self._file.saved_as(path))

    def close(self) -> None:
        self._file.part()
        super().close()
        self._file.release()

    def _go_on_in(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use another connection from here on. Of what was read before, only the folded copies are kept."""
        try:
            folded = folded_copies.all_of(self._connection)
        except sqlite3.Error:
            folded = []
        self.close()
        OpenProject.__init__(self, path, connection)
        folded_copies.replace(connection, folded)
