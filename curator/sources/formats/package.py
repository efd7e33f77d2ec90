"""Archives of many files: a zip or a folder, whose members are listed and unpacked within limits."""

import os
import shutil
import tempfile
import zipfile
import zlib
from functools import cached_property
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Self

from curator.phrases import phrase
from curator.sources.contract import ArchiveError

_MOST_MEMBERS = 250_000
_LONGEST_LIST = 64 << 20  # bytes of a zip's list of members
_LARGEST = 8 << 30
_MOST_PACKED = 100  # times smaller than its content; text packs to a tenth
_SMALL = 64 << 20
_LONGEST_END = 66_000  # bytes after the list of members, including a comment
_LARGEST_PICTURE = 32 << 20


class Package:
    """An open zip or folder. ``members`` are the paths of its files, with ``/``; none leads out of it.

    If not ``deep``, only the files directly in a folder and those in its folders of media are members.
    """

    def __init__(self, path: Path, *, deep: bool = True) -> None:
        self.path = path
        self._folder = path if path.is_dir() else None
        self._zip: zipfile.ZipFile | None = None
        self._taken: tempfile.TemporaryDirectory[str] | None = None
        self._unpacked = 0
        if self._folder is not None:
            self.members: tuple[str, ...] = tuple(_within(self._folder, "**/*" if deep else "*"))
            if not deep:
                self.members += tuple(_within(self._folder, "*_media/*"))
            return
        try:
            self._zip = opened_zip(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise ArchiveError(
                phrase("{path} is damaged ({reason}); get another copy of it.", path=path, reason=str(error))
            ) from error
        infos = self._zip.infolist()
        inside = (info.filename for info in infos if not info.is_dir() and _stays_inside(info.filename))
        self.members = tuple(dict.fromkeys(inside))
        self._most = min(_LARGEST, max(_SMALL, path.stat().st_size * _MOST_PACKED))

    def take(self, member: str) -> Path:
        """Return a member as a file: the one in the folder, or an unpacked copy. Raises ArchiveError."""
        if member not in self._numbers:
            raise ArchiveError(phrase("{path} has no file {member!r}.", path=self.path, member=member))
        if self._folder is not None:
            return self._folder / member
        if self._taken is None:
            self._taken = tempfile.TemporaryDirectory(prefix="curator-")
        target = Path(self._taken.name) / f"{self._numbers[member]}-{PurePosixPath(member).name[-80:]}"
        if not target.exists() and self._zip is not None:
            self._unpack(self._zip, member, target)
        return target

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {member: number for number, member in enumerate(self.members)}

    def _unpack(self, packed_in: zipfile.ZipFile, member: str, target: Path) -> None:
        try:
            with packed_in.open(member) as source, target.open("wb") as file:
                while block := source.read(1 << 20):
                    self._unpacked += len(block)
                    if self._unpacked > self._most:
                        raise ArchiveError(
                            phrase(
                                "{path}: {member} unpacks to far more than tweets do; it is not opened.",
                                path=self.path,
                                member=member,
                            )
                        )
                    file.write(block)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError) as error:
            target.unlink(missing_ok=True)
            raise ArchiveError(
                phrase(
                    "{path}: {member} cannot be unpacked ({reason}); get another copy, without a password.",
                    path=self.path,
                    member=member,
                    reason=str(error),
                )
            ) from error
        except ArchiveError:
            target.unlink(missing_ok=True)
            raise

    def close(self) -> None:
        """Close the zip and delete what was unpacked."""
        if self._zip is not None:
            self._zip.close()
        if self._taken is not None:
            shutil.rmtree(self._taken.name, ignore_errors=True)
            self._taken.cleanup()
            self._taken = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()


def opened_zip(path: Path) -> zipfile.ZipFile:
    """Open a zip, unless its list of members is longer than any archive's.

    Raises ArchiveError, and what zipfile raises. Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _LONGEST_END))
        end = file.read()
    at = end.rfind(b"PK\x05\x06")
    length = int.from_bytes(end[at + 12 : at + 16], "little") if at >= 0 else 0
    if length == 0xFFFFFFFF and (wide := end.rfind(b"PK\x06\x06", 0, at)) >= 0:
        length = int.from_bytes(end[wide + 40 : wide + 48], "little")
    if length > _LONGEST_LIST:
        raise ArchiveError(phrase("{path} holds more files than any archive; choose another file.", path=path))
    packed = zipfile.ZipFile(path)
    if len(packed.infolist()) > _MOST_MEMBERS:
        packed.close()
        raise ArchiveError(phrase("{path} holds more files than any archive; choose another file.", path=path))
    return packed


def picture_in(path: Path, name: str) -> bytes:
    """Read a picture by its path in a zip or folder. Raises ArchiveError if it is absent, outside or too large."""
    try:
        if not _stays_inside(name):
            raise KeyError(name)
        if path.is_dir():
            raw = _beginning(path, name)
        else:
            with opened_zip(path) as packed, packed.open(name) as file:
                raw = file.read(_LARGEST_PICTURE + 1)
    except (KeyError, ValueError, OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise ArchiveError(
            phrase("{path} has no picture {name!r} that can be read.", path=path, name=name)
        ) from error
    if len(raw) > _LARGEST_PICTURE:
        raise ArchiveError(
            phrase("{path}: {name} is larger than pictures are; it is not opened.", path=path, name=name)
        )
    return raw


def _beginning(folder: Path, name: str) -> bytes:
    """Read a file in a folder up to the size of a picture. Raises KeyError for a link that leads out."""
    file = (folder / name).resolve(strict=True)
    if not file.is_relative_to(folder.resolve()) or not file.is_file():
        raise KeyError(name)
    with file.open("rb") as opened:
        return opened.read(_LARGEST_PICTURE + 1)


def _within(folder: Path, pattern: str) -> list[str]:
    found: list[str] = []
    for path in folder.glob(pattern):
        if len(found) >= _MOST_MEMBERS:
            raise ArchiveError(
                phrase(
                    "{folder} holds more files than any archive; choose the archive's own folder.", folder=folder
                )
            )
        if path.is_file() and not path.is_symlink():
            found.append(path.relative_to(folder).as_posix())
    return sorted(found)


def _stays_inside(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.is_absolute() and ".." not in path.parts and ":" not in path.parts[0] if path.parts else False
