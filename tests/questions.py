"""Questions by their numbers, as a person who writes a test counts them."""

from curator.project import Project


def numbered(project: Project, number: int) -> str:
    """The id of the question that has a number now."""
    return project.question_numbered(number).id


def questions_of(project: Project, post: str) -> tuple[int, ...]:
    """The numbers of the questions that a post is filed under."""
    state = project.state(post)
    assert state is not None
    return state.questions
