"""The dialog of settings without a window, and the look put back after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.look import theme
from curator.ui.look.theme import Look
from curator.ui.settings.dialog import SettingsDialog
from curator.ui.settings.store import Settings


@pytest.fixture(autouse=True)
def _look_as_before(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Look())


@pytest.fixture
def alone(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SettingsDialog:
    """The dialog with no window that would follow it, and nothing that goes before what is set."""
    monkeypatch.delenv("CURATOR_EDITOR")
    made = SettingsDialog(Settings(tmp_path / "alone.ini"))
    qtbot.addWidget(made)
    made.show()
    return made
