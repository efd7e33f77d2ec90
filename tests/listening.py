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

    def window(self) -> Node:
        """The window that the keys are for, with all that is in it. Raises LookupError."""
        for window in self.tree().children:
            if "active" in window.states:
                return window
        raise LookupError("no window is active")

    def go_to(self, name: str) -> None:
        """Have a control of the window get the focus, by as many tabs as it takes. Raises LookupError."""
        for _ in range(40):
            if any(node.name == name and "focused" in node.states for node in self.window().all()):
                return
            self.press("Tab")
        raise LookupError(f"no tab leads to {name!r}")

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


def journey(program: Listening) -> Iterator[tuple[str, Node]]:
    """Leads through the main places of the program, from its first page on; gives each with all that is there."""
    program.wait_for("push button", "Look at the sample")
    yield "The first page", program.window()
    program.go_to("Look at the sample chat")
    program.press("Return")
    program.wait_for("table", "Tweets")
    yield "The sample, just opened", program.window()
    program.press("Down", "3", "s")
    yield "After filing and starring", program.window()
    program.press("F6", "Down", "Down", "Down", "Down")
    yield "The article", program.window()
    program.press("F2")
    yield "A quote, being edited", program.window()
    program.press("Escape", "d")
    yield "The thread", program.window()
    program.press("p")
    yield "The people", program.window()
    program.press("r", "F8")
    yield "The findings", program.window()
    program.press("slash")
    program.type("from:")
    yield "The search, with what it offers", program.window()
    program.press("Escape", "Escape", "space")
    yield "A closer look", program.window()
    program.press("space", "m")
    yield "A remark, being written", program.window()
    program.press("Escape", "ctrl+k")
    yield "The palette", program.window()
    program.press("Escape", "question")
    yield "All keys", program.window()
    program.press("Escape", "F1")
    yield "The guide", program.window()
    program.press("Escape", "ctrl+comma")
    yield "The settings", program.window()
    program.press("Escape", "ctrl+e")
    program.wait_for("push button", "Export")
    yield "The export", program.window()
    program.press("Escape")
    for words in ("change the keys", "what the labels", "accept all", "restore a backup", "time zone"):
        program.press("ctrl+k")
        program.type(words)
        program.press("Return")
        program.reader.spoken(quiet=0.6)
        window = program.window()
        yield window.name.removesuffix(" — Curator"), window
        program.press("Escape")
    program.press("ctrl+w")
    program.wait_for("push button", "Look at the sample")
    yield "The first page again", program.window()


def outline(node: Node, depth: int = 0) -> Iterator[str]:
    """What is on the screen, a line each, the deeper the further in; boxes that only hold others are left out."""
    told = node.role in _BOXES and not node.name and "focusable" not in node.states
    if not told:
        states = sorted(node.states & _TOLD)
        about = [f"“{node.name}”" if node.name else "", node.value if node.value != node.name else ""]
        about += [node.description, f"[{', '.join(states)}]" if states else ""]
        about += [f"({', '.join(node.actions)})" if node.actions else "", f"+{node.unread}" if node.unread else ""]
        yield "  " * depth + " ".join(" ".join((node.role, *filter(None, about))).split())
    for child in node.children:
        if "showing" in child.states:
            yield from outline(child, depth if told else depth + 1)


_BOXES = frozenset(
    {"filler", "panel", "layered pane", "splitter", "scroll bar", "row header", "column header", "grip"}
)
_TOLD = frozenset({"focused", "selected", "checked", "expanded", "editable", "read-only", "is-default", "modal"})
