"""The head of a pane: its tabs and buttons in one row, or in two if the text is too large for one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QTabBar, QWidget

_APART = 8  # pixels


class PaneHead(QWidget):
    """Tabs on the side where reading begins, buttons on the other side or, without room there, below."""

    def __init__(self, tabs: QTabBar, *buttons: QPushButton) -> None:
        super().__init__(tabs.parentWidget())
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs = tabs
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 0, 12, 0)
        self._rows.setSpacing(_APART)
        self._rows.addWidget(tabs)
        self._rows.addLayout(self._buttons, 1)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = self._tabs.sizeHint().width() + _APART + self._buttons.sizeHint().width()
        fits = needed <= self._rows.contentsRect().width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() != direction:
            self._rows.setDirection(direction)
