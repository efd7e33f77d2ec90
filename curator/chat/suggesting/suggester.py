"""Which question each post answers, how likely, and why: at once after every decision.

A post is weighed for itself (``EVIDENCE``) and together with what its author says before and after (``STEPS``), by
a conditional random field whose weights are in ``resources/suggestions.json``. What does not depend on decisions
is worked out once; a decision only marks what it touches, and that is worked out anew when it is asked for.
"""

import math
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import add, mul, sub

from curator.chat.joining import proposals
from curator.chat.suggesting import reasons
from curator.chat.suggesting.authors import Row, by_author, marginals, scaled
from curator.chat.suggesting.chat import ChatRead
from curator.chat.suggesting.chatter import none_of_them
from curator.chat.suggesting.reading import stems
from curator.chat.suggesting.suggestion import AskedQuestion, Ranked, Suggestion
from curator.chat.suggesting.timing import Tally, ages, own_pace, tally
from curator.chat.suggesting.weights import AGES, Weights, shipped
from curator.chat.suggesting.words import LearnedWords, QuestionWords
from curator.posts import Post

_MARKED = 6.0  # log-odds of the questions that a marker names: one marker in some hundreds is a slip
_SPOKEN_OF = 1.5  # the same for a question that is named within the text
_NEAR, _FAR = 1.0, 4.0  # minutes: how far what is filed tells of its neighbours, and how far at most
_IMAGINED = 3.0  # neighbours, as time alone has them
_LIKELY = 0.05  # added to how likely an answered post is, so that none is ruled out
_LEAST = 1e-3  # of what time alone has
_FLAT = 1e-9

