"""What is wrong with a project file, in sentences for the editor that say what can be done."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.phrases import Phrase, counted, phrase
from curator.project.errors import DamagedProject, LockedProject, ProjectError
from curator.project.file.backup_list import backups_of

UNREADABLE = phrase("a part of it cannot be read")


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about a project into sentences for the editor."""
    try:
        yield
    except sqlite3.OperationalError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise LockedProject(
                phrase(
                    "{path} is in use: another program has it locked; close that program and try again.", path=path
                )
            ) from error
        if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            raise ProjectError(
                phrase("{path} cannot be written; copy it to a folder of your own and open the copy.", path=path)
            ) from error
        if name.startswith("SQLITE_FULL"):
            raise ProjectError(
                phrase("{path} cannot be opened: the disk is full; make some room and open it again.", path=path)
            ) from error
        if name.startswith("SQLITE_IOERR"):
            raise ProjectError(
                phrase(
                    "{path} cannot be opened: its disk failed ({reason}); see that it is there and open it again.",
                    path=path,
                    reason=str(error),
                )
            ) from error
        raise DamagedProject(damaged(path, str(error))) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise DamagedProject(damaged(path, str(error))) from error


def altered(path: Path, what: Phrase) -> Phrase:
    """The sentence for a project whose file is not as Curator writes it."""
    return phrase(
        "{path} was altered by another program: {what}; open a backup of it, or start again from the archive.",
        path=path,
        what=what,
    )


def damaged(path: Path, what: str) -> Phrase:
    """The sentence for a project that cannot be read."""
    found = backups_of(path)
    if not found:
        return phrase(
            "{path} is damaged: {what}; repair it into a new file (curator verify --repair), "
            "or start again from the archive.",
            path=path,
            what=what,
        )
    return counted(
        len(found),
        "{path} is damaged: {what}; there is a backup of it, of {last}: restore that, or repair it into a new "
        "file (curator verify --repair).",
        "{path} is damaged: {what}; there are {count} backups, the last of {last}: restore one, or repair it into "
        "a new file (curator verify --repair).",
        path=path,
        what=what,
        last=found[0].at.astimezone(),
    )


def reason(error: Exception) -> str:
    """What an error says, to be put into a sentence."""
    return (getattr(error, "strerror", None) or str(error)).rstrip(".")
