"""The window in other languages: all that it says is translated, and it is laid out the way they are read."""

import importlib.util
import string
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from curator.phrases import counted, phrase
from curator.posts import CuratorError
from curator.ui import languages
from curator.ui.commands.catalogue import COMMANDS, Menu
from curator.ui.commands.keymap import portable, why_not
from curator.ui.languages import LANGUAGES, clock, day, number, tr, translated
from curator.ui.shell.welcome import Welcome

ROOT = Path(__file__).parent.parent.parent
OTHERS = sorted(LANGUAGES.keys() - {"en"})


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use(qapp, "en")


@pytest.fixture(scope="module")
def catalogue() -> ModuleType:
    """What keeps the translations in step."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "update_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["translations"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_are_in_step_with_what_is_said(code: str, catalogue: ModuleType, tmp_path: Path) -> None:
    translated = catalogue.translations(code)
    assert translated.keys() == catalogue.messages(), "make translations"
    assert [message for message, forms in translated.items() if not all(forms)] == [], "these are not translated"
    catalogue.release(code, tmp_path / "made.qm")
    kept = catalogue.file_of(code).with_suffix(".qm")
    assert kept.read_bytes() == (tmp_path / "made.qm").read_bytes(), "make translations"


def test_values_have_their_places_in_every_language(catalogue: ModuleType) -> None:
    for code in OTHERS:
        for message, forms in catalogue.translations(code).items():
            for form in filter(None, forms):
                there = _places(form) | ({"count"} if message.counts else set())  # “two” needs no number
                assert there == _places(message.pattern) | ({"count"} if message.counts else set()), (code, form)


def _places(pattern: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}


@pytest.mark.parametrize(("code", "way"), [("de", "LeftToRight"), ("ar", "RightToLeft"), ("ja", "LeftToRight")])
def test_the_first_page_speaks_it(qapp: QApplication, qtbot: QtBot, code: str, way: str) -> None:
    said = {}
    for spoken in ("en", code):
        languages.use(qapp, spoken)
        page = Welcome()
        qtbot.addWidget(page)
        said[spoken] = {label.text() for label in page.findChildren(QLabel)} - {"Curator", ""}
    assert said["en"].isdisjoint(said[code])
    assert len(said["en"]) == len(said[code])
    assert page.layoutDirection() == Qt.LayoutDirection[way]


@pytest.mark.parametrize("code", OTHERS)
def test_every_menu_has_a_letter_that_is_no_commands_key(qapp: QApplication, code: str) -> None:
    languages.use(qapp, code)
    letters = {translated(menu.value).partition("&")[2][:1].upper() for menu in Menu} - {""}
    assert len(letters) == len(Menu)
    assert [key for command in COMMANDS for key in command.keys if why_not(portable(key))] == []
    assert not any(sign in menu.title for menu in Menu for sign in "&()")


def test_numbers_and_days_are_written_as_they_are_there(qapp: QApplication) -> None:
    at = datetime(2014, 9, 12, 14, 7, tzinfo=UTC)
    languages.use(qapp, "de")
    assert (number(12345), clock(at), day(at)) == ("12.345", "14:07", "12. Sept. 2014")
    languages.use(qapp, "ja")
    assert day(at, weekday=True) == "2014年9月12日(金)"
    languages.use(qapp, "en")
    assert (number(12345), day(at, year=False), day(at, weekday=True)) == ("12,345", "12 Sep", "Fri 12 Sep 2014")


def test_errors_are_told_too(qapp: QApplication) -> None:
    languages.use(qapp, "de")
    assert translated(CuratorError(phrase("Open {name} again", name="x"))) == "x wieder öffnen"
    assert translated(CuratorError("Words of another program")) == "Words of another program"
    languages.use(qapp, "en")
    assert translated(CuratorError(counted(1, "{count} tweet", "{count} tweets"))) == "1 tweet"


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    languages.use(qapp, "tlh")
    assert tr("Open again") == "Open again"
    assert languages.spoken(QLocale("fr_FR")) == "en"
