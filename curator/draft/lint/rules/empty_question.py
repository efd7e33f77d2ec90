"""A question that nobody answers in the article."""

from collections.abc import Iterator

from curator.draft.lint.finding import Finding, Fix, Severity, excerpt
from curator.draft.lint.rule import About, Rule, quotes_of


def _check(about: About) -> Iterator[Finding]:
    for section in about.article.sections:
        if not quotes_of(section):
            yield Finding(
                rule.name,
                Severity.WARNING,
                f"“{excerpt(section.question)}” has no quote.",
                section.number,
                None,
                Fix("Drop the question", ({"do": "drop-question", "question": section.number},)),
            )


rule = Rule("empty-question", "Questions without a quote", of_article=_check)
