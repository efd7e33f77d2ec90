"""Remarks, labels and saved searches in the window: by key and menu, seen where they belong, each one undo."""

from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from curator.project import LABELS, Project
from curator.ui.article.label_names import LabelNames
from curator.ui.buckets.entries import Kind
from curator.ui.commands.catalogue import Menu
from curator.ui.look import label_shapes, theme
from curator.ui.look.contrast import TEXT, contrast
from curator.ui.look.label_shapes import paint_label
from curator.ui.look.question_shapes import paint_mark
from curator.ui.look.theme import Appearance, Look
from curator.ui.shell.window import MainWindow
from curator.ui.timeline.spoken import spoken
from tests.questions import numbered
from tests.ui.conftest import press, project_of


def remark(window: MainWindow, post: str) -> str | None:
    state = project_of(window).state(post)
    assert state is not None
    return state.remark


def write(qtbot: QtBot, window: MainWindow, words: str) -> None:
    assert window.panes.remark.isVisible()
    assert window.focusWidget() is window.panes.remark
    qtbot.keyClicks(window.panes.remark, words)


def filters(window: MainWindow) -> list[str]:
    return [entry.text for entry in window.buckets.entries.rows if entry.kind is Kind.FILTER]


# Remarks


def test_a_remark_is_written_at_its_card_and_enter_saves_it(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.go_to(1)
    press(qtbot, window, "M")
    card = window.timeline.visualRect(window.timeline.currentIndex())
    field = window.panes.remark.geometry()
    top = window.timeline.viewport().mapFrom(window.panes, field.topLeft())
    assert card.contains(top), "it begins at what it is about"
    assert top.y() > card.center().y(), "whose words stay to be read"
    write(qtbot, window, "ask 1 first, s?")
    press(qtbot, window, "Return")
    assert remark(window, "2") == "ask 1 first, s?"
    assert not window.panes.remark.isVisible()
    assert window.focusWidget() is window.timeline
    assert [decision.label for decision in project_of(window).history()][3:] == ["Write a remark on a tweet"]
    press(qtbot, window, "J", "Ctrl+Z")
    assert remark(window, "2") is None


def test_at_the_bottom_a_remark_is_written_above_its_card(window: MainWindow) -> None:
    window.timeline.setCurrentIndex(window.timeline.cards.index(window.timeline.visible_rows()[-1], 0))
    window.actions_["remark"].trigger()
    card = window.timeline.visualRect(window.timeline.currentIndex())
    field = window.panes.remark.geometry()
    bottom = window.timeline.viewport().mapFrom(window.panes, field.bottomLeft()).y()
    assert card.top() <= bottom < card.center().y()


def test_escape_leaves_a_remark_as_it_was_and_empty_words_take_it_away(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).remark("1", "as it was")
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "M")
    assert window.panes.remark.toPlainText() == "as it was"
    write(qtbot, window, "otherwise")
    press(qtbot, window, "Escape")
    assert not window.panes.remark.isVisible()
    assert window.focusWidget() is window.timeline
    assert remark(window, "1") == "as it was"
    press(qtbot, window, "M")
    window.panes.remark.clear()
    press(qtbot, window, "Return")
    assert remark(window, "1") is None


def test_what_was_written_is_kept_when_the_editor_goes_elsewhere(
    window: MainWindow, qtbot: QtBot, path: Path
) -> None:
    window.timeline.go_to(0)
    window.actions_["remark"].trigger()
    write(qtbot, window, "kept")
    window.article.setFocus()
    assert remark(window, "1") == "kept"
    window.timeline.setFocus()
    window.timeline.go_to(1)
    window.actions_["remark"].trigger()
    write(qtbot, window, "kept too")
    window.close()
    with Project.open(path) as project:
        state = project.state("2")
        assert state is not None
        assert state.remark == "kept too"


def test_a_closer_look_shows_what_is_noted_and_takes_a_remark(window: MainWindow, qtbot: QtBot) -> None:
    project = project_of(window)
    project.label("1", "moon")
    project.remark_on_person("person1", "runs <b>the desk</b>")
    window.timeline.setFocus()
    window.timeline.go_to(0)
    press(qtbot, window, "Space")
    private = window.closer.closer_look._private
    assert private.isVisible()
    assert private.text() == "Label: moon\nOn Person 1: runs <b>the desk</b>"
    press(qtbot, window, "M")
    assert window.closer.closer_look.geometry().contains(window.panes.remark.geometry().topLeft())
    write(qtbot, window, "see again")
    press(qtbot, window, "Return")
    assert private.text() == "Label: moon\nYour remark: see again\nOn Person 1: runs <b>the desk</b>"
    assert private.textFormat() == Qt.TextFormat.PlainText
    press(qtbot, window, "J")
    assert not private.isVisible()


