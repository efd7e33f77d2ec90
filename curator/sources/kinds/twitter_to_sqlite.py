"""Archives made by twitter-to-sqlite: ``tweets.full_text``, and ``tweets.user`` naming a row of ``users``."""

from curator.sources.recipes.sqlite_tables import Join, Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "twitter-to-sqlite",
    "twitter-to-sqlite",
    {"tweets": frozenset({"id", "user", "full_text"}), "users": frozenset({"id", "screen_name"})},
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("full_text", "text"),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("user",),
            Field.HANDLE: ("users.screen_name",),
            Field.NAME: ("users.name",),
            Field.LANG: ("lang",),
            Field.REPOST_OF: ("retweeted_status",),
            Field.QUOTE_OF: ("quoted_status",),
            Field.REPLY_TO: ("in_reply_to_status_id",),
        },
        table="tweets",
        utc=True,
    ),
    joins=(Join("users", "id", "user"),),
)
source = database_source(schema)
