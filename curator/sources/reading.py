"""Reading an archive as batches of posts: one way for tables, one for documents."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import msgspec

from curator.phrases import phrase, said
from curator.posts import Post
from curator.snowflake import snowflake_ms
from curator.sources import values
from curator.sources.address import Location
from curator.sources.base import ArchiveError, Batch, Refusal, stamp_of
from curator.sources.documents import Documents, decoded
from curator.sources.guess import rounded
from curator.sources.making import Maker
from curator.sources.mapping import Field, Mapping
from curator.sources.queried import QueriedTable
from curator.sources.table import Table
from curator.sources.values import Moment
from curator.sources.wanted import DAY_MS, Wanted

T = TypeVar("T")


class _Watched:
    """An archive that must be the same file when it is closed as it was when it was opened."""

    kind: str
    path: Location

    def __init__(self, kind: str, path: Location) -> None:
        self.kind = kind
        self.path = path
        self._stamp = stamp_of(path)

    def close(self) -> None:
        """Let the file go."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()
        if error is None and stamp_of(self.path) != self._stamp:
            raise ArchiveError(
                phrase(
                    "{path} was changed by another program while it was read; close that program and try again.",
                    path=self.path,
                )
            )


class TableReading(_Watched):
    """A table, read by a mapping. Raises ArchiveError where the mapping does not fit the table."""

    def __init__(self, kind: str, path: Location, table: Table, mapping: Mapping) -> None:
        super().__init__(kind, path)
        self.table = table
        self.mapping = mapping
        if isinstance(table, QueriedTable):
            table.only(frozenset(name for names in mapping.columns.values() for name in names))
        columns = {name: at for at, name in enumerate(table.header)}
        ids = [columns[name] for name in mapping.columns.get(Field.ID, ()) if name in columns]
        self._ids_are_rounded = rounded([row[at] for row in table.sample for at in ids])
        mapping = _with_dates_told(mapping, table)
        self._maker = Maker(mapping, table.header, ids_are_rounded=self._ids_are_rounded)

    @property
    def length(self) -> int | None:
        """How many rows or bytes the table has."""
        return self.table.length

    def narrow(self, wanted: Wanted) -> bool:
        """Bring no more than what is wanted and what may be, where the table can choose; whether it can."""
        if isinstance(self.table, QueriedTable):
            self.table.narrow(self.mapping, wanted)
            return True
        return False

    def ends_ms(self) -> tuple[int | None, int | None]:
        """Between which times all posts are, where the table can tell; a day more for clocks of unknown zones."""
        if not isinstance(self.table, QueriedTable):
            return None, None
        first, last = self.table.ends(self.mapping)
        return (
            None if first is None else first.at_ms - _spare(first, self.mapping),
            None if last is None else last.at_ms + _spare(last, self.mapping),
        )

    def is_vast(self) -> bool:
        """Whether the table can choose, and has more rows than a project is made for."""
        return isinstance(self.table, QueriedTable) and self.table.is_vast

    def close(self) -> None:
        self.table.close()

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """The table's posts, a batch at a time. Raises ArchiveError."""
        make, tally = self._maker.make, self._maker.tally
        for chunk in self.table.chunks(size):
            posts, refused = [], list(chunk.refused)
            before = (tally.ids_repaired, tally.times_inferred)
            for line, cells in chunk.rows:
                made = make(cells)
                if isinstance(made, Post):
                    posts.append(made)
                else:
                    refused.append(Refusal(line, made))
            yield Batch(
                posts,
                len(posts) + len(refused),
                chunk.reached,
                refused,
                ids_repaired=tally.ids_repaired - before[0],
                times_inferred=tally.times_inferred - before[1],
            )


def _spare(told: Moment, mapping: Mapping) -> int:
    return 0 if told.zoned or mapping.utc else DAY_MS


def _with_dates_told(mapping: Mapping, table: Table) -> Mapping:
    """The mapping with the order of day and month found out, where it is not said."""
    if mapping.day_first is not None:
        return mapping
    names = (*mapping.columns.get(Field.TIME, ()), *mapping.columns.get(Field.DATE, ()))
    at = [table.header.index(name) for name in names if name in table.header]
    cells = [row[index] for row in table.sample for index in at]
    day_first = values.reads_as_day_first([cell for cell in cells if isinstance(cell, str)])
    return replace(mapping, day_first=day_first)


