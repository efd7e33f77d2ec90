"""The stretch of time that a query asks for, read from and written as ``since:`` and ``until:``."""

from curator.posts import local_time
from curator.project.search.query import Clock, Word, is_or, span_of, words_of

_MINUTE = 60_000

# From when (included) until when (not included), in ms; None for an open end.
Span = tuple[int | None, int | None]


def asked(query: str, clock: Clock) -> Span | None:
    """The stretch of time that a query asks for; None if it has no words about time. Raises BadQuery."""
    words = _about_time(query)
    if not words:
        return None
    since = [span_of(word.value, clock)[0] for word in words if word.filter == "since"]
    until = [span_of(word.value, clock)[1] for word in words if word.filter == "until"]
    return max(since, default=None), min(until, default=None)


def narrowed(query: str, span: tuple[int, int] | None, clock: Clock) -> str:
    """The query for another stretch, of whole minutes; for all time if that is None."""
    about_time = _about_time(query)
    kept = " ".join(query[word.start : word.end] for word in words_of(query) if word not in about_time)
    if span is None:
        return kept
    since, last = span[0], max(span[0], span[1] - _MINUTE)
    return f"{kept} since:{_written(since, clock)} until:{_written(last, clock)}".lstrip()


def _about_time(query: str) -> list[Word]:
    """The words that narrow the time. Negated words and those of an ``OR`` do not."""
    words = list(words_of(query))
    ors = {index for index, word in enumerate(words) if is_or(word)}
    return [
        word
        for index, word in enumerate(words)
        if word.filter in {"since", "until"} and word.value and not word.minus
        if not {index - 1, index + 1} & ors
    ]


def _written(minute_ms: int, clock: Clock) -> str:
    """The shortest word for a minute."""
    moment = local_time(minute_ms, clock.zone)
    wall = moment.replace(tzinfo=None).isoformat(timespec="minutes")
    means = (word for word in (wall[11:], wall) if span_of(word, clock)[0] == minute_ms)
    return next(means, moment.isoformat(timespec="minutes"))
