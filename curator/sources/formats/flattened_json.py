"""JSON objects as a table: each key is a column, and keys of inner objects are joined by dots."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Chunk, Refusal
from curator.sources.formats.json_documents import Documents, decoded
from curator.sources.tables.columns import MOST_COLUMNS, SAMPLED

_DEEPEST = 6


class Flattened:
    """The objects of an open JSON file. The keys of the first ones are the columns. ``length`` is in bytes."""

    name: str | None = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self._documents = Documents(path)
        self.length: int | None = self._documents.length
        first = []
        for _, raw in islice(self._documents, SAMPLED):
            try:
                found = decoded(raw)
            except ValueError:
                continue
            if isinstance(found, dict):
                first.append(dict(_flat(found)))
        columns = dict.fromkeys(name for one in first for name in one)
        if not columns:
            raise ArchiveError(phrase("{path} is JSON without objects in it; choose another file.", path=path))
        if len(columns) > MOST_COLUMNS:
            raise ArchiveError(
                phrase(
                    "{path} has {keys} keys, more than any archive; choose another file.",
                    path=path,
                    keys=len(columns),
                )
            )
        self.header: Sequence[str] = tuple(columns)
        self.sample: Sequence[Sequence[object]] = [[one.get(name) for name in columns] for one in first]

    def chunks(self, size: int) -> Iterator[Chunk]:
        """Yield the rows. Raises ArchiveError."""
        rows: list[tuple[int, Sequence[object]]] = []
        refused: list[Refusal] = []
        for line, raw in self._documents:
            try:
                found = decoded(raw)
            except ValueError as error:
                refused.append(Refusal(line, phrase("it is no JSON: {reason}", reason=str(error))))
                continue
            if isinstance(found, dict):
                flat = dict(_flat(found))
                rows.append((line, [flat.get(name) for name in self.header]))
            else:
                refused.append(Refusal(line, phrase("it is no object")))
            if len(rows) + len(refused) >= size:
                yield Chunk(rows, refused, self._documents.reached)
                rows, refused = [], []
        yield Chunk(rows, refused, self._documents.length)

    def close(self) -> None:
        """Do nothing: no file stays open between chunks."""


def _flat(found: dict[str, object], before: str = "", depth: int = 0) -> Iterator[tuple[str, object]]:
    for key, value in found.items():
        name = f"{before}{key}"
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _flat(value, f"{name}.", depth + 1)
        elif not isinstance(value, list | dict):
            yield name, value
