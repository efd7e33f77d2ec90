"""One person is quoted far more often than others."""

from collections import defaultdict
from collections.abc import Iterator

from curator.draft.lint.finding import Finding, Severity
from curator.draft.lint.rule import About, Rule
from curator.phrases import phrase

_FEWEST = 5  # quotes of one person
_TIMES = 3  # as many as others have on average
_SHARE = 0.25  # of all quotes


def _check(about: About) -> Iterator[Finding]:
    said = defaultdict(list)
    for section, quote in about.quotes():
        if who := quote.author or quote.handle:
            said[who].append((section, quote))
    total = sum(map(len, said.values()))
    if len(said) < 2:
        return
    for quotes in said.values():
        others = (total - len(quotes)) / (len(said) - 1)
        if len(quotes) >= _FEWEST and (len(quotes) > _TIMES * others or len(quotes) > _SHARE * total):
            section, last = quotes[-1]
            who = f"@{last.handle}" if last.handle else last.name or phrase("One person")
            yield Finding(
                rule.name,
                Severity.HINT,
                phrase(
                    "{who} has {quotes} of {total} quotes; others have {others} on average.",
                    who=who,
                    quotes=len(quotes),
                    total=total,
                    others=f"{others:.1f}",
                ),
                section.number,
                last.post,
            )


rule = Rule("over-quoted", phrase("People quoted more than others"), of_article=_check)
