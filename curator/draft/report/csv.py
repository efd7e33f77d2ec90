"""The report as a table: one row for each tweet, after rows on the archives and the counts."""

import csv
import io
from collections.abc import Iterable, Iterator

from curator.draft.characters import writable
from curator.draft.report.contents import Report

COLUMNS = (
    *("record", "number", "id", "url", "handle", "name", "at", "text"),
    *("use", "questions", "joined_to", "starred", "retweet", "context"),
)


def write(report: Report) -> bytes:
    """The report as CSV in UTF-8, with the mark by which spreadsheets know it.

    ``record`` is ``tweet`` for a tweet; for what is said of all, it is ``made``, ``archive``, ``count`` or
    ``left out``, with its sentence as the text. A cell that would be a formula begins with ``'``.
    """
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    for row in _rows(report):
        writer.writerow(map(_cell, row))
    return page.getvalue().encode("utf-8-sig")


def _rows(report: Report) -> Iterator[Iterable[object]]:
    said = [("made", report.made_at), *(("archive", one) for one in report.archives)]
    said += [("count", one) for one in report.counted]
    said += [("left out", one) for one in report.filtered]
    for record, text in said:
        yield (record, *[""] * 6, text, *[""] * 6)
    for entry in report.entries:
        yield (
            *("tweet", entry.number, entry.id, entry.url, entry.handle, entry.name, entry.at, entry.text),
            *(entry.use, "; ".join(map(str, entry.questions)), entry.joined_to),
            *(int(entry.starred), int(entry.repost), int(entry.context)),
        )


def _cell(value: object) -> str:
    text = "" if value is None else writable(str(value))
    return f"'{text}" if text.lstrip()[:1] in tuple("=+-@") or text[:1] == "\t" else text
