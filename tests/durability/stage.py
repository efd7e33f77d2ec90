"""Where work is done to be cut short: a process that forks one for each piece of work, so that none has to start.

``python -m tests.durability.stage`` reads what is to be done as lines of JSON, and says what became of each.
"""

import contextlib
import ctypes
import json
import os
import random
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from curator.posts import CuratorError

_POLL = 0.002  # seconds
PATIENCE = 30.0  # seconds


@dataclass(frozen=True)
class Cut:
    """Which work, in which folder, how far, and what befalls it.

    It is killed so many seconds after it has begun (None: never); or the ``fail_at``-th change of a file (from 1;
    0: none) fails with an errno, all later ones too where it is ``lasting``; and every change is logged to a file.
    """

    work: str
    folder: str
    steps: int
    seed: int
    kill_after: float | None = None
    fail_at: int = 0
    error: int = 0
    lasting: bool = False
    log: str | None = None


@dataclass(frozen=True)
class Outcome:
    """How it ended: ``done``, ``killed``, ``refused`` (with one sentence) or ``broken`` (with a traceback)."""

    how: str
    words: str
    changes: int
    left: Sequence[int]  # processes that were still there, long after


class Stage:
    """The other process, from here."""

    def __init__(self, preloaded: Path | None = None) -> None:
        env = dict(os.environ) | ({"LD_PRELOAD": str(preloaded)} if preloaded else {})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.durability.stage", str(preloaded or "")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=env,
            text=True,
        )

    def play(self, cut: Cut) -> Outcome:
        """Do some work; what it acknowledges is in the file ``out`` beside its folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(cut)) + "\n")
        self._process.stdin.flush()
        return Outcome(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@contextlib.contextmanager
def stage(preloaded: Path | None = None) -> Iterator[Stage]:
    """The other process, for as long as it is needed."""
    made = Stage(preloaded)
    try:
        yield made
    finally:
        made.close()


def out_of(folder: Path) -> Path:
    """Where work in a folder acknowledges."""
    return folder.with_name(f"{folder.name}.out")


# In the other process


def _play(cut: Cut, library: Any) -> Outcome:
    ours, theirs = os.pipe()
    out = out_of(Path(cut.folder))
    out.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        _work(cut, library, theirs, out)  # never returns
    os.close(theirs)
    with os.fdopen(ours, "rb", closefd=True) as said:
        if cut.kill_after is None:
            words = said.read()
            _, status = os.waitpid(child, 0)
        else:
            said.read(1)  # it has begun
            ends = time.monotonic() + cut.kill_after
            while time.monotonic() < ends:
                time.sleep(_POLL)
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            words = said.read() if os.WIFEXITED(status) else b""
    if os.WIFSIGNALED(status):
        how, words, changes = "killed", b"", 0
    else:
        how = {0: "done", 2: "refused"}.get(os.WEXITSTATUS(status), "broken")
        count, _, words = words.lstrip(b".").partition(b" ")
        changes = int(count or 0)
    return Outcome(how, words.decode(), changes, _left_of(child))


def _left_of(session: int) -> list[int]:
    """The processes of a session, once all that end by themselves have ended."""
    ends = time.monotonic() + PATIENCE
    while (left := _in_session(session)) and time.monotonic() < ends:
        time.sleep(_POLL)
    return left


def _in_session(session: int) -> list[int]:
    found = []
    for process in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            state, _, _, its = (process / "stat").read_text().rpartition(")")[2].split()[:4]
            if int(its) == session and state != "Z":
                found.append(int(process.name))
    return found


def _work(cut: Cut, library: Any, pipe: int, out: Path) -> None:
    status, said = 1, ""
    try:
        os.setsid()
        os.dup2(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        sys.stdout = os.fdopen(1, "w")
        folder = Path(cut.folder)
        (folder / "home" / "curator").mkdir(parents=True, exist_ok=True)
        from tests.durability import acknowledging, works

        acknowledging.settle_in(folder)
        work = works.WORKS[cut.work]
        os.write(pipe, b".")
        if library is not None:
            log = None if cut.log is None else cut.log.encode()
            library.disk_arm(str(folder).encode(), cut.fail_at, cut.error, int(cut.lasting), log)
        for ack in work.do(folder, random.Random(cut.seed), cut.steps):
            acknowledging.tell(ack)
        status = 0
    except CuratorError as error:
        status, said = 2, str(error)
    except BaseException:  # noqa: BLE001 (told as it is, to whoever asked for the work)
        said = traceback.format_exc()
    finally:
        count = library.disk_count() if library is not None else 0
        os.write(pipe, f"{count} {said}".encode()[:60_000])
        os._exit(status)


def main() -> None:
    """Play what is asked for, until nothing more is."""
    import sqlite_utils.migrations  # noqa: F401 (what is loaded here need not be loaded by each)

    from curator.work import exporting
    from tests.durability import works  # noqa: F401

    exporting.formats()
    library = ctypes.CDLL(sys.argv[1]) if sys.argv[1] else None
    if library is not None:
        library.disk_arm.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_char_p]
        library.disk_count.restype = ctypes.c_long
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        answers.write(json.dumps(asdict(_play(Cut(**json.loads(line)), library))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
