"""Measures the suggestions on real chats whose markers were taken away, by weights trained on the other chats.

By chat and overall: how often the first suggestion and the first two are right, how often the three quarters that
it is surest of, and how far its probabilities are from the truth (expected calibration error over ten bins); with
none of the answers known, 10% or 30% (at random, five seeds), and all but the one asked about.
"""

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import mul
from pathlib import Path
from statistics import fmean
from time import perf_counter

from curator.chat.suggesting.reading import stems
from curator.chat.suggesting.suggestion import AskedQuestion, Suggestion
from curator.chat.suggesting.weights import Weights, shipped, weights_of
from curator.posts import Author, Post
from tests.benchmarks.answers import AnsweredChat, answered_chats, folder, question_id
from tests.benchmarks.lines import Line, line, spread
from tests.benchmarks.stage import Stage

SEEDS = 5
BINS = 10
_MINUTE = 60_000
_START = 1_726_149_600_000  # 2024-09-12T14:00:00Z
_WEIGHTS = Path(__file__).with_suffix(".json")


@dataclass(frozen=True)
class Guess:
    """The questions (their ids) that were suggested, best first; how sure of the first; which would be right."""

    ranked: tuple[str, ...]
    sure: float
    right: tuple[str, ...]

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
    return Guess(tuple(one.question for one in ranked), ranked[0].probability, tuple(map(question_id, right)))


def with_share_known(chat: AnsweredChat, weights: Weights, share: float, seed: int) -> list[Guess]:
    """What is suggested for the other answers, a share of them being filed."""
    known = random.Random(seed).sample(sorted(chat.answers), round(share * len(chat.answers)))
    suggester = chat.suggester(weights)
    for post in known:
        suggester.file(post, map(question_id, chat.answers[post]))
    return [
        guessed(suggester.suggest(post), right) for post, right in chat.answers.items() if post not in set(known)
    ]


def with_all_others_known(chat: AnsweredChat, weights: Weights) -> list[Guess]:
    """What is suggested for each answer while all others are filed."""
    suggester = chat.suggester(weights)
    for post, right in chat.answers.items():
        suggester.file(post, map(question_id, right))
    guesses = []
    for post, right in chat.answers.items():
        suggester.file(post, ())
        guesses.append(guessed(suggester.suggest(post), right))
        suggester.file(post, map(question_id, right))
    return guesses


def weights_for(chat: AnsweredChat) -> Weights:
    """The weights that were trained without a chat; those that ship, where it was not among those trained on."""
    left_out = json.loads(_WEIGHTS.read_text(encoding="utf-8")).get(chat.name)
    return shipped() if left_out is None else weights_of(left_out)


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
    """The question whose words fit best (Robertson, Zaragoza: *The Probabilistic Relevance Framework*, 2009)."""
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


# How long it takes.


def busy_chat(posts: int, people: int = 300, questions: int = 6) -> AnsweredChat:
    """An invented hour of so many posts, answers among them."""
    chance = random.Random(7)
    words = [
        f"{one}{two}{three}" for one in "bcdfgklmnprst" for two in "aeiou" for three in ("ld", "rk", "nt", "sh")
    ]
    asked = tuple(
        AskedQuestion(
            question_id(number),
            number,
            " ".join(chance.sample(words, 8)),
            _START + number * 9 * _MINUTE,
            f"q{number}",
        )
        for number in range(1, questions + 1)
    )
    guests = [Author(f"u{number}", f"guest{number}") for number in range(people)]
    said = [Post(one.post or "", f"Q{one.number} {one.text}?", guests[0], one.at_ms) for one in asked]
    answers: dict[str, tuple[int, ...]] = {}
    for number in range(posts):
        question = chance.choice(asked)
        at = (question.at_ms or 0) + round(chance.lognormvariate(1.4, 0.8) * _MINUTE)
        by = guests[min(people - 1, int(chance.expovariate(6 / people)))]
        reply = chance.choice(said).id if chance.random() < 0.3 else None
        said.append(Post(str(number), " ".join(chance.choices(words, k=14)), by, at, reply_to=reply))
        if chance.random() < 0.4:
            answers[str(number)] = (question.number,)
    said.sort(key=lambda post: post.at_ms or 0)
    return AnsweredChat("busy", ("guest0",), "busy", asked, tuple(said), answers)


