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
    """Nobody is told how far it is."""


class WorkQueue:
    """Does work by a process of its own, which starts with the first piece and stays.

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
        """From here on an event loop runs; start what waited for it, and the process at once where ``warm``."""
        self._begun = True
        if warm:
            self._worker.start()
        while self._waiting:
            self.do(self._waiting.pop(0))

    def do(self, work: Work) -> None:
        """Do some work in the window's event loop, which hands the long parts of it to ``run``."""
        if not self._begun:
            self._waiting.append(work)
            return
        import asyncio

        task = asyncio.ensure_future(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def run(self, progress: Progress, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Have the process do one of the jobs, in its turn, and give what it gives; as the worker raises."""
        return await self._worker.run(progress, work, *args, **kwargs)

    def find_out(self, then: Callable[[T], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> None:
        """Have the process find something out, and go on with that."""

        async def run() -> None:
            then(await self.run(quietly, work, *args, **kwargs))

        self.do(run)

    def stop(self, how: Stop) -> None:
        """Ask the job under way to stop; it raises ImportCancelled or ImportStopped then."""
        self._worker.stop(how)

    def close(self) -> None:
        """Stop whatever goes on, and let the process go."""
        self._worker.stop(Stop.TAKE_BACK)
        self._worker.close()
        for task in tuple(self._tasks):
            task.cancel()

    async def _do(self, work: Work) -> None:
        try:
            await work()
        except CuratorError as error:
            self._failed(error)
