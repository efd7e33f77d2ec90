"""The one list of all settings; the dialog, its search and the file of settings are made from it.

What a setting changes is read where it is needed, by its name; those that are fields of
:class:`curator.ui.look.theme.Look` are part of that. One entry here, and what reads it, make a setting.
"""

import json
import unicodedata
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from curator import places
from curator.phrases import Phrase, counted, phrase
from curator.ui.languages import LANGUAGES
from curator.ui.look.theme import Accent, Appearance, Contrast, Look

_LONGEST = 100  # characters of a line
_MOST_KEYS = 10  # of one command


class Group(Enum):
    """The groups of the dialog, in this order, with their headings."""

    LOOK = phrase("Language and look")
    WORK = phrase("Your work")
    FOLDERS = phrase("Where things are kept")


class Kind(Protocol):
    """What values a setting can have. A text is kept as it is, all else as JSON."""

    def fits(self, value: object) -> bool:
        """Whether a setting can have a value."""

    def wrong(self, setting: str) -> Phrase:
        """The words to show if a value does not fit the setting of this name."""

    def in_words(self, value: object) -> str:
        """A value in words."""


class Choice(Struct, frozen=True):
    """One of some values, each with its words."""

    options: Mapping[str, str]

    def fits(self, value: object) -> bool:
        return isinstance(value, str) and value in self.options

    def wrong(self, setting: str) -> Phrase:
        return phrase("“{setting}” has to be one of {values}.", setting=setting, values=", ".join(self.options))

    def in_words(self, value: object) -> str:
        return self.options[str(value)]


class Number(Struct, frozen=True):
    """A whole number, with the sign behind it; from ``least`` to ``most``, by steps."""

    least: int
    most: int
    step: int = 1
    unit: str = ""

    def fits(self, value: object) -> bool:
        return type(value) is int and self.least <= value <= self.most

    def wrong(self, setting: str) -> Phrase:
        return phrase(
            "“{setting}” has to be a whole number from {least} to {most}.",
            setting=setting,
            least=self.least,
            most=self.most,
        )

    def in_words(self, value: object) -> str:
        return f"{value}{self.unit}"


class Line(Struct, frozen=True):
    """A line of the editor's own. ``instead`` gives what stands for an empty one; what a ``variable`` of the
    environment says goes before what is set."""

    empty: str
    instead: Callable[[], str]
    variable: str

    def fits(self, value: object) -> bool:
        return _is_line(value)

    def wrong(self, setting: str) -> Phrase:
        return _no_line(setting)

    def in_words(self, value: object) -> str:
        return str(value) or self.empty


class Family(Struct, frozen=True):
    """A family of fonts, which need not be on this computer; an empty one is the program's choice."""

    def fits(self, value: object) -> bool:
        return _is_line(value)

    def wrong(self, setting: str) -> Phrase:
        return _no_line(setting)

    def in_words(self, value: object) -> str:
        return str(value) or phrase("Curator's choice")


class Keys(Struct, frozen=True):
    """The keys of those commands whose keys are others than the list's: a command's name to its combinations."""

    def fits(self, value: object) -> bool:
        from curator.ui.commands.keymap import can_be_given

        return isinstance(value, dict) and all(
            isinstance(keys, list)
            and len(keys) <= _MOST_KEYS
            and all(isinstance(key, str) and len(key) <= _LONGEST and can_be_given(key) for key in keys)
            for keys in value.values()
        )

    def wrong(self, setting: str) -> Phrase:
        return phrase(
            "“{setting}” has to name commands, each with a list of keys that a command can have.", setting=setting
        )

    def in_words(self, value: object) -> str:
        changed = len(value) if isinstance(value, dict) else 0
        return (
            counted(changed, "{count} command changed", "{count} commands changed")
            if changed
            else phrase("as they come", "keys")
        )


class Act(Struct, frozen=True):
    """Not a value but an action, with the words of its button."""

    words: str


class Folder(Struct, frozen=True):
    """Not a value but a folder to open."""

    path: Callable[[], Path]


class Setting(Struct, frozen=True):
    """One row of the dialog: its name where it is kept, its group, its words, and what it does in a sentence.

    ``also`` has more words that somebody might look for it by. Only what ``travels`` goes into a file of settings.
    """

    name: str
    group: Group
    text: str
    about: str
    kind: Kind | Act | Folder
    default: str | int | Mapping[str, object] = ""
    also: str = ""
    travels: bool = True

    @property
    def values(self) -> Kind | None:
        """The values it can have; None for what has no value."""
        return None if isinstance(self.kind, Act | Folder) else self.kind


def _account() -> str:
    from curator.project import account_name

    return account_name()


def _is_line(value: object) -> bool:
    """Whether something is one short line without anything that cannot be seen or stored."""
    return (
        isinstance(value, str)
        and len(value) <= _LONGEST
        and not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in value)
    )


def _no_line(setting: str) -> Phrase:
    return phrase("“{setting}” has to be one line of at most {most} characters.", setting=setting, most=_LONGEST)


