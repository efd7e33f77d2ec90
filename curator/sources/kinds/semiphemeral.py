"""Databases of semiphemeral: ``id`` numbers the rows, ``status_id`` is the tweet's id, times are in UTC."""

from curator.sources.recipes.sqlite_tables import Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "semiphemeral",
    "semiphemeral",
    {"tweets": frozenset({"status_id", "user_screen_name", "text", "is_retweet", "exclude_from_delete"})},
    ColumnMap(
        {
            Field.ID: ("status_id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("user_id",),
            Field.HANDLE: ("user_screen_name",),
            Field.LANG: ("lang",),
            Field.REPLY_TO: ("in_reply_to_status_id",),
        },
        table="tweets",
        utc=True,
    ),
)
source = database_source(schema)
