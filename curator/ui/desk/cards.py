"""The words of the desk: buckets and views, the cards of a view, and places in the article."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from curator.project import PostState, Question
from curator.project.search.matches import Match
from curator.text import Span
from curator.ui.languages import tr


class Place(Struct, frozen=True):
    """Between two quotes: a question, and the ids of what stands before there; ``row`` is the row below it."""

    number: int
    question: str
    before: tuple[str, ...]
    row: int

    def position_for(self, posts: Iterable[str]) -> int:
        """Where these posts would stand there, counted after taking them out."""
        moving = set(posts)
        return sum(post not in moving for post in self.before)


class Bucket(StrEnum):
    """The places that posts are shown in, questions aside."""

    INBOX = "inbox"
    STARRED = "starred"
    SHELF = "shelf"
    ALL = "all"


# A bucket, or the id of a question.
View = Bucket | str


@dataclass(frozen=True, slots=True)
class Part:
    """A post's place, from 1, in an answer that was sent in several; ``joined`` once these are one quote."""

    number: int
    of: int
    joined: bool

    def __str__(self) -> str:
        if self.joined:
            return tr("joined {number} of {of}", number=self.number, of=self.of)
        return tr("part {number} of {of}", number=self.number, of=self.of)


@dataclass(frozen=True, slots=True)
class Card:
    """One row of the timeline: a post, or the question that it asks.

    ``dropped`` are the spans of the text that the article leaves out. ``day`` is set where a new day begins.
    ``part`` tells which part of an answer it is, None for one that is whole.
    ``matches`` are where the words of a search stand, in the question's text or else the post's.
    """

    state: PostState
    asks: Question | None
    time: str
    day: str
    dropped: tuple[Span, ...]
    part: Part | None = None
    matches: tuple[Match, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still asks for a decision."""
        state = self.state
        return not (self.asks or state.questions or state.shelved or state.seen or state.context)
