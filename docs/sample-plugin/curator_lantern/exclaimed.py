"""Several exclamation marks in a row, where one will do."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint import About, Finding, Rule, Severity, edit

_MARKS = re.compile(r"!{2,}")


def check(quote: Quote, section: Section, _about: About) -> Iterator[Finding]:
    """One finding a quote, with what mends it."""
    if _MARKS.search(quote.text):
        yield Finding(
            rule.name,
            Severity.HINT,
            "There are several exclamation marks in a row.",
            section.number,
            quote.post,
            edit("Leave one", (quote.post, _MARKS.sub("!", quote.text))),
        )


rule = Rule("exclaimed", "Several exclamation marks", of_quote=check)
