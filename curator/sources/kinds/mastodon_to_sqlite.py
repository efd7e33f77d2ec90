"""Archives made by mastodon-to-sqlite: ``statuses.content`` is HTML, ``accounts`` says who wrote it."""

from curator.sources.recipes.sqlite_tables import Join, Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "mastodon-to-sqlite",
    "mastodon-to-sqlite",
    {
        "statuses": frozenset({"id", "content", "account_id"}),
        "accounts": frozenset({"id", "username", "display_name", "note"}),
    },
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("content",),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("account_id",),
            Field.HANDLE: ("accounts.acct", "accounts.username"),
            Field.NAME: ("accounts.display_name",),
            Field.URL: ("url", "uri"),
            Field.LANG: ("language",),
            Field.REPOST_OF: ("reblog", "reblog_id"),
            Field.REPLY_TO: ("in_reply_to_id",),
        },
        table="statuses",
        html=True,
        tweets=False,
        utc=True,
    ),
    joins=(Join("accounts", "id", "account_id"),),
)
source = database_source(schema)
