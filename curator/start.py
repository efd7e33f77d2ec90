"""Ways to start the window. Nothing is loaded that its first frame does not need."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.work.locating import Opening


def open_window(path: Path | None) -> int:
    """Open the window on an archive or a project, or on the welcome page; gives the exit status once it is closed.

    Raises CuratorError where the path is neither.
    """
    from curator.work import locating

    opening = None if path is None else locating.standing(path)
    return _run(opening, path if opening is None else None)


def open_sample() -> int:
    """Open the window on the bundled sample chat, likewise."""
    from curator.work import locating, sample

    return _run(locating.Opening(sample.sample_project(), None))


def _run(opening: "Opening | None", archive: Path | None = None) -> int:
    gc.disable()  # the window collects by itself; what it loads first is there to stay
    from curator.app import run

    return run(opening, archive)
