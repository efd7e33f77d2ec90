"""FIXME-DOC."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from curator import sources
from curator.phrases import phrase, said
from curator.project import (
    SUFFIX,
    Change,
    NoProject,
    Project,
    ProjectError,
    is_project,
)
from curator.work.rejects import rejects_beside

if TYPE_CHECKING:
    from curator.draft.lint import Finding, Fix
    from curator.project.forgetting.forget import Forgetting
    from curator.project.repair.repair import Account
    from curator.project.repair.verify import Problem


def forget(project: Project, *, post: str | None = None, person: str | None = None) -> "Forgetting":
    """Forget a post, by its id, or a person: see ``Project.forget``. Raises CuratorError."""
    return project.forget(post=post, person=person, lists=[rejects_beside(project.path)])


def mend(project: Project, fix: "Fix") -> Change:
    """Do what mends a finding, as one decision. Raises BadDecision where what it is about is gone."""
    from curator.project.decision_files import NUMBERS, perform

    if all(entry.get("do") == "edit" for entry in fix.entries):
        return project.edit_all({entry["post"]: entry["text"] for entry in fix.entries}, fix.label)
    (entry,) = fix.entries
    ids = {key: entry[key] for key in NUMBERS if isinstance(entry.get(key), str)}
    numbers = {key: project.question_of_id(id_).number for key, id_ in ids.items()}
    return perform(project, {**entry, **numbers})


def findings(project: Project, against: Path | None = None) -> "list[Finding]":
    """What is wrong with the draft, by all rules but those switched off; or with a page that was made of it.

    Raises CuratorError where the page cannot be read.
    """
    from curator.draft.lint.checking import check
    from curator.draft.lint.context import about_of, unchecked
    from curator.draft.lint.published.against import findings_against

    if against is not None:
        return findings_against(project, against)
    return check(about_of(project), unchecked(project))


@dataclass(frozen=True, slots=True)
class Verification:
    """What a file is (``project``, ``archive``) and what is wrong with it."""

    kind: str | None
    problems: "tuple[Problem, ...]"


def verify(path: Path) -> Verification:
    """Check a file without changing it. Raises CuratorError where it is no database at all."""
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


def repair(path: Path, target: Path | None = None) -> "tuple[Account | None, tuple[Problem, ...]]":
    """Mend what can be mended of a project into a new file, beside it where no name is given.

    Gives what was saved and what not, and what was wrong; of a sound project nothing is made. Raises CuratorError.
    """
    from curator.project.repair import repair
    from curator.project.repair.verify import NOT_FOR_REPAIR, problems

    if not is_project(path) and path.suffix != SUFFIX:
        raise NoProject(phrase("{path} is no Curator project, and only projects can be repaired.", path=path))
    found = tuple(problems(path))
    if not found:
        return None, ()
    if found[0].code in NOT_FOR_REPAIR:
        raise ProjectError(found[0].message)
    return repair.repair(path, target or repair.free_name(path)), found
