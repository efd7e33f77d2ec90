"""Writes the draft as the dialog says; a long one is written by a process beside the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QMessageBox,
    QWidget,
)

from curator import sources
from curator.posts import CuratorError
from curator.project import Project
from curator.ui.background.work_queue import WorkQueue, quietly
from curator.ui.export.dialog import ExportDialog
from curator.ui.languages import tr, translated
from curator.ui.settings.store import Settings
from curator.work import exporting, jobs
from curator.work.export_choices import Export, write

_MANY_QUOTES, _MANY_TWEETS = 500, 2000  # more are written by another process, so that no key waits


class Exporter(QObject):
    """Asks how to write a draft, and writes it; another process does what would take long."""

    writing = Signal(bool)
    written = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._queue = WorkQueue(lambda error: self.failed.emit(translated(error)))
        self._queue.begin()

    def ask(self, project: Project) -> None:
        """Show the dialog."""
        first = project.path.with_suffix(exporting.writer("markdown").extension)
        before = self._settings.export_of(project.id) or Export(first, "markdown")
        dialog = ExportDialog(project, before, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settled.connect(partial(self._export, project))
        dialog.open()

    def close(self) -> None:
        """Let the process end."""
        self._queue.close()

    def _export(self, project: Project, chosen: Export) -> None:
        if not (self._is_ours(chosen.path) or self._may_replace(chosen.path)):
            return
        self._settings.keep_export(project.id, chosen)
        counts = project.counts()
        if counts.picked > _MANY_QUOTES or (chosen.report and counts.posts > _MANY_TWEETS):
            self._queue.do(partial(self._write_beside, project.path, chosen))
            return
        try:
            write(project, chosen)
        except CuratorError as error:
            self.failed.emit(translated(error))
        else:
            self._tell(chosen.path)

    async def _write_beside(self, project: Path, chosen: Export) -> None:
        self.writing.emit(True)
        try:
            await self._queue.run(quietly, jobs.write_draft, project, chosen)
        finally:
            self.writing.emit(False)
        self._tell(chosen.path)

    def _tell(self, path: Path) -> None:
        self._settings.keep_written(path, sources.fingerprint(path))
        self.written.emit(path)

    def _is_ours(self, path: Path) -> bool:
        """Whether the file is missing, or is the last export, unchanged since."""
        return not path.exists() or self._settings.written(path) == sources.fingerprint(path)

    def _may_replace(self, path: Path) -> bool:
        """Ask before replacing a draft that somebody changed; the program asks nothing else in a box."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Export the draft"), "", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            tr("{file} was changed since it was last exported from here, or comes from elsewhere.", file=path.name)
        )
        box.setInformativeText(tr("Exporting would replace it."))
        replace = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace
