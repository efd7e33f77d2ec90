"""JSON as archives hold it: one object a line, an array, several documents in a row, or a script's assignment.

An API's answer that holds posts in a list, or under their numbers, is read as those posts.
"""

import codecs
import gzip
import json
import mmap
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from curator.phrases import phrase
from curator.sources.contract import ArchiveError

_BLOCK = 1 << 20
_LONGEST = 8 << 20  # bytes of one document
_MOST_AT_ONCE = 1_000_000  # parts of a document, of any length, that may be split all at once
_SHORTEST = 16  # bytes of a part on average, if there are more
_MOST_PACKED = 1000  # times smaller than its content; only a bomb is smaller still
# A string without an end matches too, but without its group. Looking for others within it would take forever.
_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(")?|[\[\]{}]', re.DOTALL)
_ASSIGNMENT = re.compile(rb"\s*(?:var\s+)?[\w.]+(?:\[\d+\])?\s*=\s*")
_NUMBERED = re.compile(rb'\{\s*"\d+"\s*:\s*\{')
_LIST_NEXT = re.compile(rb"\s*:\s*\[\s*\{")
# The keys of an API's answer that hold its posts. An object with such a list is not a post.
_LISTS = (
    "statuses", "tweets", "results", "orderedItems", "ancestors", "descendants", "feed", "posts", "records",
)  # fmt: skip
_LIST_KEYS = frozenset(f'"{name}"'.encode() for name in _LISTS)
_BOM = b"\xef\xbb\xbf"
_GZIP = b"\x1f\x8b"

Document = tuple[int, bytes | memoryview]
"""The line on which a document begins, or its number in an array, and its bytes."""


def decoded(raw: bytes | memoryview) -> Any:
    """Decode a document to plain objects, stray bytes and lone surrogates included. Raises ValueError."""
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        pass
    try:
        return json.loads(bytes(raw).decode("utf-8", "surrogateescape"))
    except RecursionError:
        raise ValueError(phrase("it is nested too deeply")) from None


def is_json(head: bytes) -> bool:
    """Say whether a file with this beginning may be JSON, or a script that assigns JSON."""
    wide = _wide(head)
    text = (head.decode(wide, "replace").encode() if wide else head).removeprefix(_BOM).lstrip()
    if text[:1] in (b"{", b"["):
        return True
    found = _ASSIGNMENT.match(text)
    return found is not None and text[found.end() : found.end() + 1] in (b"{", b"[")


class Documents:
    """The documents of a file, read in bounded memory. Each iteration starts anew. ``length`` is in bytes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.length = path.stat().st_size
        self.reached = 0
        try:
            with path.open("rb") as raw:
                self._packed = raw.read(2) == _GZIP
            self._wide: str | None = None
            with path.open("rb") as raw, self._unpacked(raw) as file:
                self._wide = _wide(file.read(2))
            with path.open("rb") as raw, self._unpacked(raw) as file:
                head = file.read(_BLOCK)
        except (OSError, EOFError, zlib.error) as error:
            raise ArchiveError(phrase("{path} cannot be read: {reason}.", path=path, reason=str(error))) from error
        self._start = _start_of(head)
        self._array = head[self._start : self._start + 1] == b"["
        self._numbered = _NUMBERED.match(head, self._start) is not None
        self._listed = not self._array and _holds_list(head[self._start :])
        within = self._array or self._numbered or self._listed
        self._one = within and not self._packed and self._wide is None and self.length < (4 << 30)
        self._lines = not within and _is_document(head[self._start :].partition(b"\n")[0])

    def __iter__(self) -> Iterator[Document]:
        """Yield each document; one that never ends is left out. Raises ArchiveError."""
        try:
            if self._lines:
                yield from self._by_line()
                return
            if self._one:
                whole = self._elements()
                if whole is not None:
                    yield from whole
                    return
            yield from self._by_token()
        except (OSError, EOFError, zlib.error) as error:
            raise ArchiveError(
                phrase("{path} cannot be read to its end: {reason}.", path=self.path, reason=str(error))
            ) from error

    def _unpacked(self, raw: BinaryIO) -> BinaryIO:
        """Open a file's bytes, unpacked and in UTF-8."""
        file = cast("BinaryIO", gzip.GzipFile(fileobj=raw)) if self._packed else raw
        if self._wide is None:
            return file
        return cast("BinaryIO", codecs.EncodedFile(file, "utf-8", self._wide, "replace"))

    def _blocks(self) -> Iterator[bytes]:
        """Yield what the file held when it was opened, and no more: it may be growing."""
        with self.path.open("rb") as raw, self._unpacked(raw) as file:
            yield from self._read(raw, file)

    def _read(self, raw: BinaryIO, file: BinaryIO) -> Iterator[bytes]:
        given = 0
        most = max(_MOST_PACKED * self.length, _BLOCK << 10) if self._packed else self.length
        if self._wide is not None:
            most *= 2
        skipped = self._start
        while block := file.read(_BLOCK):
            given += len(block)
            if given > most:
                if self._packed:
                    raise ArchiveError(
                        phrase(
                            "{path} unpacks without end, as no archive does; it is left unread.", path=self.path
                        )
                    )
                return
            self.reached = min(self.length, raw.tell() if self._packed or self._wide else given)
            yield block[skipped:]
            skipped = 0

    def _by_line(self) -> Iterator[Document]:
        number = 1
        rest = b""
        for block in self._blocks():
            lines = (rest + block).split(b"\n")
            rest = lines.pop()
            for line in lines:
                if len(line) > 1:
                    yield number, line
                number += 1
            if len(rest) > _LONGEST:
                raise ArchiveError(
                    phrase(
                        "{path}, line {number} is longer than any tweet; the file is damaged.",
                        path=self.path,
                        number=str(number),
                    )
                )
        if rest.strip(b" \t\r\n\0"):
            yield number, rest

    def _elements(self) -> Iterator[Document] | None:
        """Split one document with msgspec over the mapped file; None if the document is not whole."""
        with self.path.open("rb") as file:
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        end = len(view)
        while end > self._start and view[end - 1] in b" \t\r\n;\0":
            end -= 1
        if _is_crumbs(view):
            return None
        try:
            raws = self._raws(view[self._start : end])
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError, MemoryError):
            return None

        def each() -> Iterator[Document]:
            for number, raw in enumerate(raws, 1):
                self.reached = self.length * number // len(raws)
                if len(whole := memoryview(raw)) > _LONGEST:
                    raise self._too_long()
                yield number, whole

        return each()

    def _raws(self, document: memoryview) -> list[msgspec.Raw]:
        if self._array:
            return msgspec.json.decode(document, type=list[msgspec.Raw])
        under = msgspec.json.decode(document, type=dict[str, msgspec.Raw])
        if self._numbered:
            return list(under.values())
        lists = [msgspec.json.decode(under[name], type=list[msgspec.Raw]) for name in _LISTS if name in under]
        return [raw for one in lists for raw in one]

    def _base(self, base: int, depth: int, opens: bytes, key: bytes) -> int:
        """Return how many brackets deep the documents are within a bracket that opens under this key."""
        if depth == 0:
            return 1 if opens == b"[" or self._numbered else 0
        if base == 1:
            return 1
        return 2 if opens == b"[" and self._listed and key in _LIST_KEYS else 0

    def _by_token(self) -> Iterator[Document]:
        """Yield documents by counting brackets, for several in a row and for damaged or cut files.

        They are ``base`` brackets deep: 0 on their own, 1 in an array, 2 in a list within an answer.
        """
        number, depth, base, start, at = 1, 0, 0, -1, 0
        buffer = key = b""
        for block in self._blocks():
            buffer += block
            for found in _tokens(buffer, at):
                token = found.group()
                at = found.end()
                if token in (b"{", b"["):
                    if depth < 2:
                        base = self._base(base, depth, token, key)
                    if depth <= base:
                        start = found.start() if depth == base else -1
                    depth += 1
                elif token in (b"}", b"]"):
                    depth = max(0, depth - 1)
                    if depth == base and start >= 0:
                        yield number, buffer[start:at]
                        number += 1
                        start = -1
                elif depth == 1:
                    key = token
            at = _held_back(buffer, at)
            cut = start if start >= 0 else at
            buffer, at, start = buffer[cut:], at - cut, (0 if start >= 0 else -1)
            if len(buffer) > _LONGEST:
                raise self._too_long()

    def _too_long(self) -> ArchiveError:
        return ArchiveError(
            phrase("{path} holds a document larger than any tweet; the file is damaged.", path=self.path)
        )


