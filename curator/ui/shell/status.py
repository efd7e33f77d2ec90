"""FIXME-DOC."""

from collections.abc import Sequence

from curator.draft.article import Quote, Section
from curator.posts import local_time
from curator.project import Counts
from curator.ui.desk.desk import Desk
from curator.ui.language import clock, day, listed, tr_count


def length_of(section: Section) -> str:
    quotes = [item for item in section.items if isinstance(item, Quote)]
    words = sum(len(item.text.split()) for item in section.items)
    return f"{section.number}.  {words_shown(words)} · {quotes_shown(len(quotes))}"


def words_shown(count: int, target: int | None = None) -> str:
    """How many words, of how many that are aimed at."""
    if target is None:
        return tr_count(count, "{count} word", "{count} words")
    return tr_count(target, "{words} of {count} word", "{words} of {count} words", words=count)


def quotes_shown(count: int) -> str:
    return tr_count(count, "{count} quote", "{count} quotes")


def facts_shown(desk: Desk, counts: Counts, times: Sequence[int]) -> str:
    tweets = tr_count(counts.posts, "{count} tweet", "{count} tweets")
    facts = listed((tweets, tr_count(counts.people, "{count} person", "{count} people")))
    if not times:
        return facts
    first, last = (local_time(at, desk.zone) for at in (times[0], times[-1]))
    if first.date() == last.date():
        return f"· {listed((day(first), f'{clock(first)}–{clock(last)}'))} · {facts}"
    return f"· {day(first, year=first.year != last.year)} – {day(last)} · {facts}"
