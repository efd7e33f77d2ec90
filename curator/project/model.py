"""The contents of a project as plain data, detached from its file."""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import Struct

from curator.project.marks import SEEN, SHELF, STAR

# What a post can be labelled with; each is painted with a shape and a colour of its own.
LABELS = ("flag", "heart", "bolt", "drop", "moon")


class Question(Struct, frozen=True):
    """One question, which is also its bucket. ``post`` is the tweet that asks it, None for one typed by hand.

    ``id`` lasts; ``number`` counts from 1 in the article's order and changes with it. ``placed`` counts the
    posts filed under it.
    """

    id: str
    number: int
    text: str
    post: str | None
    author: str | None
    at_ms: int | None
    by_hand: bool
    placed: int


class PostState(Struct, frozen=True):
    """A post and what was decided about it. ``pk`` is its row in this project file only.

    ``text`` is unescaped; ``quote`` the words edited by hand, None while the cleaned text stands; ``questions``
    the numbers of the questions it is filed under; ``marks`` the tables of those of MARKS that it carries;
    ``reposts`` how many reposts of it the project holds; ``copies`` how many others repeat it, as far as the
    project was told. ``label`` is one of LABELS; ``remark`` what the editor noted about it, which is never part of
    a draft.
    """

    pk: int
    id: str
    handle: str | None
    name: str | None
    at_ms: int | None
    text: str
    url: str | None
    lang: str | None
    repost_of: str | None
    reply_to: str | None
    quote_of: str | None
    context: bool
    questions: tuple[int, ...]
    marks: frozenset[str]
    quote: str | None
    reposts: int
    copies: int
    label: str | None = None
    remark: str | None = None

    @property
    def starred(self) -> bool:
        return STAR.table in self.marks

    @property
    def shelved(self) -> bool:
        return SHELF.table in self.marks

    @property
    def seen(self) -> bool:
        return SEEN.table in self.marks


class ImportedArchive(Struct, frozen=True):
    """An archive that posts came from, and the scope asked for (times in ms, both ends included)."""

    pk: int
    path: str
    sha256: str
    kind: str
    hashtag: str | None
    since_ms: int | None
    until_ms: int | None
    complete: bool


class Counts(Struct, frozen=True):
    """How many posts: in all (context aside), still to look at, filed, starred, shelved; and people who wrote."""

    posts: int
    inbox: int
    picked: int
    starred: int
    shelved: int
    people: int


class ProposedQuestion(Struct, frozen=True):
    """A question that was read from the chat: its words, and the id of the tweet that asks it."""

    text: str
    post: str


class Choices(Struct, frozen=True):
    """Choices for a chat that suit the next one too.

    They are fields of the article, cleanup steps that were switched on or off for all quotes, and names of labels.
    """

    fields: Mapping[str, str]
    steps: Mapping[str, bool]
    labels: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.fields or self.steps or self.labels)


@dataclass(frozen=True, slots=True)
class Item:
    """An item under a question: a filed post, or a paragraph of the editor's, whose words are in ``text``.

    ``hidden`` is true for a post that is joined to the quote before it.
    """

    id: str
    rank: str
    text: str | None = None
    hidden: bool = False
