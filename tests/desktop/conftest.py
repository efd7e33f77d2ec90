"""A real X server with a window manager, a real window in it, and a hand made of xdotool."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import give_up
from tests.xserver import ROOT, missing_tools, x_server

PATIENCE = 30.0
_STEPS, _STEP_SECONDS = 12, 0.02  # of a drag


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)


@dataclass
class Screen:
    """One X display of its own."""

    env: dict[str, str]

    def do(self, *words: object) -> None:
        """What xdotool does, as one call, which may name several things to do one after another."""
        subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, timeout=20)

    def key(self, *keys: str) -> None:
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.08)

    def write(self, text: str) -> None:
        self.do("type", "--delay", "12", text)
        time.sleep(0.1)

    def click(self, x: int, y: int, times: int = 1, hold: str | None = None) -> None:
        """Click with the left button; a key may be held down meanwhile."""
        clicks = ["click", "--repeat", times, "--delay", 60, 1]
        if hold:
            clicks = ["keydown", hold, *clicks, "keyup", hold]
        self.do("mousemove", x, y, "sleep", 0.1, *clicks)
        time.sleep(0.1)

    def drag(
        self, start: tuple[int, int], end: tuple[int, int], hold: str | None = None, *, give_up: bool = False
    ) -> None:
        """Press, move in small steps, let go; a key may be held down meanwhile, or Escape pressed at last."""
        words: list[object] = ["mousemove", *start, "sleep", 0.05, "mousedown", 1]
        for step in range(1, _STEPS + 1):
            share = step / _STEPS
            at = [round(a + (b - a) * share) for a, b in zip(start, end, strict=True)]
            words += ["mousemove", *at, "sleep", _STEP_SECONDS]
            if hold and step == _STEPS // 2:
                words += ["keydown", hold]
        words += ["mousemove", end[0] + 1, end[1], "sleep", 0.15]
        if give_up:
            words += ["key", "--clearmodifiers", "Escape", "sleep", 0.1]
        words += ["mouseup", 1, *(["keyup", hold] if hold else [])]
        self.do(*words)
        time.sleep(0.1)

    def picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, check=True, timeout=30)


@dataclass
class Running:
    """The program, running on a screen."""

    process: subprocess.Popen[str]
    screen: Screen

    def ask(self, ask: str, **about: object) -> Any:
        """What the window says of itself."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"ask": ask, **about}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def until(self, holds: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        """Wait until the window's state is so; fails with what was waited for."""
        deadline = time.monotonic() + PATIENCE
        state: dict[str, Any] = {}
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                pytest.fail(f"the program ended while waiting for {what}")
            state = self.ask("state") or {}
            if state and holds(state):
                return state
            time.sleep(0.03)
        self.screen.picture(ROOT / "build" / "desktop" / "failed.png")
        pytest.fail(f"waited in vain for {what}: {state}")

    def place(self, ask: str, **about: object) -> tuple[int, int]:
        found = self.ask(ask, **about)
        assert found, f"{about} is not on the screen"
        return found[0], found[1]

    def wait_for_end(self) -> int:
        return self.process.wait(PATIENCE)


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    if missing := missing_tools():
        give_up(f"the desktop tests need {', '.join(missing)}")
    with x_server() as env:
        yield Screen(env)


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Starts the program on a file, with a home that lasts for the test."""
    running: list[Running] = []
    home = tmp_path / "home"
    home.mkdir()
    places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
    log = (tmp_path / "stderr.txt").open("a")

    def started(*arguments: object) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.observed", *map(str, arguments)],
            env=screen.env | places | {"CURATOR_EDITOR": "Mira", "CURATOR_DEBUG": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=ROOT,
        )
        running.append(Running(process, screen))
        return running[-1]

    yield started
    log.close()
    for one in running:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait(10)
        assert one.process.stdin
        assert one.process.stdout
        one.process.stdin.close()
        one.process.stdout.close()
    said = (tmp_path / "stderr.txt").read_text()
    assert "Traceback" not in said, said
