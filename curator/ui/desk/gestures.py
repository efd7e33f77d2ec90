"""What keys and drops mean for a project: each gives the one change that it makes."""

from collections.abc import Iterable, Sequence

from curator.project import Change, Project
from curator.project.marks import Mark
from curator.ui.desk.cards import Bucket, View
from curator.ui.desk.desk import Desk


def file(
    project: Project,
    posts: Sequence[str],
    question: str,
    *,
    as_well: bool = False,
    position: int | None = None,
    source: str | None = None,
) -> Change:
    """File posts under a question, in place of the others or as well. Questions are named by their ids."""
    if as_well:
        return project.place(posts, question, position)
    if position is None and all(project.filed_under(post) == [question] for post in posts):
        return Change("")
    return project.move(posts, question, position, source)


def drop_on(
    project: Project, view: View, posts: Sequence[str], *, as_well: bool, source: str | None = None
) -> Change:
    """Put posts into a bucket, or file them under a question."""
    match view:
        case Bucket.INBOX:
            return project.unplace(posts, source)
        case Bucket.STARRED:
            return project.star(posts)
        case Bucket.SHELF:
            return project.shelve(posts)
        case Bucket.ALL:
            return Change("")
        case question:
            return file(project, posts, question, as_well=as_well, source=source)


def suggested(desk: Desk, rows: Iterable[int]) -> dict[str, str]:
    """The posts in some rows for which a question is suggested, and the ids of these questions."""
    cards = map(desk.card, sorted(rows))
    found = [(card.state.id, suggestion) for card in cards if (suggestion := desk.suggested(card))]
    return {post: suggestion.ranked[0].question for post, suggestion in found}


def toggle_mark(project: Project, posts: Sequence[str], mark: Mark) -> Change:
    """Mark posts so; take the mark off where all have it."""
    states = [project.state(post) for post in posts]
    marked = all(state and mark.table in state.marks for state in states)
    return project.unmark(mark, posts) if marked else project.mark(mark, posts)


def toggle_label(project: Project, posts: Sequence[str], label: str) -> Change:
    """Label posts so; take the label off where all have it."""
    states = [project.state(post) for post in posts]
    labelled = all(state and state.label == label for state in states)
    return project.label(posts, None if labelled else label)
