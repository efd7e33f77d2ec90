"""What is asked and what is suggested: plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of the chat: its id, its number in the article, its words, and when which tweet asked it.

    ``at_ms`` and ``post`` are None for one typed by hand.
    """

    id: str
    number: int
    text: str
    at_ms: int | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question (its id) that a post may answer, how likely, and why in plain words."""

    question: str
    probability: float
    reason: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Which questions an unfiled post may answer, best first; ``none`` is the probability of none of them.

    ``ranked`` holds every question, and all add up to 1 with ``none``; without any evidence it is empty.
    ``marked`` are the ids of the questions that the post's own marker names; ``disagrees`` says that all else
    speaks against them.
    """

    post: str
    abstains: bool
    none: float
    ranked: tuple[Ranked, ...]
    marked: tuple[str, ...] = ()
    disagrees: bool = False
