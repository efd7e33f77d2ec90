"""Sheets of Twitter Archiver: a title above the header, handles with ``@``, the clock of the sheet's owner."""

from curator.sources.mapping import Field, Mapping
from curator.sources.tables import known_table

source = known_table(
    "twitter-archiver",
    "Twitter Archiver",
    frozenset({"Date", "Screen Name", "Tweet Text", "Tweet ID"}),
    Mapping(
        {
            Field.ID: ("Tweet ID",),
            Field.TEXT: ("Tweet Text",),
            Field.TIME: ("Date",),
            Field.HANDLE: ("Screen Name",),
            Field.NAME: ("Full Name",),
        },
    ),
)
