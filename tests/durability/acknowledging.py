"""What work acknowledged of a project, and whether it is still there."""

import json
import os
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from curator.project import Project
from curator.project.file import opening
from curator.project.log.decided_rows import TABLES
from curator.project.repair.verify import problems

_HOMES = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME")

Ack = Mapping[str, Any]


def acknowledged(project: Project) -> Ack:
    """The log's states in order, and a digest of all that was decided."""
    with project.snapshot():
        return state(project._connection)


def state(connection: sqlite3.Connection, *, but_for: Collection[str] = ()) -> Ack:
    rows = connection.execute("SELECT state FROM decision ORDER BY id")
    states = "".join({"done": "d", "undone": "u", "ended": "e"}[state] for (state,) in rows)
    tables = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in sorted(TABLES)]
    decided = [sorted(repr(row) for row in table if not set(row).intersection(but_for)) for table in tables]
    return {"states": states, "digest": sha256(repr(decided).encode()).hexdigest()}


def state_in(path: Path) -> Ack:
    with opening.reading(path) as connection:
        return state(connection)


def damage(path: Path) -> list[str]:
    return [f"{path.name}: {problem.message}" for problem in problems(path)]


def next_states(states: str) -> set[str]:
    """What the log may be one step later: decided, taken back, made again."""
    later = {states.replace("u", "e") + "d"}
    done, undone = states.rfind("d"), states.find("u")
    if done >= 0:
        later.add(f"{states[:done]}u{states[done + 1 :]}")
    if undone >= 0:
        later.add(f"{states[:undone]}d{states[undone + 1 :]}")
    return later


def lost(path: Path, acks: Sequence[Ack]) -> list[str]:
    """What is wrong with a project after the last acknowledgement: damage, or a decision that is not there."""
    if found := problems(path):
        return [problem.message for problem in found]
    last = next((ack for ack in reversed(acks) if "states" in ack), None)
    if last is None:
        return []
    with Project.open(path) as project:
        now = acknowledged(project)
    if now.items() <= last.items() or now["states"] in next_states(last["states"]):
        return []
    return [f"{last['states']} was acknowledged, {now['states']} is there"]


def project_in(folder: Path) -> Path:
    return folder / "chat.curation"


def settle_in(folder: Path) -> None:
    """Have what is a person's own, such as their backups, be in the folder of the work."""
    os.environ.update(dict.fromkeys(_HOMES, str(folder / "home")))


def check_project(folder: Path, acks: Sequence[Ack]) -> list[str]:
    """The project, where it had been made."""
    path = project_in(folder)
    if path.exists():
        return lost(path, acks)
    return [f"{path.name} is not there"] if acks else []


def tell(ack: Ack) -> None:
    """Acknowledge: one line on standard output, at once."""
    print(json.dumps(ack), flush=True)


def told(out: Path) -> list[Ack]:
    """What was acknowledged, by what is on a file; a last line that is not whole is none."""
    return [json.loads(line) for line in out.read_text(encoding="utf-8").split("\n")[:-1] if line]
