"""FIXME-DOC."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from curator.posts import CuratorError, Post
from curator.sources.address import Location

REMEMBERED = 0.85  # how sure a kind is of a shape that the editor told apart
MOST_WHOLE = 1_000_000  # rows that a project is made for; of an archive with more a part is taken


class ArchiveError(CuratorError):
    """An archive cannot be read."""


class NoArchive(ArchiveError):
    """A file is nothing that any source understands."""


class OtherForm(ArchiveError):
    """A file is no table of the form in which a source looks for one."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that could not become a post: the line it begins on, or its number in a database; and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of an archive: ``read = len(posts) + len(refused)``.

    ``embedded`` are posts found inside others (a retweet's original), which are no rows of their own.
    ``reached`` is how far into the archive the batch reaches, of the reading's ``length``.
    """

    posts: Sequence[Post]
    read: int
    reached: int
    refused: Sequence[Refusal] = ()
    embedded: Sequence[Post] = ()
    ids_repaired: int = 0
    times_inferred: int = 0


class Reading(Protocol):
    """One archive, open; a context manager. ``length`` is in rows or bytes, None where that is not known."""

    @property
    def kind(self) -> str: ...

    @property
    def path(self) -> Location: ...

    @property
    def length(self) -> int | None: ...

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
    looking at columns or keys, never at the file's name; ``open`` raises ArchiveError. ``table`` opens the
    table that a mapping is about, by its name, for the kinds that any file of one form may be; OtherForm says
    that a file is none. ``picture`` gives the bytes of one of an archive's pictures by its name in ``Post.media``,
    for the kinds that carry some, from nowhere but the archive's own files; it raises ArchiveError.
    """

    kind: str
    label: str
    recognise: Callable[[Path], float]
    open: Callable[[Path], Reading]
    table: "Callable[[Path, str | None], Table] | None" = None
    picture: Callable[[Path, str], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What a file is; ``kind`` is None, and a warning says why, where it cannot be read.

    ``others`` are the kinds that it might be as well; ``sample`` the first posts as they would be read. Of an
    archive that is ``vast`` the first posts alone were looked at; but ``posts`` counts its rows, and the times are
    those of all of them, None where they do not stand in a column that can be compared.
    """

    path: Location
    kind: str | None = None
    confidence: float = 0.0
    posts: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    hashtags: tuple[tuple[str, int], ...] = ()
    warnings: tuple[str, ...] = field(default=())
    others: tuple[tuple[str, float], ...] = ()
    sample: tuple[Post, ...] = ()
    vast: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows with the lines they begin on, those refused, and how far into the table they reach."""

    rows: Sequence[tuple[int, Sequence[object]]]
    refused: Sequence[Refusal]
    reached: int


class Table(Protocol):
    """Rows under named columns. ``name`` is its sheet's or SQLite table's; ``length`` in bytes or rows."""

    @property
    def name(self) -> str | None: ...

    @property
    def header(self) -> Sequence[str]: ...

    @property
    def sample(self) -> Sequence[Sequence[object]]: ...

    @property
    def length(self) -> int | None: ...

    def chunks(self, size: int) -> Iterator[Chunk]:
        """The rows, ``size`` at a time, each as wide as the header. Raises ArchiveError."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...
