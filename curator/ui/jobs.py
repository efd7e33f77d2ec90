"""Long work in a process of its own, so that no decision waits for it."""

import logging
import os
import sqlite3
import threading
from collections.abc import Callable
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from curator import plugins
from curator.phrases import phrase
from curator.posts import CuratorError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping, Sequence
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.queues import SimpleQueue
    from multiprocessing.sharedctypes import Synchronized

    from curator.chat.suggesting import Suggester, Suggestion
    from curator.importing import As, ImportedFile, Rescoped, Scope
    from curator.project import Copied
    from curator.project.forgetting import Forgetting
    from curator.project.merging import Merged
    from curator.survey import FoundChat, Survey

log = logging.getLogger(__name__)

_POLL_SECONDS = 0.05

P = ParamSpec("P")
T = TypeVar("T")
Progress = Callable[[int, int | None], None]


class WorkFailed(CuratorError):
    """Long work met something that nobody expected."""


class Stop(IntEnum):
    """Whether the work is to stop, and what becomes of what it brought."""

    GO_ON, TAKE_BACK, KEEP = range(3)


_ending: list[threading.Thread] = []


def wait_for_the_closed() -> None:
    """Wait until the processes that were let go have gone; for the end, when no window is seen any more.

    One that is only starting finds nothing to start with where this process has ended before it.
    """
    while _ending:
        _ending.pop().join()


_shared: "tuple[Synchronized[int], Synchronized[int], Synchronized[int]]"


class Worker:
    """A process beside the window's, for one piece of long work at a time; it starts with the first and stays."""

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
            initializer=_share,
            initargs=(self._done, self._length, self._stop, self._broken),
        )
        self._pool.submit(_warm_up)

    def stop(self, how: Stop) -> None:
        """Ask the work to stop; ``run`` then raises ImportCancelled or ImportStopped."""
        if self._busy:
            self._stop.value = how

    def close(self) -> None:
        """Let the process go, without waiting for it; see ``wait_for_the_closed``."""
        if self._pool is not None:
            ending = threading.Thread(target=partial(self._pool.shutdown, cancel_futures=True), name="ending")
            ending.start()
            _ending.append(ending)
            self._pool = None

    async def run(self, progress: Progress, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do some work, one of those below, and give what it gives; ``progress`` is told how far it is.

        Raises CuratorError as the work does, and WorkFailed for what nobody expected of it.
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
                done = asyncio.get_running_loop().run_in_executor(self._pool, _done_by, work, args, kwargs)
                while not done.done():
                    await asyncio.wait({done}, timeout=_POLL_SECONDS)
                    progress(self._done.value, self._length.value if self._length.value >= 0 else None)
                    self._tell_of_broken()
                return done.result()
            except CuratorError:
                raise
            except sqlite3.DatabaseError as error:
                raise _told(error, args) from error
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


def _told(error: sqlite3.DatabaseError, args: tuple[object, ...]) -> CuratorError:
    """What is said of SQLite's error in work on a project: the first path that the work was given."""
    from curator.project import DamagedProject
    from curator.project.errors import is_damage
    from curator.project.file import UNREADABLE, damaged

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


def _done_by(work: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]) -> T:
    return work(*args, **kwargs)


def _share(
    done: "Synchronized[int]",
    length: "Synchronized[int]",
    stop: "Synchronized[int]",
    broken: "SimpleQueue[plugins.Broken]",
) -> None:
    global _shared  # noqa: PLW0603 (how a pool's initializer hands things to its work)
    _shared = (done, length, stop)
    plugins.listen(broken.put)
    threading.Thread(target=_end_with_the_window, daemon=True).start()


def _end_with_the_window() -> None:
    """A pool's process waits for work for ever, also where the one that would bring it was killed."""
    from multiprocessing import connection, parent_process

    if (window := parent_process()) is not None:
        connection.wait([window.sentinel])
        os._exit(1)


def _warm_up() -> None:
    """Load what every work needs."""
    from curator import survey, workspace  # noqa: F401


def _progress(reached: int, total: int | None) -> None:
    """Tell the window how far the work is, and end it where that was asked for."""
    from curator import importing

    done, length, stop = _shared
    done.value = reached
    length.value = -1 if total is None else total
    if stop.value == Stop.TAKE_BACK:
        raise importing.ImportCancelled(phrase("The import was cancelled; what had come is taken out again."))
    if stop.value == Stop.KEEP:
        raise importing.ImportStopped(phrase("The import was stopped; what had come is kept."))


