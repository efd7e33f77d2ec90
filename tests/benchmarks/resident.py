"""How much memory is resident, as Linux counts it."""

import os
from pathlib import Path


def resident() -> dict[str, float]:
    """Megabytes of this process (``window``), and of it with its children and theirs (``all``)."""
    own = _megabytes(os.getpid())
    return {"window": own, "all": own + sum(map(_megabytes, _children(os.getpid())))}


def _megabytes(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def _children(pid: int) -> list[int]:
    listed = [int(one) for of in Path(f"/proc/{pid}/task").glob("*/children") for one in of.read_text().split()]
    return [*listed, *(one for child in listed for one in _children(child))]
