"""Any other JSON: its objects are rows, and the keys of inner objects are joined by dots."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, OtherForm, Table
from curator.sources.formats.first_look import first_look
from curator.sources.formats.flattened_json import Flattened
from curator.sources.recipes.any_table import any_table


def _seen(path: Path) -> Table | None:
    if not first_look(path).objects:
        return None
    try:
        return Flattened(path)
    except ArchiveError:
        return None


def _opened(path: Path, _name: str | None) -> Table:
    if not first_look(path).objects:
        raise OtherForm(phrase("{path} is no JSON with objects in it; choose another file.", path=path))
    return Flattened(path)


source = any_table("json", "JSON", _seen, _opened)
