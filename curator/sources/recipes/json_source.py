"""Sources for JSON: each says which objects it knows, what they hold, and how to make posts from one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Reading, Source
from curator.sources.formats.first_look import first_look
from curator.sources.formats.json_documents import Documents, is_json
from curator.sources.readings.documents import DocumentReading, Take

T = TypeVar("T")

Object = dict[str, Any]


def json_source(
    kind: str, label: str, knows: Callable[[Object], float], decode_as: type[T], take: Take[T]
) -> Source:
    """Make the source of one kind of JSON.

    ``knows`` returns a confidence for one of a file's first objects. Each object is decoded to the type
    ``decode_as``, and ``take`` adds its posts to what was found.
    """

    def recognise(path: Path) -> float:
        return max(map(knows, first_look(path).objects), default=0.0)

    def read(path: Path) -> Reading:
        if not is_json(first_look(path).head):
            raise ArchiveError(
                phrase(
                    "{path} is no JSON, so it cannot be read as {label}; leave its kind to be found out.",
                    path=path,
                    label=label,
                )
            )
        return DocumentReading(kind, path, [Documents(path)], decode_as, take)

    return Source(kind, label, recognise, read)


def part(of: object, *keys: str) -> Any:
    """Return the value under a path of keys, or None if there is none."""
    for key in keys:
        if not isinstance(of, dict):
            return None
        of = of.get(key)
    return of
