"""FIXME-DOC."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from curator.draft.article import Article
from curator.project import PostState, Question


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: its name (``-f`` takes it), its label for people, its file's ending with the dot.

    ``carries`` names what it can show beyond words and order: of ``bold``, ``links``, ``pictures``, ``lists``.
    A writer of the tagging has ``write_tagging`` as well, for those who tag tweets rather than write: it takes
    every post and the questions, where ``write`` has only the posts that the article quotes. Modules of writers
    load what is heavy when they write, not before.
    """

    name: str
    label: str
    extension: str
    write: Callable[[Article], str | bytes]
    carries: frozenset[str] = frozenset()
    write_tagging: Callable[[Iterable[PostState], Sequence[Question]], bytes] | None = None
