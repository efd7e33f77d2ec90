"""What the guides say is so: commands, filters, keys, links."""

import json
import re
import runpy
import tomllib
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtGui import QImage, QKeySequence

from curator.draft import templates
from curator.draft.writers import writers
from curator.posts import iso_utc
from curator.project import ARTICLE_FIELDS, CONSENTS, Project
from curator.project.decision_files import VERBS, perform
from curator.project.log.titles import CALLED
from curator.project.search import query
from curator.sources import describe, sources
from curator.sources.tables.mapping import Field
from curator.sources.tables.mapping_files import load
from curator.text import STEPS
from curator.ui.commands.catalogue import COMMANDS
from curator.ui.languages import translated
from curator.ui.shell.guide import anchor, pages
from curator.work import sample
from tests.conftest import ROOT

DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]
MOST_OF_PICTURES = 1_500_000  # bytes; they ship with the program


def text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


FOR_EDITORS = "\n".join(text(name) for name in pages())


def rows(page: str, first: str) -> list[list[str]]:
    """The cells of the rows of the table that begins with such a cell, its head left out."""
    lines = page[page.index(f"\n| {first} |") :].strip().split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def coded(words: str) -> list[str]:
    return re.findall(r"`([^`]+)`", words)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_within_the_project_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", page.read_text(encoding="utf-8")):
        name, _, heading = target.partition("#")
        linked = (page.parent / name).resolve() if name else page
        assert linked.exists(), target
        if heading:
            headings = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in map(anchor, headings), target


def test_every_page_is_listed_and_every_picture_shown_and_all_are_small() -> None:
    listed = {Path(name).name for name in re.findall(r"^- \[.+?\]\((.+?)\)", text("README.md"), re.MULTILINE)}
    assert listed - {"CONTRIBUTING.md"} == {page.name for page in DOCS.glob("*.md")} - {"README.md"}
    pictures = set(DOCS.glob("*.png"))
    shown = {
        (page.parent / name).resolve()
        for page in PAGES
        for name in re.findall(r"!\[[^]]+\]\((.+?)\)", page.read_text(encoding="utf-8"))
    }
    assert shown == pictures
    assert not [picture.name for picture in pictures if QImage(str(picture)).isNull()], "make docs takes them anew"
    assert sum(picture.stat().st_size for picture in pictures) < MOST_OF_PICTURES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_no_html_which_the_program_would_not_show(page: Path) -> None:
    prose = re.sub(r"^```.*?^```$|`[^`]+`", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert re.findall(r"</?[a-zA-Z][^>]*>", prose) == []


def test_the_page_from_a_terminal_has_every_format_and_every_decision_and_no_other() -> None:
    page = text("terminal.md")
    (export,) = (row for row in rows(page, "command") if row[0].startswith("`curator export"))
    assert set(writers()) == set(re.findall(r"`(\w+)`", export[1])) - {"none", "handle", "name", "linked"}
    verbs: dict[str, set[str]] = {}
    for names, needs, _ in rows(page, "`do`"):
        both = ";" in needs  # `join`, `split`: what each needs stands apart
        for place, name in enumerate(coded(names)):
            verbs[name] = set(coded(needs.split(";")[place] if both else needs))
    assert verbs == {name: {key.encode_name for key in structs.fields(verb)} for name, verb in VERBS.items()}
    (fields,) = (row[2] for row in rows(page, "`do`") if row[0] == "`article`")
    assert tuple(coded(fields)) == ARTICLE_FIELDS
    (consent,) = (row[2] for row in rows(page, "`do`") if row[0] == "`consent`")
    assert tuple(coded(consent)) == (*CONSENTS, "null")
    (label,) = (row[2] for row in rows(page, "`do`") if row[0] == "`label`")
    assert tuple(coded(label)) == (*CALLED, "null")
    steps = [(step.name, step.label.replace("&", r"\&"), "on" if step.default else "off") for step in STEPS]
    assert [(coded(name)[0], words, at_first) for name, words, at_first in rows(page, "`step`")] == steps


def test_the_example_of_decisions_is_made(tmp_path: Path) -> None:
    (example,) = re.findall(r"```json\n(.*?)```", text("terminal.md"), re.DOTALL)
    sample.make_sample(tmp_path / "chat.curation")
    with Project.open(tmp_path / "chat.curation") as project:
        for entry in json.loads(example):
            assert perform(project, entry).decision, entry


def test_the_page_about_checks_has_every_finding_about_a_published_page_and_no_other() -> None:
    translated = {coded(name)[0] for name, *_ in rows(text("lint.md"), "finding")}
    source = (ROOT / "curator" / "draft" / "lint" / "published" / "against.py").read_text(encoding="utf-8")
    assert translated == set(re.findall(r"Finding\(\s*\"([a-z-]+)\"", source))


def test_the_page_about_formats_has_every_format_as_it_is() -> None:
    translated = {coded(name)[0]: coded(file)[0] for name, file, _ in rows(text("formats.md"), "format")}
    assert translated == {name: writer.extension for name, writer in writers().items()}


def test_the_page_about_templates_has_every_name_block_and_filter_and_no_other() -> None:
    page = text("templates.md")
    assert {coded(name)[0] for name, _ in rows(page, "template")} == set(templates.names())
    assert {one for row in rows(page, "block") for one in coded(row[0])} == {*templates.BLOCKS, *templates.CHOICES}
    assert {one for row in rows(page, "name") for one in coded(row[0])} == set(templates.NAMES)
    filters = {one.partition("(")[0] for row in rows(page, "behind a name") for one in coded(row[0])}
    assert filters == set(templates.FILTERS)


def test_the_list_of_commands_is_the_windows() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "keys_page.py"))
    assert text("keys.md") == script["page"](), "make docs writes it anew"


