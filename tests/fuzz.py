"""Projects and databases with flipped bits, missing ends and changed pages: opened, read, or refused, never worse.

    python -m tests.fuzz [MINUTES]     goes on until then; each case that fails is told by its number

Each case is one file with one damage, told by its number alone. Many are gone through by one process, which says
each number before it begins, so that whoever started it knows what ended it.
"""

import multiprocessing
import os
import random
import resource
import signal
import sqlite3
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

from curator.posts import CuratorError
from curator.project import Project
from curator.project.repair.repair import repair
from curator.project.repair.verify import problems
from tests.bounded import MEGABYTES, peak, start_clock
from tests.conftest import fill, make_posts
from tests.helpers import invented_tweets, make_archive
from tests.questions import numbered
from tests.sources.fuzz import outcome

PAGE = 512  # bytes: small, so that few rows have pages of every kind
_DAMAGES = 6

Damage = Callable[[bytearray, random.Random], None]


def kinds_of(raw: bytes) -> dict[str, list[int]]:
    """The pages of a database by what they are: where each begins.

    Layout: https://www.sqlite.org/fileformat.html#b_tree_pages
    """
    names = {2: "interior index", 5: "interior table", 10: "leaf index", 13: "leaf table"}
    (free,) = struct.unpack(">I", raw[32:36])
    found: dict[str, list[int]] = {"header": [0]}
    for start in range(0, len(raw), PAGE):
        if start == (free - 1) * PAGE:
            found.setdefault("freelist", []).append(start)
            continue
        kind = names.get(raw[start + (100 if start == 0 else 0)], "overflow or free")
        found.setdefault(kind, []).append(start)
    return found


def sort_of(case: int) -> tuple[int, str, int]:
    """What a case is a sample of: which database, which kind of page, which damage."""
    database, case = case % 2, case // 2
    kinds = sorted(kinds_of(_sound(database)))
    return database, kinds[case % len(kinds)], case // len(kinds) % _DAMAGES


def damaged(raw: bytes, case: int) -> bytes:
    """A database with the damage of a case: at a page, cut behind a page, or with pages changed for others."""
    chance = random.Random(case)
    changed = bytearray(raw)
    kinds = kinds_of(raw)
    start = chance.choice(kinds[sorted(kinds)[case % len(kinds)]])
    match case // len(kinds) % _DAMAGES:
        case 0 | 1:  # some bits within the page
            for _ in range(chance.choice([1, 1, 3, 20])):
                changed[start + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        case 2:  # what stands at the page's head: its kind, its cells, where they begin, where it leads
            changed[start + chance.randrange(12 if start else 100)] = chance.randrange(256)
        case 3:
            del changed[start + chance.choice([0, 0, chance.randrange(PAGE)]) :]
        case 4:
            other = chance.randrange(len(raw) // PAGE) * PAGE
            changed[start : start + PAGE] = raw[other : other + PAGE]
        case _:
            changed[start : start + PAGE] = chance.randbytes(PAGE) if chance.random() < 0.5 else bytes(PAGE)
    return bytes(changed)


def _small_pages(path: Path) -> bytes:
    """A database as one file of small pages, some of which are free."""
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode = DELETE")
        made.execute(f"PRAGMA page_size = {PAGE}")
        made.execute("VACUUM")
        made.execute("CREATE TABLE gone (text)")
        made.execute("INSERT INTO gone VALUES (hex(zeroblob(2000)))")
        made.execute("DROP TABLE gone")
    return path.read_bytes()


@cache
def sound_project() -> bytes:
    """A project with some decisions, a long text and a long edit."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.curation"
        with Project.create(path, "Mira") as made:
            fill(made, make_posts(40))
            for text in ("What is open?", "Who is missing?"):
                made.question(text)
            for number in range(1, 20):
                made.place(str(number), numbered(made, number % 2 + 1))
            made.edit("3", "word " * 300)
            made.star(["1", "2", "3"])
            made.undo()
        return _small_pages(path)


@cache
def sound_archive() -> bytes:
    """An archive with some tweets, one of them long."""
    with tempfile.TemporaryDirectory() as folder:
        tweets = invented_tweets(60)
        tweets[3]["full_text"] = "word " * 300
        path = make_archive(Path(folder) / "archive.db", tweets)
        with closing(sqlite3.connect(path)) as made:
            made.execute("CREATE INDEX by_user ON tweets (user, created_at, full_text)")
            made.commit()
        return _small_pages(path)


def _sound(database: int) -> bytes:
    return sound_project() if database else sound_archive()


def project_outcome(path: Path) -> str:
    """What becomes of a project: what was found wrong with it, and what could be done with it all the same."""
    found = [problem.code for problem in problems(path)]
    try:
        with Project.open(path, "Mira") as project:
            project.all_states("")
            project.pks("thought")
            project.undo()
            project.question("One more?")
        done = "done"
    except (CuratorError, sqlite3.DatabaseError) as error:
        done = str(error)
    if found:
        mended = path.with_name("mended.curation")
        try:
            done += f"; {repair(path, mended).told()}"
        except CuratorError as error:
            done += f"; {error}"
        else:
            assert problems(mended) == []
    return f"{found} {done}"


def run(case: int, folder: Path) -> str:
    """What becomes of a case."""
    is_project = case % 2
    path = folder / f"{case}{'.curation' if is_project else '.db'}"
    path.write_bytes(damaged(_sound(is_project), case // 2))
    if is_project:
        return project_outcome(path)
    said = outcome(path, "twitter-to-sqlite")
    assert [one.name for one in folder.iterdir()] == [path.name]
    return said


def _through(cases: Sequence[int], to: Connection) -> None:
    """Go through cases, saying each before it begins, and at the end the most memory that it took."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_DATA, (2 << 30, 2 << 30))
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CACHE_HOME"] = os.environ["XDG_DATA_HOME"] = home
        for case in cases:
            to.send(case)
            start_clock()
            with tempfile.TemporaryDirectory() as folder:
                run(case, Path(folder))
    to.send(peak())


def failed(cases: Sequence[int]) -> str:
    """Go through cases in a process of their own; why it ended before its end, or empty where it did not."""
    hears, to = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_through, args=(cases, to))
    process.start()
    to.close()
    last: float = 0
    try:
        while True:
            last = hears.recv()
    except EOFError:
        process.join()
    if process.exitcode:
        return f"case {last} ended the process ({process.exitcode})"
    return "" if last <= MEGABYTES else f"cases {cases[0]} to {cases[-1]} took {last} MB"


def main() -> None:
    ends = time.monotonic() + 60 * float(sys.argv[1] if len(sys.argv) > 1 else "60")
    case, bad = random.SystemRandom().randrange(1 << 40), 0
    first = case
    while time.monotonic() < ends:
        if why := failed(range(case, case + 500)):
            print(why, flush=True)
            bad += 1
        case += 500
    print(f"{case - first} cases, {bad} of whose {(case - first) // 500} processes did not come to their end.")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
