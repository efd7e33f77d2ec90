"""The design: its tokens, its icons, and that all is painted anew when another look is chosen."""

import ast
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator import places
from curator.ui.commands.catalogue import COMMANDS
from curator.ui.desk.cards import Bucket
from curator.ui.kit.text_labels import Elided
from curator.ui.look import icons, theme
from curator.ui.look.contrast import MARK, TEXT, contrast, mixed, moved
from curator.ui.look.theme import Accent, Appearance, Contrast, Look, Theme
from curator.ui.panels.people import Which
from curator.ui.settings.store import Settings
from curator.ui.shell.window import MainWindow
from curator.work import sample

UI = Path(theme.__file__).parents[1]
THEMES = {name: one for name, one in vars(theme).items() if isinstance(one, Theme)}


@pytest.fixture(autouse=True)
def _as_it_comes(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Look())


def calls(*names: str) -> Iterator[tuple[str, list[float]]]:
    """Where the window calls one of these, and the numbers it gives."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.args[0] if isinstance(node.func, ast.Name) and node.func.id == "partial" else node.func
            if isinstance(called, ast.Attribute) and called.attr in names:
                given = [one.value for one in node.args if isinstance(one, ast.Constant)]
                yield f"{path.name}:{node.lineno}", [one for one in given if isinstance(one, int | float)]


def test_type_is_set_in_the_sizes_of_the_scale() -> None:
    used = list(calls("sans", "serif"))
    assert len(used) > 30
    assert [(where, size) for where, sizes in used for size in sizes if size not in theme.TYPE] == []


def test_distances_are_those_of_the_scale() -> None:
    used = list(calls("setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "setContentsMargins"))
    assert len(used) > 30
    hairlines = {0, 1}
    assert [
        (where, one) for where, sizes in used for one in sizes if one not in hairlines.union(theme.SPACES)
    ] == []


# Colours


@pytest.mark.parametrize("name", ["LIGHT_HIGH", "DARK_HIGH"])
def test_high_contrast_gives_every_text_seven_to_one(name: str) -> None:
    colors = THEMES[name]
    grounds = (colors.ground, colors.panel, colors.card, colors.selected)
    texts = (colors.ink, colors.soft, colors.faint, colors.accent, colors.star, *colors.marks)
    assert [(text, ground) for text in texts for ground in grounds if contrast(text, ground) < 7] == []
    assert contrast(colors.on_accent, colors.accent) >= 7
    assert contrast(colors.ink, colors.hit) >= 7


@pytest.mark.parametrize("base", ["LIGHT", "DARK"])
@pytest.mark.parametrize(
    "accent", ["#f6d32d", "#000000", "#ffffff", "#ff7800", "#3584e4", "#808080", "#c01c28", "#33d17a", "#9141ac"]
)
def test_the_systems_accent_can_be_read_whatever_it_is(base: str, accent: str) -> None:
    own = THEMES[base]
    made = theme.with_accent(own, accent)
    for ground in (made.ground, made.panel, made.card, made.selected):
        assert contrast(made.accent, ground) >= TEXT
    assert contrast(made.on_accent, made.accent) >= TEXT
    for text in (made.ink, made.soft, made.faint, *made.marks):
        assert contrast(text, made.selected) >= TEXT
    assert (made.ink, made.marks, made.ground) == (own.ink, own.marks, own.ground)


def test_an_accent_that_can_be_read_stays_as_it_is() -> None:
    assert theme.with_accent(THEMES["LIGHT"], "#9141ac").accent == "#9141ac"
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert moved("#ffffff", "#000000", ["#ffffff"], TEXT) == "#757575", "no further than it needs"


def test_the_look_is_the_systems_where_nothing_else_was_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, Look(Appearance.DARK, Contrast.HIGH))
    assert theme.theme() is theme.DARK_HIGH
    theme.apply(qapp, Look(Appearance.LIGHT, Contrast.NORMAL))
    assert theme.theme() is theme.LIGHT
    theme.apply(qapp, Look(Appearance.LIGHT, accent=Accent.SYSTEM))
    assert theme.theme().accent != theme.LIGHT.accent
    assert theme.theme() == theme.with_accent(theme.LIGHT, theme._system_accent())
    monkeypatch.setattr("curator.ui.look.theme.is_high", lambda: True)
    theme.apply(qapp)
    assert theme.theme() is theme.LIGHT_HIGH


def test_what_is_set_is_worn_at_once(window: MainWindow, tmp_path: Path) -> None:
    window.settings.take({"appearance": "dark", "contrast": "high", "accent": "system"})
    assert theme.theme() is theme.DARK_HIGH
    assert Settings(tmp_path / "window.ini").look() == Look(Appearance.DARK, Contrast.HIGH, Accent.SYSTEM)
    window.settings.set("contrast", "normal")
    assert theme.theme().ground == theme.DARK.ground
    assert theme.theme().accent != theme.DARK.accent


def test_another_accent_of_the_system_is_taken_over(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.settings.take({"appearance": "light", "accent": "system"})
    monkeypatch.setattr("curator.ui.look.theme._system_accent", lambda: "#9141ac")
    qapp.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    qtbot.waitUntil(lambda: theme.theme().accent == "#9141ac")
    assert qapp.palette().color(QPalette.ColorRole.Highlight).name() == "#9141ac"


def test_what_was_kept_and_fits_nothing_is_the_default(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nappearance=loud\ncontrast=\n", encoding="utf-8")
    assert Settings(tmp_path / "window.ini").look() == Look()


def test_another_look_repaints_everything(
    qapp: QApplication, qtbot: QtBot, opened: Callable[[Path], MainWindow]
) -> None:
    """A window that changes its colours while it is open looks as one that was opened in them."""

    def seen(window: MainWindow) -> QImage:
        qtbot.waitUntil(lambda: window.panes.checked.text() == "Checks 2")  # they are found a moment later
        window.timeline.setFocus()
        for _ in range(5):
            qapp.processEvents()
        return window.grab().toImage()

    window = opened(sample.sample_project())
    light = seen(window)
    window.actions_["appearance-dark"].trigger()
    changed = seen(window)
    assert changed != light
    window.close()
    started = opened(sample.sample_project())
    assert theme.theme() is theme.DARK
    assert changed == seen(started)


# Icons


def test_every_icon_is_drawn_in_the_one_grid_with_the_one_stroke_and_has_a_use() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    commands = {icons.drawing_of(command.name) for command in COMMANDS}
    for path in (places.resources() / "icons").glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        if path.stem in {"down", "up"}:  # the style sheet shows them as they are, on fields of every theme
            assert all(contrast("#808080", one.card) >= MARK for one in THEMES.values())
            assert 'viewBox="0 0 16 16" fill="none" stroke="#808080" stroke-width="1.5"' in drawing
        elif path.stem != "curator":
            assert 'viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"' in drawing, path
        assert path.stem in commands or re.search(rf'["/]{path.stem}(\.svg)?"', source), path


def test_commands_have_their_icons_in_the_colours_of_now(window: MainWindow) -> None:
    def ink() -> set[str]:
        image = window.actions_["undo"].icon().pixmap(QSize(16, 16), 3.0).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert window.actions_["undo"].icon().isNull()
    window.actions_.draw()
    assert ink() == {theme.LIGHT.soft}
    window.actions_["appearance-dark"].trigger()
    window.actions_.draw()
    assert ink() == {theme.DARK.soft}
    assert icons.drawing_of("rename-question") == "edit"
    assert icons.drawing_of("file-1") == ""


def test_the_programs_icon_reads_at_every_size(qapp: QApplication) -> None:
    """Even the smallest shows the white of what is quoted, and of the tick, on the blue."""
    for size in (16, 32, 64):
        image = icons.program().pixmap(QSize(size, size), 1.0).toImage()
        blue, bubble, tick = (
            image.pixelColor(round(x * size), round(y * size)) for x, y in ((0.2, 0.8), (0.5, 0.28), (0.64, 0.82))
        )
        assert contrast(bubble.name(), blue.name()) >= 3, size
        assert contrast(tick.name(), blue.name()) >= 3, size
    assert qapp is not None


# What is too long


def test_a_line_that_does_not_fit_is_cut_with_a_sign_and_still_told_whole(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.setText("12. Sept. 2024, 14:00–15:09 · 142 Tweets, 27 Personen")
    label.resize(label.sizeHint())
    assert label._shown() == label.text()
    label.resize(label.sizeHint().width() - 30, 20)
    assert label._shown().endswith("…")
    assert label.text().endswith("27 Personen")
    assert label.minimumSizeHint().width() == 0


@pytest.mark.parametrize(("size", "text"), [((1366, 740), 100), ((960, 512), 100), ((1366, 740), 154)])
def test_nothing_beside_the_article_overlaps(window: MainWindow, size: tuple[int, int], text: int) -> None:
    """On the screens that are the least, at 100 and 200 %, and where the system's font has 20 pixels."""
    window.settings.set("text_size", text)
    window.panes.checked.setText("Prüfungen 123")
    window.panes.copy.setText("Kopieren")
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size

    def across(widget: QWidget) -> QRectF:
        return QRectF(widget.mapTo(window, widget.rect().topLeft()), widget.size())

    shown = (window.panes.tabs, window.panes.checked, window.panes.copy)
    assert not any(across(one).intersects(across(other)) for one, other in combinations(shown, 2))
    for button in (*shown[1:], window.panes.export, window.panes.undo):
        assert isinstance(button, QPushButton)
        assert button.width() >= button.sizeHint().width(), button.text()


# What is empty


def painted(view: QAbstractItemView) -> bool:
    """Whether anything but its ground is seen in a view."""
    image = view.viewport().grab().toImage()
    ground = image.pixelColor(1, 1)
    return any(
        image.pixelColor(x, y) != ground for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def test_every_empty_place_says_what_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    panes = window.panes
    panes.checked.setChecked(True)
    qtbot.waitUntil(lambda: not panes.checks.findings.rows)
    panes.turn_to(panes.conversation)
    panes.conversation.show_thread(None, (), None)
    assert painted(panes.conversation)
    assert painted(panes.checks)
    panes.turn_to(panes.people)
    panes.people.list.people.choose(Which.QUOTED)
    assert painted(panes.people.list)
    assert panes.people.list.people.nobody().startswith("Nobody is quoted yet.")
    window.navigation.show_view(Bucket.SHELF)
    assert painted(window.timeline)
    with pytest.MonkeyPatch.context() as patched:
        for module in ("panels.thread", "panels.checks", "panels.people", "timeline.view"):
            patched.setattr(f"curator.ui.{module}.paint_empty", lambda *_given: None)
        assert not painted(window.timeline)
        assert not painted(panes.people.list)
