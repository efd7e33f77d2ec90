"""Any other text table, such as CSV or TSV."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import OtherForm, Table
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.first_look import first_look
from curator.sources.recipes.any_table import any_table


def _seen(path: Path) -> Table | None:
    table = first_look(path).table
    return table if isinstance(table, Delimited) else None


def _opened(path: Path, _name: str | None) -> Table:
    if _seen(path) is None:
        raise OtherForm(phrase("{path} is no table as text; choose another file.", path=path))
    return Delimited(path)


source = any_table("csv", phrase("CSV or TSV"), _seen, _opened)
