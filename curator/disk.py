"""Writing a file so that it is there whole or not at all, after a power cut too."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from curator.phrases import phrase
from curator.posts import CuratorError


def save(content: str | bytes, path: Path) -> None:
    """Write a file as ``write`` does. Raises CuratorError, in a sentence for people."""
    try:
        if path.resolve().is_dir():
            raise CuratorError(phrase("{path} is a folder; give the file a name.", path=path))
        write(content, path)
    except OSError as error:
        raise CuratorError(
            phrase("{path} could not be written: {reason}; nothing was changed.", path=path, reason=error.strerror)
        ) from error


def write(content: str | bytes, path: Path) -> None:
    """Write a file so that it is there whole or, where that fails, as it was before. Raises OSError.

    A link is followed, and the permissions of a file that is replaced are kept.
    """
    target = path.resolve()
    with fresh_beside(target) as fresh:
        fresh.write_bytes(content.encode() if isinstance(content, str) else content)
        put_in_place(fresh, target)


@contextmanager
def fresh_beside(target: Path) -> Iterator[Path]:
    """An empty file in the target's folder, which only its owner can read.

    It goes when this ends, unless it was put in place. Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(handle)
    fresh = Path(name)
    try:
        yield fresh
    finally:
        with suppress(OSError):  # then it is in nobody's way
            fresh.unlink(missing_ok=True)


def put_in_place(fresh: Path, target: Path, *, private: bool = False) -> None:
    """Give a finished file its name, in place of any file of that name; a power cut leaves one or the other.

    It takes over the permissions of the file that it replaces. Where there is none, it gets those of a new file,
    or keeps its own if it is private. Raises OSError, and the target is as it was.
    """
    sync_file(fresh)
    if target.exists():
        fresh.chmod(stat.S_IMODE(target.stat().st_mode))
    elif not private:
        fresh.chmod(new_mode())
    fresh.replace(target)
    with suppress(OSError):  # not every file system can sync a folder
        sync_folder(target.parent)


def new_mode() -> int:
    """The permissions that a new file has."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def sync_file(path: Path) -> None:
    """Bring what was written to a file to the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names of a folder's files to the disk. Raises OSError."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
