"""Merges the open project with another editor's copy of it, and makes blind copies for a second editor."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from curator.project import SUFFIX, Project
from curator.ui.background.work_queue import WorkQueue, quietly
from curator.ui.desk.session import Session
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, tr_count
from curator.work import jobs, locating

if TYPE_CHECKING:
    from curator.project.merging.merge import Merged


class Offer(QFrame):
    """A quiet bar across the foot of the window that offers a merge, and then shows its progress."""

    accepted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.words = plain(parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Merge"))
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(160)
        self.merge = QPushButton(tr("Merge"), self)
        self.merge.clicked.connect(self.accepted)
        self.close_it = QPushButton(tr("Close"), self)
        self.close_it.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addWidget(self.merge)
        row.addWidget(self.close_it)
        self.hide()

    def tell(self, words: str, *, going_on: bool = False) -> None:
        """Show what can be merged, or what is being made."""
        self.words.setText(words)
        self.progress.setRange(0, 0)
        self.progress.setVisible(going_on)
        self.merge.setVisible(not going_on)
        self.close_it.setVisible(not going_on)
        self.show()

    def show_progress(self, done: int, steps: int | None) -> None:
        """Show how far it is."""
        self.progress.setRange(0, steps or 0)
        self.progress.setValue(done)


class Merger(QObject):
    """Merges the open project with another, and makes blind copies, by the process beside the window."""

    def __init__(self, session: Session, queue: WorkQueue, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._queue = queue
        self._window = window
        self._copies: list[Path] = []
        self.offer = Offer(window)
        self.offer.accepted.connect(lambda: self.merge(self._copies[0]))
        session.ending.listen(self.offer.hide)

    def ask(self) -> None:
        """Ask which project to merge the open one with, and do it."""
        if (project := self._session.project) is None:
            return
        folder = str(project.path.parent)
        kind = f"{tr('Projects')} (*{SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Merge with"), folder, kind)
        if name:
            self.merge(Path(name))

    def merge(self, other: Path) -> None:
        """Merge the open project with another into a new one; neither is changed.

        Decisions that wait to be written are written first; if they cannot be, nothing is merged.
        """
        if (project := self._session.project) is None:
            return
        if other.resolve() == project.path.resolve():
            words = tr("{name} is the project that is open; choose another editor's copy of it.", name=other.name)
            self._session.message.tell(words)
        elif self._is_saved():
            self._queue.do(partial(self._merge, project, other))

    def save_blind_copy(self) -> None:
        """Ask where to, and copy the project for a second editor."""
        if (project := self._session.project) is None:
            return
        if not self._is_saved():
            return
        free = str(locating.free_name(project.path, "blind"))
        kind = f"{tr('Projects')} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save a blind copy"), free, kind)
        if name:
            self._queue.do(partial(self._save_blind_copy, project.path, Path(name)))

    def look(self) -> None:
        """Look for copies of the open project that a synchronised folder made."""
        self.offer.hide()
        if (project := self._session.project) is not None:
            self._queue.do(partial(self._look, project))

    def _is_saved(self) -> bool:
        """Whether every decision is in the open project's file; if not, say that some would be missing."""
        self._session.decider.retry()
        if many := self._session.decider.unsaved:
            self._session.message.tell(
                tr_count(
                    many,
                    "A decision is not saved yet, and would be missing; try again once all is saved.",
                    "{count} decisions are not saved yet, and would be missing; try again once all is saved.",
                )
            )
        return not many

    async def _look(self, project: Project) -> None:
        found = await self._queue.run(quietly, jobs.find_conflict_copies, project.path)
        if self._session.project is project:
            self._offer(found)

    def _offer(self, copies: list[Path]) -> None:
        self._copies = copies
        if len(copies) == 1:
            self.offer.tell(
                tr(
                    "{name} is a copy of this project, as synchronised folders make them where two computers "
                    "changed it at once. It has decisions that are not here.",
                    name=copies[0].name,
                )
            )
        elif copies:
            self.offer.tell(
                tr_count(
                    len(copies) - 1,
                    "{name} (and {count} more) is a copy of this project, as synchronised folders make them where "
                    "two computers changed it at once. It has decisions that are not here.",
                    "{name} (and {count} more) is a copy of this project, as synchronised folders make them where "
                    "two computers changed it at once. It has decisions that are not here.",
                    name=copies[0].name,
                )
            )

    async def _merge(self, project: Project, other: Path) -> None:
        decided = len(project.history())
        rest = [copy for copy in self._copies if copy != other]
        self.offer.tell(tr("Merging with {name} …", name=other.name), going_on=True)
        try:
            target = locating.free_name(project.path, "merged")
            done = await self._queue.run(
                self.offer.show_progress, jobs.merge, project.path, other, target, project.editor
            )
        finally:
            self.offer.hide()
        if self._session.project is project and not self._session.decider.unsaved:
            later = len(project.history()) > decided
            self._open(done)
            self._offer(rest)
            if later:
                words = tr(
                    "What you decided meanwhile is in {name}; merge with that once more.", name=project.path.name
                )
                self._session.message.tell(words)
        else:
            self._session.message.tell(tr("The merged project is in {path}", path=done.project))

    def _open(self, done: "Merged") -> None:
        """Open the merged project, and show what only people can settle."""
        from curator.ui.upkeep.merge_dialog import MergeDialog

        self._session.open(locating.Opening(done.project, None))
        project = self._session.project
        if project is not None and project.path == done.project:
            MergeDialog(done, project, self._session.decide, self._window).open()

    async def _save_blind_copy(self, project: Path, target: Path) -> None:
        await self._queue.run(quietly, jobs.save_blind_copy, project, target)
        self._session.message.tell(tr("The blind copy is in {path}", path=target))