def _is_crumbs(view: memoryview) -> bool:
    """Say whether a file has so many short parts that splitting it all at once would take too much memory."""
    parts = sum(bytes(view[start : start + _BLOCK]).count(b",") for start in range(0, len(view), _BLOCK))
    return parts > _MOST_AT_ONCE and parts * _SHORTEST > len(view)


def _wide(head: bytes) -> str | None:
    """Return which UTF-16 a file with this beginning is in, as the shell of Windows writes; None for any other."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return {b"{\0": "utf-16-le", b"[\0": "utf-16-le", b"\0{": "utf-16-be", b"\0[": "utf-16-be"}.get(head[:2])


def _holds_list(head: bytes) -> bool:
    """Say whether the first document holds a list of posts under one of its keys."""
    depth = 0
    for found in _tokens(head):
        token = found.group()
        if token in (b"{", b"["):
            depth += 1
        elif token in (b"}", b"]"):
            depth -= 1
            if depth == 0:
                break
        elif depth == 1 and token in _LIST_KEYS and _LIST_NEXT.match(head, found.end()):
            return True
    return False


def _tokens(buffer: bytes, at: int = 0) -> Iterator[re.Match[bytes]]:
    """Yield the strings and brackets, up to a string that has no end."""
    for found in _TOKEN.finditer(buffer, at):
        if found.group(1) is None and found.group().startswith(b'"'):
            return
        yield found


def _held_back(buffer: bytes, at: int) -> int:
    """Return where to go on when more has been read: at an open string, else at the end."""
    quote = buffer.find(b'"', at)
    return quote if quote >= 0 else len(buffer)


def _start_of(head: bytes) -> int:
    start = len(_BOM) if head.startswith(_BOM) else 0
    if found := _ASSIGNMENT.match(head, start):
        start = found.end()
    return len(head) - len(head[start:].lstrip())


def _is_document(line: bytes) -> bool:
    with suppress(ValueError):
        return isinstance(decoded(line.strip()), dict)
    return False