def test_a_quote_too_can_be_remarked_on(window: MainWindow, qtbot: QtBot) -> None:
    project_of(window).place("3", numbered(project_of(window), 1))
    window.article.setFocus()
    window.article.go_to_post("3")
    press(qtbot, window, "M")
    write(qtbot, window, "too long")
    press(qtbot, window, "Return")
    assert remark(window, "3") == "too long"
    assert window.focusWidget() is window.article
    press(qtbot, window, "Space")
    assert window.closer.closer_look._private.text() == "Your remark: too long"


def test_a_remark_on_a_person_from_the_list_and_from_a_tweet(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["show-people"].trigger()
    people = window.panes.people.list
    people.setFocus()
    people.selectRow(0)
    who = people.people.rows[0]
    press(qtbot, window, "M")
    write(qtbot, window, "met in May")
    press(qtbot, window, "Return")
    assert project_of(window).remarks_on_people() == {who.handle: "met in May"}
    name = people.people.index(0, 0)
    assert "Your remark: met in May" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert name.data(Qt.ItemDataRole.DecorationRole) is not None
    assert people.people.index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None
    window.timeline.setFocus()
    window.timeline.go_to(1)
    press(qtbot, window, "Shift+M")
    write(qtbot, window, "host of June")
    press(qtbot, window, "Return")
    assert project_of(window).remarks_on_people()["person2"] == "host of June"
    assert any(action.objectName() == "remark-on-person" for action in window.menus.by_name[Menu.PERSON].actions())


def test_a_mark_on_the_card_tells_of_a_remark_and_of_a_label(window: MainWindow) -> None:
    def picture() -> QImage:
        QApplication.processEvents()
        rect = window.timeline.visualRect(window.timeline.cards.index(2, 0))
        return window.timeline.viewport().grab(rect).toImage()

    window.timeline.go_to(0)
    seen = [picture()]
    project_of(window).remark("3", "careful")
    seen.append(picture())
    project_of(window).label("3", "flag")
    seen.append(picture())
    project_of(window).label("3", "drop")
    seen.append(picture())
    assert all(one != other for one, other in combinations(seen, 2))
    assert window.session.desk is not None
    assert spoken(window.session.desk.card(2)).endswith("label drop, your remark: careful")
    project_of(window).undo(3)
    assert picture() == seen[0]


# Labels


def test_a_label_goes_on_and_off_for_all_that_are_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.timeline.setFocus()
    window.timeline.selectAll()
    press(qtbot, window, "Alt+2")
    assert len(project_of(window).pks("label:heart")) == 30
    press(qtbot, window, "Alt+2")
    assert len(project_of(window).pks("label:none")) == 30
    window.timeline.go_to(0)
    press(qtbot, window, "Alt+1", "Alt+5")
    assert [state.label for state in project_of(window).all_states("label:any")] == ["moon"]
    project_of(window).undo(4)
    assert len(project_of(window).history()) == 3 + 4


def test_what_labels_mean_is_asked_once_and_seen_in_menu_and_label(window: MainWindow) -> None:
    window.actions_["name-labels"].trigger()
    dialog = window.findChild(LabelNames)
    assert dialog is not None
    dialog.fields["bolt"].setText(" check  R&D ")
    dialog.accept()
    assert project_of(window).label_names() == {"bolt": "check R&D"}
    assert window.actions_["label-bolt"].text() == "Label “check R&&D”"
    assert window.actions_["label-flag"].text() == "Label “flag”"
    window.timeline.go_to(0)
    window.actions_["label-bolt"].trigger()
    assert window.actions_["undo"].text() == "Undo: Label a tweet “check R&D”"
    window.actions_["peek"].trigger()
    assert window.closer.closer_look._private.text() == "Label: check R&D"


def shape(paint: Callable[[QPainter, QRectF], None]) -> set[tuple[int, int]]:
    """The pixels of a mark as large as on a card, painted black, thrice as fine."""
    image = QImage(36, 36, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 36, 36))
    painter.end()
    return {(x, y) for x in range(36) for y in range(36) if image.pixelColor(x, y).value() < 128}


