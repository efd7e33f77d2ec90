"""Long work, handed to a process beside the window, one piece after another."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from curator.posts import CuratorError
from curator.ui.background.worker import Progress, Worker
from curator.work.jobs import Stop

if TYPE_CHECKING:
    import asyncio

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[[], Coroutine[None, None, None]]


def quietly(_done: int, _rows: int | None) -> None:
    """Report the progress to nobody."""


class WorkQueue:
    """Hands work to a process of its own, which starts with the first piece and stays.

    What is handed over before an event loop runs waits for ``begin``. ``failed`` is told what the work raises for
    the editor.
    """

    def __init__(self, failed: Callable[[CuratorError], object]) -> None:
        self._failed = failed
        self._worker = Worker()
        self._begun = False
        self._waiting: list[Work] = []
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_busy(self) -> bool:
        """Whether some work is under way."""
        return bool(self._tasks)

    def begin(self, *, warm: bool = False) -> None:
        """Start what waits for an event loop, which runs from here on; with ``warm`` start the process as well."""
        self._begun = True
        if warm:
            self._worker.start()
        while self._waiting:
            self.do(self._waiting.pop(0))

    def do(self, work: Work) -> None:
        """Do some work in the window's event loop; the work hands its long parts to ``run``."""
        if not self._begun:
            self._waiting.append(work)
            return
        import asyncio

        task = asyncio.ensure_future(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def run(self, progress: Progress, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Have the process do a job in its turn, and return the result. Raises as ``Worker.run`` does."""
        return await self._worker.run(progress, work, *args, **kwargs)

    def find_out(self, then: Callable[[T], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Have the process do a job, and call ``then`` with the result."""

        async def run() -> None:
            then(await self.run(quietly, work, *args, **kwargs))

        self.do(run)

    def stop(self, how: Stop) -> None:
        """Ask the job under way to stop; it raises ImportCancelled or ImportStopped then."""
        self._worker.stop(how)

    def close(self) -> None:
        """Stop all work, and let the process end."""
        self._worker.stop(Stop.TAKE_BACK)
        self._worker.close()
        for task in tuple(self._tasks):
            task.cancel()

    async def _do(self, work: Work) -> None:
        try:
            await work()
        except CuratorError as error:
            self._failed(error)
