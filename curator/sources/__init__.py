"""Whatever the editor has, as batches of posts. Knows files, not projects."""

from curator.sources.base import (
    ArchiveError,
    Batch,
    Description,
    NoArchive,
    Reading,
    Refusal,
    Source,
    describe,
    fingerprint,
    open_archive,
    recognise,
    sources,
)

__all__ = [
    "ArchiveError",
    "Batch",
    "Description",
    "NoArchive",
    "Reading",
    "Refusal",
    "Source",
    "describe",
    "fingerprint",
    "open_archive",
    "recognise",
    "sources",
]
