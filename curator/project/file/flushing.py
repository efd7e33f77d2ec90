"""Flushes an import's writes to the disk while it runs, so that no decision has to wait for all of them."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.01  # seconds


@contextlib.contextmanager
def flushed(project: Path) -> Iterator[None]:
    """Flush a project's WAL again and again, in a thread that holds no lock of the file.

    A decision is durable once all is that stands before it in the WAL, which an import leaves to the system.
    """
    wal = project.with_name(f"{project.name}-wal")
    over = Event()

    def flush() -> None:
        with contextlib.suppress(OSError), wal.open("rb+") as file:
            while not over.wait(_EVERY):
                os.fsync(file.fileno())

    flushing = Thread(target=flush, name="flushing")
    flushing.start()
    try:
        yield
    finally:
        over.set()
        flushing.join()
