"""Every row says itself in a sentence, to those who do not see how it is painted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from curator.chat.suggesting import Ranked, Suggestion
from curator.draft.article import SUBHEADING
from curator.ui.shell.window import MainWindow
from tests.questions import numbered
from tests.ui.conftest import project_of


def read(view: QAbstractItemView) -> list[str]:
    """Its rows, as they are read out."""
    rows = view.model()
    return [str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]


def test_a_card_says_all_that_is_to_be_seen_of_it(window: MainWindow) -> None:
    project = project_of(window)
    plain = read(window.timeline)[2]
    project.place("3", numbered(project, 2))
    project.star(["3"])
    project.label(["3"], "flag")
    project.remark("3", "check the date")
    likely = Ranked(numbered(project, 1), 0.9, "Sent soon after")
    window.suggesting.known["3"] = Suggestion("3", False, 0.1, (likely,))
    card = read(window.timeline)[2]
    assert plain == "14:03 Person 3: A1: thought number 3 #openshelf"
    assert "filed under" not in plain
    assert card.startswith(plain)
    assert card.endswith(", filed under 2, starred, label flag, your remark: check the date")
    project.unplace(["3"], numbered(project, 2))
    assert read(window.timeline)[2].endswith(", suggested for 1")


def test_buckets_say_how_many_and_which_is_shown(window: MainWindow) -> None:
    project_of(window).place(["1", "2"], numbered(project_of(window), 1))
    project_of(window).place(["3"], numbered(project_of(window), 2))
    buckets = read(window.buckets)
    assert buckets[0] == "Inbox, 27 tweets, shown now"
    assert "Question 1: What is open?, 2 tweets" in buckets
    assert "Question 2: Who is missing?, 1 tweet" in buckets
    assert [one for one in buckets if "shown now" in one] == buckets[:1]


def test_the_article_says_what_each_row_is(window: MainWindow) -> None:
    project = project_of(window)
    project.place(["1"], numbered(project, 1))
    project.star(["1"])
    project.note(numbered(project, 1), 0, "What this was about.")
    project.note(numbered(project, 1), 1, f"{SUBHEADING}Shelves")
    project.set_article("intro", "Nine came.")
    rows = read(window.article)
    assert rows[0].startswith("Title: ")
    assert rows[1] == "Introduction: Nine came."
    assert rows[2] == "Add a line of disclosure, such as how long an answer could be."
    assert rows[3:6] == ["Question 1: What is open?", "Paragraph: What this was about.", "Subheading: Shelves"]
    assert rows[6].endswith(", starred")


def test_a_person_is_one_sentence_and_the_other_columns_are_what_they_show(window: MainWindow) -> None:
    window.panes.turn_to(window.panes.people)
    people = window.panes.people.list.people
    first = [str(people.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(4)]
    assert first[0].endswith("never quoted, not asked")
    assert first[1:] == [str(people.index(0, column).data()) for column in range(1, 4)]
