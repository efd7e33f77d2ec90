"""What every source offers: to say whether a file is of its kind, and to read it in batches of posts."""

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from curator.posts import CuratorError, Post
from curator.text import hashtags

log = logging.getLogger(__name__)

_ENTRY_POINTS = "curator.sources"


class ArchiveError(CuratorError):
    """An archive cannot be read."""


class NoArchive(ArchiveError):
    """A file is nothing that any source understands."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that could not become a post, and why."""

    row: int | str
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of an archive: ``read = len(posts) + len(refused)``."""

    posts: tuple[Post, ...]
    read: int
    refused: tuple[Refusal, ...] = ()
    ids_repaired: int = 0
    times_inferred: int = 0


class Reading(Protocol):
    """One archive, open; a context manager. ``rows`` are those to be read, None where that is not known."""

    kind: str
    path: Path
    rows: int | None

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """The archive's posts, a batch at a time, from the start. Raises ArchiveError."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Source:
    """The reader of one kind of archive.

    ``kind`` is its slug, ``label`` its name for people. ``recognise`` gives a confidence from 0 to 1 by
    looking at columns, never at the file's name; ``open`` raises ArchiveError.
    """

    kind: str
    label: str
    recognise: Callable[[Path], float]
    open: Callable[[Path], Reading]


@dataclass(frozen=True, slots=True)
class Description:
    """What a file is; ``kind`` is None, and a warning says why, where it cannot be read."""

    path: Path
    kind: str | None = None
    confidence: float = 0.0
    posts: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    hashtags: tuple[tuple[str, int], ...] = ()
    warnings: tuple[str, ...] = field(default=())


@cache
def sources() -> tuple[Source, ...]:
    """Every source there is, those of other packages included."""
    from importlib.metadata import entry_points

    found = []
    for entry in entry_points(group=_ENTRY_POINTS):
        try:
            found.append(entry.load())
        except Exception:
            log.warning("The source %s could not be loaded.", entry.name, exc_info=True)
    return tuple(found)


def recognise(path: Path) -> list[tuple[Source, float]]:
    """The sources that understand a file and how sure each is, the surest first."""
    claims = [(source, source.recognise(path)) for source in sources()]
    return sorted(((one, sure) for one, sure in claims if sure > 0), key=lambda claim: -claim[1])


def open_archive(path: Path, kind: str | None = None) -> Reading:
    """Open an archive by the source that knows it best, or by the one of that kind.

    Raises ArchiveError in one sentence: no such file, a folder, empty, not an archive, damaged.
    """
    _check_readable(path)
    if kind is not None:
        for source in sources():
            if source.kind == kind:
                return source.open(path)
        known = ", ".join(source.kind for source in sources())
        raise ArchiveError(f"There is no kind of archive {kind!r}; there are {known}.")
    claims = recognise(path)
    if not claims:
        from curator.sources import sqlite

        raise NoArchive(sqlite.why_not(path))
    return claims[0][0].open(path)


def describe(path: Path) -> Description:
    """What a file is: kind, posts, time span, ten commonest hashtags. Never raises for a bad file."""
    try:
        with open_archive(path) as reading:
            confidence = next(sure for source, sure in recognise(path) if source.kind == reading.kind)
            return _describe(reading, confidence)
    except CuratorError as error:
        return Description(path, warnings=(str(error),))


def _describe(reading: Reading, confidence: float) -> Description:
    posts = refused = inferred = 0
    first: int | None = None
    last: int | None = None
    tags: Counter[str] = Counter()
    for batch in reading.batches():
        posts += len(batch.posts)
        refused += len(batch.refused)
        inferred += batch.times_inferred
        for post in batch.posts:
            tags.update(set(hashtags(post.text)))
            if post.at_ms is not None:
                first = post.at_ms if first is None else min(first, post.at_ms)
                last = post.at_ms if last is None else max(last, post.at_ms)
    warnings = []
    if refused:
        warnings.append(f"{reading.path}: {refused} rows are no posts and would be refused.")
    if inferred:
        warnings.append(f"{reading.path}: {inferred} posts bear no time; theirs is read from their ids.")
    return Description(
        reading.path,
        reading.kind,
        confidence,
        posts,
        first,
        last,
        tuple(tags.most_common(10)),
        tuple(warnings),
    )


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises ArchiveError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror}.") from error


def _check_readable(path: Path) -> None:
    try:
        if not path.exists():
            raise NoArchive(f"There is no file {path}; check its name.")
        if path.is_dir():
            raise NoArchive(f"{path} is a folder; choose the archive's file.")
        if not path.is_file():
            raise NoArchive(f"{path} is no ordinary file; choose the archive's file.")
        if path.stat().st_size == 0:
            raise NoArchive(f"{path} is empty; choose another file.")
        with path.open("rb"):
            pass
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror}; check who may read it.") from error
