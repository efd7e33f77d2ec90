"""Long work that runs in a process beside the window: one function for each kind."""

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase
from curator.work.scope import ImportCancelled, ImportStopped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from multiprocessing.sharedctypes import Synchronized

    from curator.chat.suggesting import Suggester, Suggestion
    from curator.project import Copied
    from curator.project.forgetting.forget import Forgetting
    from curator.project.merging.merge import Merged
    from curator.work.export_choices import Export
    from curator.work.importing import ImportedFile, Rescoped
    from curator.work.scope import As, Scope
    from curator.work.survey import FoundChat, Survey


class Stop(IntEnum):
    """Whether work is to stop, and what then happens to what it has brought."""

    GO_ON, TAKE_BACK, KEEP = range(3)


_shared: "tuple[Synchronized[int], Synchronized[int], Synchronized[int]]"


def share(done: "Synchronized[int]", length: "Synchronized[int]", stop: "Synchronized[int]") -> None:
    """Share numbers with the window: rows done, of how many (-1: unknown), and whether to stop."""
    global _shared  # noqa: PLW0603 (a pool's initializer has no other way)
    _shared = (done, length, stop)


def warm_up() -> None:
    """Load what most work needs."""
    from curator.work import checking, conversation, importing, starting, suggesting, survey  # noqa: F401


def _progress(reached: int, total: int | None) -> None:
    """Tell the window how far the work has come, and stop it if the window asks for that."""
    done, length, stop = _shared
    done.value = reached
    length.value = -1 if total is None else total
    if stop.value == Stop.TAKE_BACK:
        raise ImportCancelled(phrase("The import was cancelled; what had come is taken out again."))
    if stop.value == Stop.KEEP:
        raise ImportStopped(phrase("The import was stopped; what had come is kept."))


def survey_archive(path: Path, how: "As") -> "tuple[Survey, set[str | None]]":
    """What an archive holds, and the keys of its chats that already have a project."""
    from curator.work import locating, survey

    found = survey.survey(path, how, _progress)
    return found, locating.begun(path, [one.chat.key for one in found.chats]) if found.chats else set()


def survey_project(project: Path) -> "tuple[tuple[FoundChat, ...], int, tuple[int, int] | None]":
    """The chats that a project can be widened or narrowed to, how many posts there are, and their time span."""
    from curator.project import Project
    from curator.work import survey

    with Project.open(project) as opened:
        return survey.scopes_of(opened, _progress)


def import_archive(
    project: Path, archive: Path, scope: "Scope", how: "As", editor: str | None = None
) -> "ImportedFile":
    """Import an archive as ``starting.import_archive`` does."""
    from curator.project import Project, flushed
    from curator.work import starting

    with Project.open(project, editor) as opened, flushed(project):
        return starting.import_archive(opened, archive, scope, how, _progress)


def rescope(project: Path, scope: "Scope", editor: str) -> "Rescoped":
    """Widen or narrow a project."""
    from curator.project import Project, flushed
    from curator.work import importing

    with Project.open(project, editor) as opened, flushed(project):
        return importing.rescope(opened, scope, _progress)


def find_copies(project: Path) -> "list[Copied]":
    """The posts of a project that repeat others."""
    from curator.project import Project
    from curator.work import conversation

    with Project.open(project) as opened:
        return conversation.copies(opened)


def back_up(project: Path) -> None:
    """Back up a project if anything new was decided in it."""
    from curator.project.file import backups

    backups.make(project)


def restore(project: Path, backup: Path) -> tuple[Path, str]:
    """Put a backup in a project's place; returns the project, and what to tell the editor."""
    from curator.work import upkeep

    return project, upkeep.restore(project, backup)


def repair(project: Path) -> tuple[Path, str]:
    """Repair a project into a new file; returns that file, and what was saved."""
    from curator.project.repair import repair

    account = repair.repair(project, repair.free_name(project))
    return Path(account.project), account.told()


def to_forget(project: Path, post: str | None, person: str | None) -> "Forgetting":
    """What would go, and what would stay, if a tweet or a person were forgotten."""
    from curator.project import Project

    with Project.open(project) as opened:
        return opened.to_forget(post=post, person=person)


def forget(project: Path, post: str | None, person: str | None) -> tuple[Path, str]:
    """Forget a tweet or a person; returns the project, and what went."""
    from curator.project import Project
    from curator.work import upkeep

    with Project.open(project) as opened:
        return project, upkeep.forget(opened, post=post, person=person).account()


def find_conflict_copies(project: Path) -> list[Path]:
    """The copies that a synchronised folder made of a project and that hold more than it does."""
    from curator.project.file import conflict_copies

    return conflict_copies.conflict_copies(project)


def merge(project: Path, other: Path, target: Path, editor: str) -> "Merged":
    """Merge two editors' work into a new project."""
    from curator.project.merging import merge

    return merge.merge(project, other, target, editor, _progress)


def save_blind_copy(project: Path, target: Path) -> None:
    """Copy a project for a second editor, without what was picked."""
    from curator.project.merging import blind_copy

    blind_copy.blind_copy(project, target)


def write_draft(project: Path, chosen: "Export") -> None:
    """Write a draft, and the report that belongs to it."""
    from curator.project import Project
    from curator.work import export_choices

    with Project.open(project) as opened:
        export_choices.write(opened, chosen)


_suggester: "tuple[Path, Suggester] | None" = None


def suggest(
    project: Path, rebuild: bool, filed: "Mapping[str, Sequence[str]]", wanted: "Sequence[str] | None"
) -> "list[Suggestion]":
    """What the wanted posts may answer; None means every open post.

    The project is read the first time and when ``rebuild`` asks for it. In between, ``filed`` says what changed.
    """
    from curator.project import Project
    from curator.work import suggesting

    global _suggester  # noqa: PLW0603 (kept from one request to the next)
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
