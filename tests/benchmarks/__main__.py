"""make bench: what must be fast, each beside a raw limit measured in the same run.

``python -m tests.benchmarks [--posts N] [--seconds S] [NAME…]`` measures the subjects whose names begin so, all
where none is given, prints one table and writes build/benchmarks.json. It asserts nothing about time.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter

from tests.benchmarks import (
    beside,
    copies,
    drafts,
    growth,
    imports,
    keys,
    lint,
    memory,
    peers,
    screen,
    search,
    starting,
    suggestions,
)
from tests.benchmarks.big_archives import csv_table, ndjson, twitter_database
from tests.benchmarks.lines import Line, report
from tests.benchmarks.stage import POSTS, SECONDS, Stage, stage
from tests.xserver import ROOT, missing_tools, x_server

SUBJECTS: dict[str, Callable[[Stage], list[Line]]] = {
    "start": starting.lines,
    "keys": keys.lines,
    "search": search.lines,
    "import-ndjson": partial(imports.lines, "NDJSON", ndjson, "raw-ndjson", 1.3),
    "import-sqlite": partial(imports.lines, "SQLite", twitter_database, "raw-database", 1.5),
    "import-csv": partial(imports.lines, "CSV", csv_table, "raw-csv", None, most=100_000),
    "beside-opening": beside.opening,
    "beside-deciding": beside.deciding,
    "memory": memory.lines,
    "growth-open": growth.opening,
    "growth-keys": growth.keys,
    "growth-search": growth.searching,
    "growth-import": growth.importing,
    "peers": peers.lines,
    "drafts": drafts.lines,
    "lint": lint.lines,
    "copies": copies.lines,
    "screen": screen.lines,
    "suggestions": suggestions.lines,
}


def measured(names: Sequence[str], on: Stage) -> tuple[list[Line], list[str]]:
    """The lines of some subjects, and the names of those that failed; each is told of as it is done."""
    lines, failed = [], []
    for name in names:
        start = perf_counter()
        try:
            lines += SUBJECTS[name](on)
        except (subprocess.CalledProcessError, RuntimeError) as error:
            failed.append(name)
            print(f"{name}: {error}", file=sys.stderr, flush=True)
        else:
            print(f"{name}: measured in {perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
    return lines, failed


def main() -> None:
    asked = argparse.ArgumentParser("python -m tests.benchmarks", description="Measure what must be fast.")
    asked.add_argument("names", nargs="*", metavar="NAME", help=f"what to measure: {', '.join(SUBJECTS)}")
    asked.add_argument("--posts", type=int, default=POSTS, help="how large the large projects are")
    asked.add_argument("--seconds", type=float, default=SECONDS, help="how long the rounds of one line may take")
    given = asked.parse_args()
    if unknown := [one for one in given.names if not any(name.startswith(one) for name in SUBJECTS)]:
        asked.error(f"Nothing is called {', '.join(unknown)}; there are {', '.join(SUBJECTS)}.")
    if missing := missing_tools():
        sys.exit(f"The benchmarks need {', '.join(missing)}.")
    names = [name for name in SUBJECTS if not given.names or name.startswith(tuple(given.names))]
    with x_server() as display, stage(display, given.posts, given.seconds) as on:
        lines, failed = measured(names, on)
    report(lines, ROOT / "build" / "benchmarks.json")
    if failed:
        sys.exit(f"These could not be measured: {', '.join(failed)}.")


if __name__ == "__main__":
    main()
