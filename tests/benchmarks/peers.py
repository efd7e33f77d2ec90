"""Other programs on the same archives, where they are installed.

``python -m tests.benchmarks.peers PROGRAM ARCHIVE`` imports with one and prints what ``imports`` prints;
``… datasette DATABASE WORD…`` prints the milliseconds of each search as JSON.
"""

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.big_archives import ndjson, twitter_database
from tests.benchmarks.imports import SOUGHT, Counted, run
from tests.benchmarks.lines import Line, line
from tests.benchmarks.stage import Stage

FEW = 500  # of what takes hours for many
SOME = 100_000  # of what takes many minutes for more
WORDS = ("k", "ka", "the", "and", SOUGHT, "kaka", "tea", "gardenchat")
_PATIENCE = "120"  # seconds until another program shows its window


def sqlite_utils(archive: Path, folder: Path) -> Counted:
    """sqlite-utils insert --nl, then enable-fts: whole objects, searchable by their text."""
    target = folder / "p.db"
    program = Path(sys.executable).with_name("sqlite-utils")
    subprocess.run([program, "insert", target, "tweets", archive, "--nl", "--pk", "id"], check=True)
    subprocess.run([program, "enable-fts", target, "tweets", "text"], check=True)
    return _found(target)


def twitter_to_sqlite(archive: Path, folder: Path) -> Counted:
    """What twitter-to-sqlite does with tweets that it fetched, and its own full text."""
    from sqlite_utils import Database
    from twitter_to_sqlite.utils import ensure_tables, save_tweets

    target = folder / "p.db"
    database = Database(target)
    ensure_tables(database)

    def statuses() -> Iterator[dict[str, object]]:
        with archive.open(encoding="utf-8") as file:
            for line in file:
                status = json.loads(line)
                inner = (status, *filter(None, [status.get("retweeted_status")]))
                for one in inner:
                    one |= {"full_text": one["text"], "entities": {"urls": []}, "geo": None, "place": None}
                    one["source"] = '<a href="https://example.org/">A client</a>'
                    one["user"] |= {"created_at": one["created_at"], "entities": {"description": {"urls": []}}}
                    one["user"] |= dict.fromkeys(("listed_count", "statuses_count", "favourites_count"), 0)
                yield status

    save_tweets(database, statuses())
    database.conn.close()
    return _found(target)


def _found(path: Path) -> Counted:
    with closing(sqlite3.connect(path)) as made:
        sought = f"SELECT count(*) FROM tweets_fts WHERE tweets_fts MATCH '\"{SOUGHT}\"'"
        return made.execute("SELECT count(*) FROM tweets").fetchone()[0], made.execute(sought).fetchone()[0]


IMPORTING: dict[str, tuple[str, Callable[[Path, Path], Counted], int]] = {
    "sqlite-utils": ("sqlite_utils", sqlite_utils, SOME),
    "twitter-to-sqlite": ("twitter_to_sqlite", twitter_to_sqlite, FEW),
}


async def datasette(database: Path, words: Sequence[str]) -> list[float]:
    """Milliseconds of each search’s first page, by the program itself, without a server between."""
    client = (
        import_module("datasette.app").Datasette([str(database)], settings={"sql_time_limit_ms": 60_000}).client
    )
    page = f"/{database.stem}/tweets.json?_shape=array&_size=32&_nocount=1&_nofacet=1&_searchmode=raw&_search="
    times = []
    for word in ("first", *words):  # the first one looks through the tables
        start = perf_counter()
        answer = await client.get(f"{page}{word}*")
        times.append((perf_counter() - start) * 1000)
        answer.raise_for_status()
    return times[1:]


def lines(stage: Stage) -> list[Line]:
    """Each beside what Curator takes for the same."""
    found = []
    for program, (module, _, most) in IMPORTING.items():
        if find_spec(module):
            archive = ndjson(posts := min(most, stage.posts))
            theirs, ours = stage.told("peers", program, archive), stage.told("imports", "curator", archive)
            found.append(line(f"{program}, beside Curator", "s", theirs["seconds"], ours["seconds"], posts))
    if not (find_spec("sqlite_utils") and (find_spec("datasette") or shutil.which("sqlitebrowser"))):
        return found
    database = _searchable(stage)
    if find_spec("datasette"):
        theirs = stage.told("peers", "datasette", database, *WORDS)
        ours = stage.told("search", stage.project(stage.posts))
        found.append(
            line("Datasette’s search, beside Curator", "ms", median(theirs), median(ours["a common word"]),
                 stage.posts, count=len(theirs), largest=max(theirs))
        )  # fmt: skip
    if shutil.which("sqlitebrowser"):
        took = stage.seconds_to_first_paint("first_rows", stage.project(stage.posts))
        found.append(
            line(
                "DB Browser for SQLite opens it, beside Curator", "s", _opened(database, stage), took, stage.posts
            )
        )
    return found


def _searchable(stage: Stage) -> Path:
    """A database as twitter-to-sqlite keeps one, searchable as sqlite-utils makes it."""
    database = stage.folder / "peers.db"
    shutil.copy(twitter_database(stage.posts), database)
    program = Path(sys.executable).with_name("sqlite-utils")
    subprocess.run([program, "enable-fts", database, "tweets", "full_text"], check=True)
    return database


def _opened(database: Path, stage: Stage) -> float:
    """Seconds until DB Browser for SQLite shows a table’s rows in a window that is named after the file."""
    start = perf_counter()
    program = subprocess.Popen(
        ["sqlitebrowser", "--table", "tweets", database],
        env=stage.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        seen = ["xdotool", "search", "--sync", "--onlyvisible", "--name", database.name]
        subprocess.run(["timeout", _PATIENCE, *seen], env=stage.env, check=True, stdout=subprocess.DEVNULL)
        return perf_counter() - start
    finally:
        program.terminate()
        program.wait(30)


def main() -> None:
    if sys.argv[1] == "datasette":
        print(json.dumps(asyncio.run(datasette(Path(sys.argv[2]), sys.argv[3:]))))
    else:
        run({name: imports for name, (_, imports, _) in IMPORTING.items()})


if __name__ == "__main__":
    main()
