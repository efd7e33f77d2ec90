"""Why: of all that speaks for a question, what speaks strongest, in plain words."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from curator.chat.suggesting import reasons
from curator.chat.suggesting.authors import Author, Row
from curator.chat.suggesting.evidence import Evidence
from curator.chat.suggesting.weights import AGES

_SEEMS = 0.5  # how likely a post has to have a question for another to be explained by it
_LEAST = 1e-3


@dataclass(frozen=True, slots=True)
class Explaining:
    """One post and all that was weighed of it.

    ``weighed`` is its evidence for each question; ``alone`` how likely each is by that, ``likely`` how likely with
    its author's other posts, among which it stands at ``place``; ``together`` is how likely theirs are.
    """

    evidence: Evidence
    at: int
    weighed: Sequence[Row]
    alone: Row
    likely: Row
    author: Author
    place: int
    together: Sequence[Row]

    def reasons(self, *, disagrees: bool) -> list[str]:
        """For each question what speaks for it; and against a marked one, where all else ``disagrees``."""
        usual = [sum(column) / len(self.weighed) for column in zip(*self.weighed, strict=True)]
        return [
            self._marked(k, disagrees=disagrees)
            if k in self.evidence.chat.marked[self.at]
            else self._strongest(k, usual)
            for k in range(len(self.weighed))
        ]

    def _strongest(self, k: int, usual: Row) -> str:
        beyond = [part - whole for part, whole in zip(self.weighed[k], usual, strict=True)]
        of_question, of_learned, of_nearby, of_answered, of_pace = beyond[len(AGES) :]
        by_author = math.log((self.likely[k] + _LEAST) / (self.alone[k] + _LEAST))
        found: list[tuple[float, Callable[[int], str]]] = [
            (sum(beyond[: len(AGES)]), self._timed),
            (of_question + of_learned, self._shared),
            (of_nearby, lambda k: reasons.among(self._number(k))),
            (of_answered, self._answered),
            (of_pace, lambda k: reasons.at_own_pace(self._number(k))),
            (self.evidence.given[self.at][k], lambda k: reasons.speaks_of(self._number(k))),
            (by_author, self._by_author),
        ]
        found.sort(key=lambda one: -one[0])
        return next((said for strength, say in found if strength > 0 and (said := say(k))), "") or self._timed(k)

    def _number(self, k: int) -> int:
        return self.evidence.chat.questions[k].number

    def _marked(self, k: int, *, disagrees: bool) -> str:
        marker = self.evidence.chat.said[self.at].marker
        return reasons.marked(marker, self._against(k) if disagrees else None)

    def _against(self, k: int) -> str:
        """What speaks against a marker."""
        time, asked = self.evidence.chat.said[self.at].at, self.evidence.chat.asked_at
        when = asked[k]
        if time is not None and when is not None and time < when:
            return reasons.not_asked_yet(when - time, self._number(k))
        best = max((other for other in range(len(asked)) if other != k), key=lambda other: self.likely[other])
        before = [
            other for other, when in enumerate(asked) if time is not None and when is not None and when <= time
        ]
        return (reasons.came_during if before[-1:] == [best] else reasons.all_else)(self._number(best))

    def _timed(self, k: int) -> str:
        time, asked = self.evidence.chat.said[self.at].at, self.evidence.chat.asked_at[k]
        return reasons.timed(None if time is None or asked is None else time - asked, self._number(k))

    def _shared(self, k: int) -> str:
        words = self.evidence.chat.said[self.at].words
        if shared := self.evidence.question_words.shared(words, k):
            return reasons.shares_with_question([words[stem] for stem in shared], self._number(k))
        telling = self.evidence.words.telling(words, self.evidence.shares[self.at], k)
        filed = any(k in questions for questions in self.evidence.filed.values())
        return reasons.shares_with_answers([words[stem] for stem in telling], filed=filed) if telling else ""

    def _answered(self, k: int) -> str:
        answered = self.evidence.chat.answered[self.at]
        if answered is None:
            return ""
        return reasons.answers(
            self.evidence.chat.said[answered].handle,
            self._number(k),
            quotes=self.evidence.chat.said[self.at].quotes,
            asks=self.evidence.chat.asks.get(answered) == k,
            known=k in self.evidence.known(answered),
        )

    def _by_author(self, k: int) -> str:
        """Which of the author's posts around it speaks for a question; nothing where neither does."""
        posts = self.author.posts
        known = [k in self.evidence.known(one) for one in posts]
        around = [
            one
            for one in (self.place - 1, self.place + 1)
            if 0 <= one < len(self.together) and self.together[one][k] > _SEEMS
        ]
        if not around:
            return ""
        # What is known of the one says more than what seems so of the other.
        one = max(around, key=lambda one: (known[one], one < self.place))
        if one < self.place and self.at in self.author.going_on:
            return reasons.goes_on(self._number(k), known=known[one])
        return reasons.author(self._number(k), before=one < self.place, known=known[one])
