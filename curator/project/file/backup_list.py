"""Lists the backups of a project.

A backup's name says everything that the list shows, so that no backup has to be opened for it.
"""

import re
import sqlite3
import uuid
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from curator import places
from curator.phrases import phrase
from curator.project.errors import ProjectError
from curator.project.file import uris

TIME = "%Y-%m-%dT%H-%M-%S-%fZ"
NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{6}Z)_(\d+)_(\d+)_([0-9a-f]{16})_([0-9a-f]{16})\.curation")


@dataclass(frozen=True, slots=True)
class Backup:
    """A project as it was ``at`` a time: how many decisions stood, and how many posts were picked.

    ``place`` is a digest of the project's path, ``state`` one of its log.
    """

    path: Path
    at: datetime
    decisions: int
    picks: int
    place: str
    state: str


def backups_of(project: Path) -> list[Backup]:
    """The backups of a project, newest first; of a damaged one, at least those that were made at its path."""
    found = {path: one for one in in_folder(folder(), f"*/*_{place_of(project)}_*") for path in (one.path,)}
    if (id_ := id_of(project)) is not None:
        found |= {one.path: one for one in in_folder(folder() / id_)}
    return sorted(found.values(), key=lambda one: one.path.name, reverse=True)


def last_of(id_: str) -> Backup | None:
    """The last backup of a project, by its id."""
    return max(in_folder(folder() / as_uuid(id_)), key=lambda one: one.at, default=None)


def place_of(project: Path) -> str:
    """A digest of a project's path."""
    return blake2b(str(project.resolve()).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def folder() -> Path:
    """Where the backups of all projects are. Each project has a folder in it that is named by its id."""
    try:
        return places.user_data() / "backups"
    except OSError as error:
        raise ProjectError(
            phrase("There is no place for backups: {reason}.", reason=error.strerror or str(error))
        ) from error


def in_folder(folder: Path, pattern: str = "*") -> list[Backup]:
    """The backups in a folder."""
    found = []
    for path in folder.glob(pattern):
        if told := NAME.fullmatch(path.name):
            at = datetime.strptime(told[1], TIME).replace(tzinfo=UTC)
            found.append(Backup(path, at, int(told[2]), int(told[3]), told[4], told[5]))
    return found


def name_of(at: datetime, decisions: int, picks: int, place: str, state: str | None) -> str:
    """The name of a backup."""
    return f"{at.strftime(TIME)}_{decisions}_{picks}_{place}_{state or '0' * 16}{uris.SUFFIX}"


def id_of(project: Path) -> str | None:
    """A project's id, if it can still be read. Ignores the WAL, so that the file stays untouched."""
    with (
        suppress(sqlite3.Error, UnicodeDecodeError),
        closing(sqlite3.connect(uris.read_only_uri(project, immutable=True), uri=True)) as connection,
    ):
        uris.guard(connection)
        connection.set_progress_handler(lambda: 1, 100_000)  # what is not Curator's may never end
        return id_in(connection)
    return None


def id_in(connection: sqlite3.Connection) -> str:
    """The id of the project that is read. It may come from a stranger."""
    row = connection.execute("SELECT value FROM project WHERE key = 'id'").fetchone()
    return as_uuid(str(row and row[0]))


def as_uuid(id_: str) -> str:
    """An id that can safely name a folder."""
    try:
        return str(uuid.UUID(id_))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, id_))
