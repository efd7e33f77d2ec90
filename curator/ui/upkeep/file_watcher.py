"""Watches the open project's file; if the file is gone, says so and offers to save the project elsewhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from curator.posts import CuratorError
from curator.project import SUFFIX, Project
from curator.ui.desk.session import Session
from curator.ui.kit.notices import Notice
from curator.ui.languages import tr, translated

_LOOK_MS = 500


class FileWatcher(QObject):
    """Looks at the file of the open project twice a second, and takes in what others wrote to it."""

    def __init__(self, session: Session, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._notice = notice
        self._told = self._warned = ""
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)
        session.hold(self._give_up)
        session.completed.listen(lambda _opening: self._looking.start())
        session.ending.listen(self._looking.stop)

    def _look(self) -> None:
        """Show what another window or a terminal decided in the same project."""
        project = self._session.project
        if project is None or not self._is_well(project):
            return
        if not self._session.importing and project.changed_elsewhere():
            self._session.arrived()

    def _is_well(self, project: Project) -> bool:
        """Whether the file is there, or is there again."""
        if project.is_there():
            if self._session.decider.disk_fails and project.reconnect():
                self._session.decider.retry()
            self._all_is_well()
            return True
        if project.take_up():
            self._all_is_well()
            self._session.go_on_in(project.path)
            return True
        words = _sentence(tr("{gone}; {kept}.", gone=project.gone(), kept=project.kept()), project)
        # What the decider says of a decision meanwhile is no more than this; a notice that was closed stays so.
        if self._told != words or (self._notice.isVisible() and self._notice.words.text() != words):
            self._told = words
            self._notice.tell(words, (tr("Save as…"), partial(self.save_as, project)))
        return False

    def save_as(self, project: Project) -> None:
        """Ask for a new file, and go on in it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save what is held"),
            str(project.path),
            f"{tr('Projects')} (*{SUFFIX})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        path = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
        try:
            project.save_as(path)
        except CuratorError as error:
            self._notice.tell(translated(error), (tr("Save as…"), partial(self.save_as, project)))
            return
        self._all_is_well()
        self._session.go_on_in(path)

    def _give_up(self, project: Project) -> str:
        """Say why the project should not close yet; asked again, give up what is not saved."""
        if project.is_there():
            self._warned = ""
            return ""
        if self._warned == project.gone():
            return ""
        self._warned = project.gone()
        return _sentence(
            tr(
                "{gone}; save it as a new file, or close again to give up all that was decided.",
                gone=project.gone(),
            ),
            project,
        )

    def _all_is_well(self) -> None:
        if self._told:
            self._told = self._warned = ""
            self._notice.hide()
            self._session.decider.retry()


def _sentence(words: str, project: Project) -> str:
    """Words that begin as a sentence does, unless they begin with the file's name."""
    return words if words.startswith(str(project.path)) else words[:1].upper() + words[1:]
