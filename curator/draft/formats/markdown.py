"""Markdown by CommonMark 0.31 (https://spec.commonmark.org/0.31.2/), safe in GitHub's dialect as well."""

import re

from curator.draft.article import Article, Attribution, Credit, Picture, Quote, credit
from curator.draft.characters import apart, lines, steers_direction
from curator.draft.sequence import (
    REPORT,
    Block,
    Byline,
    Heading,
    Questions,
    Quotes,
    Report,
    Words,
    blocks,
    reference,
)
from curator.draft.writer import Writer

# What has a meaning anywhere in a line.
_ANYWHERE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash that would escape
    r"|[`*\[\]<|]"
    r"|~(?=~)|(?<=~)~"
    r"|&(?=#?\w+;)"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore within a word has no meaning
)
# What has a meaning at the start of a line.
_AT_START = re.compile(r"(?P<digits>\d{1,9})(?=[.)](?:\s|$))|(?=[+\-](?:\s|$)|[-=+~>#]|:)")


def write(article: Article) -> str:
    """The article as Markdown."""
    return "\n\n".join(_block(block, article.attribution) for block in blocks(article)) + "\n"


def _block(block: Block, attribution: Attribution) -> str:
    match block:
        case Heading(level, text, number):
            numbered = "" if number is None else f"{number}. "
            return f"{'#' * level} {numbered}{_inline(text)}"
        case Byline(text) | Words(text):
            return _lines(text)
        case Picture(source, alternative):
            return f"![{_inline(alternative)}](<{reference(source)}>)"
        case Questions(sections):
            return "\n".join(f"{section.number}. {_inline(section.question, start=True)}" for section in sections)
        case Quotes(quotes):
            return "\n".join(_item(quote, attribution) for quote in quotes)
        case Report(url):
            return f"[{REPORT}](<{url}>)"


def _item(quote: Quote, attribution: Attribution) -> str:
    words = _lines(quote.text, indent="  ", strong=quote.starred)
    named = credit(quote, attribution)
    return f"- {words}" + (f" — {_credit(named, quote.text)}" if named else "")


def _credit(named: Credit, beside: str) -> str:
    text = apart(_inline(named.text), beside)
    return f"[{text}](<{named.url}>)" if named.url else text


def _lines(text: str, *, indent: str = "", strong: bool = False) -> str:
    """A text with hard breaks between its lines."""
    parts = [_escaped_line(line) for line in lines(text)]
    if strong:
        parts = [f"**{part}**" for part in parts]
    joined = f"\\\n{indent}".join(parts)
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined


def _inline(text: str, *, start: bool = False) -> str:
    """A text on one line, within a heading or after other words."""
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


writer = Writer("markdown", "Markdown", ".md", write, frozenset({"bold", "links", "pictures", "lists"}))
