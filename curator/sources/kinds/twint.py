"""Databases of twint: version 2, and version 1, which kept only the local date and time of day.

Since 2.1.21, ``created_at`` is not a number but the local time with the letters of its zone.
"""

from curator.sources.recipes.sqlite_tables import Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

later = Schema(
    "twint",
    "twint",
    {"tweets": frozenset({"id_str", "tweet", "screen_name"})},
    ColumnMap(
        {
            Field.ID: ("id_str", "id"),
            Field.TEXT: ("tweet",),
            Field.TIME: ("created_at",),
            Field.DATE: ("date",),
            Field.CLOCK: ("time",),
            Field.ZONE: ("timezone",),
            Field.AUTHOR: ("user_id_str", "user_id"),
            Field.HANDLE: ("screen_name",),
            Field.NAME: ("name",),
            Field.URL: ("link",),
            Field.LANG: ("language",),
            Field.QUOTE_OF: ("quote_url",),
        },
        table="tweets",
    ),
)
earlier = Schema(
    "twint-1",
    "twint 1",
    {"tweets": frozenset({"id", "tweet", "user", "date", "time", "timezone"})},
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("tweet",),
            Field.DATE: ("date",),
            Field.CLOCK: ("time",),
            Field.ZONE: ("timezone",),
            Field.AUTHOR: ("user_id",),
            Field.HANDLE: ("user",),
            Field.URL: ("link",),
        },
        table="tweets",
    ),
)
source = database_source(later)
source_1 = database_source(earlier)
