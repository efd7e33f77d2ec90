"""A robot editor curates a thousand tweets to eighty quotes, with the keyboard alone and with the mouse alone.

It counts what its hand does and prints the time that the keystroke-level model (Card, Moran, Newell, 1980) gives
for it: K a key or a button 0.2 s, P pointing 1.1 s, M making up one's mind 1.35 s; and a second to read a card.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from curator.project import Project
from tests.desktop.conftest import Running
from tests.invented import InventedChat, invent

K, P, M, READING = 0.2, 1.1, 1.35, 1.0
QUOTES = 80
MINUTES = 20


@dataclass
class Work:
    """What is to be picked, by post, and what the hand did for it."""

    plan: dict[str, int]
    keys: int = 0
    screens: int = 0
    drags: int = 0
    read: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def chat() -> InventedChat:
    return invent()


def begun(chat: InventedChat, folder: Path, start: Callable[..., Running]) -> tuple[Running, Work]:
    program = start(chat.save(folder / "chat.db"))
    program.until(lambda state: state["questions"] == 5 and not state["importing"], "the questions")
    program.until(lambda state: state["active"], "the window to be in front")
    answers = sorted(chat.answers)
    chosen = random.Random(3).sample(answers, QUOTES)
    program.screen.key("Home")
    return program, Work({post: chat.answers[post] for post in chosen})


def check(folder: Path, work: Work) -> None:
    """All that was planned is filed where it belongs, and nothing else is."""
    with Project.open(next(folder.glob("chat*.curation"))) as project:
        filed = {state.id: state.questions for state in project.all_states("is:filed")}
        inbox = project.counts().inbox
    assert filed == {post: (number,) for post, number in work.plan.items()}
    assert len(work.read) > 550
    assert inbox < len(work.read)


def test_eighty_quotes_with_the_keyboard(
    chat: InventedChat, tmp_path: Path, start: Callable[..., Running], capsys: pytest.CaptureFixture[str]
) -> None:
    program, work = begun(chat, tmp_path, start)
    left = dict(work.plan)
    wrong = 0
    while True:
        program.until(lambda _state: _weighed(program, left), "suggestions")
        sight = program.ask("sight")
        for post in [post for post, _, _ in sight if post in left]:
            number = left.pop(post)
            key, suggested = next((key, one) for there, key, one in program.ask("sight") if there == post)
            program.screen.key(key.lower())
            work.keys += 1
            if suggested != number:
                program.screen.key(str(number))
                work.keys += 1
                wrong += suggested is not None
            program.until(partial(_is_filed, post, number), post)
        work.read |= {post for post, _, _ in sight}
        program.screen.key("n")
        work.screens += 1
        if not _goes_on(program, {post for post, _, _ in sight}):
            break
    check(tmp_path, work)
    seconds = (work.keys + work.screens) * K + QUOTES * M + len(work.read) * READING
    with capsys.disabled():
        print(
            f"\nKeyboard: {work.keys} keys for {QUOTES} picks ({work.keys / QUOTES:.2f} a pick, {wrong} wrong"
            f" suggestions), {work.screens} for {work.screens} screens of {len(work.read)} cards;"
            f" {seconds / 60:.1f} minutes by the keystroke-level model"
        )
    assert work.keys <= 2.0 * QUOTES
    assert seconds <= MINUTES * 60


def _is_filed(post: str, number: int, state: dict[str, Any]) -> bool:
    return post in state["filed"][number - 1]


def _goes_on(program: Running, sight: set[str]) -> bool:
    """Wait for other cards to come into sight; False where none do."""
    for _ in range(30):
        if {post for post, _, _ in program.ask("sight")} != sight:
            return True
        time.sleep(0.1)
    return False


def _weighed(program: Running, left: dict[str, int]) -> bool:
    """Whether a reader of this screen would see what is suggested by now, for most of it."""
    sight = program.ask("sight")
    wanted = [suggested for post, _, suggested in sight if post in left]
    return not wanted or any(number is not None for number in wanted) or len(wanted) == 1


def test_eighty_quotes_with_the_mouse(
    chat: InventedChat, tmp_path: Path, start: Callable[..., Running], capsys: pytest.CaptureFixture[str]
) -> None:
    program, work = begun(chat, tmp_path, start)
    left = dict(work.plan)
    while True:
        for post, at in program.ask("cards"):
            work.read.add(post)
            if post not in left:
                continue
            number = left.pop(post)
            program.screen.drag(tuple(at), program.place("bucket", name=str(number)))
            work.drags += 1
            program.until(partial(_is_filed, post, number), post)
        cards = program.ask("cards")
        program.screen.do("mousemove", *cards[len(cards) // 2][1])
        program.screen.do("click", "--repeat", 4, "--delay", 30, 5)
        work.screens += 1
        if program.ask("cards") == cards:
            break
    check(tmp_path, work)
    seconds = work.drags * (P + K + P + K + M) + work.screens * K + len(work.read) * READING
    with capsys.disabled():
        print(
            f"\nMouse: {work.drags} drags for {QUOTES} picks, {work.screens} turns of the wheel past"
            f" {len(work.read)} cards; {seconds / 60:.1f} minutes by the keystroke-level model"
        )
    assert work.drags <= QUOTES
    assert seconds <= MINUTES * 60
