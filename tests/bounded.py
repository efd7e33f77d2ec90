"""Work on what a stranger made, done by a process that is ended where it takes too long and tells what it took."""

import importlib
import json
import os
import resource
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SECONDS, MEGABYTES = 5, 300  # of work, in one go
_MOST = 2 << 30  # bytes: what would take more must not take the computer down with it


@dataclass(frozen=True)
class Done:
    """What a function said, the most memory that its process had in megabytes, and how the process ended."""

    said: list[str]
    peak: float
    status: int
    errors: str


def bounded(function: str, *arguments: object, env: dict[str, str] | None = None) -> Done:
    """Run ``module:function`` with texts as its arguments in a process of its own, within SECONDS of work."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bounded", function, *map(str, arguments)],
        capture_output=True, text=True, check=False, env=os.environ | (env or {}), timeout=600,
        cwd=Path(__file__).resolve().parent.parent,
    )  # fmt: skip
    *said, peak = done.stdout.splitlines() or ["nan"]
    return Done(said, float(peak), done.returncode, done.stderr[-2000:])


def start_clock() -> None:
    """From now on the process has SECONDS of work; then it is ended, whatever it is doing."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)


def peak() -> float:
    """The most memory that this process ever had, in megabytes."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
    (line,) = [line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def main() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (_MOST, _MOST))
    module, _, name = sys.argv[1].partition(":")
    function = getattr(importlib.import_module(module), name)
    start_clock()
    said = function(*sys.argv[2:])
    print(said if isinstance(said, str) else json.dumps(said))
    print(peak())


if __name__ == "__main__":
    main()
