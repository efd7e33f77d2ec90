"""The stretch of time that a query asks for: read from its ``since:`` and ``until:``, and written as such."""

from collections.abc import Iterator
from datetime import datetime

from curator.project.search import Clock, Word, span_of, words_of

_MINUTE = 60_000

# From when (included) until when (not included), in ms; None for an open end.
Span = tuple[int | None, int | None]


def asked(query: str, clock: Clock) -> Span | None:
    """The stretch that a query's words leave; None where they are about no time. Raises BadQuery."""
    words = [word for word in words_of(query) if _is_about_time(word)]
    if not words:
        return None
    since = [span_of(word.value, clock)[0] for word in words if word.filter == "since"]
    until = [span_of(word.value, clock)[1] for word in words if word.filter == "until"]
    return max(since, default=None), min(until, default=None)


def narrowed(query: str, span: tuple[int, int] | None, clock: Clock) -> str:
    """The query about another stretch, of whole minutes; about all of the time where that is None."""
    kept = " ".join(_without_time(query))
    if span is None:
        return kept
    since, last = span[0], max(span[0], span[1] - _MINUTE)
    return f"{kept} since:{_written(since, clock)} until:{_written(last, clock)}".lstrip()


def _is_about_time(word: Word) -> bool:
    return word.filter in {"since", "until"} and bool(word.value) and not word.minus


def _without_time(query: str) -> Iterator[str]:
    return (query[word.start : word.end] for word in words_of(query) if not _is_about_time(word))


def _written(minute_ms: int, clock: Clock) -> str:
    """A minute as a word: the shortest that means it."""
    moment = datetime.fromtimestamp(minute_ms / 1000, clock.zone).astimezone(clock.zone)
    wall = moment.replace(tzinfo=None).isoformat(timespec="minutes")
    means = (word for word in (wall[11:], wall) if span_of(word, clock)[0] == minute_ms)
    return next(means, moment.isoformat(timespec="minutes"))
