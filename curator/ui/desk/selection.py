"""What the hand does, by key, menu or drop: each command, made a decision about what is in hand."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from curator.draft.article import SUBHEADING
from curator.posts import CuratorError
from curator.project import Change, Project
from curator.ui.article.rows import FIELDS, Kind, Row
from curator.ui.commands.catalogue import Needs
from curator.ui.desk.cards import Bucket, Place, View
from curator.ui.desk.decider import Decider
from curator.ui.kit.dragging import Carried
from curator.ui.kit.screen_reader import announce
from curator.ui.language import tr, translated
from curator.ui.shell.layout import Panes
from curator.work import checking, conversation, starting

if TYPE_CHECKING:
    from curator.draft.lint import Finding
    from curator.ui.desk.desk import Desk


class Hand(QObject):
    """The commands that are about what the panes show; ``desk`` is None while nothing is open."""

    message = Signal(str)
    view_wanted = Signal(object)

    def __init__(self, parent: QObject, panes: Panes, decider: Decider) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.panes = panes
        self.timeline, self.article, self.buckets = panes.timeline, panes.article, panes.buckets
        self.people, self.conversation, self.search = panes.people, panes.conversation, panes.search
        self.decider = decider
        self.decide = decider.decide
        self.peek: QWidget | None = None  # over which remarks are written while it is open
        self._picked = ""  # the post that was picked by its own key last
        self._begun = ""  # the words that a paragraph was begun with

    @property
    def pane(self) -> QAbstractItemView:
        """The pane that the keys are for."""
        return self.panes.current()

    # Posts

    def _targets(self) -> tuple[list[str], str | None]:
        """The posts that a command is about, and the question they are taken from where that is plain."""
        if self.desk is None:
            return [], None
        if self.pane is self.article:
            rows = self.article.chosen_quotes()
            return [row.quote.post for row in rows if row.quote], rows[0].question if rows else None
        if self.pane is self.conversation:
            return self.conversation.chosen(), None
        return self.desk.posts(self.timeline.chosen()), None

    def tweets(self) -> list[str]:
        """The ids of the tweets in hand."""
        return self._targets()[0]

    def whom(self) -> list[str]:
        """The people in hand, by handle, else by name: those chosen in their list, else who wrote the tweet."""
        if self.desk is None:
            return []
        if self.pane is self.people.list:
            return self.people.list.chosen()
        states = [state for post in self.tweets()[:1] if (state := self.desk.project.state(post))]
        return [name for state in states if (name := state.handle or state.name)]

    def file(self, number: int, *, stay: bool = False, as_well: bool = False) -> None:
        """File the posts in hand under a question and go on; ``stay`` stays."""
        if self.desk is not None and number <= len(self.desk.questions):
            self._file_under(self.desk.questions[number - 1].id, stay=stay, as_well=as_well)

    def _file_under(self, question: str, *, stay: bool, as_well: bool) -> None:
        posts, source = self._targets()
        if not posts or self.desk is None:
            return
        desk, rows = self.desk, self.timeline.chosen()
        self.decide(lambda: desk.file(posts, question, as_well=as_well, source=source))
        self._show_filed(posts, question)
        if not stay and self.pane is self.timeline and posts != [self._picked]:
            self.timeline.go_to(desk.next_open(max(rows)))

    def _show_filed(self, posts: Sequence[str], question: str | None = None) -> None:
        """Let the article show what was filed from elsewhere."""
        if posts and self.pane is not self.article:
            self.article.reveal(posts[-1], question)

    def file_in(self, view: View, *, stay: bool = False, as_well: bool = False) -> None:
        """Put the posts in hand into a bucket, or file them under a question, and go on; ``stay`` stays."""
        if self.desk is None:
            return
        if not isinstance(view, Bucket):
            self._file_under(view, stay=stay, as_well=as_well)
            return
        posts, source = self._targets()
        desk, rows = self.desk, self.timeline.chosen()
        if posts:
            source = source or self._viewed_question()
            self.decide(lambda: desk.drop_on(view, posts, as_well=as_well, source=source))
        if posts and not stay and self.pane is self.timeline:
            self.timeline.go_to(desk.next_open(max(rows)))

    def in_hand(self) -> set[Needs]:
        """What there is now for a command to be about."""
        if self.desk is None:
            return set()
        posts, _ = self._targets()
        row = self.article.row()
        people = self.people.list.chosen() if self.pane is self.people.list else posts
        there = {
            Needs.TWEETS: posts,
            Needs.PLACE: row is not None and row.question,
            Needs.QUESTION: self._question_in_hand(),
            Needs.PEOPLE: people,
            Needs.FINDING: self.panes.checks.current(),
        }
        return {need for need, what in there.items() if what}

    def take_out(self) -> None:
        """Take the posts in hand out of the question they are seen under, else of all."""
        posts, source = self._targets()
        if posts and self.desk:
            project = self.desk.project
            question = source or self._viewed_question()
            self.decide(lambda: project.unplace(posts, question))
            return
        row = self.article.row()
        if self.desk and self.pane is self.article and row is not None and row.note:
            notes, note = self.desk.project, row.note
            self.decide(lambda: notes.reword_note(note, None))

    def _viewed_question(self) -> str | None:
        if self.desk is None or isinstance(self.desk.view, Bucket) or self.desk.query:
            return None
        return self.desk.view

    def star(self) -> None:
        """Star the posts in hand, or take their stars off."""
        posts, _ = self._targets()
        if posts and self.desk:
            desk = self.desk
            self.decide(lambda: desk.toggle_star(posts))

    def shelve(self) -> None:
        """Put the posts in hand on the shelf, or take them back."""
        posts, _ = self._targets()
        if not posts or self.desk is None:
            return
        desk, rows = self.desk, self.timeline.chosen()
        self.decide(lambda: desk.toggle_shelf(posts))
        if self.pane is self.timeline and desk.view == Bucket.INBOX and not desk.card(max(rows)).is_open:
            self.timeline.go_to(desk.next_open(max(rows)))

    def label(self, label: str) -> None:
        """Label the posts in hand, or take that label off."""
        posts, _ = self._targets()
        if posts and self.desk:
            desk = self.desk
            self.decide(lambda: desk.toggle_label(posts, label))

    def remark(self) -> None:
        """Write a remark on the current tweet; in the list of people, on the person."""
        if self.pane is self.people.list:
            self.remark_on_person()
            return
        posts, _ = self._targets()
        if self.desk is None or not posts:
            self.message.emit(tr("Choose a tweet first; then you can write a remark on it."))
            return
        project, post = self.desk.project, posts[0]
        state = project.state(post)
        if state is not None:
            self._write_remark(tr("this tweet"), state.remark, lambda text: project.remark(post, text))

    def remark_on_person(self) -> None:
        """Write a remark on the current person, or on who wrote the current tweet."""
        if self.desk is None:
            return
        project, who = self.desk.project, self.whom()
        if not who:
            self.message.emit(tr("Choose a person first, or a tweet of theirs."))
            return
        standing = project.remarks_on_people().get(who[0].lower())
        self._write_remark(who[0], standing, lambda text: project.remark_on_person(who[0], text))

    def _write_remark(self, about: str, standing: str | None, make: Callable[[str], Change]) -> None:
        field, pane = self.panes.remark, self.pane
        over = pane.visualRect(pane.currentIndex())
        place = QRect(pane.viewport().mapTo(self.panes, over.topLeft()), over.size())
        place.setWidth(pane.viewport().width())
        if self.peek is not None and self.peek.isVisible():
            place = self.peek.geometry()
        field.write(about, standing or "", place, lambda text: self.decide(lambda: make(text)))

    def mark_screen_seen(self) -> None:
        """Mark what is on the screen as a whole and still open as seen, and go on with what is not."""
        if self.desk is None:
            return
        desk, passed = self.desk, self.timeline.whole_rows()
        rows = [row for row in passed if desk.card(row).is_open]
        if rows:
            posts = desk.posts(rows)
            self.decide(lambda: desk.project.seen(posts))
        if passed:
            self.timeline.begin_at(desk.next_open(passed.stop - 1))

    def dropped_on_bucket(self, view: View, carried: Carried, as_well: bool) -> None:
        """Posts were dropped on a bucket."""
        if self.desk is not None:
            desk = self.desk
            self.decide(lambda: desk.drop_on(view, carried.posts, as_well=as_well, source=carried.source))
            self._show_filed(carried.posts, None if isinstance(view, Bucket) else view)

    def dropped_in_article(self, carried: Carried, place: Place, as_well: bool) -> None:
        """Posts were dropped between two quotes."""
        if self.desk is None:
            return
        desk = self.desk
        position = place.position_for(carried.posts)
        self.decide(
            lambda: desk.file(
                carried.posts, place.question, as_well=as_well, position=position, source=carried.source
            )
        )
        self.article.go_to_post(carried.posts[0], place.question)

    def undo(self) -> None:
        """Take back the last decision; where some wait to be written, the last of these."""
        if self.decider.take_back():
            self.message.emit(tr("Took back a decision that was not saved yet."))
            return
        changes = self._gone_through_log(lambda project: project.undo())
        if changes:
            self.message.emit(tr("Took back: {what}", what=changes[0].label))
        elif changes is not None:
            self.message.emit(tr("There is nothing to take back."))

    def redo(self) -> None:
        """Make the decision again that was taken back."""
        changes = self._gone_through_log(lambda project: project.redo())
        if changes:
            self.message.emit(tr("Made again: {what}", what=changes[0].label))
        elif changes is not None:
            self.message.emit(tr("There is nothing to make again."))

    def _gone_through_log(self, step: Callable[[Project], list[Change]]) -> list[Change] | None:
        """What a step through the log changed; None where it could not be made, which is told."""
        if self.desk is None:
            return None
        try:
            changes = step(self.desk.project)
        except CuratorError as error:
            self.message.emit(translated(error))
            return None
        if changes:
            self.decider.was_saved()
        return changes

    # Questions

    def add_question(self) -> None:
        """Add a question, and have it worded."""
        if self.desk is None:
            return
        project = self.desk.project
        number = len(self.desk.questions) + 1
        self.decide(lambda: project.question(tr("Question {number}", number=str(number))), quietly=True)
        if len(self.desk.questions) == number:
            self._edit_question(self.desk.questions[-1].id)

    def rename_question(self) -> None:
        """Have the question in hand worded anew, or the filter named."""
        if self.buckets.current_filter() is not None and self.pane is self.buckets:
            self._edit_row(self.buckets.currentIndex().row())
        elif (question := self._question_in_hand()) is not None:
            self._edit_question(question)

    def _edit_question(self, question: str) -> None:
        self._edit_row(self.buckets.rows.row_of(question))

    def _edit_row(self, row: int | None) -> None:
        if row is not None:
            index = self.buckets.rows.index(row)
            self.buckets.setFocus()
            self.buckets.setCurrentIndex(index)
            if not self.buckets.isPersistentEditorOpen(index):
                self.buckets.edit(index)

    def reword(self, question: str, text: str) -> None:
        """A question was given other words."""
        if self.desk is not None:
            project = self.desk.project
            self.decide(lambda: project.question(text, question))

    def _question_in_hand(self) -> str | None:
        """The question that a command is about: current on the left, else in the article, else viewed."""
        if self.pane is self.article and (row := self.article.row()) and row.question:
            return row.question
        if (question := self.buckets.current_question()) is not None:
            return question
        return None if self.desk is None or isinstance(self.desk.view, Bucket) else self.desk.view

    def move_question(self, by: int) -> None:
        """Move the question in hand up (-1) or down (1)."""
        question = self._question_in_hand()
        if self.desk is None or question is None:
            return
        self.question_dropped(question, self.desk.number_of(question) - 1 + by)

    def question_dropped(self, question: str, position: int) -> None:
        """A question was dropped at another place, from 0."""
        if self.desk is None or not 0 <= position < len(self.desk.questions):
            return
        project, place = self.desk.project, self.desk.questions[position].id
        self.decide(lambda: project.move_question(question, project.question_of_id(place).number - 1))
        row = self.buckets.rows.row_of(question)
        if row is not None:
            self.buckets.setCurrentIndex(self.buckets.rows.index(row))

    def drop_question(self) -> None:
        """Remove the question in hand."""
        question = self._question_in_hand()
        if self.desk is None or question is None:
            return
        project = self.desk.project
        if self.desk.view == question:
            self.view_wanted.emit(Bucket.INBOX)
        self.decide(lambda: project.drop_question(question))

    def detect_questions(self) -> None:
        """Propose the questions anew."""
        if self.desk is not None:
            project = self.desk.project
            if not self.decide(lambda: starting.detect_questions(project)):
                self.message.emit(tr("No further question was found in the host's tweets."))

    # The article

    def edited(self, row: Row, text: str) -> None:
        """A row of the article was given other words."""
        if self.desk is None:
            return
        project = self.desk.project
        match row.kind:
            case Kind.QUOTE if row.quote is not None and text:
                quote = row.quote
                self.decide(lambda: project.edit(quote.post, None if text == quote.cleaned else text))
            case Kind.NOTE:
                self.decide(lambda: project.reword_note(row.note, text))
            case Kind.HEADING if text:
                self.decide(lambda: project.question(text, row.question))
            case kind if kind in FIELDS:
                self.decide(lambda: project.set_article(FIELDS[kind], text))
            case _:
                pass

    def edit(self) -> None:
        """Edit the words of the current quote, row or question in place."""
        if self.pane is self.buckets:
            self.rename_question()
            return
        if self.pane is self.people.list:
            self.people.list.edit_consent()
            return
        if self.pane is self.timeline:
            post = self.timeline.current_post()
            if post is None or not self.article.go_to_post(post):
                self.message.emit(tr("File the tweet under a question first; then its words can be edited."))
                return
        index = self.article.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._edit_current()

    def back_to_cleaned(self) -> None:
        """Give the quotes in hand their cleaned words again."""
        posts, _ = self._targets()
        if posts and self.desk:
            project = self.desk.project
            self.decide(lambda: project.edit(posts[0], None))

    def move(self, by: int) -> None:
        """Move the quotes, or the question, in hand up (-1) or down (1)."""
        if self.pane is self.buckets:
            self.move_question(by)
            return
        row = self.article.row()
        if self.desk is None or row is None or self.pane is not self.article:
            return
        if row.kind is Kind.HEADING:
            self.move_question(by)
            self.article.go_to_row_of(row.key)
            return
        if row.note:
            self._move_note(row, by)
            return
        chosen = self.article.chosen_quotes()
        if not chosen:
            return
        posts = [one.quote.post for one in chosen if one.quote]
        project, number, question = self.desk.project, chosen[0].number, chosen[0].question
        position = chosen[0].position + by
        staying = self.article.lines.items_under(question) - len(posts)
        if 0 <= position <= staying:
            self.decide(lambda: project.move(posts, question, position, question), quietly=True)
        elif 1 <= number + by <= len(self.desk.questions):
            target = self.desk.questions[number + by - 1].id
            end = None if by < 0 else 0
            self.decide(lambda: project.move(posts, target, end, question))
            self.article.select_posts(posts, target)
            self._tell_place()
            return
        self.article.select_posts(posts, question)
        self._tell_place()

    def _tell_place(self) -> None:
        """Say where what was moved stands now, to those who do not see it."""
        if (row := self.article.row()) is not None:
            among = self.article.lines.items_under(row.question)
            words = tr(
                "Place {place} of {all} under question {number}",
                place=row.position + 1,
                all=among,
                number=str(row.number),
            )
            announce(words, self.article)

    def _move_note(self, row: Row, by: int) -> None:
        if self.desk is None:
            return
        project, question, position = self.desk.project, row.question, row.position + by
        if not 0 <= position < self.article.lines.items_under(question):
            number = row.number + by
            if not 1 <= number <= len(self.desk.questions):
                return
            question = self.desk.questions[number - 1].id
            position = self.article.lines.items_under(question) if by < 0 else 0
        self.decide(lambda: project.move_note(row.note, question, position), quietly=True)
        self._tell_place()

    def join_next(self) -> None:
        """Make one quote of those in hand; of one alone, with the quote after it."""
        if self.pane is self.timeline:
            self._join_parts()
            return
        row = self.article.row()
        chosen = [one.quote.post for one in self.article.chosen_quotes() if one.quote]
        if self.desk is None or row is None or not chosen:
            self.message.emit(tr("Choose a quote in the article first; then it can be joined with the next."))
            return
        if len(chosen) == 1:
            chosen += self.article.lines.posts_after(row)[:1]
        if len(chosen) < 2:
            self.message.emit(tr("There is no quote after this one to join it with."))
            return
        project = self.desk.project
        self.decide(lambda: project.join(chosen))
        self.article.go_to_post(chosen[0], row.question)

    def _join_parts(self) -> None:
        """Join the tweets in hand; one alone with those that seem to be the same answer."""
        posts, _ = self._targets()
        if self.desk is None or not posts:
            return
        project = self.desk.project
        parts = list(conversation.parts_of(project, posts[0])) if len(posts) == 1 else posts
        if len(parts) < 2:
            self.message.emit(tr("This tweet seems whole. Select those that belong together to join them."))
            return
        self.decide(lambda: project.join(parts))

    def split(self) -> None:
        """Part the joined quote in hand into its tweets again."""
        row = self.article.row()
        if self.desk is None or row is None or row.quote is None or not row.quote.parts:
            self.message.emit(tr("This is no joined quote."))
            return
        project, post = self.desk.project, row.quote.post
        self.decide(lambda: project.split(post))

    def write_paragraph(self, begun: str = "") -> None:
        """Put a paragraph of the editor's own above the current quote, and begin to write it."""
        row = self.article.row()
        if self.desk is None or row is None or not row.question:
            self.message.emit(tr("Choose the place in the article first: a quote, or a question."))
            return
        self._write_at(row.question, row.position, begun or tr("Your own words."))

    def write_subheading(self) -> None:
        """Put a subheading above the current quote, and begin to write it."""
        self.write_paragraph(SUBHEADING + tr("A subheading"))

    def introduce_question(self) -> None:
        """Write an introduction to the question in hand: the paragraph that stands before its answers."""
        question = self._question_in_hand()
        if self.desk is None or question is None:
            self.message.emit(tr("Choose a question first."))
            return
        if self.article.go_to_note(question, 0):
            self._edit_current()
            return
        self._write_at(question, 0, tr("What this question is about."))

    def _write_at(self, question: str, position: int, begun: str) -> None:
        if self.desk is not None:
            project = self.desk.project
            if self.decide(lambda: project.note(question, position, begun)):
                self.article.go_to_note(question, position)
                self._begun = begun
                self._edit_current()

    def abandoned(self) -> None:
        """The words in hand were left as they were; of a paragraph that was only begun, nothing stays."""
        row, begun = self.article.row(), self._begun
        self._begun = ""
        if self.desk is not None and row is not None and row.note and row.text == begun:
            self.undo()

    def _edit_current(self) -> None:
        self.panes.turn_to(self.article)
        self.article.setFocus()
        if not self.article.isPersistentEditorOpen(self.article.currentIndex()):
            self.article.edit(self.article.currentIndex())

    def switch_cleanup(self, step: str, post: str | None = None, _checked: bool = False) -> None:
        """Switch a cleanup step on or off for all quotes, or for one."""
        if self.desk is not None:
            project = self.desk.project
            on = step not in project.cleanup_steps(post)
            self.decide(lambda: project.cleanup(step, on, post))

    def switch_rule_off(self) -> None:
        """Leave the rule of the current finding unchecked in this project."""
        finding = self.panes.checks.current()
        if self.desk is None or finding is None:
            self.message.emit(tr("Go to a finding first{key}.", key=self.panes.keymap.behind("next-finding")))
            return
        project = self.desk.project
        off = " ".join(sorted({*project.article().get("unchecked", "").split(), finding.rule}))
        self.decide(lambda: project.set_article("unchecked", off))

    def switch_rules_on(self) -> None:
        """Check by every rule again."""
        if self.desk is not None:
            project = self.desk.project
            self.decide(lambda: project.set_article("unchecked", None))

    def next_finding(self) -> None:
        """Go to the next thing that is wrong with the draft."""
        if self.desk is None:
            return
        self.panes.checked.setChecked(True)
        self.panes.checks.look()
        finding = self.panes.checks.next()
        if finding is None:
            self.message.emit(tr("Nothing is wrong with the draft as far as Curator can tell."))
        else:
            announce(self.panes.checks.read(), self.panes.checks)
            self.go_to_finding(finding)

    def go_to_finding(self, finding: "Finding") -> None:
        """Show where a finding is: the quote, which the keys are then for, else the question."""
        question = finding.question_id if self.desk and self.desk.is_there(finding.question_id or "") else None
        if finding.post is not None and self.article.go_to_post(finding.post, question):
            self.panes.turn_to(self.article)
            self.article.setFocus()
            return
        if question is not None:
            self.article.go_to_question(question)

    def mend(self) -> None:
        """Do what mends the current finding, where something does."""
        finding = self.panes.checks.current()
        if self.desk is None or finding is None:
            self.message.emit(tr("Go to a finding first{key}.", key=self.panes.keymap.behind("next-finding")))
        elif finding.fix is None:
            self.message.emit(tr("Only you can mend this one."))
        else:
            project, fix = self.desk.project, finding.fix
            self.decide(lambda: checking.mend(project, fix))

    def consent(self, choice: str | None) -> None:
        """Note how the author of the current quote or tweet agreed to be named."""
        if self.desk is None:
            return
        project, who = self.desk.project, self.whom()
        if who:
            self.decide(lambda: project.consent(who, choice))

    def consented(self, who: str, choice: str | None) -> None:
        """How somebody agreed to be named was chosen in the list of people."""
        if self.desk is not None:
            project = self.desk.project
            self.decide(lambda: project.consent(who, choice))

    def open_filter(self, query: str) -> None:
        """Search as a filter says."""
        self.search.setText(query)

    def save_filter(self) -> None:
        """Save the search as a filter, and have it named."""
        if self.desk is None:
            return
        project, query = self.desk.project, " ".join(self.desk.query.split())
        if not query:
            self.message.emit(tr("Search for something first; then the search can be saved."))
            return
        if self.buckets.rows.row_of_filter(query) is None:
            self.decide(lambda: project.filter(query, query), quietly=True)
        self._edit_row(self.buckets.rows.row_of_filter(query))

    def drop_filter(self) -> None:
        """Take the filter in hand away."""
        if self.desk is None:
            return
        project, rows = self.desk.project, self.buckets.rows
        searched = rows.row_of_filter(self.desk.query) if self.desk.query else None
        name = self.buckets.current_filter() or (None if searched is None else rows.entries[searched].text)
        if name is None:
            self.message.emit(tr("Choose a filter on the left first."))
        else:
            self.decide(lambda: project.filter(name, None))

    def rename_filter(self, name: str, new: str) -> None:
        """A filter was given another name."""
        if self.desk is not None:
            project = self.desk.project
            self.decide(lambda: project.rename_filter(name, new))

    def see_tweets_of(self, handle: str) -> None:
        """Show what somebody wrote."""
        self.search.setText(f"from:{handle}")

    def find_in_article(self) -> None:
        """From a tweet to its quote in the article, or back."""
        post = self.timeline.current_post()
        if self.pane is self.article:
            row = self.article.row()
            if self.desk and row and row.quote:
                self.go_to_card(row.quote.post)
        elif post and self.article.go_to_post(post):
            self.article.setFocus()
        else:
            self.message.emit(tr("This tweet is not in the article yet."))

    # Moving about

    def go_to_card(self, post: str) -> None:
        """Go to a tweet's card, among all tweets where it is not in view; of a copy, to what it repeats."""
        if self.desk is None:
            return
        if self.desk.row_of_post(post) is None:
            post = self.desk.project.original_of(post)
        if self.desk.row_of_post(post) is None:
            self.view_wanted.emit(Bucket.ALL)
        found = self.desk.row_of_post(post)
        if found is not None:
            self.timeline.go_to(found)
            self.timeline.setFocus()

    def take_whole_thread(self) -> None:
        """Have all that the author of the current tweet went on with in hand, to be filed at once."""
        self.panes.turn_to(self.conversation)
        self.conversation.choose_whole()
        self.conversation.setFocus()

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) row of the pane current."""
        if self.pane is not self.timeline:
            pane = self.pane
            row = pane.currentIndex().row() + by
            if 0 <= row < pane.model().rowCount():
                pane.setCurrentIndex(pane.model().index(row, 0))
            return
        if self.desk is not None:
            self.timeline.go_to(self.desk.step(self.timeline.currentIndex().row(), by))

    def accept(self) -> None:
        """File the cards in hand as is suggested, and go to the next that asks for a decision."""
        if self.desk is None or not self.timeline.currentIndex().isValid():
            return
        desk, rows = self.desk, self.timeline.chosen()
        if filings := desk.suggested_filings(rows):
            self.decide(lambda: desk.project.move_each(filings))
            self._show_filed(desk.posts(rows))
        self.timeline.go_to(desk.next_open(max(rows, default=self.timeline.currentIndex().row())))

    def pick(self, place: int) -> None:
        """File the card at a place in sight, from 0, as is suggested; the cursor goes there and the view stays.

        Where nothing is suggested, the card waits for a number; and a number puts a wrong suggestion right.
        """
        rows = self.timeline.rows_to_pick()
        if self.desk is None or place >= len(rows):
            return
        desk, row = self.desk, rows[place]
        self.timeline.make_current(row)
        self._picked = desk.card(row).state.id
        if filings := desk.suggested_filings([row]):
            self.decide(lambda: desk.project.move_each(filings))
            self._show_filed(desk.posts([row]))
        elif desk.card(row).is_open:
            self.message.emit(tr("No question is suggested for this tweet; press the number of one."))

    def file_each(self, filings: Mapping[str, str]) -> None:
        """File posts, by their ids, each under a question of its own."""
        if self.desk is not None and filings:
            project = self.desk.project
            self.decide(lambda: project.move_each(filings))

    def jump(self, at_ms: int) -> None:
        """Go to the first card at or after a time, in ms."""
        if self.desk is not None and len(self.desk.rows):
            self.timeline.begin_at(self.desk.card_at(at_ms))
            self.timeline.setFocus()

    def narrow(self, span: tuple[int, int] | None) -> None:
        """Show only what was sent in a stretch of time, in ms; None brings the rest back."""
        if self.desk is not None:
            self.search.setText(self.desk.narrowed(self.search.text(), span))
            self.timeline.setFocus()

    def to_search(self) -> None:
        """Give the focus to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def next_pane(self) -> None:
        """Give the focus to the next pane."""
        seen = self.panes.shown.currentWidget()
        right: QAbstractItemView = self.conversation if seen is self.conversation else self.article
        right = self.people.list if seen is self.people else right
        panes = [self.buckets, self.timeline, right]
        here = panes.index(self.pane) if self.pane in panes else 0
        after = panes[(here + 1) % len(panes)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if not after.currentIndex().isValid() and after.model().rowCount():
            after.setCurrentIndex(after.model().index(0, 0))
