"""A starred tweet that is filed under no question, so that no reader sees it."""

from collections.abc import Iterator

from curator.draft.lint.finding import Finding, Severity
from curator.draft.lint.rule import About, Rule
from curator.phrases import phrase


def _check(about: About) -> Iterator[Finding]:
    for post in about.unfiled_stars:
        yield Finding(
            rule.name, Severity.WARNING, phrase("A starred tweet is filed under no question."), None, post
        )


rule = Rule("unfiled-star", phrase("Stars in no question"), of_article=_check)
