"""The list of people: who wrote, who is quoted, how they may be named, and their tweets one click away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from curator.posts import Author, Post
from curator.project import Project
from curator.ui.panels.people import CONSENT_LABELS, Which
from curator.ui.shell.window import MainWindow
from tests.conftest import fill
from tests.questions import numbered
from tests.ui.conftest import project_of


def listed(window: MainWindow) -> list[tuple[str, ...]]:
    """The list's rows as words."""
    people = window.panes.people.list.people
    return [
        tuple(str(people.index(row, column).data()) for column in range(people.columnCount()))
        for row in range(people.rowCount())
    ]


def show_people(window: MainWindow) -> None:
    window.actions_["show-people"].trigger()
    assert window.panes.people.isVisible()


def choose(window: MainWindow, *names: str) -> None:
    """Select people in the list, and give it the focus."""
    shown = window.panes.people.list
    shown.setFocus()
    shown.clearSelection()
    for row, participant in enumerate(shown.people.rows):
        if participant.name in names:
            at = shown.people.index(row, 0)
            rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            shown.selectionModel().select(at, rows)
            shown.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)


def test_the_list_follows_what_is_filed(window: MainWindow) -> None:
    show_people(window)
    assert [row[:3] for row in listed(window)] == [(f"Person {number}", "6", "–") for number in range(5)]
    project_of(window).place(["1", "6", "2"], numbered(project_of(window), 1))
    project_of(window).place("1", numbered(project_of(window), 2))
    assert [row[2] for row in listed(window)] == ["–", "2", "1", "–", "–"]
    project_of(window).undo(2)
    assert {row[2] for row in listed(window)} == {"–"}


def test_those_never_quoted_and_those_who_only_retweeted_stand_apart(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "voices.curation"
    with Project.create(path) as project:
        fill(
            project,
            [
                Post("1", "Doors open late.", Author("a", "ana", "Ana"), 1_000),
                Post("2", "Keys go missing.", Author("b", "ben", "Ben"), 2_000),
                Post("3", "RT @ana: Doors open late.", Author("c", "cleo", "Cleo"), 3_000, repost_of="1"),
            ],
        )
        project.question("What is open?")
        project.place("1", numbered(project, 1))
    window = opened(path)
    show_people(window)
    people = window.panes.people.list.people
    for which, names in (
        (Which.ALL, ["Ana", "Ben", "Cleo"]),
        (Which.QUOTED, ["Ana"]),
        (Which.NEVER, ["Ben"]),
        (Which.ONLY_REPOSTS, ["Cleo"]),
    ):
        people.choose(which)
        assert sorted(row[0] for row in listed(window)) == names
        assert people.count(which) == len(names)


def test_how_people_agreed_to_be_named_is_set_for_one_or_many(window: MainWindow) -> None:
    show_people(window)
    choose(window, "Person 1", "Person 3")
    window.actions_["consent-anonymous"].trigger()
    assert project_of(window).consents() == {"person1": "anonymous", "person3": "anonymous"}
    assert {row[0] for row in listed(window) if row[3] == CONSENT_LABELS["anonymous"]} == {"Person 1", "Person 3"}
    people = window.panes.people.list.people
    row = next(row for row, participant in enumerate(people.rows) if participant.handle == "person2")
    people.setData(people.index(row, 3), CONSENT_LABELS["first-name"])
    assert project_of(window).consents()["person2"] == "first-name"
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert project_of(window).consents() == {}


def test_a_click_on_somebody_shows_their_tweets(window: MainWindow, qtbot: QtBot) -> None:
    show_people(window)
    shown = window.panes.people.list
    row = next(row for row, participant in enumerate(shown.people.rows) if participant.handle == "person3")
    at = shown.visualRect(shown.people.index(row, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.panes.search.text() == "from:person3"
    assert window.session.desk is not None
    found = [window.session.desk.card(row).state.id for row in range(len(window.session.desk.rows))]
    assert found == ["3", "8", "13", "18", "23", "28"]


def test_who_is_selected_stays_so_while_the_list_changes(window: MainWindow) -> None:
    show_people(window)
    shown = window.panes.people.list
    shown.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    choose(window, "Person 3")
    project_of(window).place(["3", "8"], numbered(project_of(window), 1))
    assert listed(window)[0][0] == "Person 3"
    assert shown.chosen() == ["person3"]


@pytest.fixture
def crowd(opened: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """Two questions half an hour apart; Zoe comes late, and Ana is quoted more than all others."""
    path = tmp_path / "crowd.curation"
    names = ["Ana", "Ben", "Cleo", "Dora", "Zoe", "Host"]
    people = {name: Author(name.lower(), name.lower(), name) for name in names}
    said = [Post(f"a{number}", f"Thought {number}", people["Ana"], number * 1000) for number in range(9)]
    said += [Post(name, "A thought", people[name], 20_000) for name in ("Ben", "Cleo", "Dora")]
    said += [Post("q1", "Which?", people["Host"], 30_000), Post("q2", "Why?", people["Host"], 1_830_000)]
    with Project.create(path) as project:
        fill(project, [*said, Post("z", "Late, but here", people["Zoe"], 1_000_000)])
        project.question("Which?", post="q1")
        project.question("Why?", post="q2")
    return opened(path)


def test_newcomers_are_marked_and_can_be_listed_alone(crowd: MainWindow, qtbot: QtBot) -> None:
    show_people(crowd)
    people, shown = crowd.panes.people, crowd.panes.people.list
    row = next(row for row, participant in enumerate(shown.people.rows) if participant.name == "Zoe")
    assert "came late" in str(shown.people.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
    new = shown.viewport().grab(shown.visualRect(shown.people.index(row, 0))).toImage()
    assert any(
        new.pixelColor(x, y).lightness() < 160
        for x in range(new.width() - 30, new.width())
        for y in range(new.height())
    )
    button = people._buttons[Which.NEW]
    assert button.text() == "New 1"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row[0] for row in listed(crowd)] == ["Zoe"]


def test_more_than_a_fair_share_is_hinted_at_and_nothing_else(crowd: MainWindow) -> None:
    show_people(crowd)
    project, people = project_of(crowd), crowd.panes.people.list.people

    def quoted() -> dict[str, str]:
        return {row[0]: row[2] for row in listed(crowd) if row[2] != "–"}

    project.place(["Ben", "Cleo", "Dora", "z", *(f"a{number}" for number in range(7))], numbered(project, 1))
    assert quoted() == {"Ana": "▴ 7", "Ben": "1", "Cleo": "1", "Dora": "1", "Zoe": "1"}
    tips = [str(people.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(people.rowCount())]
    assert [tip.split(" ")[0] for tip in tips if "more than a fair share" in tip] == ["Ana"]
    project.unplace("a0", numbered(project, 1))
    assert quoted()["Ana"] == "6"