_AS_IT_COMES = Look()

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "language",
        Group.LOOK,
        phrase("Language"),
        phrase("The language of menus, buttons and messages, from the next start of Curator."),
        Choice({"system": phrase("The system's", "language"), **LANGUAGES}),
        "system",
        phrase("translation, English, German, Arabic, Japanese"),
    ),
    Setting(
        "appearance",
        Group.LOOK,
        phrase("Colours"),
        phrase("Light or dark, or whichever the system has; also in the View menu."),
        Choice(
            {
                Appearance.SYSTEM: phrase("The system's", "colours"),
                Appearance.LIGHT: phrase("Light", "colours"),
                Appearance.DARK: phrase("Dark", "colours"),
            }
        ),
        _AS_IT_COMES.appearance,
        phrase("appearance, theme, night, contrast"),
    ),
    Setting(
        "contrast",
        Group.LOOK,
        phrase("Contrast"),
        phrase("Stronger colours and lines, for tired eyes and bad screens; or whatever the system asks for."),
        Choice(
            {
                Contrast.SYSTEM: phrase("The system's", "contrast"),
                Contrast.NORMAL: phrase("Normal", "contrast"),
                Contrast.HIGH: phrase("High", "contrast"),
            }
        ),
        _AS_IT_COMES.contrast,
        phrase("accessibility, black, white, legible"),
    ),
    Setting(
        "accent",
        Group.LOOK,
        phrase("Accent colour"),
        phrase("The colour of what is chosen and of the most important button; at high contrast it is Curator's."),
        Choice({Accent.OWN: phrase("Curator's", "accent"), Accent.SYSTEM: phrase("The system's", "accent")}),
        _AS_IT_COMES.accent,
        phrase("highlight, blue, theme"),
    ),
    Setting(
        "text_size",
        Group.LOOK,
        phrase("Text size"),
        phrase("How large all text is, beside the size that the system has."),
        Number(75, 200, 5, " %"),
        _AS_IT_COMES.text_size,
        phrase("zoom, scale, bigger, smaller, font size"),
    ),
    Setting(
        "serif",
        Group.LOOK,
        phrase("Font of the article"),
        phrase("What the article, tweets looked at closely and headings are set in."),
        Family(),
        _AS_IT_COMES.serif,
        phrase("serif, typeface, reading"),
    ),
    Setting(
        "sans",
        Group.LOOK,
        phrase("Font of the window"),
        phrase("What the cards, lists and buttons are set in."),
        Family(),
        _AS_IT_COMES.sans,
        phrase("sans, typeface, interface"),
    ),
    Setting(
        "keys",
        Group.WORK,
        phrase("Keys"),
        phrase("Which keys do what: every command can have others."),
        Keys(),
        {},
        phrase("shortcuts, keyboard, hotkeys"),
    ),
    Setting(
        "editor",
        Group.WORK,
        phrase("Your name"),
        phrase(
            "Who decided, in the history and where two editors' work is merged; for what you decide from now on."
        ),
        Line(phrase("the account's", "name"), _account, "CURATOR_EDITOR"),
        "",
        phrase("editor, user, author, account"),
        travels=False,
    ),
    Setting(
        "recent_kept",
        Group.WORK,
        phrase("Recent projects"),
        phrase("How many are offered to be opened again, on the first page and in the File menu."),
        Number(0, 30),
        10,
        phrase("history, last opened"),
    ),
    Setting(
        "forget_recent",
        Group.WORK,
        phrase("Forget the recent projects"),
        phrase("Empties that list; the projects themselves stay where they are."),
        Act(phrase("Forget them")),
        also=phrase("clear, privacy, history"),
    ),
    Setting(
        "data_folder",
        Group.FOLDERS,
        phrase("Your data"),
        phrase(
            "Backups, your own templates, what was chosen for earlier chats, the sample chat, and the projects of"
            " archives whose own folder cannot be written to."
        ),
        Folder(places.user_data),
        also=phrase("folder, directory, location, backup, templates, read-only"),
    ),
    Setting(
        "settings_folder",
        Group.FOLDERS,
        phrase("Settings"),
        phrase("What is set here, and where you were in each project."),
        Folder(places.user_config),
        also=phrase("folder, directory, location, configuration"),
    ),
    Setting(
        "log_folder",
        Group.FOLDERS,
        phrase("Log"),
        phrase("What happened inside the program, without anybody's words, for when something goes wrong."),
        Folder(places.user_log),
        also=phrase("folder, directory, location, crash, diagnosis"),
    ),
    Setting(
        "cache_folder",
        Group.FOLDERS,
        phrase("Search indexes"),
        phrase("Made anew whenever they are missing; they can be deleted while Curator is closed."),
        Folder(places.user_cache),
        also=phrase("folder, directory, location, cache, disk space"),
    ),
)

BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


def kept(value: object) -> str:
    """A value as it is stored."""
    return str(value) if isinstance(value, str) else json.dumps(value)


def read(setting: Setting, written: object) -> object:
    """A stored value, or the default if what is stored does not fit."""
    kind = setting.values
    if kind is None or not isinstance(written, str):
        return setting.default
    try:
        value = written if isinstance(setting.default, str) else json.loads(written)
    except (ValueError, RecursionError):
        return setting.default
    return value if kind.fits(value) else setting.default
