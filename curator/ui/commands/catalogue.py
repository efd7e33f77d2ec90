"""The one list of commands; menus, keys, the palette and the cheat sheet are made from it."""

import re
from enum import Enum, auto

from msgspec import Struct

from curator.phrases import phrase
from curator.project.log.titles import CALLED
from curator.text import STEPS
from curator.ui.languages import translated


class Menu(Enum):
    """The menus, in their order, with their names and the letters that open them."""

    FILE = phrase("&File")
    EDIT = phrase("&Edit")
    TWEET = phrase("&Tweet")
    QUESTION = phrase("&Question")
    ARTICLE = phrase("A&rticle")  # Alt+A shows all tweets
    CLEANUP = phrase("&Cleanup")
    PERSON = phrase("&Person")
    VIEW = phrase("&View")
    HELP = phrase("&Help")

    @property
    def title(self) -> str:
        """The name without the mark of its letter, in the window's language: ``ファイル(&F)`` is ``ファイル``."""
        return re.sub(r"\(&.\)|&", "", translated(self.value))


class Needs(Enum):
    """What a command needs, if an open project alone is not enough."""

    TWEETS = auto()  # chosen in the middle or in the article
    PLACE = auto()  # a place in the article, under a question
    QUESTION = auto()
    PEOPLE = auto()
    FINDING = auto()


