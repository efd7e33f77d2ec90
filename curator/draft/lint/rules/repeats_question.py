"""A quote repeats its question."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Fix, Severity, edit, excerpt
from curator.draft.lint.rule import About, Rule
from curator.draft.lint.words import WORD, plain, plain_words
from curator.phrases import phrase
from curator.project.log.titles import Title

_ALIKE = 90
_SHORTEST = 4  # words of a question that can be told from an answer's own


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:  # noqa: ARG001 (every rule is asked so)
    question, said = plain(section.question), plain(quote.text)
    count = len(plain_words(section.question))
    if count < _SHORTEST or len(said) < len(question) * 0.8:
        return
    if fuzz.partial_ratio(question, said, score_cutoff=_ALIKE) < _ALIKE:
        return
    yield Finding(
        rule.name,
        Severity.WARNING,
        phrase("The quote repeats its question, “{question}”.", question=excerpt(section.question)),
        section.number,
        quote.post,
        _fix(quote, section, count),
    )


def _fix(quote: Quote, section: Section, count: int) -> Fix | None:
    """Leave the question's words out where the quote begins with them; or the quote, where it is nothing else."""
    words = list(WORD.finditer(quote.text))
    if len(words) <= count + 2:
        return Fix(
            phrase("Take the quote out"), ({"do": "unplace", "post": quote.post, "question": section.number},)
        )
    head = plain(quote.text[: words[count - 1].end()])
    if fuzz.ratio(head, plain(section.question)) < _ALIKE:
        return None
    rest = quote.text[words[count - 1].end() :].lstrip(' ?!.:;,–—-"”’')
    return edit(Title.LEAVE_QUESTION_OUT.of(), (quote.post, rest)) if rest else None


rule = Rule("repeats-question", phrase("Quotes that repeat their question"), of_quote=_check)
