"""The marks painted beside words: one for each question, which differ in shape and colour, and the star."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from curator.ui.look.theme import theme


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
    _paint(painter, rect, _shapes()[(number - 1) % len(_shapes())], color or theme().mark(number))


def paint_star(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint a five-pointed star into a square."""
    points = [
        (0.5, 0.02), (0.62, 0.37), (0.98, 0.38), (0.69, 0.6), (0.79, 0.95),
        (0.5, 0.75), (0.21, 0.95), (0.31, 0.6), (0.02, 0.38), (0.38, 0.37),
    ]  # fmt: skip
    _paint(painter, rect, _polygon(points), color)


def _paint(painter: QPainter, rect: QRectF, shape: QPainterPath, color: QColor) -> None:
    """Paint a shape in a unit square into another square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.fillPath(shape, color)
    painter.restore()
