"""Where everything is measured, and at what size: processes of their own, with a home of their own."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.big_archives import FOLDER
from tests.xserver import ROOT

POSTS = 1_000_000
SECONDS = 10.0


@dataclass(frozen=True, eq=False)
class Stage:
    """``posts`` is the size of what is large, ``seconds`` how long the rounds of one line may take."""

    env: Mapping[str, str]
    folder: Path
    posts: int = POSTS
    seconds: float = SECONDS
    _told: dict[tuple[str, ...], Any] = field(default_factory=dict)

    @property
    def sizes(self) -> tuple[int, int, int]:
        """The numbers of posts that growth is measured over."""
        return self.posts // 100, self.posts // 10, self.posts

    def told(self, script: str, *arguments: object) -> Any:
        """What a benchmark's process prints as JSON; the same is measured once only."""
        words = (script, *map(str, arguments))
        if words not in self._told:
            done = subprocess.run(
                [sys.executable, "-m", f"tests.benchmarks.{script}", *words[1:]],
                env=self.env, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True,
            )  # fmt: skip
            self._told[words] = json.loads(done.stdout.splitlines()[-1])
        return self._told[words]

    def project(self, posts: int) -> Path:
        """A project of so many posts that can be searched at once, the same one for all that is measured."""
        return Path(self.told("big_projects", posts, self.folder))

    def seconds_to_first_paint(self, script: str, *arguments: object) -> float:
        """From the start of a process until it says that it has painted."""
        start = perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", f"tests.benchmarks.{script}", *map(str, arguments)],
            env=self.env,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout
        said = process.stdout.readline()
        took = perf_counter() - start
        process.wait(60)
        process.stdout.close()
        if "painted" not in said:
            raise RuntimeError(f"{script} ended without painting")
        return took


@contextmanager
def stage(display: Mapping[str, str], posts: int = POSTS, seconds: float = SECONDS) -> Iterator[Stage]:
    """A stage on a display, with a home and a folder that go when the block ends."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        home = Path(folder) / "home"
        home.mkdir()
        places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
        env = {**os.environ, **display, **places, "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode")}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        yield Stage(env, Path(folder), posts, seconds)


def seconds_of(does: Callable[[], object]) -> float:
    start = perf_counter()
    does()
    return perf_counter() - start
