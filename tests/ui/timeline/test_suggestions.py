"""Suggestions in the window: shown on the cards, accepted one by one or many at once, and never in the way."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.chat.suggesting import Ranked, Suggestion
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.accept_dialog import AcceptDialog
from curator.ui.timeline.model import SUGGESTION
from tests.conftest import ROOT
from tests.invented import invent
from tests.questions import numbered
from tests.ui.conftest import Journey, filed, press, project_of, until


def suggestion(
    window: MainWindow, post: str, number: int, probability: float = 0.9, *, disagrees: bool = False
) -> Suggestion:
    rest = (1 - probability) / 3
    questions = project_of(window).questions()
    others = [Ranked(one.id, rest, "Sent later") for one in questions if one.number != number]
    best = Ranked(questions[number - 1].id, probability, f"Marked A{number}")
    return Suggestion(post, probability < 0.5, rest, (best, *others), disagrees=disagrees)


@pytest.fixture
def suggested(window: MainWindow) -> MainWindow:
    """Posts 1 to 12 with a suggestion each, of which those for 4 and 8 are too weak to be shown."""
    for number in range(1, 13):
        sure = 0.4 if number in (4, 8) else 0.6 + number / 40
        window.suggesting.known[str(number)] = suggestion(window, str(number), number % 3 + 1, sure)
    window.timeline.setFocus()
    return window


def current(window: MainWindow) -> str | None:
    return window.timeline.current_post()


def test_enter_files_as_suggested_and_goes_on(suggested: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, suggested, "Return", "Return", "Return")
    assert filed(suggested) == [["3"], ["1"], ["2"]]
    assert current(suggested) == "4"
    press(qtbot, suggested, "Return")
    assert filed(suggested) == [["3"], ["1"], ["2"]], "what is too weak to be shown is not accepted"
    assert current(suggested) == "5"
    assert suggested.toast._words.text() == "File a tweet under 1 as suggested"


def test_what_is_selected_is_accepted_as_one_decision(suggested: MainWindow, qtbot: QtBot) -> None:
    suggested.timeline.selectAll()
    press(qtbot, suggested, "Return")
    assert sum(map(len, filed(suggested))) == 10
    suggested.actions_["undo"].trigger()
    assert filed(suggested) == [[], [], []]


def test_a_cards_own_key_files_it_where_it_stands(suggested: MainWindow, qtbot: QtBot) -> None:
    top = suggested.timeline.verticalScrollBar().value()
    rows = suggested.timeline.rows_to_pick()
    keys = [suggested.timeline.key_of(row) for row in rows]
    assert keys[:5] == ["A", "C", "F", "H", "L"]
    press(qtbot, suggested, "F")
    assert filed(suggested) == [["3"], [], []]
    assert (current(suggested), suggested.timeline.verticalScrollBar().value()) == ("3", top)
    press(qtbot, suggested, "2")
    assert filed(suggested) == [[], ["3"], []], "a number puts a wrong suggestion right"
    assert (current(suggested), suggested.timeline.verticalScrollBar().value()) == ("3", top)
    press(qtbot, suggested, "H")
    assert filed(suggested) == [[], ["3"], []], "nothing is suggested for that one"
    assert suggested.toast._words.text().startswith("No question is suggested for this tweet")
    press(qtbot, suggested, "3")
    assert filed(suggested) == [[], ["3"], ["4"]]


def test_a_key_that_was_given_to_another_command_is_painted_no_more(suggested: MainWindow) -> None:
    suggested.timeline.pick_keys = ["Ü", "Ö"]
    rows = suggested.timeline.rows_to_pick()
    assert [suggested.timeline.key_of(row) for row in rows[:3]] == ["Ü", "Ö", ""]


def test_why_is_one_hover_away_and_never_markup(suggested: MainWindow) -> None:
    known = suggested.suggesting.known
    first, second, third = (question.id for question in project_of(suggested).questions())
    known["1"] = Suggestion(
        "1", False, 0.05, (Ranked(second, 0.95, "Shares “<b>”"), Ranked(first, 0.0, ""), Ranked(third, 0.0, ""))
    )
    index = suggested.timeline.cards.index(0, 0)
    told = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "Question 2, 95% likely. Shares “&lt;b&gt;”." in told
    assert "none of them: 5%" in told
    assert "suggested for 2" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    project_of(suggested).shelve("1")
    assert index.data(SUGGESTION) is None, "a card that was decided about asks for nothing"


def test_the_cards_are_ordered_by_what_they_seem_to_answer(suggested: MainWindow) -> None:
    desk = suggested.desk
    assert desk is not None
    desk.arrange(by_question=True)
    posts = [desk.card(row).state.id for row in range(len(desk.rows))]
    assert posts[:10] == ["3", "6", "9", "12", "1", "7", "10", "2", "5", "11"]
    assert posts[10:13] == ["4", "8", "13"], "those of which nothing is known come last, in order of time"
    project_of(suggested).place("3", numbered(project_of(suggested), 1))
    assert [desk.card(row).state.id for row in range(3)] == ["3", "6", "9"], "no decision moves a card"
    desk.arrange(by_question=False)
    assert desk.card(0).state.id == "1"


def test_nothing_is_suggested_by_numbers_that_are_those_of_other_questions_now(
    suggested: MainWindow,
) -> None:
    suggested.suggesting.follow(project_of(suggested))
    suggested.suggesting.known["1"] = suggestion(suggested, "1", 2)
    project_of(suggested).place("9", numbered(project_of(suggested), 1))
    assert "1" in suggested.suggesting.known
    project_of(suggested).move_question(numbered(project_of(suggested), 2), 0)
    assert suggested.suggesting.known == {}


def test_all_above_a_likelihood_are_listed_then_accepted_at_once(
    live: Callable[[Path, Journey], None], path: Path
) -> None:
    async def journey(window: MainWindow) -> None:
        window.actions_["accept-all"].trigger()
        (dialog,) = window.findChildren(AcceptDialog)
        await until(lambda: bool(dialog.proposals.rows))
        dialog.sure.setValue(50)
        likely = [row.ranked[0].probability for _, row in dialog.proposals.rows]
        assert likely == sorted(likely, reverse=True)
        first = dialog.proposals.rows[0][0].id
        count = len(dialog.proposals.rows)
        dialog.proposals.setData(dialog.proposals.index(0), None, Qt.ItemDataRole.CheckStateRole)
        assert dialog.go.text() == f"Accept {count - 1}"
        dialog.go.click()
        everything = [post for posts in filed(window) for post in posts]
        assert len(everything) == count - 1
        assert first not in everything
        window.actions_["undo"].trigger()
        assert filed(window) == [[], [], []]

    live(path, journey)


def test_suggestions_come_beside_the_window_and_learn_from_a_decision(
    live: Callable[[Path, Journey], None], tmp_path: Path
) -> None:
    archive = invent(400).save(tmp_path / "chat.db")

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.desk is not None and len(window.desk.questions) == 5)
        await until(lambda: not window.opener.importing)
        window.timeline.go_to(window.desk.step(-1, 1))  # type: ignore[union-attr]
        await until(lambda: len(window.suggesting.known) > 10)
        post, known = next((post, one) for post, one in window.suggesting.known.items() if not one.abstains)
        assert known.ranked[0].reason
        before = dict(window.suggesting.known)
        others = [one for one in before if one != post][:6]
        for other in others:
            project_of(window).move(other, numbered(project_of(window), 5))
        await until(
            lambda: any(
                window.suggesting.known[one] != before[one] for one in before if one in window.suggesting.known
            )
        )

    live(archive, journey)


def test_the_process_beside_ends_with_a_window_that_was_killed(tmp_path: Path) -> None:
    program = (
        "import asyncio, os, sys\n"
        "from curator.ui.jobs import Worker\n"
        "async def go():\n"
        "    worker = Worker()\n"
        "    print(await worker.run(lambda *_: None, os.getpid), flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "if __name__ == '__main__':\n"
        "    asyncio.run(go())\n"
    )
    script = tmp_path / "window.py"
    script.write_text(program, encoding="utf-8")
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=env) as window:
        assert window.stdout is not None
        beside = int(window.stdout.readline())
        assert _lives(beside)
        window.send_signal(signal.SIGKILL)
        deadline = time.monotonic() + 20
        while _lives(beside) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not _lives(beside)


def _lives(process: int) -> bool:
    stat = Path(f"/proc/{process}/stat")
    return stat.exists() and stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
