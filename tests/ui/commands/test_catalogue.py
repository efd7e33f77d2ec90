"""The one list of commands: every one has its menu, its place in the palette, and does no harm anywhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from curator.ui.article import commands
from curator.ui.article.choices import ASKED
from curator.ui.commands.catalogue import COMMANDS, Menu, question_of
from curator.ui.commands.cheat_sheet import lines
from curator.ui.commands.keymap import Keymap, portable, why_not
from curator.ui.shell.palette import Entry, doable, rank
from curator.ui.shell.window import MainWindow
from curator.work import locating
from tests.questions import numbered
from tests.ui.conftest import press, project_of

# What the design of the window promises, from its table of keys.
PROMISED = {
    "J": "next", "K": "previous", "0": "take-out", "B": "find-bucket", "S": "star", "X": "shelve", "N": "seen",
    "Space": "peek", "F2": "edit", "E": "edit", "Ctrl+J": "join-next", "Alt+Up": "move-up",
    "Alt+Down": "move-down",
    "/": "search", "Ctrl+F": "search", "F6": "next-pane", "F8": "next-finding",
    "Ctrl+K": "palette", "?": "keys",
    "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo", "Ctrl+Y": "redo", "Ctrl+E": "export",
    **{f"{number}": f"file-{number}" for number in range(1, 10)},
    **{f"Shift+{number}": f"file-{number}-stay" for number in range(1, 10)},
    **{f"Ctrl+{number}": f"file-{number}-as-well" for number in range(1, 10)},
}  # fmt: skip


def within(menu: QMenu) -> Iterator[QAction]:
    """What a menu offers, in its submenus too."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from within(inner)
        else:
            yield action


def arrange(window: MainWindow) -> None:
    """Quotes under the first question, so that everything there is has something to be about."""
    project_of(window).place(["1", "2", "3"], numbered(project_of(window), 1))
    project_of(window).place(["4"], numbered(project_of(window), 2))


def panes(window: MainWindow) -> dict[str, QAbstractItemView]:
    return {
        "buckets": window.buckets,
        "timeline": window.timeline,
        "article": window.article,
        "people": window.panes.people.list,
    }


def go_to(window: MainWindow, pane: str, *, chosen: bool) -> None:
    """Give a pane the focus, with its third row chosen or with nothing."""
    window.panes.turn_to(window.panes.people if pane == "people" else window.article)
    view = panes(window)[pane]
    view.setFocus()
    view.clearSelection()
    view.setCurrentIndex(view.model().index(3 if chosen else -1, 0))


def offered(window: MainWindow) -> list[Entry]:
    return list(doable(window.actions_, window.panes.keymap, window.hand))


def test_every_command_stands_in_its_menu(window: MainWindow) -> None:
    listed = {menu: {action.objectName() for action in within(window.menus[menu])} for menu in Menu}
    missing = [command.name for command in COMMANDS if command.name not in listed[command.menu]]
    assert missing == []


def test_no_two_commands_share_a_key_and_none_has_a_menus(window: MainWindow) -> None:
    taken = [portable(key) for command in COMMANDS for key in command.keys]
    assert len(taken) == len(set(taken))
    assert [key for key in taken if why_not(key)] == []
    assert all(taken)
    for command in COMMANDS:
        shortcuts = [key.toString() for key in window.actions_[command.name].shortcuts()]
        assert shortcuts == [portable(key) for key in command.keys]


def test_the_promised_keys_are_there() -> None:
    assert {key: Keymap().owner(key) for key in PROMISED} == PROMISED


def test_the_cheat_sheet_has_every_key_and_says_how_the_mouse_does_it() -> None:
    told = {words: (keys, mouse) for _, words, keys, mouse in lines(Keymap())}
    for command in COMMANDS:
        if command.keys and not command.name.startswith("file-"):
            assert told[command.text][0].count(", ") == len(command.keys) - 1
    assert told["File under that question"] == ("1–9", "drag onto the question")
    assert told["File under that question as well"] == ("Ctrl+1–9", "drag onto the question, holding Ctrl")
    assert told["Move up"] == ("Alt+↑", "drag upwards")


def test_every_command_is_in_the_palette_and_comes_first_by_its_words(window: MainWindow) -> None:
    arrange(window)
    project_of(window).edit("1", "Teh the the words")
    for _ in range(5):
        project_of(window).question("What else is there?")
    project_of(window).star(["5"])
    project_of(window).undo()
    window.actions_["next-finding"].trigger()
    found: set[tuple[str, str]] = set()
    for pane in panes(window):
        go_to(window, pane, chosen=True)
        entries = offered(window)
        found |= {(entry.menu, entry.text) for entry in entries}
        for entry in entries:
            assert rank(entry.text, entries)[0].text == entry.text
            backwards = " ".join(reversed(entry.text.split()))
            assert entry.text in [one.text for one in rank(backwards, entries)[:3]]
    questions = [one.text for one in project_of(window).questions()]
    assert len(questions) == 8
    for command in COMMANDS:
        if command.name == "palette":
            continue
        words = window.actions_[command.name].text()
        if command.name.startswith("file-"):
            number = int(command.name.split("-")[1])
            if number > len(questions):
                continue
            words = f"{command.text}: {questions[number - 1]}"
        assert (command.menu.value.replace("&", ""), words) in found, command.name


def test_the_palette_offers_only_what_can_be_done(window: MainWindow) -> None:
    go_to(window, "timeline", chosen=False)
    without = {entry.text for entry in offered(window)}
    assert "Star" not in without
    assert not any(text.startswith("File under") for text in without)
    assert not {"Mend the finding", "Part the quote again", "Redo"} & without
    go_to(window, "timeline", chosen=True)
    assert {"Star", "File under 3: What next?"} <= {entry.text for entry in offered(window)}
    assert not any("under 4" in entry.text for entry in offered(window))
    window.actions_["close-project"].trigger()
    assert {entry.text for entry in offered(window)} == {
        window.actions_[command.name].text()
        for command in COMMANDS
        if not command.needs_project and command.name != "palette"
    }


@pytest.mark.parametrize("chosen", [True, False])
@pytest.mark.parametrize("pane", ["buckets", "timeline", "article", "people"])
def test_no_command_fails_in_any_pane(window: MainWindow, qtbot: QtBot, pane: str, chosen: bool) -> None:
    arrange(window)
    closing = QTimer(window, interval=20)
    closing.timeout.connect(lambda: _give_up(QApplication.activeModalWidget()))
    closing.start()
    path = project_of(window).path
    for command in COMMANDS:
        if command.name in {"quit", "open-sample"}:  # the window, or the project, that this is about
            continue
        if window.desk is None:
            window.open(locating.Opening(path, None))
        go_to(window, pane, chosen=chosen)
        number = question_of(command) or 0
        assert window.actions_[command.name].isEnabled() or number > 3, command.name
        window.actions_[command.name].trigger()
        QApplication.processEvents()
        window.finder.leave()
        if window.opener.page.isVisible():
            window.opener.page.given_up.emit()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.timeline.setFocus()
        assert not window.notice.isVisible(), (command.name, window.notice.words.text())
    closing.stop()
    press(qtbot, window, "Escape")
    assert not QApplication.activeModalWidget()


def _give_up(asking: object) -> None:
    if isinstance(asking, QDialog):
        asking.reject()


def test_what_the_window_asks_is_what_there_is_to_ask() -> None:
    assert set(commands.ASKING) == ASKED.keys()
