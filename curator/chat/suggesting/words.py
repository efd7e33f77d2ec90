"""Words as evidence: which question they are used about, as far as is known or likely."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from operator import add, sub

_SMOOTHING = 3.0  # uses of a word that are imagined, spread as all posts are


class LearnedWords:
    """For each word, how often it is used about each question.

    A post whose question is not known counts for each as much as it is likely to answer it.
    """

    def __init__(
        self, words: Sequence[Collection[str]], shares: Sequence[Sequence[float]], questions: int
    ) -> None:
        self._used: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * questions)
        self.posts: defaultdict[str, list[int]] = defaultdict(list)
        usual = [1e-3] * questions
        for at, (said, share) in enumerate(zip(words, shares, strict=True)):
            for word in said:
                self.posts[word].append(at)
            self.count(said, share)
            for question, part in enumerate(share):
                usual[question] += part / max(1, len(shares))
        whole = sum(usual)
        self._usual = [part / whole for part in usual]

    def count(self, words: Collection[str], share: Iterable[float]) -> None:
        """Count a post's words by how much more of it than before belongs to each question."""
        parts = list(share)
        for word in words:
            self._used[word] = list(map(add, self._used[word], parts))

    def evidence(self, words: Collection[str], own: Sequence[float]) -> list[float]:
        """The log-odds of each question by a post's words; its ``own`` share in their counts is left aside."""
        odds = [0.0] * len(own)
        for word in words:
            if len(self.posts[word]) > 1:
                odds = list(map(add, odds, self.of_word(word, own)))
        return odds

    def of_word(self, word: str, own: Sequence[float]) -> list[float]:
        """The log-odds of each question by one word."""
        others = list(map(sub, self._used[word], own))
        whole = sum(others) + _SMOOTHING
        return [
            math.log((max(count, 0.0) / usual + _SMOOTHING) / whole)
            for count, usual in zip(others, self._usual, strict=True)
        ]

    def telling(self, words: Collection[str], own: Sequence[float], question: int) -> list[str]:
        """The words that speak for a question, the most telling first."""
        odds = {word: self.of_word(word, own)[question] for word in words if len(self.posts[word]) > 1}
        return sorted((word for word in odds if odds[word] > 0), key=lambda word: (-odds[word], word))


class QuestionWords:
    """The words of the questions themselves, each as much as it tells one question from another."""

    def __init__(self, questions: Sequence[Collection[str]], rarity: dict[str, float]) -> None:
        asked: defaultdict[str, list[int]] = defaultdict(list)
        for at, words in enumerate(questions):
            for word in words:
                asked[word].append(at)
        self._weights = {word: (rarity.get(word, 0.0) / len(of), of) for word, of in asked.items()}
        self._questions = len(questions)

    def evidence(self, words: Collection[str]) -> list[float]:
        """How much of each question's words a post shares."""
        sums = [0.0] * self._questions
        for word in words:
            weight, of = self._weights.get(word, (0.0, ()))
            for question in of:
                sums[question] += weight
        return [math.log1p(shared) for shared in sums]

    def shared(self, words: Collection[str], question: int) -> list[str]:
        """The words that a post shares with a question, the most telling first."""
        found = [word for word in words if question in self._weights.get(word, (0.0, ()))[1]]
        return sorted(found, key=lambda word: (-self._weights[word][0], word))
