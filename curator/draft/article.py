"""The draft as data: what every writer writes."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

SUBHEADING = "### "  # begins a paragraph that is one


class Attribution(StrEnum):
    """How the article names those it quotes."""

    NONE = "none"
    FIRST_NAME = "first-name"
    HANDLE = "handle"
    NAME = "name"
    LINKED = "linked"


class Quote(Struct, frozen=True, tag_field="kind", tag="quote"):
    """A placed post as it reads in the article; ``altered`` where its words were edited by hand.

    ``cleaned`` is how it reads unless it is edited; ``original`` the post's text as it was received, unescaped;
    ``parts`` are the posts joined to it, in order, whose originals follow its own behind a newline. ``consent``
    says how the author agreed to be named, None for no answer, and is already applied: whoever is not to be named
    has neither handle nor name nor url.
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
    """What the chat itself says, for templates and checks: times in ms; ``tweets`` without context.

    ``zone`` names the time zone that the chat's times are told in; empty for UTC.
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
    """A lead picture: where it is, and what it shows, for those who do not see it."""

    source: str
    alternative: str = ""


class Article(Struct, frozen=True):
    """Title, intro, sections, disclosure and closing; empty texts stand for what is not there.

    ``report`` is where the report of all tweets is, as the article links to it; ``listed``, whether the questions
    are listed before the sections.
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
        """One question's heading and answers, without what stands around them."""
        sections = tuple(section for section in self.sections if section.number == question)
        return Article("", sections=sections, attribution=self.attribution, listed=False)

    def starred_only(self) -> "Article":
        """The same article with only its starred quotes.

        Every question stays in the list and keeps its number and its heading.
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
    """Whom a quote is by, and the post to link to, if any."""

    text: str
    url: str | None = None


def credit(quote: Quote, attribution: Attribution) -> Credit | None:
    """Whom a quote is by, as the attribution has it; the handle stands in for a name that is not known."""
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
    """Whether a link may stand in an article: http or https, and nothing that could end it early."""
    return (
        url is not None
        and url.lower().startswith(("https://", "http://"))
        and not any(
            character.isspace() or character in '<>"\\' or not character.isprintable() for character in url
        )
    )
