"""What is done to a project's file as a whole, while it is closed: restored, repaired, or made to forget."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from curator.posts import CuratorError
from curator.project import AlteredProject, DamagedProject, NoProject
from curator.project.errors import is_damage
from curator.project.file.damage import UNREADABLE, damaged
from curator.ui.language import tr, translated
from curator.ui.settings.store import LeftAt
from curator.work import jobs
from curator.work.locating import Opening

if TYPE_CHECKING:
    from curator.project.file.backups import Backup
    from curator.project.forgetting.forget import Forgetting
    from curator.ui.shell.window import MainWindow


class Keeper(QObject):
    """Restores, repairs and forgets, beside the window, and shows what became of the project."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._opener = window.opener
        self._told: Path | None = None  # the open project, once it was said to be damaged

    def open(self, opening: Opening) -> None:
        """Open a project; of one that is damaged say so, and offer what can be done."""
        try:
            if self._shown(self._window.begin, opening):
                self._shown(self._window.complete, opening)
        except (AlteredProject, NoProject) as error:
            self._offer(translated(error), opening.project)
        except CuratorError as error:
            self._window.notice.tell(translated(error))

    def begin(self, opening: Opening) -> None:
        """Show the cards of the project that the program is started on, or offer what can be done about it.

        Raises CuratorError where nothing can, where it may be nobody's project, or nobody sees the window.
        """
        if QGuiApplication.platformName() == "offscreen":
            self._window.begin(opening)
            return
        try:
            self._shown(self._window.begin, opening)
        except (AlteredProject, NoProject) as error:
            from curator.project.file.backups import backups_of

            if not backups_of(opening.project):
                raise
            self._offer(translated(error), opening.project)

    def complete(self, opening: Opening) -> None:
        """Show what stands around the cards of the project that was begun with."""
        self._shown(self._window.complete, opening)

    def tell(self, wrong: str, is_damaged: bool) -> None:
        """Show what went wrong; where the open project is damaged, with what can be done."""
        project = self._opener.project
        if project is not None and is_damaged:
            self._told = project.path
            self._offer(wrong, project.path)
        else:
            self._window.notice.tell(wrong)

    def tell_of_damage(self, error: Exception) -> bool:
        """Say once of the open project that it is damaged, where an error shows it; whether that is so."""
        if self._window.desk is None or not (isinstance(error, sqlite3.DatabaseError) and is_damage(error)):
            return False
        project = self._window.desk.project.path
        if self._told != project:
            self._told = project
            self._offer(translated(damaged(project, UNREADABLE)), project)
        return True

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

    def _shown(self, show: Callable[[Opening], bool], opening: Opening) -> bool:
        """Show something of a project, and whether that was done; of a damaged one offer what can be done."""
        self._told = None
        try:
            return show(opening)
        except DamagedProject as error:
            wrong = translated(error)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self._window.let_go()
            wrong = translated(damaged(opening.project, UNREADABLE))
        self._offer(wrong, opening.project)
        return False

    def _offer(self, wrong: str, project: Path) -> None:
        from curator.project.file.backups import backups_of

        offers: list[tuple[str, Callable[[], object]]] = []
        if backups_of(project):
            offers.append((tr("Restore a backup…"), partial(self._choose_backup, project)))
        if project.is_file() and project.stat().st_size:
            offers.append((tr("Repair into a new file"), partial(self._do, project, jobs.repair)))
        self._window.notice.tell(wrong, *offers)
        if offers and self._window.desk is None:
            self._window.notice.offered[0].setFocus()

    def _choose_backup(self, project: Path) -> None:
        from curator.project.file.backups import backups_of, place_of
        from curator.ui.upkeep.restore_dialog import RestoreDialog

        found: list[Backup] = backups_of(project)
        dialog = RestoreDialog(project.stem, found, place_of(project), self._window)
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
        box.setText(f"{question}\n\n{translated(going.warning())}")
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
        """Close what is open, have something done to a project's file, and open what it gives.

        False where decisions wait to be written; asked again, they are given up.
        """
        if not self._window.close_project():
            notice = self._window.notice
            notice.tell(notice.words.text(), (tr("Go on without them"), partial(self._do, project, work, *how)))
            return False
        self._window.notice.tell(_doing(work, project.stem))
        self._opener.open_after(project, work, *how)
        return True

    def _is_free(self) -> bool:
        if self._opener.importing:
            self._window.toast.tell(tr("An archive is coming in; wait until it is there, or stop it."))
        return not self._opener.importing


def _doing(work: Callable[..., tuple[Path, str]], name: str) -> str:
    if work is jobs.restore:
        return tr("Restoring … {name} will be opened once that is done.", name=name)
    if work is jobs.repair:
        return tr("Repairing … {name} will be opened once that is done.", name=name)
    return tr("Forgetting … {name} will be opened once that is done.", name=name)
