"""Opens archives: surveys them, lets a part be chosen, imports it, and widens or narrows it later."""

import logging
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import Project, is_project
from curator.ui.background.work_queue import Work, WorkQueue, quietly
from curator.ui.desk.session import Session
from curator.ui.languages import listed, tr, tr_count, translated
from curator.work import jobs, locating
from curator.work.jobs import Stop
from curator.work.locating import Opening
from curator.work.scope import AS_FOUND, EVERYTHING, As, ImportCancelled, ImportStopped, Scope

if TYPE_CHECKING:
    from curator.ui.archives.choice_page import Choice, ChoicePage

log = logging.getLogger(__name__)

_MOST_COMPARED = 200_000  # tweets among which those that say the same are looked for


class Opener(QObject):
    """Opens archives and projects in the session, one at a time; the long part of it is the queue's.

    ``choosing`` tells whether the page of choices is to be seen, ``progress`` how far an import is (rows done, of
    how many), ``ended`` that it is over, ``copies_found`` which posts only repeat others.
    """

    choosing = Signal(bool)
    progress = Signal(int, object)
    ended = Signal()
    copies_found = Signal(list)  # of Copied

    def __init__(self, session: Session, queue: WorkQueue, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._queue = queue
        self._window = window
        self._chosen: Callable[[Scope, str | None], None] | None = None
        self._path: Path | None = None  # what the page of choices is about, while it is seen
        session.completed.listen(self._start)
        session.ending.listen(partial(self.stop, Stop.TAKE_BACK))

    @cached_property
    def page(self) -> "ChoicePage":
        """The page of choices, made when it is first needed."""
        from curator.ui.archives.choice_page import ChoicePage

        page = ChoicePage(self._window)
        page.chosen.connect(self._go_on)
        page.read_as.connect(self._read_as)
        page.columns_asked.connect(self._ask_again)
        page.given_up.connect(self._give_up)
        return page

    # What can be asked for

    def open_path(self, path: Path) -> None:
        """Open a project; of an archive, its project, or first what of it is to be opened."""
        self._try(lambda: self._open(path))

    def add(self, path: Path) -> None:
        """Add an archive to the open project."""
        self._try(lambda: self._or_ask(path, self._add))

    def choose_scope(self) -> None:
        """Let the editor widen or narrow the open project."""
        project = self._session.project
        if project is None or self._session.importing:
            return
        self._path = project.path
        self.page.look_at(self._path)
        self._chosen = self._keep
        self.choosing.emit(True)
        self._do(partial(self._show_scope, self._path))

    def _start(self, opening: Opening) -> None:
        """Import what is still to come into the project that was just opened."""
        log.info("A project was opened." if opening.archive is None else "An import begins.")
        if opening.archive is None:
            self._find_copies()
            self._do(partial(self._queue.run, quietly, jobs.back_up, opening.project))
        elif not self._session.importing:
            self._session.importing = True
            self.progress.emit(0, None)
            project = self._session.project
            self._do(partial(self._import, opening.project, opening, project.editor if project else None))

    def stop(self, how: Stop) -> None:
        """Stop an import; what it brought goes or stays."""
        if self._session.importing:
            self._queue.stop(how)

    # Opening

    def _open(self, path: Path) -> None:
        standing = locating.standing(path)
        if standing is not None:
            self._session.open(standing)
        elif locating.is_to_be_mapped(path):
            self._ask_columns(path, self._open)
        else:
            self._look_into(path)

    def _or_ask(self, path: Path, then: Callable[[Path], None]) -> None:
        """Go on with a file; of an unknown table ask first which column is which."""
        if locating.is_to_be_mapped(path):
            self._ask_columns(path, then)
        else:
            then(path)

    def _ask_columns(self, path: Path, then: Callable[[Path], None]) -> None:
        from curator.ui.archives.mapping_dialog import MappingDialog

        dialog = MappingDialog(path, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settled.connect(lambda settled: self._try(lambda: then(settled)))
        dialog.open()

    def _look_into(self, path: Path, how: As = AS_FOUND) -> None:
        with how.open(path):
            pass
        self._path = path
        self.page.look_at(path)
        self._chosen = partial(self._open_chosen, path, how)
        self.choosing.emit(True)
        self._do(partial(self._survey, path, how))

    async def _survey(self, path: Path, how: As) -> None:
        found, begun = await self._queue.run(self.page.show_progress, jobs.survey_archive, path, how)
        if self._path != path:
            return
        if found.description.kind is None:
            self._give_up()
            self._session.notice.tell(translated(found.description.warnings[0]))
        elif how == AS_FOUND and not found.is_a_choice and not begun:
            self._open_chosen(path, how, EVERYTHING, None)
        else:
            from curator import sources

            is_table = any(one.kind == found.description.kind and one.table for one in sources.sources())
            self.page.show_survey(path, found, is_table, begun)

    def _open_chosen(self, path: Path, how: As, scope: Scope, key: str | None) -> None:
        self._queue.stop(Stop.TAKE_BACK)
        self._path = None
        self._try(lambda: self._session.open(locating.locate(path, scope, key, how)))

    def _read_as(self, kind: str) -> None:
        if (path := self._path) is not None:
            self._try(lambda: self._look_into(path, As(kind)))

    def _ask_again(self) -> None:
        if self._path is not None:
            self._ask_columns(self._path, self._look_into)

    def _go_on(self, choice: "Choice") -> None:
        if self._chosen is not None:
            self._chosen(choice.scope, choice.key)

    def _give_up(self) -> None:
        if not self._session.importing:
            self._queue.stop(Stop.TAKE_BACK)
        self._path = None
        self.choosing.emit(False)

    # Importing

    def _add(self, path: Path) -> None:
        if (project := self._session.project) is not None:
            if is_project(path):
                raise CuratorError(phrase("{path} is a project, not an archive; open it instead.", path=path))
            self._start(Opening(project.path, path))

    async def _import(self, project: Path, opening: Opening, editor: str | None) -> None:
        assert opening.archive is not None  # noqa: S101 (started only with one)
        try:
            work = partial(jobs.import_archive, how=opening.how, editor=editor)
            done = await self._queue.run(self.progress.emit, work, project, opening.archive, opening.scope)
            self._session.message.tell(translated(done.told()))
        finally:
            self._session.importing = False
            self.ended.emit()
            self._find_copies()

    async def _compare(self, project: Project) -> None:
        found = await self._queue.run(quietly, jobs.find_copies, project.path)
        if self._session.project is project:
            self.copies_found.emit(found)

    # Widening and narrowing

    async def _show_scope(self, project: Path) -> None:
        found = await self._queue.run(self.page.show_progress, jobs.survey_project, project)
        if self._path == project:
            self.page.show_scope(project.stem, *found)

    def _keep(self, scope: Scope, _key: str | None) -> None:
        self._path = None
        self.choosing.emit(False)
        project = self._session.project
        if project is not None and not self._session.importing:
            self._session.importing = True
            self.progress.emit(0, None)
            self._do(partial(self._rescope, project.path, scope, project.editor))

    async def _rescope(self, project: Path, scope: Scope, editor: str) -> None:
        try:
            done = await self._queue.run(self.progress.emit, jobs.rescope, project, scope, editor)
            words = tr(
                "{came}, {went}.",
                came=tr_count(done.added, "{count} tweet came", "{count} tweets came"),
                went=tr_count(done.removed, "{count} went", "{count} went"),
            )
            self._session.message.tell(f"{words} {_not_found(done.missing)}" if done.missing else words)
        finally:
            self._session.importing = False
            self.ended.emit()
            self._find_copies()

    # How it is done

    def _find_copies(self) -> None:
        """Find the tweets of the open project that only repeat others."""
        project = self._session.project
        if project is not None and project.counts().posts <= _MOST_COMPARED:
            self._do(partial(self._compare, project))

    def _do(self, work: Work) -> None:
        self._queue.do(partial(self._unless_stopped, work))

    async def _unless_stopped(self, work: Work) -> None:
        try:
            await work()
        except (ImportCancelled, ImportStopped) as stopped:
            if self._path is None:
                self._session.message.tell(translated(stopped))

    def _try(self, run: Callable[[], None]) -> None:
        try:
            run()
        except CuratorError as error:
            self._session.fail(error)


def _not_found(missing: tuple[str, ...]) -> str:
    return tr(
        "What lies beyond could not be read again, for {names} is not there any more, was changed, "
        "or is on a server; import it again.",
        names=listed(missing),
    )
