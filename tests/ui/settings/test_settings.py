"""The settings: found, set, put back, written to a file and taken over from one."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from fnmatch import fnmatch
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from curator import places
from curator.ui import language
from curator.ui.commands.keymap import Keymap
from curator.ui.commands.keys_dialog import KeysDialog
from curator.ui.look import theme
from curator.ui.look.theme import Look, fonts
from curator.ui.settings import catalogue, file
from curator.ui.settings.catalogue import BY_NAME, SETTINGS, Choice, Group
from curator.ui.settings.dialog import SettingsDialog
from curator.ui.settings.store import BadSetting, Settings
from curator.ui.shell.welcome import Recent
from curator.ui.shell.window import MainWindow
from tests.ui.conftest import project_of

PAGE = (places.guide() / "settings.md").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _look_as_before(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Look())


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    return opened_dialog(window)


@pytest.fixture
def alone(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SettingsDialog:
    """The dialog with no window that would follow it, and nothing that goes before what is set."""
    monkeypatch.delenv("CURATOR_EDITOR")
    made = SettingsDialog(Settings(tmp_path / "alone.ini"))
    qtbot.addWidget(made)
    made.show()
    return made


def opened_dialog(window: MainWindow) -> SettingsDialog:
    window.actions_["settings"].trigger()
    (dialog,) = (one for one in window.findChildren(SettingsDialog) if one.isVisible())
    QApplication.processEvents()
    return dialog


def found(dialog: SettingsDialog) -> list[str]:
    return [name for name, row in dialog.rows.items() if not row.isHidden()]


def choose(dialog: SettingsDialog, name: str, value: str) -> None:
    """Choose from a list as a click does."""
    box = dialog.rows[name].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()


def count_to(dialog: SettingsDialog, name: str, value: int) -> None:
    spin = dialog.rows[name].control
    assert isinstance(spin, QSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, str(value))
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QApplication.processEvents()


def write_in(dialog: SettingsDialog, name: str, words: str) -> None:
    line = dialog.rows[name].control
    assert isinstance(line, QLineEdit)
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)


# The list


def test_every_default_fits_and_every_choice_of_the_look_is_a_setting() -> None:
    assert len(BY_NAME) == len(SETTINGS)
    for setting in SETTINGS:
        if kind := setting.values:
            assert kind.fits(setting.default), setting.name
    assert {field.name for field in fields(Look)} < BY_NAME.keys()


def test_the_page_about_settings_tells_of_each_and_of_no_other() -> None:
    parts = PAGE.split("\n## ")[1:]
    told = {part.splitlines()[0]: re.findall(r"^\| \*\*(.+?)\*\* \|(.+)\|$", part, re.MULTILINE) for part in parts}
    for group in Group:
        settings = [setting for setting in SETTINGS if setting.group is group]
        rows = told.pop(str(group.value))
        assert [name for name, _ in rows] == [setting.text for setting in settings]
        for setting, (_, rest) in zip(settings, rows, strict=True):
            if setting.values:
                assert rest.rpartition("|")[2].strip() == setting.values.in_words(setting.default), setting.name
    assert not any(told.values())


@pytest.mark.parametrize("kept", ["[1", "null", '{"a":', "x" * 200, "-5", "1e3", "999", "\x00", "dark, light"])
def test_what_is_damaged_is_as_it_comes(tmp_path: Path, kept: str) -> None:
    settings = Settings(tmp_path / "window.ini")
    for setting in SETTINGS:
        if setting.values and not setting.values.fits(kept):
            settings._store.setValue(setting.name, kept)
    settings.sync()
    again = Settings(tmp_path / "window.ini")
    assert again.values() == {name: BY_NAME[name].default for name in again.values()}
    assert again.look() == Look()


DAMAGED = f"""
[General]
recent="\\0x", 5, {"x" * 5000}, @Invalid(), there.curation
text_size=@ByteArray(120)
keys=@Variant(\0\0\0\x1c)
appearance=dark, light

[layout]
window=7
panes=@ByteArray(garbage)

