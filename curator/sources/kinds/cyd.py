"""Databases of Cyd: an account's tweets and those it retweeted or liked, with pictures in a folder beside them."""

import re
from contextlib import suppress
from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError
from curator.sources.formats.package import picture_in
from curator.sources.formats.sqlite import Archive
from curator.sources.recipes.sqlite_tables import Join, Schema, database_source
from curator.sources.tables.mapping import ColumnMap, Field

_FOLDER = "Tweet Media"
_PICTURE = re.compile(rf"{_FOLDER}/[^/\\]+\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)


def pictures(path: Path) -> dict[str, list[str]]:
    """Return the pictures in the folder beside a database, by their tweets' ids. Raises ArchiveError."""
    there: set[object] = set()
    with suppress(OSError):
        there.update(file.name for file in (path.parent / _FOLDER).iterdir())
    found: dict[str, dict[str, str]] = {}
    with Archive(path) as archive:
        if not there or not {"tweetID", "filename"} <= archive.tables().get("tweet_media", frozenset()):
            return {}
        for rows in archive.rows("SELECT tweetID, filename FROM tweet_media", 500):
            for id_, file in rows:
                name = f"{_FOLDER}/{file}"
                if file in there and _PICTURE.fullmatch(name):
                    # A picture that was imported as 123.jpg is 3_123.jpg if it was indexed later too.
                    found.setdefault(str(id_), {}).setdefault(str(file).rpartition("_")[2], name)
    return {id_: list(names.values()) for id_, names in found.items()}


def picture(path: Path, name: str) -> bytes:
    """Read one of the pictures. Raises ArchiveError."""
    if not _PICTURE.fullmatch(name):
        raise ArchiveError(phrase("{path} has no picture {name!r}.", path=path, name=name))
    return picture_in(path.parent, name)


schema = Schema(
    "cyd",
    "Cyd",
    {"tweet": frozenset({"tweetID", "text", "path"})},
    ColumnMap(
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
    pictures=pictures,
    picture=picture,
)
source = database_source(schema)
