"""The keys of every command: those of the one list, except for what the editor changed; and how keys are shown."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field
from PySide6.QtGui import QKeySequence

from curator.ui.commands.catalogue import COMMANDS, Menu
from curator.ui.languages import tr, translated

Keys = tuple[str, ...]

_SIGNS = {"Return": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_MOVES = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Tab", "Backtab", "Esc"})


def portable(key: str) -> str:
    """A combination as it is kept: ``Ctrl+Shift+Z``, the same on every system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


_DEFAULT: Mapping[str, Keys] = {command.name: tuple(map(portable, command.keys)) for command in COMMANDS}


class Keymap(Struct, frozen=True):
    """The keys of the commands, by name. ``changed`` holds those that differ from the list's.

    A key belongs to one command: if the editor gives it to one, no other has it, whatever the list says.
    """

    changed: Mapping[str, Keys] = field(default_factory=dict)

    @classmethod
    def of(cls, kept: Mapping[str, Sequence[str]]) -> "Keymap":
        """The keys as they were kept, perhaps by another version: what is unknown is left out."""
        keymap = cls()
        for name, keys in kept.items():
            if name in _DEFAULT:
                keymap = keymap.give(name, filter(None, map(portable, keys)))
        return keymap

    def kept(self) -> dict[str, list[str]]:
        """The keys as they are kept."""
        return {name: list(keys) for name, keys in self.changed.items()}

    def keys(self, name: str) -> Keys:
        """A command's keys; the first is the one that is shown."""
        if name in self.changed:
            return self.changed[name]
        taken = {key for keys in self.changed.values() for key in keys}
        return tuple(key for key in _DEFAULT.get(name, ()) if key not in taken)

    def owner(self, key: str) -> str | None:
        """The command that has a key."""
        return next((name for name in _DEFAULT if key in self.keys(name)), None)

    def give(self, name: str, keys: Iterable[str]) -> "Keymap":
        """Give a command these keys and no others, and take them from all other commands."""
        given = tuple(dict.fromkeys(keys))
        others = {
            other: tuple(key for key in theirs if key not in given)
            for other, theirs in self.changed.items()
            if other != name
        }
        changed = {one: keys for one, keys in (*others.items(), (name, given)) if keys != _DEFAULT[one]}
        return Keymap(changed)

    def back(self, name: str) -> "Keymap":
        """Give a command the list's keys again."""
        return self.give(name, _DEFAULT[name])

    def shown(self, *names: str) -> str:
        """The first keys of some commands, as short as can be: ``1–9``, ``Alt+↑↓``; empty for none."""
        return _together([native(keys[0]) for name in names if (keys := self.keys(name))])

    def behind(self, name: str) -> str:
        """The key to show after a command's name: `` (S)``; empty if it has none, or is unknown."""
        key = self.shown(name)
        return f" ({key})" if key else ""


def can_be_given(key: str) -> bool:
    """Whether this is a key, and not one that moves about everywhere."""
    written = portable(key)
    moves = written.rpartition("+")[2] in _MOVES and not {"Ctrl", "Alt", "Meta"} & set(written.split("+"))
    return bool(written) and not moves


def why_not(key: str) -> str:
    """Why no command can have a key; empty where one can."""
    if not can_be_given(key):
        return tr("{key} moves about, everywhere, and cannot be given to a command.", key=native(key))
    for menu in Menu:
        _, letter, rest = translated(menu.value).partition("&")
        if letter and key == f"Alt+{rest[0].upper()}":
            return tr("{key} opens the menu {menu}.", key=native(key), menu=menu.title)
    return ""


def native(key: str) -> str:
    """A combination as this system writes it, with arrows for the arrows."""
    written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    before, plus, last = written.rpartition("+")
    return f"{before}{plus}{_SIGNS.get(last, last)}"


def _together(keys: Sequence[str]) -> str:
    """Keys that differ in the last sign only, as one: a row of digits from first to last."""
    if len(keys) < 2:
        return "".join(keys)
    before = {key[:-1] for key in keys}
    alike = before.pop()
    if before or (alike and alike[-1].isalnum()):
        return " ".join(keys)
    last = "".join(key[-1] for key in keys)
    in_a_row = last.isdigit() and last in "123456789"
    return f"{alike}{last[0]}–{last[-1]}" if in_a_row else f"{alike}{last}"
