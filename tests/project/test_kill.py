"""Killed at any moment: every decision that was acknowledged is there, and the file is sound."""

import json
import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from curator.project import Project
from curator.project.verify import problems
from tests.conftest import fill, make_posts
from tests.helpers import CURATOR

KILLS = 500 if os.environ.get("CURATOR_LONG") else 50
_DECISIONS = 400


def entries(seed: int) -> list[dict[str, object]]:
    """Decisions that each change something: post after post is placed, starred, edited."""
    choose = random.Random(seed)
    made: list[dict[str, object]] = []
    for number in range(1, _DECISIONS + 1):
        match choose.choice(("place", "star", "edit", "shelve")):
            case "place":
                made.append({"do": "place", "post": str(number), "question": choose.randint(1, 3), "position": 0})
            case "edit":
                made.append({"do": "edit", "post": str(number), "text": f"words {number} " * 20})
            case verb:
                made.append({"do": verb, "post": str(number)})
    return made


def holds(project: Project, entry: dict[str, object]) -> bool:
    state = project.state(str(entry["post"]))
    assert state is not None
    match entry["do"]:
        case "place":
            return state.questions == (entry["question"],)
        case "star":
            return state.starred
        case "shelve":
            return state.shelved
        case _:
            return state.quote == entry["text"]


@pytest.mark.parametrize("part", range(5))
def test_no_acknowledged_decision_is_lost(tmp_path: Path, part: int) -> None:
    choose = random.Random(part)
    for kill in range(KILLS // 5):
        path = tmp_path / f"{kill}.curation"
        with Project.create(path) as project:
            fill(project, make_posts(_DECISIONS))
            for text in ("One?", "Two?", "Three?"):
                project.question(text)
        todo = entries(kill * 5 + part)
        decisions = tmp_path / f"{kill}.json"
        decisions.write_text(json.dumps(todo), encoding="utf-8")
        acknowledged = tmp_path / f"{kill}.out"
        with acknowledged.open("wb") as out:
            process = subprocess.Popen([*CURATOR, "apply", str(path), str(decisions), "--json"], stdout=out)
            while not acknowledged.stat().st_size and process.poll() is None:
                time.sleep(0.005)
            time.sleep(choose.uniform(0, 0.15))
            process.kill()
            process.wait()
        whole = [line for line in acknowledged.read_text().split("\n")[:-1] if line]
        done = [json.loads(line)["index"] for line in whole]
        assert done == list(range(len(done)))
        with Project.open(path) as project:
            lost = [index for index in done if not holds(project, todo[index])]
            beyond = [entry for entry in todo[len(done) + 1 :] if holds(project, entry)]
        assert lost == []
        assert beyond == []
        assert problems(path) == []
