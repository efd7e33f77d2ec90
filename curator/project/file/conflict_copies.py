"""Finds the copies that a synchronised folder makes of a project which two computers changed at once."""

import re
from pathlib import Path

from curator.project.errors import ProjectError
from curator.project.file import opening, uris

# What stands behind a file's own name, by whose program:
_MARKS = re.compile(
    r" ?\(.+\)"  # Dropbox: (Ana's conflicted copy 2024-09-12); Nextcloud: (conflicted copy …); Google Drive: (1)
    r"| ?\[.+\]"  # Google Drive: [Conflict]
    r"|_conflict-\d{8}-\d{6}"  # ownCloud, and Nextcloud in former days
    r"|\.sync-conflict-\d{8}-\d{6}-\w+"  # Syncthing
    r"|-(?!merged|blind)\w[\w-]*"  # OneDrive: the computer's name
    r"| \d+"  # iCloud
)
_DECISIONS = "SELECT at, editor, label FROM decision"


def conflict_copies(project: Path) -> list[Path]:
    """The files beside a project that are named as its conflict copies are (or it as one of theirs), are of the
    same project by the id inside, and hold decisions that it does not."""
    found: list[Path] = []
    try:
        with opening.reading(project) as connection:
            id_, known = connection.execute(_ID).fetchone(), set(connection.execute(_DECISIONS))
        beside = sorted(project.parent.glob(f"*{uris.SUFFIX}"))
    except (ProjectError, OSError):
        return found
    for path in beside:
        if path == project or not (_is_copy(path.stem, project.stem) or _is_copy(project.stem, path.stem)):
            continue
        try:
            with opening.reading(path) as connection:
                same = connection.execute(_ID).fetchone() == id_
                if same and not known.issuperset(connection.execute(_DECISIONS)):
                    found.append(path)
        except ProjectError:
            continue
    return found


_ID = "SELECT value FROM project WHERE key = 'id'"


def _is_copy(name: str, of: str) -> bool:
    return name.startswith(of) and _MARKS.fullmatch(name, len(of)) is not None
