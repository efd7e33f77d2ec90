"""Measures the suggestions on real chats whose markers were taken away, each by weights trained on the others only.

Prints, by chat and overall, how often the first suggestion and the first two are right, how often the three quarters
that it is surest of, and how far its probabilities are from the truth (expected calibration error over ten bins):
with none of the answers known, 10% or 30% (at random, five seeds), and all but the one asked about.
"""

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from time import perf_counter

from curator.chat.suggesting.reading import stems
from curator.chat.suggesting.suggestion import Suggestion
from curator.chat.suggesting.weights import Weights
from curator.posts import Post
from tests.benchmarks.answers import AnsweredChat

SEEDS = 5
BINS = 10
_MINUTE = 60_000
_WEIGHTS = Path(__file__).with_suffix(".json")


@dataclass(frozen=True)
class Guess:
    """What was suggested for an answer: question numbers best first, how sure of the first, which would be right."""

    ranked: tuple[int, ...]
    sure: float
    right: tuple[int, ...]

    @property
    def first(self) -> bool:
        return self.ranked[0] in self.right

    @property
    def first_two(self) -> bool:
        return not set(self.ranked[:2]).isdisjoint(self.right)


@dataclass(frozen=True)
class Score:
    """Shares of the answers, from 0 to 1."""

    answers: int
    first: float
    first_two: float
    surest: float
    calibration_error: float


def score(guesses: Sequence[Guess]) -> Score:
    surest = sorted(guesses, key=lambda guess: -guess.sure)[: round(0.75 * len(guesses))]
    bins: dict[int, list[Guess]] = {}
    for guess in guesses:
        bins.setdefault(min(BINS - 1, int(guess.sure * BINS)), []).append(guess)
    error = sum(
        abs(fmean(guess.first for guess in some) - fmean(guess.sure for guess in some)) * len(some)
        for some in bins.values()
    )
    return Score(
        len(guesses),
        fmean(guess.first for guess in guesses),
        fmean(guess.first_two for guess in guesses),
        fmean(guess.first for guess in surest),
        error / len(guesses),
    )


def guessed(suggestion: Suggestion, right: tuple[int, ...]) -> Guess:
    ranked = suggestion.ranked
    return Guess(tuple(one.question for one in ranked), ranked[0].probability, right)


def with_share_known(chat: AnsweredChat, weights: Weights, share: float, seed: int) -> list[Guess]:
    """What is suggested for the other answers, a share of them being filed."""
    known = random.Random(seed).sample(sorted(chat.answers), round(share * len(chat.answers)))
    suggester = chat.suggester(weights)
    for post in known:
        suggester.file(post, chat.answers[post])
    return [
        guessed(suggester.suggest(post), right) for post, right in chat.answers.items() if post not in set(known)
    ]


def with_all_others_known(chat: AnsweredChat, weights: Weights) -> list[Guess]:
    """What is suggested for each answer while all others are filed."""
    suggester = chat.suggester(weights)
    for post, right in chat.answers.items():
        suggester.file(post, right)
    guesses = []
    for post, right in chat.answers.items():
        suggester.file(post, ())
        guesses.append(guessed(suggester.suggest(post), right))
        suggester.file(post, right)
    return guesses


def measured(chat: AnsweredChat, weights: Weights) -> dict[str, list[Guess]]:
    """What is suggested for a chat's answers, by how much of it is known."""
    some = {
        f"{share:.0%} known": [
            guess for seed in range(SEEDS) for guess in with_share_known(chat, weights, share, seed)
        ]
        for share in (0.1, 0.3)
    }
    nothing = with_share_known(chat, weights, 0, 0)
    return {"nothing known": nothing, **some, "all others known": with_all_others_known(chat, weights)}


# What a program would do that does not learn.


def latest(chat: AnsweredChat, post: Post, *, at_least: int = 0) -> int:
    """The question asked last, at least so many milliseconds before a post; else the first."""
    asked = [one for one in chat.questions if (one.at_ms or 0) + at_least <= (post.at_ms or 0)]
    return max(asked or chat.questions[:1], key=lambda one: one.at_ms or 0).number


def nearest(chat: AnsweredChat, post: Post) -> int:
    return min(chat.questions, key=lambda one: abs((one.at_ms or 0) - (post.at_ms or 0))).number


def bm25(chat: AnsweredChat, post: Post) -> int:
    """The question whose words fit best (Robertson and Zaragoza, *The Probabilistic Relevance Framework*, 2009)."""
    asked = {question.number: Counter(list(stems(question.text))) for question in chat.questions}
    usual = fmean(counts.total() for counts in asked.values())
    words = stems(post.text)

    def fit(number: int) -> float:
        counts = asked[number]
        total = 0.0
        for word in words:
            having = sum(word in other for other in asked.values())
            rarity = math.log(1 + (len(asked) - having + 0.5) / (having + 0.5))
            part = counts[word]
            total += rarity * part * 2.2 / (part + 1.2 * (0.25 + 0.75 * counts.total() / usual))
        return total

    return max(asked, key=lambda number: (fit(number), -number))


BASELINES: dict[str, Callable[[AnsweredChat, Post], int]] = {
    "most recent question": latest,
    "latest question, a minute old": lambda chat, post: latest(chat, post, at_least=_MINUTE),
    "nearest in time": nearest,
    "words alone (BM25)": bm25,
}


def baseline(chat: AnsweredChat, guess: Callable[[AnsweredChat, Post], int]) -> float:
    return fmean(guess(chat, post) in chat.answers[post.id] for post in chat.posts if post.id in chat.answers)


def milliseconds(chat: AnsweredChat, weights: Weights, shown: int = 15) -> list[float]:
    """How long a decision and the suggestions on the screen after it take, all answers filed one after another."""
    suggester = chat.suggester(weights)
    posts = [post.id for post in chat.posts if not post.repost_of]
    took = []
    for at, post in enumerate(posts):
        if post in chat.answers:
            start = perf_counter()
            suggester.file(post, chat.answers[post])
            for other in posts[at + 1 : at + 1 + shown]:
                suggester.suggest(other)
            took.append((perf_counter() - start) * 1000)
    return took
