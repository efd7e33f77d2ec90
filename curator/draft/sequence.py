"""An article as a sequence of blocks, from the top of the page to its end, which every format shares."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from curator.draft.article import SUBHEADING, Article, Picture, Quote, Section, is_web_link
from curator.draft.characters import lines, paragraphs

REPORT = "The report of all tweets"


@dataclass(frozen=True, slots=True)
class Heading:
    """The title (level 1), a question with its number (2), or a subheading (3)."""

    level: int
    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph; a newline within it breaks the line."""

    text: str


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote the article."""

    text: str


@dataclass(frozen=True, slots=True)
class Questions:
    """The numbered list of the questions."""

    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Quotes:
    """A list of quotes, with nothing between them."""

    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A link to the report of all tweets."""

    url: str


Block = Heading | Byline | Picture | Words | Questions | Quotes | Report


def blocks(article: Article) -> Iterator[Block]:
    """Every block that is not empty, from the title to the link to the report."""
    if lines(article.title):
        yield Heading(1, article.title)
    if lines(article.byline):
        yield Byline(article.byline)
    if article.picture is not None and reference(article.picture.source):
        yield article.picture
    yield from _words(article.intro)
    if article.sections and article.listed:
        yield Questions(article.sections)
    yield from _words(article.disclosure)
    for section in article.sections:
        yield Heading(2, section.question, section.number)
        yield from _items(section)
    yield from _words(article.closing)
    if article.report and (url := reference(article.report)):
        yield Report(url)


def reference(place: str) -> str | None:
    """The reference to a picture or report: its web address, or the path of its file; None if it is neither."""
    if is_web_link(place):
        return place
    if not place or place.startswith("//"):
        return None
    try:
        if Path(place).is_absolute():
            return Path(place).as_uri()
        encoded = quote(place, safe="/%#?&=+,;@!$()~")
    except UnicodeEncodeError:
        return None
    return None if ":" in place else encoded


def _items(section: Section) -> Iterator[Block]:
    together: list[Quote] = []
    for item in section.items:
        if isinstance(item, Quote):
            together.append(item)
            continue
        for block in _parted(item.text):
            if together:
                yield Quotes(tuple(together))
                together.clear()
            yield block
    if together:
        yield Quotes(tuple(together))


def _parted(text: str) -> Iterator[Heading | Words]:
    """The paragraphs and subheadings of the editor's own words."""
    for paragraph in paragraphs(text):
        together: list[str] = []
        for line in lines(paragraph):
            if not line.startswith(SUBHEADING):
                together.append(line)
                continue
            if together:
                yield Words("\n".join(together))
                together.clear()
            yield Heading(3, line.removeprefix(SUBHEADING))
        if together:
            yield Words("\n".join(together))


def _words(text: str) -> Iterator[Words]:
    return (Words(one) for one in paragraphs(text))
