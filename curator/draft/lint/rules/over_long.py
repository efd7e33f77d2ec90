"""A quote longer than the disclosure says that tweets are."""

import re
import unicodedata
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.words import WORD

_LIMIT = re.compile(r"\b(\d{2,4})[\s\u00a0-]*(character|word|letter)s?\b", re.IGNORECASE)


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
            f"The quote has {length} {unit}s; the disclosure says {most}.",
            section.number,
            quote.post,
        )


rule = Rule("over-long", "Quotes longer than disclosed", of_quote=_check)
