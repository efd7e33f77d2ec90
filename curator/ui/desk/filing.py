"""Filing, starring and shelving what is chosen, by key, menu or drop; and taking such decisions back."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from curator.posts import CuratorError
from curator.project import LABELS, Change, Project
from curator.project.marks import SHELF, SWITCHED, Mark
from curator.ui.commands.registry import Registry
from curator.ui.desk import gestures
from curator.ui.desk.cards import Bucket, View
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.dragging import Carried
from curator.ui.kit.event import Event
from curator.ui.languages import tr, translated


class Filing:
    """The decisions that are the same in every pane. ``filed`` tells of posts that were filed under a question."""

    def __init__(self, session: Session, selection: Selection) -> None:
        self._session = session
        self._selection = selection
        self.filed = Event[[Sequence[str], str | None]]()

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        for number in range(1, 10):
            registry.register(
                {
                    f"file-{number}": partial(self.file, number),
                    f"file-{number}-stay": partial(self.file, number, stay=True),
                    f"file-{number}-as-well": partial(self.file, number, as_well=True),
                }
            )
        registry.register(
            {
                "take-out": self.take_out,
                **{mark.verb: partial(self.mark, mark) for mark in SWITCHED},
                "shelve": self.shelve,
                "undo": self.undo,
                "redo": self.redo,
                **{f"label-{label}": partial(self.label, label) for label in LABELS},
            }
        )

    def file(self, number: int, *, stay: bool = False, as_well: bool = False) -> None:
        """File the chosen posts under the question that has a number now, and go on; ``stay`` stays."""
        desk = self._session.desk
        if desk is not None and number <= len(desk.questions):
            self._put(desk.questions[number - 1].id, self._selection.now().source, stay=stay, as_well=as_well)

    def file_in(self, view: View, *, stay: bool = False, as_well: bool = False) -> None:
        """Put the chosen posts into a bucket, or file them under a question, and go on; ``stay`` stays."""
        source = self._selection.source() if isinstance(view, Bucket) else self._selection.now().source
        self._put(view, source, stay=stay, as_well=as_well)

    def _put(self, view: View, source: str | None, *, stay: bool, as_well: bool) -> None:
        project, posts = self._session.project, self._selection.posts()
        if project is None or not posts:
            return
        go_on = self._selection.pane.going_on()
        self._session.decide(lambda: gestures.drop_on(project, view, posts, as_well=as_well, source=source))
        if not isinstance(view, Bucket):
            self.filed.tell(posts, view)
        if not stay:
            go_on()

    def file_each(self, filings: Mapping[str, str]) -> None:
        """File posts, by their ids, each under a question of its own, by its id."""
        project = self._session.project
        if project is not None and filings:
            self._session.decide(lambda: project.move_each(filings))

    def dropped_on_bucket(self, view: View, carried: Carried, as_well: bool) -> None:
        """Posts were dropped on a bucket."""
        if (project := self._session.project) is None:
            return
        posts, source = carried.posts, carried.source
        self._session.decide(lambda: gestures.drop_on(project, view, posts, as_well=as_well, source=source))
        self.filed.tell(posts, None if isinstance(view, Bucket) else view)

    def take_out(self) -> None:
        """Take the chosen posts out of the question they are seen under, else of all; or remove a paragraph."""
        project, chosen = self._session.project, self._selection.now()
        if project is None:
            return
        if chosen.posts:
            source = self._selection.source()
            self._session.decide(lambda: project.unplace(chosen.posts, source))
        elif chosen.note:
            self._session.decide(lambda: project.reword_note(chosen.note, None))

    def mark(self, mark: Mark) -> None:
        """Put a mark on the chosen posts, or take it off."""
        self._decide_about(partial(gestures.toggle_mark, mark=mark))

    def label(self, label: str) -> None:
        """Label the chosen posts, or take that label off."""
        self._decide_about(partial(gestures.toggle_label, label=label))

    def shelve(self) -> None:
        """Put the chosen posts on the shelf, or take them back."""
        go_on = self._selection.pane.going_on(unless_open=True)
        if self._decide_about(partial(gestures.toggle_mark, mark=SHELF)):
            go_on()

    def _decide_about(self, make: Callable[[Project, Sequence[str]], Change]) -> bool:
        """Decide something about the chosen posts; False where none is chosen."""
        project, posts = self._session.project, self._selection.posts()
        if project is None or not posts:
            return False
        self._session.decide(lambda: make(project, posts))
        return True

    # Taking back

    def undo(self) -> None:
        """Take back the last decision; where some wait to be written, the last of these."""
        if self._session.decider.take_back():
            self._session.message.tell(tr("Took back a decision that was not saved yet."))
            return
        changes = self._gone_through_log(lambda project: project.undo())
        if changes:
            self._session.message.tell(tr("Took back: {what}", what=changes[0].label))
        elif changes is not None:
            self._session.message.tell(tr("There is nothing to take back."))

    def redo(self) -> None:
        """Make the decision again that was taken back."""
        changes = self._gone_through_log(lambda project: project.redo())
        if changes:
            self._session.message.tell(tr("Made again: {what}", what=changes[0].label))
        elif changes is not None:
            self._session.message.tell(tr("There is nothing to make again."))

    def _gone_through_log(self, step: Callable[[Project], list[Change]]) -> list[Change] | None:
        """What a step through the log changed; None where it could not be made, which is told."""
        if (project := self._session.project) is None:
            return None
        try:
            changes = step(project)
        except CuratorError as error:
            self._session.message.tell(translated(error))
            return None
        if changes:
            self._session.decider.was_saved()
        return changes