@dataclass(slots=True)
class Found:
    """What the documents of a batch held. A source's reader appends to it."""

    posts: list[Post] = field(default_factory=list)
    embedded: list[Post] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    times_inferred: int = 0

    def refuse(self, line: int, reason: str) -> None:
        """Count a row that is no post."""
        self.refused.append(Refusal(line, reason))

    def timed(self, given: object, id_: str) -> int | None:
        """A time as given, else as the id tells; counted where it had to be inferred."""
        if isinstance(given, str) and (at_ms := values.twitter_ms(given)) is not None:
            return at_ms
        found = values.moment(given)
        if found is not None and found.zoned:
            return found.at_ms
        by_id = snowflake_ms(id_)
        inferred = by_id if by_id is not None or found is None else found.at_ms
        self.times_inferred += inferred is not None
        return inferred


Take = Callable[[T, int, Found], None]
"""Puts the posts of one document, which begins on that line, into what was found."""


class DocumentReading(_Watched, Generic[T]):
    """The documents of one file or several, each decoded to a type of its kind's own."""

    def __init__(
        self, kind: str, path: Path, files: Iterable[Documents], decode_as: type[T], take: Take[T]
    ) -> None:
        super().__init__(kind, path)
        self._files = list(files)
        self.length: int | None = sum(one.length for one in self._files)
        self._type = decode_as
        self._take = take

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """The posts, a batch at a time. Raises ArchiveError, and where not one document could be read."""
        decoder = msgspec.json.Decoder(self._type, strict=False)
        decode, take = decoder.decode, self._take
        found, any_post, passed = Found(), False, 0
        for documents in self._files:
            for line, raw in documents:
                try:
                    take(decode(raw), line, found)
                except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
                    self._take_anyhow(raw, line, found)
                if len(found.posts) + len(found.refused) >= size:
                    any_post = any_post or bool(found.posts)
                    yield _batch(found, passed + documents.reached)
                    found = Found()
            passed += documents.length
        if not any_post and not found.posts and found.refused:
            first = found.refused[0]
            raise ArchiveError(
                phrase(
                    "{path} holds no post that can be read (line {line}: {reason}).",
                    path=self.path,
                    line=str(first.line),
                    reason=first.reason,
                )
            )
        yield _batch(found, passed)

    def _take_anyhow(self, raw: bytes | memoryview, line: int, found: Found) -> None:
        """A document that is not as it should be: read as far as it can be, else refused; a blank line is none."""
        if not bytes(raw).strip(b" \t\r\0"):
            return
        try:
            document = decoded(raw)
            try:
                taken = msgspec.convert(document, self._type, strict=False)
            except msgspec.ValidationError:
                taken = msgspec.convert(_as_given(document), self._type, strict=False)
            self._take(taken, line, found)
        except msgspec.ValidationError as error:
            found.refuse(line, phrase("it is no post: {reason}", reason=str(error)))
        except (ValueError, RecursionError) as error:
            found.refuse(line, phrase("it is no JSON: {reason}", reason=said(error)))


def _as_given(value: Any) -> Any:
    """What stood in a document before another program kept it: numbers as MongoDB and pandas write them."""
    if isinstance(value, list):
        return [_as_given(one) for one in value]
    if isinstance(value, float):
        # A larger number is rounded, so that an id would be another's.
        return int(value) if value.is_integer() and abs(value) < 2**53 else None
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and (key := next(iter(value))).startswith("$"):
        return _as_given(value[key])
    return {key: _as_given(one) for key, one in value.items()}


def _batch(found: Found, reached: int) -> Batch:
    return Batch(
        found.posts,
        len(found.posts) + len(found.refused),
        reached,
        found.refused,
        found.embedded,
        times_inferred=found.times_inferred,
    )


def all_decoded(path: Path) -> list[Any]:
    """Every document of a small file as plain objects. Raises ArchiveError."""
    try:
        return [decoded(raw) for _, raw in Documents(path)]
    except ValueError as error:
        raise ArchiveError(phrase("{path} is damaged: {reason}.", path=path, reason=str(error))) from error
