"""What every source offers: to say whether a file is of its kind, and to read it in batches of posts."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from curator.phrases import Phrase, counted, phrase, said
from curator.plugins import Broken, offered, tell
from curator.posts import CuratorError, Post
from curator.sources.address import ON_SERVER, Address, Location
from curator.text import hashtags

if TYPE_CHECKING:
    from curator.sources.mapping import Mapping
    from curator.sources.reading import TableReading
    from curator.sources.table import Table
    from curator.sources.wanted import Wanted

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


@cache
def sources() -> tuple[Source, ...]:
    """Every source there is, those of other packages included."""
    found = []
    for plugin in offered("sources").values():
        try:
            source = plugin.load(Source)
            if not plugin.is_own:
                from curator.sources.others import guarded

                source = guarded(plugin, source)
        except Broken as error:
            tell(error)
        else:
            found.append(source)
    return tuple(found)


def recognise(path: Path) -> list[tuple[Source, float]]:
    """The sources that understand a file and how sure each is, the surest first."""
    claims = [(source, source.recognise(path)) for source in sources()]
    return sorted(((one, sure) for one, sure in claims if sure > 0), key=lambda claim: -claim[1])


def open_archive(
    path: Location, kind: str | None = None, mapping: "Mapping | None" = None, table: str | None = None
) -> Reading:
    """Open an archive by the source that knows it best, by the one of that kind, or by a mapping of its table.

    ``table`` names the one of several that is read. Raises ArchiveError in one sentence: no such file, empty, not
    an archive, damaged.
    """
    source = None if kind is None or (isinstance(path, Address) and kind == ON_SERVER) else _source(kind)
    if isinstance(path, Address) or mapping is not None or table is not None:
        return _as_table(source, path, mapping, table)
    check_readable(path)
    if source is not None:
        return source.open(path)
    claims = recognise(path)
    if not claims:
        from curator.sources.unknown import why_not

        raise NoArchive(why_not(path))
    return claims[0][0].open(path)


def open_table(path: Location, name: str | None = None, source: Source | None = None) -> "tuple[str, Table]":
    """The table in an archive and its kind, for a mapping to be made of it or used on it.

    ``name`` is a sheet's or a database table's, None for the likeliest. Raises ArchiveError where there is none.
    """
    if isinstance(path, Address):
        from curator.sources import postgres

        if source is not None:
            raise ArchiveError(
                phrase(
                    "{path} is no archive of {label}; leave its kind to be found out.",
                    path=path,
                    label=source.label,
                )
            )
        return ON_SERVER, postgres.opened(path if name is None else path.of(name))
    check_readable(path)
    for one in sources() if source is None else (source,):
        if one.table is not None:
            try:
                return one.kind, one.table(path, name)
            except OtherForm:
                continue
    raise NoArchive(
        phrase("{path} is no table, so a mapping is of no use; leave it out, or choose another file.", path=path)
    )


def _source(kind: str) -> Source:
    for source in sources():
        if source.kind == kind:
            return source
    known = ", ".join(sorted(source.kind for source in sources()))
    raise ArchiveError(phrase("There is no kind of archive {kind!r}; there are {known}.", kind=kind, known=known))


def _as_table(
    source: Source | None, path: Location, mapping: "Mapping | None", name: str | None
) -> "TableReading":
    from curator.sources.reading import TableReading
    from curator.sources.tables import mapping_of

    kind, table = open_table(path, mapping.table if mapping is not None and mapping.table else name, source)
    try:
        if isinstance(path, Address):
            path = path.of(table.name)
        return TableReading(kind, path, table, mapping or mapping_of(table, path))
    except BaseException:
        table.close()
        raise


def picture(path: Path, kind: str, name: str) -> bytes | None:
    """A picture that an archive of a kind carries, by its name in ``Post.media``; None where it cannot be had."""
    for source in sources():
        if source.kind == kind and source.picture is not None:
            try:
                return source.picture(path, name)
            except (ArchiveError, OSError, ValueError):
                return None
    return None


Watch = Callable[[Batch, int | None], None]
"""Shown each batch that is read on the way, and the reading's length."""


def describe(
    path: Location,
    kind: str | None = None,
    mapping: "Mapping | None" = None,
    watch: Watch = lambda _batch, _length: None,
    table: str | None = None,
) -> Description:
    """What a file is: kind, posts, time span, ten commonest hashtags, first posts. Never raises for a bad file."""
    try:
        with open_archive(path, kind, mapping, table) as reading:
            if isinstance(path, Address):
                return _describe(reading, _sureness(reading), (), watch)
            claims = recognise(path)
            confidence = next((sure for source, sure in claims if source.kind == reading.kind), 0.0)
            others = tuple((source.kind, sure) for source, sure in claims if source.kind != reading.kind)
            return _describe(reading, confidence, others, watch)
    except CuratorError as error:
        return Description(path, warnings=(said(error),))


def is_vast(reading: Reading) -> bool:
    """Whether a project takes only a part of an archive, as that has more rows than it is made for."""
    table = _table_of(reading)
    return table is not None and table.is_vast()


