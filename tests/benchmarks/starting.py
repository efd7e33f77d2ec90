"""Starts: from the process to the first painted rows, beside an empty window of the same toolkit."""

from functools import cache
from statistics import median

from tests.benchmarks.lines import Line, line
from tests.benchmarks.stage import Stage

STARTS = 7
FEW = 3  # of a large project


@cache
def starts(stage: Stage, what: object, count: int) -> tuple[list[float], list[float]]:
    """Seconds of so many starts on a path, or ``demo``, and of as many empty windows, in turns; measured once."""
    stage.seconds_to_first_paint("first_rows", what)  # makes what is made once, and compiles the modules
    taken = [
        (stage.seconds_to_first_paint("first_rows", what), stage.seconds_to_first_paint("empty_window"))
        for _ in range(count)
    ]
    return [ours for ours, _ in taken], [empty for _, empty in taken]


def lines(stage: Stage) -> list[Line]:
    """The sample's start, and that of a project of many posts."""
    found = []
    for what, count, posts in (("demo", STARTS, 142), (stage.project(stage.posts), FEW, stage.posts)):
        ours, empty = starts(stage, what, count)
        found.append(
            line("start: process to first painted rows", "ms", median(ours) * 1000, median(empty) * 1000, posts,
                 ratio_promised=1.5, count=count, largest=max(ours) * 1000)
        )  # fmt: skip
    return found
