"""HTML: a small semantic document, one list a question, no style of its own."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from curator.draft.article import Article, Credit, Quote, Section, credit
from curator.draft.characters import lines, paragraphs, steers_direction, writable
from curator.draft.writers import Writer


def write(article: Article) -> str:
    """The article as a whole HTML document."""
    title = escape(" ".join(writable(article.title).split()))
    return (
        f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n</head>\n<body>\n'
        f"{fragment(article)}</body>\n</html>\n"
    )


def fragment(article: Article) -> str:
    """The article as HTML without a document around it, for pasting."""
    return "".join(f"{line}\n" for line in _blocks(article))


def _blocks(article: Article) -> Iterator[str]:
    if title := _text(article.title):
        yield f"<h1>{title}</h1>"
    yield from _paragraphs(article.intro)
    if article.sections:
        yield "<ol>"
        for section in article.sections:
            yield f"<li>{_text(section.question)}</li>"
        yield "</ol>"
    yield from _paragraphs(article.disclosure)
    for section in article.sections:
        yield from _section(section, article)
    yield from _paragraphs(article.closing)


def _section(section: Section, article: Article) -> Iterator[str]:
    yield f"<h2>{section.number}. {_text(section.question)}</h2>"
    for quotes, items in groupby(section.items, lambda item: isinstance(item, Quote)):
        if quotes:
            yield "<ul>"
            for item in items:
                if isinstance(item, Quote):
                    yield f"<li>{_quote(item, article)}</li>"
            yield "</ul>"
        else:
            for item in items:
                yield from _paragraphs(item.text)


def _quote(quote: Quote, article: Article) -> str:
    words = _text(quote.text)
    if quote.starred:
        words = f"<strong>{words}</strong>"
    named = credit(quote, article.attribution)
    return f"{words} — {_credit(named)}" if named else words


def _credit(named: Credit) -> str:
    text = f"<bdi>{escape(' '.join(lines(named.text)))}</bdi>"
    return f'<a href="{escape(named.url)}">{text}</a>' if named.url else text


def _paragraphs(text: str) -> Iterator[str]:
    return (f"<p>{_text(one)}</p>" for one in paragraphs(text))


def _text(text: str) -> str:
    joined = "<br>".join(escape(line) for line in lines(text))
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined


writer = Writer("html", "HTML", ".html", write)
