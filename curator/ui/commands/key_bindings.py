"""The keys that the commands have now."""

from curator.ui.commands.keymap import Keymap
from curator.ui.kit.event import Event


class KeyBindings:
    """The keymap in use; ``changed`` tells when another takes its place."""

    def __init__(self) -> None:
        self.keymap = Keymap()
        self.changed = Event[[Keymap]]()

    def use(self, keymap: Keymap) -> None:
        """Have the commands on these keys from now on, wherever keys work or are named."""
        self.keymap = keymap
        self.changed.tell(keymap)

    def behind(self, name: str) -> str:
        """A command's keys in brackets, to be put behind words that name it; empty where it has none."""
        return self.keymap.behind(name)
