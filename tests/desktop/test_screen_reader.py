"""What somebody gets who hears the window: read over AT-SPI, through Qt's own bridge, as Orca reads it."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from curator.project import Project
from tests.desktop.conftest import Screen
from tests.helpers import give_up
from tests.listening import Listening, journey, listening
from tests.questions import numbered
from tests.screen_reader import Node, missing_buses

# What says nothing of what something is for.
NO_ROLES = frozenset({"", "filler", "unknown", "invalid", "redundant object"})

Start = Callable[..., Listening]


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """Starts the program with a screen reader beside it, and its home in the test's folder."""
    if missing := missing_buses():
        give_up(f"the tests of what a screen reader gets need {', '.join(missing)}")
    with ExitStack() as running:
        yield lambda *arguments: running.enter_context(listening(screen.env, tmp_path, *arguments))


@pytest.fixture
def sample(start: Start) -> Listening:
    program = start("demo")
    program.wait_for("table", "Tweets")
    program.reader.spoken()
    return program


def usable(node: Node) -> Iterator[Node]:
    """What is on the screen in it, and can get the focus or be pressed; of a box to choose from that alone."""
    if "showing" in node.states and node.role != "scroll bar":
        if "focusable" in node.states or node.actions:
            yield node
        for child in node.children if node.role != "combo box" else ():
            yield from usable(child)


def test_whatever_can_be_used_has_a_name_and_a_role(start: Start) -> None:
    seen, wrong = 0, []
    for where, window in journey(start()):
        for node in usable(window):
            seen += 1
            named = node.name or any(node.labels)
            if not named or node.role in NO_ROLES or "<" in node.name + node.description:
                wrong.append(f"{where}: {node.role or 'no role'} {node.name!r}, {node.description!r}")
    assert seen > 500
    assert not wrong, "\n".join(wrong)


def test_what_has_the_focus_is_told_after_each_key(sample: Listening) -> None:
    card = "14:06 Magdalena Quispe Rojo: Pressed send too early!"
    (read, *later) = sample.press("Down")
    assert read.startswith(card)
    assert "part 2 of 2, a reply" in read
    assert "suggested for 1" in f"{read}, {later or sample.reader.spoken(quiet=2)}"
    assert sample.tree().find("cell", "14:06 Magdalena").states >= {"focused", "selected", "showing"}
    assert sample.press("F6")[-1].startswith("Title: Nobody at the counter")
    assert sample.press("F6")[-1].startswith("Inbox, 84 tweets, shown now, list item")
    assert sample.press("Down")[-1].startswith("Starred, 4 tweets, list item")
    assert sample.press("F6")[-1].startswith(card)
    assert sample.press("slash")[-1].startswith("Search, text")
    assert sample.press("Escape")[-1].startswith(card)
    assert sample.press("question")[-1].startswith("Open…, Ctrl+O, File, tree item")
    assert sample.press("Escape")[-1].startswith(card)
    assert sample.press("ctrl+k")[-1] == "Open…, File, Ctrl+O"
    assert sample.type("time zo")[-1] == "Time zone…, View"
    assert sample.press("Escape")[-1].startswith(card)


def test_changes_are_announced(sample: Listening, tmp_path: Path) -> None:
    hear(sample, "File a tweet under 2", sample.press("2"))
    hear(sample, "Star a tweet", sample.press("s"))
    hear(sample, "Took back: Star a tweet", sample.press("ctrl+z"))
    hear(sample, "Warning: ", sample.press("F8"))
    hear(sample, "Magdalena Quispe Rojo @magda_de_la_mochila\nPressed send", sample.press("space"))
    sample.press("space", "slash")
    hear(sample, "4 found", sample.type("is:starred"))
    sample.press("Escape", "t")
    assert re.fullmatch(r"14:\d\d · \d+ tweets.*", sample.press("Right")[0])
    sample.press("Escape", "r", "F6")
    sample.press(*["Down"] * 6)
    assert "Place 4 of 9 under question 1" in sample.press("alt+Down")
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"nothing that is known")
    sample.press("ctrl+o")
    sample.type(str(broken))
    hear(sample, "broken.zip is no table", sample.press("Return"))


def test_an_editor_who_only_hears_makes_a_draft(start: Start) -> None:
    program = start()
    program.wait_for("push button", "Look at the sample")
    program.go_to("Look at the sample chat")
    card = hear(program, "Question 1", program.press("Return"))
    filed: list[tuple[str, int]] = []
    for _ in range(40):
        answer = re.search(r" [Aa](\d)\W+(.{20,}?)\W*#openshelf", card)
        if answer is None or "filed under" in card:
            card = next(one for one in program.press("Down") if ", cell" in one)
            continue
        number, words = int(answer[1]), answer[2]
        if len(filed) == 2:
            hear(program, "Star a tweet", program.press("s"))
        said = program.press(str(number))
        hear(program, f"File a tweet under {number}", said)
        filed.append((words, number))
        card = next(one for one in reversed(said) if ", cell" in one)
        if len(filed) == 3:
            break
    assert len(filed) == 3
    buckets = program.tree().find("list", "Buckets")
    assert buckets.find("list item", "Starred, 5 tweets")
    (field,) = program.press("ctrl+e")
    path = Path(field.removeprefix("File, text, "))
    assert path.suffix == ".md"
    hear(program, f"The draft is in {path}", program.press("Return"))
    program.press("ctrl+q")
    assert program.process.wait(20) == 0, "it did not close"
    draft = path.read_text(encoding="utf-8")
    with Project.open(path.with_suffix(".curation")) as project:
        for words, number in filed:
            assert words in draft
            posts = [project.state(post) for post in project.placements(numbered(project, number))]
            assert any(state and words in state.text for state in posts)
        assert project.counts().starred == 5


def hear(program: Listening, words: str, said: list[str]) -> str:
    """Wait until something is read out that has these words, if none of what was read already does; gives it."""
    for _ in range(20):
        for one in said:
            if words in one:
                return one
        said = program.reader.spoken(quiet=0.5)
    pytest.fail(f"{words!r} was not read out")
