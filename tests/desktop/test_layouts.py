"""Digits under a real X server on keyboards that have other signs in their place."""

import subprocess
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from curator.project import Project
from tests.conftest import fill, make_posts
from tests.desktop.conftest import Running, Screen

# X's key codes of the upper row and of the number pad.
ONE, TWO, SEVEN, NOUGHT, PAD_ONE, PAD_TWO = "10", "11", "16", "19", "87", "88"


@pytest.fixture
def layout(screen: Screen) -> Iterator[Callable[[str], None]]:
    """Puts another keyboard before the screen; afterwards the usual one is back."""

    def lay(name: str) -> None:
        subprocess.run(["setxkbmap", name], env=screen.env, check=True, timeout=20)
        time.sleep(0.3)

    yield lay
    lay("us")


@pytest.fixture
def program(start: Callable[..., Running], tmp_path: Path) -> Running:
    """The window on a project of thirty posts and eight questions, the first card in hand."""
    path = tmp_path / "chat.curation"
    with Project.create(path) as made:
        fill(made, make_posts(30))
        for number in range(1, 9):
            made.question(f"Topic {number}?")
    program = start(path)
    program.until(lambda state: state["active"] and state["current"] == "1", "the first card")
    return program


def filed(program: Running, expected: dict[int, list[str]], current: str) -> None:
    """Wait until these posts, and no others, stand under the questions, and that one is current."""

    def holds(state: dict[str, Any]) -> bool:
        there = {number: posts for number, posts in enumerate(state["filed"], 1) if posts}
        return there == expected and state["current"] == current

    program.until(holds, f"{expected} and {current}")


@pytest.mark.parametrize("name", ["us", "fr", "cz"])
def test_digits_are_where_they_are(program: Running, layout: Callable[[str], None], name: str) -> None:
    layout(name)
    key = program.screen.key
    now = partial(filed, program)
    key(ONE)
    now({1: ["1"]}, "2")
    key(f"shift+{TWO}")
    now({1: ["1"], 2: ["2"]}, "2")
    key(f"ctrl+{SEVEN}")
    now({1: ["1"], 2: ["2"], 7: ["2"]}, "3")
    key("k", NOUGHT)
    now({1: ["1"]}, "2")
    key("Num_Lock", PAD_ONE)
    now({1: ["1", "2"]}, "3")
    key(f"ctrl+{PAD_TWO}", "Num_Lock")
    now({1: ["1", "2"], 2: ["3"]}, "4")


def test_in_the_search_the_keys_give_their_signs(program: Running, layout: Callable[[str], None]) -> None:
    layout("fr")
    program.screen.key("ctrl+f", f"shift+{ONE}", f"shift+{TWO}")
    program.until(lambda state: state["focus"] == "search" and state["posts"] == 1, "number 12 to be found")
    program.screen.key("Return", ONE)
    program.until(lambda state: state["filed"][0] == ["12"], "it to be filed")


def test_on_a_german_keyboard_the_slash_over_the_seven_searches(
    program: Running, layout: Callable[[str], None]
) -> None:
    layout("de")
    program.screen.key(f"shift+{SEVEN}")
    program.until(lambda state: state["focus"] == "search", "the search")
    program.screen.key("Escape", "alt+a")
    program.until(lambda state: state["view"] == "all", "all tweets, and no menu")


def test_a_key_is_changed_from_the_keyboard_alone(program: Running) -> None:
    screen = program.screen
    screen.key("ctrl+k")
    program.until(lambda state: state["focus"] == "words", "the palette")
    screen.write("keys change")
    screen.key("Return")
    program.until(lambda state: state["in front"] == "Keys", "the dialog")
    screen.write("mark this screen")
    screen.key("Tab", "Return", "ctrl+9", "Return", "Escape")
    program.until(lambda state: state["active"], "the window to be in front again")
    assert program.ask("state")["focus"] == "timeline"
    screen.key("ctrl+9")
    program.until(lambda state: state["current"] != "1", "the next screen")
