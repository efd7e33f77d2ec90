"""Moving about in an open project: views, searches, cards; and where the editor was in each of them."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt

from curator.posts import CuratorError
from curator.project import Change
from curator.project.reading.completions import completions, saved
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.commands.registry import Registry
from curator.ui.desk.cards import Bucket, View
from curator.ui.desk.desk import Desk
from curator.ui.desk.session import Session
from curator.ui.kit.event import Event
from curator.ui.languages import tr, translated
from curator.ui.search.background import BackgroundSearch
from curator.ui.settings.store import Left, LeftAt
from curator.ui.shell.layout import Panes
from curator.ui.timeline.suggestions import Suggestions

if TYPE_CHECKING:
    from array import array

    from curator.project import Copied
    from curator.ui.timeline.view import ReadingPosition

_WEIGHED_AHEAD = 30


class Navigation:
    """Shows one view or search at a time in the panes, and goes to cards in it."""

    def __init__(self, session: Session, panes: Panes, bindings: KeyBindings, parent: QObject) -> None:
        self._session = session
        self._panes = panes
        self._bindings = bindings
        self._timeline = panes.timeline
        self._search_field = panes.search
        self.suggestions = Suggestions(parent, self.posts_in_sight)
        self._background = BackgroundSearch(parent)
        self._background.found.connect(self._show_rest)
        # Where the editor was in each view; where they were last; and where the program put them then.
        self._places: dict[View, ReadingPosition] = {}
        self._place: ReadingPosition | None = None
        self._put: ReadingPosition | None = None
        self.arranged = Event[[bool]]()  # whether the cards are ordered by question
        session.began.listen(self._begin)
        session.completed.listen(lambda _opening: self.suggestions.follow(session.project))
        session.changed.listen(self._follow)
        session.ending.listen(self._end)
        session.show_view.listen(self.show_view)
        session.show_card.listen(self.go_to_card)
        session.search_for.listen(panes.search.setText)
        panes.search.textChanged.connect(self._search)
        panes.search.returnPressed.connect(self._timeline.setFocus)
        panes.activity.jumped.connect(self._jump)
        panes.activity.span_chosen.connect(self._narrow)
        self._timeline.verticalScrollBar().valueChanged.connect(self.show_part)
        self.suggestions.arrived.connect(self._timeline.show_suggestions)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register({"search": self._to_search, "by-question": self.switch_order})

    # Opening and closing

    def _begin(self) -> None:
        if (desk := self._session.desk) is None:
            return
        desk.suggestions = self.suggestions.known
        project = desk.project
        self._search_field.sources = [
            lambda query, cursor: completions(project, desk.zone, query, cursor),
            lambda query, _cursor: saved(project, query),
        ]
        self._places, self._place, self._put = {}, None, None
        self._return_to(desk, self._session.settings.left_at(project.id))

    def _end(self) -> None:
        self.suggestions.follow(None)
        with suppress(sqlite3.DatabaseError):  # where the disk is not there any more, or the file damaged
            self._keep_place()
        self._background.let_go()
        self._timeline.lay(None)

    def _keep_place(self) -> None:
        if (desk := self._session.desk) is None:
            return
        index = self._timeline.currentIndex()
        post, offset = "", 0
        if index.isValid():
            post = desk.card(index.row()).state.id
            offset = self._timeline.visualRect(index).top()
        project, counts = desk.project, desk.project.counts()
        self._session.settings.leave(project.id, LeftAt(str(desk.view), post, offset))
        self._session.settings.keep_left(project.path, Left(int(time() * 1000), counts.posts, counts.picked))

    def _return_to(self, desk: Desk, left: LeftAt) -> None:
        known = {question.id for question in desk.questions}
        view: View = (
            left.view if left.view in known else Bucket(left.view) if left.view in set(Bucket) else Bucket.INBOX
        )
        desk.show_view(view)
        self._lay(desk)
        row = desk.row_of_post(left.post) if left.post else None
        if row is None:
            self._timeline.begin_at(desk.beginning())
        else:
            self._timeline.go_to(row)
            self._timeline.hold(left.offset)

    # Views and searches

    def show_view(self, view: View) -> None:
        """Show a bucket's posts, or a question's, by its id."""
        if (desk := self._session.desk) is None:
            return
        with QSignalBlocker(self._search_field):
            self._search_field.clear()
        self._leave(desk)
        desk.show_view(view)
        self._arrive(desk)
        self._search_field.show_result()
        self._seek_rest(desk)
        if not isinstance(view, Bucket):
            self._session.show_quote.tell(None, view)

    def _search(self, words: str) -> None:
        if (desk := self._session.desk) is None:
            return
        self._leave(desk)
        near = None if self._place is None else desk.project.at_ms(self._place.pk)
        try:
            desk.show_view(desk.view, words, near)
        except CuratorError as error:
            self._search_field.show_result(wrong=translated(error))
            return
        self._arrive(desk, near)
        self._search_field.show_result(len(desk.rows), more=not desk.complete)
        self._seek_rest(desk)

    def _to_search(self) -> None:
        """Give the focus to the search."""
        self._search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search_field.selectAll()

    def leave_search(self) -> bool:
        """Clear the search and give the focus back to the cards; False where nothing is searched for."""
        if self._session.desk is None or not (self._search_field.text() or self._search_field.hasFocus()):
            return False
        self._search_field.clear()
        self._timeline.setFocus()
        return True

    def _lay(self, desk: Desk) -> None:
        self._timeline.lay(desk, self._empty(desk))
        self._panes.buckets.open(desk.view, desk.query)
        self._panes.activity.show_span(desk.span())
        self.show_part()

    def _empty(self, desk: Desk) -> str:
        """What is said where the view holds nothing."""
        if desk.query:
            found = tr("Nothing is found.\n\nEscape brings everything back.")
            return found if desk.complete else tr("Searching …")
        match desk.view:
            case Bucket.INBOX:
                return tr(
                    "Nothing is left to look at.\n\nEvery tweet is filed, shelved or seen; All tweets has them."
                )
            case Bucket.STARRED:
                return tr(
                    "Highlights stand here.\n\nStar a tweet{key}, or drag it onto Starred.",
                    key=self._bindings.behind("star"),
                )
            case Bucket.SHELF:
                return tr(
                    "What you put aside stands here.\n\nShelve a tweet{key}, or drag it onto the Shelf.",
                    key=self._bindings.behind("shelve"),
                )
            case Bucket.ALL:
                return tr("There are no tweets yet.\n\nAdd an archive from the File menu, or drop its file here.")
            case question:
                return tr(
                    "No answer is filed here yet.\n\nDrag tweets onto the question, or file them by its key{key}.",
                    key=self._bindings.behind(f"file-{desk.number_of(question)}"),
                )

    def _leave(self, desk: Desk) -> None:
        """Note where the editor is before other rows are shown; where the program put them is no such place."""
        place, put = self._timeline.place(), self._put
        if place is not None and not desk.query:
            self._places[desk.view] = place
        if place is not None and (put is None or (place.pk, place.chosen) != (put.pk, put.chosen)):
            self._place = place

    def _arrive(self, desk: Desk, near_ms: int | None = None) -> None:
        """Show the rows, the editor where they were, or were before; else near a time, or at the first."""
        timeline = self._timeline
        self._lay(desk)
        before = self._places.get(desk.view)
        if not timeline.return_to(self._place):
            if timeline.return_to(before):
                self._place = self._place if desk.query else before
            else:
                timeline.go_to(desk.step(-1, 1) if near_ms is None else desk.card_at(near_ms))
        self._put = timeline.place()

    def _seek_rest(self, desk: Desk) -> None:
        """Find in the background what would have kept the editor waiting."""
        self._background.stop()
        if not desk.complete:
            self._background.seek(desk.project, *desk.rest(), desk.zone)

    def _show_rest(self, rows: "array[int] | None") -> None:
        desk = self._session.desk
        if desk is None or rows is None:
            return
        place = self._timeline.place()
        desk.complete_with(rows)
        if place is None:
            self._arrive(desk, None if self._place is None else desk.project.at_ms(self._place.pk))
        else:
            self._lay(desk)
            self._timeline.return_to(place)
        self._search_field.show_count(len(rows))

    def _follow(self, change: Change) -> None:
        if (desk := self._session.desk) is None:
            return
        zone = desk.zone
        self._timeline.follow(change)
        if not desk.is_there(desk.view):
            self.show_view(Bucket.INBOX)
        if desk.zone != zone and desk.query:
            self._search(desk.query)  # its times are now those of another zone
        if "post" in change.keys:
            self._seek_rest(desk)

    # Cards

    def go_to_card(self, post: str) -> None:
        """Go to a tweet's card, among all tweets where it is not in view; of a copy, to what it repeats."""
        if (desk := self._session.desk) is None:
            return
        if desk.row_of_post(post) is None:
            post = desk.project.original_of(post)
        if desk.row_of_post(post) is None:
            self.show_view(Bucket.ALL)
        found = desk.row_of_post(post)
        if found is not None:
            self._timeline.go_to(found)
            self._timeline.setFocus()

    def begin_anew(self) -> None:
        """Go to where the chat begins, if the editor is still at the very first card."""
        desk = self._session.desk
        if desk is not None and self._timeline.currentIndex().row() == desk.step(-1, 1):
            self._timeline.begin_at(desk.beginning())

    def fold(self, copies: "list[Copied]") -> None:
        """Show tweets that only repeat others with these; who was at one of them is at what it repeats."""
        if (desk := self._session.desk) is None:
            return
        project, post = desk.project, self._timeline.current_post()
        project.fold(copies)
        if post is not None and desk.row_of_post(post) is None:
            row = desk.row_of_post(project.original_of(post))
            if row is not None:
                self._timeline.go_to(row)

    def _jump(self, at_ms: int) -> None:
        """Go to the first card at or after a time, in ms."""
        desk = self._session.desk
        if desk is not None and len(desk.rows):
            self._timeline.begin_at(desk.card_at(at_ms))
            self._timeline.setFocus()

    def _narrow(self, span: tuple[int, int] | None) -> None:
        """Show only what was sent in a stretch of time, in ms; None brings the rest back."""
        if (desk := self._session.desk) is not None:
            self._search_field.setText(desk.narrowed(self._search_field.text(), span))
            self._timeline.setFocus()

    def show_part(self) -> None:
        """Mark in the activity what is on the screen, and have that weighed."""
        if (desk := self._session.desk) is None:
            return
        rows = self._timeline.visible_rows()
        times = [at for row in (rows[:1], rows[-1:]) for one in row if (at := desk.card(one).state.at_ms)]
        self._panes.activity.show_part(times[0] if times else None, times[-1] if times else None)
        self.suggestions.look()

    def posts_in_sight(self) -> Sequence[str]:
        """The open posts on the screen, and those that come next, by their ids."""
        if (desk := self._session.desk) is None:
            return ()
        rows = self._timeline.visible_rows()
        near = range(rows.start, min(rows.stop + _WEIGHED_AHEAD, len(desk.rows)))
        return [card.state.id for card in map(desk.card, near) if card.is_open]

    # Their order

    def switch_order(self) -> None:
        """Order the cards by the question that each seems to answer, or by time again."""
        if (desk := self._session.desk) is None:
            return
        if desk.by_question:
            self.arrange(by_question=False)
        else:
            self.suggestions.weigh_all(partial(self.arrange, by_question=True), self._session.message.tell)

    def arrange(self, *, by_question: bool) -> None:
        """Order the cards so, the editor at the card where they were."""
        if (desk := self._session.desk) is None:
            return
        place = self._timeline.place()
        desk.arrange(by_question=by_question)
        self.arranged.tell(by_question)
        self._lay(desk)
        if not self._timeline.return_to(place):
            self._timeline.go_to(desk.step(-1, 1))
