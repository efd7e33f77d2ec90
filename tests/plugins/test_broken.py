"""Packages that are broken, each in its way: one sentence names the package, and the rest works."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curator.project import Project
from tests.conftest import ROOT, fill, make_posts
from tests.helpers import run
from tests.plugins.installing import Env, beside, put
from tests.questions import numbered

HERE = Path(__file__).parent

LOADING = {
    "gone": ("no_such_module:source", "could not be loaded (ModuleNotFoundError: No module named 'no_such"),
    "ends": ("ends:source", "could not be loaded (SystemExit: 4)"),
    "unnamed": ("broken:nothing", "could not be loaded (AttributeError"),
    "spaced": ("bro ken", "could not be loaded (AttributeError"),
    "number": ("broken:number", "is of the type int, not "),
}  # fmt: skip
LOADED = {name: why for name, (_, why) in LOADING.items()}
SOURCES = {
    "fails": "failed (ZeroDivisionError: of tweets by nought)",
    "leaves": "failed (SystemExit: 0)",
    "unsure": "is 7 sure of a file, where a number from 0 to 1 belongs",
}
READING = {
    "fails": SOURCES["fails"],
    "leaves": SOURCES["leaves"],
    "midway": "failed (ZeroDivisionError: of tweets by nought)",
    "numbers": "failed (ValidationError: Expected `str`, got `int`",
    "nobatch": "failed (ValidationError",
    "miscounts": "failed (ValueError: 2 rows were read, but 1 posts came and 0 were refused)",
    "timeless": "failed (ValueError: a post has no id, or a time that no clock shows)",
    "unreadable": "opens a file as int, which is no reading",
}
CHECKS = {
    "check-fails": "failed (ZeroDivisionError: of tweets by nought)",
    "check-leaves": "failed (SystemExit: 0)",
    "check-numbers": "failed (TypeError: 'int' object is not iterable)",
    "check-grave": "failed (ValidationError: Invalid enum value 'grave'",
    "check-alias": "failed (ValueError: it found something by the name of 'typo')",
    "check-fix": "failed (ValueError: its fix is neither one decision nor edits",
}
WRITING = {
    "writes-fail": "failed (ZeroDivisionError: of tweets by nought)",
    "writes-leave": "failed (SystemExit: 0)",
    "writes-number": "wrote something of the type int, which is neither text nor bytes",
    "writes-half": "failed (UnicodeEncodeError",
    "writes-elsewhere": "has the ending '/../x', where one such as .txt belongs",
    "writes-carries": "failed (TypeError: 'int' object is not iterable)",
    "tags-fail": "failed (ZeroDivisionError: of tweets by nought)",
}
CLASH = "is left out, as there is another format of that name"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Env:
    """A package that does everything wrong, another one that adds the same name, and one that works."""
    site = tmp_path_factory.mktemp("site")
    shutil.copy(HERE / "broken.py", site)
    (site / "ends.py").write_text("raise SystemExit(4)\n", encoding="utf-8")
    (site / "hostile.txt").write_text("{% block title %}{{ ''.__class__ }}{% endblock %}", encoding="utf-8")
    loading = {name: where for name, (where, _) in LOADING.items()}

    def own(*names: str) -> dict[str, str]:
        return loading | {name: f"broken:{name.replace('-', '_')}" for name in names}

    put(
        site,
        "curator-broken",
        {
            "curator.sources": own(*SOURCES, *READING, "misnamed", "refuses") | {"csv": "broken:fails"},
            "curator.lint_rules": own(*CHECKS, "check-misnamed", "check-works") | {"typo": "broken:check_fails"},
            "curator.writers": own(*WRITING, "writes-misnamed") | {"markdown": "broken:writes_fail"},
            "curator.templates": own("nowhere", "hostile") | {"plain": "broken:nowhere"},
        },
    )
    later = tmp_path_factory.mktemp("later")
    put(later, "curator-double", {"curator.sources": {"fails": "broken:fails"}})
    return beside(site, later)


def sentences(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What is told on standard error: each a line that names a package."""
    lines = done.stderr.splitlines()
    for line in lines:
        assert line.startswith("curator: "), done.stderr
        assert line.endswith("; update that package or uninstall it."), line
        assert " of the package curator-" in line, line
    assert len(set(lines)) == len(lines), "each is told once"
    return lines


