"""Surveys an archive before anything of it is imported: what the file is, and which chats it holds."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from curator import sources
from curator.chat.chats import Chat, find_chats
from curator.posts import Author, CuratorError, Post
from curator.project import Project, is_project
from curator.sources.address import Location
from curator.work.scope import AS_FOUND, As, Progress, Scope, no_progress

_MOSTLY = 0.7  # of an archive's posts: if its one chat has so many, there is nothing to choose
_BARS = 48
_AROUND = 0.15  # of a chat's length, shown before and after it


@dataclass(frozen=True, slots=True)
class FoundChat:
    """A chat, and how busy its time was: tweets in equal parts of a stretch a little longer than the chat."""

    chat: Chat
    activity: tuple[int, ...]

    @property
    def scope(self) -> Scope:
        """The scope of this chat, both ends included, in whole seconds."""
        return Scope(self.chat.hashtag, self.chat.start_ms // 1000 * 1000, self.chat.end_ms // 1000 * 1000 + 999)


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found in an archive."""

    description: sources.Description
    chats: tuple[FoundChat, ...] = ()

    @property
    def is_a_choice(self) -> bool:
        """Whether an editor has something to choose: several chats, one amid much else, or far too much."""
        if self.description.vast:
            return True
        if len(self.chats) == 1:
            return self.chats[0].chat.posts < _MOSTLY * self.description.posts
        return len(self.chats) > 1


def survey(path: Location, how: As = AS_FOUND, progress: Progress = no_progress) -> Survey:
    """Read an archive through and say what is in it. A file that cannot be read is described as such.

    ``progress`` may raise to stop.
    """
    rows: dict[str, Post] = {}
    embedded: dict[str, Post] = {}
    people: dict[Author | None, Author | None] = {}

    def slim(post: Post) -> Post:
        """Only what tells chats apart, and each author once: an archive may have a million tweets."""
        author = people.setdefault(post.author, post.author)
        return Post(post.id, post.text, author, post.at_ms, repost_of=post.repost_of, reply_to=post.reply_to)

    def watch(batch: sources.Batch, length: int | None) -> None:
        rows.update((post.id, slim(post)) for post in batch.posts)
        embedded.update((post.id, slim(post)) for post in batch.embedded if post.id not in rows)
        progress(batch.reached, length)

    description = sources.describe(path, how.kind, how.mapping, watch, how.table)
    return Survey(description, _chats(list((embedded | rows).values()), partial(progress, 1, 1)))


def survey_of_project(project: Project) -> tuple[FoundChat, ...]:
    """The chats among the posts of a project."""
    return _chats(own_posts(project))


def own_posts(project: Project) -> list[Post]:
    """The posts that chats are found among: all but those kept only as context."""
    return [post for post in project.posts() if not post.context]


def main_chat(chats: Sequence[Chat]) -> Chat | None:
    """The chat that is meant unless another one is named: the first of those with most posts."""
    return max(chats, key=lambda chat: chat.posts, default=None)


def scopes_of(
    project: Project, progress: Progress = no_progress
) -> tuple[tuple[FoundChat, ...], int, tuple[int, int] | None]:
    """The chats that a project can be widened or narrowed to, how many posts there are, and their time span.

    They come from the project itself, and from those of its archives that are still there.
    """
    posts = {post.id: post for post in own_posts(project)}
    for path, kind in dict.fromkeys((Path(one.path), one.kind) for one in project.archives()):
        try:
            with sources.open_archive(path, kind) as reading:
                if sources.is_vast(reading):
                    continue
                for batch in reading.batches():
                    progress(batch.reached, reading.length)
                    posts |= {post.id: post for post in batch.posts if post.id not in posts}
        except sources.ArchiveError:
            continue  # it is gone, or is another file by now
    times = [post.at_ms for post in posts.values() if post.at_ms is not None]
    found = _chats(list(posts.values()), partial(progress, 1, 1))
    return found, len(posts), (min(times), max(times)) if times else None


def chats(path: Location, how: As = AS_FOUND) -> list[Chat]:
    """The chats in an archive or a project, in time order. Raises CuratorError."""
    if isinstance(path, Path) and is_project(path):
        with Project.open(path) as project:
            return [one.chat for one in survey_of_project(project)]
    found = survey(path, how)
    if found.description.kind is None or found.description.vast:
        raise CuratorError(found.description.warnings[0])
    return [one.chat for one in found.chats]


def _chats(posts: Sequence[Post], between: Callable[[], None] = lambda: None) -> tuple[FoundChat, ...]:
    times = sorted(post.at_ms for post in posts if post.at_ms is not None)
    return tuple(FoundChat(chat, _activity(times, chat)) for chat in find_chats(posts, between))


def _activity(times: Sequence[int], chat: Chat) -> tuple[int, ...]:
    around = round((chat.end_ms - chat.start_ms) * _AROUND)
    first, last = chat.start_ms - around, chat.end_ms + around
    cuts = [bisect_left(times, first + (last - first) * edge // _BARS) for edge in range(_BARS + 1)]
    return tuple(after - before for before, after in pairwise(cuts))
