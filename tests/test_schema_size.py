"""Counting a schema by its pages, whatever stands on them."""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from curator.schema_size import schema_size


def test_a_schema_is_counted_as_sqlite_counts_it(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA page_size = 512")
        for number in range(300):
            made.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, text TEXT)")
        made.commit()
        (count,) = made.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    assert schema_size(path, 1000) == count == 300
    assert 100 < schema_size(path, 100) <= 300


def test_pages_that_lead_to_each_other_are_counted_once(tmp_path: Path) -> None:
    """Each of a thousand pages says that it leads to 65,535 others."""
    path = tmp_path / "a.db"
    page = struct.pack(">BHHHBI", 5, 0, 65535, 0, 0, 1) + struct.pack(">I", 7) * 121
    first = bytes(16) + struct.pack(">H", 512) + bytes(82) + page[:396]
    path.write_bytes(
        first + b"".join(page[:8] + struct.pack(">I", number) + page[12:] for number in range(1, 1000))
    )
    assert schema_size(path, 10_000) == 0
