"""The rows on the left: buckets, questions and filters, with their counts."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct

from curator.project import Counts, Question
from curator.ui.desk.cards import Bucket, View
from curator.ui.languages import tr, tr_count


class Kind(Enum):
    """What a row on the left is."""

    BUCKET = auto()
    QUESTION = auto()
    ADD = auto()
    FILTER = auto()
    HEADER = auto()


class Entry(Struct, frozen=True):
    """One row on the left; ``query`` is a filter's."""

    kind: Kind
    text: str
    count: int | None = None
    view: View | None = None
    number: int = 0
    query: str = ""


def entries(counts: Counts, questions: Sequence[Question], filters: Mapping[str, str]) -> list[Entry]:
    """The rows on the left, from top to bottom; ``filters`` are the saved searches by name."""
    return [
        Entry(Kind.BUCKET, tr("Inbox"), counts.inbox, Bucket.INBOX),
        Entry(Kind.BUCKET, tr("Starred"), counts.starred, Bucket.STARRED),
        Entry(Kind.HEADER, tr("Questions")),
        *(Entry(Kind.QUESTION, one.text, one.placed, one.id, one.number) for one in questions),
        Entry(Kind.ADD, tr("Add a question")),
        Entry(Kind.HEADER, tr("The rest")),
        Entry(Kind.BUCKET, tr("Shelf"), counts.shelved, Bucket.SHELF),
        Entry(Kind.BUCKET, tr("All tweets"), counts.posts, Bucket.ALL),
        *([Entry(Kind.HEADER, tr("Filters"))] if filters else []),
        *(Entry(Kind.FILTER, name, query=query) for name, query in filters.items()),
    ]


def spoken(entry: Entry) -> str:
    """A row as it is read out."""
    match entry.kind:
        case Kind.QUESTION:
            name = tr("Question {number}: {question}", number=str(entry.number), question=entry.text)
        case Kind.FILTER:
            name = tr("Filter: {name}", name=entry.text)
        case _:
            name = entry.text
    if entry.count is None:
        return name
    return tr_count(entry.count, "{name}, {count} tweet", "{name}, {count} tweets", name=name)
