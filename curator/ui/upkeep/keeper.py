"""Work on a project's file as a whole, while the project is closed: restoring, repairing, forgetting."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.posts import CuratorError
from curator.ui.background.work_queue import WorkQueue, quietly
from curator.ui.desk.selection import Selection
from curator.ui.desk.session import Session
from curator.ui.kit.notices import Notice
from curator.ui.languages import tr, translated
from curator.ui.settings.store import LeftAt
from curator.work import jobs
from curator.work.locating import Opening

if TYPE_CHECKING:
    from curator.project.file.backup_list import Backup
    from curator.project.forgetting.forget import Forgetting


class Keeper(QObject):
    """Restores, repairs and forgets by a process beside the window, and shows the project that results."""

    def __init__(
        self, session: Session, selection: Selection, queue: WorkQueue, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._selection = selection
        self._queue = queue
        self._notice = notice
        self._window = window
        session.refused.listen(self._offer)

    def restore(self) -> None:
        """Let a backup of the open project be chosen and restored."""
        if (project := self._session.project) is not None and self._is_free():
            self._choose_backup(project.path)

    def forget_tweet(self) -> None:
        """Forget the chosen tweet for good, once that is confirmed."""
        posts = self._selection.posts()
        if len(posts) == 1:
            self._look_before_forgetting(tr("Forget this tweet for good?"), posts[0], None)
        else:
            self._session.message.tell(tr("Choose one tweet; only one is forgotten at a time."))

    def forget_person(self) -> None:
        """Forget the chosen person, with all they wrote, for good, once that is confirmed."""
        people = self._selection.people()
        if len(people) == 1:
            question = tr("Forget {person} and all they wrote for good?", person=people[0])
            self._look_before_forgetting(question, None, people[0])
        else:
            self._session.message.tell(
                tr("Choose one person, or a tweet of theirs; only one is forgotten at a time.")
            )

    # Restoring and repairing

    def _offer(self, wrong: str, project: Path) -> None:
        from curator.project.file.backup_list import backups_of

        offers: list[tuple[str, Callable[[], object]]] = []
        if backups_of(project):
            offers.append((tr("Restore a backup…"), partial(self._choose_backup, project)))
        if project.is_file() and project.stat().st_size:
            offers.append((tr("Repair into a new file"), partial(self._do, project, jobs.repair)))
        self._notice.tell(wrong, *offers)
        if offers and self._session.desk is None:
            self._notice.offered[0].setFocus()

    def _choose_backup(self, project: Path) -> None:
        from curator.project.file.backup_list import backups_of, place_of
        from curator.ui.upkeep.restore_dialog import RestoreDialog

        found: list[Backup] = backups_of(project)
        dialog = RestoreDialog(project.stem, found, place_of(project), self._window)
        dialog.chosen.connect(lambda backup: self._do(project, jobs.restore, backup))
        dialog.open()

    # Forgetting

    def _look_before_forgetting(self, question: str, post: str | None, person: str | None) -> None:
        if (opened := self._session.project) is not None and self._is_free():
            project = opened.path
            ask = partial(self._confirm, question, project, post, person)
            self._queue.find_out(ask, jobs.to_forget, project, post, person)

    def _confirm(
        self, question: str, project: Path, post: str | None, person: str | None, going: "Forgetting"
    ) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Forget"), "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"{question}\n\n{translated(going.warning())}")
        forget = box.addButton(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(partial(self._forget, project, post, person))
        box.open()

    def _forget(self, project: Path, post: str | None, person: str | None) -> None:
        if (desk := self._session.desk) is not None:
            left = LeftAt(str(desk.view))  # and not at the tweet that is to be forgotten
            id_ = desk.project.id
            if self._do(project, jobs.forget, post, person):
                self._session.settings.leave(id_, left)

    # How it is done

    def _do(self, project: Path, work: Callable[..., tuple[Path, str]], *how: object) -> bool:
        """Close the open project, do some work on a project's file, and open the result.

        False where decisions wait to be written; asked again, they are given up.
        """
        if why := self._session.close():
            self._notice.tell(why, (tr("Go on without them"), partial(self._do, project, work, *how)))
            return False
        self._notice.tell(_doing(work, project.stem))
        self._queue.do(partial(self._open_after, project, work, *how))
        return True

    async def _open_after(self, project: Path, work: Callable[..., tuple[Path, str]], *how: object) -> None:
        """Do some work on the file of a closed project, then open the result and say what was done.

        What is told of a new file stays until it was read. The project is opened again where that failed.
        """
        try:
            made, words = await self._queue.run(quietly, work, project, *how)
        except CuratorError:
            self._session.open(Opening(project, None))
            raise
        self._session.open(Opening(made, None))
        (self._session.message if made == project else self._session.notice).tell(translated(words))

    def _is_free(self) -> bool:
        if self._session.importing:
            self._session.message.tell(tr("An archive is coming in; wait until it is there, or stop it."))
        return not self._session.importing


def _doing(work: Callable[..., tuple[Path, str]], name: str) -> str:
    if work is jobs.restore:
        return tr("Restoring … {name} will be opened once that is done.", name=name)
    if work is jobs.repair:
        return tr("Repairing … {name} will be opened once that is done.", name=name)
    return tr("Forgetting … {name} will be opened once that is done.", name=name)
