"""Tables of Twitter Analytics: an account's own tweets, whose handle stands only in their addresses."""

from curator.sources.mapping import Field, Mapping
from curator.sources.tables import known_table

source = known_table(
    "analytics",
    "Twitter Analytics",
    frozenset({"Tweet id", "Tweet permalink", "Tweet text", "time"}),
    Mapping(
        {
            Field.ID: ("Tweet id",),
            Field.TEXT: ("Tweet text",),
            Field.TIME: ("time",),
            Field.URL: ("Tweet permalink",),
        },
    ),
)
