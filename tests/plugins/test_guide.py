"""The smallest examples in the guide work once they are installed."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.helpers import run
from tests.plugins.installing import Env, beside, put

PAGE = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Env:
    """The package that the page describes, with every file that it shows."""
    site = tmp_path_factory.mktemp("site")
    files = dict(re.findall(r"`([\w.]+)`[^`\n]*:\n\n```\w+\n(.*?)```", PAGE, re.DOTALL))
    project = tomllib.loads(files.pop("pyproject.toml"))["project"]
    assert len(files) == 5
    for name, text in files.items():
        (site / name).write_text(text, encoding="utf-8")
    put(site, project["name"], project["entry-points"])
    return beside(site)


def test_the_examples_work_once_they_are_installed(installed: Env, tmp_path: Path) -> None:
    archive, project, draft = (tmp_path / name for name in ("chirps.csv", "chirps.curation", "chirps.txt"))
    nest = "https://twitter.com/wren/status/575486036429549569"
    archive.write_text(f"bird,chirp,hatched,nest\nwren,TSIP TSIP,2015-03-10T21:04:05Z,{nest}\n", encoding="utf-8")
    (found,) = json.loads(run("sources", archive, "--json", env=installed).stdout)
    (post,) = found["sample"]
    assert (found["kind"], post["id"], post["author"]) == ("birdbox", "575486036429549569", "wren")

    decisions, questions = tmp_path / "decisions.json", tmp_path / "questions.txt"
    decisions.write_text(json.dumps([{"do": "place", "post": post["id"], "question": 1}]), encoding="utf-8")
    questions.write_text("Who sings?\n", encoding="utf-8")
    assert run("import", archive, "-o", project, env=installed).returncode == 0
    run("questions", project, "--set", questions)
    run("apply", project, decisions)
    findings = json.loads(run("lint", project, "--json", env=installed).stdout)
    assert [(one["question"], one["post"]) for one in findings if one["rule"] == "shouting"] == [(1, post["id"])]
    done = run("export", project, "-f", "chirps", "-o", draft, "--template", "birdsong", env=installed)
    assert (done.returncode, done.stderr) == (0, "")
    assert draft.read_text(encoding="utf-8") == "What one bird sang\n\nWho sings?\n~ TSIP TSIP\n"
