"""A quote longer than the disclosure says that tweets are."""

import re
import unicodedata
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.words import WORD
from curator.phrases import forms, phrase

_LIMIT = re.compile(r"\b(\d{2,4})[\s\u00a0-]*(character|word|letter)s?\b", re.IGNORECASE)
_TOO_LONG = {
    "character": forms(
        "The quote has {count} character; the disclosure says {most}.",
        "The quote has {count} characters; the disclosure says {most}.",
    ),
    "letter": forms(
        "The quote has {count} letter; the disclosure says {most}.",
        "The quote has {count} letters; the disclosure says {most}.",
    ),
    "word": forms(
        "The quote has {count} word; the disclosure says {most}.",
        "The quote has {count} words; the disclosure says {most}.",
    ),
}


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:
    limit = _LIMIT.search(about.article.disclosure)
    if limit is None:
        return
    most, unit = int(limit[1]), limit[2].lower()
    length = len(WORD.findall(quote.text)) if unit == "word" else len(unicodedata.normalize("NFC", quote.text))
    if length > most and not quote.parts:
        yield Finding(
            rule.name,
            Severity.WARNING,
            _TOO_LONG[unit].of(length, most=most),
            section.number,
            quote.post,
        )


rule = Rule("over-long", phrase("Quotes longer than disclosed"), of_quote=_check)
