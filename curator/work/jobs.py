"""Long work as a process beside the window does it, one function for each kind."""

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from multiprocessing.sharedctypes import Synchronized

    from curator.chat.suggesting import Suggester, Suggestion
    from curator.project import Copied
    from curator.project.forgetting.forget import Forgetting
    from curator.project.merging.merge import Merged
    from curator.work.importing import As, ImportedFile, Rescoped, Scope
    from curator.work.survey import FoundChat, Survey


class Stop(IntEnum):
    """Whether the work is to stop, and what becomes of what it brought."""

    GO_ON, TAKE_BACK, KEEP = range(3)


_shared: "tuple[Synchronized[int], Synchronized[int], Synchronized[int]]"


def share(done: "Synchronized[int]", length: "Synchronized[int]", stop: "Synchronized[int]") -> None:
    """Take what the window follows the work by: rows done, of how many (-1: unknown), and whether to stop."""
    global _shared  # noqa: PLW0603 (how a pool's initializer hands things to its work)
    _shared = (done, length, stop)


def warm_up() -> None:
    """Load what every work needs."""
    from curator.work import checking, conversation, locating, starting, suggesting, survey  # noqa: F401


def _progress(reached: int, total: int | None) -> None:
    """Tell the window how far the work is, and end it where that was asked for."""
    from curator.work import importing

    done, length, stop = _shared
    done.value = reached
    length.value = -1 if total is None else total
    if stop.value == Stop.TAKE_BACK:
        raise importing.ImportCancelled(phrase("The import was cancelled; what had come is taken out again."))
    if stop.value == Stop.KEEP:
        raise importing.ImportStopped(phrase("The import was stopped; what had come is kept."))


def survey_archive(path: Path, how: "As") -> "tuple[Survey, set[str | None]]":
    """What is in an archive, and the keys of those of its chats that have a project already."""
    from curator.work import locating, survey

    found = survey.survey(path, how, _progress)
    return found, locating.begun(path, [one.chat.key for one in found.chats]) if found.chats else set()


def survey_project(project: Path) -> "tuple[tuple[FoundChat, ...], int, tuple[int, int] | None]":
    """What a project can be widened or narrowed to: the chats in its archives as far as they are still there, else
    in itself; and how many posts there are, and their first and last time."""
    from curator.project import Project
    from curator.work import survey

    with Project.open(project) as opened:
        return survey.scopes_of(opened, _progress)


def import_archive(
    project: Path, archive: Path, scope: "Scope", how: "As", editor: str | None = None
) -> "ImportedFile":
    """Import, then propose the questions where the project has none; a new one starts as the last chat did."""
    from curator.project import Project, flushed
    from curator.work import importing, starting

    with Project.open(project, editor) as opened, flushed(project):
        fresh = not opened.history()
        try:
            return importing.import_archive(opened, archive, scope, how, _progress)
        finally:
            if not opened.questions():
                starting.detect_questions(opened)
            if fresh:
                starting.start_as_last(opened)


def rescope(project: Path, scope: "Scope", editor: str) -> "Rescoped":
    """Widen or narrow a project."""
    from curator.project import Project, flushed
    from curator.work import importing

    with Project.open(project, editor) as opened, flushed(project):
        return importing.rescope(opened, scope, _progress)


def find_copies(project: Path) -> "list[Copied]":
    """The posts of a project that say again what others say."""
    from curator.project import Project
    from curator.work import conversation

    with Project.open(project) as opened:
        return conversation.copies(opened)


def back_up(project: Path) -> None:
    """Back a project up, if anything new was decided in it."""
    from curator.project.file import backups

    backups.make(project)


def restore(project: Path, backup: Path) -> tuple[Path, str]:
    """Put a backup in a project's place; gives the project, and what is to be told."""
    from curator.project import SUFFIX
    from curator.project.file import backups

    before = backups.restore(backup, project)
    damaged = (
        before is not None and before.name.endswith(f"{SUFFIX}") and before.parent == project.resolve().parent
    )
    if damaged:
        return project, phrase("The backup is restored; the damaged file is {file}.", file=str(before))
    return project, phrase("The backup is restored.")


def repair(project: Path) -> tuple[Path, str]:
    """Repair a project into a new file; gives that, and what was saved."""
    from curator.project.repair import repair

    account = repair.repair(project, repair.free_name(project))
    return Path(account.project), account.told()


def to_forget(project: Path, post: str | None, person: str | None) -> "Forgetting":
    """What would go, and what would stay, if a tweet or a person were forgotten."""
    from curator.project import Project

    with Project.open(project) as opened:
        return opened.to_forget(post=post, person=person)


def forget(project: Path, post: str | None, person: str | None) -> tuple[Path, str]:
    """Forget a tweet or a person; gives the project, and what went."""
    from curator.project import Project
    from curator.work import checking

    with Project.open(project) as opened:
        return project, checking.forget(opened, post=post, person=person).account()


def find_conflict_copies(project: Path) -> list[Path]:
    """The copies that a synchronised folder made of a project, as far as they have more than it."""
    from curator.project.file import conflict_copies

    return conflict_copies.conflict_copies(project)


def merge(project: Path, other: Path, target: Path, editor: str) -> "Merged":
    """Make a new project of two editors' work."""
    from curator.project.merging import merge

    return merge.merge(project, other, target, editor, _progress)


def save_blind_copy(project: Path, target: Path) -> None:
    """Copy a project for a second editor who is to see nothing of what was picked."""
    from curator.project.merging import blind_copy

    blind_copy.blind_copy(project, target)


_suggester: "tuple[Path, Suggester] | None" = None


def suggest(
    project: Path, rebuild: bool, filed: "Mapping[str, Sequence[str]]", wanted: "Sequence[str] | None"
) -> "list[Suggestion]":
    """What posts may answer: those wanted, or (None) all that are open.

    The project is read the first time and when that is asked for; in between, ``filed`` says what changed.
    """
    from curator.project import Project
    from curator.work import suggesting

    global _suggester  # noqa: PLW0603 (what this process is for)
    if _suggester is None or _suggester[0] != project or rebuild:
        with Project.open(project) as opened:
            _suggester = project, suggesting.suggester(opened)
    else:
        for post, under in filed.items():
            _suggester[1].file(post, under)
    if wanted is None:
        with Project.open(project) as opened:
            wanted = opened.ids(opened.pks("is:inbox", among=_suggester[1].known))
    return [_suggester[1].suggest(post) for post in wanted if _suggester[1].knows(post)]
