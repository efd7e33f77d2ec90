"""The tokens of how everything looks: colours, type and distances, and what the editor chose of them.

The style sheet made of them is in ``style.py``; ``question_marks.py``, ``label_marks.py`` and ``icons.py`` paint
in them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from curator import places
from curator.ui.look.contrast import TEXT, contrast, luminance, mixed, moved
from curator.ui.look.style import STYLE
from curator.ui.mirroring import is_mirrored

_LOOK, _FACE = "look", "face"

Face = Callable[[], QFont]

# Distances, in pixels: within a thing, between things of one kind, and around a page. Nothing else is in use, but
# for hairlines.
SPACES = (2, 4, 6, 8, 12, 16, 20, 24, 28)
# Sizes of type where the system's own is 13 pixels: keys on their caps, notes, small text, text, cards and leads,
# headings, the name of the program.
TYPE = (11, 12, 13, 14, 15, 21, 34)


@dataclass(frozen=True)
class Theme:
    """One set of colours, as #rrggbb. Text on its ground keeps a contrast of at least 4.5:1; marks, focus rings
    and the edges of what can be used one of 3:1. Only ``line`` sets apart what is apart without it."""

    ground: str
    panel: str
    card: str
    ink: str
    soft: str
    faint: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selected: str
    hit: str
    star: str
    marks: tuple[str, ...]

    @property
    def is_dark(self) -> bool:
        """Whether its text is lighter than what it stands on."""
        return luminance(self.ink) > luminance(self.ground)

    def color(self, name: str) -> QColor:
        return QColor(getattr(self, name))

    def mark(self, number: int) -> QColor:
        return QColor(self.marks[(number - 1) % len(self.marks)])


LIGHT = Theme(
    ground="#fbfaf8",
    panel="#f4f2ee",
    card="#ffffff",
    ink="#1f2328",
    soft="#565a61",
    faint="#66696f",
    line="#e5e2dc",
    edge="#87837b",
    accent="#2f5fd0",
    on_accent="#ffffff",
    selected="#e8eefb",
    hit="#ffe08a",
    star="#9a6a00",
    marks=("#2d6bb0", "#ab4f29", "#36763f", "#7a4fb0", "#0e7575", "#a83268", "#6b6400"),
)

DARK = Theme(
    ground="#1b1c1f",
    panel="#222327",
    card="#26282c",
    ink="#e8e6e3",
    soft="#b3b6bb",
    faint="#9ca0a7",
    line="#34363b",
    edge="#7f828a",
    accent="#7aa2ff",
    on_accent="#11141a",
    selected="#2a3550",
    hit="#6b5500",
    star="#f0b83c",
    marks=("#6fb0f0", "#f0966f", "#7fcf8b", "#b99af0", "#5fc9c9", "#f08fb8", "#d0c45f"),
)


# Where more contrast is asked for: 7:1 for text, and lines that are seen.
LIGHT_HIGH = Theme(
    ground="#ffffff",
    panel="#ffffff",
    card="#ffffff",
    ink="#000000",
    soft="#1f1f1f",
    faint="#3d3d3d",
    line="#949494",
    edge="#000000",
    accent="#0037b3",
    on_accent="#ffffff",
    selected="#dbe7ff",
    hit="#ffe100",
    star="#634400",
    marks=("#204b7b", "#78371d", "#26532c", "#5a3a82", "#0a5454", "#832751", "#514c00"),
)

DARK_HIGH = Theme(
    ground="#000000",
    panel="#000000",
    card="#000000",
    ink="#ffffff",
    soft="#ededed",
    faint="#d0d0d0",
    line="#666666",
    edge="#ffffff",
    accent="#a2beff",
    on_accent="#000000",
    selected="#00305f",
    hit="#6b5000",
    star="#f0b83c",
    marks=("#92c3f4", "#f3ad8f", "#7fcf8b", "#cab2f4", "#6ccdcd", "#f3a8c8", "#d0c45f"),
)


class Appearance(StrEnum):
    """What the editor chose: the system's colours, or always light or dark ones."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """What the editor chose: as much as the system asks for, or always more, or never."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Accent(StrEnum):
    """Whose colour stands for what is chosen and done most: the program's, or that of the system."""

    OWN = "own"
    SYSTEM = "system"


@dataclass(frozen=True)
class Look:
    """What the editor can choose of how everything looks, under the names of the settings.

    ``text_size`` is in percent of the system's own; an empty family is the program's choice.
    """

    appearance: str = Appearance.SYSTEM
    contrast: str = Contrast.SYSTEM
    accent: str = Accent.OWN
    text_size: int = 100
    serif: str = ""
    sans: str = ""


@cache
def look() -> Look:
    """What was chosen when the theme was last applied."""
    app = QApplication.instance()
    chosen = app.property(_LOOK) if app else None
    return chosen if isinstance(chosen, Look) else Look()


