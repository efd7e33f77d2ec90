"""The thread of the current tweet and its duplicates, in the window; and what only repeats others, folded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.posts import Author, Post
from curator.project import Project
from curator.ui.shell.window import MainWindow
from curator.work import conversation
from tests.conftest import fill
from tests.ui.conftest import Journey, filed, press, project_of, until

ANA, BEN, CLEO = (Author(name[0], name, name.title()) for name in ("ana", "ben", "cleo"))
DOORS = "A1 The doors stand open until the last reader has found the way home, and nobody counts them. #openshelf"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Ana asks; Ben answers and goes on; Cleo answers somebody who is not here, and repeats Ben unsaid."""
    path = tmp_path / "thread.curation"
    with Project.create(path) as project:
        fill(
            project,
            [
                Post("1", "What is a shelf for? #openshelf", ANA, 60_000),
                Post("2", DOORS, BEN, 120_000, reply_to="1"),
                Post("3", "And the keys hang outside. #openshelf", BEN, 150_000, reply_to="2"),
                Post("4", "@dora never without a kettle #openshelf", CLEO, 180_000, reply_to="99"),
                Post("5", DOORS.removesuffix(" #openshelf"), CLEO, 240_000),
                Post("6", f"RT @ben: {DOORS}", ANA, 300_000, repost_of="2"),
            ],
        )
        project.question("What is a shelf for?")
    return path


@pytest.fixture
def folded(opened: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    window = opened(path)
    window.navigation.fold(conversation.copies(project_of(window)))
    return window


def lines(window: MainWindow) -> list[tuple[int, str, str]]:
    rows = window.panes.conversation.lines.rows
    return [(line.depth, line.who, line.post or line.text) for line in rows]


def go_to(window: MainWindow, post: str) -> None:
    assert window.session.desk is not None
    row = window.session.desk.row_of_post(post)
    assert row is not None
    window.timeline.go_to(row)
    window.timeline.setFocus()


def test_the_thread_follows_the_current_tweet(folded: MainWindow, qtbot: QtBot) -> None:
    go_to(folded, "3")
    press(qtbot, folded, "D")
    assert lines(folded) == [(0, "Ana", "1"), (1, "Ben", "2"), (1, "Ben", "3")]
    go_to(folded, "4")
    assert lines(folded) == [(0, "@dora", "This tweet is not in the archive."), (1, "Cleo", "4")]
    go_to(folded, "2")
    assert lines(folded)[3:] == [
        (0, "", "The same words, 2 more times"),
        (0, "Cleo", "5"),
        (0, "Ana", "6"),
    ]


def test_what_repeats_another_is_one_card_with_it(folded: MainWindow) -> None:
    desk = folded.session.desk
    assert desk is not None
    assert [desk.card(row).state.id for row in range(len(desk.rows))] == ["1", "2", "3", "4"]
    card = desk.card(1)
    assert (card.state.reposts, card.state.copies) == (1, 1)
    assert project_of(folded).counts().inbox == 4


def test_who_is_at_a_copy_when_it_is_folded_is_at_what_it_repeats(
    opened: Callable[[Path], MainWindow], path: Path
) -> None:
    window = opened(path)
    go_to(window, "5")
    window.navigation.fold(conversation.copies(project_of(window)))
    assert window.timeline.current_post() == "2"


def test_a_whole_thread_is_filed_as_one_decision(folded: MainWindow, qtbot: QtBot) -> None:
    go_to(folded, "3")
    press(qtbot, folded, "Ctrl+T")
    assert folded.panes.conversation.chosen() == ["2", "3"]
    press(qtbot, folded, "1")
    assert filed(folded) == [["2", "3"]]
    assert folded.panes.conversation.chosen() == ["2", "3"], "they stay in hand"
    press(qtbot, folded, "S")
    assert project_of(folded).counts().starred == 2
    folded.actions_["undo"].trigger()
    folded.actions_["undo"].trigger()
    assert filed(folded) == [[]]


def test_enter_goes_to_the_card_and_from_a_copy_to_what_it_repeats(folded: MainWindow) -> None:
    go_to(folded, "2")
    folded.actions_["show-thread"].trigger()
    view = folded.panes.conversation
    row = next(row for row, line in enumerate(view.lines.rows) if line.post == "3")
    view.activated.emit(view.lines.index(row))
    assert folded.timeline.current_post() == "3"
    go_to(folded, "2")
    row = next(row for row, line in enumerate(view.lines.rows) if line.post == "5")
    view.activated.emit(view.lines.index(row))
    assert folded.timeline.current_post() == "2"


def test_copies_are_found_beside_the_window(live: Callable[[Path, Journey], None], path: Path) -> None:
    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None and len(window.session.desk.rows) == 4)

    live(path, journey)


def test_a_closer_look_tells_what_was_said_around_the_tweet(folded: MainWindow, qtbot: QtBot) -> None:
    go_to(folded, "2")
    press(qtbot, folded, "Space")
    assert folded.closer.closer_look._around.text().split("\n") == [
        "Ana: What is a shelf for? #openshelf",
        "\N{EM SPACE}Ben: this tweet",
        "\N{EM SPACE}Ben: And the keys hang outside. #openshelf",
    ]
    go_to(folded, "4")
    assert folded.closer.closer_look._around.text().startswith("@dora: This tweet is not in the archive.\n")
