"""Sheets of TAGS, as CSV or XLSX. ``time`` is in the zone of the sheet, so it is not used."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "tags",
    "TAGS",
    frozenset({"id_str", "from_user", "text", "created_at"}),
    ColumnMap(
        {
            Field.ID: ("id_str",),
            Field.TEXT: ("text",),
            Field.TIME: ("created_at",),
            Field.HANDLE: ("from_user",),
            Field.AUTHOR: ("from_user_id_str",),
            Field.URL: ("status_url",),
            Field.REPLY_TO: ("in_reply_to_status_id_str",),
        },
    ),
)
