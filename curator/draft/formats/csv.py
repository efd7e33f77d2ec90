"""CSV of the tagging: one row for each post, as spreadsheets read it."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from curator.draft.article import Article
from curator.draft.tagging import COLUMNS, Tagged, quoted, tagged
from curator.draft.writer import Writer
from curator.phrases import phrase
from curator.project import PostState, Question

# A spreadsheet would take a cell that begins so for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile("\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\n]")


def write(article: Article) -> bytes:
    """The posts that the article quotes."""
    return _table(quoted(article))


def write_tagging(states: Iterable[PostState], _questions: Sequence[Question]) -> bytes:
    """Every post, in the order given."""
    return _table(tagged(states))


def _table(rows: Iterable[Tagged]) -> bytes:
    file = StringIO(newline="")
    table = csv.writer(file, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows([_cell(getattr(row, column)) for column in COLUMNS] for row in rows)
    # Excel knows UTF-8 only by the mark at its beginning.
    return file.getvalue().encode("utf-8-sig")


def _cell(value: str | bool | tuple[int, ...] | None) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case tuple():
            return " ".join(map(str, value))
        case _:
            return f"'{value}" if _FORMULA.match(value) else value


writer = Writer("csv", phrase("All tweets as a table"), ".csv", write, write_tagging=write_tagging)
