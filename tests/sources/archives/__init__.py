"""Archives of every kind, as ugly as the real ones, each holding the invented chat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.sources.archives import exports, json_tools, sqlite_tools, tables
from tests.sources.invented import Said

ALL = frozenset({"handle", "name", "time", "reply_to", "repost_of", "quote_of", "lines"})


@dataclass(frozen=True)
class Kind:
    """A kind of archive: the name of its file, the function that writes it, and what it loses of a tweet.

    ``lost`` holds those of ALL that it does not carry, and ``repaired`` how many ids are mended on reading.
    """

    slug: str
    name: str
    write: Callable[[Path, Sequence[Said]], object]
    lost: frozenset[str] = frozenset()
    repaired: int = 0
    inferred: int = 0
    duplicates: int = 0
    refused: int = 0
    ids: bool = True


_REFS = frozenset({"reply_to", "repost_of", "quote_of"})
_OTHERS = frozenset({"repost_of", "quote_of"})

KINDS = [
    Kind("twitter-to-sqlite", "t.db", sqlite_tools.twitter_to_sqlite),
    Kind("twitter-to-sqlite-import", "t.db", sqlite_tools.twitter_to_sqlite_import, _OTHERS),
    Kind("twint", "last.db", sqlite_tools.twint_last, frozenset({"reply_to", "repost_of", "lines"}), inferred=17),
    Kind("twint", "t.db", sqlite_tools.twint, frozenset({"reply_to", "repost_of"})),
    Kind("twint-1", "first.db", sqlite_tools.twint_1_first, _REFS | {"name"}, inferred=17),
    Kind("twint-1", "t.db", sqlite_tools.twint_1, _REFS | {"name"}, inferred=18, duplicates=1),
    Kind("cyd", "data.sqlite3", sqlite_tools.cyd, frozenset({"repost_of"})),
    Kind("semiphemeral", "tweets.db", sqlite_tools.semiphemeral, _OTHERS | {"name"}),
    Kind("tweethoarder", "t.db", sqlite_tools.tweethoarder),
    Kind("tidy-tweet", "t.db", sqlite_tools.tidy_tweet, duplicates=3),
    Kind("mastodon-to-sqlite", "m.db", sqlite_tools.mastodon_to_sqlite, _REFS),
    Kind("sqlite", "own.db", sqlite_tools.unknown_database, _OTHERS),
    Kind("tags", "tags.csv", tables.tags_csv, _OTHERS | {"name"}, repaired=34, duplicates=17),
    Kind("tags", "tags.xlsx", tables.tags_xlsx, _OTHERS | {"name"}, repaired=17),
    Kind("twitter-archiver", "sheet.csv", tables.twitter_archiver, _REFS, inferred=17),
    Kind("twarc-csv", "t.csv", tables.twarc_csv),
    Kind("json2csv", "t.csv", tables.json2csv_2015, frozenset({"quote_of"})),
    Kind("json2csv-2018", "t.csv", tables.json2csv_2018),
    Kind("rtweet", "t.csv", tables.rtweet),
    Kind("analytics", "t.csv", tables.analytics, _REFS | {"name", "time"}, repaired=17),
    Kind("storify", "t.csv", tables.storify, _REFS | {"name"}, repaired=17, ids=False),
    Kind("4cat", "t.csv", tables.four_cat, _REFS),
    Kind("csv", "sfm.csv", tables.social_feed_manager, _REFS | {"name", "lines"}, inferred=17),
    Kind("csv", "communalytic.csv", tables.communalytic, _REFS),
    Kind("xlsx", "nodexl.xlsx", tables.nodexl, frozenset({"name"}), duplicates=17, refused=1),
    Kind("csv", "own.csv", tables.unknown_csv, _REFS | {"name"}, inferred=17, repaired=0),
    Kind("twarc", "t.jsonl", json_tools.twarc, refused=2),
    Kind("twarc2", "t.jsonl", json_tools.twarc2),
    Kind("twarc2", "flat.jsonl", json_tools.twarc2_flat),
    Kind("zeeschuimer", "z.ndjson", json_tools.zeeschuimer),
    Kind("snscrape", "s.jsonl", json_tools.snscrape),
    Kind("mastodon", "m.json", json_tools.mastodon, frozenset({"quote_of"})),
    Kind("mastodon", "outbox.json", json_tools.outbox, _OTHERS | {"name"}, refused=1),
    Kind("bluesky", "b.json", json_tools.bluesky),
    Kind("json", "own.json", json_tools.flat_json, _REFS | {"name"}),
    Kind("x-export", "export.zip", exports.export_zip, _OTHERS),
    Kind("x-export", "export", exports.export_folder, _OTHERS),
    Kind("tweets-csv", "tweets.zip", exports.tweets_csv, frozenset({"quote_of"})),
]
OWN = {"twitter-to-sqlite-import", "x-export", "tweets-csv"}
"""Kinds that hold the tweets of only one account, as ``outbox.json`` does."""
