"""Caches what is derived from a project, in one file for each kind. It can be rebuilt at any time."""

import time
from hashlib import blake2b
from pathlib import Path

from curator import places

_UNUSED_SECONDS = 60 * 24 * 3600

# What is derived is true of one state of the posts: the project, its texts' revision, its last post.
STATE = """
    SELECT (SELECT value FROM {0}.project WHERE key = 'id'), (SELECT texts FROM {0}.revision),
        (SELECT coalesce(max(pk), 0) FROM {0}.post)
"""


def kept_for(project: Path, kind: str, ending: str) -> Path:
    """The cache file of a kind for a project. Deletes files that have not been used for long. Raises OSError."""
    name = blake2b(str(project.resolve()).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
    folder = places.user_cache() / kind
    folder.mkdir(exist_ok=True)
    _forget_unused(folder, ending)
    path = folder / f"{name}{ending}"
    path.touch()
    return path


def files_of(path: Path) -> list[Path]:
    """A file and the files that SQLite may keep beside it."""
    return [path.with_name(path.name + end) for end in ("", "-wal", "-shm")]


def _forget_unused(folder: Path, ending: str) -> None:
    before = time.time() - _UNUSED_SECONDS
    for path in folder.glob(f"*{ending}"):
        if path.stat().st_mtime < before:
            for file in files_of(path):
                file.unlink(missing_ok=True)
