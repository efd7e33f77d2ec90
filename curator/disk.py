"""What the disk is asked to keep."""

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from curator.phrases import phrase
from curator.posts import CuratorError


def new_mode() -> int:
    """The permissions that a new file has."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def sync_folder(folder: Path) -> None:
    """Have the names of files in a folder be as they are after a power cut too. Raises OSError."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def save(content: str | bytes, path: Path) -> None:
    """Write a file so that it is there whole or, where that fails, as it was before.

    A link is followed, and the permissions of a file that is replaced are kept. Raises CuratorError.
    """
    target = path.resolve()
    fresh: Path | None = None
    try:
        if target.is_dir():
            raise CuratorError(phrase("{path} is a folder; give the file a name.", path=path))
        handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
        fresh = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else new_mode())
        fresh.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise CuratorError(
            phrase("{path} could not be written: {reason}; nothing was changed.", path=path, reason=error.strerror)
        ) from error
    finally:
        if fresh is not None:
            with suppress(OSError):  # then it is in nobody's way
                fresh.unlink(missing_ok=True)
