"""Tables exported from Storify: time, username and text, often without an id."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "storify",
    "Storify",
    frozenset({"time", "username", "text"}),
    ColumnMap(
        {
            Field.ID: ("id", "tweet_id"),
            Field.TEXT: ("text",),
            Field.TIME: ("time",),
            Field.HANDLE: ("username",),
            Field.NAME: ("name",),
            Field.URL: ("permalink", "link", "url"),
        },
    ),
)
