"""Long work in a process of its own, so that no decision has to wait for it."""

import logging
import os
import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from curator import plugins
from curator.phrases import phrase
from curator.posts import CuratorError

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.queues import SimpleQueue
    from multiprocessing.sharedctypes import Synchronized


from curator.work import jobs
from curator.work.jobs import Stop

log = logging.getLogger(__name__)

_POLL_SECONDS = 0.05

P = ParamSpec("P")
T = TypeVar("T")
Progress = Callable[[int, int | None], None]


class WorkFailed(CuratorError):
    """Long work failed for a reason that nobody expected."""


_ending: list[threading.Thread] = []


def wait_for_the_closed() -> None:
    """Wait until all closed processes have ended; call it at the very end, when the window is gone.

    A process that is still starting cannot finish its start once this one has ended.
    """
    while _ending:
        _ending.pop().join()


class Worker:
    """A process beside the window, for one piece of work at a time; it starts with the first and stays."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._turn: asyncio.Lock | None = None
        self._busy = False

    def start(self) -> None:
        """Start the process, so that the first work does not wait for it."""
        if self._pool is not None:
            return
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        context = multiprocessing.get_context("spawn")
        self._done, self._length, self._stop = (context.Value("q", 0) for _ in range(3))
        self._broken: SimpleQueue[plugins.Broken] = context.SimpleQueue()
        self._pool = ProcessPoolExecutor(
            1,
            mp_context=context,
            initializer=_begin_process,
            initargs=(self._done, self._length, self._stop, self._broken),
        )
        self._pool.submit(jobs.warm_up)

    def stop(self, how: Stop) -> None:
        """Ask the work to stop; ``run`` then raises ImportCancelled or ImportStopped."""
        if self._busy:
            self._stop.value = how

    def close(self) -> None:
        """Let the process end, without waiting for it; see ``wait_for_the_closed``."""
        if self._pool is not None:
            ending = threading.Thread(target=partial(self._pool.shutdown, cancel_futures=True), name="ending")
            ending.start()
            _ending.append(ending)
            self._pool = None

    async def run(self, progress: Progress, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do some work and return its result; ``progress`` is called with how far it is.

        Raises CuratorError if the work does, and WorkFailed for any other error.
        """
        import asyncio
        from concurrent.futures import BrokenExecutor

        self.start()
        assert self._pool is not None  # noqa: S101 (just started)
        self._turn = self._turn or asyncio.Lock()
        async with self._turn:
            self._done.value, self._length.value, self._stop.value = 0, -1, Stop.GO_ON
            self._busy = True
            try:
                done = asyncio.get_running_loop().run_in_executor(self._pool, _call, work, args, kwargs)
                while not done.done():
                    await asyncio.wait({done}, timeout=_POLL_SECONDS)
                    progress(self._done.value, self._length.value if self._length.value >= 0 else None)
                    self._tell_of_broken()
                return done.result()
            except CuratorError:
                raise
            except sqlite3.DatabaseError as error:
                raise _refused(error, args) from error
            except BrokenExecutor as error:
                self.close()  # the next work has a process of its own again
                log.exception("A process beside the window ended.")
                raise WorkFailed(
                    phrase(
                        "The process that does long work ended before it was done, perhaps for want of memory;"
                        " what was decided is saved, and you can try again."
                    )
                ) from error
            except Exception as error:
                raise _unexpected(error) from error
            finally:
                self._busy = False
                self._tell_of_broken()

    def _tell_of_broken(self) -> None:
        while not self._broken.empty():
            plugins.tell(self._broken.get())


def _refused(error: sqlite3.DatabaseError, args: tuple[object, ...]) -> CuratorError:
    """The error to show for one of SQLite: work on a project gets the project's path first."""
    from curator.project import DamagedProject
    from curator.project.errors import is_damage
    from curator.project.file.damage import UNREADABLE, damaged

    project = next((one for one in args if isinstance(one, Path)), None)
    if project is None or not is_damage(error):
        return _unexpected(error)
    return DamagedProject(damaged(project, UNREADABLE))


def _unexpected(error: Exception) -> WorkFailed:
    log.error("Work beside the window failed.", exc_info=error)
    return WorkFailed(
        phrase(
            "Something unexpected happened in long work ({error}); what was decided is saved, and the log says"
            " where it happened.",
            error=type(error).__name__,
        )
    )


def _call(work: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]) -> T:
    return work(*args, **kwargs)


def _begin_process(
    done: "Synchronized[int]",
    length: "Synchronized[int]",
    stop: "Synchronized[int]",
    broken: "SimpleQueue[plugins.Broken]",
) -> None:
    jobs.share(done, length, stop)
    plugins.listen(broken.put)
    threading.Thread(target=_end_with_the_window, daemon=True).start()


def _end_with_the_window() -> None:
    """End with the window: a process of a pool would wait for work for ever, even if its parent was killed."""
    from multiprocessing import connection, parent_process

    if (window := parent_process()) is not None:
        connection.wait([window.sentinel])
        os._exit(1)
