"""Sheets of TAGS, as CSV or XLSX. ``time`` is the sheet's own clock, so it is left aside."""

from curator.sources.mapping import Field, Mapping
from curator.sources.tables import known_table

source = known_table(
    "tags",
    "TAGS",
    frozenset({"id_str", "from_user", "text", "created_at"}),
    Mapping(
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
