"""Databases of tidy_tweet: pages of the API taken apart, with a row for a tweet or person in each page."""

from curator.sources.recipes.sqlite_tables import Join, Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "tidy-tweet",
    "tidy_tweet",
    {
        "tweet": frozenset({"id", "text", "author_id", "reply_settings", "directly_collected"}),
        "user": frozenset({"id", "username"}),
    },
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("author_id",),
            Field.HANDLE: ("user.username",),
            Field.NAME: ("user.name",),
            Field.LANG: ("lang",),
            Field.REPOST_OF: ("retweeted_tweet_id",),
            Field.QUOTE_OF: ("quoted_tweet_id",),
            Field.REPLY_TO: ("replied_to_tweet_id",),
            Field.ASKED_FOR: ("directly_collected",),
        },
        table="tweet",
        utc=True,
    ),
    joins=(Join("user", "id", "author_id"),),
)
source = database_source(schema)