def survey_archive(path: Path, how: "As") -> "tuple[Survey, set[str | None]]":
    """What is in an archive, and the keys of those of its chats that have a project already."""
    from curator import survey, workspace

    found = survey.survey(path, how, _progress)
    return found, workspace.begun(path, [one.chat.key for one in found.chats]) if found.chats else set()


def survey_project(project: Path) -> "tuple[tuple[FoundChat, ...], int, tuple[int, int] | None]":
    """What a project can be widened or narrowed to: the chats in its archives as far as they are still there, else
    in itself; and how many posts there are, and their first and last time."""
    from curator import survey
    from curator.project import Project

    with Project.open(project) as opened:
        return survey.scopes_of(opened, _progress)


def import_archive(
    project: Path, archive: Path, scope: "Scope", how: "As", editor: str | None = None
) -> "ImportedFile":
    """Import, then propose the questions where the project has none; a new one starts as the last chat did."""
    from curator import importing, workspace
    from curator.project import Project, flushed

    with Project.open(project, editor) as opened, flushed(project):
        fresh = not opened.history()
        try:
            return importing.import_archive(opened, archive, scope, how, _progress)
        finally:
            if not opened.questions():
                workspace.detect_questions(opened)
            if fresh:
                workspace.start_as_last(opened)


def rescope(project: Path, scope: "Scope", editor: str) -> "Rescoped":
    """Widen or narrow a project."""
    from curator import importing
    from curator.project import Project, flushed

    with Project.open(project, editor) as opened, flushed(project):
        return importing.rescope(opened, scope, _progress)


def find_copies(project: Path) -> "list[Copied]":
    """The posts of a project that say again what others say."""
    from curator import workspace
    from curator.project import Project

    with Project.open(project) as opened:
        return workspace.copies(opened)


def back_up(project: Path) -> None:
    """Back a project up, if anything new was decided in it."""
    from curator.project import backups

    backups.make(project)


def restore(project: Path, backup: Path) -> tuple[Path, str]:
    """Put a backup in a project's place; gives the project, and what is to be told."""
    from curator.project import SUFFIX, backups

    before = backups.restore(backup, project)
    damaged = (
        before is not None and before.name.endswith(f"{SUFFIX}") and before.parent == project.resolve().parent
    )
    if damaged:
        return project, phrase("The backup is restored; the damaged file is {file}.", file=str(before))
    return project, phrase("The backup is restored.")


def repair(project: Path) -> tuple[Path, str]:
    """Repair a project into a new file; gives that, and what was saved."""
    from curator.project import repair

    account = repair.repair(project, repair.free_name(project))
    return Path(account.project), account.told()


def to_forget(project: Path, post: str | None, person: str | None) -> "Forgetting":
    """What would go, and what would stay, if a tweet or a person were forgotten."""
    from curator.project import Project

    with Project.open(project) as opened:
        return opened.to_forget(post=post, person=person)


def forget(project: Path, post: str | None, person: str | None) -> tuple[Path, str]:
    """Forget a tweet or a person; gives the project, and what went."""
    from curator import workspace
    from curator.project import Project

    with Project.open(project) as opened:
        return project, workspace.forget(opened, post=post, person=person).account()


def find_conflict_copies(project: Path) -> list[Path]:
    """The copies that a synchronised folder made of a project, as far as they have more than it."""
    from curator.project import synced

    return synced.conflict_copies(project)


def merge(project: Path, other: Path, target: Path, editor: str) -> "Merged":
    """Make a new project of two editors' work."""
    from curator.project import merging

    return merging.merge(project, other, target, editor, _progress)


def save_blind_copy(project: Path, target: Path) -> None:
    """Copy a project for a second editor who is to see nothing of what was picked."""
    from curator.project import blind

    blind.blind_copy(project, target)


_suggester: "tuple[Path, Suggester] | None" = None


def suggest(
    project: Path, rebuild: bool, filed: "Mapping[str, tuple[int, ...]]", wanted: "Sequence[str] | None"
) -> "list[Suggestion]":
    """What posts may answer: those wanted, or (None) all that are open.

    The project is read the first time and when that is asked for; in between, ``filed`` says what changed.
    """
    from curator import workspace
    from curator.project import Project

    global _suggester  # noqa: PLW0603 (what this process is for)
    if _suggester is None or _suggester[0] != project or rebuild:
        with Project.open(project) as opened:
            _suggester = project, workspace.suggester(opened)
    else:
        for post, numbers in filed.items():
            _suggester[1].file(post, numbers)
    if wanted is None:
        with Project.open(project) as opened:
            wanted = opened.ids(opened.pks("is:inbox", among=_suggester[1].known))
    return [_suggester[1].suggest(post) for post in wanted if _suggester[1].knows(post)]
