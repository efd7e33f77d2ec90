"""What the window shows while nothing is open: how to start, and what was open before."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.language import tr
from curator.ui.theme import fonts, wear


class Welcome(QWidget):
    """The first page."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("Curator", self)
        wear(title, partial(fonts.serif, 34, fonts.serif().Weight.DemiBold))
        lead = QLabel(
            tr("From a Twitter chat to an article: open the archive, pick the best answers, export the draft.")
        )
        lead.setWordWrap(True)
        wear(lead, partial(fonts.sans, 15))
        open_button = QPushButton(tr("Open an archive or a project…"))
        open_button.setObjectName("primary")
        open_button.clicked.connect(self.open_asked)
        self.setFocusProxy(open_button)
        sample = QPushButton(tr("Look at the sample chat"))
        sample.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch()
        hint = QLabel(
            tr("Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.")
        )
        hint.setWordWrap(True)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (title, lead):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(hint)
        column.addSpacing(12)
        column.addLayout(self._recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 3)
        row.addStretch(1)

    def show_recent(self, projects: Sequence[Path]) -> None:
        """List the projects that were open last."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if not projects:
            return
        label = QLabel(tr("Open again"))
        wear(label, partial(fonts.sans, 12))
        self._recent.addWidget(label)
        for path in projects:
            button = QPushButton(without_mnemonic(f"{path.stem}   {path.parent}"))
            button.setObjectName("quiet")
            button.setAccessibleName(tr("Open {name} again", name=path.stem))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, path=path: self.recent_asked.emit(path))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)


def without_mnemonic(text: str) -> str:
    """A text for a button or menu in which an ampersand is only itself."""
    return text.replace("&", "&&")
