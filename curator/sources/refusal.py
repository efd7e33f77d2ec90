"""Why no source understands a file, and what to do instead, in one sentence for the editor."""

import struct
from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.first_look import first_look
from curator.sources.formats.json_documents import is_json
from curator.sources.formats.spreadsheet import Sheet, is_workbook
from curator.sources.formats.sqlite import Archive, identifier, is_database
from curator.sources.recipes.duckdb_lake import parquet_in
from curator.sources.tables.columns import SAMPLED

_TRIED = 5  # tables
_PROJECT_ID = 0x43555241  # the application_id of Curator's own projects


def why_not(path: Path) -> str:
    """Say what a file seems to be and what to do instead. Raises ArchiveError if it is damaged."""
    if path.is_dir():
        return phrase(
            "{path} is a folder without an export, Parquet or CSV of texts in it; choose the archive's file.",
            path=path,
        )
    if parquet_in(path):
        return phrase("{path} is Parquet without a column of texts; choose another file.", path=path)
    if is_database(path):
        return _no_tweets_in(path)
    head = first_look(path).head
    if is_json(head):
        return phrase(
            "{path} is JSON without tweets that Curator knows; choose another file, or export it as CSV.",
            path=path,
        )
    if is_workbook(path):
        Sheet(path).close()
        return phrase("{path} is a workbook without a column of texts; choose another file.", path=path)
    if head.startswith(b"PK\x03\x04"):
        return phrase(
            "{path} is a zip without an export of X in it; unpack it and open the archive's file.", path=path
        )
    if head[257:262] == b"ustar":
        return phrase(
            "{path} is a packed folder (tar); unpack it and choose the folder, or the archive's file in it.",
            path=path,
        )
    Delimited(path)
    return phrase(
        "{path} is no archive that Curator knows, for no column of it holds texts; open a SQLite archive, CSV, "
        "XLSX, JSON, or an export of X.",
        path=path,
    )


def _no_tweets_in(path: Path) -> str:
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, 2)
    if len(header) == 100:
        (application,) = struct.unpack(">i", header[68:72])
        if application == _PROJECT_ID:
            return phrase("{path} is a Curator project, not an archive; open it as a project.", path=path)
        page = struct.unpack(">H", header[16:18])[0]
        if size < struct.unpack(">I", header[28:32])[0] * (65536 if page == 1 else page):
            raise ArchiveError(
                phrase(
                    "{path} is damaged (its end is missing); get another copy of it, or export it anew.", path=path
                )
            )
    with Archive(path) as archive:
        tables = sorted(archive.tables())
        for table in tables[:_TRIED]:  # a table that cannot be read raises in its own words
            next(archive.rows(f"SELECT * FROM {identifier(table)} LIMIT {SAMPLED}", SAMPLED), None)  # noqa: S608
    if not tables:
        return phrase("{path} is a database without any table; choose another file.", path=path)
    some = ", ".join(table[:40] for table in tables[:5]) + (" …" if len(tables) > 5 else "")
    return phrase(
        "{path} is a database without tweets that Curator knows (it has {some}); choose another file.",
        path=path,
        some=some,
    )
