"""Suggestions for a project: which question each open post may answer, by what is filed now."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from curator.project import Project

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggester, Suggestion


_DAY = 24 * 60 * 60 * 1000
_MOST_WEIGHED = 20_000  # posts
_BEFORE_THE_CHAT, _AFTER_THE_CHAT = _DAY, 7 * _DAY  # in which posts may have to do with its questions


def suggester(project: Project) -> "Suggester":
    """What weighs which question each post answers, by what is filed now.

    It knows the posts from a day before the first question until a week after the last one; all of them where no
    question has a time. Of very many it knows the earliest.
    """
    from curator.chat.suggesting import AskedQuestion, Suggester

    with project.snapshot():
        questions = project.questions()
        times = [question.at_ms for question in questions if question.at_ms is not None]
        span = (min(times) - _BEFORE_THE_CHAT, max(times) + _AFTER_THE_CHAT) if times else (None, None)
        posts = project.posts(*_bounded(project.times(), *span))
        filed = project.filings()
        host, hashtag = project.article().get("host", ""), project.hashtag()
    made = Suggester(
        posts,
        [AskedQuestion(one.id, one.number, one.text, one.at_ms, one.post) for one in questions],
        [*(one.author for one in questions if one.author), *(name.strip() for name in host.split(","))],
        hashtag,
    )
    for post, under in filed.items():
        made.file(post, under)
    return made


def _bounded(times: Sequence[int], since: int | None, until: int | None) -> tuple[int | None, int | None]:
    """A span of time, cut short where more posts than can be weighed were sent within it."""
    first = 0 if since is None else bisect_left(times, since)
    if len(times) - first <= _MOST_WEIGHED:
        return since, until
    last = times[first + _MOST_WEIGHED]
    return times[0] if since is None else since, last if until is None else min(until, last)


def suggestions(project: Project) -> "list[Suggestion]":
    """For each post that is not placed, shelved, context, a repost or a question."""
    from curator.chat.suggesting import Suggestion

    made = suggester(project)
    states = project.all_states("is:unfiled -is:shelved -is:context -is:repost -is:question")
    return [
        made.suggest(state.id)
        if made.knows(state.id)
        else Suggestion(state.id, abstains=True, none=1.0, ranked=())
        for state in states
    ]
