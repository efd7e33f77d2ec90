"""The same words twice, or nearly so."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import ceil

from rapidfuzz import fuzz

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Fix, Severity, excerpt
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.words import plain, plain_words
from curator.phrases import phrase

_ALIKE = 88  # of a hundred, by rapidfuzz
_SHARED = 0.4  # share of pairs of neighbouring words that texts so alike have in common
_FEW = 5  # words, below which a text has too few pairs
_SHORTEST = 12  # letters: “Yes, please” may be said twice
_REMEMBERED = 65_536


def _check(about: About) -> Iterator[Finding]:
    told: defaultdict[str, list[int]] = defaultdict(list)
    before: list[tuple[Section, Quote]] = []
    for section, quote in about.quotes():
        rare = _rarest(quote.text)
        for at in sorted({at for word in rare if word in told for at in told[word]}):
            first_in, first = before[at]
            if first.post == quote.post or _is_alike(first.text, quote.text):
                yield _finding(section, quote, first_in, first)
                break
        for word in rare:
            told[word].append(len(before))
        before.append((section, quote))


def _finding(section: Section, quote: Quote, first_in: Section, first: Quote) -> Finding:
    same, here = plain(first.text) == plain(quote.text), first_in.number == section.number
    if same and here:
        message = phrase("This quote stands above already.")
    elif same:
        message = phrase("This quote stands under question {question} already.")
    elif here:
        message = phrase("Nearly the same stands (“{words}”) above already.")
    else:
        message = phrase("Nearly the same stands (“{words}”) under question {question} already.")
    return Finding(
        rule.name,
        Severity.HINT if first.post == quote.post else Severity.WARNING,
        message.of(words=excerpt(first.text), question=str(first_in.number)),
        section.number,
        quote.post,
        Fix(phrase("Take it out here"), ({"do": "unplace", "post": quote.post, "question": section.number},)),
    )


@lru_cache(_REMEMBERED)
def _rarest(text: str) -> tuple[str, ...]:
    """As many pairs of a text's neighbouring words, the longest first, that any text so alike shares one of them.

    Prefix filtering: Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins, ICDE 2006.
    """
    words = plain_words(text)
    if len(words) < _FEW:
        return words
    pairs = sorted({f"{one} {other}" for one, other in pairwise(words)}, key=lambda pair: (-len(pair), pair))
    return tuple(pairs[: len(pairs) - ceil(_SHARED * len(pairs)) + 1])


@lru_cache(_REMEMBERED)
def _is_alike(one: str, other: str) -> bool:
    a, b = plain(one), plain(other)
    return min(len(a), len(b)) >= _SHORTEST and fuzz.ratio(a, b, score_cutoff=_ALIKE) >= _ALIKE


rule = Rule("repeated-quote", phrase("The same quote twice"), of_article=_check)
