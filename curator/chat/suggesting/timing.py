"""Time as evidence: how long after a question an answer comes, and when each question was asked."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from curator.chat.suggesting.suggestion import AskedQuestion

_MINUTE = 60_000
_JUST = 1.0  # minutes
_QUICKEST = 0.25  # minutes: what keeps the logarithm of an answer sent at once from running away
_TO_THE_FIRST_ANSWER = 1.5  # minutes
_USUAL, _USUAL_SPREAD = 1.5, 0.8  # of the logarithm of an answer's age: mean and variance; some four minutes
_ANSWERS_IMAGINED = 2.0  # as they usually come
_FEW, _LEAST_SPREAD = 1e-6, 0.05
_BETWEEN_QUESTIONS = 8.0  # minutes, where a chat does not tell

Ages = tuple[float, float, float, float, float]


def ages(at: float | None, asked: float | None) -> Ages:
    """An answer's age: not asked yet, and by how much; just asked; the logarithm of its age, and that squared.

    With weights on the last two, answers to a question come by a log-normal distribution of their ages. That a
    question was just asked speaks for the one before, about which people were still writing.
    """
    if at is None or asked is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    age = at - asked
    if age < 0:
        return 1.0, math.log1p(-age), 0.0, 0.0, 0.0
    log_age = math.log(age + _QUICKEST)
    return 0.0, 0.0, math.exp(-age / _JUST), log_age, log_age * log_age


def pace(at: float | None, asked: float | None) -> float:
    """How long an answer took, in a measure by which two of one author can be compared."""
    return 0.0 if at is None or asked is None else math.log1p(max(0.0, at - asked))


@dataclass(frozen=True, slots=True)
class Tally:
    """How late some answers came: how many, the sum of the logarithms of their ages, and of their squares."""

    count: float = 0.0
    sum: float = 0.0
    squares: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.count + other.count, self.sum + other.sum, self.squares + other.squares)

    def __sub__(self, other: "Tally") -> "Tally":
        return Tally(self.count - other.count, self.sum - other.sum, self.squares - other.squares)


def tally(ages: Sequence[Ages], share: Sequence[float]) -> Tally:
    """Of one answer, by how much of it belongs to each question."""
    found = [(part, age) for (early, _, _, age, _), part in zip(ages, share, strict=True) if part and not early]
    return Tally(
        sum(part for part, _ in found),
        sum(part * age for part, age in found),
        sum(part * age * age for part, age in found),
    )


def own_pace(ages: Sequence[Ages], others: Tally) -> list[float]:
    """The log-odds of each question by how late the author's other answers came, beside those of anybody."""
    if others.count < _FEW:
        return [0.0] * len(ages)
    count = others.count + _ANSWERS_IMAGINED
    mean = (others.sum + _ANSWERS_IMAGINED * _USUAL) / count
    squares = others.squares + _ANSWERS_IMAGINED * (_USUAL_SPREAD + _USUAL * _USUAL)
    spread = max(squares / count - mean * mean, _LEAST_SPREAD)
    shift = 0.5 * math.log(spread / _USUAL_SPREAD)
    return [
        0.0 if early else (age - _USUAL) ** 2 / (2 * _USUAL_SPREAD) - (age - mean) ** 2 / (2 * spread) - shift
        for early, _, _, age, _ in ages
    ]


def times_asked(questions: Sequence[AskedQuestion], marked: Sequence[Sequence[float]]) -> list[float | None]:
    """When each question was asked, in minutes since the epoch; None for all where nothing tells.

    Of one typed by hand, the times of what is ``marked`` as its answers tell; else the questions around it do.
    """
    times = [
        one.at_ms / _MINUTE if one.at_ms is not None else _before_the_answers(answers)
        for one, answers in zip(questions, marked, strict=True)
    ]
    known = [(at, time) for at, time in enumerate(times) if time is not None]
    if not known:
        return times
    gaps = [later - sooner for (_, sooner), (_, later) in pairwise(known)]
    apart = max(1.0, median(gaps or [_BETWEEN_QUESTIONS]))
    return [_between(at, dict(known), apart) if time is None else time for at, time in enumerate(times)]


def _before_the_answers(times: Sequence[float]) -> float | None:
    """Shortly before the first of the answers, one in eight of which may come from elsewhere."""
    return sorted(times)[len(times) // 8] - _TO_THE_FIRST_ANSWER if times else None


def _between(at: int, times: Mapping[int, float], apart: float) -> float:
    before = max((other for other in times if other < at), default=None)
    after = min((other for other in times if other > at), default=None)
    if before is None or after is None:
        known = max(times) if after is None else min(times)
        return times[known] + apart * (at - known)
    return times[before] + (times[after] - times[before]) * (at - before) / (after - before)
