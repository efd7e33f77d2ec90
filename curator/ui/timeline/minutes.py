"""The time of a chat, cut into equal pieces of whole minutes to be counted in. Knows nothing of Qt."""

import itertools
import math
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from curator.project import Question

MINUTE = 60_000
_HOUR, _DAY = 60 * MINUTE, 24 * 60 * MINUTE
_STEPS = [step * MINUTE for step in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)]


def bounds(times: Sequence[int], questions: Sequence[Question]) -> tuple[int, int] | None:
    """The stretch of time worth drawing, in ms: around the questions, else where nine tenths of all are."""
    if not times:
        return None
    asked = [question.at_ms for question in questions if question.at_ms is not None]
    if asked:
        start, end = min(asked) - _HOUR // 4, max(asked) + _HOUR // 2
        return max(start, min(times[0], *asked)), min(end, max(times[-1], *asked))
    last = len(times) - 1
    return times[round(last * 0.05)], times[round(last * 0.95)]


class Minutes(Struct, frozen=True):
    """``count`` pieces of ``step_ms`` each, one after another from ``start_ms``, numbered from 0."""

    start_ms: int
    step_ms: int
    count: int

    @property
    def end_ms(self) -> int:
        return self.start_ms + self.step_ms * self.count

    def piece(self, at_ms: float) -> int:
        """The piece that a time is in; the outermost for one outside."""
        return min(max(int((at_ms - self.start_ms) // self.step_ms), 0), self.count - 1)

    def span(self, one: int, other: int) -> tuple[int, int]:
        """From when until when (not included) two pieces last, and those between them."""
        first, last = sorted((one, other))
        return self.start_ms + first * self.step_ms, self.start_ms + (last + 1) * self.step_ms

    def counted(self, times: Sequence[int]) -> list[int]:
        """How many of the times, which are in order, are in each piece."""
        cuts = [bisect_left(times, self.start_ms + index * self.step_ms) for index in range(self.count + 1)]
        return [after - before for before, after in itertools.pairwise(cuts)]


def cut(start_ms: int, end_ms: int, most: int, offset_ms: int = 0) -> Minutes:
    """Cut a stretch of time into at most ``most`` pieces, of a minute each if possible.

    ``offset_ms`` is how far the clock on the wall is ahead of UTC; pieces begin at its round times.
    """
    step = next((step for step in _STEPS if (end_ms - start_ms) / step + 2 <= most), 0)
    if not step:
        step = math.ceil((end_ms - start_ms) / max(most - 2, 1) / _DAY) * _DAY
    start = (start_ms + offset_ms) // step * step - offset_ms
    return Minutes(start, step, (end_ms - start) // step + 1)
