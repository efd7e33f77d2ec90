"""The shipped icons: drawings in one grid of 16 by 16, one stroke, painted in whatever colour is asked for.

A command's icon is the drawing of its name; those that are about the same thing share one.
"""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from curator import places

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

SIZE = 16  # pixels
_RATIOS = (1, 2, 3)  # device pixels a pixel
_SHARED = {
    "add-question": "add",
    "change-keys": "keys",
    "copy-question": "copy-article",
    "drop-filter": "filter",
    "find-in-article": "show-article",
    "forget-person": "forget-tweet",
    "rename-question": "edit",
    "shelve": "shelf",
    "starred": "star",
}


def drawing_of(command: str) -> str:
    """The name of a command's drawing; empty where it has none."""
    name = _SHARED.get(command, command)
    return name if name in _drawn() else ""


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Paint one of the shipped icons, in a colour (#rrggbb), into a square."""
    _renderer(name, color).render(painter, rect)


@cache
def icon(name: str, color: str) -> QIcon:
    """One of the shipped icons, in a colour (#rrggbb), for a list or a menu."""
    made = QIcon()
    for ratio in _RATIOS:
        picture = QPixmap(SIZE * ratio, SIZE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_icon(painter, QRectF(0, 0, SIZE, SIZE), name, color)
        painter.end()
        made.addPixmap(picture)
    return made


def program() -> QIcon:
    """The program's own icon."""
    return QIcon(str(places.resources() / "icons" / "curator.svg"))


@cache
def _drawn() -> frozenset[str]:
    return frozenset(path.stem for path in (places.resources() / "icons").glob("*.svg"))


@cache
def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    drawn = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(drawn.replace("currentColor", color).encode())