def test_labels_are_told_apart_without_colour_and_from_questions(window: MainWindow) -> None:
    black = QColor("black")
    shapes = {
        label: shape(lambda painter, rect, label=label: paint_label(painter, rect, label, black))  # type: ignore[misc]
        for label in LABELS
    }
    for number in range(1, 8):
        shapes[str(number)] = shape(lambda painter, rect, n=number: paint_mark(painter, rect, n, black))  # type: ignore[misc]
    for one, other in combinations(shapes, 2):
        if {one, other} & set(LABELS):
            alike = len(shapes[one] & shapes[other]) / len(shapes[one] | shapes[other])
            assert alike < 0.75, (one, other, alike)
    assert window is not None


@pytest.mark.parametrize(("appearance", "colours"), [
    (Appearance.LIGHT, label_shapes._ON_LIGHT), (Appearance.DARK, label_shapes._ON_DARK),
])  # fmt: skip
def test_labels_stand_out_from_the_ground(
    qapp: QApplication, appearance: Appearance, colours: Mapping[str, str]
) -> None:
    theme.apply(qapp, Look(appearance))
    try:
        for label in LABELS:
            assert label_shapes.color_of(label) == QColor(colours[label])
            for ground in ("ground", "selected", "card"):
                assert contrast(colours[label], getattr(theme.theme(), ground)) >= TEXT, (label, ground)
    finally:
        theme.apply(qapp, Look())


# Saved searches


def test_a_search_is_saved_named_opened_and_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.search.setText("from:person1  is:unfiled")
    window.timeline.setFocus()
    press(qtbot, window, "Ctrl+D")
    assert project_of(window).filters() == {"from:person1 is:unfiled": "from:person1 is:unfiled"}
    editor = window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "One to hear")
    press(qtbot, window, "Return")
    assert project_of(window).filters() == {"One to hear": "from:person1 is:unfiled"}
    assert filters(window) == ["One to hear"]
    window.panes.search.clear()
    row = window.buckets.entries.row_of_filter("from:person1 is:unfiled")
    assert row is not None
    index = window.buckets.entries.index(row)
    assert not window.buckets.entries.is_open(window.buckets.entries.rows[row])
    window.buckets.scrollTo(index)
    qtbot.mouseClick(
        window.buckets.viewport(), Qt.MouseButton.LeftButton, pos=window.buckets.visualRect(index).center()
    )
    assert window.panes.search.text() == "from:person1 is:unfiled"
    assert window.session.desk is not None
    assert [window.session.desk.card(at).state.id for at in range(len(window.session.desk.rows))] == [
        "1",
        "6",
        "11",
        "16",
        "21",
        "26",
    ]
    assert window.buckets.entries.is_open(window.buckets.entries.rows[row])
    window.actions_["drop-filter"].trigger()
    assert filters(window) == []
    window.actions_["undo"].trigger()
    assert filters(window) == ["One to hear"]


def test_saved_searches_are_in_a_menu_too(window: MainWindow) -> None:
    window.menus.filters.aboutToShow.emit()
    assert [action.isEnabled() for action in window.menus.filters.actions()] == [False]
    project_of(window).filter("R & D", "has:link")
    project_of(window).filter("All of five", "from:person4")
    window.menus.filters.aboutToShow.emit()
    assert [action.text() for action in window.menus.filters.actions()] == ["All of five", "R && D"]
    window.menus.filters.actions()[0].trigger()
    assert window.panes.search.text() == "from:person4"


def test_a_filter_has_a_menu_of_its_own_and_takes_no_drop(window: MainWindow) -> None:
    project_of(window).filter("Links", "has:link")
    row = window.buckets.entries.row_of_filter("has:link")
    assert row is not None
    index = window.buckets.entries.index(row)
    window.buckets.setCurrentIndex(index)
    assert not index.flags() & Qt.ItemFlag.ItemIsDropEnabled
    window.buckets.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions() if action.objectName()] == ["drop-filter"]
    menu.close()


def test_nothing_is_saved_where_nothing_is_searched_for(window: MainWindow) -> None:
    window.actions_["save-filter"].trigger()
    window.actions_["drop-filter"].trigger()
    assert len(project_of(window).history()) == 3
