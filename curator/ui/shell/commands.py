"""The commands of the frame: the palette, the tabs, the guide, and closing."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget

from curator import __version__
from curator.ui.commands.catalogue import Needs
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.commands.registry import Registry
from curator.ui.desk.filing import Filing
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.dialogs import bring_forward
from curator.ui.languages import tr
from curator.ui.shell.layout import Panes

if TYPE_CHECKING:
    from curator.ui.commands.actions import Actions
    from curator.ui.kit.pane import Pane
    from curator.ui.shell.palette import Palette


class ShellCommands:
    """Does what is about the window as a whole."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        selection: Selection,
        filing: Filing,
        bindings: KeyBindings,
        panes: Panes,
        pages: QWidget,
    ) -> None:
        self._window = window
        self._session = session
        self._selection = selection
        self._filing = filing
        self._bindings = bindings
        self._panes = panes
        self._pages = pages
        self.actions: Actions | None = None

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        panes = self._panes
        registry.register(
            {
                "close-project": self._session.close,
                "quit": self._window.close,
                "palette": self.open_palette,
                "find-bucket": self.find_bucket,
                "show-article": partial(panes.turn_to, panes.article),
                "show-thread": partial(panes.turn_to, panes.conversation),
                "show-people": partial(panes.turn_to, panes.people),
                "next-pane": self.go_to_next_pane,
                "guide": self.show_guide,
                "keys": self.show_cheat_sheet,
                "about": self.show_about,
            }
        )

    @cached_property
    def palette(self) -> "Palette":
        """The palette, made when it is first opened."""
        from curator.ui.shell.palette import Palette

        return Palette(self._pages)

    def open_palette(self) -> None:
        """Find a command by its words."""
        from curator.ui.shell.palette import doable

        if self.actions is not None:
            entries = doable(self.actions, self._bindings.keymap, self._session, self._selection, self._filing)
            self.palette.open(list(entries), tr("What do you want to do?"))

    def find_bucket(self) -> None:
        """Find the question, or the bucket, that the chosen tweets are filed under."""
        if Needs.TWEETS not in self._selection.needs():
            self._session.message.tell(tr("Choose a tweet first; then it can be filed."))
            return
        from curator.ui.shell.palette import places

        entries = places(self._bindings.keymap, self._session, self._filing)
        self.palette.open(list(entries), tr("File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)"))

    def go_to_next_pane(self) -> None:
        """Give the focus to the next pane."""
        panes = self._panes
        seen = panes.shown.currentWidget()
        right: Pane = panes.conversation if seen is panes.conversation else panes.article
        right = panes.people.list if seen is panes.people else right
        ring: list[Pane] = [panes.buckets, panes.timeline, right]
        here = next((place for place, pane in enumerate(ring) if pane is self._selection.pane), 0)
        ring[(here + 1) % len(ring)].take_focus()

    def show_guide(self) -> None:
        """Show the guide, or bring it to the front."""
        from curator.ui.shell.guide import Guide

        if not bring_forward(Guide, self._window):
            Guide(self._window).show()

    def show_cheat_sheet(self) -> None:
        """Show all keys."""
        from curator.ui.commands.cheat_sheet import CheatSheet

        CheatSheet(self._bindings.keymap, self._window).show()

    def show_about(self) -> None:
        """Say what program this is, and which version."""
        words = tr("Curator {version}: from a Twitter chat to an article draft.", version=__version__)
        QMessageBox.about(self._window, tr("About Curator"), words)
