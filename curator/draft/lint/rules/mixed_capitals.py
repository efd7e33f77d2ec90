"""Some quotes of a list begin with a capital, and some do not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from curator.draft.article import Quote
from curator.draft.lint.finding import Finding, Severity, edit, excerpt
from curator.draft.lint.rule import About, Rule, quotes_of
from curator.phrases import phrase
from curator.project.log.titles import Title

_REMEMBERED = 16_384
_FIRST = re.compile(r"^[\"“‘'«(\[]*([^\W\d_][\w'’-]*)")


def _check(about: About) -> Iterator[Finding]:
    for section in about.article.sections:
        quotes = quotes_of(section)
        small = [quote for quote in quotes if _begins_small(quote)]
        capital = sum(_first(quote.text)[:1].isupper() for quote in quotes)
        if small and capital:
            yield Finding(
                rule.name,
                Severity.WARNING,
                phrase(
                    "“{words}” begins with a small letter: {small} of this list do, {capital} do not.",
                    words=excerpt(small[0].text),
                    small=len(small),
                    capital=capital,
                ),
                section.number,
                small[0].post,
                edit(Title.BEGIN_WITH_CAPITALS.of(), *((quote.post, _capitalised(quote.text)) for quote in small)),
            )


@lru_cache(_REMEMBERED)
def _first(text: str) -> str:
    found = _FIRST.match(text)
    return found[1] if found else ""


def _begins_small(quote: Quote) -> bool:
    """Whether the first word is in small letters: ``iPhone`` and links are spelt so on purpose."""
    first = _first(quote.text)
    return bool(first) and first.islower() and not re.match(r"(?:https?|www)\b", first)


def _capitalised(text: str) -> str:
    found = _FIRST.match(text)
    at = found.start(1) if found else 0
    return text[:at] + text[at].upper() + text[at + 1 :]


rule = Rule("mixed-capitals", phrase("Mixed capitals in a list"), of_article=_check)
