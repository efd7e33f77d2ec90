"""The one list of what can be done: menus, buttons, the cheat-sheet and the status bar are drawn from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from curator.text import STEPS


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    TWEET = "&Tweet"
    QUESTION = "&Question"
    ARTICLE = "&Article"
    CLEANUP = "&Cleanup"
    PERSON = "&Person"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its name in settings, its words, its keys (the first is shown)."""

    name: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    new_group: bool = False
    needs_project: bool = True


COMMANDS: tuple[Command, ...] = (
    Command("open", "Open…", Menu.FILE, ("Ctrl+O",), needs_project=False),
    Command("open-sample", "Open the sample chat", Menu.FILE, needs_project=False),
    Command("add-archive", "Add another archive…", Menu.FILE),
    Command("scope", "Widen or narrow…", Menu.FILE),
    Command("export", "Export the draft…", Menu.FILE, ("Ctrl+E",), new_group=True),
    Command("copy-article", "Copy the article", Menu.FILE, ("Ctrl+Shift+C",)),
    Command("copy-question", "Copy this question", Menu.FILE),
    Command("close-project", "Close the project", Menu.FILE, ("Ctrl+W",), new_group=True),
    Command("quit", "Quit", Menu.FILE, ("Ctrl+Q",), needs_project=False),
    Command("undo", "Undo", Menu.EDIT, ("Ctrl+Z",)),
    Command("redo", "Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("search", "Search", Menu.EDIT, ("/", "Ctrl+F"), new_group=True),
    Command("next", "Next", Menu.TWEET, ("J",)),
    Command("previous", "Previous", Menu.TWEET, ("K",)),
    Command("skip", "Go on", Menu.TWEET, ("Return", "Enter")),
    *(
        Command(f"file-{number}", f"File under {number}", Menu.TWEET, (str(number),), new_group=number == 1)
        for number in range(1, 10)
    ),
    *(
        Command(f"file-{number}-stay", f"File under {number} and stay", Menu.TWEET, (f"Shift+{number}",))
        for number in range(1, 10)
    ),
    *(
        Command(f"file-{number}-as-well", f"File under {number} as well", Menu.TWEET, (f"Ctrl+{number}",))
        for number in range(1, 10)
    ),
    Command("take-out", "Take out", Menu.TWEET, ("0",), new_group=True),
    Command("star", "Star", Menu.TWEET, ("S",)),
    Command("shelve", "Shelve", Menu.TWEET, ("X",)),
    Command("seen", "Mark this screen as seen", Menu.TWEET, ("N",)),
    Command("peek", "Look closer", Menu.TWEET, ("Space",), new_group=True),
    Command("find-in-article", "Show in the article", Menu.TWEET, ("G",)),
    Command("add-question", "Add a question", Menu.QUESTION, ("Ctrl+Shift+N",)),
    Command("rename-question", "Reword the question", Menu.QUESTION),
    Command("question-up", "Move the question up", Menu.QUESTION),
    Command("question-down", "Move the question down", Menu.QUESTION),
    Command("drop-question", "Remove the question", Menu.QUESTION, new_group=True),
    Command("detect-questions", "Propose the questions anew", Menu.QUESTION, new_group=True),
    Command("edit", "Edit the words", Menu.ARTICLE, ("F2", "E")),
    Command("back-to-cleaned", "Back to the cleaned words", Menu.ARTICLE, ("Shift+F2",)),
    Command("join-next", "Join into one quote", Menu.ARTICLE, ("Ctrl+J",), new_group=True),
    Command("split", "Part the quote again", Menu.ARTICLE, ("Ctrl+Shift+J",)),
    Command("paragraph", "Write a paragraph here", Menu.ARTICLE, ("Ctrl+Return", "Ctrl+Enter")),
    Command("subheading", "Write a subheading here", Menu.ARTICLE),
    Command("introduce", "Introduce the question", Menu.ARTICLE, ("I",)),
    Command("template", "Template…", Menu.ARTICLE, new_group=True),
    Command("attribution", "How people are named…", Menu.ARTICLE),
    Command("picture", "Lead picture…", Menu.ARTICLE),
    Command("target", "Length to aim at…", Menu.ARTICLE),
    Command("next-finding", "Next finding", Menu.ARTICLE, ("F8",), new_group=True),
    Command("mend", "Mend the finding", Menu.ARTICLE, ("Ctrl+F8",)),
    Command("switch-rule-off", "Do not check this any more", Menu.ARTICLE),
    Command("switch-rules-on", "Check everything again", Menu.ARTICLE),
    Command("move-up", "Move up", Menu.ARTICLE, ("Alt+Up",), new_group=True),
    Command("move-down", "Move down", Menu.ARTICLE, ("Alt+Down",)),
    *(Command(f"cleanup-{step.name}", step.label, Menu.CLEANUP) for step in STEPS),
    Command("consent-named", "May be named", Menu.PERSON),
    Command("consent-first-name", "By first name only", Menu.PERSON),
    Command("consent-anonymous", "Not by name", Menu.PERSON),
    Command("consent-left-out", "Leave out", Menu.PERSON),
    Command("consent-unknown", "Not asked yet", Menu.PERSON, new_group=True),
    Command("inbox", "Inbox", Menu.VIEW, ("Alt+I",)),
    Command("starred", "Starred", Menu.VIEW, ("Alt+S",)),
    Command("shelf", "Shelf", Menu.VIEW, ("Alt+X",)),
    Command("all", "All tweets", Menu.VIEW, ("Alt+A",)),
    Command("show-article", "Article", Menu.VIEW, ("R",), new_group=True),
    Command("show-people", "People", Menu.VIEW, ("P",)),
    Command("next-pane", "Next pane", Menu.VIEW, ("F6",), new_group=True),
    Command("span", "Choose a span of time", Menu.VIEW, ("T",)),
    Command("zone", "Time zone…", Menu.VIEW),
    Command("appearance-system", "Colours of the system", Menu.VIEW, new_group=True, needs_project=False),
    Command("appearance-light", "Light colours", Menu.VIEW, needs_project=False),
    Command("appearance-dark", "Dark colours", Menu.VIEW, needs_project=False),
    Command("keys", "All keys", Menu.HELP, ("?", "F1"), needs_project=False),
    Command("about", "About Curator", Menu.HELP, needs_project=False),
)

# Kept out of the menus, where they would only be repetition; the cheat-sheet has them.
_UNLISTED = tuple(f"file-{number}{how}" for number in range(1, 10) for how in ("-stay", "-as-well"))


class Actions:
    """Qt's actions for the commands, by name."""

    def __init__(self, window: QWidget, run: Mapping[str, Callable[[], None]]) -> None:
        self.by_name: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(command.text, window)
            action.setObjectName(command.name)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(run[command.name])
            window.addAction(action)
            self.by_name[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Put every listed command into its menu."""
        menus = {menu: bar.addMenu(menu.value) for menu in Menu}
        for command in COMMANDS:
            if command.name in _UNLISTED:
                continue
            if command.new_group:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self[command.name])
        return menus

    def enable(self, *, project: bool, questions: int) -> None:
        """Only what can be done now is enabled."""
        for command in COMMANDS:
            possible = project or not command.needs_project
            if (number := _question(command)) is not None:
                possible = possible and number <= questions
                self[command.name].setVisible(possible or number == 1)
            self[command.name].setEnabled(possible)


def cheat_sheet(actions: Actions) -> Sequence[tuple[str, str, str]]:
    """(menu, words, keys) of every command that has a key, as remapped; of those for each question, the first."""
    lines = []
    for command in COMMANDS:
        number = _question(command)
        if number is not None and number > 1:
            continue
        keys = ", ".join(
            shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            for shortcut in actions[command.name].shortcuts()
        )
        if number is not None:
            keys = f"{keys} … 9"
        if keys:
            words = command.text if number is None else command.text.replace("1", "that question")
            lines.append((command.menu.value.replace("&", ""), words, keys))
    return lines


def _question(command: Command) -> int | None:
    """The number of the question that a command files under; None for all others."""
    return int(command.name.split("-")[1]) if command.name.startswith("file-") else None
