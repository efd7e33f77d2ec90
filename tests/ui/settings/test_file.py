"""Files of settings: written, read, and refused if anything in them is wrong."""

import json
import os
import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from curator.ui import languages
from curator.ui.settings import file
from curator.ui.settings.dialog import SettingsDialog

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
    languages.use(qapp, "ar")
    alone.take_over.click()
    languages.use(qapp, "en")
    (ending,) = re.findall(r"\((.+)\)", kinds[0])
    assert fnmatch("mine.json", ending), ending.encode()


def test_what_cannot_be_written_is_told(alone: SettingsDialog, tmp_path: Path) -> None:
    alone.export_to(tmp_path / "none" / "mine.json")
    assert "could not be written" in alone.message.text()


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
