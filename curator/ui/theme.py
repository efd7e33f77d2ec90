"""How everything looks: colours, type, spacing, and the marks that tell questions apart.

Colour never tells questions apart alone: each has a shape as well.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QWidget

from curator import places
from curator.ui.sides import is_mirrored

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_LOOK, _FACE = "look", "face"

Face = Callable[[], QFont]


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


class Appearance(StrEnum):
    """What the editor chose: the system's colours, or always light or dark ones."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Look:
    """What the editor can choose of how everything looks, under the names of the settings.

    ``text_size`` is in percent of the system's own; an empty family is the program's choice.
    """

    appearance: str = Appearance.SYSTEM
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


@cache
def theme() -> Theme:
    """The colours, as they were when last applied."""
    return DARK if is_dark() else LIGHT


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


def _polygon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


@cache
def _shapes() -> tuple[QPainterPath, ...]:
    """Shapes in a unit square, told apart without colour."""
    circle = QPainterPath()
    circle.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
    square = QPainterPath()
    square.addRect(QRectF(0.1, 0.1, 0.8, 0.8))
    triangle = _polygon([(0.5, 0.04), (1, 0.94), (0, 0.94)])
    diamond = _polygon([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])
    hexagon = _polygon([(0.25, 0.07), (0.75, 0.07), (1, 0.5), (0.75, 0.93), (0.25, 0.93), (0, 0.5)])
    down = _polygon([(0, 0.06), (1, 0.06), (0.5, 0.96)])
    plus = _polygon(
        [
            (0.33, 0),
            (0.67, 0),
            (0.67, 0.33),
            (1, 0.33),
            (1, 0.67),
            (0.67, 0.67),
            (0.67, 1),
            (0.33, 1),
            (0.33, 0.67),
            (0, 0.67),
            (0, 0.33),
            (0.33, 0.33),
        ]
    )
    return circle, square, triangle, diamond, hexagon, down, plus


def paint_mark(painter: QPainter, rect: QRectF, number: int, color: QColor | None = None) -> None:
    """Paint a question's mark, shape and colour, into a square."""
    shape = _shapes()[(number - 1) % len(_shapes())]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.fillPath(shape, color or theme().mark(number))
    painter.restore()


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Paint one of the shipped icons, in a colour (#rrggbb), into a square."""
    _renderer(name, color).render(painter, rect)


def icon(name: str, color: str) -> QIcon:
    """One of the shipped icons, in a colour (#rrggbb), for a list or a menu."""
    picture = QPixmap(28, 28)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, 14, 14), name, color)
    painter.end()
    return QIcon(picture)


@cache
def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    drawn = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(drawn.replace("currentColor", color).encode())


