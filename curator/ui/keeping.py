"""What is done to a project's file as a whole, while it is closed: restored, repaired, or made to forget."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from curator.posts import CuratorError
from curator.project import AlteredProject, DamagedProject, NoProject
from curator.ui import jobs
from curator.ui.language import told, tr
from curator.ui.settings import LeftAt
from curator.workspace import Opening

if TYPE_CHECKING:
    from curator.project.backups import Backup
    from curator.project.forgetting import Forgetting
    from curator.ui.window import MainWindow


class Keeper(QObject):
    """Restores, repairs and forgets, beside the window, and shows what became of the project."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._opener = window.opener

    def open(self, opening: Opening) -> None:
        """Open a project; of one that is damaged say so, and offer what can be done."""
        try:
            self._window.open(opening)
        except (DamagedProject, AlteredProject, NoProject) as error:
            self._offer(error, opening.project)
        except CuratorError as error:
            self._window.notice.tell(told(error))

    def restore(self) -> None:
        """Let a backup of the open project be chosen and restored."""
        if self._window.desk is not None and self._is_free():
            self._choose_backup(self._window.desk.project.path)

    def forget_tweet(self) -> None:
        """Forget the tweet in hand for good, once that is confirmed."""
        posts = self._window.hand.tweets()
        if len(posts) == 1:
            self._look_before_forgetting(tr("Forget this tweet for good?"), posts[0], None)
        else:
            self._window.toast.tell(tr("Choose one tweet; only one is forgotten at a time."))

    def forget_person(self) -> None:
        """Forget the person in hand, with all they wrote, for good, once that is confirmed."""
        people = self._window.hand.whom()
        if len(people) == 1:
            question = tr("Forget {person} and all they wrote for good?", person=people[0])
            self._look_before_forgetting(question, None, people[0])
        else:
            self._window.toast.tell(
                tr("Choose one person, or a tweet of theirs; only one is forgotten at a time.")
            )

    # Restoring and repairing

    def _offer(self, wrong: CuratorError, project: Path) -> None:
        from curator.project.backups import backups_of

        offers: list[tuple[str, Callable[[], object]]] = []
        if backups_of(project):
            offers.append((tr("Restore a backup…"), partial(self._choose_backup, project)))
        if project.is_file() and not str(wrong).startswith(f"{project} is empty"):
            offers.append((tr("Repair into a new file"), partial(self._do, project, jobs.repair)))
        self._window.notice.tell(told(wrong), *offers)

    def _choose_backup(self, project: Path) -> None:
        from curator.project.backups import backups_of
        from curator.ui.backups import RestoreDialog

        found: list[Backup] = backups_of(project)
        dialog = RestoreDialog(project.stem, found, self._window)
        dialog.chosen.connect(lambda backup: self._do(project, jobs.restore, backup))
        dialog.open()

    # Forgetting

    def _look_before_forgetting(self, question: str, post: str | None, person: str | None) -> None:
        if self._window.desk is not None and self._is_free():
            project = self._window.desk.project.path
            ask = partial(self._confirm, question, project, post, person)
            self._opener.find_out(ask, jobs.to_forget, project, post, person)

    def _confirm(
        self, question: str, project: Path, post: str | None, person: str | None, going: "Forgetting"
    ) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Forget"), "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"{question}\n\n{told(going.warning())}")
        forget = box.addButton(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(partial(self._forget, project, post, person))
        box.open()

    def _forget(self, project: Path, post: str | None, person: str | None) -> None:
        if self._window.desk is not None:
            left = LeftAt(str(self._window.desk.view))  # and not at the tweet that is to be forgotten
            id_ = self._window.desk.project.id
            if self._do(project, jobs.forget, post, person):
                self._window.settings.leave(id_, left)

    # How it is done

    def _do(self, project: Path, work: Callable[..., tuple[Path, str]], *how: object) -> bool:
        """Close what is open, have something done to a project's file, and open what it gives."""
        if not self._window.close_project():
            return False
        self._window.notice.hide()
        self._opener.open_after(project, work, *how)
        return True

    def _is_free(self) -> bool:
        if self._opener.importing:
            self._window.toast.tell(tr("An archive is coming in; wait until it is there, or stop it."))
        return not self._opener.importing
