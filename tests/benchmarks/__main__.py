"""make bench: what must be fast, each beside a raw limit measured in the same run.

Prints one table and writes build/benchmarks.json. It asserts nothing about time.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from curator.chat.duplicates import families
from curator.draft.formats import csv, docx, html, markdown, plain, sqlite, wordpress
from curator.draft.formats import json as json_format
from curator.ui import pdf
from tests.benchmarks import suggestions
from tests.benchmarks.answers import answered_chats, folder
from tests.benchmarks.big_archives import csv_table, ndjson, twitter_database
from tests.chat.repeated import TAG, chat
from tests.draft.articles import of_a_chat
from tests.xserver import ROOT, missing_tools, x_server

STARTS = 11
POSTS = 1_000_000
QUOTES = 10_000
PANDOC = {"markdown": "commonmark", "html": "html", "text": "plain", "docx": "docx"}
NO_TEXT = ("docx", "sqlite", "pdf")  # of which no time is promised
FEW = 2_000  # of what takes hours for more
COPIED = 100_000


@dataclass(frozen=True)
class Line:
    """One measurement: a value, the raw limit of the same run, what is promised of their ratio or of the value."""

    name: str
    unit: str
    value: float
    limit: float | None
    ratio: float | None
    promise: float | None
    met: bool | None
    posts: int


def line(
    name: str,
    unit: str,
    value: float,
    limit: float | None,
    posts: int,
    *,
    ratio_promised: float | None = None,
    value_promised: float | None = None,
    at_least: float | None = None,
) -> Line:
    """A line whose promise is about the ratio, or about the value (at most or at least), or about neither."""
    ratio = value / limit if limit else None
    met = None
    if ratio_promised is not None and ratio is not None:
        met = ratio <= ratio_promised
    if value_promised is not None:
        met = value <= value_promised
    if at_least is not None:
        met = value >= at_least
    promise = next((one for one in (ratio_promised, value_promised, at_least) if one is not None), None)
    return Line(name, unit, value, limit, ratio, promise, met, posts)


def seconds_to_first_paint(script: str, env: dict[str, str], *arguments: str) -> float:
    """From the start of a process until it says that it has painted."""
    start = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{script}", *arguments],
        env=env,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout
    said = process.stdout.readline()
    took = perf_counter() - start
    process.wait(30)
    process.stdout.close()
    if "painted" not in said:
        raise RuntimeError(f"{script} ended without painting")
    return took


def start_up(env: dict[str, str]) -> Line:
    """The sample's first rows against an empty window of the same toolkit, taken in turns."""
    ours, empty = [], []
    seconds_to_first_paint("first_rows", env, "demo")  # makes the sample project and compiles the modules
    for _ in range(STARTS):
        empty.append(seconds_to_first_paint("empty_window", env))
        ours.append(seconds_to_first_paint("first_rows", env, "demo"))
    return line(
        "start: process to first painted rows", "ms", median(ours) * 1000, median(empty) * 1000, 142,
        ratio_promised=1.5,
    )  # fmt: skip


def deciding(env: dict[str, str]) -> list[Line]:
    """Key pressed to painted, beside a bare widget's repaint; and a commit, beside SQLite's own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.keys"],
        env=env, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    measured = json.loads(done.stdout.splitlines()[-1])
    lines = []
    bare = measured["bare"]
    for name in ("next", "file", "star", "undo"):
        taken = measured[name]
        lines.append(
            line(f"{name}: key to painted, median", "ms", median(taken), median(bare), measured["posts"],
                 value_promised=16)
        )  # fmt: skip
        lines.append(
            line(f"{name}: key to painted, p99", "ms", percentile_99(taken), percentile_99(bare),
                 measured["posts"], value_promised=50)
        )  # fmt: skip
    commits, raw = measured["commit"], measured["raw commit"]
    lines.append(line("a decision's commit, median", "ms", median(commits), median(raw), measured["posts"]))
    return lines


def suggesting_on_screen(env: dict[str, str]) -> list[Line]:
    """How long a decision keeps the hand, and when all suggestions in sight are those that know of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.screen"],
        env=env, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    measured = json.loads(done.stdout.splitlines()[-1])
    decision, suggestions_, posts = measured["decision"], measured["suggestions"], measured["posts"]
    return [
        line("a decision among suggestions, median", "ms", median(decision), None, posts, value_promised=16),
        line("suggestions in sight after it, median", "ms", median(suggestions_), None, posts, value_promised=50),
        line("suggestions in sight after it, p99", "ms", percentile_99(suggestions_), None, posts),
    ]


