"""Somebody is named in a way that they did not agree to."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from curator.draft.article import Attribution, Paragraph, Quote, Section, credit
from curator.draft.lint.finding import Finding, Fix, Severity
from curator.draft.lint.rule import About, Rule
from curator.phrases import Phrase, phrase

_SAYS: Mapping[str, Phrase] = {
    "first-name": phrase("first-name", "what somebody agreed to"),
    "anonymous": phrase("anonymous", "what somebody agreed to"),
    "left-out": phrase("left-out", "what somebody agreed to"),
}


def _check(about: About) -> Iterator[Finding]:
    quotes = list(about.quotes())
    used = bool(about.withheld) or any(quote.consent is not None for _, quote in quotes)
    if not used:
        return
    asked: set[str] = set()
    for section, quote in quotes:
        if (message := _broken(quote, about.article.attribution)) is not None:
            yield _finding(message, section, quote, takes_out=quote.consent == "left-out")
            continue
        named = credit(quote, about.article.attribution)
        if quote.consent is None and named and (who := quote.author or named.text) not in asked:
            asked.add(who)
            message = phrase("{name} is named; the ledger has no answer.", name=named.text)
            yield Finding(rule.name, Severity.HINT, message, section.number, quote.post)
    yield from _spoken_of(about)


def _broken(quote: Quote, attribution: Attribution) -> str | None:
    """How a quote's credit goes against what its author agreed to."""
    named = credit(quote, attribution)
    match quote.consent:
        case "left-out":
            return phrase("The author wants to be left out.")
        case "anonymous" if named:
            return phrase("{name} is named and wants not to be.", name=named.text)
        case "first-name" if named and (named.text != named.text.split(" ")[0].lstrip("@") or named.url):
            return phrase("{name} is named so and agreed to the first name only.", name=named.text)
        case _:
            return None


def _finding(message: str, section: Section, quote: Quote, *, takes_out: bool) -> Finding:
    fix = Fix(phrase("Take the quote out"), ({"do": "unplace", "post": quote.post},)) if takes_out else None
    return Finding(rule.name, Severity.ERROR, message, section.number, quote.post, fix)


def _spoken_of(about: About) -> Iterator[Finding]:
    """Where the article's words, or another's, name somebody who is not to be named."""
    names = _any_of(tuple(sorted(about.withheld)))
    if names is None:
        return
    article = about.article
    for text in (article.title, article.intro, article.disclosure, article.closing):
        for one in names.findall(text):
            yield Finding(rule.name, Severity.ERROR, _named(one, about))
    for section in article.sections:
        for item in section.items:
            for one in names.findall(item.text):
                post = None if isinstance(item, Paragraph) else item.post
                yield Finding(rule.name, Severity.ERROR, _named(one, about), section.number, post)


def _named(name: str, about: About) -> str:
    choice = about.withheld[name.lstrip("@").lower()]
    return phrase("{name} is named here; the ledger says {choice}.", name=name, choice=_SAYS.get(choice, choice))


@lru_cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    return re.compile(rf"(?<!\w)@?(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)


rule = Rule("consent", phrase("People named against the consent ledger"), of_article=_check)
