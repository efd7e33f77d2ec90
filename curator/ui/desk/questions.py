"""Decisions about a question that more than one pane makes."""

from curator.ui.desk.session import Session


def reword(session: Session, question: str, text: str) -> None:
    """Give a question, named by its id, other words."""
    if (project := session.project) is not None:
        session.decide(lambda: project.question(text, question))


def move(session: Session, question: str, position: int) -> bool:
    """Give a question another place, from 0; False where there is no such place.

    The place is that of the question which has it now, also where the decision is made later.
    """
    desk = session.desk
    if desk is None or not 0 <= position < len(desk.questions):
        return False
    project, place = desk.project, desk.questions[position].id
    session.decide(lambda: project.move_question(question, project.question_of_id(place).number - 1))
    return True


def move_by(session: Session, question: str, by: int) -> bool:
    """Move a question up (-1) or down (1); False where it is at the end of the list."""
    desk = session.desk
    return desk is not None and move(session, question, desk.number_of(question) - 1 + by)
