"""Plain text, for a mail or the clipboard."""

from collections.abc import Iterator

from curator.draft.article import Article, Quote, Section, credit
from curator.draft.characters import lines, paragraphs
from curator.draft.writers import Writer


def text(article: Article) -> str:
    """The article as plain text."""
    return "\n\n".join(block for block in _blocks(article) if block) + "\n"


def _blocks(article: Article) -> Iterator[str]:
    yield _line(article.title)
    yield from _paragraphs(article.intro)
    yield "\n".join(f"{section.number}. {_line(section.question)}" for section in article.sections)
    yield from _paragraphs(article.disclosure)
    for section in article.sections:
        yield f"{section.number}. {_line(section.question)}"
        yield from _items(section, article)
    yield from _paragraphs(article.closing)


def _items(section: Section, article: Article) -> Iterator[str]:
    for item in section.items:
        if not isinstance(item, Quote):
            yield from _paragraphs(item.text)
            continue
        named = credit(item, article.attribution)
        words = "\n  ".join(lines(item.text))
        yield f"• {words}" + (f" — {_line(named.text)}" if named else "")


def _paragraphs(words: str) -> Iterator[str]:
    return ("\n".join(lines(one)) for one in paragraphs(words))


def _line(words: str) -> str:
    return " ".join(lines(words))


writer = Writer("text", "Plain text", ".txt", text)
