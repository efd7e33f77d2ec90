"""What the next command is about: the pane that has the keys, and what is chosen in it."""

from collections.abc import Callable, Sequence

from curator.ui.commands.catalogue import Needs
from curator.ui.desk.cards import Bucket
from curator.ui.desk.session import Session
from curator.ui.kit.pane import Chosen, Pane


class Selection:
    """What is chosen now; nothing while no project is open.

    The first of ``panes`` has the keys where no pane has the focus. The current question of ``buckets`` counts
    wherever the focus is, unless the pane that has it names one itself.
    """

    def __init__(self, session: Session, panes: Sequence[Pane], buckets: Pane) -> None:
        self._session = session
        self._panes = panes
        self._buckets = buckets
        self._elsewhere: dict[Needs, Callable[[], object]] = {}

    @property
    def cards(self) -> Chosen:
        """What is chosen among the cards, whatever pane has the keys."""
        return Chosen() if self._session.desk is None else self._panes[0].chosen_here()

    @property
    def pane(self) -> Pane:
        """The pane that the keys are for."""
        return next((pane for pane in self._panes if pane.has_keys()), self._panes[0])

    def now(self) -> Chosen:
        """What is chosen in that pane."""
        return Chosen() if self._session.desk is None else self.pane.chosen_here()

    def posts(self) -> list[str]:
        """The ids of the posts that are chosen."""
        return list(self.now().posts)

    def source(self) -> str | None:
        """The question that the chosen posts are seen under, by its id, where that is plain."""
        desk = self._session.desk
        return self.now().source or (None if desk is None else desk.viewed_question())

    def question(self) -> str | None:
        """The question that a command is about, by its id: of the pane, else on the left, else the one in view."""
        desk = self._session.desk
        if desk is None:
            return None
        found = self.now().question or self._buckets.chosen_here().question
        return found or (None if isinstance(desk.view, Bucket) else desk.view)

    def people(self) -> list[str]:
        """The people that are chosen, by handle, else by name: those of a list, else who wrote the first post."""
        desk, now = self._session.desk, self.now()
        if desk is None or now.people or not now.posts:
            return list(now.people)
        state = desk.project.state(now.posts[0])
        name = "" if state is None else state.handle or state.name
        return [name] if name else []

    def note_elsewhere(self, need: Needs, there: Callable[[], object]) -> None:
        """Ask this whether a need is met that does not depend on the pane."""
        self._elsewhere[need] = there

    def place(self) -> str | None:
        """The question that the current place in the article is under, by its id."""
        there = self._elsewhere.get(Needs.PLACE)
        found = there() if there is not None else None
        return str(found) if found else None

    def needs(self) -> set[Needs]:
        """What there is now for a command to be about."""
        if self._session.desk is None:
            return set()
        there = {
            Needs.TWEETS: self.posts,
            Needs.QUESTION: self.question,
            Needs.PEOPLE: self.people,
            **self._elsewhere,
        }
        return {need for need, what in there.items() if what()}
