"""The errors of projects and decisions. Each message is one sentence for the editor."""

import sqlite3

from curator.posts import CuratorError


class ProjectError(CuratorError):
    """A project file cannot be opened, read or written."""


class NoProject(ProjectError):
    """The file is no Curator project at all."""


class NewerProject(ProjectError):
    """The file was written by a later version of Curator."""


class AlteredProject(ProjectError):
    """The file's schema is not the one that Curator writes."""


class DamagedProject(ProjectError):
    """SQLite cannot read the file."""


class LockedProject(ProjectError):
    """Another program holds the file."""


class UnsavedDecision(ProjectError):
    """A decision could not be written, and was not made."""

    @property
    def by_disk(self) -> bool:
        """Whether the disk itself failed."""
        return str(getattr(self.__cause__, "sqlite_errorname", "")).startswith("SQLITE_IOERR")

    @property
    def by_damage(self) -> bool:
        """Whether SQLite cannot make sense of the file."""
        return self.__cause__ is not None and is_damage(self.__cause__)


class BadDecision(CuratorError):
    """A decision names something that is not there, or asks for what cannot be."""


class UndoRefused(CuratorError):
    """A decision cannot be taken back, because what it changed was changed again since."""


def is_damage(error: BaseException) -> bool:
    """Whether an error says that SQLite cannot make sense of a file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the extended codes say more of the same
    undecoded = isinstance(error, sqlite3.OperationalError) and str(error).startswith("Could not decode")
    return undecoded or code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
