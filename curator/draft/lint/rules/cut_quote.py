"""An answer that was sent as two tweets appears as two quotes."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote
from curator.draft.lint.finding import Finding, Fix, Severity, excerpt
from curator.draft.lint.rule import About, Rule, quotes_of
from curator.phrases import phrase

_SOON_MS = 10 * 60_000
_PART = re.compile(r"(?:^|\s)[(\[]?([1-9])\s?(?:/|of)\s?([1-9])?[)\]]?(?=[\s.:]|$)")
_GOES_ON = re.compile(
    r"(?:…|\.\.\.?|[,;:&+–—-]|->|\b(?:cont(?:inued|'?d)?|more|and|or|but|the|a|to|of|with))[.\])]?$"
)
_GOES_ON_FROM = re.compile(r"^[(\[]?(?:…|\.\.|cont(?:inued|'?d)?\b)", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…][\"”’')\]]*$")


def _check(about: About) -> Iterator[Finding]:
    for section in about.article.sections:
        last: dict[str, Quote] = {}
        for quote in quotes_of(section):
            who = quote.author or quote.handle
            before = last.get(who) if who else None
            if before and _is_soon(before, quote) and _goes_on(before, quote):
                yield Finding(
                    rule.name,
                    Severity.WARNING,
                    phrase(
                        "“{first}” goes on in “{second}”: one answer cut in two.",
                        first=excerpt(before.text),
                        second=excerpt(quote.text),
                    ),
                    section.number,
                    quote.post,
                    Fix(phrase("Join them"), ({"do": "join", "posts": [before.post, quote.post]},)),
                )
            last[who] = quote


def _is_soon(one: Quote, other: Quote) -> bool:
    return one.post != other.post and (
        one.at_ms is None or other.at_ms is None or 0 <= other.at_ms - one.at_ms <= _SOON_MS
    )


def _goes_on(one: Quote, other: Quote) -> bool:
    """Whether a quote ends open and the other takes it up, or both are numbered as parts."""
    first, second = _part(one), _part(other)
    if first and second:
        return second == first + 1
    begins = other.text.lstrip("\"“‘'([ ")[:1]
    if _GOES_ON_FROM.match(other.text):
        return True
    if _GOES_ON.search(one.text.rstrip()) and (begins.islower() or one.text.rstrip().endswith(("…", "...", ","))):
        return True
    # It begins with a capital, does not end, and goes on in small letters soon after.
    timed = one.at_ms is not None and other.at_ms is not None
    return timed and one.text[:1].isupper() and begins.islower() and not _ENDED.search(one.text.rstrip())


def _part(quote: Quote) -> int | None:
    """``2`` for ``2/3`` at an end of a quote, or of its tweet."""
    for text in (quote.text, quote.original):
        for found in _PART.finditer(text):
            at_end = not text[found.end() :].strip(" .:") or not text[: found.start()].strip()
            if at_end and (found[2] is None or int(found[1]) <= int(found[2])):
                return int(found[1])
    return None


rule = Rule("cut-quote", phrase("Answers cut over two bullets"), of_article=_check)
