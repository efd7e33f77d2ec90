"""The facts of a chat: who held it and when, how many people came, and who is quoted."""

from collections import Counter
from collections.abc import Iterable

from curator.draft.article import Facts, Quote
from curator.posts import epoch_ms
from curator.project import Project

_DAY = 24 * 60 * 60 * 1000
# Twitter let everybody write 280 characters on that day (https://blog.x.com/official/en_us/topics/product/2017/
# tweetingmadeeasier.html); who answered before had 140.
_LONGER_TWEETS = epoch_ms("2017-11-07T21:00:00Z")
_WITHOUT_LIMIT = frozenset({"mastodon", "mastodon-to-sqlite", "bluesky"})


def facts_of(project: Project, quotes: Iterable[Quote] = ()) -> Facts:
    """The facts of a project's chat and of its article's quotes; nobody is named who must not be.

    If a project spans no more than a day, all of it is the chat. If it spans more, the chat lasts from the first
    to the last of its questions and quotes, and only tweets from that time are counted.
    """
    said = list(quotes)
    counts, times = project.counts(), project.times()
    tweets, people = counts.posts, counts.people
    start, end = (times[0], times[-1]) if times else (None, None)
    if start is not None and end is not None and end - start > _DAY:
        marked = _span([question.at_ms for question in project.questions()] + [quote.at_ms for quote in said])
        if marked is not None:
            start, end = marked
            tweets, people = project.said_between(start, end)
    named = Counter(quote.handle for quote in said if quote.handle)
    return Facts(
        hashtag=project.hashtag() or "",
        host=project.article().get("host", ""),
        start_ms=start,
        end_ms=end,
        zone=str(project.zone() or ""),
        tweets=tweets,
        people=people,
        quoted=len({one for quote in said if (one := quote.author or quote.handle)}),
        most_quoted=tuple(sorted(named.items(), key=lambda one: (-one[1], one[0].casefold()))),
    )


def length_limit(project: Project, facts: Facts) -> int | None:
    """How many characters an answer could have; None if that is not known."""
    if facts.start_ms is None or any(archive.kind in _WITHOUT_LIMIT for archive in project.archives()):
        return None
    return 140 if facts.start_ms < _LONGER_TWEETS else 280


def _span(times: Iterable[int | None]) -> tuple[int, int] | None:
    known = [at for at in times if at is not None]
    return (min(known), max(known)) if known else None
