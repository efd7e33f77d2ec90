"""Looks after a project's file: checks, repairs and restores it, and forgets for good."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from curator import sources
from curator.phrases import Phrase, phrase, said
from curator.project import SUFFIX, NoProject, Project, ProjectError, is_project
from curator.work.rejects import rejects_beside

if TYPE_CHECKING:
    from curator.project.forgetting.forget import Forgetting
    from curator.project.repair.repair import Account
    from curator.project.repair.verify import Problem


@dataclass(frozen=True, slots=True)
class Verification:
    """What a file is (``project``, ``archive``) and what is wrong with it."""

    kind: str | None
    problems: "tuple[Problem, ...]"


def verify(path: Path) -> Verification:
    """Check a file without changing it. Raises CuratorError for a file that is not a database."""
    from curator.project.repair.verify import Problem, problems

    if is_project(path):
        return Verification("project", tuple(problems(path)))
    try:
        with sources.open_archive(path) as reading:
            for _ in reading.batches():
                pass
    except sources.NoArchive:
        raise
    except sources.ArchiveError as error:
        return Verification("archive", (Problem("damaged", said(error)),))
    return Verification("archive", ())


def repair(path: Path, target: Path | None = None) -> "tuple[Account | None, Verification]":
    """Mend what can be mended of a project into a new file, by default one beside it.

    Returns what was saved and lost, and what was wrong. A sound project is not copied. Raises CuratorError.
    """
    from curator.project.repair import repair
    from curator.project.repair.verify import NOT_FOR_REPAIR, problems

    if not is_project(path) and path.suffix != SUFFIX:
        raise NoProject(phrase("{path} is no Curator project, and only projects can be repaired.", path=path))
    found = Verification("project", tuple(problems(path)))
    if not found.problems:
        return None, found
    if found.problems[0].code in NOT_FOR_REPAIR:
        raise ProjectError(found.problems[0].message)
    return repair.repair(path, target or repair.free_name(path)), found


def restore(project: Path, backup: Path) -> Phrase:
    """Put a backup in a project's place; returns what became of the file that was there. Raises CuratorError."""
    from curator.project.file import backups

    before = backups.restore(backup, project)
    if before is not None and before.suffix == SUFFIX and before.parent == project.resolve().parent:
        return phrase("The backup is restored; the damaged file is {file}.", file=str(before))
    return phrase("The backup is restored.")


def forget(project: Project, *, post: str | None = None, person: str | None = None) -> "Forgetting":
    """Forget a post, by its id, or a person, in the project and its list of refused rows. Raises CuratorError."""
    return project.forget(post=post, person=person, lists=[rejects_beside(project.path)])
