"""Some quotes of a list end in a full stop, and some do not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from curator.draft.lint.finding import Finding, Severity, edit, excerpt
from curator.draft.lint.rule import About, Rule, quotes_of
from curator.phrases import phrase
from curator.project.log.titles import Title

_REMEMBERED = 16_384
_STOPPED = re.compile(r"(?<![.\s])\.[\"”’')]?$")
_OPEN = re.compile(r"[^\W_][\"”’')]?$")
_LAST_WORD = re.compile(r"(?:^|\s)(?:[@#]\w+|\S+://\S+)$")


def _check(about: About) -> Iterator[Finding]:
    for section in about.article.sections:
        quotes = quotes_of(section)
        stopped = [quote for quote in quotes if _ends_in_stop(quote.text)]
        bare = [quote for quote in quotes if _ends_in_nothing(quote.text)]
        if not stopped or not bare:
            continue
        if len(stopped) >= len(bare):
            odd, others = bare, stopped
            message = phrase("“{words}” ends without a full stop: {odd} of this list do, {others} do not.")
            fix = edit(Title.STOP_ALL.of(), *((quote.post, _with_stop(quote.text)) for quote in bare))
        else:
            odd, others = stopped, bare
            message = phrase("“{words}” ends in a full stop: {odd} of this list do, {others} do not.")
            fix = edit(Title.STOP_NONE.of(), *((quote.post, _without_stop(quote.text)) for quote in stopped))
        yield Finding(
            rule.name,
            Severity.WARNING,
            message.of(words=excerpt(odd[0].text), odd=len(odd), others=len(others)),
            section.number,
            odd[0].post,
            fix,
        )


@lru_cache(_REMEMBERED)
def _ends_in_stop(text: str) -> bool:
    return _STOPPED.search(text) is not None


@lru_cache(_REMEMBERED)
def _ends_in_nothing(text: str) -> bool:
    """Whether a text ends in a word; a handle, hashtag or link takes no full stop."""
    return _OPEN.search(text) is not None and _LAST_WORD.search(text) is None


def _with_stop(text: str) -> str:
    return f"{text[:-1]}.{text[-1]}" if text[-1] in "\"”’'" else f"{text}."


def _without_stop(text: str) -> str:
    return re.sub(r"\.([\"”’')]?)$", r"\1", text)


rule = Rule("mixed-ending", phrase("Mixed final punctuation in a list"), of_article=_check)
