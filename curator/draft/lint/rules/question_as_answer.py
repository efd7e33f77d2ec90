"""The tweet that asks a question, filed as an answer."""

from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Fix, Severity, excerpt
from curator.draft.lint.rule import About, Rule
from curator.phrases import phrase


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:
    if quote.post in about.asking:
        yield Finding(
            rule.name,
            Severity.WARNING,
            phrase("“{words}” is the tweet that asks a question, not an answer.", words=excerpt(quote.text)),
            section.number,
            quote.post,
            Fix(phrase("Take it out"), ({"do": "unplace", "post": quote.post, "question": section.number},)),
        )


rule = Rule("question-as-answer", phrase("Questions filed as answers"), of_quote=_check)
