"""Checks the draft, or a page made of it, and mends what can be mended."""

from pathlib import Path
from typing import TYPE_CHECKING

from curator.project import Change, Project

if TYPE_CHECKING:
    from curator.draft.lint import Finding, Fix


def findings(project: Project, against: Path | None = None) -> "list[Finding]":
    """What is wrong with the draft, by all rules that are on; or with a page that was made of it.

    Raises CuratorError where the page cannot be read.
    """
    from curator.draft.lint.checking import check
    from curator.draft.lint.context import about_of, unchecked
    from curator.draft.lint.published.against import findings_against

    if against is not None:
        return findings_against(project, against)
    return check(about_of(project), unchecked(project))


def mend(project: Project, fix: "Fix") -> Change:
    """Do what mends a finding, as one decision. Raises BadDecision where its subject is gone."""
    from curator.project.decision_files import NUMBERS, perform

    if all(entry.get("do") == "edit" for entry in fix.entries):
        return project.edit_all({entry["post"]: entry["text"] for entry in fix.entries}, fix.label)
    (entry,) = fix.entries
    ids = {key: entry[key] for key in NUMBERS if isinstance(entry.get(key), str)}
    numbers = {key: project.question_of_id(id_).number for key, id_ in ids.items()}
    return perform(project, {**entry, **numbers})
