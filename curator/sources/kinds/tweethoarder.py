"""Databases of tweethoarder: an account's likes, bookmarks and tweets, ids as text."""

from curator.sources.recipes.sqlite_tables import Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "tweethoarder",
    "tweethoarder",
    {"tweets": frozenset({"id", "text", "author_username", "in_reply_to_tweet_id", "first_seen_at", "raw_json"})},
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("author_id",),
            Field.HANDLE: ("author_username",),
            Field.NAME: ("author_display_name",),
            Field.REPLY_TO: ("in_reply_to_tweet_id",),
            Field.QUOTE_OF: ("quoted_tweet_id",),
            Field.REPOST_OF: ("retweeted_tweet_id",),
        },
        table="tweets",
        utc=True,
    ),
)
source = database_source(schema)
