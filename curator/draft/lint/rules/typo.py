"""A word that does not exist, and is close to a common one."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity, edit
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.spelling import typos
from curator.phrases import phrase
from curator.project.log.titles import Title


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:
    for word, meant in typos(quote.text, about.words):
        mended = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", meant, quote.text)
        yield Finding(
            rule.name,
            Severity.WARNING,
            phrase("“{word}” looks like a typo for “{meant}”.", word=word, meant=meant),
            section.number,
            quote.post,
            edit(Title.WRITE_WORD.of(word=meant), (quote.post, mended)),
        )


rule = Rule("typo", phrase("Likely typos"), of_quote=_check)
