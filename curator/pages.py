"""What the pages of a SQLite file tell before SQLite is asked.

Layout: https://www.sqlite.org/fileformat.html#b_tree_pages
"""

from pathlib import Path

_INTERIOR, _LEAF = b"\x05", b"\x0d"  # pages of tables
_HEADER = 100  # bytes, on the first page


def schema_size(path: Path, most: int) -> int:
    """How many things a database's schema names, counted until they are more than ``most``. Raises OSError.

    SQLite takes apart every one of them before it answers anything, and cannot be stopped while it does.
    """
    pages, named, seen = [1], 0, 0
    with path.open("rb") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
        size = 65536 if size == 1 else size
        while pages and named + seen <= most:
            number = pages.pop()
            file.seek((number - 1) * size)
            page = file.read(size)
            start = _HEADER if number == 1 else 0
            seen += 1
            cells = int.from_bytes(page[start + 3 : start + 5], "big")
            if page[start : start + 1] == _LEAF:
                named += cells
            elif page[start : start + 1] == _INTERIOR:
                pages += _children(page, start, cells)
    return named + seen if pages else named


def _children(page: bytes, start: int, cells: int) -> list[int]:
    """The pages that an interior page leads to; the first for one that leads nowhere."""
    pointers = range(start + 12, start + 12 + 2 * cells, 2)
    at = [start + 8, *(int.from_bytes(page[one : one + 2], "big") for one in pointers)]
    return [int.from_bytes(page[one : one + 4], "big") or 1 for one in at]
