"""The one list of what can be done: menus, palette, cheat-sheet and status bar are drawn from it."""

from collections.abc import Callable, Mapping
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curator.project import LABELS
from curator.text import STEPS

if TYPE_CHECKING:
    from curator.ui.keymap import Keymap


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    TWEET = "&Tweet"
    QUESTION = "&Question"
    ARTICLE = "A&rticle"  # Alt+A shows all tweets
    CLEANUP = "&Cleanup"
    PERSON = "&Person"
    VIEW = "&View"
    HELP = "&Help"


class Needs(Enum):
    """What a command is about, where an open project alone is not enough."""

    TWEETS = auto()  # chosen in the middle or in the article
    PLACE = auto()  # a place in the article, under a question
    QUESTION = auto()
    PEOPLE = auto()
    FINDING = auto()


class Command(Struct, frozen=True):
    """One thing that can be done: its name in settings, its words, its keys (the first is shown).

    Every command stands in its menu, one with a ``submenu`` in that. ``mouse`` is the gesture that does the
    same, where there is one beside the menu.
    """

    name: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    new_group: bool = False
    needs_project: bool = True
    needs: Needs | None = None
    submenu: str = ""
    mouse: str = ""


# The ways to file under a question: name, words, key held down, submenu, the same with the mouse.
_FILINGS = (
    ("", "", "", "", "drag onto the question"),
    ("-stay", " and stay", "Shift+", "File and stay", "drag onto the question"),
    ("-as-well", " as well", "Ctrl+", "File as well", "drag onto the question, holding Ctrl"),
)

# Letters that no other command has, for the cards in sight from top to bottom.
PICK_KEYS = "ACFHLQUVWYZ"

