"""What a pane is to the commands: what is chosen in it, and what keys do there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from curator.draft.article import Quote

Hint = tuple[str, str]  # keys, and what they do, in the window's language
Keys = Callable[..., str]  # gives the keys of commands, by the commands' names, as they are shown


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen in a pane.

    ``posts`` are ids, ``current`` the one at the cursor, with its ``quote`` in the article; ``source`` is the
    question that they are seen under, by its id. ``question`` is the id of the current question, ``note`` that of
    the editor's own paragraph. ``people`` are named by handle, else by name.
    """

    posts: Sequence[str] = ()
    current: str = ""
    quote: "Quote | None" = None
    source: str | None = None
    question: str | None = None
    note: str = ""
    people: Sequence[str] = ()


class Pane(Protocol):
    """A part of the window that has the keys while the focus is in it."""

    def has_keys(self) -> bool:
        """Whether the focus is in it."""

    def chosen_here(self) -> Chosen:
        """What is chosen in it."""

    def key_hints(self, keys: Keys, questions: int) -> list[Hint]:
        """The keys that are worth naming while it has the focus, in a chat of so many questions."""

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) row current."""

    def edit_here(self) -> bool:
        """Edit what is current in place; False where nothing in it can be edited."""

    def move_here(self, by: int) -> bool:
        """Move what is current up (-1) or down (1); False where only commands can."""

    def going_on(self, *, unless_open: bool = False) -> Callable[[], None]:
        """What goes on to the next row, to be called once the chosen ones are decided about.

        With ``unless_open`` it stays where they still ask for a decision, or the view shows decided ones too.
        """

    def take_focus(self) -> None:
        """Take the focus, and have a current row."""


class ListPane:
    """What the panes that are Qt's lists have in common; to be mixed into one."""

    def has_keys(self) -> bool:
        """Whether the focus is in it."""
        assert isinstance(self, QAbstractItemView)  # noqa: S101 (what it is mixed into)
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def step(self, by: int) -> None:
        """Make the next (1) or previous (-1) row current."""
        assert isinstance(self, QAbstractItemView)  # noqa: S101 (what it is mixed into)
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def edit_here(self) -> bool:
        """Edit nothing, as most panes have nothing to edit."""
        return False

    def move_here(self, by: int) -> bool:
        """Move nothing."""
        return False

    def going_on(self, *, unless_open: bool = False) -> Callable[[], None]:
        """Stay: only among the cards does a decision lead to the next one."""
        return _stay

    def take_focus(self) -> None:
        """Take the focus, and have a current row."""
        assert isinstance(self, QAbstractItemView)  # noqa: S101 (what it is mixed into)
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


def _stay() -> None:
    """Nothing else becomes current."""
