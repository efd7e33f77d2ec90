"""FIXME-DOC."""

import json
from pathlib import Path
from typing import Any

from curator import places
from curator.disk import write
from curator.phrases import phrase, said
from curator.sources.contract import ArchiveError
from curator.sources.tables.mapping import ColumnMap, Field, Shape

_FORMAT = 1


def remember(shape: Shape, mapping: ColumnMap) -> None:
    """Keep an editor's mapping for files of that shape. Raises ArchiveError where it cannot be kept."""
    save(mapping, _kept(shape))


def recall(shape: Shape) -> ColumnMap | None:
    """The mapping kept for files of that shape; None for none that can be read."""
    path = _kept(shape)
    try:
        return load(path) if path.exists() else None
    except ArchiveError:
        return None


def save(mapping: ColumnMap, path: Path) -> None:
    """Write a mapping as JSON. Raises ArchiveError where it cannot be written."""
    document = {
        "curator-mapping": _FORMAT,
        "columns": {one.value: list(names) for one, names in mapping.columns.items()},
        "table": mapping.table,
        "zone": mapping.zone,
        "day_first": mapping.day_first,
        "escapes": mapping.escapes,
        "html": mapping.html,
        "missing_words": mapping.missing_words,
        "tweets": mapping.tweets,
        "utc": mapping.utc,
        "backslash_lines": mapping.backslash_lines,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(json.dumps(document, ensure_ascii=False, indent=1) + "\n", path)
    except (OSError, UnicodeEncodeError) as error:
        raise ArchiveError(
            phrase("The mapping {path} cannot be written: {reason}.", path=path, reason=str(error))
        ) from error


def load(path: Path) -> ColumnMap:
    """Read a mapping from JSON. Raises ArchiveError in one sentence where it is none."""
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ArchiveError(
            phrase("The mapping {path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise ArchiveError(
            phrase("{path} is no mapping: it is no JSON; save one from the mapping dialog.", path=path)
        ) from error
    if not isinstance(document, dict) or not isinstance(document.get("columns"), dict):
        raise ArchiveError(
            phrase("{path} is no mapping: it names no columns; save one from the mapping dialog.", path=path)
        )
    try:
        return _read(document)
    except (ValueError, TypeError) as error:
        raise ArchiveError(
            phrase(
                "{path} is no mapping: {reason}; save one from the mapping dialog.",
                path=path,
                reason=said(error),
            )
        ) from error


def _read(document: dict[str, Any]) -> ColumnMap:
    columns = {}
    for name, given in document["columns"].items():
        names = [given] if isinstance(given, str) else given
        if name not in set(Field):
            raise ValueError(
                phrase("{name!r} is no field; there are {fields}", name=name, fields=", ".join(Field))
            )
        if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
            raise ValueError(phrase("the columns of {name!r} are no list of names", name=name))
        columns[Field(name)] = tuple(names)
    if not columns.get(Field.TEXT):
        raise ValueError(phrase("no column gives the text"))
    table, zone, day_first = (document.get(key) for key in ("table", "zone", "day_first"))
    escapes = document.get("escapes", 1)
    if not _is(table, str) or not _is(zone, str) or not _is(day_first, bool) or escapes not in (0, 1, 2):
        raise ValueError(phrase("an option has a value that it cannot have"))
    return ColumnMap(
        columns,
        table,
        zone,
        day_first,
        escapes,
        bool(document.get("html", False)),
        bool(document.get("missing_words", True)),
        bool(document.get("tweets", True)),
        bool(document.get("utc", False)),
        bool(document.get("backslash_lines", False)),
    )


def _is(value: object, kind: type) -> bool:
    return value is None or isinstance(value, kind)


def _kept(shape: Shape) -> Path:
    return places.user_data() / "mappings" / f"{shape.key}.json"
