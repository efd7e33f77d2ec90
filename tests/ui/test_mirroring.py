"""The window from right to left: what is painted by hand is mirrored, and is where the hand finds it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.project import Project
from curator.ui import languages
from curator.ui.kit.text_layout import lay_out
from curator.ui.languages import listed, tr
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import mirrored
from curator.ui.shell.window import MainWindow
from tests.conftest import fill, make_posts
from tests.questions import numbered
from tests.ui.conftest import press

PANES: dict[str, tuple[str, ...]] = {
    "timeline": ("accent", "star"),
    "buckets": ("star",),
    "article": ("star",),
    "conversation": ("accent",),
    "activity": ("accent", "star"),
}
AROUND = 3  # pixels: signs are not the same seen from the other side


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use(qapp, "en")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Thirty posts, two of which ask; three are filed, and one of them is starred."""
    path = tmp_path / "sides.curation"
    with Project.create(path) as made:
        fill(made, make_posts(30))
        made.question("What is open?", post="1")
        made.question("Who is missing?", post="20")
        made.place(["2", "3"], numbered(made, 1))
        made.place(["2", "4"], numbered(made, 2))
        made.star(["2"])
    return path


@pytest.fixture
def from_the_right(opened: Callable[[Path], MainWindow], path: Path, qapp: QApplication) -> MainWindow:
    languages.use(qapp, "ar")
    return opened(path)


def shown(window: MainWindow, name: str) -> QWidget:
    """A pane's own ground, with all of its signs to be seen."""
    window.navigation.show_view("all")
    window.panes.turn_to(window.panes.conversation if name == "conversation" else window.article)
    window.navigation.go_to_card("2")
    window.timeline.setFocus()
    QApplication.processEvents()
    window.panes.activity.show_part(None, None)  # its shade would mix with the colours
    pane: QWidget = getattr(window.panes, name)
    return pane.viewport() if isinstance(pane, QAbstractScrollArea) else pane


def edges(ground: QWidget, color: QColor) -> tuple[int, int]:
    """The first and the last column that has a colour."""
    picture = ground.grab().toImage()
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == color for y in range(picture.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("name", PANES)
def test_every_sign_stands_on_the_other_side(
    opened: Callable[[Path], MainWindow], path: Path, qapp: QApplication, name: str
) -> None:
    found = []
    for spoken in ("en", "ar"):
        languages.use(qapp, spoken)
        window = opened(path)
        ground = shown(window, name)
        colors = [*map(theme().color, PANES[name]), theme().mark(1), theme().mark(2)]
        found.append([edges(ground, color) for color in colors])
        wide = ground.width()
        window.close()
    for (left, right), (first, last) in zip(*found, strict=True):
        assert abs(left - (wide - 1 - last)) <= AROUND
        assert abs(right - (wide - 1 - first)) <= AROUND
    assert found[0] != found[1]


def test_time_goes_with_the_reading(from_the_right: MainWindow, qtbot: QtBot) -> None:
    activity = from_the_right.panes.activity
    assert activity._minutes is not None
    near_the_end = QPoint(activity.width() // 4, 40)
    qtbot.mouseClick(activity, Qt.MouseButton.LeftButton, pos=near_the_end)
    assert int(from_the_right.timeline.current_post() or 0) > 15
    activity.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, from_the_right, "Home")
    press(qtbot, from_the_right, "Left")
    assert activity._at == 1
    press(qtbot, from_the_right, "Right")
    assert activity._at == 0


def test_offers_stand_under_where_the_words_begin(from_the_right: MainWindow, qtbot: QtBot) -> None:
    field = from_the_right.panes.search
    field.setMaximumWidth(300)  # narrower than what is offered
    QApplication.processEvents()
    field.setFocus()
    qtbot.keyClicks(field, "fro")
    offers = field._list
    assert offers.isVisible()
    field_ends = field.mapTo(from_the_right, field.rect().topRight()).x()
    assert offers.geometry().right() == field_ends


def test_places_are_mirrored_and_back(qapp: QApplication) -> None:
    within = QRect(10, 0, 100, 20)
    assert mirrored(QRect(12, 3, 5, 5), within) == QRect(12, 3, 5, 5)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert mirrored(QRect(12, 3, 5, 5), within) == QRect(103, 3, 5, 5)
    assert mirrored(QRectF(12.5, 3, 5, 5), within) == QRectF(102.5, 3, 5, 5)
    assert mirrored(mirrored(QRectF(12.5, 3, 5, 5), within), within) == QRectF(12.5, 3, 5, 5)


def test_a_text_begins_where_the_window_does_and_is_read_its_own_way(qapp: QApplication) -> None:
    words = "Open at last."
    before = lay_out(words, fonts.sans(), 400)
    assert before.layout.lineAt(0).naturalTextRect().left() == 0
    languages.use(qapp, "ar")
    after = lay_out(words, fonts.sans(), 400)
    assert round(after.layout.lineAt(0).naturalTextRect().right()) == 400
    assert after.layout.lineAt(0).xToCursor(400) == len(words)


def test_what_is_told_keeps_others_words_apart(qapp: QApplication) -> None:
    assert tr("Open {name} again", name="Ana!") == "Open Ana! again"
    languages.use(qapp, "ar")
    said = tr("Open {name} again", name="Ana!")
    assert said.startswith("\u200f")
    assert "\u2068Ana!\u2069" in said
    assert listed(("one", "two")).count("\u2068") == 2
    assert "\u2068a.curation\u2069" in tr("Open {name} again", name=Path("a.curation"))
    assert "\u2068'a b'\u2069" in tr("There is no rule {name!r}", name="a b")
