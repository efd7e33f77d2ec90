"""An author's own way through the questions: from each post to the next, mostly on or forward, at its own pace.

What is known of one post tells of those around it, by the forward-backward algorithm (Rabiner, *A Tutorial on
Hidden Markov Models*, 1989) on a linear-chain conditional random field.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import mul

from curator.chat.suggesting.chat import ChatRead
from curator.chat.suggesting.timing import pace

_SOON = 3.0  # minutes

STEPS = ("same", "same_soon", "goes_on", "back", "pace")
"""What is weighed of two posts that follow one another: whether both answer the same question, the more so where
the second comes soon or goes on from the first; how many questions it goes back; how its pace differs."""

Row = list[float]


class Step:
    """How likely the way from each question is to each, and the same the other way round, in any unit."""

    def __init__(self, ways: list[Row]) -> None:
        self.ways = ways
        self.to = [list(column) for column in zip(*ways, strict=True)]


class Author:
    """One author's posts, by their places in the chat, in order of time; and the steps between them."""

    def __init__(self, chat: ChatRead, posts: Sequence[int], going_on: frozenset[int]) -> None:
        self.posts = posts
        self.going_on = going_on
        self._chat = chat
        self._steps: list[Step] | None = None

    def steps(self, weights: Sequence[float]) -> list[Step]:
        """How likely each step is; worked out once."""
        if self._steps is None:
            self._steps = [
                Step([[math.exp(sum(map(mul, weights, one))) for one in row] for row in ways])
                for ways in self.features()
            ]
        return self._steps

    def features(self) -> Iterator[list[list[tuple[float, ...]]]]:
        """For each step, for each question of the first post and each of the second, what ``STEPS`` names."""
        said, times = self._chat.said, self._chat.asked_at
        paces = [[pace(said[at].at, time) for time in times] for at in self.posts]
        for (first, second), (before, after) in zip(pairwise(self.posts), pairwise(paces), strict=True):
            # Nobody answers a question just before asking it.
            same = float(second not in self._chat.asks)
            soon = same * math.exp(((said[first].at or 0.0) - (said[second].at or 0.0)) / _SOON)
            on = float(second in self.going_on)
            yield [
                [
                    (same, soon, on, 0.0, abs(was - now))
                    if one == other
                    else (0.0, 0.0, 0.0, float(max(0, one - other)), abs(was - now))
                    for other, now in enumerate(after)
                ]
                for one, was in enumerate(before)
            ]


def by_author(chat: ChatRead, parts: Iterable[Sequence[str]]) -> list[Author]:
    """The authors of a chat; a post without author or time is one of its own. ``parts`` are the ids of each answer
    that was sent in several posts."""
    whose: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(chat.said):
        apart = one.author is None or one.at is None or one.repeats
        whose[f"\0{at}" if apart else one.author or ""].append(at)
    following = {chat.at_id[second] for ids in parts for _, second in pairwise(ids) if second in chat.at_id}
    return [Author(chat, posts, frozenset(_going_on(chat, posts, following))) for posts in whose.values()]


def _going_on(chat: ChatRead, posts: Sequence[int], following: set[int]) -> Iterator[int]:
    for first, second in pairwise(posts):
        if second in following or chat.said[second].goes_on or chat.answered[second] == first:
            yield second


def marginals(alone: Sequence[Row], steps: Sequence[Step]) -> list[Row]:
    """The probability of each question for each post of one author.

    ``alone`` holds how likely each is for itself, in any unit; ``steps`` how likely each step to the next is.
    """
    ahead = [scaled(alone[0])]
    for here, step in zip(alone[1:], steps, strict=True):
        before = ahead[-1]
        ahead.append(scaled([sum(map(mul, before, to)) * part for to, part in zip(step.to, here, strict=True)]))
    behind = [1.0] * len(alone[0])
    found = [ahead[-1]]
    for at in range(len(alone) - 2, -1, -1):
        later = list(map(mul, alone[at + 1], behind))
        behind = scaled([sum(map(mul, later, way)) for way in steps[at].ways])
        found.append(scaled(list(map(mul, ahead[at], behind))))
    return found[::-1]


def scaled(row: Row) -> Row:
    """A row of what is likely, as probabilities."""
    whole = sum(row)
    return [part / whole if whole else 1 / len(row) for part in row]
