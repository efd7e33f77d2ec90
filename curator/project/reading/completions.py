"""Completes searches: offers the names of filters, then their values, with what each means."""

from collections.abc import Callable, Iterable, Iterator
from datetime import tzinfo

from msgspec import Struct

from curator.phrases import counted, phrase
from curator.posts import local_time
from curator.project.reading.reader import Reader
from curator.project.search.query import BY_NAME, FILTERS, Filter, Word, words_of

_MOST = 12


class Completion(Struct, frozen=True):
    """Words that can take the place of a part of the query (``start`` to ``end``), shown as ``label``.

    ``goes_on``: a value is still to come behind them.
    """

    label: str
    meaning: str
    text: str
    start: int
    end: int
    goes_on: bool = False

    def taken(self, query: str) -> tuple[str, int]:
        """The query with a completion inserted, and the position of the cursor after it."""
        rest = query[self.end :]
        text = self.text if self.goes_on or rest.startswith(" ") else f"{self.text} "
        return query[: self.start] + text + rest, self.start + len(text)


# Gives what can be offered in a query at a cursor; further ones (saved filters) stand beside ``offers``.
Source = Callable[[str, int], Iterable[Completion]]


def completions(project: Reader, zone: tzinfo | None, query: str, cursor: int) -> list[Completion]:
    """The completions of the word at the cursor; all filters if there is none."""
    word = next((one for one in words_of(query) if one.start < cursor <= one.end), None)
    if word is None:
        word = Word(False, "", "", False, cursor, cursor)
    if word.quoted and not word.filter:
        return []
    minus = "-" if word.minus else ""
    sought = word.value.lower()
    if not word.filter:
        names = (one for one in FILTERS if one.name.startswith(sought))
        return [
            Completion(f"{one.name}:", one.meaning, f"{minus}{one.name}:", word.start, word.end, goes_on=True)
            for one in names
        ]
    found = []
    for value, meaning in _values(project, zone, BY_NAME[word.filter], sought):
        written = f'"{value}"' if " " in value else value
        found.append(Completion(value, meaning, f"{minus}{word.filter}:{written}", word.start, word.end))
        if len(found) == _MOST and not BY_NAME[word.filter].choices:
            break
    return found


def saved(project: Reader, query: str) -> list[Completion]:
    """The saved searches whose names contain what is typed, each in place of the whole query."""
    sought = query.strip().casefold()
    return [
        Completion(name, found, found, 0, len(query))
        for name, found in project.filters().items()
        if sought in name.casefold() and found != query.strip()
    ]


def _values(project: Reader, zone: tzinfo | None, asked: Filter, sought: str) -> Iterator[tuple[str, str]]:
    """The values of a filter that begin with what is typed, and what each means."""
    if asked.name in _KNOWN:
        yield from _KNOWN[asked.name](project, zone, sought)
    yield from ((name, one.meaning) for name, one in asked.choices.items() if name.startswith(sought))


def _people(project: Reader, _: tzinfo | None, sought: str) -> Iterator[tuple[str, str]]:
    for handle, name, posts in project.people(sought.removeprefix("@"), _MOST):
        tweets = counted(posts, "{count} tweet", "{count} tweets")
        yield handle or name, phrase("{name} · {tweets}", name=name, tweets=tweets) if handle and name else tweets


def _questions(project: Reader, _: tzinfo | None, sought: str) -> Iterator[tuple[str, str]]:
    for question in project.questions():
        if str(question.number).startswith(sought) or (sought and sought in question.text.lower()):
            yield str(question.number), question.text


def _times(project: Reader, zone: tzinfo | None, sought: str) -> Iterator[tuple[str, str]]:
    for question in project.questions():
        if question.at_ms is not None:
            asked = f"{local_time(question.at_ms, zone):%H:%M}"
            if asked.startswith(sought):
                yield asked, f"{question.number}. {question.text}"


def _languages(project: Reader, _: tzinfo | None, sought: str) -> Iterator[tuple[str, str]]:
    yield from ((lang, "") for lang in project.languages() if lang.lower().startswith(sought))


# What stands in the project to choose from.
_KNOWN = {"from": _people, "to": _people, "q": _questions, "since": _times, "until": _times, "lang": _languages}
