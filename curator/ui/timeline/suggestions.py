"""Suggestions for the cards on the screen, computed beside the window so that no decision waits for them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.posts import CuratorError
from curator.project import Change, Project
from curator.ui.background.work_queue import WorkQueue, quietly
from curator.ui.languages import translated
from curator.work import jobs

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion

_REBUILT_FOR = frozenset({"post", "question"})


class Suggestions(QObject):
    """The questions that the posts of the open project may answer, as far as is known.

    One request is under way at a time; what changes meanwhile goes with the next one.
    """

    arrived = Signal()

    def __init__(self, parent: QObject, shown: Callable[[], Sequence[str]]) -> None:
        """``shown`` gives the ids of the posts that matter now, the most urgent first."""
        super().__init__(parent)
        self.known: dict[str, Suggestion] = {}
        self._shown = shown
        self._queue = WorkQueue(lambda _error: None)  # what cannot be weighed has no suggestion
        self._working = False
        self._project: Project | None = None
        self._rebuild = False
        self._filed: dict[str, Sequence[str]] = {}
        self._asked = False
        self.is_busy = False

    def begin_work(self) -> None:
        """Start working; an event loop runs from here on."""
        self._working = True
        self._queue.begin()
        self._go_on()

    def close(self) -> None:
        """Let the process end."""
        self.follow(None)
        self._queue.close()

    def follow(self, project: Project | None) -> None:
        """Suggest for a project's posts from now on; None for none."""
        self._project = project
        self.known.clear()
        self._filed.clear()
        self._rebuild = self._asked = project is not None
        self._go_on()

    def changed(self, change: Change) -> None:
        """Something was decided, or posts came or went."""
        if self._project is None:
            return
        if _REBUILT_FOR & change.keys.keys() or "hashtag" in {key[0] for key in change.keys.get("article", ())}:
            self._rebuild = True
            if "question" in change.keys:
                self.known.clear()  # their reasons name questions by the numbers that these had
        elif "placement" in change.keys:
            for post in change.posts:
                self._filed[post] = self._project.filed_under(post)
        self.look()

    def look(self) -> None:
        """Other posts are shown now, or they are to be weighed anew."""
        self._asked = self._project is not None
        self._go_on()

    def weigh_all(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Weigh every open post, then go on; or say why that cannot be. Needs the event loop."""
        if self._working and self._project is not None:
            self._queue.do(partial(self._weigh_all, self._project, then, failed))

    async def _weigh_all(self, project: Project, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        try:
            found = await self._weigh(project.path, None)
        except CuratorError as error:
            failed(translated(error))
            return
        if self._project is project:
            self.known |= {one.post: one for one in found}
            then()

    def _go_on(self) -> None:
        if self._working and self._asked and not self.is_busy:
            self.is_busy = True
            self._queue.do(self._look)

    async def _look(self) -> None:
        self._asked = False
        project = self._project
        try:
            if project is None:
                return
            found = await self._weigh(project.path, list(self._shown()))
            if self._project is project and not self._rebuild:
                self.known |= {one.post: one for one in found}
                self.arrived.emit()
        finally:
            self.is_busy = False
            self._go_on()

    async def _weigh(self, project: Path, wanted: Sequence[str] | None) -> "Sequence[Suggestion]":
        rebuild, self._rebuild = self._rebuild, False
        filed, self._filed = self._filed, {}
        if rebuild:
            self.known.clear()
        return await self._queue.run(quietly, jobs.suggest, project, rebuild, filed, wanted)
