"""The dialog that brings a backup back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.phrases import phrase
from curator.project.file.backup_list import Backup
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import clock, day, listed, number, tr, tr_count, translated

_NONE = phrase(
    "There is no backup yet. One is made whenever a project is opened in which something new was decided."
)
_WHAT_HAPPENS = phrase(
    "The project becomes what it was then. What is there now is backed up first, and can be restored too."
)


class RestoreDialog(QDialog):
    """Lists the backups of a project, newest first, to restore one.

    ``place`` is where the project stands: a copy of it, such as another editor's, has backups of its own.
    """

    chosen = Signal(Path)

    def __init__(self, name: str, backups: Sequence[Backup], place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, 560, 420)
        self._backups = backups
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Backups of {name}", name=name))
        self.list.setHeaderLabels([tr("Made", "when"), tr("Decisions"), tr("Picks")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for one in backups:
            at = one.at.astimezone()
            made = tr("{day}, {time}", day=day(at, weekday=True), time=clock(at))
            if one.place != place:
                made = tr("{made} (of a copy, or before it was moved)", made=made)
            item = QTreeWidgetItem([made, number(one.decisions), number(one.picks)])
            decisions = tr_count(one.decisions, "{count} decision", "{count} decisions")
            picks = tr_count(one.picks, "{count} pick", "{count} picks")
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, listed([made, decisions, picks]))
            self.list.addTopLevelItem(item)
            for row in (item, self.list.headerItem()):
                for cell in (1, 2):
                    row.setTextAlignment(cell, Qt.AlignmentFlag.AlignRight)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemActivated.connect(self._restore)
        self.go = QPushButton(tr("Restore"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.setEnabled(bool(backups))
        self.go.clicked.connect(self._restore)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(plain(translated(_WHAT_HAPPENS if backups else _NONE)))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        first = next((row for row, one in enumerate(backups) if one.place == place), 0)
        self.list.setCurrentIndex(self.list.model().index(first, 0))

    def _restore(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.accept()
            self.chosen.emit(self._backups[row].path)
