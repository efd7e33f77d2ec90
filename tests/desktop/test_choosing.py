"""An archive of two chats under a real X server: one is chosen, and the other comes in later."""

import random
from collections.abc import Callable
from pathlib import Path

from curator.posts import Author
from curator.project import Project
from tests.chats import BEGAN, DAY, MINUTE, a_chat, other_tweets, written
from tests.desktop.conftest import Running
from tests.questions import numbered
from tests.xserver import ROOT

STARTS = (BEGAN + 10 * DAY + 1200 * MINUTE, BEGAN + 38 * DAY + 1200 * MINUTE)


def test_a_chat_is_chosen_by_key_and_the_other_later(tmp_path: Path, start: Callable[..., Running]) -> None:
    chance = random.Random(11)
    guests = [Author(f"g{number}", f"guest{number}") for number in range(20)]
    chats = [post for begins in STARTS for post in a_chat(chance, begins, guests)]
    archive = written(tmp_path / "garden.db", [*chats, *other_tweets(chance, 300)])
    program = start(archive)
    state = program.until(lambda state: len(state["choices"]) == 3, "the choice")
    assert state["choices"][0].startswith("#seedchat · Fri 11 Jan 2019")
    program.until(lambda state: state["active"], "the window to be in front")
    program.screen.picture(ROOT / "build" / "desktop" / "choosing.png")
    program.screen.key("Home", "Down", "Return")
    program.until(lambda state: state["questions"] == 4 and not state["importing"], "the second chat")
    program.screen.key("1")
    program.until(lambda state: len(state["filed"][0]) == 1, "a tweet to be filed")
    program.screen.picture(ROOT / "build" / "desktop" / "chosen.png")
    program.screen.key("ctrl+q")
    assert program.wait_for_end() == 0
    with Project.open(tmp_path / "garden-seedchat-2019-02-08.curation") as project:
        assert len(project.placements(numbered(project, 1))) == 1
        assert abs(project.times()[0] - STARTS[1]) < 2 * MINUTE
    again = start(archive)
    state = again.until(lambda state: len(state["choices"]) == 3, "the choice again")
    assert "you have begun with it" in state["choices"][1]
    again.until(lambda state: state["active"], "the window to be in front")
    again.screen.key("Home", "Return")
    again.until(lambda state: state["questions"] == 4 and not state["importing"], "the first chat")
    again.screen.key("ctrl+q")
    assert again.wait_for_end() == 0
    assert len(list(tmp_path.glob("*.curation"))) == 2
