"""The commands about the article: its words, its order, its cleanup, and what surrounds the quotes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from curator.draft.article import SUBHEADING
from curator.text import STEPS
from curator.ui.article.rows import FIELDS, Kind, Row
from curator.ui.article.view import ArticleView
from curator.ui.commands.catalogue import Needs
from curator.ui.commands.registry import Registry
from curator.ui.desk import gestures, questions
from curator.ui.desk.cards import Place
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.dragging import Carried
from curator.ui.kit.screen_reader import announce
from curator.ui.languages import tr, translated
from curator.work import conversation

ASKED_BY_DIALOG = ("template", "attribution", "picture", "target", "zone", "name-labels")  # by a dialog of choices


class ArticleCommands:
    """Decides about the article as the pane and the menus say; ``bring_up`` shows the pane."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        filing: Filing,
        view: ArticleView,
        bring_up: Callable[[], None],
    ) -> None:
        self._session = session
        self._selection = selection
        self._filing = filing
        self._view = view
        self._bring_up = bring_up
        self._begun = ""  # the words that a paragraph was begun with
        selection.note_elsewhere(Needs.PLACE, lambda: (row := view.row()) is not None and row.question)
        session.began.listen(self._begin)
        session.show_quote.listen(self.go_to)
        filing.filed.listen(self._show_filed)
        view.lines.edited.connect(self.edited)
        view.abandoned.connect(self._abandoned)
        view.dropped.connect(self._dropped)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "edit": self.edit,
                "back-to-cleaned": self.back_to_cleaned,
                "join-next": self.join_next,
                "split": self.split,
                "paragraph": self.write_paragraph,
                "subheading": self.write_subheading,
                "introduce": self.introduce_question,
                "move-up": partial(self.move, -1),
                "move-down": partial(self.move, 1),
                "find-in-article": self.find,
                **{f"cleanup-{step.name}": partial(self.switch_cleanup, step.name) for step in STEPS},
                **{name: partial(self.choose, name) for name in ASKED_BY_DIALOG},
            }
        )

    def _begin(self) -> None:
        if (project := self._session.project) is not None:
            self._view.project = project.id

    # Going to a place in it

    def _show_filed(self, posts: Sequence[str], question: str | None) -> None:
        """Show what was filed from elsewhere."""
        if posts and self._selection.pane is not self._view:
            self._view.reveal(posts[-1], question)

    def go_to(self, post: str | None, question: str | None) -> None:
        """Go to a quote, which the keys are then for; else show its question."""
        if post is not None and self._view.go_to_post(post, question):
            self._bring_up()
            self._view.setFocus()
        elif question is not None:
            self._view.go_to_question(question)

    def find(self) -> None:
        """Go from a tweet to its quote, or from a quote to its tweet."""
        post = self._selection.now().current
        if self._selection.pane is self._view:
            if post:
                self._session.show_card.tell(post)
        elif post and self._view.go_to_post(post):
            self._view.setFocus()
        else:
            self._session.message.tell(tr("This tweet is not in the article yet."))

    # Its words

    def edited(self, row: Row, text: str) -> None:
        """A row was given other words."""
        if (project := self._session.project) is None:
            return
        match row.kind:
            case Kind.QUOTE if row.quote is not None and text:
                quote = row.quote
                self._session.decide(lambda: project.edit(quote.post, None if text == quote.cleaned else text))
            case Kind.NOTE:
                self._session.decide(lambda: project.reword_note(row.note, text))
            case Kind.HEADING if text:
                questions.reword(self._session, row.question, text)
            case kind if kind in FIELDS:
                self._session.decide(lambda: project.set_article(FIELDS[kind], text))
            case _:
                pass

    def edit(self) -> None:
        """Edit what is current in place: in its own pane, else the quote of the chosen tweet."""
        if self._selection.pane.edit_here() or self._selection.pane is self._view:
            return
        post = self._selection.now().current
        if not post or not self._view.go_to_post(post):
            self._session.message.tell(tr("File the tweet under a question first; then its words can be edited."))
            return
        self._edit_current()

    def back_to_cleaned(self) -> None:
        """Give the chosen quote its cleaned words again."""
        project, posts = self._session.project, self._selection.posts()
        if project is not None and posts:
            self._session.decide(lambda: project.edit(posts[0], None))

    def write_paragraph(self, begun: str = "") -> None:
        """Put a paragraph of the editor's own above the current quote, and begin to write it."""
        row = self._view.row()
        if self._session.desk is None or row is None or not row.question:
            self._session.message.tell(tr("Choose the place in the article first: a quote, or a question."))
            return
        self._write_at(row.question, row.position, begun or tr("Your own words."))

    def write_subheading(self) -> None:
        """Put a subheading above the current quote, and begin to write it."""
        self.write_paragraph(SUBHEADING + tr("A subheading"))

    def introduce_question(self) -> None:
        """Write an introduction to the current question: the paragraph before its answers."""
        question = self._selection.question()
        if question is None:
            self._session.message.tell(tr("Choose a question first."))
        elif self._view.go_to_note(question, 0):
            self._edit_current()
        else:
            self._write_at(question, 0, tr("What this question is about."))

    def _write_at(self, question: str, position: int, begun: str) -> None:
        project = self._session.project
        if project is not None and self._session.decide(lambda: project.note(question, position, begun)):
            self._view.go_to_note(question, position)
            self._begun = begun
            self._edit_current()

    def _abandoned(self) -> None:
        """The words were left as they were; of a paragraph that was only begun, nothing stays."""
        row, begun = self._view.row(), self._begun
        self._begun = ""
        if row is not None and row.note and row.text == begun:
            self._filing.undo()

    def _edit_current(self) -> None:
        self._bring_up()
        self._view.edit_here()

    # Its order

    def move(self, by: int) -> None:
        """Move the chosen quotes, or the current question, up (-1) or down (1)."""
        row, pane = self._view.row(), self._selection.pane
        if pane.move_here(by) or pane is not self._view:
            return
        if row is not None and row.kind is Kind.HEADING:
            questions.move_by(self._session, row.question, by)
            self._view.go_to_row_of(row.key)
        elif row is not None and row.note:
            self._move_note(row, by)
        elif chosen := self._view.chosen_quotes():
            self._move_quotes(chosen, by)

    def _move_quotes(self, chosen: Sequence[Row], by: int) -> None:
        if (desk := self._session.desk) is None:
            return
        posts = [row.quote.post for row in chosen if row.quote]
        project, question = desk.project, chosen[0].question
        position = chosen[0].position + by
        staying = self._view.lines.items_under(question) - len(posts)
        if 0 <= position <= staying:
            self._session.decide(lambda: project.move(posts, question, position, question), quietly=True)
        elif (target := desk.question_beside(question, by)) is not None:
            source, end = question, None if by < 0 else 0
            question = target
            self._session.decide(lambda: project.move(posts, target, end, source))
        self._view.select_posts(posts, question)
        self._tell_place()

    def _move_note(self, row: Row, by: int) -> None:
        if (desk := self._session.desk) is None:
            return
        project, question, position = desk.project, row.question, row.position + by
        if not 0 <= position < self._view.lines.items_under(question):
            beside = desk.question_beside(question, by)
            if beside is None:
                return
            question = beside
            position = self._view.lines.items_under(question) if by < 0 else 0
        self._session.decide(lambda: project.move_note(row.note, question, position), quietly=True)
        self._tell_place()

    def _tell_place(self) -> None:
        """Say where what was moved is now, to those who do not see it."""
        if (row := self._view.row()) is not None:
            among = self._view.lines.items_under(row.question)
            words = tr(
                "Place {place} of {all} under question {number}",
                place=row.position + 1,
                all=among,
                number=str(row.number),
            )
            announce(words, self._view)

    def _dropped(self, carried: Carried, place: Place, as_well: bool) -> None:
        """Posts were dropped between two quotes."""
        if (project := self._session.project) is None:
            return
        position = place.position_for(carried.posts)
        self._session.decide(
            lambda: gestures.file(
                project, carried.posts, place.question, as_well=as_well, position=position, source=carried.source
            )
        )
        self._view.go_to_post(carried.posts[0], place.question)

    # Its quotes, joined and parted

    def join_next(self) -> None:
        """Make one quote of the chosen ones; of one alone, with the quote after it."""
        if self._selection.pane is not self._view:
            self._join_parts()
            return
        row = self._view.row()
        chosen = [one.quote.post for one in self._view.chosen_quotes() if one.quote]
        project = self._session.project
        if project is None or row is None or not chosen:
            words = tr("Choose a quote in the article first; then it can be joined with the next.")
            self._session.message.tell(words)
            return
        if len(chosen) == 1:
            chosen += self._view.lines.posts_after(row)[:1]
        if len(chosen) < 2:
            self._session.message.tell(tr("There is no quote after this one to join it with."))
            return
        self._session.decide(lambda: project.join(chosen))
        self._view.go_to_post(chosen[0], row.question)

    def _join_parts(self) -> None:
        """Join the chosen tweets; one alone with those that seem to be the same answer."""
        project, posts = self._session.project, self._selection.posts()
        if project is None or not posts:
            return
        parts = list(conversation.parts_of(project, posts[0])) if len(posts) == 1 else posts
        if len(parts) < 2:
            words = tr("This tweet seems whole. Select those that belong together to join them.")
            self._session.message.tell(words)
            return
        self._session.decide(lambda: project.join(parts))

    def split(self) -> None:
        """Part the current joined quote into its tweets again."""
        row, project = self._view.row(), self._session.project
        if project is None or row is None or row.quote is None or not row.quote.parts:
            self._session.message.tell(tr("This is no joined quote."))
            return
        post = row.quote.post
        self._session.decide(lambda: project.split(post))

    # Its cleanup, and what surrounds the quotes

    def switch_cleanup(self, step: str, post: str | None = None, _checked: bool = False) -> None:
        """Switch a cleanup step on or off for all quotes, or for one."""
        if (project := self._session.project) is not None:
            on = step not in project.cleanup_steps(post)
            self._session.decide(lambda: project.cleanup(step, on, post))

    def offer_cleanup(self, menu: QMenu) -> None:
        """Add to a menu what is cleaned of the current quote alone."""
        row, project = self._view.row(), self._session.project
        if project is None or row is None or row.quote is None:
            return
        post, on = row.quote.post, project.cleanup_steps(row.quote.post)
        of_quote = menu.addMenu(tr("Cleanup of this quote"))
        for step in STEPS:
            action = of_quote.addAction(translated(step.label))
            action.setCheckable(True)
            action.setChecked(step.name in on)
            action.triggered.connect(partial(self.switch_cleanup, step.name, post))

    def choose(self, what: str) -> None:
        """Ask the editor in a dialog what a command needs to know, and decide that."""
        from curator.ui.article.choices import ASKED

        window: QWidget = self._view.window()
        if (project := self._session.project) is not None:
            ASKED[what](window, project, self._session.decide)