def paint_star(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint a five-pointed star into a square."""
    points = [
        (0.5, 0.02), (0.62, 0.37), (0.98, 0.38), (0.69, 0.6), (0.79, 0.95),
        (0.5, 0.75), (0.21, 0.95), (0.31, 0.6), (0.02, 0.38), (0.38, 0.37),
    ]  # fmt: skip
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.fillPath(_polygon(points), color)
    painter.restore()


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
        QPalette.ColorRole.Mid: colors.line,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.faint))
    app.setPalette(palette)
    app.setFont(fonts.sans())
    begin = "right" if is_mirrored() else "left"
    measures = {
        "px": fonts.base_px,
        "small": round(fonts.base_px * 12 / 13),
        "begin": begin,
        "icons": (places.resources() / "icons").as_posix(),
    }
    app.setStyleSheet(_STYLE.format_map(vars(colors) | measures))
    for widget in app.allWidgets():  # which a new sheet gave the fonts that they had with the first one
        if (face := widget.property(_FACE)) is not None:
            widget.setFont(face())


_STYLE = """
QMainWindow, QDialog {{ background: {ground}; }}
QMenuBar {{ background: {ground}; border-bottom: 1px solid {line}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 3px 7px; border: 1px solid transparent; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selected}; border-color: {accent}; }}
QSplitter::handle {{ background: {line}; }}
QAbstractItemView {{ border: 0; outline: 0; }}
#header, #timeline {{ background: {ground}; }}
#header {{ border-bottom: 1px solid {line}; }}
#side, #status {{ background: {panel}; }}
#status {{ border-top: 1px solid {line}; color: {soft}; font-size: {small}px; }}
#status QLabel {{ color: {soft}; font-size: {small}px; }}
#buckets {{ background: {panel}; }}
#article {{ background: {card}; }}
#scope {{ font-weight: 600; }}
QLabel#quiet {{ color: {soft}; }}
QLabel#cap {{
    background: {card}; border: 1px solid {line}; border-radius: 4px; color: {soft}; font-size: {small}px;
    padding: 1px 6px;
}}
#search {{
    background: {panel}; border: 1px solid {edge}; border-radius: 8px; padding: 6px 10px; color: {ink};
}}
#search:focus {{ border: 2px solid {accent}; padding: 5px 9px; background: {card}; }}
QPushButton {{
    border: 1px solid {edge}; border-radius: 8px; padding: 6px 14px; background: {card}; color: {ink};
}}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton#primary {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton#primary:focus {{ border-color: {ink}; }}
QPushButton#quiet {{ border-color: transparent; background: transparent; color: {soft}; }}
QPushButton#quiet:hover {{ border-color: {edge}; color: {ink}; }}
QPushButton#quiet:focus {{ border-color: {accent}; color: {ink}; }}
QTabBar::tab {{ padding: 8px 2px; margin: 0 9px; color: {soft}; border: 0; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:selected:focus {{
    color: {accent}; border: 2px solid {accent}; border-radius: 4px; padding: 6px 4px; margin: 0 5px;
}}
QPushButton#choice {{ border-color: transparent; background: transparent; color: {soft}; padding: 4px 7px; }}
QPushButton#choice:checked {{ background: {selected}; color: {ink}; border-color: {edge}; }}
QPushButton#choice:hover {{ border-color: {edge}; color: {ink}; }}
QPushButton#choice:focus {{ border-color: {accent}; color: {ink}; padding: 3px 6px; }}
QPushButton#choice:disabled {{ color: {faint}; }}
#people {{
    background: {card}; padding-{begin}: 12px; selection-background-color: {selected}; selection-color: {ink};
}}
#people QHeaderView, #people QHeaderView::section {{
    background: {card}; border: 0; color: {soft}; font-size: {small}px; padding: 4px 6px;
}}
#people::item {{ padding: 1px 6px; border: 1px solid transparent; }}
#keys::item {{ min-height: 22px; padding: 1px 6px; border: 1px solid transparent; }}
QCheckBox {{ min-height: 22px; border: 1px solid transparent; border-radius: 4px; padding: 0 4px; }}
QCheckBox:focus {{ border-color: {accent}; }}
QCheckBox::indicator:unchecked {{
    width: 12px; height: 12px; background: {card}; border: 1px solid {edge}; border-radius: 2px;
}}
QComboBox {{
    background: {card}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px; color: {ink};
}}
QComboBox:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url({icons}/down.svg); width: 14px; height: 14px; }}
#people::item:selected, #keys::item:selected {{
    background: {selected}; color: {ink}; border-top-color: {accent}; border-bottom-color: {accent};
}}
#toast {{ background: {ink}; border-radius: 8px; }}
#toast QLabel {{ color: {ground}; }}
#toast QPushButton {{ background: transparent; border: 0; color: {ground}; font-weight: 600; padding: 4px 8px; }}
#toast QPushButton:focus {{ text-decoration: underline; }}
#checks {{ background: {panel}; border-top: 1px solid {line}; padding: 6px 12px; font-size: {small}px; }}
#checks::item {{ padding: 5px 4px; border-{begin}: 3px solid transparent; color: {ink}; }}
#checks::item:selected {{ background: {selected}; border-{begin}-color: {accent}; }}
#palette {{ background: {card}; border: 1px solid {line}; border-radius: 12px; }}
#palette QListView {{ background: transparent; }}
#keys {{
    background: {card}; border: 1px solid {edge}; selection-background-color: {selected}; selection-color: {ink};
}}
#keys QHeaderView, #keys QHeaderView::section {{
    background: {card}; border: 0; color: {soft}; font-size: {small}px; padding: 4px 6px;
}}
#pages {{
    background: {panel}; padding: 8px; selection-background-color: {selected}; selection-color: {ink};
}}
#pages::item {{ padding: 6px 8px; border-radius: 6px; }}
#pages::item:selected {{ background: {selected}; color: {ink}; }}
#page {{ background: {card}; }}
#peek {{ background: {card}; border: 1px solid {line}; border-radius: 12px; }}
#peek QScrollArea, #peek QScrollArea > QWidget > QWidget {{ background: transparent; }}
#offers {{ background: {card}; border: 1px solid {faint}; border-radius: 8px; }}
#offers QListView {{ background: transparent; }}
QLabel#remarks {{ background: {selected}; color: {ink}; border-radius: 8px; padding: 8px 12px; }}
#notice, #offer {{ background: {selected}; border-bottom: 1px solid {line}; }}
#editor {{ border: 1px solid {accent}; background: {card}; color: {ink}; }}
#choosing QListView {{ background: transparent; }}
QLineEdit, QDateTimeEdit {{
    background: {card}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px; color: {ink};
}}
QLineEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QSpinBox {{ min-height: 26px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0; }}
QDateTimeEdit:disabled, QLineEdit:disabled {{ color: {faint}; }}
QDateTimeEdit::drop-down {{ border: 0; width: 18px; }}
QProgressBar {{
    background: {line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent;
}}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: 32px; margin: 1px; }}
QScrollBar::handle:vertical:hover {{ background: {faint}; }}
QTextBrowser, QPlainTextEdit {{ border: 1px solid {edge}; }}
#thread, #checks, #people, QDialog QAbstractItemView {{ border: 1px solid transparent; }}
#thread:focus, #checks:focus, #people:focus, #keys:focus, QDialog QAbstractItemView:focus,
QTextBrowser:focus, QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
"""
