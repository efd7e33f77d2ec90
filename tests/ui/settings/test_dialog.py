"""The dialog: finds settings, sets them at once, and puts them back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from curator import places
from curator.project.marks import STAR
from curator.ui.commands.keymap import Keymap
from curator.ui.commands.keys_dialog import KeysDialog
from curator.ui.look import theme
from curator.ui.look.theme import fonts
from curator.ui.settings import catalogue
from curator.ui.settings.catalogue import BY_NAME, SETTINGS, Group
from curator.ui.settings.dialog import SettingsDialog
from curator.ui.settings.store import Settings
from curator.ui.shell.welcome import Recent
from curator.ui.shell.window import MainWindow
from tests.ui.conftest import project_of


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    return opened_dialog(window)


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
    window.filing.mark(STAR)
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


def test_that_nothing_can_be_kept_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    made = SettingsDialog(Settings(tmp_path / "in the way" / "window.ini"))
    qtbot.addWidget(made)
    assert "cannot be written to the disk" in made.message.text()
    made.set("text_size", 120)
    assert made.settings["text_size"] == 120
