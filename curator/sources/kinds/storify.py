"""Tables exported from Storify: time, username and text, often without an id."""

from curator.sources.mapping import Field, Mapping
from curator.sources.tables import known_table

source = known_table(
    "storify",
    "Storify",
    frozenset({"time", "username", "text"}),
    Mapping(
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
