"""DOCX, with the styles that Word itself has for titles, headings and lists.

python-docx makes the package; the paragraphs are put in as elements, since its own way of adding one takes as long
as there are paragraphs already.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from curator.draft.article import Article, Attribution, Picture, Quote, credit
from curator.draft.characters import LEFTWARDS, apart, closed, lines, runs_right_to_left
from curator.draft.sequence import REPORT, Block, Byline, Heading, Questions, Quotes, Report, Words, blocks
from curator.draft.writer import Writer
from curator.phrases import phrase

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_TO_THE_LEFT = re.compile(f"([{LEFTWARDS}]+(?:[^\\w\n]+[{LEFTWARDS}]+)*)")
_TO_THE_RIGHT = re.compile(f"([^\\W{LEFTWARDS}]+(?:[^\\w\n]+[^\\W{LEFTWARDS}]+)*)")
_HEADINGS = {1: "Title", 2: "Heading 1", 3: "Heading 2"}
# The longest title or author that Word keeps: https://learn.microsoft.com/openspecs/office_standards/ms-oe376
_LONGEST_PROPERTY = 255


def write(article: Article) -> bytes:
    """The article as the bytes of a .docx file."""
    from docx import Document

    document = Document()
    properties = document.core_properties
    properties.title = _property(article.title)
    properties.author = _property(article.byline)
    properties.comments = ""
    page = _Page(document)
    for block in blocks(article):
        _block(page, block, article.attribution)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _block(page: "_Page", block: Block, attribution: Attribution) -> None:
    match block:
        case Heading(level, text, number):
            page.add(_HEADINGS[level], [_Run(f"{number}. " if number else ""), _Run(_one_line(text))])
        case Byline(text):
            page.add("Subtitle", [_Run(_text(text))])
        case Words(text):
            page.add("Normal", [_Run(_text(text))])
        case Picture():
            page.add_picture(block)
        case Questions(sections):
            for section in sections:
                page.add("List Number", [_Run(_one_line(section.question))])
        case Quotes(quotes):
            for quote in quotes:
                page.add("List Bullet", _quote(quote, attribution))
        case Report(url):
            page.add("Normal", [_Run(REPORT, url=url)])


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of text in one look."""

    text: str
    bold: bool = False
    url: str | None = None


def _quote(quote: Quote, attribution: Attribution) -> list[_Run]:
    runs = [_Run(_text(quote.text), bold=quote.starred)]
    if named := credit(quote, attribution):
        runs += [_Run(" — "), _Run(apart(_one_line(named.text), quote.text), url=named.url)]
    return runs


class _Page:
    """The body of a document, to whose end paragraphs are added."""

    def __init__(self, document: "Document") -> None:
        from docx.oxml.ns import qn

        self._document = document
        self._end = document.element.body[-1]  # the section's properties, which come last
        self._names = {style.name: style.style_id for style in document.styles}
        self._links: dict[str, str] = {}
        self._qn = qn

    def add(self, style: str, runs: list[_Run]) -> None:
        """A paragraph in a style; it is set from the right where the first letter with a direction is."""
        from docx.oxml.parser import OxmlElement

        paragraph = OxmlElement("w:p")
        properties = self._child(self._child(paragraph, "w:pPr"), "w:pStyle", val=self._names[style]).getparent()
        leftwards = next((runs_right_to_left(run.text) for run in runs if any(map(str.isalpha, run.text))), False)
        if leftwards:
            self._child(properties, "w:bidi")
        for run in runs:
            self._add_run(paragraph, run, leftwards=leftwards)
        self._end.addprevious(paragraph)

    def add_picture(self, picture: Picture) -> None:
        """The picture at the width of the page's text, if its file can be read."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError

        section = self._document.sections[0]
        width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        try:
            drawn = self._document.add_picture(str(Path(picture.source)), width=width)
        except (OSError, ValueError, InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
            return
        drawn._inline.docPr.set("descr", _one_line(picture.alternative))

    def _add_run(self, paragraph: "BaseOxmlElement", run: _Run, *, leftwards: bool) -> None:
        parent = paragraph
        if run.url:
            parent = self._child(paragraph, "w:hyperlink")
            parent.set(self._qn("r:id"), self._link(run.url))
        for right_to_left, text in _stretches(run.text, leftwards=leftwards):
            element = self._child(parent, "w:r")
            if run.bold or right_to_left:
                properties = self._child(element, "w:rPr")
                if run.bold:
                    self._child(properties, "w:b")
                    self._child(properties, "w:bCs")
                if right_to_left:
                    self._child(properties, "w:rtl")
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._child(element, "w:br")
                words = self._child(element, "w:t")
                words.set(self._qn("xml:space"), "preserve")
                words.text = line

    def _link(self, url: str) -> str:
        """The relationship of a link; python-docx looks through all of them for each new one."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        if url not in self._links:
            self._links[url] = f"link{len(self._links) + 1}"
            self._document.part.rels.add_relationship(
                RELATIONSHIP_TYPE.HYPERLINK, url, self._links[url], is_external=True
            )
        return self._links[url]

    def _child(self, parent: "BaseOxmlElement", name: str, val: str | None = None) -> "BaseOxmlElement":
        child: BaseOxmlElement = parent.makeelement(self._qn(name))
        if val is not None:
            child.set(self._qn("w:val"), val)
        parent.append(child)
        return child


def _stretches(text: str, *, leftwards: bool) -> Iterator[tuple[bool, str]]:
    """A text as stretches of one direction each, which Word needs to know; neutral text has the paragraph's."""
    if not leftwards and text.isascii():
        yield False, text
        return
    against = _TO_THE_RIGHT if leftwards else _TO_THE_LEFT
    for number, part in enumerate(against.split(text)):
        if part:
            yield leftwards != bool(number % 2), part


def _text(text: str) -> str:
    return closed("\n".join(line.replace("\t", " ") for line in lines(text)))


def _one_line(text: str) -> str:
    return closed(" ".join(lines(text)).replace("\t", " "))


def _property(text: str) -> str:
    return " ".join(lines(text))[:_LONGEST_PROPERTY]


writer = Writer("docx", phrase("Word document"), ".docx", write, frozenset({"bold", "links", "pictures", "lists"}))
