"""What speaks for each question, of one post for itself; and what a decision changes of it."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import add, mul, sub

from curator.chat.suggesting.authors import Author, Row, scaled
from curator.chat.suggesting.chat import ChatRead
from curator.chat.suggesting.reading import stems
from curator.chat.suggesting.timing import Tally, ages, own_pace, tally
from curator.chat.suggesting.words import LearnedWords, QuestionWords

MARKED = 6.0  # log-odds of the questions that a marker names: one marker in some hundreds is a slip
_SPOKEN_OF = 1.5  # the same for a question that is named within the text
_NEAR, _FAR = 1.0, 3.0  # minutes: how far what is filed tells of its neighbours, and how far at most
_IMAGINED = 3.0  # neighbours, as time alone has them
_LIKELY = 0.05  # added to how likely an answered post is, so that none is ruled out
_LEAST = 1e-3  # of what time alone has


class Evidence:
    """The evidence of a chat's posts, by their places in it; ``by_age`` are the weights of ``AGES``."""

    def __init__(self, chat: ChatRead, authors: Sequence[Author], by_age: Sequence[float]) -> None:
        self.chat = chat
        self.filed: dict[int, tuple[int, ...]] = {}
        said, self._nothing = chat.said, [0.0] * len(chat.questions)
        self.given = [self._by_name(at) for at in range(len(said))]
        self._ages = [[ages(one.at, asked) for asked in chat.asked_at] for one in said]
        timed = [[sum(map(mul, by_age, age)) for age in of_post] for of_post in self._ages]
        self._by_time = [scaled(exponentials(scores)) for scores in timed]
        self._guesses: list[Row] = []
        for at, scores in enumerate(timed):
            self._guesses.append(self._first_guess(at, scores))
        self.shares = list(self._guesses)
        spoken: list[Mapping[str, str]] = [{} if one.repeats else one.words for one in said]
        self.words = LearnedWords(spoken, self._guesses, len(chat.questions))
        used = Counter(word for words in spoken for word in words)
        rarity = {word: math.log((len(said) + 1) / (count + 0.5)) for word, count in used.items()}
        self.question_words = QuestionWords([stems(one.text) for one in chat.questions], rarity)
        self._of_questions = [self.question_words.evidence(one.words) for one in said]
        self._replies: defaultdict[int, list[int]] = defaultdict(list)
        for at, answered in enumerate(chat.answered):
            if answered is not None:
                self._replies[answered].append(at)
        self._author = {at: author for author in authors for at in author.posts}
        self._paces = {id(author): sum(map(self._tally, author.posts), Tally()) for author in authors}
        self._times = [one.at for one in said if one.at is not None]
        self._near = [list(self._nothing) for _ in said]
        for at in range(len(said)):
            if self.tells(at):
                self._tell_neighbours(at, self.shares[at])

    def of(self, at: int) -> list[tuple[float, ...]]:
        """For each question what ``EVIDENCE`` names, in the order in which they were asked."""
        one = self.chat.said[at]
        words = self.words.evidence(one.words, self._nothing if one.repeats else self.shares[at])
        pace = own_pace(self._ages[at], self._paces[id(self._author[at])] - self._tally(at))
        rows = zip(
            self._ages[at], self._of_questions[at], words, self._nearby(at), self._answered(at), pace, strict=True
        )
        return [(*age, *others) for age, *others in rows]

    def file(self, at: int, filed: tuple[int, ...]) -> set[int]:
        """Learn under which questions a post stands now, and tell which posts that tells of."""
        told, tally_before = self.tells(at), self._tally(at)
        before = self.shares[at]
        if filed:
            self.filed[at] = filed
        else:
            self.filed.pop(at, None)
        self.shares[at] = self._share(filed) if filed else self._guesses[at]
        one, changed = self.chat.said[at], list(map(sub, self.shares[at], before))
        self.words.count(one.words, changed)
        self._paces[id(self._author[at])] += self._tally(at) - tally_before
        tells = self.tells(at)
        near: Iterable[int] = ()
        if told or tells:
            near = self._tell_neighbours(
                at, changed if told and tells else self.shares[at] if tells else [-part for part in before]
            )
        return {at, *near, *self._author[at].posts, *self._replies.get(at, ()), *self.words.touched(one.words)}

    def known(self, at: int) -> tuple[int, ...]:
        """The questions that a post is filed under, or the one that it asks."""
        return self.filed.get(at) or ((self.chat.asks[at],) if at in self.chat.asks else ())

    def tells(self, at: int) -> bool:
        """Whether a post's question is known, or as good as known, so that it tells of its neighbours."""
        return at in self.filed or bool(self.chat.marked[at])

    def follows(self, at: int) -> bool:
        """Whether a post answers its author's own one before it, which the author's way tells."""
        answered, author = self.chat.answered[at], self._author[at]
        return answered is not None and at in author.going_on and self._author[answered] is author

    def _by_name(self, at: int) -> Row:
        """The log-odds that a post gives a question by naming it."""
        odds = list(self._nothing)
        for question in self.chat.named(self.chat.said[at].spoken_of):
            odds[question] = _SPOKEN_OF
        for question in self.chat.marked[at]:
            odds[question] = MARKED
        return odds

    def _first_guess(self, at: int, timed: Row) -> Row:
        """How likely each question is before any word is read: by time, by name, and by what the post answers."""
        if at in self.chat.asks:
            return self._share((self.chat.asks[at],))
        scores = list(map(add, timed, self.given[at]))
        answered = self.chat.answered[at]
        if answered is not None and answered < at:
            likely = self._guesses[answered]
            scores = [score + math.log(part + _LIKELY) for score, part in zip(scores, likely, strict=True)]
        return scaled(exponentials(scores))

    def _share(self, questions: Sequence[int]) -> Row:
        return [questions.count(k) / len(questions) for k in range(len(self._nothing))]

    def _tally(self, at: int) -> Tally:
        """How late an answer came, where it is known which it is."""
        return tally(self._ages[at], self.shares[at]) if self.tells(at) else Tally()

    def _tell_neighbours(self, at: int, more: Row) -> Sequence[int]:
        """What others sent around a post, to which a post that tells is so much more than before."""
        one = self.chat.said[at]
        if one.at is None:
            return ()
        found = range(bisect_left(self._times, one.at - _FAR), bisect_right(self._times, one.at + _FAR))
        told = [(question, part) for question, part in enumerate(more) if part]
        author, authors, times, rows = self._author[at], self._author, self._times, self._near
        for other in found:
            if authors[other] is not author:
                near, row = math.exp(-abs(times[other] - one.at) / _NEAR), rows[other]
                for question, part in told:
                    row[question] += near * part
        return found

    def _nearby(self, at: int) -> Row:
        """The log-odds of each question among what others said around a post, beside those by time alone."""
        near = self._near[at]
        whole = sum(near) + _IMAGINED
        if whole == _IMAGINED:
            return self._nothing
        return [
            math.log((have / max(usual, _LEAST) + _IMAGINED) / whole)
            for have, usual in zip(near, self._by_time[at], strict=True)
        ]

    def _answered(self, at: int) -> Row:
        answered = self.chat.answered[at]
        if answered is None or self.follows(at):
            return self._nothing
        return [math.log(part + _LIKELY) for part in self.shares[answered]]


def exponentials(scores: Sequence[float]) -> Row:
    """What is as likely as the scores are high, in any unit."""
    most = max(scores, default=0.0)
    return [math.exp(score - most) for score in scores]
