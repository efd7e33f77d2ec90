"""Long work in a process of its own, so that no decision waits for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

_POLL_SECONDS = 0.05

_shared: "tuple[Synchronized[int], Synchronized[int], Synchronized[int]]"


class ImportJob:
    """One archive on its way into a project."""

    def __init__(self, project: Path, archive: Path) -> None:
        self.project = project
        self.archive = archive
        self._stop: Synchronized[int] | None = None

    def cancel(self) -> None:
        """Ask the work to stop and to take back what it brought; ``run`` then raises ImportCancelled."""
        if self._stop is not None:
            self._stop.value = 1

    async def run(self, progress: Callable[[int, int | None], None]) -> None:
        """Import, then propose the questions where the project has none.

        ``progress`` is told rows read and rows there are. Raises CuratorError as the import does.
        """
        import asyncio
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        context = multiprocessing.get_context("spawn")
        done, rows, stop = (context.Value("q", start) for start in (0, -1, 0))
        self._stop = stop
        loop = asyncio.get_running_loop()
        pool = ProcessPoolExecutor(1, mp_context=context, initializer=_share, initargs=(done, rows, stop))
        try:
            work = loop.run_in_executor(pool, _import, self.project, self.archive)
            while not work.done():
                await asyncio.wait({work}, timeout=_POLL_SECONDS)
                progress(done.value, rows.value if rows.value >= 0 else None)
            work.result()
        finally:
            pool.shutdown(wait=False)


def _share(done: "Synchronized[int]", rows: "Synchronized[int]", stop: "Synchronized[int]") -> None:
    global _shared  # noqa: PLW0603 (how a pool's initializer hands things to its work)
    _shared = (done, rows, stop)


def _import(project_path: Path, archive: Path) -> None:
    from curator import importing, workspace
    from curator.project import Project

    done, rows, stop = _shared

    def progress(read: int, total: int | None) -> None:
        done.value = read
        rows.value = -1 if total is None else total
        if stop.value:
            raise importing.ImportCancelled(f"The import of {archive} was cancelled.")

    with Project.open(project_path) as project:
        importing.import_archive(project, archive, progress=progress)
        if not project.questions():
            workspace.detect_questions(project)
