"""How times grow with the posts: each at a hundredth of them, a tenth and all, and the exponent of the three."""

from collections.abc import Callable
from statistics import median

from tests.benchmarks.big_archives import ndjson
from tests.benchmarks.lines import Line, growth, line
from tests.benchmarks.stage import Stage
from tests.benchmarks.starting import FEW, starts

KEYS = {"scroll": "a frame of scrolling", "file": "a decision", "letter": "a search’s letter to its first results"}
_FLAT, _ROOT, _PROPORTIONAL = 0.1, 0.5, 1.05


def opening(stage: Stage) -> list[Line]:
    """From the process to the first rows; the limit is the same of an empty window."""
    taken = {posts: starts(stage, stage.project(posts), FEW) for posts in stage.sizes}
    ours = {posts: median(times) for posts, (times, _) in taken.items()}
    empty = {posts: median(times) for posts, (_, times) in taken.items()}
    return [
        *(line("open", "s", ours[posts], empty[posts], posts, count=FEW) for posts in stage.sizes),
        growth("open: exponent", ours, _ROOT, empty),
    ]


def keys(stage: Stage) -> list[Line]:
    """From an event to the end of the paint event that shows its effect."""
    told = {posts: _keys(stage, posts) for posts in stage.sizes}
    found = []
    for name, what in KEYS.items():
        found += _grown(what, "ms", {posts: median(one[name]) for posts, one in told.items()}, _FLAT)
    return found


def _keys(stage: Stage, posts: int) -> dict[str, list[float]]:
    """Of the largest size all keys, as they are measured in their own right; else those that are compared."""
    how = (stage.seconds,) if posts == stage.posts else (stage.seconds / 2, *KEYS)
    told: dict[str, list[float]] = stage.told("keys", stage.project(posts), *how)
    return told


def searching(stage: Stage) -> list[Line]:
    """The first page of a search, without a window, of terms of all kinds."""

    def first_page(posts: int) -> float:
        told: dict[str, list[float]] = stage.told("search", stage.project(posts))
        return median(one for times in told.values() for one in times)

    return _over_sizes("first page of a search", "ms", stage, first_page, _FLAT)


def importing(stage: Stage) -> list[Line]:
    def seconds(posts: int) -> float:
        return float(stage.told("imports", "curator", ndjson(posts))["seconds"])

    return _over_sizes("import of NDJSON", "s", stage, seconds, _PROPORTIONAL)


def _over_sizes(
    what: str, unit: str, stage: Stage, measure: Callable[[int], float], promised: float
) -> list[Line]:
    return _grown(what, unit, {posts: measure(posts) for posts in stage.sizes}, promised)


def _grown(what: str, unit: str, values: dict[int, float], promised: float) -> list[Line]:
    grown = [line(what, unit, value, None, posts) for posts, value in values.items()]
    return [*grown, growth(f"{what}: exponent", values, promised)]
