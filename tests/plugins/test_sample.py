"""The sample of a package that adds to Curator is installed for real, and works, here and in the window."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import ROOT
from tests.helpers import run, run_json
from tests.plugins.installing import Env, beside

SAMPLE = ROOT / "docs" / "sample-plugin"
LOG = SAMPLE / "evening.log"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Env:
    """The sample as pip installs it, with no network, in a folder of its own."""
    site = tmp_path_factory.mktemp("site")
    quiet = ["--quiet", "--disable-pip-version-check"]
    alone = ["--no-deps", "--no-build-isolation", "--no-index", "--target", str(site)]
    subprocess.run([sys.executable, "-m", "pip", "install", *quiet, *alone, str(SAMPLE)], check=True, timeout=120)
    return beside(site)


@pytest.fixture
def chat(installed: Env, tmp_path: Path) -> Path:
    """A project made of the sample's log, its answers filed."""
    project, decisions = tmp_path / "evening.curation", tmp_path / "decisions.json"
    done = run("import", LOG, "-o", project, env=installed)
    assert done.returncode == 0, done.stderr
    assert len(run_json("questions", project, "--detect")) == 2
    filed = [
        {"do": "place", "post": post["id"], "question": int(post["text"][1])}
        for post in run_json("posts", project)
        if post["text"].startswith("A")
    ]
    decisions.write_text(json.dumps(filed), encoding="utf-8")
    run("apply", project, decisions)
    return project


def test_it_ships_with_the_source(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (made,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(made) as archive:
        shipped = {name.partition("/")[2] for name in archive.getnames()}
    files = {path for path in SAMPLE.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert len(files) == 10
    assert {str(path.relative_to(ROOT)) for path in files} <= shipped


def found(done: subprocess.CompletedProcess[str]) -> Any:
    return json.loads(done.stdout)


def test_the_samples_source_reads_its_archive(installed: Env, tmp_path: Path) -> None:
    (log,) = found(run("sources", LOG, "--json", env=installed))
    assert (log["kind"], log["confidence"], log["posts"]) == ("lantern", 1.0, 6)
    (without,) = found(run("sources", LOG, "--json"))
    assert without["kind"] != "lantern"
    damaged = tmp_path / "damaged.log"
    damaged.write_bytes(LOG.read_bytes() + b"2024-11-07\tana\n\xff\n")
    done = run("import", damaged, "-o", tmp_path / "a.curation", "--kind", "lantern", "--json", env=installed)
    (file,) = found(done)["files"]
    assert (file["kind"], file["read"], file["kept"], file["refused"]) == ("lantern", 8, 6, 2)
    assert "is no log of Lantern" in run("sources", ROOT / "README.md", "--kind", "lantern", env=installed).stderr


def test_the_samples_check_finds_and_its_fix_mends(installed: Env, chat: Path) -> None:
    (finding,) = found(run("lint", chat, "--json", env=installed))
    assert (finding["rule"], finding["severity"], finding["question"]) == ("exclaimed", "hint", 1)
    assert finding["fixable"]
    assert found(run("lint", chat, "--json")) == []


def test_the_samples_format_and_template_write_the_draft(installed: Env, chat: Path, tmp_path: Path) -> None:
    path = tmp_path / "evening.opml"
    done = run("export", chat, "-f", "opml", "-o", path, "--template", "lantern-letter", env=installed)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    outline = ET.parse(path)  # noqa: S314 (our own file)
    assert outline.findtext("head/title") == "Dear friends of #lampchat"
    assert [one.get("text") for one in outline.findall("body/outline/outline")] == [
        "Umbrellas!! Nearly always it is one rib. — @oda_reed",
        "Chairs, as long as the seat holds. — @tomas_bell",
        "My neighbour, by letting me spoil two of hers. — @oda_reed",
        "Nobody. That is why they wobble. — @tomas_bell",
    ]
    unknown = run("export", chat, "-f", "opml", "-o", path)
    assert unknown.returncode == 2
    assert "There is no format 'opml'" in unknown.stderr


IN_THE_WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QInputDialog
from curator import app, plugins
from curator.ui.export.dialog import ExportDialog
from curator.ui.settings.store import Settings
from curator.ui.shell.window import MainWindow
from curator.work.locating import Opening

folder, project = Path(sys.argv[1]), Path(sys.argv[2])
application = app._application()
window = MainWindow(Settings(folder / "window.ini"))
window.resize(1280, 800)
window.session.open(Opening(project, None))
window.show()
QApplication.processEvents()
window.actions_["export"].trigger()
(dialog,) = window.findChildren(ExportDialog)
dialog._format.setCurrentIndex(dialog._format.findData("opml"))
dialog._template.setCurrentIndex(dialog._template.findData("lantern-letter"))
shown = dialog._preview.source.toPlainText()
dialog.grab().save(str(folder / "dialog.png"))
dialog._settle()
asked = []
QInputDialog.getItem = lambda _parent, _title, _label, names, *_, **__: asked.extend(names) or ("", False)
window.actions_["template"].trigger()
window.panes.checks.look()
findings = window.panes.checks.findings
rows = [findings.data(findings.index(row)) for row in range(findings.rowCount())]
window.grab().save(str(folder / "window.png"))
window.close()
written = str(dialog.chosen().path)
print(json.dumps({"shown": shown, "written": written, "asked": asked, "rows": rows}))
"""


def test_the_sample_is_in_the_window(installed: Env, chat: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_THE_WINDOW, tmp_path, chat],
        env=os.environ | installed, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    window = found(done)
    assert "Dear friends of #lampchat" in window["shown"]
    assert "Umbrellas!!" in window["shown"]
    assert Path(window["written"]).name == "evening.opml"
    assert Path(window["written"]).read_text(encoding="utf-8") == window["shown"]
    assert "lantern-letter" in window["asked"]
    assert [row for row in window["rows"] if "several exclamation marks" in row]


FIRST_FRAME = """
import os, sys
from curator import app, cli

app._paint = lambda _window: (print(*sys.modules, flush=True), os._exit(0))
sys.argv = ["curator", sys.argv[1]]
cli.main()
"""


def test_the_first_frame_neither_loads_nor_looks_for_it(installed: Env, chat: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, chat],
        env=os.environ | installed, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    loaded = done.stdout.split()
    assert "curator.ui.shell.window" in loaded, done.stderr
    assert not [name for name in loaded if name.startswith(("curator_lantern", "importlib.metadata"))]


OPENED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from curator import app
from curator.ui.shell.window import MainWindow

begin, looking = MainWindow.begin_work, QTimer(interval=50)

def work(window):
    begin(window)
    looking.timeout.connect(lambda: look(window))
    looking.start()

def look(window):
    project = window.session.project
    if project is None or project.counts().posts < 6 or not project.questions():
        return
    looking.stop()
    questions = [one.text for one in window.session.desk.project.questions()]
    (archive,) = window.session.desk.project.archives()
    print(json.dumps([archive.kind, window.timeline.cards.rowCount() > 0, questions]), flush=True)
    window.close()

MainWindow.begin_work = work
if __name__ == "__main__":
    app.run(None, Path(sys.argv[1]))
"""


def test_the_window_opens_the_samples_archive(installed: Env, tmp_path: Path) -> None:
    script, log = tmp_path / "script.py", tmp_path / "evening.log"
    script.write_text(OPENED, encoding="utf-8")
    shutil.copy(LOG, log)
    done = subprocess.run(
        [sys.executable, script, log],
        env=os.environ | installed, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    kind, shown, questions = found(done)
    assert (kind, shown) == ("lantern", True)
    assert questions == ["What do you mend rather than throw away?", "Who taught you?"]
