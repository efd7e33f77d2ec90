"""Makes backups of projects while they are worked on, thins them out by age, and restores them."""

import logging
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from curator.disk import fresh_beside, put_in_place, sync_folder
from curator.phrases import phrase
from curator.project.errors import DamagedProject, LockedProject, ProjectError
from curator.project.file import backup_list, damage, opening, uris
from curator.project.file.backup_list import Backup, backups_of, place_of

log = logging.getLogger(__name__)

_LAST = 10
_DAILY, _WEEKLY, _MONTHLY = timedelta(days=14), timedelta(days=92), timedelta(days=366)
_MOST_BYTES = 2 << 30  # of one project; the last two stay whatever their size
_PAGES, _PAUSE = 1000, 0.02  # copied at a time where copying keeps others from writing, and seconds in between
_WAIT_SECONDS = 5.0


def back_up(project: Path) -> Path | None:
    """Back a project up. Returns None if nothing new was decided in it, or if that is not possible."""
    try:
        return make(project)
    except ProjectError as error:
        log.warning("%s", error)
        return None


def make(project: Path, *, always: bool = False) -> Path | None:
    """Back a project up. Returns None if nothing was decided since a backup of it, unless ``always`` is set.

    The backup appears complete or not at all. Raises ProjectError; DamagedProject if the project is not sound.
    """
    opening.inspect(project)
    with damage.in_plain_words(project), closing(_open(project)) as source:
        at = datetime.now(UTC)
        id_, decisions, picks, state = _state(source)
        folder = backup_list.folder() / id_
        known = {one.state for one in backup_list.in_folder(folder)} if folder.is_dir() else set()
        if not always and (state is None or state in known):
            return None
        name = backup_list.name_of(at, decisions, picks, place_of(project), state)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = _copied(project, source, folder / name)
        except OSError as error:
            raise ProjectError(
                phrase(
                    "{project} cannot be backed up in {folder}: {reason}.",
                    project=project,
                    folder=backup_list.folder(),
                    reason=error.strerror or str(error),
                )
            ) from error
    _make_room(folder, target)
    return target


def restore(backup: Path, project: Path) -> Path | None:
    """Put a backup in a project's place. The present file is backed up first, or if damaged, kept beside it.

    Returns where the present file is now, None if there was none. Raises ProjectError without having changed
    anything if the backup is not sound, or if another program has the project open.
    """
    opening.inspect(backup)
    if not opening.is_sound(backup):
        raise DamagedProject(phrase("The backup {backup} is damaged itself; restore another one.", backup=backup))
    target = project.resolve()
    before: Path | None = None
    try:
        with fresh_beside(target) as fresh:
            shutil.copyfile(backup, fresh)
            if target.exists():
                before = _put_away(target)
            put_in_place(fresh, target)
    except OSError as error:
        raise ProjectError(
            phrase(
                "{project} cannot be restored: {reason}; nothing was changed.",
                project=project,
                reason=error.strerror or str(error),
            )
        ) from error
    return before


def rewrite(backup: Backup, change: Callable[[Path], None]) -> None:
    """Change a backup atomically. ``change`` is given a copy of it.

    Raises what ``change`` does, DamagedProject and OSError.
    """
    with _fresh_project_beside(backup.path) as fresh:
        shutil.copyfile(backup.path, fresh)
        change(fresh)
        if not opening.is_sound(fresh):
            raise DamagedProject(phrase("The backup {path} is damaged.", path=backup.path))
        with closing(_open(fresh)) as connection:
            _, decisions, picks, state = _state(connection)
        target = backup.path.with_name(backup_list.name_of(backup.at, decisions, picks, backup.place, state))
        put_in_place(fresh, target, private=True)
        if target != backup.path:
            backup.path.unlink()


def sweep(project: Path) -> None:
    """Delete what is left of projects and backups whose writing was cut short. Raises ProjectError."""
    try:
        sweep_beside(project.resolve())
        id_ = backup_list.id_of(project)
        folders = {one.path.parent for one in backups_of(project)}
        for folder in folders | ({backup_list.folder() / id_} if id_ else set()):
            if folder.is_dir():
                _sweep(folder, backup_list.NAME.pattern)
    except OSError as error:
        raise ProjectError(
            phrase("{filename} cannot be taken away: {reason}.", filename=error.filename, reason=error.strerror)
        ) from error


def sweep_beside(target: Path) -> None:
    """Delete what is left beside a file whose writing was cut short. Raises OSError."""
    _sweep(target.parent, re.escape(target.name))


def closed_elsewhere(project: Path) -> None:
    """Bring everything into a project's one file, to be replaced. Raises LockedProject if it is open."""
    with damage.in_plain_words(project), closing(_open(project)) as connection:
        be_alone(project, connection)


