"""Reads the pages of a damaged database without SQLite, and the rows in them that still make sense.

Format: https://www.sqlite.org/fileformat.html
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from mmap import mmap
from typing import NamedTuple

_INNER_INDEX, _INNER_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
_INNER = (_INNER_INDEX, _INNER_TABLE)
_OF_TABLE = (_INNER_TABLE, _LEAF_TABLE)
_LEAST_BYTES, _MOST_COLUMNS = 16, 64  # of a row
_ROUNDS = 50  # so often are the pages of a file gone through before it is taken for one made to take for ever
_NUMBER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = int | float | str | bytes | None


class Record(NamedTuple):
    """One row, or one entry of an index: its row number, None in an index, and its values."""

    rowid: int | None
    values: tuple[Value, ...]


class Unreadable(Exception):
    """There is no row at this place."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The pages of a table or an index that can be reached from its root; ``whole`` if that is all of them."""

    pages: tuple[int, ...]
    whole: bool


class Pages:
    """A database file, by the numbers of its pages, from 1. What is damaged leads nowhere, and to no error."""

    def __init__(self, content: bytes | mmap) -> None:
        self._content = memoryview(content).cast("B")
        told = int.from_bytes(self._content[16:18], "big")
        size = 65536 if told == 1 else told
        usual = 512 <= size <= 65536 and size & (size - 1) == 0 and bytes(self._content[:6]) == b"SQLite"
        self._size = size if usual else 4096
        self._usable = self._size - (self._content[20] if usual and self._content[20] < 32 else 0)
        self.count = len(self._content) // self._size
        self._steps = _ROUNDS * self.count  # from page to page of long rows
        self.chained: set[int] = set()  # the pages that hold the ends of long rows, of those read so far

    def is_of_table(self, number: int) -> bool:
        """Whether a page that holds rows holds those of a table with row numbers."""
        return self._kind(number) in _OF_TABLE

    def holds_rows(self, number: int) -> bool:
        """Whether a page seems to hold rows, or entries of an index."""
        return self._kind(number) in (_LEAF_TABLE, _LEAF_INDEX, _INNER_INDEX)

    def tree(self, root: int) -> Tree:
        """All pages below a root, itself included."""
        found: list[int] = []
        ahead, seen, whole = [root], {root}, True
        of_table = self.is_of_table(root)
        while ahead:
            number = ahead.pop()
            kind = self._kind(number)
            if kind is None or self.is_of_table(number) != of_table or not self._is_orderly(number):
                whole = False
                continue
            found.append(number)
            below = self._children(number) if kind in _INNER else []
            whole = whole and not seen.intersection(below)
            ahead += [child for child in reversed(below) if child not in seen]
            seen.update(below)
        return Tree(tuple(found), whole)

    def records(self, number: int) -> Iterator[Record | None]:
        """The records in a page; None for each that cannot be read."""
        kind = self._kind(number)
        if kind is None or kind == _INNER_TABLE:
            return
        room = self._usable  # rows do not overlap, but in what somebody made to take for ever
        for at in self._pointers(number):
            record: Record | None = None
            size = _LEAST_BYTES
            with suppress(Unreadable, IndexError, ValueError, OverflowError):
                record, size = self._record(number, kind, at)
            room -= size
            if room < 0:
                return
            yield record

    def free(self) -> set[int]:
        """The pages that are not in use."""
        found: set[int] = set()
        trunk = self._number(1, 32)
        while self._is_there(trunk) and trunk not in found:
            found.add(trunk)
            count = min(self._number(trunk, 4), self._usable // 4 - 2)
            found |= {self._number(trunk, 8 + 4 * at) for at in range(count)}
            trunk = self._number(trunk, 0)
        return found

    def _page(self, number: int) -> memoryview:
        return self._content[(number - 1) * self._size : number * self._size]

    def _number(self, number: int, at: int) -> int:
        return int.from_bytes(self._page(number)[at : at + 4], "big")

    def _is_there(self, number: int) -> bool:
        return 1 <= number <= self.count

    def _kind(self, number: int) -> int | None:
        kind = self._page(number)[100 if number == 1 else 0] if self._is_there(number) else 0
        return kind if kind in (*_INNER, *_OF_TABLE, _LEAF_INDEX) else None

    def _pointers(self, number: int) -> list[int]:
        page, start = self._page(number), 100 if number == 1 else 0
        first = start + (12 if page[start] in _INNER else 8)
        count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (self._usable - first) // 2)
        return [int.from_bytes(page[at : at + 2], "big") for at in range(first, first + 2 * count, 2)]

    def _is_orderly(self, number: int) -> bool:
        """Whether a page's header makes sense. That of an overwritten page hardly does."""
        start = 100 if number == 1 else 0
        pointers = self._pointers(number)
        told = int.from_bytes(self._page(number)[start + 3 : start + 5], "big")
        return told == len(pointers) and all(start + 8 <= at < self._usable for at in pointers)

    def _children(self, number: int) -> list[int]:
        below = [self._number(number, at) for at in self._pointers(number)]
        return [*below, self._number(number, (100 if number == 1 else 0) + 8)]

    def _record(self, number: int, kind: int, start: int) -> tuple[Record, int]:
        """The record at a place, and how many bytes of the page it takes."""
        page, at = self._page(number)[: self._usable], start
        size, at = _varint(page, at + 4 if kind == _INNER_INDEX else at)
        rowid = None
        if kind == _LEAF_TABLE:
            rowid, at = _varint(page, at)
            rowid -= (rowid >> 63) << 64
        most = self._usable - 35 if kind == _LEAF_TABLE else (self._usable - 12) * 64 // 255 - 23
        if size <= most:
            payload, end = bytes(page[at : at + size]), at + size
            chained: set[int] = set()
        else:
            least = (self._usable - 12) * 32 // 255 - 23
            here = least + (size - least) % (self._usable - 4)
            here = here if here <= most else least
            end = at + here + 4
            rest, chained = self._chain(int.from_bytes(page[at + here : end], "big"), size - here)
            payload = bytes(page[at : at + here]) + rest
        if size == 0 or end > self._usable or len(payload) != size:
            raise Unreadable
        values = tuple(_values(payload))
        # A page in a chain tells nothing of itself; one that was wiped is seen by what no text has.
        if chained and any(isinstance(value, str) and "\0" in value for value in values):
            raise Unreadable
        self.chained |= chained
        return Record(rowid, values), end - start

    def _chain(self, number: int, size: int) -> tuple[bytes, set[int]]:
        parts, seen, left = [], set[int](), size
        while left > 0:
            if not self._is_there(number) or number in seen or self._steps < 0:
                raise Unreadable
            seen.add(number)
            self._steps -= 1
            page = self._page(number)
            parts.append(bytes(page[4 : min(self._usable, 4 + left)]))
            left -= self._usable - 4
            number = int.from_bytes(page[:4], "big")
        if number:
            raise Unreadable
        return b"".join(parts), seen


def _varint(page: memoryview | bytes, at: int) -> tuple[int, int]:
    """A number of up to nine bytes, and where it ends."""
    value = 0
    for index in range(at, at + 8):
        value = value << 7 | page[index] & 0x7F
        if page[index] < 0x80:
            return value, index + 1
    return value << 8 | page[at + 8], at + 9


def _values(payload: bytes) -> Iterator[Value]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
        if len(kinds) > _MOST_COLUMNS:
            raise Unreadable
    sizes = [_size(kind) for kind in kinds]
    if at != head or head + sum(sizes) != len(payload):
        raise Unreadable
    for kind, size in zip(kinds, sizes, strict=True):
        yield _value(kind, payload[at : at + size])
        at += size


def _size(kind: int) -> int:
    if kind in (10, 11):
        raise Unreadable
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _NUMBER_BYTES.get(kind, 0)


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        raise Unreadable  # a project has no such numbers
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    return raw if kind % 2 == 0 else raw.decode()