[projects]
one\\offset=far
one\\view=@Invalid()
one\\export="[1]"
"""


def test_a_damaged_file_of_what_is_remembered_opens_all_the_same(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "window.ini").write_text(DAMAGED, encoding="utf-8")
    settings = Settings(tmp_path / "window.ini")
    assert settings.look() == Look()
    assert settings.recent() == []
    assert settings.left_at("one").offset == 0
    assert settings.export_of("one") is None
    window = MainWindow(settings)
    window.show()
    qapp.processEvents()
    assert window.pages.currentWidget() is window.welcome
    window.close()
    window.deleteLater()


def test_a_value_that_a_setting_cannot_have_changes_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    told: list[str] = []
    settings.changed.connect(told.append)
    with pytest.raises(BadSetting, match="“Text size” has to be a whole number from 75 to 200"):
        settings.take({"language": "de", "text_size": 201})
    assert settings.values() == {name: BY_NAME[name].default for name in settings.values()}
    assert told == []


# Finding


def test_typing_narrows_to_the_settings_that_have_every_word(alone: SettingsDialog) -> None:
    assert found(alone) == [setting.name for setting in SETTINGS]
    alone.search.setText("ZOOM")
    assert found(alone) == ["text_size"]
    assert [group for group, head in alone._heads.items() if not head.isHidden()] == [Group.LOOK]
    alone.search.setText("日本")
    assert found(alone) == ["language"]
    alone.search.setText("folder backup")
    assert found(alone) == ["data_folder"]
    QTest.keyClick(alone.search, Qt.Key.Key_Return)
    assert alone.rows["data_folder"].control.hasFocus()
    assert alone.isVisible(), "Enter looks, and closes nothing"
    alone.search.setText("nowhere")
    assert found(alone) == []
    assert not alone._none.isHidden()
    alone.search.clear()
    assert len(found(alone)) == len(SETTINGS)
    assert alone._none.isHidden()


def test_a_key_opens_it_with_no_project_and_only_once(window: MainWindow) -> None:
    assert not window.session.close()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = (one for one in window.findChildren(SettingsDialog) if one.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# What each changes


def test_text_size_scales_everything_at_once_and_back(window: MainWindow, dialog: SettingsDialog) -> None:
    about, timeline = dialog.rows["language"].about, window.timeline

    def sizes() -> list[float]:
        row = timeline.visible_rows().start
        return [
            QApplication.font().pixelSize(), fonts.serif(20).pixelSize(), about.font().pixelSize(),
            dialog.search.fontMetrics().height(), timeline.rowHeight(row), window.buckets.sizeHintForRow(0),
            window.article.sizeHintForRow(0), window.panes.people.list.verticalHeader().defaultSectionSize(),
            window.panes.status.hints.sizeHint().height(),
        ]  # fmt: skip

    timeline.verticalScrollBar().setValue(timeline.verticalScrollBar().maximum())
    timeline.verticalScrollBar().setValue(0)
    before = sizes()
    count_to(dialog, "text_size", 200)
    wide = timeline.viewport().width()
    assert window.session.desk is not None
    seen = {row: window.session.desk.card(row) for row in timeline._fitted}
    assert len(seen) > len(timeline.visible_rows()), (
        "cards further down are as they should be before they are seen"
    )
    assert all(timeline.rowHeight(row) == timeline.delegate.height(card, wide) for row, card in seen.items())
    grown = [after / was for after, was in zip(sizes(), before, strict=True)]
    assert all(ratio > 1.3 for ratio in grown), grown
    count_to(dialog, "text_size", 75)
    assert all(after < was for after, was in zip(sizes(), before, strict=True))
    dialog.rows["text_size"].back.click()
    QApplication.processEvents()
    assert sizes() == before
    assert dialog.rows["text_size"].back.isHidden()


def test_all_tabs_can_be_reached_however_large_the_text(window: MainWindow) -> None:
    tabs, buttons = window.panes.tabs, (window.panes.checked, window.panes.copy)
    for size, below in ((100, False), (200, True)):
        window.settings.set("text_size", size)
        QApplication.processEvents()
        assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
        assert all((button.y() >= tabs.geometry().bottom()) is below for button in buttons)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_colours_are_the_same_choice_as_in_the_menu(window: MainWindow, dialog: SettingsDialog) -> None:
    choose(dialog, "appearance", "dark")
    assert theme.theme() is theme.DARK
    assert window.actions_["appearance-dark"].isChecked()
    window.actions_["appearance-light"].trigger()
    assert theme.theme() is theme.LIGHT
    box = dialog.rows["appearance"].control
    assert isinstance(box, QComboBox)
    assert box.currentData() == "light"
    window.actions_["appearance-light"].trigger()
    assert window.actions_["appearance-light"].isChecked(), "chosen again it stays ticked"


def test_fonts_are_those_that_were_chosen(window: MainWindow, dialog: SettingsDialog) -> None:
    another = next(
        one for one in QFontDatabase.families() if one not in {*fonts.serif().families(), *fonts.sans().families()}
    )
    was = fonts.serif().families()
    choose(dialog, "serif", another)
    assert fonts.serif().families()[0] == another
    choose(dialog, "sans", another)
    assert QApplication.font().families()[0] == fonts.sans().families()[0] == another
    window.settings.set("serif", "No Such Family")
    assert fonts.serif().families() == was
    box = dialog.rows["serif"].control
    assert isinstance(box, QComboBox)
    assert box.currentText() == "No Such Family (not on this computer)"


def test_keys_lead_to_their_dialog_which_follows_what_is_set(window: MainWindow, dialog: SettingsDialog) -> None:
    button = dialog.rows["keys"].control
    assert isinstance(button, QPushButton)
    button.click()
    (keys,) = (one for one in window.findChildren(KeysDialog) if one.isVisible())
    dialog.set("keys", {"star": ["Ctrl+L"]})
    assert keys.keymap == window.bindings.keymap == Keymap().give("star", ["Ctrl+L"])
    dialog.rows["keys"].back.click()
    assert keys.keymap == window.bindings.keymap == Keymap()


def test_decisions_are_in_the_name_that_was_set(
    window: MainWindow, opened: Callable[[Path], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project_of(window).editor == "Mira", "what the environment says goes before"
    waiting = opened_dialog(window)
    assert not waiting.rows["editor"].control.isEnabled()
    assert "CURATOR_EDITOR says so" in waiting.rows["editor"].about.text()
    waiting.close()
    monkeypatch.delenv("CURATOR_EDITOR")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    dialog = opened_dialog(window)
    write_in(dialog, "editor", "  Ana   Ruiz ")
    assert project_of(window).editor == "Ana Ruiz"
    window.timeline.go_to(0)
    window.filing.star()
    assert project_of(window).history()[-1].editor == "Ana Ruiz"
    window.close()
    again = opened(path)
    assert project_of(again).editor == "Ana Ruiz"
    assert project_of(again).next_undo_and_redo()[0] is not None


def test_recent_projects_are_as_many_as_wanted_and_can_be_forgotten(alone: SettingsDialog, tmp_path: Path) -> None:
    settings = alone.settings
    projects = [tmp_path / f"{number}.curation" for number in range(4)]
    for one in projects:
        one.touch()
        settings.opened(one)
    count_to(alone, "recent_kept", 2)
    assert settings.recent() == [projects[3], projects[2]]
    button = alone.rows["forget_recent"].control
    assert isinstance(button, QPushButton)
    button.click()
    assert settings.recent() == []
    assert not button.isEnabled()
    alone.undo.click()
    assert settings.recent() == [projects[3], projects[2]]
    count_to(alone, "recent_kept", 0)
    settings.opened(projects[0])
    assert settings.recent() == []
    count_to(alone, "recent_kept", 30)
    assert settings.recent() == [], "nothing is remembered where nothing is to be"


def test_the_first_page_follows(window: MainWindow, dialog: SettingsDialog) -> None:
    assert not window.session.close()
    assert len(window.welcome.findChildren(Recent)) == 1
    count_to(dialog, "recent_kept", 0)
    assert [one for one in window.welcome.findChildren(Recent) if one.isVisibleTo(window.welcome)] == []


def test_folders_are_shown_and_opened(alone: SettingsDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    rows = [row for row in alone.rows.values() if isinstance(row.setting.kind, catalogue.Folder)]
    for row in rows:
        assert isinstance(row.control, QPushButton)
        row.control.click()
        assert shown[-1] in row.about.text()
    folders = [places.user_data(), places.user_config(), places.user_log(), places.user_cache()]
    assert shown == list(map(str, folders))


def test_the_wheel_scrolls_and_sets_nothing(alone: SettingsDialog) -> None:
    before = alone.settings.values()
    for name in ("language", "text_size"):
        control = alone.rows[name].control
        turned = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(control, turned)
        assert not turned.isAccepted()
    assert alone.settings.values() == before


START = """
import os
from curator import app, cli
from curator.ui import language
from curator.ui.look.theme import fonts
paint = app._paint