_ABSTAINS_BELOW = 0.5
_DISAGREES_BELOW = 0.1
_AFTER_THE_CHAT = 30.0  # minutes after the last question
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
        self._weights = weights or shipped()
        self._chat = ChatRead(posts, questions, hosts, hashtag)
        said = self._chat.said
        self._nothing = [0.0] * len(self._chat.questions)
        self._ages = [[ages(one.at, asked) for asked in self._chat.asked_at] for one in said]
        self._by_time = [scaled(_exponentials(self._timed(at))) for at in range(len(said))]
        self._given = [self._by_name(at) for at in range(len(said))]
        self._guesses: list[Row] = []
        for at in range(len(said)):
            self._guesses.append(self._first_guess(at))
        self._shares = list(self._guesses)
        self._filed: dict[int, tuple[int, ...]] = {}
        spoken = [() if one.repeats else one.words for one in said]
        self._learned = LearnedWords(spoken, self._guesses, len(self._chat.questions))
        used = Counter(word for words in spoken for word in words)
        rarity = {word: math.log((len(said) + 1) / (count + 0.5)) for word, count in used.items()}
        self._of_questions = QuestionWords([stems(one.text) for one in self._chat.questions], rarity)
        self._fixed = [self._independent(at) for at in range(len(said))]
        self._chatter = [self._none_of_them(at) for at in range(len(said))]
        self._authors = by_author(self._chat, proposals(posts, hashtag))
        self._author_of = {at: number for number, own in enumerate(self._authors) for at in own.posts}
        self._replies: defaultdict[int, list[int]] = defaultdict(list)
        for at, answered in enumerate(self._chat.answered):
            if answered is not None:
                self._replies[answered].append(at)
        self._times = [one.at for one in said if one.at is not None]
        self._paces = [sum(map(self._tally, own.posts), Tally()) for own in self._authors]
        self._telling = [(time, at) for at, time in enumerate(self._times) if self._tells(at)]
        self._alone: list[Row | None] = [None] * len(said)
        self._together: list[list[Row] | None] = [None] * len(self._authors)

    def file(self, post: str, numbers: Iterable[int]) -> None:
        """Learn under which questions a post stands now; none takes it back. Of reposts nothing is learned."""
        at = self._chat.at_id.get(post)
        if at is None or at in self._chat.asks or self._chat.said[at].repeats:
            return
        filed = tuple(sorted(self._chat.place[number] for number in numbers if number in self._chat.place))
        if filed == self._filed.get(at, ()):
            return
        told, before = self._tells(at), self._tally(at)
        if filed:
            self._filed[at] = filed
        else:
            del self._filed[at]
        share = self._share(filed) if filed else self._guesses[at]
        self._learned.count(self._chat.said[at].words, map(sub, share, self._shares[at]))
        self._shares[at] = share
        self._paces[self._author_of[at]] += self._tally(at) - before
        time = self._chat.said[at].at
        if time is not None and self._tells(at) != told:
            if told:
                self._telling.remove((time, at))
            else:
                insort(self._telling, (time, at))
        self._forget(at)

    def knows(self, post: str) -> bool:
        """Whether a post is one of the chat's."""
        return post in self._chat.at_id

    def suggest(self, post: str) -> Suggestion:
        """What a post answers; nothing is known of one that is not here."""
        at = self._chat.at_id.get(post)
        if at is None:
            return Suggestion(post, abstains=True, none=1.0, ranked=())
        marked = self._chat.named(self._chat.said[at].marked)
        names = tuple(sorted(self._chat.questions[k].number for k in marked))
        likely = self._likely(at)
        if likely is None:
            return Suggestion(post, abstains=True, none=1.0, ranked=(), marked=names)
        none = self._chatter[at]
        disagrees = bool(marked) and self._disagrees(likely, marked)
        ranked = [
            Ranked(question.number, (1 - none) * chance, self._reason(at, k, likely, disagrees))
            for k, (question, chance) in enumerate(zip(self._chat.questions, likely, strict=True))
        ]
        ranked.sort(key=lambda one: (-one.probability, one.question))
        weak = ranked[0].probability < max(_ABSTAINS_BELOW, none)
        return Suggestion(post, weak, none, tuple(ranked), names, disagrees)

    def evidence(self, post: str) -> list[tuple[float, ...]]:
        """For each question, in the order in which they were asked, what ``EVIDENCE`` names. For training."""
        return self._evidence(self._chat.at_id[post])

    def ways(self) -> Iterator[tuple[list[str], list[list[list[tuple[float, ...]]]]]]:
        """Each author's posts, and of each step between them what ``STEPS`` names. For training."""
        for author in self._authors:
            yield [self._chat.said[at].id for at in author.posts], list(author.features())

    def signs(self, post: str) -> tuple[float, ...]:
        """What ``SIGNS`` names. For training."""
        return self._signs(self._chat.at_id[post])

    # What does not depend on decisions.

    def _by_name(self, at: int) -> Row:
        """The log-odds that a post gives a question by naming it."""
        one, odds = self._chat.said[at], [0.0] * len(self._chat.questions)
        for question in self._chat.named(one.spoken_of):
            odds[question] = _SPOKEN_OF
        for question in self._chat.named(one.marked):
            odds[question] = _MARKED
        return odds

    def _timed(self, at: int) -> Row:
        return [sum(map(mul, self._weights.ages, age)) for age in self._ages[at]]

    def _first_guess(self, at: int) -> Row:
        """How likely each question is before any word is read: by time, by name, and by what the post answers."""
        if at in self._chat.asks:
            return self._share((self._chat.asks[at],))
        scores = list(map(add, self._timed(at), self._given[at]))
        answered = self._chat.answered[at]
        if answered is not None and answered < at:
            likely = self._guesses[answered]
            scores = [score + math.log(part + _LIKELY) for score, part in zip(scores, likely, strict=True)]
        return scaled(_exponentials(scores))

    def _share(self, questions: Sequence[int]) -> Row:
        return [questions.count(k) / len(questions) for k in range(len(self._chat.questions))]

    def _independent(self, at: int) -> list[tuple[float, ...]]:
        """The evidence that no decision changes: time, and the questions' own words."""
        words = self._of_questions.evidence(self._chat.said[at].words)
        return [(*age, shared) for age, shared in zip(self._ages[at], words, strict=True)]

    def _none_of_them(self, at: int) -> float:
        one = self._chat.said[at]
        if one.repeats or self._chat.is_rewording(at):
            return _REPEATED_IS_CHATTER
        if self._chat.named(one.marked):
            return _MARKED_IS_CHATTER
        return none_of_them(self._signs(at), self._weights.chatter)

    def _signs(self, at: int) -> tuple[float, ...]:
        """The signs of chatter, and whether it came before the first question, or how long after the last."""
        one = self._chat.said[at]
        asked = [time for time in self._chat.asked_at if time is not None]
        if one.at is None or not asked:
            return (*one.signs, 0.0, 0.0)
        late = one.at - max(asked) - _AFTER_THE_CHAT
        return (*one.signs, float(one.at < min(asked)), math.log1p(max(0.0, late)))

    # What a decision changes.

    def _tells(self, at: int) -> bool:
        """Whether a post's question is known, or as good as known, so that it tells of its neighbours."""
        return at in self._filed or bool(self._chat.named(self._chat.said[at].marked))

    def _tally(self, at: int) -> Tally:
        """How late an answer came, where it is known which it is."""
        return tally(self._ages[at], self._shares[at]) if self._tells(at) else Tally()

    def _forget(self, at: int) -> None:
        """What was worked out of a post, and of all others that it tells of."""
        one = self._chat.said[at]
        touched = {at, *self._replies.get(at, ()), *self._authors[self._author_of[at]].posts}
        for word in one.words:
            touched.update(self._learned.posts[word])
        if one.at is not None:
            touched.update(
                range(bisect_left(self._times, one.at - _FAR), bisect_right(self._times, one.at + _FAR))
            )
        for other in touched:
            self._alone[other] = None
            self._together[self._author_of[other]] = None

    def _evidence(self, at: int) -> list[tuple[float, ...]]:
        one = self._chat.said[at]
        own = self._nothing if one.repeats else self._shares[at]
        words = self._learned.evidence(one.words, own)
        nearby = self._filed_nearby(at)
        answered = self._answered(at)
        pace = own_pace(self._ages[at], self._paces[self._author_of[at]] - self._tally(at))
        rows = zip(self._fixed[at], words, nearby, answered, pace, strict=True)
        return [(*fixed, *others) for fixed, *others in rows]

    def _filed_nearby(self, at: int) -> Row:
        """The log-odds of each question among what others said around a post, beside those by time alone."""
        one = self._chat.said[at]
        if one.at is None or not self._telling:
            return self._nothing
        sums, whole = list(self._nothing), 0.0
        first = bisect_left(self._telling, (one.at - _FAR, -1))
        for time, other in self._telling[first : bisect_right(self._telling, (one.at + _FAR, len(self._times)))]:
            if self._chat.said[other].author != one.author:
                near = math.exp(-abs(time - one.at) / _NEAR)
                whole += near
                for question, part in enumerate(self._shares[other]):
                    if part:
                        sums[question] += near * part
        if not whole:
            return sums
        return [
            math.log((have / max(usual, _LEAST) + _IMAGINED) / (whole + _IMAGINED))
            for have, usual in zip(sums, self._by_time[at], strict=True)
        ]

    def _answered(self, at: int) -> Row:
        answered = self._chat.answered[at]
        if answered is None or self._follows(answered, at):
            return self._nothing
        return [math.log(part + _LIKELY) for part in self._shares[answered]]

    def _follows(self, first: int, second: int) -> bool:
        """Whether a post answers its author's own one before it, which the author's way tells."""
        author = self._authors[self._author_of[second]]
        return second in author.going_on and self._author_of[first] == self._author_of[second]

    def _likely_alone(self, at: int) -> Row:
        """How likely a post is to answer each question, for itself, in any unit."""
        row = self._alone[at]
        if row is None:
            row = self._alone[at] = self._weighed(at)
        return row

    def _weighed(self, at: int) -> Row:
        weights = self._weights.evidence
        return _exponentials(
            [
                sum(map(mul, weights, features)) + given
                for features, given in zip(self._evidence(at), self._given[at], strict=True)
            ]
        )

    def _known(self, at: int) -> tuple[int, ...]:
        """The questions that a post is filed under, or the one that it asks."""
        return self._filed.get(at) or ((self._chat.asks[at],) if at in self._chat.asks else ())

    def _as_known(self, at: int) -> Row:
        """As ``_likely_alone``, but only what is known where it is."""
        known, row = self._known(at), self._likely_alone(at)
        return [part if k in known else 0.0 for k, part in enumerate(row)] if known else row

    def _likely(self, at: int) -> Row | None:
        """The probability of each question, whatever a post is filed under; None where nothing tells."""
        author = self._authors[self._author_of[at]]
        place = author.posts.index(at)
        if at not in self._filed:
            together = self._likely_together(at)
            return None if together is None else together[place]
        rows = [self._likely_alone(one) if one == at else self._as_known(one) for one in author.posts]
        return None if _flat(rows) else marginals(rows, author.steps(self._weights.steps))[place]

    def _likely_together(self, at: int) -> list[Row] | None:
        """The probability of each question for each post of a post's author."""
        number = self._author_of[at]
        together = self._together[number]
        if together is None:
            author = self._authors[number]
            rows = [self._as_known(one) for one in author.posts]
            if _flat(rows):
                return None
            together = self._together[number] = marginals(rows, author.steps(self._weights.steps))
        return together

    def _disagrees(self, likely: Row, marked: Sequence[int]) -> bool:
        """Whether all but a post's marker speaks against the questions that it names."""
        slip = math.exp(-_MARKED)
        rest = scaled([part * slip if k in marked else part for k, part in enumerate(likely)])
        return sum(rest[k] for k in marked) < _DISAGREES_BELOW and max(rest) > _ABSTAINS_BELOW

    # Why.

    def _reason(self, at: int, k: int, likely: Row, disagrees: bool) -> str:
        """The strongest of what speaks for a question, in plain words."""
        one, number = self._chat.said[at], self._chat.questions[k].number
        if k in self._chat.named(one.marked):
            return reasons.marked(one.marker, self._though(at, k, likely) if disagrees else None)
        weighed = [list(map(mul, self._weights.evidence, row)) for row in self._evidence(at)]
        beyond = [part - sum(column) / len(weighed) for part, *column in zip(weighed[k], *weighed, strict=True)]
        of_question, of_learned, of_filed, of_answered, of_pace = beyond[len(AGES) :]
        alone = scaled(self._likely_alone(at))[k]
        found = [
            (sum(beyond[: len(AGES)]), self._timed_reason(at, k)),
            (of_pace, reasons.at_own_pace(number)),
            (of_question, self._shared_reason(at, k, of_question=True)),
            (of_learned, self._shared_reason(at, k, of_question=False)),
            (of_filed, reasons.among(number)),
            (of_answered, self._answered_reason(at, k)),
            (self._given[at][k], reasons.speaks_of(number)),
            (math.log((likely[k] + _LEAST) / (alone + _LEAST)), self._author_reason(at, k)),
        ]
        strength, reason = max((one for one in found if one[1]), key=lambda one: one[0])
        return reason if strength > 0 else found[0][1]

    def _though(self, at: int, k: int, likely: Row) -> str:
        """What speaks against a marker."""
        time, asked = self._chat.said[at].at, self._chat.asked_at
        if time is not None and (when := asked[k]) is not None and time < when:
            return reasons.not_asked_yet(when - time, self._chat.questions[k].number)
        others = [part if other != k else 0.0 for other, part in enumerate(likely)]
        best = others.index(max(others))
        latest = max((other for other, when in enumerate(asked) if (when or 0.0) <= (time or 0.0)), default=None)
        number = self._chat.questions[best].number
        return reasons.came_during(number) if best == latest else reasons.all_else(number)

    def _timed_reason(self, at: int, k: int) -> str:
        time, asked = self._chat.said[at].at, self._chat.asked_at[k]
        apart = None if time is None or asked is None else time - asked
        return reasons.timed(apart, self._chat.questions[k].number)

    def _shared_reason(self, at: int, k: int, *, of_question: bool) -> str:
        """The words that tell; nothing where none does."""
        one = self._chat.said[at]
        if of_question:
            telling = self._of_questions.shared(one.words, k)
        else:
            telling = self._learned.telling(one.words, self._shares[at], k)
        if not telling:
            return ""
        words = [one.words[word] for word in telling]
        known = any(k in filed for filed in self._filed.values())
        return reasons.shares(words, known=known, question=self._chat.questions[k].number if of_question else None)

    def _answered_reason(self, at: int, k: int) -> str:
        answered = self._chat.answered[at]
        if answered is None or self._follows(answered, at):
            return ""
        return reasons.answers(
            self._chat.said[answered].handle,
            self._chat.questions[k].number,
            quotes=self._chat.said[at].quotes,
            asks=self._chat.asks.get(answered) == k,
            known=k in self._filed.get(answered, ()),
        )

    def _author_reason(self, at: int, k: int) -> str:
        """Which of the author's posts around it speaks for a question; nothing where neither does."""
        author = self._authors[self._author_of[at]]
        place = author.posts.index(at)
        number = self._chat.questions[k].number
        together = self._likely_together(at) or []
        seem = [row[k] > _ABSTAINS_BELOW for row in together]
        known = [k in self._known(one) for one in author.posts]
        # What is known of the one says more than what seems so of the other.
        around = [one for one in (place - 1, place + 1) if 0 <= one < len(seem) and seem[one]]
        if not around:
            return ""
        one = max(around, key=lambda one: (known[one], one < place))
        if one < place and at in author.going_on:
            return reasons.goes_on(number, known=known[one])
        return reasons.author(number, before=one < place, known=known[one])


def _flat(rows: Sequence[Row]) -> bool:
    return all(not row or max(row) - min(row) < _FLAT for row in rows)


def _exponentials(scores: Sequence[float]) -> Row:
    most = max(scores, default=0.0)
    return [math.exp(score - most) for score in scores]
