"""What the editor is looking at: the project, a view of it, and the cards in that view. Knows no widget."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, tzinfo
from typing import TYPE_CHECKING

from curator.posts import local_time
from curator.project import Change, PostState, Project, Question
from curator.project.search import time_spans
from curator.project.search.matches import Matches
from curator.project.search.query import ASKS, FOLDED, INBOX, REPOST, SHELVED, STARRED
from curator.text import dropped
from curator.ui.languages import clock, day, tr
from curator.ui.look.label_shapes import called
from curator.work import conversation

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion

from curator.ui.desk.cards import Bucket, Card, Part, View

_WHERE = {
    Bucket.INBOX: f"{INBOX} OR {ASKS}",
    Bucket.STARRED: STARRED,
    Bucket.SHELF: SHELVED,
    Bucket.ALL: f"post.context = 0 AND NOT {FOLDED}",
}
_SEARCHED = f"NOT {REPOST}"  # copies may hold the words that are searched for
_CHUNK = 32
_BLOCK = 4096
_UNGROUPED = 1_000_000  # behind all questions


class Desk:
    """A project, the view of it on the table, and the cards in that view.

    Cards that a decision takes out of the view stay until the view is opened anew, so that nothing jumps
    under the editor's hand; those that come in are put in their place.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.zone: tzinfo | None = None  # the system's
        self.view: View = Bucket.INBOX
        self.query = ""
        self.questions: list[Question] = []
        self.rows: array[int] = array("q")
        self.suggestions: Mapping[str, Suggestion] = {}
        self.by_question = False
        self._group: dict[int, int] = {}
        self._asking: frozenset[int] = frozenset()
        self._cards: dict[int, Card] = {}
        self.complete = True
        self._matches = Matches()
        self._hashtag: str | None = None
        self._steps: frozenset[str] = frozenset()
        self.show_view(Bucket.INBOX)

    def show_view(self, view: View, query: str = "", near_ms: int | None = None) -> None:
        """Lay the posts of a view on the table; a query searches them all. Raises BadQuery.

        What a query finds may not be ``complete`` yet but only what is near a time, as long as all take; ``rest``
        says how those are found, and ``complete_with`` takes them.
        """
        self.questions, self.zone = self.project.questions(), self.project.zone()
        where, words = self._view_sql(view, query)
        complete = True
        if query.strip():
            rows, complete = self.project.pks_soon(words, near_ms, where=where, zone=self.zone)
        elif view == Bucket.INBOX:
            rows = self.project.to_go_through()
        elif view == Bucket.ALL:
            rows = self.project.unfolded()
        else:
            rows = self.project.pks(words, where=where)
        self.view, self.query, self.complete = view, query, complete
        self._matches = Matches(query)
        self._lay(self._ordered(rows))

    def take_in(self, near_ms: int | None = None) -> None:
        """Open the same view anew, as posts came or went; what stood in it stays, decided about or not."""
        before, grouped = self.rows, self._group
        self.show_view(self.view, self.query, near_ms)
        self._group = grouped | self._group if self._group else {}
        for state in self.project.states(_missing(before, self.rows)):
            if not state.context:
                self.rows.insert(bisect_left(self.rows, self._place(state.pk), key=self._place), state.pk)

    def rest(self) -> tuple[str, str]:
        """The query and the SQL that find all of the view."""
        where, words = self._view_sql(self.view, self.query)
        return words, where

    def complete_with(self, rows: "array[int]") -> None:
        """Lay all that the query finds on the table."""
        self.complete = True
        self._lay(self._ordered(rows))

    def _ordered(self, rows: "array[int]") -> "array[int]":
        self._group = self._groups(rows) if self.by_question else {}
        return array("q", sorted(rows, key=self._place)) if self._group else rows

    def arrange(self, *, by_question: bool) -> None:
        """Lay the view anew in order of time, or first by the question that each post seems to answer.

        Where a card stands is settled then; what is suggested later moves nothing.
        """
        self.by_question = by_question
        self.show_view(self.view, self.query)

    def _groups(self, rows: "array[int]") -> dict[int, int]:
        """Of the posts in some rows, the number of the question that each asks or seems to answer."""
        asked = {question.post: question.number for question in self.questions if question.post}
        self._asking = frozenset(pk for post in asked if (pk := self.project.row_of(post)) is not None)
        groups, numbers = {}, self.numbers
        for pk, post in zip(rows, self.project.ids(rows), strict=True):
            found = self.suggestions.get(post)
            if post in asked:
                groups[pk] = asked[post]
            elif found is not None and not found.abstains:
                groups[pk] = numbers.get(found.ranked[0].question, _UNGROUPED)
        return groups

    def _place(self, pk: int) -> tuple[int, bool, int, int]:
        """What orders the rows: their group if there are any, its heading first, then time."""
        group = self._group.get(pk, _UNGROUPED if self._group else 0)
        return (group, pk not in self._asking if self._group else False, *self._at(pk))

    def _view_sql(self, view: View, query: str) -> tuple[str, str]:
        if query.strip():
            return _SEARCHED, query
        if isinstance(view, Bucket):
            return _WHERE[view], ""
        number = next((question.number for question in self.questions if question.id == view), None)
        return ("1", f"q:{number}") if number else (_WHERE[Bucket.INBOX], "")

    def span(self) -> time_spans.Span | None:
        """The stretch of time that the query asks for; None for all of it."""
        return time_spans.asked(self.query, self.project.clock(self.zone))

    def narrowed(self, query: str, span: tuple[int, int] | None) -> str:
        """A query about another stretch of time, of whole minutes; about all of it where that is None."""
        return time_spans.narrowed(query, span, self.project.clock(self.zone))

    def _lay(self, rows: "array[int]") -> None:
        self.rows = rows
        self._read_settings()

    def _read_settings(self) -> None:
        self._hashtag, self._steps = self.project.hashtag(), self.project.cleanup_steps()
        self.zone = self.project.zone()
        self._cards.clear()

    def card(self, row: int) -> Card:
        """The card in a row; its neighbours are read along with it."""
        if row not in self._cards:
            self._read(row - row % _CHUNK)
        return self._cards[row]

    def suggested(self, card: Card) -> "Suggestion | None":
        """What an open card's post seems to answer; None where that is not known, or too unsure to be said."""
        found = self.suggestions.get(card.state.id) if card.is_open else None
        if found is None or found.abstains or found.ranked[0].question not in self.numbers:
            return None
        return found

    def suggested_number(self, card: Card) -> int | None:
        """The number of the question that an open card's post seems to answer; None likewise."""
        found = self.suggested(card)
        return None if found is None else self.numbers[found.ranked[0].question]

    def row_of(self, pk: int) -> int | None:
        """Where a post stands in the view."""
        row = bisect_left(self.rows, self._place(pk), key=self._place)
        return row if row < len(self.rows) and self.rows[row] == pk else None

    def row_of_post(self, post: str) -> int | None:
        """Where a post stands in the view, by its id."""
        pk = self.project.row_of(post)
        return None if pk is None else self.row_of(pk)

    def row_at(self, at_ms: int) -> int:
        """The first row at or after a time; the last where there is none."""
        if self._group:
            later = (row for row, pk in enumerate(self.rows) if self._at(pk)[0] >= at_ms)
            return min(later, key=lambda row: self._at(self.rows[row]), default=len(self.rows) - 1)
        row = bisect_left(self.rows, at_ms, key=lambda pk: self._at(pk)[0])
        return min(row, len(self.rows) - 1)

    def posts(self, rows: Iterable[int]) -> list[str]:
        """The ids of the posts in some rows, from top to bottom."""
        return [self.card(row).state.id for row in sorted(rows)]

    def beginning(self) -> int:
        """Where to begin: the first card after the first question that is in the view, else the first card."""
        asked = min((question.at_ms for question in self.questions if question.at_ms is not None), default=None)
        if asked is None or not len(self.rows):
            return self.step(-1, 1)
        return self.card_at(asked)

    def card_at(self, at_ms: int) -> int:
        """The first card at or after a time, in ms, headings passed over; -1 where there is none."""
        row = self.row_at(at_ms)
        if row < 0:
            return row
        return self.step(row, 1) if self.card(row).asks else row

    def next_open(self, row: int) -> int:
        """The next row that asks for a decision; in other views the next card; the same where there is none."""
        for candidate in range(row + 1, len(self.rows)):
            card = self.card(candidate)
            if card.is_open or (self.view != Bucket.INBOX and not card.asks) or self.query:
                return candidate
        return row

    def step(self, row: int, by: int) -> int:
        """The row so many cards away, headings passed over."""
        candidate = row
        while 0 <= candidate + by < len(self.rows):
            candidate += by
            if not self.card(candidate).asks:
                return candidate
        return row

    def follow(self, change: Change) -> tuple[list[int], list[int]]:
        """Take in a change: the rows that were put in (last first is safe to insert), and those to repaint.

        Where a question or the hashtag changed, every card may read differently.
        """
        if {"question", "placement"} & change.keys.keys():
            self.questions = self.project.questions()
        if {"question", "article", "cleanup", "joined"} & change.keys.keys():
            self._read_settings()
        if "copy" in change.keys:
            self._take_copies_out()
        inserted = self._insert_newcomers(change)
        touched = [row for row in map(self.row_of_post, change.posts) if row is not None]
        for row in touched:
            self._cards.pop(row, None)
        return inserted, touched

    def _take_copies_out(self) -> None:
        """Leave out what is folded into others now; all else stays where it is, decided about or not."""
        if not self.query and self.view in (Bucket.INBOX, Bucket.ALL):
            folded = self.project.folded()
            self.rows = array("q", (pk for pk in self.rows if pk not in folded))
            self._cards.clear()

    def _insert_newcomers(self, change: Change) -> list[int]:
        where, words = self._view_sql(self.view, self.query)
        asked = {key[0] for key in change.keys.get("question", ())}
        ids = change.posts | {
            question.post for question in self.questions if question.id in asked and question.post
        }
        found = self.project.pks(words, where=where, among=ids, zone=self.zone)
        new = [pk for pk in found if self.row_of(pk) is None]
        for pk in new:
            self.rows.insert(bisect_left(self.rows, self._place(pk), key=self._place), pk)
        if new:
            self._cards.clear()
        return sorted(row for row in map(self.row_of, new) if row is not None)

    def _at(self, pk: int) -> tuple[int, int]:
        at_ms = self.project.at_ms(pk)
        return (-1 if at_ms is None else at_ms, pk)

    def _read(self, start: int) -> None:
        asked = {question.post: question for question in self.questions if question.post}
        end = min(start + _CHUNK, len(self.rows))
        missing = [row for row in range(start, end) if row not in self._cards]
        pks = [self.rows[row] for row in missing]
        states = {state.pk: state for state in self.project.states(pks)}
        parts = self._parts(pks)
        for row in missing:
            state = states.get(self.rows[row]) or _gone(self.rows[row])
            moment = None if state.at_ms is None else local_time(state.at_ms, self.zone)
            new_day = moment is not None and moment.date() != self._day_above(row)
            self._cards[row] = Card(
                state,
                asked.get(state.id),
                time=clock(moment) if moment else "",
                day=day(moment, year=False) if moment and new_day else "",
                dropped=dropped(state.text, self._hashtag, self._steps),
                part=parts.get(state.id),
                matches=self._matches.within(question.text if (question := asked.get(state.id)) else state.text),
            )

    def _parts(self, pks: Sequence[int]) -> dict[str, Part]:
        """Of the posts in these rows, and of those around, which are parts of an answer, proposed or joined."""
        parts: dict[str, Part] = {}
        proposed = conversation.answers_in_parts(self.project, pks).values()
        joined = ((head, *others) for head, others in self.project.joined().items())
        for answers, are_joined in ((proposed, False), (joined, True)):
            for ids in answers:
                parts |= {id_: Part(number, len(ids), are_joined) for number, id_ in enumerate(ids, 1)}
        return parts

    def _day_above(self, row: int) -> date | None:
        above = self.project.at_ms(self.rows[row - 1]) if row else None
        return None if above is None else local_time(above, self.zone).date()

    # Questions, and what is known of a post

    def is_there(self, view: View) -> bool:
        """Whether there is such a bucket, or such a question still."""
        return isinstance(view, Bucket) or any(question.id == view for question in self.questions)

    def viewed_question(self) -> str | None:
        """The id of the question whose posts the view shows; None for a bucket or a search."""
        return None if isinstance(self.view, Bucket) or self.query else self.view

    def question_beside(self, question: str, by: int) -> str | None:
        """The id of the question so many places after (or before) one; None where there is none."""
        place = self.number_of(question) - 1 + by
        return self.questions[place].id if 0 <= place < len(self.questions) else None

    @property
    def numbers(self) -> dict[str, int]:
        """The questions' numbers today, by their ids."""
        return {question.id: question.number for question in self.questions}

    def number_of(self, question: str) -> int:
        """A question's number today. Raises KeyError where it is gone."""
        for known in self.questions:
            if known.id == question:
                return known.number
        raise KeyError(question)

    def notes_on(self, post: str) -> list[str]:
        """What the editor alone is told of a post: its label, the remarks on it and on who wrote it."""
        state = self.project.state(post)
        if state is None:
            return []
        said = []
        if state.label:
            said.append(tr("Label: {label}", label=called(state.label, self.project.label_names())))
        if state.remark:
            said.append(tr("Your remark: {remark}", remark=state.remark))
        remarks = self.project.remarks_on_people()
        who = [name for name in (state.handle, state.name) if name and name.lower() in remarks]
        if who:
            person = state.name or who[0]
            said.append(tr("On {person}: {remark}", person=person, remark=remarks[who[0].lower()]))
        return said


def _missing(before: "array[int]", after: "array[int]") -> list[int]:
    """What of some rows is not among others; of a million as soon as of a few, where few of them differ."""
    start, end, last = 0, len(before), len(after)
    while start < end and before[start : start + _BLOCK] == after[start : start + _BLOCK]:
        start += _BLOCK
    while min(end, last) >= start + _BLOCK and before[end - _BLOCK : end] == after[last - _BLOCK : last]:
        end, last = end - _BLOCK, last - _BLOCK
    gone = set(before[start:end])
    gone.difference_update(after[start:last])
    return [pk for pk in before[start:end] if pk in gone]


def _gone(pk: int) -> PostState:
    """What stands in place of a post that was taken out behind the view's back, until it is opened anew."""
    return PostState(
        pk=pk, id="", handle=None, name=None, at_ms=None, text="", url=None, lang=None, repost_of=None,
        reply_to=None, quote_of=None, context=True, questions=(), marks=frozenset(),
        quote=None, reposts=0, copies=0,
    )  # fmt: skip
