"""A question that nobody answers in the article."""

from collections.abc import Iterator

from curator.draft.lint.finding import Finding, Fix, Severity, excerpt
from curator.draft.lint.rule import About, Rule, quotes_of
from curator.phrases import phrase


def _check(about: About) -> Iterator[Finding]:
    for section in about.article.sections:
        if not quotes_of(section):
            yield Finding(
                rule.name,
                Severity.WARNING,
                phrase("“{question}” has no quote.", question=excerpt(section.question)),
                section.number,
                None,
                Fix(phrase("Remove the question"), ({"do": "drop-question", "question": section.number},)),
            )


rule = Rule("empty-question", phrase("Questions without a quote"), of_article=_check)
