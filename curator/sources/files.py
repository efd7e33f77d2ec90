"""FIXME-DOC."""

import hashlib
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from curator.phrases import phrase
from curator.sources.address import Address, Location
from curator.sources.contract import ArchiveError, NoArchive


def fingerprint(path: Location) -> str:
    """The SHA-256 of a file in hexadecimal; of a folder, of its files' names, sizes and texts.

    Of Parquet in a folder the ends stand for the rest; on a server the address, with its table, for what is there.
    Raises ArchiveError where it cannot be read.
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


_LONGEST_END = 1 << 16  # of a Parquet file, where it says what is in it


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


def stamp_of(path: Location) -> tuple[int, int, int]:
    """What changes when a file does: its size, its time, its place on the disk; nothing of what a server has."""
    if isinstance(path, Address):
        return (0, 0, 0)
    try:
        stat = path.stat()
    except OSError:
        return (0, 0, 0)
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


def check_readable(path: Path) -> None:
    """Raise in one sentence where there is nothing at a path, or nothing that can be read."""
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
    """An archive that must be the same file when it is closed as it was when it was opened."""

    kind: str
    path: Location

    def __init__(self, kind: str, path: Location) -> None:
        self.kind = kind
        self.path = path
        self._stamp = stamp_of(path)

    def close(self) -> None:
        """Let the file go."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()
        if error is None and stamp_of(self.path) != self._stamp:
            raise ArchiveError(
                phrase(
                    "{path} was changed by another program while it was read; close that program and try again.",
                    path=self.path,
                )
            )
