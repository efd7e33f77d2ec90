"""What a writer of one format is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from curator.draft.article import Article
from curator.project import PostState, Question


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: its name (which ``-f`` takes), its label for people, and its file's ending with the dot.

    ``carries`` names what it can show beyond words and order: any of ``bold``, ``links``, ``pictures``, ``lists``.
    A format for people who tag tweets rather than write also has ``write_tagging``, which takes every post and
    the questions; ``write`` has only the posts that the article quotes. A writer's module imports heavy
    libraries when it writes, not before.
    """

    name: str
    label: str
    extension: str
    write: Callable[[Article], str | bytes]
    carries: frozenset[str] = frozenset()
    write_tagging: Callable[[Iterable[PostState], Sequence[Question]], bytes] | None = None
