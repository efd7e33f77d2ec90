"""The commands of what opens beside the article: the closer look, remarks, the people, and the checks."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from curator.project import CONSENTS, Change
from curator.ui.commands.catalogue import Needs
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.commands.registry import Registry
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.screen_reader import announce
from curator.ui.languages import tr
from curator.ui.panels.checks import Checks
from curator.ui.panels.people import People, PeopleList
from curator.ui.panels.remark_field import RemarkField
from curator.ui.panels.thread import ThreadView, lines_of
from curator.work import checking, conversation
from curator.work.locating import Opening

if TYPE_CHECKING:
    from curator.draft.lint import Finding
    from curator.ui.panels.closer_look import CloserLook


class PeopleCommands:
    """Decides about the people who take part."""

    def __init__(self, session: Session, selection: Selection, people: People) -> None:
        self._session = session
        self._selection = selection
        people.wanted.connect(lambda handle: session.search_for.tell(f"from:{handle}"))
        people.list.people.consented.connect(lambda who, choice: self._decide([who], choice))

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "consent-unknown": partial(self.consent, None),
                **{f"consent-{choice}": partial(self.consent, choice) for choice in CONSENTS},
            }
        )

    def consent(self, choice: str | None) -> None:
        """Note how the chosen people agreed to be named."""
        self._decide(self._selection.people(), choice)

    def _decide(self, who: list[str], choice: str | None) -> None:
        if (project := self._session.project) is not None and who:
            self._session.decide(lambda: project.consent(who, choice))


class ThreadCommands:
    """Goes about in the thread of the current tweet; ``turn_to`` shows a tab."""

    def __init__(self, session: Session, view: ThreadView, turn_to: Callable[[QWidget], None]) -> None:
        self._view = view
        self._turn_to = turn_to
        view.wanted.connect(session.show_card.tell)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register({"whole-thread": self.choose_whole})

    def choose_whole(self) -> None:
        """Choose everything with which the author of the current tweet continued, to be filed at once."""
        self._turn_to(self._view)
        self._view.choose_whole()
        self._view.setFocus()


class CheckCommands:
    """Goes through the findings and does what mends them; ``shown`` shows the list of findings."""

    def __init__(
        self, session: Session, selection: Selection, bindings: KeyBindings, view: Checks, shown: QAbstractButton
    ) -> None:
        self._session = session
        self._bindings = bindings
        self._view = view
        self._shown = shown
        selection.note_elsewhere(Needs.FINDING, view.current)
        session.completed.listen(self._follow)
        session.changed.listen(lambda change: view.changed(posts="post" in change.keys))
        session.ending.listen(lambda: view.follow(None))
        view.wanted.connect(self.go_to)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "next-finding": self.go_to_next,
                "mend": self.mend,
                "switch-rule-off": self.switch_rule_off,
                "switch-rules-on": self.switch_rules_on,
            }
        )

    def _follow(self, _opening: Opening) -> None:
        self._view.follow(self._session.project)

    def go_to_next(self) -> None:
        """Go to the next thing that is wrong with the draft."""
        if self._session.desk is None:
            return
        self._shown.setChecked(True)
        self._view.look()
        finding = self._view.next()
        if finding is None:
            self._session.message.tell(tr("Nothing is wrong with the draft as far as Curator can tell."))
        else:
            announce(self._view.read(), self._view)
            self.go_to(finding)

    def go_to(self, finding: "Finding") -> None:
        """Show where a finding is: the quote, else the question."""
        if (desk := self._session.desk) is not None:
            numbered = (one.id for one in desk.questions if one.number == finding.question)
            self._session.show_quote.tell(finding.post, next(numbered, None))

    def mend(self) -> None:
        """Do what mends the current finding, where something does."""
        project, finding = self._session.project, self._current()
        if project is None or finding is None:
            return
        if finding.fix is None:
            self._session.message.tell(tr("Only you can mend this one."))
            return
        fix = finding.fix
        self._session.decide(lambda: checking.mend(project, fix))

    def switch_rule_off(self) -> None:
        """Leave the rule of the current finding unchecked in this project."""
        project, finding = self._session.project, self._current()
        if project is not None and finding is not None:
            off = " ".join(sorted({*project.article().get("unchecked", "").split(), finding.rule}))
            self._session.decide(lambda: project.set_article("unchecked", off))

    def switch_rules_on(self) -> None:
        """Check by every rule again."""
        if (project := self._session.project) is not None:
            self._session.decide(lambda: project.set_article("unchecked", None))

    def _current(self) -> "Finding | None":
        """The current finding; where there is none, that is told."""
        finding = self._view.current()
        if self._session.desk is None or finding is None:
            words = tr("Go to a finding first{key}.", key=self._bindings.behind("next-finding"))
            self._session.message.tell(words)
        return finding


class CloserCommands:
    """Looks closer at the current tweet or quote, and writes remarks; both open over ``over``."""

    def __init__(self, session: Session, selection: Selection, over: QWidget, remark: RemarkField) -> None:
        self._session = session
        self._selection = selection
        self._over = over
        self._remark = remark
        session.closing.listen(remark.finish)
        session.changed.listen(self._follow)
        session.ending.listen(self.leave)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register({"peek": self.peek, "remark": self.remark, "remark-on-person": self.remark_on_person})

    @cached_property
    def closer_look(self) -> "CloserLook":
        """The closer look, made when it is first taken."""
        from curator.ui.panels.closer_look import CloserLook

        return CloserLook(self._over)

    @property
    def is_peeking(self) -> bool:
        """Whether the closer look is open."""
        return "closer_look" in vars(self) and self.closer_look.isVisible()

    def peek(self) -> None:
        """Look closer at the current tweet, or stop looking."""
        if self.is_peeking:
            self.leave()
        else:
            self._show()

    def leave(self) -> None:
        """Stop looking closer."""
        if self.is_peeking:
            self.closer_look.hide()

    def keep_peeking(self) -> None:
        """Show what is current now, if the closer look is open."""
        if self.is_peeking:
            self._show()

    def _follow(self, change: Change) -> None:
        if change.keys.keys() & {"remark", "remark_on_person", "label", "label_name"}:
            self.keep_peeking()

    def _show(self) -> None:
        if (desk := self._session.desk) is None:
            return
        quote = self._selection.now().quote
        post = quote.post if quote is not None else self._selection.cards.current
        if not post:
            return
        pictures = conversation.pictures(desk.project, post)
        lines = lines_of(conversation.thread(desk.project, post), (), desk.zone)
        if quote is not None:
            self.closer_look.show_quote(quote, pictures, desk.notes_on(post), lines)
        elif (row := desk.row_of_post(post)) is not None:
            self.closer_look.show_card(desk.card(row), pictures, desk.notes_on(post), lines)

    # Remarks

    def remark(self) -> None:
        """Write a remark on the current tweet; in the list of people, on the person."""
        project, chosen = self._session.project, self._selection.now()
        if isinstance(self._selection.pane, PeopleList):
            self.remark_on_person()
        elif project is None or not chosen.posts:
            self._session.message.tell(tr("Choose a tweet first; then you can write a remark on it."))
        elif (state := project.state(post := chosen.posts[0])) is not None:
            self._write(tr("this tweet"), state.remark, lambda text: project.remark(post, text))

    def remark_on_person(self) -> None:
        """Write a remark on the current person, or on who wrote the current tweet."""
        if (project := self._session.project) is None:
            return
        people = self._selection.people()
        if not people:
            self._session.message.tell(tr("Choose a person first, or a tweet of theirs."))
            return
        standing = project.remarks_on_people().get(people[0].lower())
        self._write(people[0], standing, lambda text: project.remark_on_person(people[0], text))

    def _write(self, about: str, standing: str | None, make: Callable[[str], Change]) -> None:
        pane = self._selection.pane
        assert isinstance(pane, QAbstractItemView)  # noqa: S101 (every pane is a list of Qt's)
        row = pane.visualRect(pane.currentIndex())
        place = QRect(pane.viewport().mapTo(self._over, row.topLeft()), row.size())
        place.setWidth(pane.viewport().width())
        if self.is_peeking:
            place = self.closer_look.geometry()
        self._remark.write(about, standing or "", place, lambda text: self._session.decide(lambda: make(text)))
