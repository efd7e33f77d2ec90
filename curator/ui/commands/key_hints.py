"""The line of keys that work right now, each on a key cap, with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.kit.pane import Hint, Keys
from curator.ui.languages import listed, tr
from curator.ui.look.theme import fonts, theme
from curator.ui.mirroring import isolated, mirrored

_PAD, _AFTER_KEY, _AFTER_WORDS = 5, 6, 14


class KeyHints(QWidget):
    """One line of hints; those that do not fit are left out, the last ones first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hints: Sequence[Hint] = ()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these one after another, at the end of the line."""
        self._hints = hints
        sentence = listed([tr("{key}: {words}", key=key, words=words) for key, words in hints])
        self.setAccessibleName(tr("Keys"))
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(map(self._width, self._hints))), round(QFontMetricsF(self._font).height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @property
    def _font(self) -> QFont:
        return fonts.sans(12)

    def _width(self, hint: Hint) -> float:
        metrics = QFontMetricsF(self._font)
        key, words = (metrics.horizontalAdvance(part) for part in hint)
        return key + 2 * _PAD + _AFTER_KEY + words + _AFTER_WORDS

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = list(self._hints)
        while shown and sum(map(self._width, shown)) - _AFTER_WORDS > self.width():
            shown.pop()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        colors = theme()
        x = self.width() - sum(map(self._width, shown)) + _AFTER_WORDS
        for key, words in shown:
            cap = QRectF(x, 1, metrics.horizontalAdvance(key) + 2 * _PAD, self.height() - 2)
            painter.setPen(QPen(colors.color("line"), 1))
            painter.setBrush(colors.color("card"))
            beside = QRectF(cap.right() + _AFTER_KEY, 0, metrics.horizontalAdvance(words) + 1, self.height())
            cap = mirrored(cap, self.rect())
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(colors.color("soft"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, isolated(key))
            painter.drawText(mirrored(beside, self.rect()), Qt.AlignmentFlag.AlignVCenter, words)
            x += self._width((key, words))


def file_hints(keys: Keys, questions: int) -> list[Hint]:
    """How to file under each of so many questions."""
    numbered = keys(*(f"file-{number}" for number in range(1, min(questions, 9) + 1)))
    more = keys("find-bucket") if questions > 9 else ""
    return [(numbered, tr("file", "what a key does")), (more, tr("more", "what a key does"))]


def star_hint(keys: Keys) -> Hint:
    """How to star."""
    return keys("star"), tr("star", "what a key does")


def move_hint(keys: Keys) -> Hint:
    """How to move what is current up and down."""
    return keys("move-up", "move-down"), tr("move", "what a key does")