def linting() -> list[Line]:
    """A draft's findings: all of them, and those after one key."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.lint"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    measured = json.loads(done.stdout.splitlines()[-1])
    keys, quotes = measured["keys"], measured["quotes"]
    return [
        line("lint of 1,000 quotes after one key", "ms", median(keys) * 1000, None, quotes, value_promised=16),
        line("lint of 1,000 quotes after one key, p99", "ms", percentile_99(keys) * 1000, None, quotes),
        line("lint of 1,000 quotes, all at once", "ms", measured["whole"] * 1000, None, quotes),
    ]


def finding_copies() -> list[Line]:
    """Posts that say the same, among many that sound alike: one post in fourteen begins or joins a family."""
    posts, _ = chat(1, COPIED, COPIED // 15)
    took = seconds(partial(families, posts, TAG.removeprefix("#")))
    return [line("families of copies", "s", took, None, COPIED, value_promised=10)]


def suggesting() -> list[Line]:
    """How often suggestions are right, beside the best rule that learns nothing; and how long they take."""
    lines = []
    if (folder() / "questions.json").is_file():
        chats = list(answered_chats())
        answers = sum(len(chat.answers) for chat in chats)
        rules = {
            name: 100 * sum(suggestions.baseline(chat, guess) * len(chat.answers) for chat in chats) / answers
            for name, guess in suggestions.BASELINES.items()
        }
        guesses = [suggestions.measured(chat, suggestions.weights_for(chat)) for chat in chats]
        for how in guesses[0]:
            found = suggestions.score([one for by in guesses for one in by[how]])
            promised = {"nothing known": 89, "all others known": 91}.get(how)
            lines += [
                line(f"suggested first, {how}", "%", 100 * found.first, max(rules.values()), answers,
                     at_least=promised),
                line(f"among the first two, {how}", "%", 100 * found.first_two, None, answers),
                line(f"of the surest three quarters, {how}", "%", 100 * found.surest, None, answers, at_least=95),
                line(f"calibration error, {how}", "%", 100 * found.calibration_error, None, answers,
                     value_promised=2.5),
            ]  # fmt: skip
        lines += [line(f"{name}, beside suggestions", "%", right, None, answers) for name, right in rules.items()]
    else:
        print("There is no folder of real chats: nothing is said of how often suggestions are right.")
    posts = 3_000
    took = suggestions.milliseconds(suggestions.busy_chat(posts))
    return [
        *lines,
        line("suggestions made ready", "ms", took["made"][0], None, posts),
        line("all suggestions at once", "ms", took["all"][0], None, posts, value_promised=1_000),
        line("a decision learned, median", "ms", median(took["decision"]), None, posts, value_promised=1),
        line("15 suggestions after a decision, median", "ms", median(took["screen"]), None, posts,
             value_promised=25),
        line("15 suggestions after a decision, p99", "ms", percentile_99(took["screen"]), None, posts,
             value_promised=50),
    ]  # fmt: skip


def percentile_99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]


def importing() -> list[Line]:
    """Archives into searchable projects, beside the raw limit of the same rows; and other programs on one file."""
    archive, table, database = (write(POSTS) for write in (ndjson, csv_table, twitter_database))
    lines = []
    for name, path, raw, promised in (
        ("NDJSON", archive, "raw-ndjson", 1.3),
        ("SQLite", database, "raw-database", 1.5),
        ("CSV", table, "raw-csv", None),
    ):
        limit, ours = imported(raw, path), imported("curator", path)
        if limit["posts"] != ours["posts"] or limit["found"] != ours["found"]:
            raise RuntimeError(f"{name}: {ours} and {limit} are not of the same rows")
        lines += [
            line(f"import {name}, to the first search", "s", ours["seconds"], limit["seconds"], POSTS,
                 ratio_promised=promised),
            line(f"import {name}, peak memory", "MB", ours["megabytes"], limit["megabytes"], POSTS,
                 value_promised=200),
        ]  # fmt: skip
    few = ndjson(FEW)
    for program, path, posts in (("sqlite-utils", archive, POSTS), ("twitter-to-sqlite", few, FEW)):
        theirs, ours = imported(program, path), imported("curator", path)
        lines.append(line(f"{program}, beside Curator", "s", theirs["seconds"], ours["seconds"], posts))
    return lines


def imported(what: str, path: Path) -> dict[str, float]:
    """What an import took, in a process of its own: seconds, megabytes, posts, found."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.imports", what, path],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def writing() -> list[Line]:
    """An article in each format; and pandoc, where there is one, converting the same from its HTML."""
    article = of_a_chat((QUOTES // 4,) * 4)
    lines, took = [], {}
    for module in (markdown, html, wordpress, plain, json_format, docx, csv, sqlite, pdf):
        writer = module.writer
        took[writer.name] = median(seconds(partial(writer.write, article)) for _ in range(3))
        promised = None if writer.name in NO_TEXT else 1
        lines.append(line(f"write {writer.name}", "s", took[writer.name], None, QUOTES, value_promised=promised))
    if shutil.which("pandoc"):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "article.html"
            page.write_text(html.write(article), encoding="utf-8")
            for ours, theirs in PANDOC.items():
                command = ["pandoc", "-f", "html", "-t", theirs, "-o", page.with_suffix(f".{theirs}"), page]
                other = seconds(partial(subprocess.run, command, check=True))
                lines.append(line(f"pandoc to {ours}, beside Curator", "s", other, took[ours], QUOTES))
    return lines


def seconds(does: Callable[[], object]) -> float:
    start = perf_counter()
    does()
    return perf_counter() - start


def main() -> None:
    if missing := missing_tools():
        sys.exit(f"The benchmarks need {', '.join(missing)}.")
    with tempfile.TemporaryDirectory() as home, x_server() as server:
        places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
        env = server | places | {"PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        measures: list[Callable[[], list[Line]]] = [
            lambda: [start_up(env)],
            lambda: deciding(env),
            lambda: suggesting_on_screen(env),
            importing,
            writing,
            linting,
            finding_copies,
            suggesting,
        ]
        lines = [one for measure in measures for one in measure()]
    report(lines, ROOT / "build" / "benchmarks.json")


def report(lines: list[Line], path: Path) -> None:
    """The table for people, the file for programs."""
    print(f"{'what':44} {'posts':>7} {'value':>10} {'limit':>10} {'ratio':>7} {'promise':>8}  met")
    for one in lines:
        limit = f"{one.limit:.2f}" if one.limit is not None else "-"
        ratio = f"{one.ratio:.2f}" if one.ratio is not None else "-"
        promise = f"{one.promise:g}" if one.promise is not None else "-"
        met = {True: "yes", False: "NO", None: ""}[one.met]
        print(f"{one.name:44} {one.posts:7} {one.value:8.2f}{one.unit} {limit:>10} {ratio:>7} {promise:>8}  {met}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in lines], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
