"""The order of quotes and questions: ranks between other ranks, and positions as the editor counts them."""

from collections.abc import Sequence

from fractional_indexing import FIError, generate_n_keys_between

from curator.phrases import phrase
from curator.project.errors import AlteredProject, BadDecision
from curator.project.model import Item


def neighbours(ranked: Sequence[tuple[str, str]], at: int) -> tuple[str | None, str | None]:
    """The ranks between which something goes at a place.

    Two rows can share a rank, after one was taken back to where another was put since. It goes behind both then.
    """
    before = ranked[at - 1][1] if at > 0 else None
    after = next((rank for _, rank in ranked[at:] if before is None or rank > before), None)
    return before, after


def ranks(before: str | None, after: str | None, count: int) -> list[str]:
    """Ranks between two others, in order; None stands for an end of the list. Raises AlteredProject."""
    try:
        return list(generate_n_keys_between(before, after, count))
    except (FIError, ValueError, IndexError) as error:
        raise AlteredProject(
            phrase("The order of what is filed was altered by another program; verify the project.")
        ) from error


def index_of(items: Sequence[Item], position: int, question: int) -> int:
    """The index among all items of a question of a position, which counts only those that are seen."""
    seen = [at for at, item in enumerate(items) if not item.hidden]
    if not 0 <= position <= len(seen):
        raise BadDecision(
            phrase(
                "There is no position {position} among the {seen} of question {question}.",
                position=str(position),
                seen=len(seen),
                question=str(question),
            )
        )
    return seen[position] if position < len(seen) else len(items)
