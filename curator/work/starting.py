"""FIXME-DOC."""

import logging
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import (
    BadDecision,
    Change,
    Choices,
    Project,
    ProposedQuestion,
)
from curator.project.log.titles import Title
from curator.sources.address import Location
from curator.work import importing
from curator.work.importing import As, ImportedFile, Progress, Scope

if TYPE_CHECKING:
    from curator.chat.questions import Proposal

from curator.work.exporting import templates
from curator.work.locating import is_sample

log = logging.getLogger(__name__)


def import_archives(
    paths: Sequence[Location], target: Path, scope: Scope, how: As, editor: str | None, progress: Progress
) -> tuple[Project, list[ImportedFile]]:
    """Import archives into a project; one that is made for them starts as the last chat of its hashtag did."""
    fresh = not target.exists()
    project, files = importing.import_archives(paths, target, scope, how, editor, progress)
    if fresh:
        start_as_last(project)
    return project, files


def start_as_last(project: Project) -> Change:
    """Choose what was chosen for the last chat of the same hashtag on this computer, where nothing is chosen yet.

    The host that this chat itself makes known goes before the last one's, for hosts take turns.
    """
    from curator.work import memory

    known = memory.chats()
    hashtag = project.hashtag() if known else None
    last = known.get(hashtag or "")
    if last is None:
        return Change("")
    fields = dict(last.choices.fields)
    if fields.get("template") not in templates():
        fields.pop("template", None)
    if "host" in fields and "host" not in project.article() and _proposal(project)[0].hosts:
        del fields["host"]
    try:
        choices = Choices(fields, last.steps, last.labels)
        return project.start_as(choices, Title.START_AS_LAST.of(hashtag=hashtag))
    except BadDecision as error:
        log.warning("#%s starts with nothing of the last chat: %s", hashtag, error)
        return Change("")


def remember(project: Project) -> None:
    """Keep what was chosen for this chat, for the next one of its hashtag to start with; not of the sample."""
    if is_sample(project.path):
        return
    try:
        at, hashtag, choices = project.last_decided(), project.hashtag(), project.choices()
    except sqlite3.Error as error:  # not worth failing for
        log.warning("What was chosen in %s is not remembered: %s.", project.path, error)
        return
    if at and hashtag:
        from curator.work import memory

        memory.keep(hashtag, at, choices)


def detect_questions(project: Project, chat_key: str | None = None) -> Change:
    """Propose the questions of one chat anew: the one with that key, else the one with most posts.

    Raises CuratorError where there is no chat of that key.
    """
    proposal, hashtag = _proposal(project, chat_key)
    return project.propose(
        [ProposedQuestion(question.text, question.post) for question in proposal.questions],
        host=", ".join(proposal.hosts) or None,
        hashtag=hashtag,
    )


def _proposal(project: Project, chat_key: str | None = None) -> "tuple[Proposal, str | None]":
    """What one of a project's chats says of its hosts and questions, and its hashtag."""
    from curator.chat.chats import find_chats
    from curator.chat.questions import main_hashtag, propose

    posts = [post for post in project.posts() if not post.context]
    found = find_chats(posts)
    if chat_key is not None and chat_key not in {chat.key for chat in found}:
        if not found:
            raise CuratorError(
                phrase("{path} holds no chat {chat_key!r}; there is none.", path=project.path, chat_key=chat_key)
            )
        raise CuratorError(
            phrase(
                "{path} holds no chat {chat_key!r}; there are {chats}.",
                path=project.path,
                chat_key=chat_key,
                chats=", ".join(chat.key for chat in found),
            )
        )
    chat = max((chat for chat in found if chat_key in (None, chat.key)), key=lambda chat: chat.posts, default=None)
    if chat is not None:
        posts = [post for post in posts if post.at_ms and chat.start_ms <= post.at_ms <= chat.end_ms]
    return propose(posts), chat.hashtag if chat else main_hashtag(posts)
