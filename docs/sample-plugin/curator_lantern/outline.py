"""An outline in OPML (http://opml.org/spec2.opml): the questions, and below each of them its quotes."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from curator.draft.article import Article, Quote, credit
from curator.draft.characters import writable
from curator.draft.writer import Writer


def write(article: Article) -> bytes:
    """The article as an outline; who said a quote stands behind it, as far as the article names people."""
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = writable(article.title)
    body = SubElement(root, "body")
    for section in article.sections:
        question = SubElement(body, "outline", text=writable(f"{section.number}. {section.question}"))
        for item in section.items:
            words = item.text
            if isinstance(item, Quote) and (named := credit(item, article.attribution)):
                words = f"{words} — {named.text}"
            SubElement(question, "outline", text=writable(words))
    indent(root)
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document


writer = Writer("opml", "Outline (OPML)", ".opml", write, frozenset({"lists"}))
