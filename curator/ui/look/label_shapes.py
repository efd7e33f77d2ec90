"""The labels of posts: each has a shape and a colour, and whatever name the editor gives it in a project.

The shapes are none of the questions' and are told apart without colour; the colours, after Okabe and Ito ("Color
universal design", 2008), are told apart by those who see no red or no green.
"""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from curator.project import LABELS
from curator.project.log.titles import CALLED
from curator.ui.languages import translated
from curator.ui.look.theme import theme

_ON_LIGHT = {"flag": "#b34100", "heart": "#a8447c", "bolt": "#7a6000", "drop": "#0067a8", "moon": "#00705a"}
_ON_DARK = {"flag": "#ff9463", "heart": "#e79cc8", "bolt": "#f0cf3c", "drop": "#5ab8f0", "moon": "#46d1a5"}
ICON = 16  # pixels


def called(label: str, names: Mapping[str, str] | None = None) -> str:
    """What a label is called: by its name in a project where the editor gave it one, else by its own."""
    return (names or {}).get(label) or translated(CALLED[label])


def color_of(label: str) -> QColor:
    """A label's colour on today's ground."""
    return QColor((_ON_DARK if theme().is_dark else _ON_LIGHT)[label])


def paint_label(painter: QPainter, rect: QRectF, label: str, color: QColor | None = None) -> None:
    """Paint a label, shape and colour, into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.fillPath(_shapes()[label], color or color_of(label))
    painter.restore()


def icon(label: str, ratio: float) -> QIcon:
    """A label for menus and forms, at so many device pixels a pixel."""
    picture = QPixmap(QSize(ICON, ICON) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_label(painter, QRectF(2, 2, ICON - 4, ICON - 4), label)
    painter.end()
    return QIcon(picture)


@cache
def _shapes() -> Mapping[str, QPainterPath]:
    """In a unit square."""
    flag = _through([(0.1, 0), (0.98, 0.3), (0.28, 0.58), (0.28, 1), (0.1, 1)])
    bolt = _through([(0.62, 0), (0.14, 0.58), (0.46, 0.58), (0.34, 1), (0.86, 0.4), (0.54, 0.4)])
    heart = QPainterPath(QPointF(0.5, 0.98))
    heart.lineTo(0.06, 0.48)
    heart.cubicTo(-0.2, 0.08, 0.3, -0.2, 0.5, 0.28)
    heart.cubicTo(0.7, -0.2, 1.2, 0.08, 0.94, 0.48)
    heart.closeSubpath()
    drop = QPainterPath(QPointF(0.5, 0))
    drop.cubicTo(0.58, 0.24, 0.82, 0.42, 0.82, 0.66)
    drop.cubicTo(0.82, 1.11, 0.18, 1.11, 0.18, 0.66)
    drop.cubicTo(0.18, 0.42, 0.42, 0.24, 0.5, 0)
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(QRectF(0, 0.02, 0.96, 0.96))
    bite.addEllipse(QRectF(0.36, -0.1, 0.84, 0.84))
    return dict(zip(LABELS, (flag, heart, bolt, drop, whole.subtracted(bite)), strict=True))


def _through(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return path
