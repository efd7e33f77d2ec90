"""No network connection is opened unless the editor gave an address."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.work import exporting, sample
from tests.conftest import ROOT
from tests.network import HELD_BY_LINUX

ADDRESS = "postgresql://someone:secret@127.0.0.1:9/archive"


def attempts(folder: Path, journey: str, *arguments: object) -> tuple[list[str], int]:
    """What Python told of a journey, and how its process ended: below 0, by a signal."""
    log = folder / "spoken"
    done = subprocess.run(
        [sys.executable, "-m", "tests.network", log, journey, *map(str, arguments)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=300, env=os.environ,
    )  # fmt: skip
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else [], done.returncode


def test_no_journey_speaks_to_anybody(tmp_path: Path) -> None:
    project = tmp_path / "chat.curation"
    every = list(exporting.formats())
    journeys: list[tuple[object, ...]] = [
        ("terminal", "import", sample.sample_archive(), "-o", project),
        ("terminal", "questions", project, "--detect"),
        ("terminal", "suggest", project, "--json"),
        ("terminal", "demo", "--save-to", tmp_path / "demo"),
        ("window", project, tmp_path / "window.png"),
        *(("terminal", "export", project, "-f", name, "-o", tmp_path / f"x.{name}") for name in every),
    ]
    for journey, *arguments in journeys:
        assert attempts(tmp_path, str(journey), *arguments) == ([], 0), (journey, *arguments)
    said, status = attempts(tmp_path, "terminal", "lint", project)
    assert (said, status >= 0) == ([], True)
    made = [tmp_path / "window.png", tmp_path / "demo" / "article.md", *(tmp_path / f"x.{name}" for name in every)]
    assert all(path.stat().st_size for path in made)


def test_python_tells_of_an_attempt(tmp_path: Path) -> None:
    told, status = attempts(tmp_path, "knock", 9)
    assert told[0] == "socket.getaddrinfo"
    assert status


@pytest.mark.skipif(not HELD_BY_LINUX, reason="only Linux knows what a library opens without Python")
def test_an_address_that_the_editor_gave_is_spoken_to_and_that_would_not_go_unseen(tmp_path: Path) -> None:
    """The source of PostgreSQL speaks to the server through a library in C: Linux ends the process."""
    pytest.importorskip("psycopg")
    _, status = attempts(tmp_path, "terminal", "sources", ADDRESS)
    assert status < 0
