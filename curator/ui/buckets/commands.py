"""The commands about questions and saved searches, the rows on the left."""

from functools import partial

from curator.ui.buckets.view import Buckets
from curator.ui.commands.registry import Registry
from curator.ui.desk import questions
from curator.ui.desk.cards import Bucket
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.languages import tr
from curator.work import starting


class BucketCommands:
    """Decides about questions and filters as the pane and the menus say."""

    def __init__(self, session: Session, selection: Selection, filing: Filing, view: Buckets) -> None:
        self._session = session
        self._selection = selection
        self._view = view
        session.began.listen(self._begin)
        view.opened_view.connect(session.show_view.tell)
        view.opened_filter.connect(session.search_for.tell)
        view.add_question.connect(self.add_question)
        view.dropped.connect(filing.dropped_on_bucket)
        view.question_moved.connect(self.question_dropped)
        view.entries.renamed.connect(partial(questions.reword, session))
        view.entries.filter_renamed.connect(self._rename_filter)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "add-question": self.add_question,
                "rename-question": self.rename_question,
                "question-up": partial(self.move_question, -1),
                "question-down": partial(self.move_question, 1),
                "drop-question": self.drop_question,
                "detect-questions": self.detect_questions,
                "save-filter": self.save_filter,
                "drop-filter": self.drop_filter,
                **{bucket.value: partial(self._session.show_view.tell, bucket) for bucket in Bucket},
            }
        )

    def _begin(self) -> None:
        if (project := self._session.project) is not None:
            self._view.project = project.id

    # Questions

    def add_question(self) -> None:
        """Add a question, and have it worded."""
        if (desk := self._session.desk) is None:
            return
        project, number = desk.project, len(desk.questions) + 1
        words = tr("Question {number}", number=str(number))
        self._session.decide(lambda: project.question(words), quietly=True)
        if len(desk.questions) == number:
            self._edit_question(desk.questions[-1].id)

    def rename_question(self) -> None:
        """Have the current question worded anew, or the filter named."""
        if self._view.current_filter() is not None and self._selection.pane is self._view:
            self._view.edit_here()
        elif (question := self._selection.question()) is not None:
            self._edit_question(question)

    def _edit_question(self, question: str) -> None:
        self._view.edit_row(self._view.entries.row_of(question))

    def move_question(self, by: int) -> None:
        """Move the current question up (-1) or down (1)."""
        question = self._selection.question()
        if question is not None and questions.move_by(self._session, question, by):
            self._go_to(question)

    def question_dropped(self, question: str, position: int) -> None:
        """A question was dropped at another place, from 0."""
        if questions.move(self._session, question, position):
            self._go_to(question)

    def drop_question(self) -> None:
        """Remove the current question."""
        desk, question = self._session.desk, self._selection.question()
        if desk is None or question is None:
            return
        project = desk.project
        if desk.view == question:
            self._session.show_view.tell(Bucket.INBOX)
        self._session.decide(lambda: project.drop_question(question))

    def detect_questions(self) -> None:
        """Propose the questions anew."""
        if (project := self._session.project) is not None and not self._session.decide(
            lambda: starting.detect_questions(project)
        ):
            self._session.message.tell(tr("No further question was found in the host's tweets."))

    def _go_to(self, question: str) -> None:
        row = self._view.entries.row_of(question)
        if row is not None:
            self._view.setCurrentIndex(self._view.entries.index(row))

    # Saved searches

    def save_filter(self) -> None:
        """Save the search as a filter, and have it named."""
        if (desk := self._session.desk) is None:
            return
        project, query = desk.project, " ".join(desk.query.split())
        if not query:
            self._session.message.tell(tr("Search for something first; then the search can be saved."))
            return
        if self._view.entries.row_of_filter(query) is None:
            self._session.decide(lambda: project.filter(query, query), quietly=True)
        self._view.edit_row(self._view.entries.row_of_filter(query))

    def drop_filter(self) -> None:
        """Take the current filter away, else the one that is the search."""
        if (desk := self._session.desk) is None:
            return
        project, entries = desk.project, self._view.entries
        searched = entries.row_of_filter(desk.query) if desk.query else None
        name = self._view.current_filter() or (None if searched is None else entries.rows[searched].text)
        if name is None:
            self._session.message.tell(tr("Choose a filter on the left first."))
        else:
            self._session.decide(lambda: project.filter(name, None))

    def _rename_filter(self, name: str, new: str) -> None:
        if (project := self._session.project) is not None:
            self._session.decide(lambda: project.rename_filter(name, new))
