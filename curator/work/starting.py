"""Starts a chat's project: imports archives, proposes questions, and carries over the last chat's choices."""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import BadDecision, Change, Choices, Project, ProposedQuestion
from curator.project.log.titles import Title
from curator.work.locating import is_sample
from curator.work.scope import AS_FOUND, EVERYTHING, As, Progress, Scope, no_progress

if TYPE_CHECKING:
    from curator.chat.questions import Proposal
    from curator.sources.address import Location
    from curator.work.importing import ImportedFile

log = logging.getLogger(__name__)


def import_archives(
    paths: "Sequence[Location]",
    target: Path,
    scope: Scope = EVERYTHING,
    how: As = AS_FOUND,
    editor: str | None = None,
    progress: Progress = no_progress,
) -> "tuple[Project, list[ImportedFile]]":
    """Import archives into a project, made if need be; returns it open, with a report for each archive.

    Questions are proposed only when asked for. A project made for an import that fails or is cancelled is removed.
    """
    from curator.work import importing

    with importing.project_for(paths, target, how, editor) as project, _started(project):
        return project, [importing.import_archive(project, path, scope, how, progress) for path in paths]


def import_archive(
    project: Project,
    path: "Location",
    scope: Scope = EVERYTHING,
    how: As = AS_FOUND,
    progress: Progress = no_progress,
) -> "ImportedFile":
    """Import an archive into a project, then propose the questions if it has none, even if it was stopped."""
    from curator.work import importing

    with _started(project):
        try:
            return importing.import_archive(project, path, scope, how, progress)
        finally:
            if not project.questions():
                detect_questions(project)


@contextmanager
def _started(project: Project) -> Iterator[None]:
    """Let a project that is still new start as the last chat did, once posts have come in."""
    new = _is_new(project)
    try:
        yield
    finally:
        if new:
            start_as_last(project)


def _is_new(project: Project) -> bool:
    """Whether nothing was decided in a project, and no archive has come in whole."""
    return not project.history() and not any(archive.complete for archive in project.archives())


def start_as_last(project: Project) -> Change:
    """Choose what was chosen for the last chat of the same hashtag on this computer, where nothing is chosen yet.

    Hosts take turns, so a host that this chat itself makes known is preferred to the last one.
    """
    from curator.draft import templates
    from curator.work import memory

    known = memory.chats()
    hashtag = project.hashtag() if known else None
    last = known.get(hashtag or "")
    if last is None:
        return Change("")
    fields = dict(last.choices.fields)
    if fields.get("template") not in templates.names():
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
    """Keep what was chosen for this chat, for the next one of its hashtag; not if it is the sample."""
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
    """Propose the questions of one chat anew: the one with that key, by default the one with most posts.

    Raises CuratorError where no chat has that key.
    """
    proposal, hashtag = _proposal(project, chat_key)
    return project.propose(
        [ProposedQuestion(question.text, question.post) for question in proposal.questions],
        host=", ".join(proposal.hosts) or None,
        hashtag=hashtag,
    )


def _proposal(project: Project, chat_key: str | None = None) -> "tuple[Proposal, str | None]":
    """The hosts and questions that one of a project's chats suggests, and its hashtag."""
    from curator.chat.chats import find_chats
    from curator.chat.questions import main_hashtag, propose
    from curator.work.survey import main_chat, own_posts

    posts = own_posts(project)
    found = find_chats(posts)
    chat = main_chat(found) if chat_key is None else next((one for one in found if one.key == chat_key), None)
    if chat is not None:
        posts = [post for post in posts if post.at_ms and chat.start_ms <= post.at_ms <= chat.end_ms]
        return propose(posts), chat.hashtag
    if chat_key is not None:
        raise _no_chat(project, chat_key, [one.key for one in found])
    return propose(posts), main_hashtag(posts)


def _no_chat(project: Project, chat_key: str, keys: Sequence[str]) -> CuratorError:
    if not keys:
        return CuratorError(
            phrase("{path} holds no chat {chat_key!r}; there is none.", path=project.path, chat_key=chat_key)
        )
    return CuratorError(
        phrase(
            "{path} holds no chat {chat_key!r}; there are {chats}.",
            path=project.path,
            chat_key=chat_key,
            chats=", ".join(keys),
        )
    )
