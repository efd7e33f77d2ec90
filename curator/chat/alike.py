"""Texts in nearly the same words: which to hold against each other, and how far two are apart.

Two texts are candidates that share one of their rarest runs of three words (prefix filtering: Chaudhuri, Ganti and
Kaushik, A primitive operator for similarity joins, ICDE 2006). Of the many that share a commoner one, those are
that are neighbours in order of the alphabet (sorted neighbourhood: Hernández and Stolfo, The merge/purge problem,
SIGMOD 1995). Both keep the work near to linear.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from rapidfuzz.distance import OSA, Levenshtein

from curator.chat.bare_text import BareText, telling

_RAREST = 8
_NEIGHBOURS = 5
_MANY = 8  # runs, with which a text must share two with another
_FARTHEST = 0.3  # share of letters in which two texts may differ at all
_WORDS_FOR_ANOTHER = 10
_TURNING = ("un", "in", "im", "ir", "il", "dis", "non", "mis")


def candidates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of places among texts in order of the alphabet, the lower first, each once."""
    runs = _runs(texts)
    told = Counter(chain.from_iterable(runs))
    sharing: dict[int, list[int]] = defaultdict(list)
    for at, of_one in enumerate(runs):
        once: set[int] = set()
        twice: set[int] = set()
        shared = sorted([run for run in of_one if told[run] > 1])
        shared.sort(key=told.__getitem__)
        for run in shared[:_RAREST]:
            before = sharing[run]
            neighbours = before[-_NEIGHBOURS:]
            twice.update(once.intersection(neighbours))
            once.update(neighbours)
            before.append(at)
        for other in twice if len(of_one) >= _MANY else once:
            yield other, at


def _runs(texts: Iterable[str]) -> list[set[int]]:
    """Every three neighbouring words of each text, as one number; the same in every process, as hashes are not."""
    numbers: dict[str, int] = {}
    runs = []
    for text in texts:
        words = [numbers.setdefault(word, len(numbers)) for word in text.split(" ")]
        runs.append({a << 42 | b << 21 | c for a, b, c in zip(words, words[1:], words[2:], strict=False)})
    return runs


def apart(one: BareText, other: BareText, most: float) -> float | None:
    """The share of letters in which two texts differ; None where they are not nearly the same.

    They are where that is ``most`` or less, or one word only was added, left out, moved or replaced; and where
    they have the same telling words, and no more than one word in ten stands in the place of another.
    """
    if one.telling != other.telling:
        return None
    return _apart(one.words, other.words, most)


def apart_as_far(cut: BareText, whole: BareText, most: float) -> float | None:
    """The same of a text whose end is missing, and as much of another."""
    start, there = (text[: len(cut.words)].rpartition(" ")[0] for text in (whole.words, cut.words))
    if telling(start.split()) != telling(there.split()):
        return None
    return _apart(there, start, most)


def may_be_near(one: BareText, other: BareText) -> bool:
    """Whether two texts may be nearly the same, at the first glance."""
    shortest, longest = sorted((len(one.words), len(other.words)))
    return one.telling == other.telling and longest * (1 - _FARTHEST) <= shortest


def _apart(one: str, other: str, most: float) -> float | None:
    longest = max(len(one), len(other))
    limit = int(_FARTHEST * longest)
    distance = Levenshtein.distance(one, other, score_cutoff=limit)
    if distance > limit:
        return None
    fewer, more = sorted(_only_in_one(one.split(), other.split()), key=len)
    if (distance > most * longest and len(more) > 1) or _say_otherwise(fewer, more, among=one.count(" ") + 1):
        return None
    return distance / longest


def _only_in_one(one: Iterable[str], other: Iterable[str]) -> tuple[list[str], list[str]]:
    lost: list[str] = [*one]
    gained: list[str] = []
    for word in other:
        if word in lost:
            lost.remove(word)
        else:
            gained.append(word)
    return lost, gained


def _say_otherwise(fewer: Sequence[str], more: Sequence[str], among: int) -> bool:
    """Whether words that only one of two texts has are more than slips of the hand would explain."""
    if "".join(fewer) == "".join(more):
        return False
    if any(_turns(one, other) or _turns(other, one) for one in fewer for other in more):
        return True
    replaced = sum(not any(_is_slip(one, other) for other in more) for one in fewer)
    return replaced > among // _WORDS_FOR_ANOTHER


def _turns(one: str, other: str) -> bool:
    """Whether a word is the opposite of another by what stands before it."""
    return one.endswith(other) and one.removesuffix(other) in _TURNING


def _is_slip(one: str, other: str) -> bool:
    """Whether a word may be another one mistyped."""
    distance = OSA.distance(one, other, score_cutoff=2)
    return distance <= 1 or (distance == 2 and len(one) >= 8 and one[0] == other[0])
