"""Which posts are filed under which questions, for people who tag tweets rather than write."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from curator.draft.article import Article, Quote
from curator.draft.characters import writable
from curator.posts import iso_utc
from curator.project import PostState


@dataclass(frozen=True, slots=True)
class Tagged:
    """One post as received, where it is filed, and its words in the article if they were edited."""

    id: str
    url: str | None
    author: str | None
    name: str | None
    time: str | None
    text: str
    questions: tuple[int, ...]
    starred: bool
    shelved: bool
    quote: str | None
    repost_of: str | None
    reply_to: str | None


COLUMNS = tuple(field.name for field in fields(Tagged))


def tagged(states: Iterable[PostState]) -> Iterator[Tagged]:
    """Posts with their tags, in the same order; their texts without characters that no file may hold."""
    for state in states:
        yield Tagged(
            id=state.id,
            url=_written(state.url),
            author=_written(state.handle),
            name=_written(state.name),
            time=iso_utc(state.at_ms),
            text=writable(state.text),
            questions=state.questions,
            starred=state.starred,
            shelved=state.shelved,
            quote=_written(state.quote),
            repost_of=state.repost_of,
            reply_to=state.reply_to,
        )


def quoted(article: Article) -> Iterator[Tagged]:
    """The posts that an article quotes, each once."""
    found: dict[str, Tagged] = {}
    for section in article.sections:
        for quote in section.items:
            if not isinstance(quote, Quote):
                continue
            one = found.get(quote.post) or Tagged(
                id=quote.post,
                url=_written(quote.url),
                author=_written(quote.handle) or None,
                name=_written(quote.name) or None,
                time=iso_utc(quote.at_ms),
                text=writable(quote.original or quote.text),
                questions=(),
                starred=quote.starred,
                shelved=False,
                quote=writable(quote.text) if quote.altered else None,
                repost_of=None,
                reply_to=None,
            )
            found[quote.post] = replace(one, questions=(*one.questions, section.number))
    yield from found.values()


def _written(text: str | None) -> str | None:
    return None if text is None else writable(text)
