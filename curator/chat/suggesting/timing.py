"""Time as evidence: how long after a question an answer comes, and when each question was asked."""

import math
from collections.abc import Sequence
from statistics import median

from curator.chat.suggesting.suggestion import AskedQuestion

_MINUTE = 60_000
_QUICKEST = 0.25  # minutes: what keeps the logarithm of an answer sent at once from running away
_TO_THE_FIRST_ANSWER = 1.5  # minutes
_BETWEEN_QUESTIONS = 8.0  # minutes, where a chat does not tell

Ages = tuple[float, float, float, float]


def ages(at: float | None, asked: float | None) -> Ages:
    """An answer's age in minutes as features: not asked yet, by how much; the logarithm of its age, and its square.

    With weights on the last two, answers to a question come by a log-normal distribution of their ages.
    """
    if at is None or asked is None:
        return 0.0, 0.0, 0.0, 0.0
    age = at - asked
    if age < 0:
        return 1.0, math.log1p(-age), 0.0, 0.0
    log_age = math.log(age + _QUICKEST)
    return 0.0, 0.0, log_age, log_age * log_age


def pace(at: float | None, asked: float | None) -> float:
    """How long an answer took, in a measure by which two of one author can be compared."""
    return 0.0 if at is None or asked is None else math.log1p(max(0.0, at - asked))


def times_asked(
    questions: Sequence[AskedQuestion], marked: Sequence[Sequence[float]]
) -> list[float | None]:
    """When each question was asked, in minutes since the epoch; None for all where nothing tells.

    Of one typed by hand, the times of what is ``marked`` as its answers tell; else the questions around it do.
    """
    times = [
        one.at_ms / _MINUTE if one.at_ms is not None else _before_the_answers(answers)
        for one, answers in zip(questions, marked, strict=True)
    ]
    known = [at for at, time in enumerate(times) if time is not None]
    if not known:
        return times
    told = [time for time in times if time is not None]
    apart = median([later - sooner for sooner, later in zip(told, told[1:], strict=False)] or [_BETWEEN_QUESTIONS])
    return [time if time is not None else _between(at, times, known, max(apart, 1.0)) for at, time in enumerate(times)]


def _before_the_answers(times: Sequence[float]) -> float | None:
    """Shortly before the first of the answers, one in eight of which may come from elsewhere."""
    return sorted(times)[len(times) // 8] - _TO_THE_FIRST_ANSWER if times else None


def _between(at: int, times: Sequence[float | None], known: Sequence[int], apart: float) -> float:
    before = max((one for one in known if one < at), default=None)
    after = min((one for one in known if one > at), default=None)
    sooner = None if before is None else times[before]
    later = None if after is None else times[after]
    if sooner is not None and later is not None and before is not None and after is not None:
        return sooner + (later - sooner) * (at - before) / (after - before)
    if sooner is not None and before is not None:
        return sooner + apart * (at - before)
    assert later is not None
    assert after is not None
    return later - apart * (after - at)
