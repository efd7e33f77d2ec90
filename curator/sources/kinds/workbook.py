"""Any other table in a workbook: XLSX, XLS and ODS."""

from pathlib import Path

from curator.sources.look import look
from curator.sources.spreadsheet import Sheet
from curator.sources.table import Table
from curator.sources.tables import any_table


def _seen(path: Path) -> Table | None:
    table = look(path).table
    return table if isinstance(table, Sheet) else None


source = any_table("xlsx", "Workbook", _seen, Sheet)
