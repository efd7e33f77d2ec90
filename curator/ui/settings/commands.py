"""The commands about settings: their dialog, the keys, the colours; and what follows at once when one is set."""

from dataclasses import fields
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from curator.ui.commands.actions import Actions
from curator.ui.commands.key_bindings import KeyBindings
from curator.ui.commands.keymap import Keymap
from curator.ui.commands.registry import Registry
from curator.ui.kit.dialogs import bring_forward
from curator.ui.look.theme import Accent, Appearance, Look, apply, look
from curator.ui.settings.store import Settings

_OF_LOOK = frozenset(field.name for field in fields(Look))


class SettingsCommands:
    """Shows the settings in dialogs over ``window``, and has the program follow them."""

    def __init__(self, settings: Settings, bindings: KeyBindings, window: QWidget) -> None:
        self._settings = settings
        self._bindings = bindings
        self._window = window
        self._actions: Actions | None = None
        settings.changed.connect(self._follow)

    def register(self, registry: Registry) -> None:
        """Take these commands on."""
        registry.register(
            {
                "settings": self.show,
                "change-keys": self.change_keys,
                **{f"appearance-{one}": partial(self._choose, one) for one in Appearance},
            }
        )

    def begin(self, actions: Actions) -> None:
        """Give the commands their keys, and the window its look."""
        self._actions = actions
        self._bindings.changed.listen(actions.remap)
        for one in Appearance:
            actions[f"appearance-{one}"].setCheckable(True)
        self._use_keys()
        self._wear_look()

    def show(self) -> None:
        """Show the settings."""
        from curator.ui.settings.dialog import SettingsDialog

        if not bring_forward(SettingsDialog, self._window):
            dialog = SettingsDialog(self._settings, self._window)
            dialog.keys_asked.connect(self.change_keys)
            dialog.show()

    def change_keys(self) -> None:
        """Let the editor give the commands other keys."""
        from curator.ui.commands.keys_dialog import KeysDialog

        dialog = KeysDialog(self._bindings.keymap, self._window)
        dialog.changed.connect(lambda keymap: self._settings.set("keys", keymap.kept()))
        dialog.show()

    def wear_look_anew(self) -> None:
        """Take over the colours of the system, which have changed."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and look().accent == Accent.SYSTEM:
            apply(app)

    def _follow(self, name: str) -> None:
        if name in _OF_LOOK:
            self._wear_look()
        elif name == "keys":
            from curator.ui.commands.keys_dialog import KeysDialog

            self._use_keys()
            for dialog in self._window.findChildren(KeysDialog):
                dialog.show_keymap(self._bindings.keymap)

    def _choose(self, chosen: Appearance) -> None:
        self._settings.set("appearance", chosen)
        self._wear_look()  # a choice made again is ticked again

    def _wear_look(self) -> None:
        chosen, app = self._settings.look(), QApplication.instance()
        if isinstance(app, QApplication) and chosen != look():
            apply(app, chosen)
        if self._actions is not None:
            for one in Appearance:
                self._actions[f"appearance-{one}"].setChecked(one == chosen.appearance)

    def _use_keys(self) -> None:
        self._bindings.use(Keymap.of(self._settings["keys"]))
