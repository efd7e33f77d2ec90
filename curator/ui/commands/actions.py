"""Qt's actions for the commands of the one list, with their keys and icons."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curator.ui.commands.catalogue import COMMANDS, Menu, question_of
from curator.ui.commands.registry import Registry
from curator.ui.kit.words_editor import WordsEditor
from curator.ui.languages import translated
from curator.ui.look.icons import drawing_of, icon
from curator.ui.look.theme import theme

if TYPE_CHECKING:
    from curator.ui.commands.keymap import Keymap


_EVEN_WHILE_WRITING = frozenset({"quit", "export"})


class Actions:
    """Qt's actions for the commands, by name."""

    def __init__(self, window: QWidget, registry: Registry) -> None:
        self._window = window
        self.by_name: dict[str, QAction] = {}
        self._with_key: dict[str, QAction] = {}
        self._drawn_in = ""
        for command in COMMANDS:
            action = QAction(translated(command.text), window)
            action.setObjectName(command.name)
            action.triggered.connect(partial(self._run, command.name, registry[command.name]))
            window.addAction(action)
            self.by_name[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def _run(self, name: str, run: Callable[[], object], _checked: bool = False) -> None:
        """Run a command; while words are being edited, keys belong to them."""
        if name in _EVEN_WHILE_WRITING or not isinstance(self._window.focusWidget(), WordsEditor):
            run()

    def draw(self) -> None:
        """Give every action its icon in the current colours; call this before a menu is shown."""
        color = theme().soft
        if color == self._drawn_in:
            return
        for name, action in self.by_name.items():
            if drawing := drawing_of(name):
                action.setIcon(icon(drawing, color))
        self._drawn_in = color

    def remap(self, keymap: "Keymap") -> None:
        """Give every action its keys."""
        self._with_key.clear()
        for name, action in self.by_name.items():
            keys = keymap.keys(name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            self._with_key |= dict.fromkeys(keys, action)

    def on_key(self, key: str, focus: QWidget | None) -> QAction | None:
        """The action of a key while ``focus`` has the focus; None for none."""
        action = self._with_key.get(key)
        if action is None or not action.isEnabled():
            return None
        everywhere = action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
        return action if everywhere or focus in action.associatedObjects() else None

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Put every command into its menu."""
        menus = {menu: bar.addMenu(translated(menu.value)) for menu in Menu}
        for menu in menus.values():
            menu.aboutToShow.connect(self.draw)
        within: dict[str, QMenu] = {}
        for command in COMMANDS:
            menu = menus[command.menu]
            if command.new_group:
                menu.addSeparator()
            if command.submenu:
                if command.submenu not in within:
                    within[command.submenu] = menu.addMenu(translated(command.submenu))
                menu = within[command.submenu]
            menu.addAction(self[command.name])
        return menus

    def enable(self, *, project: bool, questions: int) -> None:
        """Enable what can be done now, and nothing else."""
        for command in COMMANDS:
            possible = project or not command.needs_project
            if (number := question_of(command)) is not None:
                possible = possible and number <= questions
                self[command.name].setVisible(possible or number == 1)
            self[command.name].setEnabled(possible)