def test_what_the_pages_call_a_menus_command_stands_in_that_menu() -> None:
    known = {(one.menu.title, re.sub(r"\d", "1", translated(one.text))) for one in COMMANDS}
    known |= {(one.menu.title, translated(one.submenu)) for one in COMMANDS if one.submenu} | {("Edit", "Filters")}
    flat = " ".join(FOR_EDITORS.split())
    for menu, words in re.findall(r"\*(\w+) \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ([^*]+)\*", flat):
        assert (menu, words) in known, f"{menu}: {words}"


@pytest.mark.parametrize("container", ["curator", "curator.ui", "curator.project", "curator.sources"])
def test_the_drawings_of_the_packages_are_what_imports_are_held_to(container: str) -> None:
    held_to = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (layers,) = (one["layers"] for one in held_to["contracts"] if one.get("containers") == [container])
    title = "imports: down only" if container == "curator" else f"{container.replace('.', '/')}: "
    drawings = re.findall(r"```text\n(.*?)```", text("architecture.md"), re.DOTALL)
    (drawing,) = (one for one in drawings if one.strip().startswith(title))
    drawn = [row.split() for row in re.findall(r"│ (.+?) +│", drawing)]
    assert [name for row in drawn for name in row if name != "|"] == re.findall(r"\w+", " ".join(layers))
    wide = [layer for layer in layers if "|" in layer]
    assert all(any(set(row) <= set(layer.split()) for layer in wide) for row in drawn if "|" in row)


def test_the_page_about_searching_has_every_filter_as_it_is() -> None:
    page = text("search.md")
    wanted = {f"| `{one.name}:{one.example}` | {one.meaning} |" for one in query.FILTERS}
    wanted |= {
        f"| `{one.name}:{name}` | {it.meaning} |" for one in query.FILTERS for name, it in one.choices.items()
    }
    assert wanted == set(re.findall(r"^\| `\w+:[^`]+` \| .*$", page, re.MULTILINE))


def test_the_keys_in_the_guides_are_the_programs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    known = {QKeySequence(key).toString() for command in COMMANDS for key in command.keys}
    spelt = {"↑": "Up", "↓": "Down"}
    for written in re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|[A-Z0-9?/]|F\d)`", readme + FOR_EDITORS):
        key = "".join(spelt.get(letter, letter) for letter in written)
        # Within an editor or the palette, and what a French keyboard has in place of Shift+1.
        own = {"Shift+Enter", "Shift+&"}
        assert QKeySequence(key).toString() in known or key in own, written


def test_every_kind_of_archive_and_every_field_of_a_mapping_is_documented() -> None:
    page = text("archives.md")
    kinds = {kind for row in rows(page, "kind") for kind in coded(row[0])}
    assert kinds == {source.kind for source in sources()} | {"postgresql"}
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


@pytest.mark.parametrize(("name", "least"), [("security.md", 20), ("durability.md", 15), ("accessibility.md", 8)])
def test_every_promise_names_tests_that_are_there(name: str, least: int) -> None:
    promises = [line for line in text(name).splitlines() if line.startswith("| ") and "`tests/" in line]
    assert len(promises) > least
    for named in (one for line in promises for one in coded(line) if one.startswith("tests/")):
        file, _, test = named.partition("::")
        source = (ROOT / file).read_text(encoding="utf-8")
        assert f"\ndef {test}(" in source or f"\nasync def {test}(" in source, named


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_of_the_project_that_a_page_names_is_there(page: Path) -> None:
    ours = {one.name for folder in (ROOT, ROOT / "curator") for one in folder.iterdir()} - {"build"}
    for name in re.findall(r"`((?:\w+/)+[\w.-]*)`", page.read_text(encoding="utf-8")):
        if name.split("/")[0] in ours and "CODE" not in name:
            assert (ROOT / name).exists() or (ROOT / "curator" / name).exists(), name
