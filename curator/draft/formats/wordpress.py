"""WordPress: the markup of its block editor, to be pasted into the code editor or sent as a post's content.

Each block's HTML is what the editor itself would save, so that it is not called invalid when opened
(https://developer.wordpress.org/block-editor/explanations/architecture/data-flow/).
"""

from collections.abc import Iterator
from html import escape

from curator.draft.article import Article, Attribution, Picture, Quote, credit
from curator.draft.characters import lines, steers_direction
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
from curator.phrases import phrase


def write(article: Article) -> str:
    """The article as blocks."""
    return "\n\n".join(_block(block, article.attribution) for block in blocks(article)) + "\n"


def _block(block: Block, attribution: Attribution) -> str:
    match block:
        case Heading(level, text, number):
            numbered = "" if number is None else f"{number}. "
            attributes = "" if level == 2 else f' {{"level":{level}}}'
            return _delimited(
                "heading", f'<h{level} class="wp-block-heading">{numbered}{_text(text)}</h{level}>', attributes
            )
        case Byline(text) | Words(text):
            return _delimited("paragraph", f"<p>{_text(text)}</p>")
        case Picture(source, alternative):
            where, shows = (_literal(text or "") for text in (reference(source), " ".join(lines(alternative))))
            return _delimited(
                "image", f'<figure class="wp-block-image"><img src="{where}" alt="{shows}"/></figure>'
            )
        case Questions(sections):
            return _list("ol", (_text(section.question) for section in sections), ' {"ordered":true}')
        case Quotes(quotes):
            return _list("ul", (_quote(quote, attribution) for quote in quotes))
        case Report(url):
            return _delimited("paragraph", f'<p><a href="{_literal(url)}">{REPORT}</a></p>')


def _delimited(name: str, html: str, attributes: str = "") -> str:
    return f"<!-- wp:{name}{attributes} -->\n{html}\n<!-- /wp:{name} -->"


def _list(tag: str, items: Iterator[str], attributes: str = "") -> str:
    blocks_ = "\n\n".join(_delimited("list-item", f"<li>{item}</li>") for item in items)
    return _delimited("list", f'<{tag} class="wp-block-list">{blocks_}</{tag}>', attributes)


def _quote(quote: Quote, attribution: Attribution) -> str:
    words = _text(quote.text)
    if quote.starred:
        words = f"<strong>{words}</strong>"
    named = credit(quote, attribution)
    if named is None:
        return words
    by = f"<bdi>{_literal(' '.join(lines(named.text)))}</bdi>"
    return f'{words} — <a href="{_literal(named.url)}">{by}</a>' if named.url else f"{words} — {by}"


def _text(text: str) -> str:
    """A text whose addresses WordPress does not embed; its own code block escapes them in the same way."""
    joined = "<br>".join(_literal(line).replace("://", ":&#47;&#47;") for line in lines(text))
    return f"<bdi>{joined}</bdi>" if steers_direction(text) else joined


def _literal(text: str) -> str:
    """Escaped so that WordPress takes no ``[word]`` for a shortcode."""
    return escape(text).replace("[", "&#91;").replace("]", "&#93;")


writer = Writer(
    "wordpress", phrase("WordPress blocks"), ".html", write, frozenset({"bold", "links", "pictures", "lists"})
)
