"""An official export as ``twitter-to-sqlite import`` stores it: one table for each file."""

from curator.sources.recipes.sqlite_tables import Join, Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

schema = Schema(
    "twitter-to-sqlite-import",
    "twitter-to-sqlite import",
    {"archive_tweet": frozenset({"id", "full_text", "created_at"})},
    ColumnMap(
        {
            Field.ID: ("id_str", "id"),
            Field.TEXT: ("full_text",),
            Field.TIME: ("created_at",),
            Field.AUTHOR: ("archive_account.accountId",),
            Field.HANDLE: ("archive_account.username",),
            Field.NAME: ("archive_account.accountDisplayName",),
            Field.LANG: ("lang",),
            Field.REPLY_TO: ("in_reply_to_status_id_str", "in_reply_to_status_id"),
        },
        table="archive_tweet",
    ),
    joins=(Join("archive_account"),),
)
source = database_source(schema)
