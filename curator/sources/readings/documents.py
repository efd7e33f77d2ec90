"""Reading an archive of JSON documents as batches of posts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from curator.phrases import phrase, said
from curator.posts import Post
from curator.snowflake import snowflake_ms
from curator.sources.contract import ArchiveError, Batch, Refusal
from curator.sources.files import Watched
from curator.sources.formats.json_documents import Documents, decoded
from curator.sources.values.times import moment, twitter_ms

T = TypeVar("T")


@dataclass(slots=True)
class Found:
    """What the documents of a batch hold. Each kind's ``Take`` adds to it."""

    posts: list[Post] = field(default_factory=list)
    embedded: list[Post] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    times_inferred: int = 0

    def add(self, post: Post | str, line: int) -> bool:
        """Add a post, or refuse the row if there is a reason instead. Returns whether it is a post."""
        if isinstance(post, str):
            self.refuse(line, post)
            return False
        self.posts.append(post)
        return True

    def embed(self, post: Post | str) -> None:
        """Add a post that is inside another one. A reason why it is not a post is dropped."""
        if isinstance(post, Post):
            self.embedded.append(post)

    def refuse(self, line: int, reason: str) -> None:
        """Count a row that is not a post."""
        self.refused.append(Refusal(line, reason))

    def timed(self, given: object, id_: str) -> int | None:
        """Return the time that is given, else the one in the id, which is counted as inferred."""
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
"""Adds the posts of one document, which begins on the given line, to what was found."""


class DocumentReading(Watched, Generic[T]):
    """The documents of one or more files, each decoded to its kind's own type."""

    def __init__(
        self, kind: str, path: Path, files: Iterable[Documents], decode_as: type[T], take: Take[T]
    ) -> None:
        super().__init__(kind, path)
        self._files = list(files)
        self.length: int | None = sum(one.length for one in self._files)
        self._type = decode_as
        self._take = take

    def batches(self, size: int = 500) -> Iterator[Batch]:
        """Yield the posts, a batch at a time. Raises ArchiveError, also if no document is a post."""
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
        """Read a document that does not decode as it should as far as possible, or refuse it. Skip blank lines."""
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
    """Undo what another program did to a document: numbers as MongoDB and pandas write them."""
    if isinstance(value, list):
        return [_as_given(one) for one in value]
    if isinstance(value, float):
        # A larger number is rounded: as an id it would be another post's.
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
    """Decode every document of a small file to plain objects. Raises ArchiveError."""
    try:
        return [decoded(raw) for _, raw in Documents(path)]
    except ValueError as error:
        raise ArchiveError(phrase("{path} is damaged: {reason}.", path=path, reason=str(error))) from error
