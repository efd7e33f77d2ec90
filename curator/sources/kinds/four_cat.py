"""Tables of 4CAT, with the same columns for every network. The text is in ``body``."""

from curator.sources.recipes.known_table import known_table
from curator.sources.tables.mapping import ColumnMap, Field

source = known_table(
    "4cat",
    "4CAT",
    frozenset({"id", "thread_id", "timestamp", "body", "author"}),
    ColumnMap(
        {
            Field.ID: ("id",),
            Field.TEXT: ("body",),
            Field.TIME: ("unix_timestamp", "timestamp"),
            Field.HANDLE: ("author",),
            Field.NAME: ("author_fullname",),
            Field.AUTHOR: ("author_id",),
            Field.URL: ("link",),
            Field.LANG: ("language_guess",),
        },
        utc=True,
    ),
)
