"""Settings as they are stored: damage counts as nothing set, and the next start follows them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from curator.ui.look.theme import Look
from curator.ui.settings.catalogue import BY_NAME, SETTINGS
from curator.ui.settings.store import BadSetting, Settings
from curator.ui.shell.window import MainWindow


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


START = """
import os
from curator import app, cli
from curator.ui import languages
from curator.ui.look.theme import fonts
paint = app._paint

def look(window):
    print(languages.spoken(), fonts.base_px, window.session.desk.project.editor, flush=True)
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
