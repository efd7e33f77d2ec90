"""The program as somebody has it who hears it: keys go in by xdotool, what a screen reader is told comes out."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.screen_reader import Node, Place, ScreenReader, screen_reader, session_bus
from tests.xserver import ROOT

PATIENCE = 20.0


class Listening:
    """The running program, its keys, and what is read out."""

    def __init__(self, process: subprocess.Popen[bytes], reader: ScreenReader, env: dict[str, str]) -> None:
        self.process = process
        self.reader = reader
        self._env = env
        self.program: Place = reader.program(process.pid)

    def press(self, *keys: str) -> list[str]:
        """Press keys one after the other; gives what was read out since."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self._env, check=True, timeout=20)
        return self.reader.spoken()

    def type(self, text: str) -> list[str]:
        """Type a text; gives what was read out since."""
        subprocess.run(["xdotool", "type", "--delay", "12", text], env=self._env, check=True, timeout=60)
        return self.reader.spoken()

    def tree(self) -> Node:
        """Everything that the program tells of itself now."""
        return self.reader.tree(self.program)

    def wait_for(self, role: str, name: str) -> Node:
        """Something on the screen, as soon as it is there. Raises TimeoutError."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for node in self.tree().all():
                if node.role == role and name in node.name and "showing" in node.states:
                    return node
            time.sleep(0.2)
        raise TimeoutError(f"no {role} {name!r} has come")


@contextmanager
def listening(env: dict[str, str], home: Path, *arguments: object) -> Iterator[Listening]:
    """The program, started on a screen with a home of its own, with a screen reader beside it."""
    places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
    with session_bus(env | places) as bus, screen_reader(bus) as reader:
        with (home / "stderr.txt").open("a") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "curator.cli", *map(str, arguments)],
                env=bus | {"CURATOR_EDITOR": "Mira"},
                stderr=log,
                cwd=ROOT,
            )
        try:
            yield Listening(process, reader, bus)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(20)
    said = (home / "stderr.txt").read_text()
    if "Traceback" in said:
        raise RuntimeError(said)
