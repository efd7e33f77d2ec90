"""From an archive to a draft, under a real X server: once with the mouse, once with the keyboard alone."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from curator import places
from curator.project import Project
from tests.desktop.conftest import Running
from tests.questions import numbered

ATLAS = "An atlas. A boy walked off with it halfway through his haircut, cape and all. He brought back the cape."
MASKS = "Two diving masks. My aunt took the first, she does not swim. She wished to know what the fuss was about."
TOWELS = "Towels. Thirty winter swimmers, four towels. We became a very close harbour."
QUESTIONS = [
    "What stood on your shelf on day one, and who took it first?",
    "Where do the things go that never come back?",
    "Besides books, what should a shelf lend?",
    "Someone builds their first shelf tomorrow: what do you tell them?",
]
BY_HAND = "Two diving masks. My aunt took the first; she does not swim."


@dataclass
class Chat:
    """The sample archive in a folder of its own, and the posts of the journey by their words."""

    archive: Path
    project: Path
    draft: Path
    ids: dict[str, str]


@pytest.fixture
def chat(tmp_path: Path) -> Chat:
    archive = tmp_path / "openshelf.db"
    shutil.copy(places.resources() / "sample" / "openshelf.db", archive)
    return Chat(archive, tmp_path / "openshelf.curation", tmp_path / "draft.md", {})


def opened(start: Callable[..., Running], path: Path) -> Running:
    program = start(path)
    program.until(lambda state: state["questions"] == 4 and not state["importing"], "the questions")
    program.until(lambda state: state["active"], "the window to be in front")
    return program


def know_ids(chat: Chat) -> None:
    with Project.open(chat.project) as project:
        for words in (ATLAS, MASKS, TOWELS):
            (chat.ids[words],) = (
                state.id for state in project.all_states() if words in state.text and not state.repost_of
            )


def shows(words: str, state: dict[str, Any]) -> bool:
    return words in state["article"]


def find(program: Running, words: str, post: str) -> None:
    program.screen.key("slash", "ctrl+a")
    program.screen.write(f"{words} -is:repost")
    program.until(lambda state: state["posts"] == 1 and state["current"] == post, f"{words} to be found")


def check_all_is_there(chat: Chat, program: Running, start: Callable[..., Running]) -> None:
    """What both journeys end with: Q1 has the edited masks, then the starred atlas; Q2 has the towels."""
    program.screen.key("ctrl+q")
    assert program.wait_for_end() == 0
    expected = [BY_HAND, ATLAS, TOWELS]
    with Project.open(chat.project) as project:
        assert project.placements(numbered(project, 1)) == [chat.ids[MASKS], chat.ids[ATLAS]]
        assert project.placements(numbered(project, 2)) == [chat.ids[TOWELS]]
        assert [state.id for state in project.all_states("is:starred")] == [chat.ids[ATLAS]]
        masks = project.state(chat.ids[MASKS])
        assert masks is not None
        assert masks.quote == BY_HAND
    assert chat.draft.read_text(encoding="utf-8").splitlines() == [
        "# #openshelf chat",
        "",
        *(f"{number}. {question}" for number, question in enumerate(QUESTIONS, 1)),
        "",
        f"## 1. {QUESTIONS[0]}",
        "",
        f"- {BY_HAND} — @teuila_reef_shelf",
        f"- **{ATLAS}** — @bashir_barbershop",
        "",
        f"## 2. {QUESTIONS[1]}",
        "",
        f"- {TOWELS} — @soren_ved_molen_dk",
        "",
        f"## 3. {QUESTIONS[2]}",
        "",
        f"## 4. {QUESTIONS[3]}",
    ]
    assert sorted(one.name for one in chat.archive.parent.glob("openshelf*")) == [
        "openshelf.curation",
        "openshelf.db",
    ]
    again = opened(start, chat.archive)
    state = again.ask("state")
    assert state["article"] == expected
    assert "3 picked · 1 starred" in state["status"]
    again.screen.key("ctrl+q")
    assert again.wait_for_end() == 0


def test_with_the_mouse(chat: Chat, start: Callable[..., Running]) -> None:
    program = opened(start, chat.archive)
    screen = program.screen
    know_ids(chat)
    drops = ((ATLAS, "atlas haircut", "1"), (MASKS, "diving masks", "1"), (TOWELS, "winter swimmers harbour", "2"))
    for words, search, bucket in drops:
        find(program, search, chat.ids[words])
        screen.drag(program.place("card", post=chat.ids[words]), program.place("bucket", name=bucket))
        program.until(partial(shows, words), f"{words} to be dropped")
    screen.key("Escape")
    state = program.until(lambda state: state["posts"] > 50, "the search to end")
    assert state["article"] == [ATLAS, MASKS, TOWELS]

    x, y, height = program.ask("quote", post=chat.ids[ATLAS])
    screen.drag(program.place("quote", post=chat.ids[MASKS]), (x, y - height // 3))
    program.until(lambda state: state["article"] == [MASKS, ATLAS, TOWELS], "the new order")

    screen.drag(program.place("quote", post=chat.ids[ATLAS]), program.place("bucket", name="Starred"))
    program.until(lambda state: "1 starred" in state["status"], "the star")
    screen.click(*program.place("button", text="Undo"))
    program.until(lambda state: "0 starred" in state["status"], "the star to be taken back")
    screen.key("ctrl+shift+z")
    program.until(lambda state: "1 starred" in state["status"], "the star to be back")

    screen.click(*program.place("quote", post=chat.ids[MASKS]), times=2)
    program.until(lambda state: state["focus"] == "editor", "the editor")
    screen.key("ctrl+a")
    screen.write(BY_HAND)
    screen.key("Return")
    program.until(lambda state: state["article"][0] == BY_HAND, "the edited quote")

    screen.click(*program.place("button", text="Export…"))
    program.until(lambda state: state["dialog"] == "ExportDialog", "the export dialog")
    screen.key("ctrl+a")
    screen.write(str(chat.draft))
    screen.key("Return")
    program.until(lambda _: chat.draft.exists(), "the draft")
    check_all_is_there(chat, program, start)


def test_with_the_keyboard_alone(chat: Chat, start: Callable[..., Running]) -> None:
    program = opened(start, chat.archive)
    screen = program.screen
    know_ids(chat)
    for words, digit in ((ATLAS, "1"), (TOWELS, "2"), (MASKS, "1")):
        for _ in range(60):
            if program.ask("state")["current"] == chat.ids[words]:
                break
            screen.key("j")
        screen.key(digit)
    program.until(lambda state: state["article"] == [ATLAS, MASKS, TOWELS], "three quotes")

    screen.key("k")
    program.until(lambda state: state["current"] == chat.ids[MASKS], "the masks to be current")
    screen.key("g")
    program.until(lambda state: state["focus"] == "article", "the article")
    screen.key("alt+Up")
    program.until(lambda state: state["article"] == [MASKS, ATLAS, TOWELS], "the new order")
    screen.key("F2")
    program.until(lambda state: state["focus"] == "editor", "the editor")
    screen.key("ctrl+a")
    screen.write(BY_HAND)
    screen.key("Return")
    program.until(lambda state: state["article"][0] == BY_HAND, "the edited quote")

    screen.key("Down", "s")
    program.until(lambda state: "1 starred" in state["status"], "the star")
    screen.key("ctrl+z")
    program.until(lambda state: "0 starred" in state["status"], "the star to be taken back")
    screen.key("ctrl+y")
    program.until(lambda state: "1 starred" in state["status"], "the star to be back")

    screen.key("ctrl+e")
    program.until(lambda state: state["dialog"] == "ExportDialog", "the export dialog")
    screen.key("ctrl+a")
    screen.write(str(chat.draft))
    screen.key("Return")
    program.until(lambda _: chat.draft.exists(), "the draft")
    check_all_is_there(chat, program, start)
