"""Any other table as text: CSV, TSV and their like."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.base import OtherForm
from curator.sources.delimited import Delimited
from curator.sources.look import look
from curator.sources.table import Table
from curator.sources.tables import any_table


def _seen(path: Path) -> Table | None:
    table = look(path).table
    return table if isinstance(table, Delimited) else None


def _opened(path: Path, _name: str | None) -> Table:
    if _seen(path) is None:
        raise OtherForm(phrase("{path} is no table as text; choose another file.", path=path))
    return Delimited(path)


source = any_table("csv", phrase("CSV or TSV"), _seen, _opened)
