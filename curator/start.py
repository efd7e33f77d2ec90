"""Ways to start the window. Nothing is loaded that its first frame does not need."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.work.locating import Opening


def open_window(path: Path | None) -> int:
    """Open the window on an archive or a project, or on the welcome page; return the exit status at the end.

    Raises CuratorError where the path is neither.
    """
    from curator.work import locating

    opening = None if path is None else locating.standing(path)
    return _run(opening, path if opening is None else None)


def open_sample() -> int:
    """The same, on the bundled sample chat."""
    from curator.work import locating, sample

    return _run(locating.Opening(sample.sample_project(), None))


def _run(opening: "Opening | None", archive: Path | None = None) -> int:
    gc.disable()  # the window collects garbage by itself; what it loads first stays
    from curator.app import run

    return run(opening, archive)