def narrow(reading: Reading, wanted: "Wanted") -> bool:
    """Have a reading bring what is wanted and little more, where its archive can choose; whether it can."""
    table = _table_of(reading)
    return table is not None and table.narrow(wanted)


def _table_of(reading: Reading) -> "TableReading | None":
    from curator.sources.reading import TableReading

    return reading if isinstance(reading, TableReading) else None


def _sureness(reading: Reading) -> float:
    from curator.sources.tables import sureness_of

    table = _table_of(reading)
    return 0.0 if table is None else sureness_of(table.table)


_SAMPLED = 5
_MOST_LOOKED_AT = 100_000  # rows of a vast archive
_UNSURE = 0.4  # a guess below this is worth a look at the mapping


def _describe(
    reading: Reading, confidence: float, others: tuple[tuple[str, float], ...], watch: Watch
) -> Description:
    posts = refused = repaired = inferred = 0
    first: int | None = None
    last: int | None = None
    tags: Counter[str] = Counter()
    sample: list[Post] = []
    reasons: Counter[str] = Counter()
    vast = is_vast(reading)
    for batch in reading.batches():
        if vast and batch.reached > _MOST_LOOKED_AT:
            break
        watch(batch, _MOST_LOOKED_AT if vast else reading.length)
        posts += len(batch.posts)
        refused += len(batch.refused)
        reasons.update(one.reason for one in batch.refused)
        repaired += batch.ids_repaired
        inferred += batch.times_inferred
        sample += batch.posts[: _SAMPLED - len(sample)]
        for post in batch.posts:
            tags.update(set(hashtags(post.text)))
            if post.at_ms is not None:
                first = post.at_ms if first is None else min(first, post.at_ms)
                last = post.at_ms if last is None else max(last, post.at_ms)
    warnings: list[Phrase] = []
    if vast and (table := _table_of(reading)) is not None:
        posts = reading.length or posts
        first, last = table.ends_ms()
        warnings.append(
            phrase(
                "it has {posts} rows, of which the first {most} were looked at; "
                "import a part of it, by hashtag or time.",
                posts=posts,
                most=_MOST_LOOKED_AT,
            )
        )
    if refused:
        ((reason, _),) = reasons.most_common(1)
        warnings.append(
            counted(
                refused,
                "{count} row is no post and would be refused, as {reason}.",
                "{count} rows are no posts and would be refused, as {reason}.",
                reason=reason,
            )
        )
    if repaired:
        warnings.append(
            counted(
                repaired,
                "{count} id is damaged or missing and was repaired or replaced.",
                "{count} ids are damaged or missing and were repaired or replaced.",
            )
        )
    if inferred:
        warnings.append(
            counted(
                inferred,
                "{count} time is not said; it is read from an id or taken as UTC.",
                "{count} times are not said; they are read from ids or taken as UTC.",
            )
        )
    if confidence < _UNSURE:
        warnings.append(phrase("what its columns mean is a guess; look at the first posts."))
    return Description(
        reading.path,
        reading.kind,
        confidence,
        posts,
        first,
        last,
        tuple(tags.most_common(10)),
        tuple(phrase("{path}: {what}", path=reading.path, what=one) for one in warnings),
        others,
        tuple(sample),
        vast,
    )


def fingerprint(path: Location) -> str:
    """The SHA-256 of a file in hexadecimal; of a folder, of its files' names, sizes and texts.

    Of Parquet in a folder the ends stand for the rest; on a server the address, with its table, for what is there.
    Raises ArchiveError where it cannot be read.
    """
    if isinstance(path, Address):
        return hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()
    try:
        if path.is_dir():
            return _fingerprint_of_folder(path)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ArchiveError(phrase("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error


_LONGEST_END = 1 << 16  # of a Parquet file, where it says what is in it


def _fingerprint_of_folder(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        digest.update(
            f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode("utf-8", "surrogateescape")
        )
        if path.suffix == ".parquet":
            with path.open("rb") as file:
                file.seek(-min(path.stat().st_size, _LONGEST_END), os.SEEK_END)
                digest.update(file.read())
        elif path.suffix in {".js", ".csv", ".json"}:
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def stamp_of(path: Location) -> tuple[int, int, int]:
    """What changes when a file does: its size, its time, its place on the disk; nothing of what a server has."""
    if isinstance(path, Address):
        return (0, 0, 0)
    try:
        stat = path.stat()
    except OSError:
        return (0, 0, 0)
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


def check_readable(path: Path) -> None:
    """Raise in one sentence where there is nothing at a path, or nothing that can be read."""
    try:
        if not path.exists():
            raise NoArchive(phrase("There is no file {path}; check its name.", path=path))
        if path.is_dir():
            return
        if not path.is_file():
            raise NoArchive(phrase("{path} is no ordinary file; choose the archive's file.", path=path))
        if path.stat().st_size == 0:
            raise NoArchive(phrase("{path} is empty; choose another file.", path=path))
        with path.open("rb"):
            pass
    except OSError as error:
        raise ArchiveError(
            phrase("{path} cannot be read: {reason}; check who may read it.", path=path, reason=error.strerror)
        ) from error
