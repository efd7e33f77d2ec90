"""What the pages tell to type is typed: blocks of commands, commands in sentences, options, and all the JSON."""

import ast
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import click
import pytest

from curator.project import Project
from curator.terminal.group import curator
from curator.terminal.main import run
from curator.work import sample
from tests.conftest import ROOT
from tests.helpers import run_json
from tests.questions import numbered

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LANGUAGES = {"sh", "json", "toml", "python", "jinja", "sql", "text"}
# Blocks of commands that no test can run, by the reason that stands behind their language.
NOT_RUN = {
    ("README.md", "sets everything up"): 1,
    ("README.md", "tests/plugins installs it"): 1,  # of the sample plugin
    ("CONTRIBUTING.md", "sets everything up"): 1,
    ("CONTRIBUTING.md", "minutes"): 1,
    ("archives.md", "a server and a large archive"): 1,
    ("project-file.md", "programs of others"): 1,
    ("installing.md", "installs on a system"): 4,
    ("performance.md", "minutes to hours"): 1,
    ("suggestions.md", "with chats of your own"): 1,
}
NOT_OURS = {"--posts", "--suite"}  # of the benchmarks, and of what tries the packages


def blocks(page: Path) -> Iterator[tuple[str, str, str]]:
    """The fenced blocks of a page: language, what stands in brackets behind it, and the lines."""
    text = page.read_text(encoding="utf-8")
    for first, body in re.findall(r"^```([^\n]*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        language, _, reason = first.partition(" ")
        yield language, reason.strip("()"), body


def to_run(page: Path) -> list[str]:
    return [body for language, reason, body in blocks(page) if language == "sh" and not reason]


def test_every_example_is_well_formed() -> None:
    read: dict[str, Callable[[str], object]] = {"json": json.loads, "toml": tomllib.loads, "python": ast.parse}
    examples = [(read[kind], body) for page in PAGES for kind, _, body in blocks(page) if kind in read]
    assert len(examples) > 5
    for well_formed, body in examples:
        well_formed(body)


def test_every_block_says_what_it_is_and_those_that_are_not_run_are_known() -> None:
    left: Counter[tuple[str, str]] = Counter()
    for page in PAGES:
        for language, reason, _ in blocks(page):
            assert language in LANGUAGES, f"{page.name}: {language}"
            if reason:
                left[page.name, reason] += 1
    assert left == NOT_RUN


@pytest.mark.parametrize("page", [page for page in PAGES if to_run(page)], ids=lambda page: page.stem)
def test_the_commands_of_a_page_run(page: Path, tmp_path: Path) -> None:
    """One after another, in a folder in which the sample stands under the names that the pages use."""
    program = tmp_path / "bin" / "curator"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m curator.cli "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    shutil.copy(sample.sample_archive(), tmp_path / "chat.db")
    (post, *_) = run_json("posts", _half_curated(tmp_path / "first.curation"), "--query", "is:inbox -is:question")
    decisions = [{"do": "place", "post": post["id"], "question": 1}, {"do": "star", "post": post["id"]}]
    (tmp_path / "decisions.json").write_text(json.dumps(decisions), encoding="utf-8")
    env = os.environ | {"PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    for body in to_run(page):
        done = subprocess.run(
            ["sh", "-e"],
            input=body,
            cwd=tmp_path,
            env=env,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, f"{body}\n{done.stderr}"


def _half_curated(path: Path) -> Path:
    sample.make_sample(path)
    return path


def in_sentences(page: Path) -> Iterator[str]:
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    yield from (" ".join(code.split()) for code in re.findall(r"`([^`]+)`", text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_and_option_in_a_sentence_is_one(page: Path) -> None:
    every = {name for command in curator.commands.values() for name in options(command)} | {
        "--version",
        "--help",
        "--json",
    }
    commands = [code for code in in_sentences(page) if code.startswith("curator ")]
    for _, _, body in blocks(page):
        lines = body.replace("\\\n", " ").splitlines()
        commands += [line.partition(" #")[0].partition(" ||")[0] for line in lines if line.startswith("curator ")]
    for code in commands:
        _, *words = shlex.split(code)
        name = words[0]
        if name in {"[PATH]", "COMMAND", "--version"} or Path(name).suffix:
            continue
        assert name in curator.commands, code
        given = {word for word in words if word.startswith("-") and word != "--json"}
        assert given <= {*options(curator.commands[name], short=True), "--help"}, code
    for code in in_sentences(page):
        if code.startswith("--"):
            assert code.split()[0] in every | NOT_OURS, f"{page.name}: {code}"


def options(command: click.Command, *, short: bool = False) -> set[str]:
    found = {name for one in command.params if isinstance(one, click.Option) for name in one.opts}
    return {name for name in found if short or name.startswith("--")} - {"--json"}


def test_the_table_of_commands_has_every_option_and_no_other() -> None:
    page = (ROOT / "docs" / "terminal.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `curator (\S+?)[` ](.*)$", page, re.MULTILINE))
    assert rows.keys() - {"[PATH]"} == {name for name, one in curator.commands.items() if not one.hidden}
    for name, row in rows.items():
        if name == "[PATH]":
            continue
        wanted = options(curator.commands[name], short=True) - {"--editor"}
        told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", row))
        assert told == wanted - {"--output", "--format"}, name  # told by their short names
    with_editor = {name for name, one in curator.commands.items() if "--editor" in options(one)}
    assert {"import", "apply", "undo", "merge"} < with_editor


def test_the_json_that_is_documented_is_what_commands_print(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURATOR_EDITOR", "Ana")
    page = (ROOT / "docs" / "terminal.md").read_text(encoding="utf-8")
    table = page[page.index("| command | prints |") : page.index("## A file of decisions")]
    rows = {
        name: set(re.findall(r"`([a-z_]+)`", told)) - {"null"}
        for names, told in re.findall(r"^\| (`.+?`) \| (.*) \|$", table, re.MULTILINE)
        for name in re.findall(r"`([\w-]+)`", names)
    }
    _prepare(tmp_path)
    for name, words in {
        "sources": "chat.db", "import": "chat.db -o new.curation", "scope": "new.curation", "chats": "chat.db",
        "questions": "ana.curation", "posts": "ana.curation", "suggest": "ana.curation",
        "apply": "ana.curation decisions.json", "lint": "ana.curation", "verify": "altered.curation --repair",
        "history": "ana.curation", "undo": "ana.curation", "redo": "ana.curation",
        "merge": "ana.curation ben.curation -o both.curation", "blind-copy": "ana.curation -o blind.curation",
        "forget": "ana.curation --person bashir_barbershop --yes",
    }.items():  # fmt: skip
        capsys.readouterr()
        try:
            run([name, *words.split(), "--json"])
        except SystemExit as done:
            assert done.code == 1, name
        printed = json.loads(capsys.readouterr().out.splitlines()[0])
        assert keys(printed) == rows.pop(name), name
    assert not rows


def _prepare(folder: Path) -> None:
    """The sample curated by two, who disagree about a tweet and a title; and a project that was altered."""
    shutil.copy(sample.sample_archive(), folder / "chat.db")
    _half_curated(folder / "ana.curation")
    shutil.copy(folder / "ana.curation", folder / "ben.curation")
    shutil.copy(folder / "ana.curation", folder / "altered.curation")
    with closing(sqlite3.connect(folder / "altered.curation")) as altered, altered:
        altered.execute("DELETE FROM star")
    with Project.open(folder / "ana.curation", "Ana") as ana, Project.open(folder / "ben.curation", "Ben") as ben:
        post = next(state.id for state in ana.all_states("is:inbox -is:question"))
        ana.place(post, numbered(ana, 1))
        ben.place(post, numbered(ben, 2))
        ana.set_article("title", "A shelf")
        ben.set_article("title", "The shelf")
    (folder / "decisions.json").write_text(json.dumps([{"do": "star", "post": post}]), encoding="utf-8")


def keys(document: Any) -> set[str]:
    """The keys of a document, at any depth; those within what was repaired are kinds of things."""
    if isinstance(document, list):
        return {key for one in document for key in keys(one)}
    if not isinstance(document, dict):
        return set()
    return set(document) | {key for name, one in document.items() if name != "repaired" for key in keys(one)}