def milliseconds(chat: AnsweredChat, shown: int = 15) -> dict[str, list[float]]:
    """Making the suggester, all suggestions at once, one decision, and those on the screen after it."""
    took: dict[str, list[float]] = {"made": [], "all": [], "decision": [], "screen": []}

    def timed(what: str, does: Callable[[], object]) -> None:
        start = perf_counter()
        does()
        took[what].append((perf_counter() - start) * 1000)

    timed("made", lambda: chat.suggester(shipped()))
    suggester = chat.suggester(shipped())
    posts = [post.id for post in chat.posts]
    timed("all", lambda: [suggester.suggest(post) for post in posts])
    for at, post in enumerate(posts[:-shown]):
        if post in chat.answers:
            following = posts[at + 1 : at + 1 + shown]
            timed("decision", partial(suggester.file, post, list(map(question_id, chat.answers[post]))))
            timed("screen", partial(lambda some: [suggester.suggest(one) for one in some], following))
    return took


# The lines of both

_FIRST_PROMISED = {"nothing known": 89, "all others known": 91}
_POSTS = 3_000


def lines(_: Stage) -> list[Line]:
    """How often suggestions are right, beside the best rule that learns nothing; and how long they take."""
    took = milliseconds(busy_chat(_POSTS))
    return [
        *(_how_right(list(answered_chats())) if (folder() / "questions.json").is_file() else []),
        line("suggestions made ready", "ms", took["made"][0], None, _POSTS),
        line("all suggestions at once", "ms", took["all"][0], None, _POSTS, value_promised=1_000),
        *spread("a decision learned", "ms", took["decision"], (), _POSTS, median_promised=1),
        *spread("15 suggestions after a decision", "ms", took["screen"], (), _POSTS,
                median_promised=25, p99_promised=50),
    ]  # fmt: skip


def _how_right(chats: Sequence[AnsweredChat]) -> list[Line]:
    answers = sum(len(chat.answers) for chat in chats)
    rules = {
        name: 100 * sum(baseline(chat, guess) * len(chat.answers) for chat in chats) / answers
        for name, guess in BASELINES.items()
    }
    guesses = [measured(chat, weights_for(chat)) for chat in chats]
    found: list[Line] = []
    for how in guesses[0]:
        scored = score([one for by in guesses for one in by[how]])
        found += [
            line(f"suggested first, {how}", "%", 100 * scored.first, max(rules.values()), answers,
                 at_least=_FIRST_PROMISED.get(how)),
            line(f"among the first two, {how}", "%", 100 * scored.first_two, None, answers),
            line(f"of the surest three quarters, {how}", "%", 100 * scored.surest, None, answers, at_least=95),
            line(f"calibration error, {how}", "%", 100 * scored.calibration_error, None, answers,
                 value_promised=2.5),
        ]  # fmt: skip
    return found + [
        line(f"{name}, beside suggestions", "%", right, None, answers) for name, right in rules.items()
    ]


def main() -> None:
    """The table of docs/suggestions.md."""
    if not (folder() / "questions.json").is_file():
        sys.exit("There is no folder of real chats, and CURATOR_CHATS names none.")
    chats = list(answered_chats())
    guesses = {chat.name: measured(chat, weights_for(chat)) for chat in chats}
    together = {how: [one for chat in chats for one in guesses[chat.name][how]] for how in guesses[chats[0].name]}
    for name, by in (*guesses.items(), ("together", together)):
        for how, some in by.items():
            found = score(some)
            print(
                f"| {name} | {how} | {found.answers} | {found.first:.1%} | {found.first_two:.1%}"
                f" | {found.surest:.1%} | {found.calibration_error:.1%} |"
            )
    for name, guess in BASELINES.items():
        right = [baseline(chat, guess) for chat in chats]
        counts = [len(chat.answers) for chat in chats]
        whole = sum(map(mul, right, counts)) / sum(counts)
        print(f"| {name} | " + " | ".join(f"{one:.1%}" for one in (*right, whole)) + " |")


if __name__ == "__main__":
    main()
