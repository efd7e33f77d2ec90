"""Markdown as CommonMark 0.31 has it (https://spec.commonmark.org/0.31.2/), safe in GitHub's as well."""

import re
from collections.abc import Iterator
from itertools import groupby

from curator.draft.article import Article, Credit, Quote, Section, credit
from curator.draft.characters import lines, paragraphs, steers_direction
from curator.draft.writers import Writer

# What means something anywhere in a line.
_ANYWHERE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash that would escape
    r"|[`*\[\]<|]"
    r"|~(?=~)|(?<=~)~"
    r"|&(?=#?\w+;)"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore within a word is only itself
)
# What means something at the start of a line.
_AT_START = re.compile(r"(?P<digits>\d{1,9})(?=[.)](?:\s|$))|(?=[+\-](?:\s|$)|[-=+~>#]|:)")


def write(article: Article) -> str:
    """The article as Markdown."""
    return "\n\n".join(_blocks(article)) + "\n"


def _blocks(article: Article) -> Iterator[str]:
    if title := _inline(article.title):
        yield f"# {title}"
    yield from _paragraphs(article.intro)
    if article.sections:
        yield "\n".join(
            f"{section.number}. {_inline(section.question, start=True)}" for section in article.sections
        )
    yield from _paragraphs(article.disclosure)
    for section in article.sections:
        yield from _section(section, article)
    yield from _paragraphs(article.closing)


def _section(section: Section, article: Article) -> Iterator[str]:
    yield f"## {section.number}. {_inline(section.question)}"
    for quotes, items in groupby(section.items, lambda item: isinstance(item, Quote)):
        if quotes:
            yield "\n".join(_item(item, article) for item in items if isinstance(item, Quote))
        else:
            for item in items:
                yield from _paragraphs(item.text)


def _item(quote: Quote, article: Article) -> str:
    words = _lines(quote.text, indent="  ", strong=quote.starred)
    named = credit(quote, article.attribution)
    return f"- {words}" + (f" — {_credit(named)}" if named else "")


def _credit(named: Credit) -> str:
    text = _inline(named.text)
    return f"[{text}](<{named.url}>)" if named.url else text


def _paragraphs(text: str) -> Iterator[str]:
    return (_lines(one) for one in paragraphs(text))


def _lines(text: str, *, indent: str = "", strong: bool = False) -> str:
    """A text over one line or several, a hard break between them."""
    parts = [_escaped_line(line) for line in lines(text)]
    if strong:
        parts = [f"**{part}**" for part in parts]
    joined = f"\\\n{indent}".join(parts)
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined


def _inline(text: str, *, start: bool = False) -> str:
    """A text on one line, within a heading or behind something else."""
    one = " ".join(lines(text))
    words = _escaped_line(one) if start else _escaped(one)
    # A heading's closing sequence.
    words = re.sub(r"(^|\s)(#+)$", r"\1\\\2", words)
    return f"<bdi>{words}</bdi>" if steers_direction(one) else words


def _escaped_line(line: str) -> str:
    escaped = _escaped(line)
    found = _AT_START.match(escaped)
    if found is None:
        return escaped
    digits = found["digits"]
    return f"{digits}\\{escaped[len(digits) :]}" if digits else f"\\{escaped}"


def _escaped(text: str) -> str:
    return _ANYWHERE.sub(lambda found: f"\\{found.group()}", re.sub(r"[ \t]+", " ", text))


writer = Writer("markdown", "Markdown", ".md", write)
