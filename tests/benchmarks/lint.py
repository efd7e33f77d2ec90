"""Lint: a draft of 1,000 quotes read at once, and again after each key pressed in one of them."""

import json
import random
from time import perf_counter

from msgspec.structs import replace

from curator.draft.article import Article, Facts, Quote, Section
from curator.draft.lint import About
from curator.draft.lint.checking import Checker
from curator.draft.lint.spelling import typos
from tests.benchmarks.lines import Line, line, spread
from tests.benchmarks.stage import Stage
from tests.draft.lint.seeded import CLEAN

QUOTES = 1_000
KEYS = 100


def draft() -> About:
    """Invented quotes, each put together from two, under ten questions."""
    chance = random.Random(5)
    texts = [" ".join(chance.sample(CLEAN, 2)) for _ in range(QUOTES)]
    quotes = [
        Quote(str(number), text, handle=f"guest{number % 90}", at_ms=number * 60_000, author=f"u{number % 90}")
        for number, text in enumerate(texts)
    ]
    sections = tuple(
        Section(number + 1, f"What would you keep of room {number}?", tuple(quotes[number::10]))
        for number in range(10)
    )
    return About(Article("Shelf", sections=sections, facts=Facts(hashtag="openshelf")))


def typed(about: About, text: str) -> About:
    """The draft with other words in the middle of its fifth section."""
    sections = list(about.article.sections)
    items = list(sections[4].items)
    first = items[50]
    if isinstance(first, Quote):
        items[50] = replace(first, text=text)
    sections[4] = replace(sections[4], items=tuple(items))
    return replace(about, article=replace(about.article, sections=tuple(sections)))


def lines(stage: Stage) -> list[Line]:
    """A draft's findings: all of them, and those after one key."""
    told = stage.told("lint")
    keys = [seconds * 1000 for seconds in told["keys"]]
    return [
        *spread("lint of 1,000 quotes after one key", "ms", keys, (), QUOTES, median_promised=16),
        line("lint of 1,000 quotes, all at once", "ms", told["whole"] * 1000, None, QUOTES),
    ]


def main() -> None:
    about = draft()
    list(typos("The dictionary is read once.", frozenset()))
    checker = Checker()
    start = perf_counter()
    checker.check(about)
    whole = perf_counter() - start
    sentence = "Somebody typed this senttence, letter by letter, while the findings beside it followed along."
    keys = []
    for length in range(1, KEYS + 1):
        changed = typed(about, sentence[:length])
        start = perf_counter()
        checker.check(changed)
        keys.append(perf_counter() - start)
    print(json.dumps({"whole": whole, "keys": keys}))


if __name__ == "__main__":
    main()
