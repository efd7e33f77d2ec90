"""Spaces at the ends of a quote, several in a row, before a comma, or of an unusual width."""

import re
from collections.abc import Iterator

from curator.draft.article import Quote, Section
from curator.draft.lint.finding import Finding, Severity, edit
from curator.draft.lint.rule import About, Rule
from curator.phrases import phrase, sentences
from curator.project.log.titles import Title

_SPACE = r"[^\S\r\n]"
_ODD = (
    (phrase("There is a space at the start or the end."), re.compile(r"^\s+|\s+$"), ""),
    (phrase("There is a character that nobody sees."), re.compile("[\u200b\ufeff\u00ad\u2060]"), ""),
    (phrase("There is a space of unusual width."), re.compile(r"(?! )[^\S\r\n]"), " "),
    (phrase("There are several spaces in a row."), re.compile(rf"{_SPACE}{{2,}}"), " "),
    (
        phrase("There is a space before “{sign}”."),
        re.compile(rf"(?<=[\w’'\")\]]){_SPACE}+([,;:.!?]+)(?=\s|$)(?<!\.\.)(?<!\s:)|{_SPACE}+(\))(?<![;:=]\s\))"),
        r"\1\2",
    ),
    (phrase("There is a space behind “(”."), re.compile(rf"\({_SPACE}+"), "("),
)


def _check(quote: Quote, section: Section, about: About) -> Iterator[Finding]:  # noqa: ARG001 (every rule is asked so)
    mended = quote.text
    messages = []
    for message, pattern, instead in _ODD:
        if found := pattern.search(mended):
            messages.append(message.of(sign=found.group().strip()))
            mended = pattern.sub(instead, mended)
    if messages:
        yield Finding(
            rule.name,
            Severity.WARNING,
            sentences(messages),
            section.number,
            quote.post,
            edit(Title.MEND_SPACES.of(), (quote.post, mended)),
        )


rule = Rule("odd-space", phrase("Odd spaces"), of_quote=_check)