def told(lines: list[str], kind: str, name: str, why: str, package: str = "curator-broken") -> bool:
    return any(line.startswith(f"curator: The {kind} {name} of the package {package} {why}") for line in lines)


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "chat.curation"
    with Project.create(path) as made:
        fill(made, make_posts(4))
        made.question("What is open?")
        made.place("1", numbered(made, 1))
        made.edit("1", "Teh shelf.")
    return path


def test_what_cannot_be_loaded_or_fails_to_recognise_leaves_the_other_sources(broken: Env) -> None:
    done = run("sources", ROOT / "resources" / "sample" / "openshelf.db", "--json", env=broken)
    (found,) = json.loads(done.stdout)
    assert (done.returncode, found["kind"], found["warnings"]) == (0, "twitter-to-sqlite", [])
    lines = sentences(done)
    for name, why in (LOADED | SOURCES).items():
        assert told(lines, "source", name, why), name
    assert told(lines, "source", "misnamed", "calls itself 'another'")
    assert told(lines, "source", "csv", "is left out, as there is another source of that name")
    assert told(lines, "source", "fails", "is left out, as there is another source of that name", "curator-double")
    assert len(lines) == len(LOADING) + len(SOURCES) + 3


@pytest.mark.parametrize(("kind", "why"), READING.items())
def test_a_source_that_fails_while_it_reads_is_told(broken: Env, kind: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opens.", encoding="utf-8")
    done = run("import", tmp_path / "a.txt", "-o", tmp_path / "a.curation", "--kind", kind, env=broken)
    assert done.returncode == 2
    assert told(sentences(done), "source", kind, why), done.stderr
    (described,) = json.loads(run("sources", tmp_path / "a.txt", "--kind", kind, "--json", env=broken).stdout)
    assert f"The source {kind} of the package curator-broken {why}" in described["warnings"][0]


def test_what_is_said_in_phrases_comes_through(broken: Env, chat: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opens.", encoding="utf-8")
    done = run("sources", tmp_path / "a.txt", "--kind", "refuses", "--json", env=broken)
    (described,) = json.loads(done.stdout)
    assert "as it is no post." in described["warnings"][0]
    found = json.loads(run("lint", chat, "--json", env=broken).stdout)
    assert [one["message"] for one in found if one["rule"] == "check-works"] == ["It is so."]


def test_checks_that_fail_leave_the_others(broken: Env, chat: Path) -> None:
    done = run("lint", chat, "--json", env=broken)
    assert {one["rule"] for one in json.loads(done.stdout)} == {"typo", "check-works"}
    assert done.returncode == 1
    lines = sentences(done)
    for name, why in (LOADED | CHECKS).items():
        assert told(lines, "check", name, why), name
    assert told(lines, "check", "check-misnamed", "calls itself 'another'")
    assert told(lines, "check", "typo", "is left out, as Curator has a check of that name")
    assert len(lines) == len(LOADING) + len(CHECKS) + 2


@pytest.mark.parametrize(("name", "why"), (LOADED | WRITING).items())
def test_a_format_that_fails_is_told_and_writes_nothing(
    broken: Env, chat: Path, tmp_path: Path, name: str, why: str
) -> None:
    done = run("export", chat, "-f", name, "-o", tmp_path / "draft", env=broken)
    assert done.returncode == 2
    *others, line = sentences(done)
    assert told([line], "format", name, why), line
    assert all(CLASH in other for other in others)
    assert not (tmp_path / "draft").exists()


def test_a_format_of_ours_knows_nothing_of_it(broken: Env, chat: Path, tmp_path: Path) -> None:
    draft = tmp_path / "a.md"
    done = run("export", chat, "-f", "markdown", "-o", draft, "--template", "plain", env=broken)
    assert done.returncode == 0
    assert "Teh shelf." in draft.read_text(encoding="utf-8")
    (line,) = sentences(done)
    assert told([line], "format", "markdown", CLASH)


@pytest.mark.parametrize(("name", "why"), LOADED.items())
def test_a_template_that_cannot_be_loaded_is_told(
    broken: Env, chat: Path, tmp_path: Path, name: str, why: str
) -> None:
    done = run("export", chat, "-f", "text", "-o", tmp_path / "a.txt", "--template", name, env=broken)
    assert done.returncode == 2
    assert told(sentences(done), "template", name, why), done.stderr


def test_a_template_of_a_package_may_do_no_more_than_any_other(broken: Env, chat: Path, tmp_path: Path) -> None:
    def refused(template: str) -> str:
        done = run("export", chat, "-f", "text", "-o", tmp_path / "a.txt", "--template", template, env=broken)
        assert done.returncode == 2
        return done.stderr

    assert "The template hostile, line 1: there is no '__class__' to look at" in refused("hostile")
    assert "The template nowhere cannot be read: No such file or directory." in refused("nowhere")
    assert ", hostile, " in refused("nothing"), "it is among the templates there are"


IN_THE_WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from curator import app
from curator.ui.exporting import ExportDialog
from curator.ui.notices import Notice
from curator.ui.window import MainWindow

project = Path(sys.argv[1])
begin, told, tell = MainWindow.begin_work, [], Notice.tell
Notice.tell = lambda notice, words, *offers: (told.append(words), tell(notice, words, *offers))

def work(window):
    begin(window)
    QTimer.singleShot(0, lambda: look(window))

def look(window):
    window.actions_["export"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    formats = [dialog._format.itemData(row) for row in range(dialog._format.count())]
    dialog._format.setCurrentIndex(formats.index("writes-fail"))
    dialog._template.setCurrentIndex(dialog._template.findData("gone"))
    shown = [dialog._preview.source.toPlainText()]
    dialog._template.setCurrentIndex(0)
    shown.append(dialog._preview.source.toPlainText())
    dialog._settle()
    window.panes.checks.look()
    rows = [one.rule for one in window.panes.checks.findings.rows]
    visible = window.notice.isVisible()
    print(json.dumps({"formats": formats, "shown": shown, "rows": rows, "told": told, "visible": visible}))
    window.close()

MainWindow.begin_work = work
from curator.workspace import Opening
app.run(Opening(project, None))
"""


def test_the_window_tells_of_it_and_goes_on(broken: Env, chat: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_THE_WINDOW, chat],
        env=os.environ | broken, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    window = json.loads(done.stdout)
    assert {"html", "markdown", "writes-fail"} < set(window["formats"])
    assert not {"gone", "writes-misnamed", "writes-elsewhere"} & set(window["formats"])
    assert "The template gone of the package curator-broken could not be loaded" in window["shown"][0]
    assert "The format writes-fail of the package curator-broken failed" in window["shown"][1]
    assert set(window["rows"]) == {"typo", "check-works"}
    for what in ("format ends", "format writes-fail", "check check-fails", "check gone"):
        assert [words for words in window["told"] if words.startswith(f"The {what} of the package")], what
    assert window["visible"]


BESIDE_THE_WINDOW = """
import asyncio, json, sys
from pathlib import Path
from curator import plugins
from curator.importing import As
from curator.ui import jobs

async def survey():
    worker, told = jobs.Worker(), []
    plugins.listen(lambda broken: told.append(str(broken)))
    found, _ = await worker.run(lambda *_: None, jobs.survey_archive, Path(sys.argv[1]), As())
    worker.close()
    print(json.dumps([found.description.posts, told]))

if __name__ == "__main__":
    asyncio.run(survey())
    jobs.wait_for_the_closed()
"""


def test_a_process_beside_the_window_has_it_told_there(broken: Env, tmp_path: Path) -> None:
    table, script = tmp_path / "a.csv", tmp_path / "script.py"
    table.write_text("id,time,text\n1,2015-03-10T21:04:05Z,It opens\n", encoding="utf-8")
    script.write_text(BESIDE_THE_WINDOW, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script, table],
        env=os.environ | broken, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    posts, lines = json.loads(done.stdout)
    assert (posts, done.stderr) == (1, "")
    for name, why in SOURCES.items():
        assert [
            line for line in lines if line.startswith(f"The source {name} of the package curator-broken {why}")
        ]


READ_AHEAD = """
import sys
from pathlib import Path
from curator.sources import ArchiveError
from curator.sources.ahead import Ahead

if __name__ == "__main__":
    read = 0
    try:
        with Ahead(Path(sys.argv[1]), sys.argv[2], None, None, 500) as batches:
            for batch in batches:
                read += len(batch.posts)
    except ArchiveError as error:
        print(read, error)
"""


@pytest.mark.parametrize(("kind", "read"), [("midway", 1), ("fails", 0)])
def test_a_large_archive_that_is_read_ahead_fails_in_the_same_words(
    broken: Env, tmp_path: Path, kind: str, read: int
) -> None:
    (tmp_path / "a.txt").write_text("It opens.", encoding="utf-8")
    (tmp_path / "script.py").write_text(READ_AHEAD, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, tmp_path / "script.py", tmp_path / "a.txt", kind],
        env=os.environ | broken, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert done.stdout.startswith(f"{read} The source {kind} of the package curator-broken {READING[kind]}")
    assert done.stderr == ""
