"""FIXME-DOC."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic

import msgspec

from curator.phrases import phrase, said
from curator.posts import Post
from curator.snowflake import snowflake_ms
from curator.sources.contract import ArchiveError, Batch, Refusal
from curator.sources.files import Watched
from curator.sources.formats.json_documents import Documents, decoded
from curator.sources.readings.tables import T
from curator.sources.values.times import moment, twitter_ms


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
        if isinstance(given, str) and (at_ms := twitter_ms(given)) is not None:
            return at_ms
        found = moment(given)
        if found is not None and found.zoned:
            return found.at_ms
        by_id = snowflake_ms(id_)
        inferred = by_id if by_id is not None or found is None else found.at_ms
        self.times_inferred += inferred is not None
        return inferred


Take = Callable[[T, int, Found], None]
"""Puts the posts of one document, which begins on that line, into what was found."""


class DocumentReading(Watched, Generic[T]):
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
