"""The first page of a search, without a window: rows found at once, and the first of them read.

``python -m tests.benchmarks.search PROJECT`` prints JSON: the milliseconds of each search, by the kind of term.
"""

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from curator.project import Project
from tests.benchmarks.lines import Line, spread
from tests.benchmarks.stage import Stage

ROUNDS = 60
PAGE = 32
_READ = 2_000  # posts from which the terms are taken


def terms(project: Project, pks: Sequence[int]) -> dict[str, list[str]]:
    """Terms that posts have: a word's first letter, the most common words, and words of one post alone."""
    chance = random.Random(11)
    states = project.states(chance.sample(pks, min(_READ, len(pks))))
    words = Counter(
        word.lower()
        for state in states
        for word in re.findall(r"[^\W\d_]{2,}", re.sub(r"https?://\S+", "", state.text))
    )
    return {
        "one letter": sorted({word[0] for word in words}),
        "a common word": [word for word, _ in words.most_common(20)],
        "a rare word": [word for word, count in sorted(words.items()) if count == 1 and len(word) > 6],
    }  # fmt: skip


def searched(project: Project) -> dict[str, list[float]]:
    """Milliseconds to the first page, as the window asks for it from anywhere in the project."""
    pks, chance = project.pks(), random.Random(12)
    times: dict[str, list[float]] = {}
    for kind, some in terms(project, pks).items():
        times[kind] = []
        for number in range(min(ROUNDS, 4 * len(some))):
            near = project.at_ms(chance.choice(pks))
            start = perf_counter()
            rows, _ = project.pks_soon(some[number % len(some)], near)
            project.states(rows[:PAGE])
            times[kind].append((perf_counter() - start) * 1000)
    return times


def lines(stage: Stage) -> list[Line]:
    found = []
    for kind, times in stage.told("search", stage.project(stage.posts)).items():
        found += spread(f"first page of a search, {kind}", "ms", times, (), stage.posts, median_promised=50)
    return found


def main() -> None:
    with Project.open(Path(sys.argv[1])) as project:
        print(json.dumps(searched(project)))


if __name__ == "__main__":
    main()