class Command(Struct, frozen=True):
    """One thing that can be done: its name in settings, its words, its keys (the first is shown).

    Every command is in its menu or, if it has one, in its ``submenu``. ``mouse`` is the gesture that does the
    same, where there is one beside the menu. All words are English, and are translated when they are shown.
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


def _filings(number: int) -> tuple[tuple[str, str, str, str, str], ...]:
    """The ways to file under a question: name, words, key held down, submenu, the same with the mouse."""
    drag = phrase("drag onto the question")
    return (
        ("", phrase("File under {number}", number=str(number)), "", "", drag),
        (
            "-stay",
            phrase("File under {number} and stay", number=str(number)),
            "Shift+",
            phrase("File and stay"),
            drag,
        ),
        (
            "-as-well",
            phrase("File under {number} as well", number=str(number)),
            "Ctrl+",
            phrase("File as well"),
            phrase("drag onto the question, holding Ctrl"),
        ),
    )


# Letters that no other command has, for the cards in sight from top to bottom.
PICK_KEYS = "ACFHLQUVWYZ"

COMMANDS: tuple[Command, ...] = (
    Command("open", phrase("Open…"), Menu.FILE, ("Ctrl+O",), needs_project=False),
    Command("open-sample", phrase("Open the sample chat"), Menu.FILE, needs_project=False),
    Command("add-archive", phrase("Add another archive…"), Menu.FILE),
    Command("scope", phrase("Widen or narrow…"), Menu.FILE),
    Command("restore", phrase("Restore a backup…"), Menu.FILE),
    Command("merge", phrase("Merge with…"), Menu.FILE, new_group=True),
    Command("blind-copy", phrase("Save a blind copy…"), Menu.FILE),
    Command("export", phrase("Export the draft…"), Menu.FILE, ("Ctrl+E",), new_group=True),
    Command("copy-article", phrase("Copy the article"), Menu.FILE, ("Ctrl+Shift+C",)),
    Command("copy-question", phrase("Copy this question"), Menu.FILE, needs=Needs.PLACE),
    Command("close-project", phrase("Close the project"), Menu.FILE, ("Ctrl+W",), new_group=True),
    Command("quit", phrase("Quit"), Menu.FILE, ("Ctrl+Q",), needs_project=False),
    Command("undo", phrase("Undo"), Menu.EDIT, ("Ctrl+Z",)),
    Command("redo", phrase("Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("search", phrase("Search"), Menu.EDIT, ("/", "Ctrl+F"), new_group=True),
    Command("palette", phrase("Find a command…"), Menu.EDIT, ("Ctrl+K",), needs_project=False),
    Command("change-keys", phrase("Change the keys…"), Menu.EDIT, new_group=True, needs_project=False),
    Command("settings", phrase("Settings…"), Menu.EDIT, ("Ctrl+,",), needs_project=False),
    Command("save-filter", phrase("Save this search as a filter"), Menu.EDIT, ("Ctrl+D",), new_group=True),
    Command("drop-filter", phrase("Take the filter away"), Menu.EDIT),
    Command("next", phrase("Next"), Menu.TWEET, ("J",)),
    Command("previous", phrase("Previous"), Menu.TWEET, ("K",)),
    Command("accept", phrase("Accept the suggestion and go on"), Menu.TWEET, ("Return", "Enter")),
    Command("accept-all", phrase("Accept all above…"), Menu.TWEET, ("Ctrl+Shift+A",)),
    *(
        Command(
            f"file-{number}{how}",
            words,
            Menu.TWEET,
            (f"{held}{number}",),
            new_group=number == 1 and not how,
            needs=Needs.TWEETS,
            submenu=submenu,
            mouse=mouse,
        )
        for filings in zip(*map(_filings, range(1, 10)), strict=True)
        for number, (how, words, held, submenu, mouse) in enumerate(filings, 1)
    ),
    *(
        Command(
            f"pick-{place}",
            phrase("Pick card {place} in sight", place=place),
            Menu.TWEET,
            (key,),
            submenu=phrase("Pick by its key"),
            mouse=phrase("click the card and press Enter"),
        )
        for place, key in enumerate(PICK_KEYS, 1)
    ),
    Command("find-bucket", phrase("File under…"), Menu.TWEET, ("B",), needs=Needs.TWEETS),
    Command("whole-thread", phrase("Take the whole thread"), Menu.TWEET, ("Ctrl+T",), needs=Needs.TWEETS),
    Command("take-out", phrase("Take out"), Menu.TWEET, ("0",), new_group=True, mouse=phrase("drag onto Inbox")),
    Command("star", phrase("Star"), Menu.TWEET, ("S",), needs=Needs.TWEETS, mouse=phrase("drag onto Starred")),
    Command("shelve", phrase("Shelve"), Menu.TWEET, ("X",), needs=Needs.TWEETS, mouse=phrase("drag onto Shelf")),
    Command("seen", phrase("Mark this screen as seen"), Menu.TWEET, ("N",)),
    Command("peek", phrase("Look closer"), Menu.TWEET, ("Space",), new_group=True, needs=Needs.TWEETS),
    Command("find-in-article", phrase("Show in the article"), Menu.TWEET, ("G",), needs=Needs.TWEETS),
    Command("remark", phrase("Write a remark"), Menu.TWEET, ("M",), new_group=True, needs=Needs.TWEETS),
    *(
        Command(
            f"label-{label}",
            phrase("Label “{label}”", label=name),
            Menu.TWEET,
            (f"Alt+{number}",),
            new_group=number == 1,
            needs=Needs.TWEETS,
        )
        for number, (label, name) in enumerate(CALLED.items(), 1)
    ),
    Command("name-labels", phrase("What the labels mean…"), Menu.TWEET),
    Command("forget-tweet", phrase("Forget this tweet…"), Menu.TWEET, new_group=True, needs=Needs.TWEETS),
    Command("add-question", phrase("Add a question"), Menu.QUESTION, ("Ctrl+Shift+N",)),
    Command(
        "rename-question",
        phrase("Reword the question"),
        Menu.QUESTION,
        needs=Needs.QUESTION,
        mouse=phrase("double-click it"),
    ),
    Command(
        "question-up",
        phrase("Move the question up"),
        Menu.QUESTION,
        needs=Needs.QUESTION,
        mouse=phrase("drag upwards"),
    ),
    Command(
        "question-down",
        phrase("Move the question down"),
        Menu.QUESTION,
        needs=Needs.QUESTION,
        mouse=phrase("drag downwards"),
    ),
    Command("drop-question", phrase("Remove the question"), Menu.QUESTION, new_group=True, needs=Needs.QUESTION),
    Command("detect-questions", phrase("Propose the questions anew"), Menu.QUESTION, new_group=True),
    Command("edit", phrase("Edit the words"), Menu.ARTICLE, ("F2", "E"), mouse=phrase("double-click the words")),
    Command(
        "back-to-cleaned", phrase("Back to the cleaned words"), Menu.ARTICLE, ("Shift+F2",), needs=Needs.TWEETS
    ),
    Command(
        "join-next", phrase("Join into one quote"), Menu.ARTICLE, ("Ctrl+J",), new_group=True, needs=Needs.TWEETS
    ),
    Command("split", phrase("Part the quote again"), Menu.ARTICLE, ("Ctrl+Shift+J",), needs=Needs.PLACE),
    Command(
        "paragraph",
        phrase("Write a paragraph here"),
        Menu.ARTICLE,
        ("Ctrl+Return", "Ctrl+Enter"),
        needs=Needs.PLACE,
    ),
    Command("subheading", phrase("Write a subheading here"), Menu.ARTICLE, needs=Needs.PLACE),
    Command("introduce", phrase("Introduce the question"), Menu.ARTICLE, ("I",), needs=Needs.QUESTION),
    Command("template", phrase("Template…"), Menu.ARTICLE, new_group=True),
    Command("attribution", phrase("How people are named…"), Menu.ARTICLE),
    Command("picture", phrase("Lead picture…"), Menu.ARTICLE),
    Command("target", phrase("Length to aim at…"), Menu.ARTICLE),
    Command("next-finding", phrase("Next finding"), Menu.ARTICLE, ("F8",), new_group=True),
    Command("mend", phrase("Mend the finding"), Menu.ARTICLE, ("Ctrl+F8",), needs=Needs.FINDING),
    Command("switch-rule-off", phrase("Do not check this any more"), Menu.ARTICLE, needs=Needs.FINDING),
    Command("switch-rules-on", phrase("Check everything again"), Menu.ARTICLE),
    Command("move-up", phrase("Move up"), Menu.ARTICLE, ("Alt+Up",), new_group=True, mouse=phrase("drag upwards")),
    Command("move-down", phrase("Move down"), Menu.ARTICLE, ("Alt+Down",), mouse=phrase("drag downwards")),
    *(Command(f"cleanup-{step.name}", step.label, Menu.CLEANUP) for step in STEPS),
    Command("consent-named", phrase("May be named"), Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-first-name", phrase("By first name only"), Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-anonymous", phrase("Not by name"), Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-left-out", phrase("Leave out"), Menu.PERSON, needs=Needs.PEOPLE),
    Command("consent-unknown", phrase("Not asked yet"), Menu.PERSON, new_group=True, needs=Needs.PEOPLE),
    Command(
        "remark-on-person",
        phrase("Write a remark on the person"),
        Menu.PERSON,
        ("Shift+M",),
        new_group=True,
        needs=Needs.PEOPLE,
    ),
    Command("forget-person", phrase("Forget this person…"), Menu.PERSON, new_group=True, needs=Needs.PEOPLE),
    Command("inbox", phrase("Inbox"), Menu.VIEW, ("Alt+I",)),
    Command("starred", phrase("Starred"), Menu.VIEW, ("Alt+S",)),
    Command("shelf", phrase("Shelf"), Menu.VIEW, ("Alt+X",)),
    Command("all", phrase("All tweets"), Menu.VIEW, ("Alt+A",)),
    Command("show-article", phrase("Article"), Menu.VIEW, ("R",), new_group=True),
    Command("show-thread", phrase("Thread and duplicates"), Menu.VIEW, ("D",)),
    Command("show-people", phrase("People"), Menu.VIEW, ("P",)),
    Command("by-question", phrase("Order by suggested question"), Menu.VIEW, ("O",), new_group=True),
    Command("next-pane", phrase("Next pane"), Menu.VIEW, ("F6",), new_group=True),
    Command("span", phrase("Choose a span of time"), Menu.VIEW, ("T",)),
    Command("zone", phrase("Time zone…"), Menu.VIEW),
    Command("appearance-system", phrase("Colours of the system"), Menu.VIEW, new_group=True, needs_project=False),
    Command("appearance-light", phrase("Light colours"), Menu.VIEW, needs_project=False),
    Command("appearance-dark", phrase("Dark colours"), Menu.VIEW, needs_project=False),
    Command("guide", phrase("The guide"), Menu.HELP, ("F1",), needs_project=False),
    Command("keys", phrase("All keys"), Menu.HELP, ("?",), needs_project=False),
    Command("about", phrase("About Curator"), Menu.HELP, needs_project=False),
)


def question_of(command: Command) -> int | None:
    """The number of the question that a command files under; None for all others."""
    return int(command.name.split("-")[1]) if command.name.startswith("file-") else None
