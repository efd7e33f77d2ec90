#!/usr/bin/env python3
"""Trains what the suggestions go by, on real chats (see tests/benchmarks/answers.py), and writes it down.

    pip install -e '.[train]'
    python packaging/train_suggestions.py

writes resources/suggestions.json, trained on all chats, and tests/benchmarks/suggestions.json: for each chat the
weights that were trained on the others only, by which the benchmark measures it.

Evidence and steps are the weights of a linear-chain conditional random field over each author's posts; what is not
known of them is summed over. The likelihood of each answer is maximised, half of it where nothing is known, half
where all others are. Weights are drawn to what is expected of them, mostly nothing, by a normal prior.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from curator.chat.suggesting.authors import STEPS
from curator.chat.suggesting.chatter import SIGNS
from curator.chat.suggesting.weights import EVIDENCE, Weights, document_of
from tests.benchmarks.answers import AnsweredChat, answered_chats, question_id
from tests.benchmarks.suggestions import latest

Array = Any  # numpy is no dependency, so that its types may be missing

_FAITH = 1.0  # how strongly weights are drawn to what is expected of them

# What is expected where it is not zero: hardly anybody answers before the question comes; an answer to an answer,
# and what goes on from one, is about the same question. And of 45 other chats it is known that the latest question
# at least a minute old is right four times in a hundred more often than the most recent one.
_EXPECTED = {"not_asked_yet": -3.0, "just_asked": -2.5, "answered": 1.0, "goes_on": 2.0}

# Of so many answers that rule is right there. Where it is right of fewer, as many people being late, those of
# which it is right count for more, so that probabilities suit a usual chat.
_MINUTE_RULE_RIGHT = 0.865

# What is expected of the signs of chatter. Most of what is not marked is no chatter, so that the posts alone would
# have them say too little.
_EXPECTED_OF_CHATTER = {
    "hello": 8.0, "present": 7.0, "thanks": 8.0, "advert": 3.0, "housekeeping": 3.0, "nod": 4.0, "no_words": 5.5
}  # fmt: skip
_ANSWERS_TAKEN_FOR_CHATTER = 0.01  # on average: what is lost to "none of them"
_ROUNDS = 3
_RULED_OUT = -1e9
_ALTOGETHER = len(EVIDENCE) + len(STEPS)

UNTRAINED = Weights((0.0,) * len(EVIDENCE), (0.0,) * len(STEPS), (0.0,) * (len(SIGNS) + 1))


@dataclass(frozen=True)
class Way:
    """One author's posts: evidence (posts, questions, features), steps (between them), and what is known.

    ``asks`` and ``answers`` are 0 for what may be and far below for what is known not to be; ``answered`` are the
    numbers of the posts whose answers are known, ``counts`` how much each of them counts.
    """

    evidence: Array
    steps: Array
    asks: Array
    answers: Array
    answered: tuple[int, ...]
    counts: tuple[float, ...]


def ways(chat: AnsweredChat, weights: Weights, counts: Mapping[bool, float], *, filed: bool) -> list[Way]:
    """The ways of those authors who answer, with nothing filed or with all that is known."""
    suggester = chat.suggester(weights)
    for post, numbers in chat.answers.items() if filed else ():
        suggester.file(post, map(question_id, numbers))
    asked = {question.post: question.number for question in chat.questions}
    count = {post: counts[usual] for post, usual in by_the_minute_rule(chat).items()}
    found = []
    for posts, steps in suggester.ways():
        answered = tuple(number for number, post in enumerate(posts) if post in chat.answers)
        if not answered:
            continue
        asks, answers = (np.zeros((len(posts), len(chat.questions))) for _ in range(2))
        for number, post in enumerate(posts):
            if post in asked:
                asks[number] = _RULED_OUT
                asks[number, asked[post] - 1] = 0
            if post in chat.answers:
                answers[number] = _RULED_OUT
                answers[number, [answer - 1 for answer in chat.answers[post]]] = 0
        evidence = np.array([suggester.evidence(post) for post in posts])
        shape = (len(posts) - 1, len(chat.questions), len(chat.questions), len(STEPS))
        found.append(
            Way(
                evidence,
                np.array(steps).reshape(shape),
                asks,
                answers,
                answered,
                tuple(count[posts[number]] for number in answered),
            )
        )
    return found


def by_the_minute_rule(chat: AnsweredChat) -> dict[str, bool]:
    """Of each answer, whether it is to the latest question that was at least a minute old."""
    return {
        post.id: latest(chat, post, at_least=60_000) in chat.answers[post.id]
        for post in chat.posts
        if post.id in chat.answers
    }


def likelihood(way: Way, weights: Array, known: Iterable[int]) -> tuple[float, Array]:
    """The logarithm of how likely all that agrees with what is known is, in any unit; and its gradient."""
    alone = way.evidence @ weights[: len(EVIDENCE)] + way.asks
    for number in known:
        alone[number] += way.answers[number]
    steps = way.steps @ weights[len(EVIDENCE) :]
    ahead, behind = [alone[0]], [np.zeros(alone.shape[1])]
    for number in range(1, len(alone)):
        ahead.append(alone[number] + _log_sum(ahead[-1][:, None] + steps[number - 1], 0))
    for number in range(len(alone) - 2, -1, -1):
        behind.append(_log_sum(steps[number] + (alone[number + 1] + behind[-1])[None, :], 1))
    behind.reverse()
    whole = float(_log_sum(ahead[-1], 0))
    each = np.exp(np.array(ahead) + np.array(behind) - whole)
    gradient = np.zeros(_ALTOGETHER)
    gradient[: len(EVIDENCE)] = np.tensordot(each, way.evidence, 2)
    if len(alone) > 1:
        pairs = [
            np.exp(ahead[number][:, None] + steps[number] + (alone[number + 1] + behind[number + 1]) - whole)
            for number in range(len(alone) - 1)
        ]
        gradient[len(EVIDENCE) :] = np.tensordot(np.array(pairs), way.steps, 3)
    return whole, gradient


def _log_sum(values: Array, axis: int) -> Array:
    most = values.max(axis=axis, keepdims=True)
    return (np.log(np.exp(values - most).sum(axis=axis, keepdims=True)) + most).squeeze(axis)


def maximised(objective: Any, expected: Array, faith: Array) -> tuple[float, ...]:
    """The weights that make an objective greatest; ``faith`` is how strongly each is drawn to what is expected."""

    def cost(weights: Array) -> tuple[float, Array]:
        value, gradient = objective(weights)
        off = weights - expected
        return -value + 0.5 * float((faith * off**2).sum()), -gradient + faith * off

    return tuple(map(float, minimize(cost, expected, jac=True, method="L-BFGS-B").x))


def evidence_and_steps(chats: Sequence[AnsweredChat], before: Weights) -> Weights:
    """The weights of what a post says and of what its author says around it.

    What words tell rests on a first guess by time; its weights are those of ``before``.
    """
    usual = [right for chat in chats for right in by_the_minute_rule(chat).values()]
    share = sum(usual) / len(usual)
    counts = {True: _MINUTE_RULE_RIGHT / share, False: (1 - _MINUTE_RULE_RIGHT) / (1 - share)}
    unfiled = [way for chat in chats for way in ways(chat, before, counts, filed=False)]
    filed = [way for chat in chats for way in ways(chat, before, counts, filed=True)]

    def objective(weights: Array) -> tuple[float, Array]:
        value, gradient = 0.0, np.zeros(_ALTOGETHER)

        def add(way: Way, known: Iterable[int], sign: float) -> None:
            nonlocal value, gradient
            more, slope = likelihood(way, weights, known)
            value, gradient = value + sign * more, gradient + sign * slope

        for bare, full in zip(unfiled, filed, strict=True):
            add(bare, (), -0.5 * sum(bare.counts))
            add(full, full.answered, 0.5 * sum(full.counts))
            for number, count in zip(bare.answered, bare.counts, strict=True):
                add(bare, (number,), 0.5 * count)
                add(full, [other for other in full.answered if other != number], -0.5 * count)
        return value, gradient

    expected = np.array([_EXPECTED.get(name, 0.0) for name in (*EVIDENCE, *STEPS)])
    found = maximised(objective, expected, np.full(_ALTOGETHER, _FAITH))
    return replace(before, evidence=found[: len(EVIDENCE)], steps=found[len(EVIDENCE) :])


def chatter(chats: Sequence[AnsweredChat]) -> tuple[float, ...]:
    """The weights of the signs of chatter.

    What is marked is an answer; of the rest nobody has said what it is. So the weights tell the marked from the
    rest, and the constant is set such that few of the marked are taken for chatter.
    """
    rows, marked = [], []
    for chat in chats:
        suggester = chat.suggester(UNTRAINED)
        asking = {question.post for question in chat.questions}
        for post in chat.posts:
            if post.id not in asking and not post.context and not post.repost_of:
                rows.append((1.0, *suggester.signs(post.id)))
                marked.append(post.id in chat.answers)
    signs, is_answer = np.array(rows), np.array(marked)

    def objective(weights: Array) -> tuple[float, Array]:
        scores = signs @ weights
        likely = 1 / (1 + np.exp(-scores))
        value = -np.logaddexp(0, np.where(is_answer, scores, -scores)).sum()
        return float(value), signs.T @ (~is_answer - likely)

    expected = np.array([0.0, *(_EXPECTED_OF_CHATTER.get(name, 0.0) for name in SIGNS)])
    faith = np.array([1e-3, *(10 * _FAITH if name in _EXPECTED_OF_CHATTER else _FAITH for name in SIGNS)])
    found = np.array(maximised(objective, expected, faith))
    low, high = -20.0, 20.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        found[0] = middle
        taken = (1 / (1 + np.exp(-(signs[is_answer] @ found)))).mean()
        low, high = (middle, high) if taken < _ANSWERS_TAKEN_FOR_CHATTER else (low, middle)
    return tuple(found)


def trained(chats: Sequence[AnsweredChat]) -> Weights:
    """The weights that some chats tell."""
    weights = replace(UNTRAINED, chatter=chatter(chats))
    for _ in range(_ROUNDS):
        weights = evidence_and_steps(chats, weights)
    return weights


def main() -> None:
    chats = list(answered_chats())
    write(ROOT / "resources" / "suggestions.json", document_of(trained(chats)))
    without = {chat.name: document_of(trained([other for other in chats if other is not chat])) for chat in chats}
    write(ROOT / "tests" / "benchmarks" / "suggestions.json", without)


def write(path: Path, document: dict[str, Any]) -> None:
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
