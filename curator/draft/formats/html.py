"""HTML: a small semantic document with one list for each question and no style of its own."""

from collections.abc import Iterable
from html import escape

from curator.draft.article import Article, Attribution, Credit, Picture, Quote, credit
from curator.draft.characters import lines, steers_direction, writable
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


def write(article: Article) -> str:
    """The article as a whole HTML document."""
    title, byline = (escape(" ".join(writable(text).split())) for text in (article.title, article.byline))
    author = f'<meta name="author" content="{byline}">\n' if byline else ""
    return (
        f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n{author}<title>{title}</title>\n</head>\n'
        f"<body>\n{fragment(article)}</body>\n</html>\n"
    )


def fragment(article: Article) -> str:
    """The article as HTML without a document around it, for pasting."""
    return "".join(f"{_block(block, article.attribution)}\n" for block in blocks(article))


def _block(block: Block, attribution: Attribution) -> str:
    match block:
        case Heading(level, text, number):
            numbered = "" if number is None else f"{number}. "
            return f"<h{level}>{numbered}{_text(text)}</h{level}>"
        case Byline(text) | Words(text):
            return f"<p>{_text(text)}</p>"
        case Picture(source, alternative):
            where, shows = (escape(text or "") for text in (reference(source), _one_line(alternative)))
            return f'<figure><img src="{where}" alt="{shows}"></figure>'
        case Questions(sections):
            return _list("ol", (_text(section.question) for section in sections))
        case Quotes(quotes):
            return _list("ul", (_quote(quote, attribution) for quote in quotes))
        case Report(url):
            return f'<p><a href="{escape(url)}">{REPORT}</a></p>'


def _list(tag: str, items: Iterable[str]) -> str:
    return "\n".join((f"<{tag}>", *(f"<li>{item}</li>" for item in items), f"</{tag}>"))


def _quote(quote: Quote, attribution: Attribution) -> str:
    words = _text(quote.text)
    if quote.starred:
        words = f"<strong>{words}</strong>"
    named = credit(quote, attribution)
    return f"{words} — {_credit(named)}" if named else words


def _credit(named: Credit) -> str:
    text = f"<bdi>{escape(_one_line(named.text))}</bdi>"
    return f'<a href="{escape(named.url)}">{text}</a>' if named.url else text


def _text(text: str) -> str:
    joined = "<br>".join(escape(line) for line in lines(text))
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined


def _one_line(text: str) -> str:
    return " ".join(lines(text))


writer = Writer("html", "HTML", ".html", write, frozenset({"bold", "links", "pictures", "lists"}))
