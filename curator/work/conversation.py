"""What a post belongs with: its conversation, the parts of its answer, its copies and its pictures."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from curator.project import Copied, Project

if TYPE_CHECKING:
    from curator.chat.threads import Thread


def copies(project: Project) -> list[Copied]:
    """The posts that repeat others, for ``Project.fold``."""
    from curator.chat.duplicates import families

    found = families(project.posts(), project.hashtag())
    return [Copied(copy.post, family.original, copy.kind) for family in found for copy in family.copies]


def thread(project: Project, post: str) -> "Thread":
    """The conversation around a post. Raises CuratorError if the post does not exist."""
    from curator.chat.threads import thread_of

    return thread_of(project, post)


def pictures(project: Project, post: str) -> list[Callable[[], bytes | None]]:
    """A post's pictures, each read from its archive when called; None for one that is gone."""
    from curator.sources import picture

    return [partial(picture, Path(path), kind, name) for path, kind, name in project.media(post)]


def parts_of(project: Project, post: str) -> tuple[str, ...]:
    """The tweets that seem to make one answer with this one, in order; none if it seems complete."""
    pk = project.row_of(post)
    return () if pk is None else answers_in_parts(project, [pk]).get(post, ())


def answers_in_parts(project: Project, pks: Iterable[int]) -> dict[str, tuple[str, ...]]:
    """The ids of all parts of an answer, by each post in these rows that seems to be one of them."""
    from curator.chat.joining import WITHIN_MS, proposals

    found = proposals(project.posts_around(pks, 2 * WITHIN_MS), project.hashtag())
    return {post: ids for ids in found for post in ids}
