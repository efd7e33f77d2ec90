"""How much memory is resident, as Linux counts it."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.1  # seconds


def resident() -> dict[str, float]:
    """Megabytes of this process (``window``), and of it with its children and theirs (``all``)."""
    own = _megabytes(os.getpid())
    return {"window": own, "all": own + sum(map(_megabytes, _children(os.getpid())))}


@contextlib.contextmanager
def watched() -> Iterator[list[float]]:
    """The most megabytes that this process and those of its own had at one time, once the context has ended."""
    peak, over = [0.0], Event()

    def watch() -> None:
        while not over.wait(_EVERY):
            with contextlib.suppress(OSError):  # a process that ended meanwhile
                peak[0] = max(peak[0], resident()["all"])

    watching = Thread(target=watch)
    watching.start()
    try:
        yield peak
    finally:
        over.set()
        watching.join()


def _megabytes(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def _children(pid: int) -> list[int]:
    listed = [int(one) for of in Path(f"/proc/{pid}/task").glob("*/children") for one in of.read_text().split()]
    return [*listed, *(one for child in listed for one in _children(child))]
