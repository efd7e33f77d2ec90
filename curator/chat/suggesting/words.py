"""Words as evidence: which question they are used about, as far as is known or likely."""

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

_SMOOTHING = 3.0  # uses of a word that are imagined, spread as all posts are
_TOO_COMMON, _FEW = 0.05, 50  # words in a twentieth of all posts, and in more than a few, tell nothing
_NEVER = 1e-3

Row = list[float]


class LearnedWords:
    """For each word, how often it is used about each question, beside how often any word is.

    A post whose question is not known counts for each as much as it is likely to answer it.
    """

    def __init__(self, words: Sequence[Collection[str]], shares: Sequence[Row], questions: int) -> None:
        usual = [sum(parts) / len(shares) + _NEVER for parts in zip(*shares, strict=True)]
        self._by = [sum(usual) / part for part in usual]
        self.posts: defaultdict[str, list[int]] = defaultdict(list)
        for at, said in enumerate(words):
            for word in said:
                self.posts[word].append(at)
        most = max(_FEW, _TOO_COMMON * len(words))
        self._used = {word: [0.0] * questions for word, posts in self.posts.items() if 1 < len(posts) <= most}
        for said, share in zip(words, shares, strict=True):
            self.count(said, share)

    def count(self, words: Collection[str], more: Sequence[float]) -> None:
        """Count a post's words by how much more of it than before belongs to each question."""
        scaled = [part * by for part, by in zip(more, self._by, strict=True)]
        for word in words:
            used = self._used.get(word)
            if used is not None:
                for question, part in enumerate(scaled):
                    used[question] += part

    def touched(self, words: Collection[str]) -> set[int]:
        """The posts of which any of the words tells."""
        return {at for word in words if word in self._used for at in self.posts[word]}

    def evidence(self, words: Collection[str], own: Sequence[float]) -> Row:
        """The log-odds of each question by a post's words; its ``own`` share in their counts is left aside."""
        less = [part * by - _SMOOTHING for part, by in zip(own, self._by, strict=True)]
        odds, whole = [1.0] * len(less), 1.0
        for word in words:
            used = self._used.get(word)
            if used is not None:
                odds = [part * (have - own) for part, have, own in zip(odds, used, less, strict=True)]
                whole *= self._others(word, own)
        return [math.log(part / whole) for part in odds]

    def telling(self, words: Collection[str], own: Sequence[float], question: int) -> list[str]:
        """The words that speak for a question, the most telling first."""
        mine = own[question] * self._by[question]
        odds = {
            word: (self._used[word][question] - mine + _SMOOTHING) / self._others(word, own)
            for word in words
            if word in self._used
        }
        return sorted((word for word in odds if odds[word] > 1), key=lambda word: (-odds[word], word))

    def _others(self, word: str, own: Sequence[float]) -> float:
        """In how many other posts a word is, those imagined taken in."""
        return len(self.posts[word]) - (1 if any(own) else 0) + _SMOOTHING


class QuestionWords:
    """The words of the questions themselves, each as much as it tells one question from another."""

    def __init__(self, questions: Sequence[Collection[str]], rarity: Mapping[str, float]) -> None:
        asked: defaultdict[str, list[int]] = defaultdict(list)
        for at, words in enumerate(questions):
            for word in words:
                asked[word].append(at)
        self._weights = {word: (rarity.get(word, 0.0) / len(of), of) for word, of in asked.items()}
        self._questions = len(questions)

    def evidence(self, words: Collection[str]) -> Row:
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
