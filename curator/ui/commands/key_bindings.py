"""The keys that the commands have now."""

from curator.ui.commands.keymap import Keymap
from curator.ui.kit.event import Event


class KeyBindings:
    """The keymap in use; ``changed`` happens when another replaces it."""

    def __init__(self) -> None:
        self.keymap = Keymap()
        self.changed = Event[[Keymap]]()

    def use(self, keymap: Keymap) -> None:
        """Use these keys from now on, wherever keys work or are shown."""
        self.keymap = keymap
        self.changed.tell(keymap)

    def behind(self, name: str) -> str:
        """A command's keys in brackets, to put after its name; empty for none."""
        return self.keymap.behind(name)
