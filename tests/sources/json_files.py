"""What tests of JSON archives share: writing one, and reading its posts."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from curator import sources
from curator.posts import Post
from curator.sources import Batch
from tests.sources.archives import json_tools
from tests.sources.invented import chat

Object = dict[str, Any]


def read(path: Path) -> tuple[str, list[Post], list[Batch]]:
    """What kind a file is taken for, its posts, and the batches they came in."""
    with sources.open_archive(path) as reading:
        batches = list(reading.batches(5))
    assert all(batch.read == len(batch.posts) + len(batch.refused) for batch in batches)
    return reading.kind, [post for batch in batches for post in batch.posts], batches


def refused(batches: Sequence[Batch]) -> int:
    return sum(len(batch.refused) for batch in batches)


def lines(*objects: object) -> str:
    return "".join(json.dumps(one) + "\n" for one in objects)


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def tweets(folder: Path) -> list[Object]:
    """The chat's tweets as the first interface gave them."""
    json_tools.twarc(folder / "whole.jsonl", chat())
    all_ = (folder / "whole.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in all_ if line.endswith("}") and "id_str" in line]
