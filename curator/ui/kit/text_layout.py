"""Plain text, broken into lines and ready to paint. None of it is ever read as markup."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from curator.ui.look.theme import Look, look
from curator.ui.mirroring import side

_LAYOUTS_KEPT = 400

# A range of the text in another colour, perhaps on another ground: start, length (in UTF-16 units), colours.
Tint = tuple[int, int, QColor] | tuple[int, int, QColor, QColor]


class TextLayout(Struct, frozen=True):
    """Lines of text and the height they take, in pixels."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, at: QPointF, color: QColor) -> None:
        painter.setPen(QPen(color))
        self.layout.draw(painter, at)


def lay_out(
    text: str, font: QFont, width: float, *, leading: float = 1.4, tints: Sequence[Tint] = ()
) -> TextLayout:
    """Break a text into lines of at most ``width`` pixels; ``leading`` is their distance in font heights.

    The text keeps its own direction; its lines begin on the side where those of the window begin.
    """
    shown = text.replace("\n", "\u2028")
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(side())
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats([_tinted(*tint) for tint in tints])
    layout.beginLayout()
    line_height = font.pixelSize() * leading
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
        y += line_height
    layout.endLayout()
    return TextLayout(layout, y)


class Layouts:
    """Keeps the last texts that were laid out, and drops them all when the look changes."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, TextLayout] = OrderedDict()
        self._look: Look | None = None

    def get(self, key: Hashable, make: Callable[[], TextLayout]) -> TextLayout:
        """The layout kept under a key, or a new one; the key names all that it depends on."""
        if (now := look()) is not self._look:
            self._kept.clear()
            self._look = now
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = self._kept[key] = make()
        if len(self._kept) > _LAYOUTS_KEPT:
            self._kept.popitem(last=False)
        return made


def utf16(text: str, index: int) -> int:
    """A position in a Python string as one in Qt's UTF-16."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def _tinted(start: int, length: int, color: QColor, ground: QColor | None = None) -> QTextLayout.FormatRange:
    tinted = QTextLayout.FormatRange()
    tinted.start = start
    tinted.length = length
    form = QTextCharFormat()
    form.setForeground(color)
    if ground is not None:
        form.setBackground(ground)
    tinted.format = form
    return tinted