COMMANDS: tuple[Command, ...] = (
    Command("open", "Open…", Menu.FILE, ("Ctrl+O",), needs_project=False),
    Command("open-sample", "Open the sample chat", Menu.FILE, needs_project=False),
    Command("add-archive", "Add another archive…", Menu.FILE),
    Command("scope", "Widen or narrow…", Menu.FILE),
    Command("restore", "Restore a backup…", Menu.FILE),
    Command("merge", "Merge with…", Menu.FILE, new_group=True),
    Command("blind-copy", "Save a blind copy…", Menu.FILE),
    Command("export", "Export the draft…", Menu.FILE, ("Ctrl+E",), new_group=True),
    Command("copy-article", "Copy the article", Menu.FILE, ("Ctrl+Shift+C",)),
    Command("copy-question", "Copy this question", Menu.FILE, needs=Needs.PLACE),
    Command("close-project", "Close the project", Menu.FILE, ("Ctrl+W",), new_group=True),
    Command("quit", "Quit", Menu.FILE, ("Ctrl+Q",), needs_project=False),
    Command("undo", "Undo", Menu.EDIT, ("Ctrl+Z",)),
    Command("redo", "Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("search", "Search", Menu.EDIT, ("/", "Ctrl+F"), new_group=True),
    Command("palette", "Find a command…", Menu.EDIT, ("Ctrl+K",), needs_project=False),
    Command("change-keys", "Change the keys…", Menu.EDIT, new_group=True, needs_project=False),
    Command("save-filter", "Save this search as a filter", Menu.EDIT, ("Ctrl+D",), new_group=True),
    Command("drop-filter", "Take the filter away", Menu.EDIT),
    Command("next", "Next", Menu.TWEET, ("J",)),
    Command("previous", "Previous", Menu.TWEET, ("K",)),
    Command("accept", "Accept the suggestion and go on", Menu.TWEET, ("Return", "Enter")),
    Command("accept-all", "Accept all above…", Menu.TWEET, ("Ctrl+Shift+A",)),
    *(
        Command(
            f"file-{number}{how}",
            f"File under {number}{words}",
            Menu.TWEET,
            (f"{held}{number}",),
            new_group=number == 1 and not how,
            needs=Needs.TWEETS,
            submenu=submenu,
            mouse=mouse,
        )
        for how, words, held, submenu, mouse in _FILINGS
        for number in range(1, 10)
    ),
    *(
        Command(
            f"pick-{place}",
            f"Pick card {place} in sight",
            Menu.TWEET,
            (key,),
            submenu="Pick by its key",
            mouse="click the card and press Enter",
        )
        for place, key in enumerate(PICK_KEYS, 1)
    ),
    Command("find-bucket", "File under…", Menu.TWEET, ("B",), needs=Needs.TWEETS),
    Command("whole-thread", "Take the whole thread", Menu.TWEET, ("Ctrl+T",), needs=Needs.TWEETS),
    Command("take-out", "Take out", Menu.TWEET, ("0",), new_group=True, mouse="drag onto Inbox"),
    Command("star", "Star", Menu.TWEET, ("S",), needs=Needs.TWEETS, mouse="drag onto Starred"),
    Command("shelve", "Shelve", Menu.TWEET, ("X",), needs=Needs.TWEETS, mouse="drag onto Shelf"),
    Command("seen", "Mark this screen as seen", Menu.TWEET, ("N",)),
    Command("peek", "Look closer", Menu.TWEET, ("Space",), new_group=True, needs=Needs.TWEETS),
    Command("find-in-article", "Show in the article", Menu.TWEET, ("G",), needs=Needs.TWEETS),
    Command("remark", "Write a remark", Menu.TWEET, ("M",), new_group=True, needs=Needs.TWEETS),
    *(
        Command(
            f"label-{label}",
            f"Label “{label}”",
            Menu.TWEET,
            (f"Alt+{number}",),
            new_group=number == 1,
            needs=Needs.TWEETS,
        )
        for number, label in enumerate(LABELS, 1)
    ),
    Command("name-labels", "What the labels mean…", Menu.TWEET),
    Command("forget-tweet", "Forget this tweet…", Menu.TWEET, new_group=True, needs=Needs.TWEETS),
    Command("add-question", "Add a question", Menu.QUESTION, ("Ctrl+Shift+N",)),
    Command(
        "rename-question", "Reword the question", Menu.QUESTION, needs=Needs.QUESTION, mouse="double-click it"
    ),
    Command("question-up", "Move the question up", Menu.QUESTION, needs=Needs.QUESTION, mouse="drag upwards"),
    Command(
        "question-down", "Move the question down", Menu.QUESTION, needs=Needs.QUESTION, mouse="drag downwards"
    ),
    Command("drop-question", "Remove the question", Menu.QUESTION, new_group=True, needs=Needs.QUESTION),
    Command("detect-questions", "Propose the questions anew", Menu.QUESTION, new_group=True),
    Command("edit", "Edit the words", Menu.ARTICLE, ("F2", "E"), mouse="double-click the words"),
    Command("back-to-cleaned", "Back to the cleaned words", Menu.ARTICLE, ("Shift+F2",), needs=Needs.TWEETS),
    Command("join-next", "Join into one quote", Menu.ARTICLE, ("Ctrl+J",), new_group=True, needs=Needs.TWEETS),
    Command("split", "Part the quote again", Menu.ARTICLE, ("Ctrl+Shift+J",), needs=Needs.PLACE),
    Command("paragraph", "Write a paragraph here", Menu.ARTICLE, ("Ctrl+Return", "Ctrl+Enter"), needs=Needs.PLACE),
    Command("subheading", "Write a subheading here", Menu.ARTICLE, needs=Needs.PLACE),
    Command("introduce", "Introduce the question", Menu.ARTICLE, ("I",), needs=Needs.QUESTION),
    Command("template", "Template…", Menu.ARTICLE, new_group=True),
    Command("attribution", "How people are named…", Menu.ARTICLE),
    Command("picture", "Lead picture…", Menu.ARTICLE),
    Command("target", "Length to aim at…", Menu.ARTICLE),
    Command("next-finding", "Next finding", Menu.ARTICLE, ("F8",), new_group=True),
    Command("mend", "Mend the finding", Menu.ARTICLE, ("Ctrl+F8",), needs=Needs.FINDING),
    Command("switch-rule-off", "Do not check this any more", Menu.ARTICLE, needs=Needs.FINDING),
    Command("switch-rules-on", "Check everything again", Menu.ARTICLE),
    Command("move-up", "Move up", Menu.ARTICLE, ("Alt+Up",), new_group=True, mouse="drag upwards"),
    Command("move-down", "Move down", Menu.ARTICLE, ("Alt+Down",), mouse="drag downwards"),
    *(Command(f"cleanup-{step.name}", step.label, Menu.CLEANUP) for step in STEPS),
    Command("consent-named", "May be named", Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-first-name", "By first name only", Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-anonymous", "Not by name", Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-left-out", "Leave out", Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-unknown", "Not asked yet", Menu.PERSON, new_group=True, needs=Needs.PEOPLE),
    Command(
        "remark-on-person",
        "Write a remark on the person",
        Menu.PERSON,
        ("Shift+M",),
        new_group=True,
        needs=Needs.PEOPLE,
    ),
    Command("forget-person", "Forget this person…", Menu.PERSON, new_group=True, needs=Needs.PEOPLE),
    Command("inbox", "Inbox", Menu.VIEW, ("Alt+I",)),
    Command("starred", "Starred", Menu.VIEW, ("Alt+S",)),
    Command("shelf", "Shelf", Menu.VIEW, ("Alt+X",)),
    Command("all", "All tweets", Menu.VIEW, ("Alt+A",)),
    Command("show-article", "Article", Menu.VIEW, ("R",), new_group=True),
    Command("show-thread", "Thread and duplicates", Menu.VIEW, ("D",)),
    Command("show-people", "People", Menu.VIEW, ("P",)),
    Command("by-question", "Order by suggested question", Menu.VIEW, ("O",), new_group=True),
    Command("next-pane", "Next pane", Menu.VIEW, ("F6",), new_group=True),
    Command("span", "Choose a span of time", Menu.VIEW, ("T",)),
    Command("zone", "Time zone…", Menu.VIEW),
    Command("appearance-system", "Colours of the system", Menu.VIEW, new_group=True, needs_project=False),
    Command("appearance-light", "Light colours", Menu.VIEW, needs_project=False),
    Command("appearance-dark", "Dark colours", Menu.VIEW, needs_project=False),
    Command("guide", "The guide", Menu.HELP, ("F1",), needs_project=False),
    Command("keys", "All keys", Menu.HELP, ("?",), needs_project=False),
    Command("about", "About Curator", Menu.HELP, needs_project=False),
)


class Actions:
    """Qt's actions for the commands, by name."""

    def __init__(self, window: QWidget, run: Mapping[str, Callable[[], None]]) -> None:
        self.by_name: dict[str, QAction] = {}
        self._with_key: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(command.text, window)
            action.setObjectName(command.name)
            action.triggered.connect(run[command.name])
            window.addAction(action)
            self.by_name[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def remap(self, keymap: "Keymap") -> None:
        """Give every action its keys."""
        self._with_key.clear()
        for name, action in self.by_name.items():
            keys = keymap.keys(name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            self._with_key |= dict.fromkeys(keys, action)

    def on_key(self, key: str, focus: QWidget | None) -> QAction | None:
        """The action that a key is for now, ``focus`` having the focus; None where it is for none."""
        action = self._with_key.get(key)
        if action is None or not action.isEnabled():
            return None
        everywhere = action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
        return action if everywhere or focus in action.associatedObjects() else None

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Put every command into its menu."""
        menus = {menu: bar.addMenu(menu.value) for menu in Menu}
        within: dict[str, QMenu] = {}
        for command in COMMANDS:
            menu = menus[command.menu]
            if command.new_group:
                menu.addSeparator()
            if command.submenu:
                if command.submenu not in within:
                    within[command.submenu] = menu.addMenu(command.submenu)
                menu = within[command.submenu]
            menu.addAction(self[command.name])
        return menus

    def enable(self, *, project: bool, questions: int) -> None:
        """Only what can be done now is enabled."""
        for command in COMMANDS:
            possible = project or not command.needs_project
            if (number := question_of(command)) is not None:
                possible = possible and number <= questions
                self[command.name].setVisible(possible or number == 1)
            self[command.name].setEnabled(possible)


def question_of(command: Command) -> int | None:
    """The number of the question that a command files under; None for all others."""
    return int(command.name.split("-")[1]) if command.name.startswith("file-") else None
