"""Every colour can be told from what it stands on, in every theme; and no colour says anything alone."""

import re
from dataclasses import fields

import pytest

from curator.ui.look.contrast import TEXT, contrast
from curator.ui.look.style import STYLE
from curator.ui.look.theme import Theme
from tests.ui.look.meetings import DECORATION, MEETINGS, Meeting, least, replaced, table, themes
from tests.xserver import ROOT


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet, each with its selector and its declarations."""
    found = re.findall(r"([^{}]+)\{\{(.*?)\}\}", STYLE, re.DOTALL)
    return [
        (selector.strip(), dict(re.findall(r"([\w-]+):\s*([^;]+);", declared))) for selector, declared in found
    ]


def tokens(value: str) -> list[str]:
    return [token for token in re.findall(r"\{(\w+)\}", value) if token not in {"px", "small", "begin", "icons"}]


def test_the_formula_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda one: f"{one.front}-on-{one.back}-{one.least:g}")
@pytest.mark.parametrize("name", themes())
def test_what_meets_can_be_told_apart(name: str, meeting: Meeting) -> None:
    assert least(themes()[name], meeting) >= meeting.least, meeting.where


def test_the_page_has_the_table() -> None:
    page = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    assert replaced(page, "contrast", table()) == page, "run packaging/accessibility.py"


def test_every_token_is_looked_at() -> None:
    looked_at = {token for meeting in MEETINGS for token in (meeting.front, meeting.back)} | DECORATION
    assert [one.name for one in fields(Theme) if one.name not in looked_at] == []


def test_the_words_of_every_rule_are_looked_at_on_its_ground() -> None:
    met = {(meeting.front, meeting.back) for meeting in MEETINGS if meeting.least == TEXT}
    grounds = {
        part.strip(): tokens(declared["background"])
        for selector, declared in rules()
        if "background" in declared
        for part in selector.split(",")
    }
    pairs = {
        (front, back)
        for selector, declared in rules()
        for part in selector.split(",")
        for front in tokens(declared.get("color", ""))
        for back in grounds.get(part.strip()) or grounds.get(re.split(r"[ :]", part.strip())[0], [])
    }
    assert {("ground", "ink"), ("soft", "panel"), ("ink", "selected"), ("on_accent", "accent")} <= pairs
    assert pairs - met == set()


def test_no_focus_is_shown_by_what_is_only_decoration() -> None:
    shown = {
        token
        for selector, declared in rules()
        for part in selector.split(",")
        if ":focus" in part
        for name, value in declared.items()
        if name.startswith("border")
        for token in tokens(value)
    }
    assert shown
    assert shown <= {"accent", "ink"}
