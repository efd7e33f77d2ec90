"""Whatever the editor has, as batches of posts. Knows files, not projects."""

from curator.sources.base import (
    ArchiveError,
    Batch,
    Description,
    NoArchive,
    OtherForm,
    Reading,
    Refusal,
    Source,
    check_readable,
    describe,
    fingerprint,
    open_archive,
    open_table,
    picture,
    recognise,
    sources,
)

__all__ = [
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
    "open_archive",
    "open_table",
    "picture",
    "recognise",
    "sources",
]
