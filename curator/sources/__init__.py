"""Archives of every kind, read as batches of posts. Sources know files, not projects."""

from curator.sources.catalogue import is_vast, narrow, open_archive, open_table, picture, recognise, sources
from curator.sources.contract import (
    MOST_WHOLE,
    ArchiveError,
    Batch,
    Description,
    NoArchive,
    OtherForm,
    Reading,
    Refusal,
    Source,
)
from curator.sources.describing import describe
from curator.sources.files import check_readable, fingerprint

__all__ = [
    "MOST_WHOLE",
    "ArchiveError",
    "Batch",
    "Description",
    "NoArchive",
    "OtherForm",
    "Reading",
    "Refusal",
    "Source",
    "check_readable",
    "describe",
    "fingerprint",
    "is_vast",
    "narrow",
    "open_archive",
    "open_table",
    "picture",
    "recognise",
    "sources",
]
