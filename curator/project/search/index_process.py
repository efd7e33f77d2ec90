"""Indexes the words of a large import in another process, and brings the WAL in, while posts arrive."""

import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from curator.project.file.uris import uri_of
from curator.project.search.word_index import WordIndex

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_CHUNK = 50_000  # posts that are worth indexing at a time
_DONE = b""


class IndexingAlong:
    """Keeps an index up to date with an import. It is a process, because threads would block each other."""

    def __init__(self, project: Path, index: WordIndex) -> None:
        self._project = project
        self._index = index
        self._new = 0
        self._busy = False
        self._worker: tuple[BaseProcess, Connection] | None = None

    def note(self, added: int) -> None:
        """Note that so many more posts came in."""
        self._new += added
        if self._new >= _CHUNK and not self._is_busy():
            self._ask()

    def begin_last(self) -> bool:
        """Begin to index the rest, if there was enough to begin with. Returns whether there was."""
        if self._worker is None:
            return False
        self._wait()
        self._ask()
        return True

    def end(self) -> None:
        """Finish what is being indexed, and end the process."""
        self._wait()
        if self._worker is not None:
            process, pipe = self._worker
            pipe.close()
            process.join()
            self._worker = None

    def _ask(self) -> None:
        if self._worker is None:
            import multiprocessing

            pipe, theirs = multiprocessing.Pipe()
            process = multiprocessing.get_context("spawn").Process(
                target=_index_when_asked, args=(theirs, self._project, self._index.path), daemon=True
            )
            process.start()
            theirs.close()
            self._worker = process, pipe
        with contextlib.suppress(OSError):  # it has died; whoever searches first makes up for it
            self._worker[1].send_bytes(_DONE)
            self._new, self._busy = 0, True

    def _is_busy(self) -> bool:
        if self._busy and self._worker is not None and self._worker[1].poll():
            self._wait()
        return self._busy

    def _wait(self) -> None:
        if self._busy and self._worker is not None:
            with contextlib.suppress(EOFError, OSError):
                self._worker[1].recv_bytes()
            self._busy = False


def _index_when_asked(pipe: "Connection", project: Path, path: Path) -> None:
    index = WordIndex(project, path=path)
    with contextlib.suppress(EOFError, OSError):  # nobody asks any more
        while True:
            pipe.recv_bytes()
            with contextlib.suppress(sqlite3.Error, OSError):  # whoever searches first, or writes, makes up for it
                index.refresh()
                with closing(sqlite3.connect(uri_of(project, "rw"), uri=True)) as storing:
                    storing.execute("PRAGMA wal_checkpoint(PASSIVE)")
            pipe.send_bytes(_DONE)
