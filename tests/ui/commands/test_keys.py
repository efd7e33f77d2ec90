"""Keys given to other commands in the dialog, and digits found by their place on the keyboard."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.commands.catalogue import COMMANDS
from curator.ui.commands.cheat_sheet import lines
from curator.ui.commands.digit_keys import DigitKeys, combination
from curator.ui.commands.keymap import Keymap
from curator.ui.commands.keys_dialog import KeysDialog
from curator.ui.desk.cards import Bucket
from curator.ui.settings.store import Settings
from curator.ui.shell.palette import doable
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import filed, press, project_of

NOTHING, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


# Giving keys


def test_a_key_belongs_to_one_command() -> None:
    keymap = Keymap().give("peek", ["S", "Space"])
    assert (keymap.keys("peek"), keymap.keys("star"), keymap.owner("S")) == (("S", "Space"), (), "peek")
    assert set(keymap.changed) == {"peek"}, "what was lost is not kept as a change"
    assert keymap.back("peek") == Keymap()
    taken_back = keymap.back("star")
    assert (taken_back.keys("star"), taken_back.keys("peek")) == (("S",), ("Space",))
    assert taken_back == Keymap(), "both have what they had at first"


def test_a_command_may_have_no_key_and_keeps_none() -> None:
    keymap = Keymap().give("star", ())
    assert keymap.changed == {"star": ()}
    assert keymap.shown("star") == keymap.behind("star") == ""
    assert Keymap.of(keymap.changed) == keymap


def test_what_another_version_kept_is_taken_as_far_as_it_goes() -> None:
    kept = {"no-such-command": ["Ctrl+L"], "star": ["ctrl+l", "nonsense+key", ""], "shelve": ["X"]}
    keymap = Keymap.of(kept)
    assert keymap.changed == {"star": ("Ctrl+L",)}


@pytest.mark.parametrize(
    ("names", "told"),
    [(["file-1", "file-2", "file-3"], "1–3"), (["file-1"], "1"), (["move-up", "move-down"], "Alt+↑↓"),
     (["search"], "/"), (["file-1-stay", "file-2-stay"], "Shift+1–2"), (["accept"], "↵"),
     (["edit", "mend"], "F2 Ctrl+F8")],
)  # fmt: skip
def test_keys_are_told_in_short(names: list[str], told: str) -> None:
    assert Keymap().shown(*names) == told


# The dialog


@pytest.fixture
def dialog(window: MainWindow) -> KeysDialog:
    window.actions_["change-keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    QApplication.processEvents()
    return dialog


def give(dialog: KeysDialog, qtbot: QtBot, name: str, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    """Choose a command, press its new key, and agree with Enter."""
    dialog.choose(name)
    assert dialog.current == name
    dialog.edit.setFocus()
    qtbot.keyClick(dialog.edit, key, held)
    assert dialog.use.hasFocus()
    qtbot.keyClick(dialog.use, Qt.Key.Key_Return)


def hints(window: MainWindow) -> dict[str, str]:
    return {words: key for key, words in window.panes.hints._hints}


def test_while_words_are_edited_the_keys_are_the_editors(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place(["1"], numbered(project_of(window), 1))
    window.article.go_to_post("1")
    window.article.setFocus()
    press(qtbot, window, "F2")
    assert hints(window)["done"] == "↵"
    assert "take out" not in hints(window)
    press(qtbot, window, "Escape")
    assert "done" not in hints(window)
    assert "take out" in hints(window)


def test_a_new_key_works_at_once_and_is_named_everywhere(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    give(dialog, qtbot, "star", Qt.Key.Key_L, CTRL)
    give(dialog, qtbot, "search", Qt.Key.Key_F3)
    give(dialog, qtbot, "next-finding", Qt.Key.Key_F9)
    dialog.close()
    window.timeline.setFocus()
    window.timeline.go_to(0)
    assert (hints(window)["star"], hints(window)["search"]) == ("Ctrl+L", "F3")
    assert "(F3)" in window.panes.search.toolTip()
    assert "(F9)" in window.panes.checked.toolTip()
    assert window.panes.search._note.text() == "F3"
    told = {words: keys for _, words, keys, _ in lines(window.panes.keymap)}
    assert (told["Star"], told["Search"]) == ("Ctrl+L", "F3")
    entries = {one.text: one.keys for one in doable(window.actions_, window.panes.keymap, window.hand)}
    assert entries["Star"] == "Ctrl+L"
    window.open_view(Bucket.STARRED)
    assert "Star a tweet (Ctrl+L)" in window.timeline._empty
    window.hand.mend()
    assert "F9" in window.toast._words.text()
    window.open_view(Bucket.INBOX)
    window.timeline.go_to(0)
    window.timeline.setFocus()
    press(qtbot, window, "S")
    assert not list(project_of(window).all_states("is:starred"))
    press(qtbot, window, "Ctrl+L")
    assert [state.id for state in project_of(window).all_states("is:starred")] == ["1"]


def test_a_key_that_is_taken_says_whose_it_is_and_can_be_taken_over(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    dialog.choose("peek")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_S)
    assert "“Star”" in dialog.message.text()
    assert dialog.use.text() == "Take it over"
    assert window.panes.keymap == Keymap(), "nothing is changed before that"
    qtbot.mouseClick(dialog.use_too, Qt.MouseButton.LeftButton)
    keymap = window.panes.keymap
    assert (keymap.keys("peek"), keymap.keys("star")) == (("Space", "S"), ())
    assert "star" not in hints(window)
    assert window.actions_["star"] in window.menus[COMMANDS[0].menu.TWEET].actions(), "still in the menu"
    dialog.choose("star")
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert window.panes.keymap == Keymap()
    assert [key.toString() for key in window.actions_["star"].shortcuts()] == ["S"]


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [(Qt.Key.Key_Down, NOTHING, "moves about"), (Qt.Key.Key_F, ALT, "opens the menu File"),
     (Qt.Key.Key_X, NOTHING, "already")],
)  # fmt: skip
def test_what_cannot_be_given_is_said_to_be_so(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    dialog.choose("shelve")
    qtbot.keyClick(dialog.edit, key, held)
    assert told in dialog.message.text()
    assert not dialog.use.isEnabled()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Shift, SHIFT)
    assert window.panes.keymap == Keymap()


def test_typing_finds_a_command_and_tab_or_escape_leave_the_field(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog._search, "shelve")
    assert dialog.current == "shelve"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.edit.hasFocus()
    assert window.panes.keymap == Keymap()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Tab)
    assert not dialog.edit.hasFocus()
    dialog.edit.setFocus()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def other_keys() -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """More combinations than there are commands, none of them anybody's by default."""
    meta = Qt.KeyboardModifier.MetaModifier
    letters = [Qt.Key(code) for code in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)]
    for held, letter in product((CTRL | ALT, CTRL | ALT | SHIFT, meta, meta | SHIFT, meta | CTRL), letters):
        yield letter, held


