"""What the guides say is so: commands, filters, keys, links."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from curator.commands import curator
from curator.draft.writers import writers
from curator.posts import iso_utc
from curator.project import search
from curator.project.decisions import VERBS
from curator.sources import describe, sources
from curator.sources.mapping import Field, load
from curator.ui.actions import COMMANDS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["README.md", "CHANGELOG.md", *(str(one.relative_to(ROOT)) for one in (ROOT / "docs").rglob("*.md"))]
)
def test_links_within_the_project_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_guide_has_every_command_format_and_verb() -> None:
    names = {name for name, command in curator.commands.items() if not command.hidden}
    assert not {name for name in names if f"`{name}`" not in GUIDE and f"`curator {name} " not in GUIDE} - {"demo"}
    assert "`curator demo`" in GUIDE
    for word in (*writers(), *VERBS):
        assert f"`{word}`" in GUIDE, word


def test_the_page_about_searching_has_every_filter_as_it_is() -> None:
    page = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
    rows = {f"| `{one.name}:{one.example}` | {one.meaning} |" for one in search.FILTERS}
    rows |= {
        f"| `{one.name}:{name}` | {it.meaning} |" for one in search.FILTERS for name, it in one.choices.items()
    }
    assert rows == set(re.findall(r"^\| `\w+:[^`]+` \| .*$", page, re.MULTILINE))


def test_the_keys_in_the_guides_are_the_programs() -> None:
    known = {QKeySequence(key).toString() for command in COMMANDS for key in command.keys}
    spelt = {"↑": "Up", "↓": "Down"}
    for written in re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|[A-Z0-9?/]|F\d)`", README + GUIDE):
        key = "".join(spelt.get(letter, letter) for letter in written)
        # Within an editor or the palette, and what a French keyboard has in place of Shift+1.
        own = {"Shift+Enter", "Shift+&"}
        assert QKeySequence(key).toString() in known or key in own, written


def test_every_kind_of_archive_and_every_field_of_a_mapping_is_documented() -> None:
    page = (ROOT / "docs" / "archives.md").read_text(encoding="utf-8")
    for source in sources():
        assert f"`{source.kind}`" in page, source.kind
    for field in Field:
        assert f"`{field}`" in page or f'"{field}"' in page, field


def test_the_mapping_in_the_guide_is_read(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "archives.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (tmp_path / "m.json").write_text(example, encoding="utf-8")
    (tmp_path / "t.csv").write_text("Who,Words,When,Where\nana,Bread rises,2015-03-10 22:04,\n", encoding="utf-8")
    described = describe(tmp_path / "t.csv", None, load(tmp_path / "m.json"))
    (post,) = described.sample
    assert (post.text, post.author and post.author.handle) == ("Bread rises", "ana")
    assert iso_utc(post.at_ms) == "2015-03-10T21:04:00Z"


@pytest.mark.parametrize(
    ("name", "part", "least"), [("security.md", "# ", 20), ("accessibility.md", "## What is held", 8)]
)
def test_every_promise_names_a_test_that_is_there(name: str, part: str, least: int) -> None:
    page = (ROOT / "docs" / name).read_text(encoding="utf-8").partition(part)[2]
    rows = [line for line in page.splitlines() if line.startswith("| ") and "held by" not in line]
    promises = [line for line in rows if line.count("|") == 3]
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page)
    assert len(named) == len(promises) > least
    for file, test in named:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert f"\ndef {test}(" in source or f"\nasync def {test}(" in source, f"{file}::{test}"
