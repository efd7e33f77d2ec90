"""Tables of Twitter Analytics: one account's tweets, whose handle is only in their addresses."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "analytics",
    "Twitter Analytics",
    frozenset({"Tweet id", "Tweet permalink", "Tweet text", "time"}),
    ColumnMap(
        {
            Field.ID: ("Tweet id",),
            Field.TEXT: ("Tweet text",),
            Field.TIME: ("time",),
            Field.URL: ("Tweet permalink",),
        },
    ),
)
