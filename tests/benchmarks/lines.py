"""One line of what was measured, the table of all of them for people, and the file of them for programs."""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import linear_regression, median, quantiles


@dataclass(frozen=True)
class Line:
    """One measurement: a value, the raw limit of the same run, what is promised of their ratio or of the value.

    ``count`` says of how many the value was taken, and ``max`` the largest of them.
    """

    name: str
    unit: str
    value: float
    limit: float | None
    ratio: float | None
    promise: float | None
    met: bool | None
    posts: int
    count: int = 1
    max: float | None = None


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
    count: int = 1,
    largest: float | None = None,
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
    return Line(name, unit, value, limit, ratio, promise, met, posts, count, largest)


def spread(
    name: str,
    unit: str,
    values: Sequence[float],
    limits: Sequence[float],
    posts: int,
    *,
    median_promised: float | None = None,
    p99_promised: float | None = None,
) -> list[Line]:
    """Two lines of many values: their median, and the value that 99 of a hundred do not exceed."""
    if not values:
        raise ValueError(f"{name}: nothing was measured")
    return [
        line(f"{name}, {which}", unit, of(values), of(limits) if limits else None, posts,
             value_promised=promised, count=len(values), largest=max(values))
        for which, of, promised in (("median", median, median_promised), ("p99", percentile_99, p99_promised))
    ]  # fmt: skip


def percentile_99(values: Sequence[float]) -> float:
    """Of few values, as of many, one that is among them or between two of them."""
    return quantiles(values, n=100, method="inclusive")[98] if len(values) > 1 else values[0]


def growth(name: str, seconds: dict[int, float], promised: float, limit: dict[int, float] | None = None) -> Line:
    """The exponent with which a time grows as posts become more: 0 does not depend on them, 1 is in proportion."""
    exponent, raw = _exponent(seconds), _exponent(limit) if limit else None
    grown = line(name, "", exponent, None, max(seconds), value_promised=promised, count=len(seconds))
    return grown if raw is None else Line(**asdict(grown) | {"limit": raw})


def _exponent(seconds: dict[int, float]) -> float:
    """The slope of the least squares of log time over log posts."""
    return linear_regression([math.log(posts) for posts in seconds], list(map(math.log, seconds.values()))).slope


def report(lines: Sequence[Line], path: Path) -> None:
    """Print the table, and write the same as JSON."""
    print(
        f"{'what':48} {'posts':>8} {'value':>10} {'max':>9} {'count':>5} {'limit':>9} {'ratio':>6}"
        f" {'promise':>7}  met"
    )
    for one in lines:
        most, limit, ratio = (f"{of:.2f}" if of is not None else "-" for of in (one.max, one.limit, one.ratio))
        promise = f"{one.promise:g}" if one.promise is not None else "-"
        met = {True: "yes", False: "NO", None: ""}[one.met]
        print(
            f"{one.name:48} {one.posts:8} {one.value:8.2f}{one.unit:2} {most:>9} {one.count:5} {limit:>9}"
            f" {ratio:>6} {promise:>7}  {met}".rstrip()
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in lines], indent=1), encoding="utf-8")
