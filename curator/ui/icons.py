"""The shipped icons: drawings in one grid of 16 by 16, one stroke, painted in whatever colour is asked for."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from curator import places

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


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
