"""Tables that twarc made: by ``json2csv`` since 2015, and by twarc2's plugin twarc-csv."""

from curator.phrases import phrase
from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "twarc-csv",
    "twarc-csv",
    frozenset({"id", "text", "author.username", "created_at"}),
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.HANDLE: ("author.username",),
            Field.NAME: ("author.name",),
            Field.AUTHOR: ("author.id", "author_id"),
            Field.LANG: ("lang",),
            Field.REPOST_OF: ("referenced_tweets.retweeted.id",),
            Field.QUOTE_OF: ("referenced_tweets.quoted.id",),
            Field.REPLY_TO: ("referenced_tweets.replied_to.id",),
        },
        backslash_lines=True,
    ),
)
json2csv_2015 = known_table(
    "json2csv",
    "twarc json2csv",
    frozenset({"id", "text", "created_at", "user_screen_name", "tweet_url", "reweet_id"}),
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.HANDLE: ("user_screen_name",),
            Field.NAME: ("user_name",),
            Field.URL: ("tweet_url",),
            Field.LANG: ("lang",),
            Field.REPOST_OF: ("reweet_id",),
            Field.REPLY_TO: ("in_reply_to_status_id",),
        },
    ),
)
json2csv = known_table(
    "json2csv-2018",
    phrase("twarc json2csv, since 2018"),
    frozenset({"id", "text", "created_at", "user_screen_name", "tweet_url", "tweet_type"}),
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at", "parsed_created_at"),
            Field.HANDLE: ("user_screen_name",),
            Field.NAME: ("user_name",),
            Field.AUTHOR: ("user_id",),
            Field.URL: ("tweet_url",),
            Field.LANG: ("lang",),
            Field.REPLY_TO: ("in_reply_to_status_id",),
            Field.TYPE: ("tweet_type",),
            Field.OTHER: ("retweet_or_quote_id",),
        },
    ),
)