def look(window):
    print(language.spoken(), fonts.base_px, window.session.desk.project.editor, flush=True)
    os._exit(0)

app._paint = look
cli.main()
"""


def test_a_start_goes_by_what_is_set(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.delenv("CURATOR_EDITOR")
    said = []
    for values in ({}, {"language": "de", "text_size": 200, "editor": "Ana"}):
        settings = Settings()
        settings.take(values)
        settings.sync()
        words = [sys.executable, "-c", START, str(path)]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        said.append(done.stdout.split())
    (english, size, _), (german, larger, editor) = said
    assert (english, german, editor) == ("en", "de", "Ana")
    assert int(larger) == 2 * int(size)


# Back to the default


def test_everything_is_put_back_at_once_and_that_is_taken_back(alone: SettingsDialog) -> None:
    assert not alone.all_back.isEnabled()
    mine = {"language": "ja", "text_size": 120, "keys": {"star": ["Ctrl+L"]}, "recent_kept": 3}
    alone.settings.take(mine)
    alone.all_back.click()
    assert alone.settings.values() == {name: BY_NAME[name].default for name in alone.settings.values()}
    assert "as it comes" in alone.message.text()
    alone.rows["editor"].control.setFocus()
    QTest.mouseClick(alone.undo, Qt.MouseButton.LeftButton)
    assert {name: alone.settings[name] for name in mine} == mine
    assert alone.undo.isHidden()


# Files


MINE = {
    "language": "ar", "appearance": "dark", "contrast": "high", "accent": "system", "text_size": 85,
    "serif": "No Such Family", "sans": "",
    "keys": {"star": ["Ctrl+L", "F3"]}, "recent_kept": 4,
}  # fmt: skip


def test_settings_go_to_another_computer_and_nothing_of_this_one_with_them(
    alone: SettingsDialog, tmp_path: Path
) -> None:
    settings = alone.settings
    project = tmp_path / "secret.curation"
    project.touch()
    settings.opened(project)
    settings.take(MINE | {"editor": "Ana"})
    file = tmp_path / "mine.json"
    alone.export_to(file)
    assert str(file) in alone.message.text()
    written = file.read_text(encoding="utf-8")
    assert json.loads(written) == {"curator_settings": 1, "settings": MINE}
    assert all(private not in written for private in ("secret", "Ana", str(tmp_path)))
    alone.all_back.click()
    before = settings.values()
    alone.import_from(file)
    assert settings.values() == MINE | {"editor": ""}
    assert alone.message.text() == "9 settings are taken over from mine.json."
    alone.undo.click()
    assert settings.values() == before


def test_a_file_of_settings_can_be_chosen_whichever_way_is_read(
    qapp: QApplication, alone: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds: list[str] = []

    def chosen(_parent: object, _title: str, _folder: str, kind: str) -> tuple[str, str]:
        kinds.append(kind)
        return "", ""

    monkeypatch.setattr("curator.ui.settings.dialog.QFileDialog.getOpenFileName", chosen)
    language.use(qapp, "ar")
    alone.take_over.click()
    language.use(qapp, "en")
    (ending,) = re.findall(r"\((.+)\)", kinds[0])
    assert fnmatch("mine.json", ending), ending.encode()


def test_what_cannot_be_written_is_told(alone: SettingsDialog, tmp_path: Path) -> None:
    alone.export_to(tmp_path / "none" / "mine.json")
    assert "could not be written" in alone.message.text()


def test_that_nothing_can_be_kept_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    made = SettingsDialog(Settings(tmp_path / "in the way" / "window.ini"))
    qtbot.addWidget(made)
    assert "cannot be written to the disk" in made.message.text()
    made.set("text_size", 120)
    assert made.settings["text_size"] == 120


def test_what_a_later_version_knows_is_told_and_left_aside(alone: SettingsDialog, tmp_path: Path) -> None:
    file = tmp_path / "later.json"
    later = {"text_size": 90, "editor": "Mallory", "aura": [1], "a\nb": 1, "keys": {"star": ["F3"], "fly": ["F4"]}}
    file.write_text(json.dumps({"curator_settings": 1, "settings": later}), encoding="utf-8")
    alone.import_from(file)
    assert (alone.settings["text_size"], alone.settings["editor"]) == (90, "")
    assert alone.settings["keys"] == {"star": ["F3"]}
    assert alone.message.text() == (
        "2 settings are taken over from later.json."
        r" Left aside is what this Curator does not know: editor, aura, 'a\nb', fly."
    )
    many = {f"new{number}": 0 for number in range(9000)}
    file.write_text(json.dumps({"curator_settings": 1, "settings": many}), encoding="utf-8")
    alone.import_from(file)
    assert "new4 and 8,995 more" in alone.message.text()
    assert alone.settings["text_size"] == 90


def file_of(**settings: object) -> bytes:
    return json.dumps({"curator_settings": 1, "settings": {"language": "de"} | settings}).encode()


HOSTILE = {
    b"": "no file of settings",
    b"\xff\xfe\x00": "no file of settings",
    b"[]": "no file of settings",
    b"null": "no file of settings",
    b'{"settings": {"language": "de"}}': "no file of settings",
    b'{"curator_settings": 1, "settings": [["language", "de"]]}': "no file of settings",
    b'{"curator_settings": 1, "settings": ' + b"[" * 200_000: "no file of settings",
    b'{"curator_settings": 1, "settings": {"x": ' + b'{"x":' * 100_000 + b"1" + b"}" * 100_001 + b"}": "",
    b'{"curator_settings": 1, "settings": {"language": "de"}}' + b" " * (1 << 20): "no file of settings",
    b'{"curator_settings": 2, "settings": {"language": "de"}}': "a newer Curator",
    b'{"curator_settings": 1, "settings": {"language": "de", "text_size": ' + b"9" * 5000 + b"}}": "",
    file_of(language="tlh"): "“Language” has to be one of system, en, de, ar, ja.",
    file_of(appearance="../../etc"): "“Colours” has to be one of",
    file_of(text_size="150"): "“Text size” has to be a whole number from 75 to 200.",
    file_of(text_size=True): "“Text size” has to be",
    file_of(text_size=150.5): "“Text size” has to be",
    file_of(text_size=None): "“Text size” has to be",
    file_of(serif="a\nb"): "“Font of the article” has to be one line",
    file_of(sans="\ud800"): "",
    file_of(sans="x" * 101): "“Font of the window” has to be one line",
    file_of(recent_kept=True): "“Recent projects” has to be",
    file_of(recent_kept=-1): "“Recent projects” has to be",
    file_of(keys=[]): "“Keys” has to name commands",
    file_of(keys={"star": "S"}): "“Keys” has to name commands",
    file_of(keys={"star": [5]}): "“Keys” has to name commands",
    file_of(keys={"star": ["Down"]}): "“Keys” has to name commands",
    file_of(keys={"star": ["nonsense+key"]}): "“Keys” has to name commands",
    file_of(keys={"star": ["F3"] * 11}): "“Keys” has to name commands",
}  # fmt: skip


def test_a_file_that_is_not_right_is_refused_in_one_sentence_and_nothing_is_taken_over(
    alone: SettingsDialog, tmp_path: Path
) -> None:
    alone.settings.take({"text_size": 110, "keys": {"star": ["F9"]}})
    before = alone.settings.values()
    file = tmp_path / "theirs.json"
    for content, words in HOSTILE.items():
        file.write_bytes(content)
        alone.import_from(file)
        told = alone.message.text()
        assert words in told, content[:80]
        assert "othing" in told, content[:80]
        assert len(told) < 200
        assert alone.settings.values() == before, content[:80]
        assert alone.undo.isHidden(), content[:80]
    for path in (tmp_path, tmp_path / "none.json"):
        alone.import_from(path)
        assert "no file of settings" in alone.message.text()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names here")
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(file.NoSettings):
        file.read(tmp_path / "pipe.json")


def test_the_choices_of_the_page_are_those_there_are() -> None:
    language = BY_NAME["language"].kind
    assert isinstance(language, Choice)
    assert all(name in PAGE for code, name in language.options.items() if code != "system")
