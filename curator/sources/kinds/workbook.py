"""Any other table in a workbook: XLSX, XLS and ODS."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import OtherForm, Table
from curator.sources.formats.first_look import first_look
from curator.sources.formats.spreadsheet import Sheet, is_workbook
from curator.sources.recipes.any_table import any_table


def _seen(path: Path) -> Table | None:
    table = first_look(path).table
    return table if isinstance(table, Sheet) else None


def _opened(path: Path, name: str | None) -> Table:
    if path.is_dir() or not is_workbook(path):
        raise OtherForm(phrase("{path} is no workbook; choose another file.", path=path))
    return Sheet(path, name)


source = any_table("xlsx", phrase("Workbook"), _seen, _opened)
