"""The article as rows: what each is, what it says, and how it is read out."""

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct

from curator.draft.article import SUBHEADING, Article, Quote, Section, credit
from curator.phrases import phrase
from curator.project import Question
from curator.ui.languages import listed, tr, tr_count, translated


class Kind(Enum):
    """What a row of the article is."""

    TITLE = auto()
    INTRO = auto()
    DISCLOSURE = auto()
    HEADING = auto()
    QUOTE = auto()
    NOTE = auto()
    HINT = auto()
    CLOSING = auto()


FIELDS = {
    Kind.TITLE: "title",
    Kind.INTRO: "intro",
    Kind.DISCLOSURE: "disclosure",
    Kind.CLOSING: "closing",
}
_INVITATIONS = {
    Kind.INTRO: phrase("Write an introduction: who hosted, how many came, what it was about."),
    Kind.DISCLOSURE: phrase("Add a line of disclosure, such as how long an answer could be."),
    Kind.CLOSING: phrase("Add a closing line."),
}


class Row(Struct, frozen=True):
    """One row of the article. ``position`` counts the quotes and paragraphs of a section from 0; ``note`` is a
    paragraph's id."""

    kind: Kind
    text: str
    number: int = 0
    question: str = ""
    position: int = 0
    quote: Quote | None = None
    credit: str = ""
    placeholder: bool = False
    note: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        words = self.text
        match self.kind:
            case Kind.QUOTE if self.quote is not None:
                words = _spoken_quote(self, self.quote)
            case Kind.HEADING:
                words = tr("Question {number}: {question}", number=str(self.number), question=words)
            case Kind.TITLE:
                words = tr("Title: {words}", words=words)
            case Kind.NOTE if words.startswith(SUBHEADING):
                words = tr("Subheading: {words}", words=words.removeprefix(SUBHEADING))
            case Kind.NOTE:
                words = tr("Paragraph: {words}", words=words)
            case Kind.INTRO if not self.placeholder:
                words = tr("Introduction: {words}", words=words)
            case Kind.DISCLOSURE if not self.placeholder:
                words = tr("Disclosure: {words}", words=words)
            case Kind.CLOSING if not self.placeholder:
                words = tr("Closing line: {words}", words=words)
        return words

    @property
    def key(self) -> tuple[Kind, str, str]:
        return self.kind, self.question, self.quote.post if self.quote else self.note

    @property
    def item(self) -> str:
        """The id of a quote's post or of a paragraph; empty for other rows."""
        return self.key[2]


def _spoken_quote(row: Row, quote: Quote) -> str:
    facts = [f"{row.text}{row.credit}"]
    facts += [tr("starred", "a quote")] if quote.starred else []
    facts += [tr("altered by hand", "a quote")] if quote.altered else []
    tweets = len(quote.parts) + 1
    facts += [tr_count(tweets, "joined of {count} tweet", "joined of {count} tweets")] if quote.parts else []
    return listed(facts)


def rows_of(article: Article, title_given: bool, questions: Sequence[Question]) -> list[Row]:
    """The article as rows, with invitations where something could be written."""
    ids = {question.number: question.id for question in questions}
    rows = [Row(Kind.TITLE, article.title, placeholder=not title_given)]
    rows += _field(Kind.INTRO, article.intro)
    rows += _field(Kind.DISCLOSURE, article.disclosure)
    for section in article.sections:
        rows += _section(section, ids[section.number], article)
    return [*rows, *_field(Kind.CLOSING, article.closing)]


def _field(kind: Kind, text: str) -> list[Row]:
    return [Row(kind, text or translated(_INVITATIONS[kind]), placeholder=not text)]


def _section(section: Section, question: str, article: Article) -> list[Row]:
    rows = [Row(Kind.HEADING, section.question, section.number, question)]
    for position, item in enumerate(section.items):
        if not isinstance(item, Quote):
            rows.append(Row(Kind.NOTE, item.text, section.number, question, position, note=item.id))
            continue
        named = credit(item, article.attribution)
        named_as = f" —\u00a0{named.text}" if named else ""
        rows.append(Row(Kind.QUOTE, item.text, section.number, question, position, item, credit=named_as))
    if not section.items:
        hint = tr("Drop answers here, or file tweets under {number}.", number=str(section.number))
        rows.append(Row(Kind.HINT, hint, section.number, question, placeholder=True))
    return rows
