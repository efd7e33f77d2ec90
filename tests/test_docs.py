"""What the guides say is so: commands, filters, keys, links."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from curator.cli import curator
from curator.draft.writers import writers
from curator.project import search
from curator.project.decisions import VERBS
from curator.ui.actions import COMMANDS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "docs/guide.md", "docs/architecture.md", "CHANGELOG.md"])
def test_links_within_the_project_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_guide_has_every_command_format_verb_and_filter() -> None:
    names = {name for name, command in curator.commands.items() if not command.hidden}
    assert not {name for name in names if f"`{name}`" not in GUIDE and f"`curator {name} " not in GUIDE} - {"demo"}
    assert "`curator demo`" in GUIDE
    for word in (*writers(), *VERBS):
        assert f"`{word}`" in GUIDE, word
    for word in (*(f"is:{one}" for one in search.IS), *(f"has:{one}" for one in search.HAS)):
        assert f"`{word}`" in GUIDE, word


def test_the_keys_in_the_guides_are_the_programs() -> None:
    known = {QKeySequence(key).toString() for command in COMMANDS for key in command.keys}
    spelt = {"↑": "Up", "↓": "Down"}
    for written in re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|[A-Z0-9?/]|F\d)`", README + GUIDE):
        key = "".join(spelt.get(letter, letter) for letter in written)
        own = {"Shift+Enter"}  # within an editor, not a command
        assert QKeySequence(key).toString() in known or key in own, written
