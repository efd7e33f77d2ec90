"""The article as data, which every format writes."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

SUBHEADING = "### "  # a line that begins so is a subheading


class Attribution(StrEnum):
    """How the article names those it quotes."""

    NONE = "none"
    FIRST_NAME = "first-name"
    HANDLE = "handle"
    NAME = "name"
    LINKED = "linked"


class Quote(Struct, frozen=True, tag_field="kind", tag="quote"):
    """A placed post as it reads in the article; ``altered`` if its words were edited by hand.

    ``cleaned`` is how it reads without such edits, and ``original`` is the post's text as received, unescaped.
    ``parts`` are the posts joined to it, in order; their originals follow its own, each on a new line. ``consent``
    says how the author agreed to be named (None: no answer). It is already applied: a quote whose author must not
    be named has no handle, name or url.
    """

    post: str
    text: str
    handle: str = ""
    name: str = ""
    url: str | None = None
    starred: bool = False
    altered: bool = False
    at_ms: int | None = None
    cleaned: str = ""
    original: str = ""
    parts: tuple[str, ...] = ()
    author: str = ""
    consent: str | None = None


class Paragraph(Struct, frozen=True, tag_field="kind", tag="paragraph"):
    """The editor’s own words between quotes; a line beginning ``### `` is a subheading. ``id`` is the note’s."""

    text: str
    id: str = ""


class Section(Struct, frozen=True):
    """One question with its answers, in order."""

    number: int
    question: str
    items: tuple[Quote | Paragraph, ...] = ()


class Facts(Struct, frozen=True):
    """What is known about the chat, for templates and checks: times in ms; ``tweets`` does not count context.

    ``zone`` names the time zone in which times are shown; empty for UTC.
    """

    hashtag: str = ""
    host: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    zone: str = ""
    tweets: int = 0
    people: int = 0
    quoted: int = 0
    most_quoted: tuple[tuple[str, int], ...] = ()


class Picture(Struct, frozen=True):
    """A lead picture: where it is, and what it shows, for readers who cannot see it."""

    source: str
    alternative: str = ""


class Article(Struct, frozen=True):
    """A whole article; texts that it does not have are empty.

    ``report`` is the link to the report of all tweets. ``listed`` says whether the questions are listed before
    the sections.
    """

    title: str
    intro: str = ""
    sections: tuple[Section, ...] = ()
    disclosure: str = ""
    closing: str = ""
    attribution: Attribution = Attribution.HANDLE
    byline: str = ""
    picture: Picture | None = None
    report: str | None = None
    facts: Facts = Facts()
    listed: bool = True

    def only(self, question: int) -> "Article":
        """One question's heading and answers, without the texts around them."""
        sections = tuple(section for section in self.sections if section.number == question)
        return Article("", sections=sections, attribution=self.attribution, listed=False)

    def starred_only(self) -> "Article":
        """The same article with only its starred quotes.

        Every question keeps its number and its heading.
        """
        sections = tuple(
            replace(
                section,
                items=tuple(item for item in section.items if not isinstance(item, Quote) or item.starred),
            )
            for section in self.sections
        )
        return replace(self, sections=sections)


class Credit(Struct, frozen=True):
    """Who a quote is by, and the post to link to, if any."""

    text: str
    url: str | None = None


def credit(quote: Quote, attribution: Attribution) -> Credit | None:
    """Who a quote is by, as the attribution wants it; the handle replaces a name that is not known."""
    name = " ".join(quote.name.split())
    handle = f"@{quote.handle}" if quote.handle else ""
    match attribution:
        case Attribution.NONE:
            text = ""
        case Attribution.FIRST_NAME:
            text = name.split(" ")[0] or handle
        case Attribution.NAME:
            text = name or handle
        case Attribution.HANDLE | Attribution.LINKED:
            text = handle or name
    if not text:
        return None
    linked = attribution is Attribution.LINKED and is_web_link(quote.url)
    return Credit(text, quote.url if linked else None)


def is_web_link(url: str | None) -> bool:
    """Whether a link is fit for an article: http or https, and no character that could end it early."""
    return (
        url is not None
        and url.lower().startswith(("https://", "http://"))
        and not any(
            character.isspace() or character in '<>"\\' or not character.isprintable() for character in url
        )
    )
