"""An archive and a project for commands, and a way to decide about it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.helpers import invented_tweets, make_archive
from tests.in_process import run, run_json


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return make_archive(tmp_path / "chat.db", invented_tweets(40))


@pytest.fixture
def project(archive: Path, tmp_path: Path) -> Path:
    path = tmp_path / "p.curation"
    run_json("import", archive, "-o", path)
    questions = tmp_path / "questions.txt"
    questions.write_text("What is open?\n\nWho is missing?\nWhat next?\n", encoding="utf-8")
    run_json("questions", path, "--set", questions)
    return path


def decide(project: Path, *entries: object) -> subprocess.CompletedProcess[str]:
    decisions = project.with_name("decisions.json")
    decisions.write_text(json.dumps(list(entries)), encoding="utf-8")
    return run("apply", project, decisions, "--json")
