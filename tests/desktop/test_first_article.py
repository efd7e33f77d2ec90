"""The first page of the guide, step by step, under a real X server: what it says is what one sees."""

from collections.abc import Callable
from pathlib import Path

from tests.desktop.conftest import Running

SCREWS = "Use screws. Hope is for the contents."


def test_from_the_sample_to_a_draft(tmp_path: Path, start: Callable[..., Running]) -> None:
    program = start()
    program.until(lambda state: state["active"], "the first page")
    screen = program.screen
    screen.click(*program.place("button", text="Look at the sample chat"))
    program.until(lambda state: state["questions"] == 4, "the sample")
    program.until(lambda _: any(number for *_, number in program.ask("sight")), "proposals")

    screen.click(*program.place("minute", number=4))
    program.until(lambda _: [number for *_, number in program.ask("sight")][:3] == [4, 4, 4], "question 4")
    screen.key("c")
    state = program.until(lambda state: len(state["filed"][3]) == 1, "a letter to pick")
    assert SCREWS in state["article"]
    assert "21 picked" in state["status"]

    (wrong, _, _), _, (following, _, _), *_ = program.ask("sight")
    screen.click(*program.place("card", post=wrong))
    screen.key("1")
    state = program.until(lambda state: wrong in state["filed"][0], "a number to file")
    assert state["current"] == following
    screen.key("ctrl+z")
    program.until(lambda state: wrong not in state["filed"][0], "that to be taken back")
    screen.drag(program.place("card", post=following), program.place("bucket", name="4"))
    program.until(lambda state: following in state["filed"][3], "a card to be dropped")
    screen.key("s")
    program.until(lambda state: "5 starred" in state["status"], "the star")

    before = program.ask("state")
    screen.key("g", "alt+Up")
    program.until(lambda state: state["filed"][3] == before["filed"][3][::-1], "another order")
    screen.key("g", "n")
    program.until(lambda state: waiting(state) < waiting(before), "the next screen")

    screen.key("F8")
    assert program.ask("findings") == ["A starred tweet is filed under no question."]
    screen.key("ctrl+e")
    program.until(lambda state: state["dialog"] == "ExportDialog", "the export")
    draft = tmp_path / "draft.md"
    screen.key("ctrl+a")
    screen.write(str(draft))
    screen.key("Return")
    program.until(lambda state: state["active"] and draft.exists(), "the draft")
    assert f"- {SCREWS} — @kojo_of_the_crate" in draft.read_text(encoding="utf-8")
    screen.key("ctrl+q")
    assert program.wait_for_end() == 0


def waiting(state: dict[str, str]) -> int:
    return int(state["status"].split()[0])
