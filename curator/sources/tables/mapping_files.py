"""Mappings as JSON files: those that the editor saves, and one kept for each shape of table."""

import json
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from curator import places
from curator.disk import write
from curator.phrases import phrase, said
from curator.sources.contract import ArchiveError
from curator.sources.tables.mapping import ColumnMap, Field, Shape

T = TypeVar("T", bound=msgspec.Struct)

_FORMAT = 1


class _Columns(msgspec.Struct):
    """The part of a mapping file that says which columns give which field."""

    columns: dict[str, object]


class _Options(msgspec.Struct):
    """The rest of a mapping file. A flag may be any value: it is on if Python calls the value true."""

    table: str | None = None
    zone: str | None = None
    day_first: bool | None = None
    escapes: bool | float = 1
    html: object = False
    missing_words: object = True
    tweets: object = True
    utc: object = False
    backslash_lines: object = False

    def __post_init__(self) -> None:
        if self.escapes not in (0, 1, 2):
            raise ValueError(self.escapes)


def remember(shape: Shape, mapping: ColumnMap) -> None:
    """Keep an editor's mapping for files of that shape. Raises ArchiveError if it cannot be written."""
    save(mapping, _kept(shape))


def recall(shape: Shape) -> ColumnMap | None:
    """Return the mapping kept for files of that shape, or None if there is none or it cannot be read."""
    path = _kept(shape)
    try:
        return load(path) if path.exists() else None
    except ArchiveError:
        return None


def save(mapping: ColumnMap, path: Path) -> None:
    """Write a mapping as JSON. Raises ArchiveError if it cannot be written."""
    document = {"curator-mapping": _FORMAT, **msgspec.to_builtins(mapping)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(json.dumps(document, ensure_ascii=False, indent=1) + "\n", path)
    except (OSError, UnicodeEncodeError) as error:
        raise ArchiveError(
            phrase("The mapping {path} cannot be written: {reason}.", path=path, reason=str(error))
        ) from error


def load(path: Path) -> ColumnMap:
    """Read a mapping from a JSON file. Raises ArchiveError, in one sentence, if it holds none."""
    document = _document(path)
    try:
        named = _converted(document, _Columns).columns
    except (msgspec.ValidationError, UnicodeEncodeError) as error:
        raise ArchiveError(
            phrase("{path} is no mapping: it names no columns; save one from the mapping dialog.", path=path)
        ) from error
    try:
        return _column_map(_columns(named), document)
    except ValueError as error:
        raise ArchiveError(
            phrase(
                "{path} is no mapping: {reason}; save one from the mapping dialog.",
                path=path,
                reason=said(error),
            )
        ) from error


def _document(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ArchiveError(
            phrase("The mapping {path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise ArchiveError(
            phrase("{path} is no mapping: it is no JSON; save one from the mapping dialog.", path=path)
        ) from error


def _converted(document: Any, kind: type[T]) -> T:
    """Convert the fields that ``kind`` has; msgspec fails on other keys that hold lone surrogates."""
    if isinstance(document, dict):
        document = {key: document[key] for key in kind.__struct_fields__ if key in document}
    return msgspec.convert(document, kind)


def _columns(named: dict[str, object]) -> dict[Field, tuple[str, ...]]:
    columns = {}
    for name, given in named.items():
        if name not in set(Field):
            raise ValueError(
                phrase("{name!r} is no field; there are {fields}", name=name, fields=", ".join(Field))
            )
        try:
            names = msgspec.convert(given, str | list[str])
        except msgspec.ValidationError as error:
            raise ValueError(phrase("the columns of {name!r} are no list of names", name=name)) from error
        columns[Field(name)] = (names,) if isinstance(names, str) else tuple(names)
    if not columns.get(Field.TEXT):
        raise ValueError(phrase("no column gives the text"))
    return columns


def _column_map(columns: dict[Field, tuple[str, ...]], document: Any) -> ColumnMap:
    try:
        options = _converted(document, _Options)
    except (msgspec.ValidationError, UnicodeEncodeError) as error:
        raise ValueError(phrase("an option has a value that it cannot have")) from error
    return ColumnMap(
        columns,
        options.table,
        options.zone,
        options.day_first,
        int(options.escapes),
        bool(options.html),
        bool(options.missing_words),
        bool(options.tweets),
        bool(options.utc),
        bool(options.backslash_lines),
    )


def _kept(shape: Shape) -> Path:
    return places.user_data() / "mappings" / f"{shape.key}.json"
