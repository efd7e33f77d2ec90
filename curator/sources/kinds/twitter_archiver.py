"""Sheets of Twitter Archiver: a title above the header, handles with ``@``, times in the zone of the owner."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "twitter-archiver",
    "Twitter Archiver",
    frozenset({"Date", "Screen Name", "Tweet Text", "Tweet ID"}),
    ColumnMap(
        {
            Field.ID: ("Tweet ID",),
            Field.TEXT: ("Tweet Text",),
            Field.TIME: ("Date",),
            Field.HANDLE: ("Screen Name",),
            Field.NAME: ("Full Name",),
        },
    ),
)
