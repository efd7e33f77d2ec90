"""Suggestions for the cards on the screen, weighed beside the window, so that no decision waits for them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.posts import CuratorError
from curator.project import Change, Project
from curator.ui.background.worker import Worker
from curator.ui.language import translated
from curator.work import jobs

if TYPE_CHECKING:
    import asyncio

    from curator.chat.suggesting import Suggestion

_REBUILT_FOR = frozenset({"post", "question"})


class Suggestions(QObject):
    """What the posts of the open project may answer, as far as it was weighed.

    One request is under way at a time; what changes meanwhile goes with the next one.
    """

    arrived = Signal()

    def __init__(self, parent: QObject, shown: Callable[[], Sequence[str]]) -> None:
        """``shown`` gives the ids of the posts that matter now, the most urgent first."""
        super().__init__(parent)
        self.known: dict[str, Suggestion] = {}
        self._shown = shown
        self._worker = Worker()
        self._working = False
        self._project: Project | None = None
        self._rebuild = False
        self._filed: dict[str, Sequence[str]] = {}
        self._asked = False
        self._task: asyncio.Task[None] | None = None
        self._others: set[asyncio.Task[None]] = set()

    def begin_work(self) -> None:
        """From here on an event loop runs."""
        self._working = True
        self._go_on()

    def close(self) -> None:
        """Let the process beside go."""
        self.follow(None)
        for task in (self._task, *self._others):
            if task is not None:
                task.cancel()
        self._worker.close()

    def follow(self, project: Project | None) -> None:
        """Weigh a project's posts from now on; None for none."""
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
            import asyncio

            task = asyncio.ensure_future(self._weigh_all(self._project, then, failed))
            self._others.add(task)
            task.add_done_callback(self._others.discard)

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
        if self._working and self._asked and self._task is None:
            import asyncio

            self._task = asyncio.ensure_future(self._look())
            self._task.add_done_callback(lambda _task: self._ended())

    def _ended(self) -> None:
        self._task = None
        self._go_on()

    async def _look(self) -> None:
        self._asked = False
        project = self._project
        if project is None:
            return
        try:
            found = await self._weigh(project.path, list(self._shown()))
        except CuratorError:
            return
        if self._project is project and not self._rebuild:
            self.known |= {one.post: one for one in found}
            self.arrived.emit()

    async def _weigh(self, project: Path, wanted: Sequence[str] | None) -> "Sequence[Suggestion]":
        rebuild, self._rebuild = self._rebuild, False
        filed, self._filed = self._filed, {}
        if rebuild:
            self.known.clear()
        return await self._worker.run(_quietly, jobs.suggest, project, rebuild, filed, wanted)


def _quietly(_done: int, _rows: int | None) -> None:
    return
