"""How many things the schema of a SQLite file names, told by its pages before SQLite is asked.

Layout: https://www.sqlite.org/fileformat.html#b_tree_pages
"""

import os
from pathlib import Path

_INTERIOR, _LEAF = b"\x05", b"\x0d"  # pages of tables
_HEADER = 100  # bytes, on the first page


def schema_size(path: Path, most: int) -> int:
    """How many things a database's schema names, counted until they are more than ``most``. Raises OSError.

    SQLite takes apart every one of them before it answers anything, and cannot be stopped while it does.
    """
    named, waiting, seen = 0, [1], {1}
    with path.open("rb") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
        size = 65536 if size == 1 else size
        pages = file.seek(0, os.SEEK_END) // max(size, 1)
        while waiting and named <= most:
            number = waiting.pop()
            file.seek((number - 1) * size)
            page = file.read(size)
            start = _HEADER if number == 1 else 0
            cells = int.from_bytes(page[start + 3 : start + 5], "big")
            if page[start : start + 1] == _LEAF:
                named += cells
            elif page[start : start + 1] == _INTERIOR:
                further = {one for one in _children(page, start, cells) if one <= pages} - seen
                seen |= further
                waiting += further
    return named


def _children(page: bytes, start: int, cells: int) -> set[int]:
    """The pages that an interior page leads to."""
    pointers = range(start + 12, min(start + 12 + 2 * cells, len(page)), 2)
    at = [start + 8, *(int.from_bytes(page[one : one + 2], "big") for one in pointers)]
    return {number for one in at if (number := int.from_bytes(page[one : one + 4], "big"))}