def be_alone(project: Path, connection: sqlite3.Connection) -> None:
    """Do without a WAL, which takes the only connection to the file. Raises LockedProject if there are others."""
    ends = time.monotonic() + _WAIT_SECONDS
    while not _is_alone(connection):
        if time.monotonic() > ends:
            raise LockedProject(
                phrase(
                    "{project} is open in another window or program; close it there and try again.",
                    project=project,
                )
            )
        time.sleep(_PAUSE)


def kept(times: Sequence[datetime], now: datetime) -> set[datetime]:
    """The times of the backups to keep.

    These are the last ten; then the last of each day for two weeks, of each week for three months, and of each
    month for a year.
    """
    newest = sorted(times, reverse=True)
    staying = set(newest[:_LAST])
    taken: set[tuple[int, ...]] = set()
    for at in newest[_LAST:]:
        age = now - at
        if age < _DAILY:
            span: tuple[int, ...] = (at.year, at.month, at.day)
        elif age < _WEEKLY:
            span = at.isocalendar()[:2]
        elif age < _MONTHLY:
            span = (at.year, at.month, 0, 0)
        else:
            continue
        if span not in taken:
            taken.add(span)
            staying.add(at)
    return staying


def _open(project: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(uris.uri_of(project, "rw"), uri=True, isolation_level=None, timeout=_WAIT_SECONDS)
    uris.guard(connection)
    return connection


def _state(connection: sqlite3.Connection) -> tuple[str, int, int, str | None]:
    """A project's id, how many decisions stand, how many posts are picked, and a digest of its log, if any."""
    id_ = backup_list.id_in(connection)
    (picks,) = connection.execute("SELECT count(DISTINCT post) FROM placement").fetchone()
    digest, standing, decisions = blake2b(digest_size=8), 0, 0
    for row in connection.execute("SELECT id, at, editor, label, state FROM decision ORDER BY id"):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
        standing += row[-1] == "done"
        decisions += 1
    return id_, standing, picks, digest.hexdigest() if decisions else None


def _copied(project: Path, source: sqlite3.Connection, target: Path) -> Path:
    size = project.stat().st_size
    if shutil.disk_usage(target.parent).free < 2 * size:
        raise OSError(0, phrase("there is not enough room on the disk"))
    with _fresh_project_beside(target) as fresh:
        with closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole
            if source.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                source.backup(copy)
            else:
                source.backup(copy, pages=_PAGES, sleep=_PAUSE)
        if not opening.is_sound(fresh):
            raise DamagedProject(damage.damaged(project, damage.UNREADABLE))
        put_in_place(fresh, target, private=True)
    return target


def _sweep(folder: Path, names: str) -> None:
    unfinished = re.compile(rf"\.(?:{names})-[a-z0-9_]{{8}}(?:-wal|-shm|-journal)?")
    for path in folder.iterdir():
        if unfinished.fullmatch(path.name):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(folder)


@contextmanager
def _fresh_project_beside(target: Path) -> Iterator[Path]:
    """As ``fresh_beside``; what SQLite leaves beside the fresh file goes as well."""
    with fresh_beside(target) as fresh:
        try:
            yield fresh
        finally:
            for end in ("-wal", "-shm", "-journal"):
                fresh.with_name(fresh.name + end).unlink(missing_ok=True)


def _make_room(folder: Path, fresh: Path) -> None:
    """Delete backups that are too old or too large, but never the one that was just made."""
    backups = sorted(backup_list.in_folder(folder), key=lambda one: (one.path != fresh, -one.at.timestamp()))
    staying = kept([one.at for one in backups], datetime.now(UTC))
    size = 0
    for number, one in enumerate(backups):
        with suppress(OSError):
            size += one.path.stat().st_size
            if one.path != fresh and (one.at not in staying or (number > 1 and size > _MOST_BYTES)):
                one.path.unlink()


def _put_away(project: Path) -> Path | None:
    """Keep the file in a project's place before another takes it."""
    try:
        closed_elsewhere(project)
        return make(project, always=True)
    except LockedProject:
        raise
    except ProjectError:
        aside = next(name for name in _asides(project) if not name.exists())
        with fresh_beside(aside) as fresh:
            shutil.copyfile(project, fresh)
            put_in_place(fresh, aside, private=True)
        for end in ("-wal", "-journal"):  # they belong to what was damaged, and would be taken for the backup's
            if (beside := project.with_name(project.name + end)).exists():
                beside.replace(aside.with_name(aside.name + end))
        project.with_name(f"{project.name}-shm").unlink(missing_ok=True)
        return aside


def _asides(project: Path) -> "list[Path]":
    return [project.with_name(f"{project.stem}.damaged{number or ''}{uris.SUFFIX}") for number in range(1000)]


def _is_alone(connection: sqlite3.Connection) -> bool:
    """Whether this is the only connection to the file: only then can it do without a WAL."""
    try:
        return bool(connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete")
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise
        return False
