"""What tests of SQLite archives share: changing one, and reading its posts."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from curator import sources
from curator.posts import Post


def execute(path: Path, *statements: str, values: Sequence[object] = ()) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement, values)
        connection.commit()
    return path


def read(path: Path, kind: str | None = None) -> list[Post]:
    with sources.open_archive(path, kind) as reading:
        return [post for batch in reading.batches(7) for post in batch.posts]
