"""Reading a large archive in another process, which decodes the next batches while this one stores the last."""

import json
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType

import msgspec

from curator.phrases import phrase, said
from curator.sources.catalogue import open_archive
from curator.sources.contract import ArchiveError, Batch
from curator.sources.tables.mapping import ColumnMap

_PACKED, _ESCAPED, _FAILED, _ENDED = b"m", b"j", b"e", b""


class ReadAhead:
    """The batches of an archive, decoded in a process that starts at once.

    Entering the context gives them, to be iterated once. Raises ArchiveError as a reading does.
    """

    def __init__(
        self, path: Path, kind: str | None, mapping: ColumnMap | None, table: str | None, size: int
    ) -> None:
        self._path = path
        self._from, to = multiprocessing.Pipe(duplex=False)
        self._process = multiprocessing.get_context("spawn").Process(
            target=_send, args=(to, path, kind, mapping, table, size), daemon=True
        )
        self._process.start()
        to.close()

    def __enter__(self) -> Iterator[Batch]:
        return self._received()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._from.close()
        self._process.terminate()
        self._process.join()

    def _received(self) -> Iterator[Batch]:
        decode = msgspec.msgpack.Decoder(Batch).decode
        while True:
            try:
                message = self._from.recv_bytes()
            except EOFError as error:
                raise ArchiveError(
                    phrase("{path} could not be read to its end; there may be too little memory.", path=self._path)
                ) from error
            mark, content = message[:1], memoryview(message)[1:]
            if mark == _PACKED:
                yield decode(content)
            elif mark == _ESCAPED:
                yield msgspec.convert(json.loads(bytes(content)), Batch)
            elif mark == _FAILED:
                raise ArchiveError(self._from.recv())
            else:
                return


def _send(
    to: Connection, path: Path, kind: str | None, mapping: ColumnMap | None, table: str | None, size: int
) -> None:
    pack = msgspec.msgpack.Encoder(enc_hook=str).encode  # the reason of a refusal is a phrase
    try:
        with open_archive(path, kind, mapping, table) as reading:
            for batch in reading.batches(size):
                try:
                    to.send_bytes(_PACKED + pack(batch))
                except UnicodeEncodeError:  # msgspec does not write lone surrogates
                    to.send_bytes(_ESCAPED + json.dumps(msgspec.to_builtins(batch, enc_hook=str)).encode())
        to.send_bytes(_ENDED)
    except ArchiveError as error:
        to.send_bytes(_FAILED)
        to.send(said(error))
    except BrokenPipeError:
        pass  # the reader has left
