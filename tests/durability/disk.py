"""What a disk may hold after a power cut, from the log of disk.c.

What was written is there for certain once its file was synced; before, any of its sectors may be there and any may
be missing. Names that were made, changed or taken away are so for certain once their folder was synced; before,
the first so many of them may be, for file systems keep the order of names.
"""

import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

_SECTOR = 512
_HEAD = struct.Struct("<6Q")

Keep = Callable[[], bool]


@dataclass
class Change:
    """One line of the log: what, to which inode, where, the path or two, the bytes."""

    what: str
    inode: int
    offset: int
    path: str
    to: str
    data: bytes


@dataclass
class _File:
    kept: bytearray = field(default_factory=bytearray)
    pending: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        self.kept = self.after(lambda: True)
        self.pending.clear()

    def after(self, keep: Keep) -> bytearray:
        content = bytearray(self.kept)
        for change in self.pending:
            if change.what == "T":
                if keep():
                    content[change.offset :] = bytes(max(0, change.offset - len(content)))
                continue
            for start in range(0, len(change.data), _SECTOR):
                if keep():
                    sector, at = change.data[start : start + _SECTOR], change.offset + start
                    content.extend(bytes(max(0, at - len(content))))
                    content[at : at + len(sector)] = sector
        return content


class Disk:
    """A folder as the disk has it while the changes of a log are made to it."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        for path in folder.rglob("*"):
            if path.is_file():
                inode = path.stat().st_ino
                self._names[str(path)] = inode
                self._files[inode] = _File(bytearray(path.read_bytes()))
        self._pending: list[Change] = []  # of names
        self._now = dict(self._names)  # as the program sees them

    def make(self, change: Change) -> None:
        """Make one change, so that a power cut may still lose it; or a sync, so that none can."""
        match change.what:
            case "W" | "T":
                self._files.setdefault(change.inode, _File()).pending.append(change)
            case "S":
                self._files.setdefault(change.inode, _File()).sync()
            case "D":
                mine = [one for one in self._pending if str(Path(one.path).parent) == change.path.rstrip("/")]
                _apply(mine, self._names)
                self._pending = [one for one in self._pending if one not in mine]
            case "C":
                self._files[change.inode] = _File()  # an inode may come again
                self._pending.append(change)
            case "L":  # a new name in its folder, whatever becomes of the other one
                self._pending.append(replace(change, what="C", inode=self._now[change.path], path=change.to))
            case "R" | "U":
                self._pending.append(change)
        _apply([change], self._now)

    def after_a_cut(self, chance: random.Random, likely: float) -> dict[str, bytes]:
        """The files by path, what is not synced kept with that likelihood."""
        keep = (lambda: True) if likely == 1 else lambda: chance.random() < likely
        names = dict(self._names)
        all_of_them = chance.random() < likely
        _apply(
            self._pending[: len(self._pending) if all_of_them else chance.randint(0, len(self._pending))], names
        )
        return {
            path: bytes(self._files[inode].after(keep)) for path, inode in names.items() if inode in self._files
        }


def _apply(changes: list[Change], names: dict[str, int]) -> None:
    for change in changes:
        match change.what:
            case "C":
                names[change.path] = change.inode
            case "R" if change.path in names:
                names[change.to] = names.pop(change.path)
            case "L" if change.path in names:
                names[change.to] = names[change.path]
            case "U":
                names.pop(change.path, None)


def changes(log: Path) -> Iterator[Change]:
    """The lines of a log, in order; ``A`` is what was acknowledged."""
    content, at = log.read_bytes(), 0
    while at < len(content):
        what, inode, offset, *lengths = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        parts = []
        for length in lengths:
            parts.append(content[at : at + length])
            at += length
        path, to, data = parts
        yield Change(chr(what), inode, offset, path.decode(), to.decode(), data)


def lay_out(files: dict[str, bytes]) -> None:
    """Write files where they were."""
    for path, content in files.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(content)
