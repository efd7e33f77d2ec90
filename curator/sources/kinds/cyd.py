"""Databases of Cyd, which keep an account's tweets and those it retweeted or liked."""

from curator.sources.database import Join, Schema, database_source
from curator.sources.mapping import Field, Mapping

schema = Schema(
    "cyd",
    "Cyd",
    {"tweet": frozenset({"tweetID", "text", "path"})},
    Mapping(
        {
            Field.ID: ("tweetID",),
            Field.TEXT: ("text",),
            Field.TIME: ("createdAt",),
            Field.AUTHOR: ("user.userID",),
            Field.HANDLE: ("username",),
            Field.NAME: ("user.name",),
            Field.REPLY_TO: ("replyTweetID",),
            Field.QUOTE_OF: ("quotedTweet",),
        },
        table="tweet",
        utc=True,
    ),
    joins=(Join("user", "screenName", "username"),),
)
source = database_source(schema)
