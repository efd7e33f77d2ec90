"""Searches in a thread, so that the window does not wait; SQLite releases the interpreter's lock meanwhile."""

import contextlib
import sqlite3
import threading
from datetime import tzinfo
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.posts import CuratorError
from curator.project import Project
from curator.project.reading.reader import Reader

if TYPE_CHECKING:
    from array import array

_LET_GO_SECONDS = 1.0


class BackgroundSearch(QObject):
    """Searches for one query at a time; a new query replaces the last."""

    found = Signal(object)  # the rows, an array; None where they cannot be read
    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._running: dict[threading.Thread, Reader] = {}
        self._done.connect(self._finish)

    def seek(self, project: Project, query: str, where: str, zone: tzinfo | None) -> None:
        """Start to search for a query."""
        self.stop()
        reader = self._reader = project.reader()
        thread = threading.Thread(target=self._seek, args=(reader, query, where, zone), name="search")
        self._running = {one: of for one, of in self._running.items() if one.is_alive()} | {thread: reader}
        thread.start()

    def stop(self) -> None:
        """Stop searching."""
        self._reader = None
        for reader in self._running.values():
            with contextlib.suppress(sqlite3.Error):  # it may have come to its end just now
                reader.interrupt()

    def let_go(self) -> None:
        """Stop searching, and wait until the file is released, unless that takes very long."""
        self.stop()
        ends = monotonic() + _LET_GO_SECONDS
        while any(thread.is_alive() for thread in self._running) and monotonic() < ends:
            self.stop()
            for thread in self._running:
                thread.join(0.01)

    def _seek(self, reader: Reader, query: str, where: str, zone: tzinfo | None) -> None:
        rows: array[int] | None = None
        try:
            rows = reader.pks(query, where=where, zone=zone)
        except (sqlite3.Error, OSError, CuratorError):
            rows = None
        finally:
            reader.close()
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._done.emit(reader, rows)

    def _finish(self, reader: Reader, rows: "array[int] | None") -> None:
        if reader is self._reader:
            self._reader = None
            self.found.emit(rows)
