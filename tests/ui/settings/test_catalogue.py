"""The catalogue of settings: its defaults fit, and the page about settings describes each of them."""

import re
from dataclasses import fields

from curator import places
from curator.ui.look.theme import Look
from curator.ui.settings.catalogue import BY_NAME, SETTINGS, Choice, Group

PAGE = (places.guide() / "settings.md").read_text(encoding="utf-8")


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


def test_the_choices_of_the_page_are_those_there_are() -> None:
    language = BY_NAME["language"].kind
    assert isinstance(language, Choice)
    assert all(name in PAGE for code, name in language.options.items() if code != "system")
