"""What every source offers, and what passes between its layers: readings, batches of posts, tables of rows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from curator.posts import CuratorError, Post
from curator.sources.address import Location

REMEMBERED = 0.85  # confidence in a table for whose shape the editor saved a mapping
MOST_WHOLE = 1_000_000  # rows that a project can hold; of a larger archive it takes a part


class ArchiveError(CuratorError):
    """An archive cannot be read."""


class NoArchive(ArchiveError):
    """There is no file, or none that any source understands."""


class OtherForm(ArchiveError):
    """A file is not a table of the form that a source reads."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that could not become a post, by its line or its number in a database, and the reason."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of an archive: ``read = len(posts) + len(refused)``.

    ``embedded`` holds posts found inside others, such as a retweet's original; they are not rows.
    ``reached`` is the position after the batch, in the same unit as the reading's ``length``.
    """

    posts: Sequence[Post]
    read: int
    reached: int
    refused: Sequence[Refusal] = ()
    embedded: Sequence[Post] = ()
    ids_repaired: int = 0
    times_inferred: int = 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows with the lines they begin on, the rows refused, and the position after them."""

    rows: Sequence[tuple[int, Sequence[object]]]
    refused: Sequence[Refusal]
    reached: int


class Table(Protocol):
    """Rows under named columns. ``name`` is that of a sheet or SQLite table; ``length`` is in bytes or rows."""

    @property
    def name(self) -> str | None: ...

    @property
    def header(self) -> Sequence[str]: ...

    @property
    def sample(self) -> Sequence[Sequence[object]]: ...

    @property
    def length(self) -> int | None: ...

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows, ``size`` at a time, each as wide as the header. Raises ArchiveError."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


class Reading(Protocol):
    """An open archive, used as a context manager. ``length`` is in rows or bytes, or None if unknown."""

    @property
    def kind(self) -> str: ...

    @property
    def path(self) -> Location: ...

    @property
    def length(self) -> int | None: ...

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """Yield the archive's posts from the start, a batch at a time. Raises ArchiveError."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Source:
    """The reader of one kind of archive.

    ``kind`` is its slug and ``label`` its name for people. ``recognise`` returns a confidence from 0 to 1; it
    looks at columns or keys, never at the file's name. ``open`` raises ArchiveError.

    Sources of whole formats, such as CSV, have ``table``: it opens a table by its name so that a mapping can be
    made for it, and raises OtherForm if the file is in another format. Sources whose archives carry pictures have
    ``picture``: it returns the bytes of one, by its name in ``Post.media``, from the archive's own files alone,
    and raises ArchiveError.
    """

    kind: str
    label: str
    recognise: Callable[[Path], float]
    open: Callable[[Path], Reading]
    table: Callable[[Path, str | None], Table] | None = None
    picture: Callable[[Path, str], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What a file is. If it cannot be read, ``kind`` is None and a warning says why.

    ``others`` are the other kinds it might be, and ``sample`` the first posts as they would be read. Only the
    beginning of a ``vast`` archive is read, but ``posts`` counts all its rows. The times span all of them too, and
    are None if no column can be compared.
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
