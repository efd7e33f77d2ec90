"""Tables of R's rtweet: ids begin with an ``x``, times are in UTC, missing values are ``NA``."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "rtweet",
    "rtweet",
    frozenset({"status_id", "screen_name", "text", "is_retweet"}),
    ColumnMap(
        {
            Field.ID: ("status_id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.HANDLE: ("screen_name",),
            Field.NAME: ("name",),
            Field.AUTHOR: ("user_id",),
            Field.URL: ("status_url",),
            Field.LANG: ("lang",),
            Field.REPOST_OF: ("retweet_status_id",),
            Field.QUOTE_OF: ("quoted_status_id",),
            Field.REPLY_TO: ("reply_to_status_id",),
        },
        utc=True,
    ),
)