def is_dark() -> bool:
    """Whether the editor, or else the system, asks for a dark window."""
    if look().appearance == Appearance.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return look().appearance == Appearance.DARK


def is_high() -> bool:
    """Whether the editor, or else the system, asks for more contrast."""
    if look().contrast == Contrast.SYSTEM:
        hints = QGuiApplication.styleHints()  # has to be held: PySide lets go of what belongs to it otherwise
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return look().contrast == Contrast.HIGH


@cache
def theme() -> Theme:
    """The colours, as they were when last applied."""
    dark = is_dark()
    if is_high():
        return DARK_HIGH if dark else LIGHT_HIGH
    own = DARK if dark else LIGHT
    return with_accent(own, _system_accent()) if look().accent == Accent.SYSTEM else own


def with_accent(own: Theme, accent: str) -> Theme:
    """A theme with another accent (#rrggbb), moved until it can be read, and what is chosen tinted in it."""
    readable = moved(accent, own.ink, (own.ground, own.panel, own.card), TEXT)
    on_accent = max(("#ffffff", own.on_accent, "#11141a"), key=lambda one: contrast(one, readable))
    tints = (mixed(own.card, readable, percent / 100) for percent in range(18, -1, -1))
    texts = (own.ink, own.soft, own.faint, readable, *own.marks)
    selected = next((tint for tint in tints if all(contrast(text, tint) >= TEXT for text in texts)), own.card)
    return replace(own, accent=readable, on_accent=on_accent, selected=selected)


def _system_accent() -> str:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(QPalette())  # the system's own again, until the theme's is made
    return QGuiApplication.palette().color(QPalette.ColorRole.Accent).name()


class _Type:
    """The fonts, all scaled with the system's own, and by what the editor chose."""

    @property
    def base_px(self) -> int:
        return _base_px()

    def sans(self, size: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._font(_sans_families(), size, weight)

    def serif(self, size: float = 14, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._font(_serif_families(), size, weight)

    def _font(self, families: tuple[str, ...], size: float, weight: QFont.Weight) -> QFont:
        return _font(families, round(size * self.base_px / 13), weight)


fonts = _Type()


@cache
def _base_px() -> int:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return round(max(13, QFontInfo(system).pixelSize()) * look().text_size / 100)


@cache
def _font(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


@cache
def _sans_families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = set(QFontDatabase.families())
    return (
        *(name for name in (look().sans, "Inter", "Noto Sans", "Segoe UI") if name in known),
        system,
        "Noto Color Emoji",
    )


@cache
def _serif_families() -> tuple[str, ...]:
    known = set(QFontDatabase.families())
    wanted = (look().serif, "Source Serif 4", "Noto Serif", "Charter", "Georgia", "Cambria", "DejaVu Serif")
    return (*(name for name in wanted if name in known), "serif", "Noto Color Emoji")


def wear(widget: QWidget, face: Face) -> None:
    """Give a widget a font of its own, now and whenever another look is chosen."""
    widget.setProperty(_FACE, face)
    widget.setFont(face())


def apply(app: QApplication, chosen: Look | None = None) -> None:
    """Give the application its colours and fonts; ``chosen`` None keeps to what was chosen before."""
    if chosen is not None:
        app.setProperty(_LOOK, chosen)
    for known in (look, theme, _base_px, _sans_families, _serif_families):
        known.cache_clear()
    colors = theme()
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.ground,
        QPalette.ColorRole.WindowText: colors.ink,
        QPalette.ColorRole.Base: colors.card,
        QPalette.ColorRole.AlternateBase: colors.panel,
        QPalette.ColorRole.Text: colors.ink,
        QPalette.ColorRole.PlaceholderText: colors.faint,
        QPalette.ColorRole.Button: colors.panel,
        QPalette.ColorRole.ButtonText: colors.ink,
        QPalette.ColorRole.ToolTipBase: colors.card,
        QPalette.ColorRole.ToolTipText: colors.ink,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.on_accent,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.Mid: colors.line,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.faint))
    app.setPalette(palette)
    app.setFont(fonts.sans())
    begin = "right" if is_mirrored() else "left"
    app.setStyleSheet(
        STYLE.format_map(
            vars(colors)
            | {"small": round(fonts.base_px * 12 / 13), "begin": begin}
            | {"icons": (places.resources() / "icons").as_posix()}
        )
    )
    for widget in app.allWidgets():  # which a new sheet gave the fonts that they had with the first one
        if (face := widget.property(_FACE)) is not None:
            widget.setFont(face())


def follow_system(app: QApplication) -> None:
    """Apply the look again whenever the system's colours or contrast change."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: apply(app))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _contrast: apply(app))
