"""Runs all rules on a draft, once or again and again while it is edited."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding
from curator.draft.lint.registry import rules
from curator.draft.lint.rule import About
from curator.project.decision_files import NUMBERS


class Checker:
    """Checks a draft that changes little by little: unchanged quotes are not read again."""

    def __init__(self, off: frozenset[str] = frozenset()) -> None:
        chosen = [rule for name, rule in sorted(rules().items()) if name not in off]
        self._of_quote = [rule.of_quote for rule in chosen if rule.of_quote]
        self._of_article = [rule.of_article for rule in chosen if rule.of_article]
        self._beside: tuple[object, ...] = ()
        self._known: dict[tuple[int, str], tuple[Quote, str, tuple[Finding, ...]]] = {}

    def check(self, about: About) -> list[Finding]:
        """The findings in the article's order, first those about the whole article."""
        beside = about.beside_quotes()
        if beside != self._beside:
            self._beside, self._known = beside, {}
        before, self._known = self._known, {}
        found: list[Finding] = []
        places: dict[tuple[int | None, str | None], int] = {}
        for section in about.article.sections:
            places.setdefault((section.number, None), len(places))
            for quote in section.items:
                if not isinstance(quote, Quote):
                    continue
                places.setdefault((section.number, quote.post), len(places))
                key = (section.number, quote.post)
                known = before.get(key)
                if known is None or known[1] != section.question or known[0] != quote:
                    known = (quote, section.question, self._read(quote, section, about))
                self._known[key] = known
                found += known[2]
        for check in self._of_article:
            found += check(about)
        found.sort(key=lambda one: places.get((one.question, one.post), -1))
        return [_by_id(one, about.questions) for one in found]

    def _read(self, quote: Quote, section: Section, about: About) -> tuple[Finding, ...]:
        return tuple(finding for check in self._of_quote for finding in check(quote, section, about))


def _by_id(finding: Finding, ids: Mapping[int, str]) -> Finding:
    """The finding, naming its question by id, in its fix as well."""
    fix = finding.fix and replace(
        finding.fix, entries=tuple(_entry_by_id(one, ids) for one in finding.fix.entries)
    )
    question = None if finding.question is None else ids.get(finding.question)
    return replace(finding, fix=fix, question_id=question)


def _entry_by_id(entry: Mapping[str, Any], ids: Mapping[int, str]) -> Mapping[str, Any]:
    numbers = {key: entry[key] for key in NUMBERS if isinstance(entry.get(key), int)}
    return {**entry, **{key: ids.get(number, "") for key, number in numbers.items()}}


def check(about: About, off: Iterable[str] = frozenset()) -> list[Finding]:
    """The findings of all rules but those switched off, first those about the whole article, then in its order."""
    return Checker(frozenset(off)).check(about)
