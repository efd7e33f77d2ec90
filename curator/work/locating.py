"""Finds the project that belongs to a path: the path itself, or the project of an archive."""

import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from curator import places
from curator.posts import iso_utc
from curator.project import SUFFIX, DamagedProject, NoProject, Project, is_project
from curator.project.file.damage import in_plain_words
from curator.project.model import ImportedArchive
from curator.work.scope import AS_FOUND, EVERYTHING, As, Scope

SAMPLE = "openshelf"


@dataclass(frozen=True, slots=True)
class Opening:
    """A project to open, and the archive that is still to be imported into it, if any, with its scope."""

    project: Path
    archive: Path | None
    scope: Scope = EVERYTHING
    how: As = AS_FOUND


def locate(path: Path, scope: Scope = EVERYTHING, key: str | None = None, how: As = AS_FOUND) -> Opening:
    """The project of a path: the path itself, or an archive's project beside it or in the user's data folder.

    With a ``key`` (a chat's, or that of the editor's own scope) it is the project of that part of the archive. If
    there is none yet, an empty one is made. Raises CuratorError for a path that is neither.
    """
    if is_project(path):
        return Opening(path, None)
    from curator.work import importing

    with how.open(path) as reading:
        importing.check_size(reading, scope)
    sha256 = _fingerprint_of(path)
    for candidate in _names(path, key):
        if not candidate.exists():
            Project.create(candidate).close()
            return Opening(candidate, path, scope, how)
        try:
            archives = _archives_in(candidate)
        except DamagedProject:
            return Opening(candidate, None)  # opening it tells the editor what can be done
        if archives is None:
            continue
        if not archives:
            return Opening(candidate, path, scope, how)
        if ours := [archive for archive in archives if _is_of(archive, path, sha256)]:
            complete = any(archive.complete for archive in ours)
            return Opening(candidate, None if complete else path, scope, how)
    raise AssertionError("the names are endless")


def standing(path: Path) -> Opening | None:
    """The project that a path is or already has; None for an archive that the editor must be asked about first.

    Raises CuratorError for a path that is neither a project nor an archive.
    """
    if is_project(path) or _was_project(path):
        return Opening(path, None)
    if is_to_be_mapped(path):
        return None
    from curator import sources

    with sources.open_archive(path):
        pass
    return locate(path) if begun(path, [None]) else None


def _was_project(path: Path) -> bool:
    """Whether a file is named like a project and was one, or is not a database: its head may be damaged."""
    from curator.project.file.backup_list import backups_of
    from curator.sources.formats.sqlite import is_database

    if path.suffix != SUFFIX or not path.is_file():
        return False
    return bool(backups_of(path)) or not is_database(path)


def begun(path: Path, keys: Iterable[str | None]) -> set[str | None]:
    """The keys of those parts of an archive (None for all of it) that already have a project.

    Raises CuratorError if the archive cannot be read.
    """
    sha256 = _fingerprint_of(path)
    return {key for key in keys if _is_begun(path, sha256, key)}


def _fingerprint_of(path: Path) -> Callable[[], str]:
    """Its fingerprint, computed when first asked for, because a large archive takes long to read."""
    from curator.sources import fingerprint

    return cache(partial(fingerprint, path))


def _is_begun(path: Path, sha256: Callable[[], str], key: str | None) -> bool:
    for candidate in _names(path, key):
        if not candidate.exists():
            return False
        try:
            archives = _archives_in(candidate) or ()
        except DamagedProject:
            return True
        if any(_is_of(archive, path, sha256) for archive in archives):
            return True
    raise AssertionError("the names are endless")


def _is_of(archive: ImportedArchive, path: Path, sha256: Callable[[], str]) -> bool:
    """Whether a project has posts of that archive. Without a fingerprint, the path tells."""
    return archive.sha256 == sha256() if archive.sha256 else archive.path == str(path)


def key_of(scope: Scope) -> str | None:
    """What the name of a scope's project adds to its archive's name; None for all of an archive."""
    if not scope:
        return None
    day = iso_utc(scope.since_ms if scope.since_ms is not None else scope.until_ms)
    return "-".join(filter(None, (scope.hashtag, day and day[:10])))


def is_to_be_mapped(path: Path) -> bool:
    """Whether a file is a table of no known kind, whose columns the editor has not yet named."""
    if is_project(path):
        return False
    from curator import sources
    from curator.sources.contract import REMEMBERED

    sources.check_readable(path)
    claims = sources.recognise(path)
    if claims and (claims[0][0].table is None or claims[0][1] >= REMEMBERED):
        return False
    try:
        _, table = sources.open_table(path)
    except sources.ArchiveError:
        return False
    table.close()
    filled = [sum(cell not in ("", None) for cell in row) for row in table.sample]
    return sum(count > 1 for count in filled) * 2 > len(filled)


def free_name(project: Path, what: str) -> Path:
    """A free name beside a project for a file made from it, such as its blind copy."""
    names = (f"{project.stem}-{what}{number}{SUFFIX}" for number in itertools.chain([""], range(2, 1_000_000)))
    return next(path for name in names if not (path := project.with_name(name)).exists())


def is_sample(project: Path) -> bool:
    """Whether a project is the bundled sample chat."""
    return project.absolute() == sample_path()


def sample_path() -> Path:
    """Where the sample's project is kept."""
    return places.user_data() / "sample" / f"{SAMPLE}{SUFFIX}"


def _names(archive: Path, key: str | None) -> Iterator[Path]:
    """The names that an archive's project may have: beside it or in the user's data folder, then numbered."""
    beside = os.access(archive.parent, os.W_OK)
    folder = archive.parent if beside else places.user_data()
    stem = archive.stem if key is None else f"{archive.stem}-{key}"
    yield folder / f"{stem}{SUFFIX}"
    for number in itertools.count(2):
        yield folder / f"{stem}-{number}{SUFFIX}"


def _archives_in(project: Path) -> list[ImportedArchive] | None:
    """The archives that a project's posts came from; None for a file that is not a project."""
    try:
        with Project.open(project) as opened, in_plain_words(project):
            return opened.archives()
    except NoProject:
        return None
