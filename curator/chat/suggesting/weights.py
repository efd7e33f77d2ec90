"""How much each piece of evidence weighs: trained on real chats, kept in ``resources/suggestions.json``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from curator import places
from curator.chat.suggesting.authors import STEPS
from curator.chat.suggesting.chatter import SIGNS

AGES = ("not_asked_yet", "not_asked_for", "just_asked", "age", "age_squared")
EVIDENCE = (*AGES, "question_words", "learned_words", "filed_nearby", "answered", "own_pace")
"""What is weighed of a post and a question."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights, in the order of ``EVIDENCE``, ``STEPS`` and ``SIGNS``, the last after a constant."""

    evidence: tuple[float, ...]
    steps: tuple[float, ...]
    chatter: tuple[float, ...]

    @property
    def ages(self) -> tuple[float, ...]:
        """The weights of ``AGES``, by which a post is judged before any word is read."""
        return self.evidence[: len(AGES)]


def weights_of(document: Mapping[str, Mapping[str, float]]) -> Weights:
    """The weights as a document names them. Raises KeyError where one is missing."""
    return Weights(
        tuple(document["evidence"][name] for name in EVIDENCE),
        tuple(document["steps"][name] for name in STEPS),
        tuple(document["chatter"][name] for name in ("always", *SIGNS)),
    )


def document_of(weights: Weights) -> dict[str, dict[str, float]]:
    """The weights by their names, rounded so that a person can read them."""

    def named(names: tuple[str, ...], values: tuple[float, ...]) -> dict[str, float]:
        return {name: round(value, 4) for name, value in zip(names, values, strict=True)}

    return {
        "evidence": named(EVIDENCE, weights.evidence),
        "steps": named(STEPS, weights.steps),
        "chatter": named(("always", *SIGNS), weights.chatter),
    }


@lru_cache(1)
def shipped() -> Weights:
    """The weights that ship with the program."""
    return weights_of(json.loads((places.resources() / "suggestions.json").read_text(encoding="utf-8")))