def test_every_command_is_remapped_and_remembered(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot, opened: Callable[[Path], MainWindow], path: Path
) -> None:
    pressed = dict(zip((command.name for command in COMMANDS), other_keys(), strict=False))
    for name, (key, held) in pressed.items():
        give(dialog, qtbot, name, key, held)
    dialog.close()
    window.close()
    again = opened(path)
    for name, (key, held) in pressed.items():
        assert again.actions_[name].shortcuts() == [QKeySequence(key | held)], name
    again.timeline.setFocus()
    again.timeline.go_to(0)
    for name in ("file-1-stay", "file-2-as-well", "file-3"):
        qtbot.keyClick(again.timeline, *pressed[name])
    assert filed(again) == [["1"], ["1"], ["2"]]
    press(qtbot, again, "1", "2", "S", "X")
    assert filed(again) == [["1"], ["1"], ["2"]], "the old keys do nothing"
    again.actions_["change-keys"].trigger()
    second = again.findChild(KeysDialog)
    assert isinstance(second, KeysDialog)
    qtbot.mouseClick(second.all_back, Qt.MouseButton.LeftButton)
    assert again.panes.keymap == Keymap()


def test_only_what_differs_is_kept_and_what_cannot_be_read_is_nothing(
    window: MainWindow, dialog: KeysDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    give(dialog, qtbot, "star", Qt.Key.Key_T)
    assert window.settings["keys"] == {"star": ["T"]}
    give(dialog, qtbot, "star", Qt.Key.Key_S)
    assert window.settings["keys"] == {}
    for broken in ("[1", "[1, 2]", '{"star": 5}', "null"):
        settings = Settings(tmp_path / "broken.ini")
        settings._store.setValue("keys", broken)
        assert settings["keys"] == {}


# Digits by their place

# By platform: what its events say of the keys 1 and 7 of the upper row, (scan code, virtual key).
ROWS = {
    "xcb": ((10, 0), (16, 0)),
    "wayland": ((10, 0), (16, 0)),
    "windows": ((2, 0x31), (8, 0x37)),
    "cocoa": ((1, 0x12), (1, 0x1A)),
}


def key_event(
    kind: QEvent.Type, place: tuple[int, int], sign: str, held: Qt.KeyboardModifier = NOTHING, native: int = 0
) -> QKeyEvent:
    return QKeyEvent(kind, ord(sign.upper()), held, place[0], place[1], native, sign)


def strike(
    window: MainWindow, place: tuple[int, int], sign: str, held: Qt.KeyboardModifier = NOTHING, native: int = 0
) -> bool:
    """Press a key as the system does; gives whether the window asked Qt to look for no shortcut."""
    override = key_event(QEvent.Type.ShortcutOverride, place, sign, held, native)
    override.ignore()
    QCoreApplication.sendEvent(window.windowHandle(), override)
    if override.isAccepted():
        press = key_event(QEvent.Type.KeyPress, place, sign, held, native)
        QCoreApplication.sendEvent(window.windowHandle(), press)
    QApplication.processEvents()
    return override.isAccepted()


def on(window: MainWindow, platform: str) -> MainWindow:
    """The window as if on another platform, with a card in hand."""
    DigitKeys(window, window.actions_, platform).watch()
    window.activateWindow()
    window.timeline.setFocus()
    window.timeline.go_to(0)
    return window


@pytest.mark.parametrize("platform", ROWS)
def test_on_azerty_the_digits_are_where_they_are(window: MainWindow, platform: str) -> None:
    on(window, platform)
    one, _ = ROWS[platform]
    assert strike(window, one, "1", SHIFT)
    assert (filed(window)[0], window.timeline.current_post()) == (["1"], "1")
    assert strike(window, one, "&")
    assert (filed(window)[0], window.timeline.current_post()) == (["1"], "2")
    project_of(window).place(["2"], numbered(project_of(window), 2))
    assert strike(window, one, "&", CTRL)
    assert filed(window) == [["1", "2"], ["2"], []]


def test_nought_takes_out(window: MainWindow) -> None:
    project_of(window).place(["1"], numbered(project_of(window), 2))
    on(window, "xcb")
    assert strike(window, (19, 0), "à")
    assert filed(window) == [[], [], []]


def test_on_a_german_keyboard_the_slash_over_the_seven_still_searches(window: MainWindow) -> None:
    on(window, "xcb")
    assert strike(window, ROWS["xcb"][1], "/", SHIFT)
    assert window.panes.search.hasFocus()
    assert filed(window) == [[], [], []]


def test_other_keys_and_altgr_are_left_alone(window: MainWindow) -> None:
    on(window, "xcb")
    assert not strike(window, (24, 0), "a")
    assert not strike(window, ROWS["xcb"][0], "~", native=0x80)
    assert not strike(window, ROWS["xcb"][1], "è"), "there is no seventh question"
    assert filed(window) == [[], [], []]


def test_in_words_and_in_menus_digits_are_signs(window: MainWindow) -> None:
    on(window, "xcb")
    window.panes.search.setFocus()
    strike(window, ROWS["xcb"][0], "&")
    assert window.panes.search.text() == "&"
    window.panes.search.clear()
    window.timeline.setFocus()
    window.menus[COMMANDS[0].menu].popup(window.mapToGlobal(window.rect().center()))
    QApplication.processEvents()
    strike(window, ROWS["xcb"][0], "&")
    window.menus[COMMANDS[0].menu].close()
    assert filed(window) == [[], [], []]


def test_a_digit_that_was_given_to_another_command_does_that(window: MainWindow) -> None:
    window._use_keys(Keymap().give("star", ["Ctrl+Alt+7"]).give("accept", ["7"]))
    on(window, "xcb")
    strike(window, ROWS["xcb"][1], "è", CTRL | ALT)
    assert [state.id for state in project_of(window).all_states("is:starred")] == ["1"]
    window.article.setFocus()
    assert not strike(window, ROWS["xcb"][1], "è"), "going on is the timeline's"
    window.timeline.setFocus()
    assert strike(window, ROWS["xcb"][1], "è")
    assert window.timeline.current_post() == "2"


@pytest.mark.parametrize(
    ("sign", "place", "held", "name"),
    [("&", 10, NOTHING, "1"), ("1", 10, SHIFT, "Shift+1"), ("&", 10, CTRL, "Ctrl+1"), ("?", 58, SHIFT, "?"),
     ("A", 24, SHIFT, "Shift+A"), ("a", 24, NOTHING, "A"), ("1", 87, Qt.KeyboardModifier.KeypadModifier, "1")],
)  # fmt: skip
def test_what_is_pressed_has_one_name(sign: str, place: int, held: Qt.KeyboardModifier, name: str) -> None:
    assert combination(key_event(QEvent.Type.KeyPress, (place, 0), sign, held), "xcb") == name
