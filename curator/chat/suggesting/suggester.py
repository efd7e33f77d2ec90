"""Which question each post answers, how likely, and why: at once after every decision.

A post is weighed for itself (``EVIDENCE``) and together with what its author says before and after (``STEPS``), by
a conditional random field whose weights are in ``resources/suggestions.json``. What does not depend on decisions
is worked out once; a decision only marks what it touches, and that is worked out anew when it is asked for.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import mul

from curator.chat.joining import proposals
from curator.chat.suggesting.authors import Row, by_author, marginals, scaled
from curator.chat.suggesting.chat import ChatRead
from curator.chat.suggesting.chatter import none_of_them
from curator.chat.suggesting.evidence import MARKED, Evidence, exponentials
from curator.chat.suggesting.explaining import Explaining
from curator.chat.suggesting.suggestion import AskedQuestion, Ranked, Suggestion
from curator.chat.suggesting.weights import Weights, shipped
from curator.posts import Post

_FLAT = 1e-9

_ABSTAINS_BELOW = 0.5
_DISAGREES_BELOW = 0.1
_MARKED_IS_CHATTER, _REPEATED_IS_CHATTER = 0.01, 0.97


class Suggester:
    """What the posts of one chat answer, as far as it can be told before and while they are filed."""

    def __init__(
        self,
        posts: Sequence[Post],
        questions: Sequence[AskedQuestion],
        hosts: Iterable[str] = (),
        hashtag: str | None = None,
        weights: Weights | None = None,
    ) -> None:
        """``hosts`` are handles, ``hashtag`` is the chat's, lower case without ``#``."""
        self._weights = weights or shipped()
        self._chat = ChatRead(posts, questions, hosts, hashtag)
        self._authors = by_author(self._chat, proposals(posts, hashtag))
        self._place = {
            at: (number, place) for number, own in enumerate(self._authors) for place, at in enumerate(own.posts)
        }
        self._evidence = Evidence(self._chat, self._authors, self._weights.ages)
        self._chatter = [self._none_of_them(at) for at in range(len(self._chat.said))]
        # How likely each question is, of each post for itself and of each author's posts together.
        self._alone: list[Row | None] = [None] * len(self._chat.said)
        self._together: list[list[Row] | None] = [None] * len(self._authors)

    def file(self, post: str, questions: Iterable[str]) -> None:
        """Learn which questions, by their ids, a post is filed under now; none takes it back.

        Nothing is learned from reposts.
        """
        at = self._chat.at_id.get(post)
        if at is None or at in self._chat.asks or self._chat.said[at].repeats:
            return
        filed = tuple(sorted(self._chat.place[one] for one in questions if one in self._chat.place))
        if filed == self._evidence.filed.get(at, ()):
            return
        touched = self._evidence.file(at, filed)
        for other in touched:
            self._alone[other] = None
        for number in {self._place[other][0] for other in touched}:
            self._together[number] = None

    def knows(self, post: str) -> bool:
        """Whether a post is one of the chat's."""
        return post in self._chat.at_id

    @property
    def known(self) -> Collection[str]:
        """The ids of the chat's posts."""
        return self._chat.at_id

    def suggest(self, post: str) -> Suggestion:
        """What a post answers; nothing is known of one that is not here."""
        at = self._chat.at_id.get(post)
        if at is None:
            return Suggestion(post, abstains=True, none=1.0, ranked=())
        marked = self._chat.marked[at]
        numbers = {question.id: question.number for question in self._chat.questions}
        names = tuple(sorted((self._chat.questions[k].id for k in marked), key=numbers.__getitem__))
        likely = self._likely(at)
        if likely is None:
            return Suggestion(post, abstains=True, none=1.0, ranked=(), marked=names)
        none = self._chatter[at]
        disagrees = bool(marked) and _disagrees(likely, marked)
        reasons = self._explaining(at, likely).reasons(disagrees=disagrees)
        ranked = [
            Ranked(question.id, (1 - none) * chance, reason)
            for question, chance, reason in zip(self._chat.questions, likely, reasons, strict=True)
        ]
        ranked.sort(key=lambda one: (-one.probability, numbers[one.question]))
        weak = ranked[0].probability < max(_ABSTAINS_BELOW, none)
        return Suggestion(post, weak, none, tuple(ranked), names, disagrees)

    def evidence(self, post: str) -> list[tuple[float, ...]]:
        """For each question, in the order in which they were asked, what ``EVIDENCE`` names. For training."""
        return self._evidence.of(self._chat.at_id[post])

    def ways(self) -> Iterator[tuple[list[str], list[list[list[tuple[float, ...]]]]]]:
        """Each author's posts, and of each step between them what ``STEPS`` names. For training."""
        for author in self._authors:
            yield [self._chat.said[at].id for at in author.posts], list(author.features())

    def signs(self, post: str) -> tuple[float, ...]:
        """What ``SIGNS`` names. For training."""
        return self._signs(self._chat.at_id[post])

    def _signs(self, at: int) -> tuple[float, ...]:
        return (*self._chat.said[at].signs, *self._chat.around(at))

    def _none_of_them(self, at: int) -> float:
        if self._chat.said[at].repeats or self._chat.is_rewording(at):
            return _REPEATED_IS_CHATTER
        if self._chat.marked[at]:
            return _MARKED_IS_CHATTER
        return none_of_them(self._signs(at), self._weights.chatter)

    def _by_itself(self, at: int) -> Row:
        """How likely a post has each question by its own evidence, in any unit."""
        row = self._alone[at]
        if row is None:
            weights, given = self._weights.evidence, self._evidence.given[at]
            scores = [sum(map(mul, weights, one), given[k]) for k, one in enumerate(self._evidence.of(at))]
            row = self._alone[at] = exponentials(scores)
        return row

    def _as_known(self, at: int) -> Row:
        """How likely each question is for a post by itself, only what is known where it is."""
        known, row = self._evidence.known(at), self._by_itself(at)
        return [part if k in known else 0.0 for k, part in enumerate(row)] if known else row

    def _likely(self, at: int) -> Row | None:
        """The probability of each question, whatever a post is filed under; None where nothing tells."""
        number, place = self._place[at]
        if at not in self._evidence.filed:
            together = self._likely_together(number)
            return together[place] if together else None
        author = self._authors[number]
        rows = [self._by_itself(one) if one == at else self._as_known(one) for one in author.posts]
        return None if _flat(rows) else marginals(rows, author.steps(self._weights.steps))[place]

    def _likely_together(self, number: int) -> list[Row]:
        """The probability of each question for each of an author's posts; no rows where nothing tells."""
        together = self._together[number]
        if together is None:
            author = self._authors[number]
            rows = [self._as_known(one) for one in author.posts]
            together = [] if _flat(rows) else marginals(rows, author.steps(self._weights.steps))
            self._together[number] = together
        return together

    def _explaining(self, at: int, likely: Row) -> Explaining:
        number, place = self._place[at]
        weighed = [list(map(mul, self._weights.evidence, row)) for row in self._evidence.of(at)]
        author = self._authors[number]
        together = self._likely_together(number)
        return Explaining(
            self._evidence, at, weighed, scaled(self._by_itself(at)), likely, author, place, together
        )


def _disagrees(likely: Row, marked: Sequence[int]) -> bool:
    """Whether all but a post's marker speaks against the questions that it names."""
    slip = math.exp(-MARKED)
    rest = scaled([part * slip if k in marked else part for k, part in enumerate(likely)])
    return sum(rest[k] for k in marked) < _DISAGREES_BELOW and max(rest) > _ABSTAINS_BELOW


def _flat(rows: Sequence[Row]) -> bool:
    return all(not row or max(row) - min(row) < _FLAT for row in rows)
