"""The project that is open: opened, followed and closed here, and told of to every room of the window."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from curator.posts import CuratorError
from curator.project import AlteredProject, Change, DamagedProject, NoProject, Project
from curator.project.errors import is_damage
from curator.project.file.damage import UNREADABLE, damaged
from curator.ui.desk.cards import View
from curator.ui.desk.decider import Decider, Decision
from curator.ui.desk.desk import Desk
from curator.ui.kit.event import Event
from curator.ui.languages import translated
from curator.ui.settings.store import Settings
from curator.work import starting
from curator.work.locating import Opening

_SETTLE_MS = 1500


class Session(QObject):
    """One project at a time, from its opening to its closing; ``desk`` is None while none is open.

    ``began`` tells that the cards of a project can be shown, ``completed`` that all else can, ``changed`` what a
    decision or an import changed, each within one snapshot of the project. ``closing`` comes first, for whatever
    must be finished; ``ending`` while the project is still there; ``ended`` once it is closed.

    The window is told of a passing ``message``, of a ``notice`` to be read at leisure, and of a project that was
    ``refused``. Rooms that do not know each other ask to be shown a view, a card, a quote, or what a search finds.
    """

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self.decider = Decider(self)
        self.desk: Desk | None = None
        self.importing = False
        self.began = Event[[]]()
        self.completed = Event[[Opening]]()
        self.changed = Event[[Change]]()
        self.closing = Event[[]]()
        self.ending = Event[[]]()
        self.ended = Event[[]]()
        self.moved = Event[[Path]]()
        self.message = Event[[str]]()
        self.notice = Event[[str]]()
        self.refused = Event[[str, Path]]()
        self.show_view = Event[[View]]()
        self.show_card = Event[[str]]()
        self.show_quote = Event[[str | None, str | None]]()  # a post, and a question or else any
        self.search_for = Event[[str]]()
        self._holds: list[Callable[[Project], str]] = [lambda _project: self.decider.give_up()]
        self._damaged: Path | None = None  # the open project, once it was said to be damaged
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self.decider.saved_changed.connect(self._settling.start)
        self.decider.failed.connect(self._fail)
        settings.changed.connect(self._follow_setting)

    @property
    def project(self) -> Project | None:
        """The project that is open."""
        return None if self.desk is None else self.desk.project

    def decide(self, make: Decision, *, quietly: bool = False) -> bool:
        """Make a decision; False where there was nothing to change or it was refused.

        It may be made later, once it can be written: what it captures must mean the same then.
        """
        return self.decider.decide(make, quietly=quietly)

    # Opening

    def open(self, opening: Opening) -> None:
        """Open a project in place of the one that is open; what cannot be opened is told of."""
        try:
            if self._unless_damaged(self.begin, opening):
                self._unless_damaged(self.complete, opening)
        except (AlteredProject, NoProject) as error:
            self.refused.tell(translated(error), opening.project)
        except CuratorError as error:
            self.notice.tell(translated(error))

    def start_on(self, opening: Opening) -> None:
        """Show the cards of the project that the program is started on, or tell that it is refused.

        Raises CuratorError where nothing can be done about that, where it may be nobody's project, or nobody sees
        the window.
        """
        if QGuiApplication.platformName() == "offscreen":
            self.begin(opening)
            return
        try:
            self._unless_damaged(self.begin, opening)
        except (AlteredProject, NoProject) as error:
            from curator.project.file.backup_list import backups_of

            if not backups_of(opening.project):
                raise
            self.refused.tell(translated(error), opening.project)

    def complete_start(self, opening: Opening) -> None:
        """Show what surrounds the cards of the project that the program was started on."""
        self._unless_damaged(self.complete, opening)

    def begin(self, opening: Opening) -> bool:
        """Show the cards of a project; False where one that is open has to stay. Raises CuratorError."""
        project = Project.open(opening.project, self.settings.editor())
        if self.close():
            project.close()
            return False
        try:
            self.desk = Desk(project)
        except sqlite3.DatabaseError:
            project.close()
            raise
        project.listeners.append(self._changed)
        self.settings.opened(opening.project)
        self.began.tell()
        return True

    def complete(self, opening: Opening) -> bool:
        """Show what surrounds the cards, and have imported what is still to come; False where nothing is open."""
        if self.desk is None:
            return False
        self.completed.tell(opening)
        return True

    # Closing

    def hold(self, reason: Callable[[Project], str]) -> None:
        """Ask this for a reason before a project is closed; where it gives one, the project stays open."""
        self._holds.insert(0, reason)

    def close(self) -> str:
        """Close the project; why it stays open, in a sentence, where decisions wait to be written.

        Asked again, they are given up.
        """
        if self.desk is None:
            return ""
        self.closing.tell()
        for reason in self._holds:
            if why := reason(self.desk.project):
                self.notice.tell(why)
                return why
        self.let_go()
        return ""

    def let_go(self) -> None:
        """Close the project as it is."""
        if self.desk is None:
            return
        self.ending.tell()
        project = self.desk.project
        self.desk = None
        project.listeners.clear()
        starting.remember(project)
        project.close()
        self.ended.tell()

    # What happens meanwhile

    def arrived(self) -> None:
        """Show posts that came in or went, here or by another program."""
        if self.desk is not None:
            self.desk.project.tell_of_posts()

    def imported(self) -> None:
        """Take in all that an import brought, which was made by another process."""
        if self.desk is not None:
            self.desk.project.changed_elsewhere()
            self.desk.project.adopt()
        self.arrived()

    def go_on_in(self, path: Path) -> None:
        """The project is in another file from now on."""
        self.settings.opened(path)
        self.moved.tell(path)
        self.arrived()

    def fail(self, error: CuratorError) -> None:
        """Tell what went wrong; where the open project proved to be damaged, as a project that is refused."""
        project = self.project
        of_this = project is not None and str(error).startswith(str(project.path))
        self._fail(translated(error), of_this and isinstance(error, DamagedProject))

    def _fail(self, wrong: str, is_damaged: bool) -> None:
        if is_damaged and (project := self.project) is not None:
            self._damaged = project.path
            self.refused.tell(wrong, project.path)
        else:
            self.notice.tell(wrong)

    def tell_of_damage(self, error: Exception) -> bool:
        """Tell once that the open project is damaged, where an error shows it; whether that is so."""
        project = self.project
        if project is None or not (isinstance(error, sqlite3.DatabaseError) and is_damage(error)):
            return False
        if self._damaged != project.path:
            self._damaged = project.path
            self.refused.tell(translated(damaged(project.path, UNREADABLE)), project.path)
        return True

    def _changed(self, change: Change) -> None:
        if self.desk is not None:
            with self.desk.project.snapshot():
                self.changed.tell(change)

    def _settle(self) -> None:
        if self.desk is not None and not self.importing:
            self.desk.project.settle()
            starting.remember(self.desk.project)

    def _follow_setting(self, name: str) -> None:
        if name == "editor" and self.desk is not None:
            self.desk.project.editor = self.settings.editor()
            self._changed(Change(""))

    def _unless_damaged(self, show: Callable[[Opening], bool], opening: Opening) -> bool:
        """Show something of a project, and whether that was done; that it is damaged is told."""
        self._damaged = None
        try:
            return show(opening)
        except DamagedProject as error:
            wrong = translated(error)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self.let_go()
            wrong = translated(damaged(opening.project, UNREADABLE))
        self.refused.tell(wrong, opening.project)
        return False
