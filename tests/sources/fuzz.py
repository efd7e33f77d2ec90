"""Archives of every kind, damaged by chance: a reader reads or refuses in one sentence.

    python -m tests.sources.fuzz [HOURS]     goes on until then, with a seed for each case it prints

Each case is one archive of one kind with one sort of damage, told by its number alone.
"""

import json
import random
import re
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from curator import sources
from curator.sources import ArchiveError
from tests.sources.archives import KINDS, Kind
from tests.sources.invented import chat

Damage = Callable[[bytes, random.Random], bytes]


def cut(raw: bytes, chance: random.Random) -> bytes:
    """The end is missing."""
    return raw[: chance.randrange(1, len(raw))]


def flip(raw: bytes, chance: random.Random) -> bytes:
    """Some bits are others."""
    flipped = bytearray(raw)
    for _ in range(chance.choice([1, 3, 20, 200])):
        flipped[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def shuffle(raw: bytes, chance: random.Random) -> bytes:
    """A stretch stands elsewhere, or twice."""
    start, end = sorted(chance.randrange(len(raw)) for _ in (1, 2))
    at = chance.randrange(len(raw))
    rest = raw if chance.random() < 0.5 else raw[:start] + raw[end:]
    return rest[:at] + raw[start : min(end, start + 5000)] + rest[at:]


def swap_types(raw: bytes, chance: random.Random) -> bytes:
    """Values are of other types."""
    values = [b'""', b"null", b"-1", b"[]", b"{}", b'{"a": [1]}', b"1e999", b"true", b'"\\ud83d"', b"0", b'"NaN"']
    found = list(re.finditer(rb'"[^"\\\n]{0,40}"(?!\s*:)|\b\d+\b', raw))
    for one in sorted(
        chance.sample(found, min(len(found), chance.choice([1, 5, 50]))), key=re.Match.start, reverse=True
    ):
        raw = raw[: one.start()] + chance.choice(values) + raw[one.end() :]
    return raw


def swell(raw: bytes, chance: random.Random) -> bytes:
    """A field is huge."""
    at = chance.randrange(len(raw))
    filling = chance.choice([b"A", b'"', b"\xff", b"\n", b",", b"{", b"[", b"\0", "é".encode(), b"<p>", b"&amp;"])
    return raw[:at] + filling * chance.choice([300, 70_000, 1_200_000]) + raw[at:]


def deepen(raw: bytes, chance: random.Random) -> bytes:
    """JSON is nested a hundred thousand deep."""
    deep = 100_000
    nested = chance.choice([b"[" * deep + b"]" * deep, b'{"user":' * deep + b"1" + b"}" * deep, b"[" * deep])
    found = list(re.finditer(rb":\s*", raw))
    at = chance.choice(found).end() if found else 0
    return raw[:at] + nested + b"," + raw[at:]


DAMAGES: list[Damage] = [cut, flip, shuffle, swap_types, swell, deepen]


@cache
def _whole(number: int) -> dict[str, bytes]:
    kind = KINDS[number]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / kind.name
        if not path.suffix:
            path.mkdir()
        kind.write(path, chat())
        if path.is_dir():
            return {one.relative_to(path).as_posix(): one.read_bytes() for one in path.rglob("*") if one.is_file()}
        return {"": path.read_bytes()}


def damaged(case: int, folder: Path) -> tuple[Kind, Damage, Path]:
    """The archive of a case, written to a folder."""
    chance = random.Random(case)
    number = case % len(KINDS)
    kind, damage = KINDS[number], DAMAGES[case // len(KINDS) % len(DAMAGES)]
    files = dict(_whole(number))
    path = folder / kind.name
    if kind.name.endswith((".zip", ".xlsx")) and chance.random() < 0.7:
        # Inside the zip, too: a member damaged and the zip whole.
        with tempfile.TemporaryDirectory() as made:
            plain = Path(made) / "z"
            plain.write_bytes(files[""])
            with zipfile.ZipFile(plain) as packed:
                members = {name: packed.read(name) for name in packed.namelist()}
        target = chance.choice([name for name, content in members.items() if content])
        members[target] = damage(members[target], chance)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in members.items():
                packed.writestr(name, content)
        return kind, damage, path
    name = chance.choice(sorted(files))
    files[name] = damage(files[name], chance)
    if list(files) == [""]:
        path.write_bytes(files[""])
    else:
        for inner, content in files.items():
            (path / inner).parent.mkdir(parents=True, exist_ok=True)
            (path / inner).write_bytes(content)
    return kind, damage, path


def outcome(path: Path, kind: str | None) -> str:
    """``read``, or the sentence in which a file was refused. Anything else is raised."""
    try:
        with sources.open_archive(path, kind) as reading:
            for batch in reading.batches(7):
                assert batch.read == len(batch.posts) + len(batch.refused)
                for post in batch.posts:
                    assert post.id
                    assert post.text.strip()
                    json.dumps([post.id, post.url, post.lang], ensure_ascii=False).encode()
                for refusal in batch.refused:
                    assert refusal.reason
    except ArchiveError as error:
        sentence = str(error)
        assert sentence.endswith("."), sentence
        assert "\n" not in sentence, sentence
        assert "Traceback" not in sentence, sentence
        return sentence
    return "read"


def run(case: int) -> tuple[str, str]:
    """What becomes of one case: read as found out, and read as the kind that it was."""
    with tempfile.TemporaryDirectory() as folder:
        kind, _, path = damaged(case, Path(folder))
        return outcome(path, None), outcome(path, kind.slug)


def main() -> None:
    hours = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    end = time.monotonic() + hours * 3600
    case = random.SystemRandom().randrange(1 << 40)
    done = 0
    while time.monotonic() < end:
        try:
            run(case)
        except BaseException:
            print(f"case {case}")
            raise
        case, done = case + 1, done + 1
    print(f"{done} cases, none of which was anything but read or refused.")


if __name__ == "__main__":
    main()
