"""Plain text, for a mail or the clipboard."""

from collections.abc import Iterator

from curator.draft.article import Article, Attribution, Picture, Quote, credit
from curator.draft.characters import apart, closed, lines
from curator.draft.sequence import REPORT, Block, Byline, Heading, Questions, Quotes, Report, Words, blocks
from curator.draft.writer import Writer
from curator.phrases import phrase


def text(article: Article) -> str:
    """The article as plain text."""
    parts = (part for block in blocks(article) for part in _block(block, article.attribution))
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, attribution: Attribution) -> Iterator[str]:
    match block:
        case Heading(_, words, number):
            yield _line(words) if number is None else f"{number}. {_line(words)}"
        case Byline(words) | Words(words):
            yield "\n".join(lines(words))
        case Picture(_, alternative):
            if shows := _line(alternative):
                yield f"[{shows}]"
        case Questions(sections):
            yield "\n".join(f"{section.number}. {_line(section.question)}" for section in sections)
        case Quotes(quotes):
            yield from (_item(quote, attribution) for quote in quotes)
        case Report(url):
            yield f"{REPORT}: {url}"


def _item(quote: Quote, attribution: Attribution) -> str:
    named = credit(quote, attribution)
    words = "\n  ".join(closed(line) for line in lines(quote.text))
    return f"• {words}" + (f" — {apart(_line(named.text), quote.text)}" if named else "")


def _line(words: str) -> str:
    return closed(" ".join(lines(words)))


writer = Writer("text", phrase("Plain text"), ".txt", text, frozenset({"lists"}))
