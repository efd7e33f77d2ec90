"""The files of archives: their fingerprints, whether they can be read, and whether they change meanwhile."""

import hashlib
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from curator.phrases import phrase
from curator.sources.address import Address, Location
from curator.sources.contract import ArchiveError, NoArchive

Stamp = tuple[int, int, int]

_LONGEST_END = 1 << 16  # bytes of a Parquet file, where it lists what it holds


def fingerprint(path: Location) -> str:
    """Return the SHA-256 of an archive in hexadecimal. Raises ArchiveError if it cannot be read.

    A folder is known by the names, sizes and texts of its files; of a Parquet file in it only the end is read.
    A table on a server is known by its address.
    """
    if isinstance(path, Address):
        return hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()
    try:
        if path.is_dir():
            return _fingerprint_of_folder(path)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ArchiveError(phrase("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error


def _fingerprint_of_folder(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        digest.update(
            f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode("utf-8", "surrogateescape")
        )
        if path.suffix == ".parquet":
            with path.open("rb") as file:
                file.seek(-min(path.stat().st_size, _LONGEST_END), os.SEEK_END)
                digest.update(file.read())
        elif path.suffix in {".js", ".csv", ".json"}:
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def stamp_of(path: Location) -> Stamp:
    """Return what changes when a file does: size, time and inode. For a server it is always the same."""
    if isinstance(path, Address):
        return (0, 0, 0)
    try:
        stat = path.stat()
    except OSError:
        return (0, 0, 0)
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


def check_unchanged(path: Location, stamp: Stamp) -> None:
    """Raise ArchiveError if a file is not the one that had this stamp."""
    if stamp_of(path) != stamp:
        raise ArchiveError(
            phrase(
                "{path} was changed by another program while it was read; close that program and try again.",
                path=path,
            )
        )


def check_readable(path: Path) -> None:
    """Raise ArchiveError, in one sentence, if there is nothing at a path that can be read."""
    try:
        if not path.exists():
            raise NoArchive(phrase("There is no file {path}; check its name.", path=path))
        if path.is_dir():
            return
        if not path.is_file():
            raise NoArchive(phrase("{path} is no ordinary file; choose the archive's file.", path=path))
        if path.stat().st_size == 0:
            raise NoArchive(phrase("{path} is empty; choose another file.", path=path))
        with path.open("rb"):
            pass
    except OSError as error:
        raise ArchiveError(
            phrase("{path} cannot be read: {reason}; check who may read it.", path=path, reason=error.strerror)
        ) from error


class Watched:
    """An open archive. Leaving its context raises ArchiveError if the file has changed since."""

    kind: str
    path: Location

    def __init__(self, kind: str, path: Location) -> None:
        self.kind = kind
        self.path = path
        self._stamp = stamp_of(path)

    def close(self) -> None:
        """Close the file."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()
        if error is None:
            check_unchanged(self.path, self._stamp)
