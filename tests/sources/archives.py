# ruff: noqa: E501 (rows and statements as the tools write them)
"""Archives of every kind, as ugly as the real ones, each holding the invented chat.

SQLite archives are made by the statements that each tool's own source gives; twitter-to-sqlite's by the tool.
"""

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from tests.sources.invented import PEOPLE, Said

ALL = frozenset({"handle", "name", "time", "reply_to", "repost_of", "quote_of", "lines"})


@dataclass(frozen=True)
class Kind:
    """A kind of archive: what a file of it is called, how it is written, and what of a tweet it can carry.

    ``lost`` are those of ALL that it does not carry; ``repaired`` how many ids have to be mended on reading.
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


def _database(path: Path, ddl: str, rows: dict[str, Sequence[Sequence[object]]]) -> None:
    with closing(sqlite3.connect(path)) as archive:
        archive.executescript(ddl)
        for table, values in rows.items():
            for row in values:
                archive.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        archive.commit()


def _status(said: Said, chat: Sequence[Said], *, inner: bool = True) -> dict[str, Any]:
    """A tweet as Twitter's first interface gave it."""
    by_id = {one.id: one for one in chat}
    status: dict[str, Any] = {
        "created_at": said.twitter_time,
        "id": int(said.id),
        "id_str": said.id,
        "text": said.escaped,
        "truncated": False,
        "lang": "en",
        "source": '<a href="https://example.org" rel="nofollow">A client</a>',
        "entities": {"hashtags": [], "urls": [], "user_mentions": [], "symbols": []},
        "in_reply_to_status_id": int(said.reply_to) if said.reply_to else None,
        "in_reply_to_status_id_str": said.reply_to,
        "user": {
            "id": int(said.user_id),
            "id_str": said.user_id,
            "screen_name": said.handle,
            "name": said.name,
            "description": "",
            "followers_count": 12,
            "friends_count": 12,
            "favourites_count": 1,
            "statuses_count": 90,
            "listed_count": 0,
            "location": "",
            "url": None,
            "entities": {"description": {"urls": []}},
            "created_at": said.twitter_time,
        },
    }
    if inner and said.repost_of:
        status["retweeted_status"] = _status(by_id[said.repost_of], chat, inner=False)
    if inner and said.quote_of:
        status["quoted_status"] = _status(by_id[said.quote_of], chat, inner=False)
        status["quoted_status_id_str"] = said.quote_of
    return status


# SQLite


def twitter_to_sqlite(path: Path, chat: Sequence[Said]) -> None:
    from sqlite_utils import Database
    from twitter_to_sqlite.utils import save_tweets

    database = Database(path)
    statuses = json.loads(json.dumps([_status(said, chat) for said in chat]))
    for status in statuses:
        status["full_text"] = status.pop("text")
        for key in ("retweeted_status", "quoted_status"):
            if key in status:
                status[key]["full_text"] = status[key].pop("text")
    save_tweets(database, statuses)
    database.conn.close()


def twitter_to_sqlite_import(path: Path, chat: Sequence[Said]) -> None:
    from sqlite_utils import Database
    from twitter_to_sqlite.archive import import_from_file

    database = Database(path)
    own = [said for said in chat if said.handle == "bo"]
    import_from_file(database, "tweet.js", _script("tweet.part0", [{"tweet": _exported(one)} for one in own]))
    account = {"username": "bo", "accountId": PEOPLE["bo"][1], "accountDisplayName": PEOPLE["bo"][0]}
    import_from_file(database, "account.js", _script("account.part0", [{"account": account}]))
    like = {"tweetId": chat[2].id, "fullText": "somebody else’s words", "expandedUrl": chat[2].url}
    import_from_file(database, "like.js", _script("like.part0", [{"like": like}]))
    database.conn.close()


_TWINT_2 = """
CREATE TABLE tweets (
    id integer not null, id_str text not null, tweet text default '', language text default '',
    conversation_id text not null, created_at integer not null, date text not null, time text not null,
    timezone text not null, place text default '', replies_count integer, likes_count integer,
    retweets_count integer, user_id integer not null, user_id_str text not null, screen_name text not null,
    name text default '', link text, mentions text, hashtags text, cashtags text, urls text, photos text,
    thumbnail text, quote_url text, video integer, geo text, near text, source text,
    time_update integer not null, `translate` text default '', trans_src text default '',
    trans_dest text default '', PRIMARY KEY (id)
);
CREATE TABLE users (id integer not null, id_str text not null, name text, username text not null, PRIMARY KEY (id));
CREATE TABLE retweets (
    user_id integer not null, username text not null, tweet_id integer not null, retweet_id integer not null,
    retweet_date integer, PRIMARY KEY (user_id, tweet_id)
);
CREATE TABLE replies (
    tweet_id integer not null, user_id integer not null, username text not null, PRIMARY KEY (user_id, tweet_id)
);
"""


def _twint_row(said: Said, chat: Sequence[Said], text: str, created_at: object, zone: str) -> Sequence[object]:
    by_id = {one.id: one for one in chat}
    local = said.at + timedelta(hours=2)
    quoted = by_id[said.quote_of].url if said.quote_of else ""
    return (
        int(said.id), said.id, text, "en", said.id, created_at, f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", zone, "", 0,
        0, 0, int(said.user_id), said.user_id, said.handle, said.name, said.url, "", "", "", "", "", "", quoted, 0, "",
        "", "", 1_441_990_000_000, "", "", "",
    )  # fmt: skip


def twint(path: Path, chat: Sequence[Said]) -> None:
    """As its versions up to 2.1.20 write it; with who retweeted and who is answered, in tables of their own."""
    rows = [_twint_row(said, chat, said.text, said.at_ms, "CEST") for said in chat]
    retweet = (int(chat[0].user_id), "mara_host", int(chat[1].id), int(chat[1].id) + 99, 1_441_990_000.0)
    reply = (int(chat[14].id), int(chat[1].user_id), "bo")
    _database(path, _TWINT_2, {"tweets": rows, "retweets": [retweet], "replies": [reply]})


def twint_last(path: Path, chat: Sequence[Said]) -> None:
    """As 2.1.21 writes it, in winter: its text escaped and on one line, its times those of a clock."""
    rows = [
        _twint_row(
            said,
            chat,
            said.escaped.replace("http", " http").replace("\n", " "),
            f"{said.at + timedelta(hours=2):%Y-%m-%d %H:%M:%S} CEST",
            "+0100",
        )
        for said in chat
    ]
    _database(path, _TWINT_2, {"tweets": rows})


_TWINT_1 = """
CREATE TABLE IF NOT EXISTS tweets (
    id integer not null, user_id integer, date text not null, time text not null, timezone text not null,
    location text not null, user text not null, tweet text not null, replies integer, likes integer,
    retweets integer, hashtags text, link text, retweet bool, user_rt text, mentions text,
    date_update text not null, search_name text not null, PRIMARY KEY (id, search_name)
);
"""


_TWINT_1_FIRST = """
CREATE TABLE IF NOT EXISTS tweets (
    id integer primary key, user_id integer, date text not null, time text not null, timezone text not null,
    location text not null, user text not null, tweet text not null, replies integer, likes integer,
    retweets integer, hashtags text
);
CREATE TABLE IF NOT EXISTS followers (
    user text not null, date_update text not null, follower text not null, PRIMARY KEY (user, follower)
);
"""


def twint_1_first(path: Path, chat: Sequence[Said]) -> None:
    """As its first versions with a database write it, which named no searches."""
    rows = [
        (int(said.id), int(said.user_id), f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", "Eastern Daylight Time", "",
         said.handle, said.text, 0, 0, 0, "")
        for said in chat
        for local in [said.at + timedelta(hours=-4)]
    ]  # fmt: skip
    _database(path, _TWINT_1_FIRST, {"tweets": rows})


def twint_1(path: Path, chat: Sequence[Said]) -> None:
    rows: list[Sequence[object]] = []
    for said in (*chat, chat[1]):
        local = said.at + timedelta(hours=-4)
        search = "seedchat" if len(rows) < len(chat) else "another"
        rows.append(
            (int(said.id), int(said.user_id), f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", "EDT", "", said.handle,
             said.text, 0, 0, 0, "", said.url, bool(said.repost_of), "", "", "2019-01-01 10:00:00", search)
        )  # fmt: skip
    _database(path, _TWINT_1, {"tweets": rows})


_CYD = """
CREATE TABLE tweet_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT, username TEXT, tweetID TEXT NOT NULL UNIQUE, conversationID TEXT,
    createdAt DATETIME, likeCount INTEGER, quoteCount INTEGER, replyCount INTEGER, retweetCount INTEGER,
    isLiked BOOLEAN, isRetweeted BOOLEAN, text TEXT, path TEXT NOT NULL, addedToDatabaseAt DATETIME NOT NULL,
    archivedAt DATETIME, deletedAt DATETIME
);
ALTER TABLE tweet_new RENAME TO tweet;
ALTER TABLE tweet ADD COLUMN isBookmarked BOOLEAN;
ALTER TABLE tweet ADD COLUMN deletedTweetAt DATETIME;
ALTER TABLE tweet ADD COLUMN deletedRetweetAt DATETIME;
ALTER TABLE tweet ADD COLUMN deletedLikeAt DATETIME;
ALTER TABLE tweet ADD COLUMN deletedBookmarkAt DATETIME;
ALTER TABLE tweet ADD COLUMN hasMedia BOOLEAN;
ALTER TABLE tweet ADD COLUMN isReply BOOLEAN;
ALTER TABLE tweet ADD COLUMN replyTweetID TEXT;
ALTER TABLE tweet ADD COLUMN replyUserID TEXT;
ALTER TABLE tweet ADD COLUMN isQuote BOOLEAN;
ALTER TABLE tweet ADD COLUMN quotedTweet TEXT;
CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT, userID TEXT NOT NULL UNIQUE, name TEXT, screenName TEXT NOT NULL,
    profileImageDataURI TEXT
);
CREATE TABLE tweet_media (
    id INTEGER PRIMARY KEY AUTOINCREMENT, mediaID TEXT NOT NULL UNIQUE, mediaType TEXT NOT NULL,
    tweetID TEXT NOT NULL
);
ALTER TABLE tweet_media ADD COLUMN url TEXT;
ALTER TABLE tweet_media ADD COLUMN filename TEXT;
ALTER TABLE tweet_media ADD COLUMN startIndex INTEGER;
ALTER TABLE tweet_media ADD COLUMN endIndex INTEGER;
CREATE TABLE tweet_url (
    id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL, displayURL TEXT NOT NULL, expandedURL TEXT NOT NULL,
    startIndex INTEGER NOT NULL, endIndex INTEGER NOT NULL, tweetID TEXT NOT NULL, UNIQUE(url, tweetID)
);
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT, messageID TEXT NOT NULL UNIQUE, conversationID TEXT NOT NULL,
    createdAt DATETIME NOT NULL, senderID TEXT NOT NULL, text TEXT NOT NULL, deletedAt DATETIME
);
"""


def cyd(path: Path, chat: Sequence[Said]) -> None:
    by_id = {said.id: said for said in chat}
    rows: list[Sequence[object]] = []
    for number, said in enumerate(chat, 1):
        created = f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z"
        quoted = by_id[said.quote_of].url if said.quote_of else None
        rows.append(
            (number, said.handle, said.id, said.id, created, 0, 0, 0, 0, 0, bool(said.repost_of), said.escaped,
             f"{said.handle}/status/{said.id}", created, None, None, 0, None, None, None, None, 0,
             bool(said.reply_to), said.reply_to, None, bool(quoted), quoted)
        )  # fmt: skip
    people = [(number, key, name, handle, None) for number, (handle, (name, key)) in enumerate(PEOPLE.items(), 1)]
    _database(path, _CYD, {"tweet": rows, "user": people})


_SEMIPHEMERAL = """
CREATE TABLE threads (id INTEGER NOT NULL, root_status_id INTEGER, should_exclude BOOLEAN, PRIMARY KEY (id));
CREATE TABLE tweets (
    id INTEGER NOT NULL, created_at DATETIME, user_id INTEGER, user_screen_name VARCHAR, status_id INTEGER,
    lang VARCHAR, source VARCHAR, source_url VARCHAR, text VARCHAR, in_reply_to_screen_name VARCHAR,
    in_reply_to_status_id INTEGER, in_reply_to_user_id INTEGER, retweet_count INTEGER, favorite_count INTEGER,
    retweeted BOOLEAN, favorited BOOLEAN, is_retweet BOOLEAN, is_deleted BOOLEAN, is_unliked BOOLEAN,
    exclude_from_delete BOOLEAN, thread_id INTEGER, PRIMARY KEY (id),
    FOREIGN KEY(thread_id) REFERENCES threads (id)
);
"""


def semiphemeral(path: Path, chat: Sequence[Said]) -> None:
    rows = [
        (number, f"{said.at:%Y-%m-%d %H:%M:%S}.000000", int(said.user_id), said.handle, int(said.id), "en", "", "",
         said.escaped, None, int(said.reply_to) if said.reply_to else None, None, 0, 0, 0, 0, bool(said.repost_of),
         0, 0, 0, None)
        for number, said in enumerate(chat, 1)
    ]  # fmt: skip
    _database(path, _SEMIPHEMERAL, {"tweets": rows})


_TWEETHOARDER = """
CREATE TABLE IF NOT EXISTS tweets (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, author_id TEXT NOT NULL, author_username TEXT NOT NULL,
    author_display_name TEXT, author_avatar_url TEXT, created_at TEXT NOT NULL, conversation_id TEXT, in_reply_to_tweet_id TEXT,
    in_reply_to_user_id TEXT, quoted_tweet_id TEXT, is_retweet BOOLEAN DEFAULT FALSE, retweeted_tweet_id TEXT,
    reply_count INTEGER DEFAULT 0, retweet_count INTEGER DEFAULT 0, like_count INTEGER DEFAULT 0,
    quote_count INTEGER DEFAULT 0, media_json TEXT, urls_json TEXT, hashtags_json TEXT, mentions_json TEXT,
    raw_json TEXT, first_seen_at TEXT NOT NULL, last_updated_at TEXT NOT NULL,
    FOREIGN KEY (quoted_tweet_id) REFERENCES tweets(id), FOREIGN KEY (retweeted_tweet_id) REFERENCES tweets(id)
);
CREATE TABLE IF NOT EXISTS collections (
    tweet_id TEXT NOT NULL, collection_type TEXT NOT NULL, bookmark_folder_id TEXT, bookmark_folder_name TEXT,
    thread_id TEXT, added_at TEXT NOT NULL, synced_at TEXT NOT NULL, PRIMARY KEY (tweet_id, collection_type)
);
"""


def tweethoarder(path: Path, chat: Sequence[Said]) -> None:
    rows = [
        (said.id, said.escaped, said.user_id, said.handle, said.name, None, said.at.isoformat(), said.id, said.reply_to,
         None, said.quote_of, bool(said.repost_of), said.repost_of, 0, 0, 0, 0, None, "[]", "[]", "[]", "{}",
         "2025-01-01T00:00:00+00:00", "2025-01-01T00:00:00+00:00")
        for said in chat
    ]  # fmt: skip
    _database(path, _TWEETHOARDER, {"tweets": rows})


_TIDY_TWEET = """
create table tweet (
    id text, page_id integer references results_page (id), reply_settings text, conversation_id text,
    created_at text, retweeted_tweet_id text references tweet (id), quoted_tweet_id text references tweet (id),
    replied_to_tweet_id text references tweet (id), in_reply_to_user_id text references user (id),
    author_id text references user (id), text text, lang text, source text, possibly_sensitive integer,
    like_count integer, quote_count integer, reply_count integer, retweet_count integer,
    source_file text references results_page (filename), directly_collected integer, primary key (id, page_id)
);
create table user (
    name text, profile_image_url text, id text, created_at text, protected text, description text, location text,
    pinned_tweet_id text, verified integer, url text, username text, page_id integer references results_page (id),
    source_file text references results_page (filename), primary key (id, page_id)
);
create table results_page (id integer primary key, file_name text);
create table _metadata (metadata_key text primary key, metadata_value text);
"""


def tidy_tweet(path: Path, chat: Sequence[Said]) -> None:
    tweets = [
        (said.id, page, "everyone", said.id, f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z", said.repost_of, said.quote_of,
         said.reply_to, None, said.user_id, said.escaped, "en", None, 0, 0, 0, 0, 0, "pages.jsonl", 1)
        for page, some in ((1, chat), (2, chat[:3]))
        for said in some
    ]  # fmt: skip
    people = [
        (name, "", key, "2012-01-01T00:00:00.000Z", "", "", None, None, 0, "", handle, page, "pages.jsonl")
        for page in (1, 2)
        for handle, (name, key) in PEOPLE.items()
    ]
    _database(path, _TIDY_TWEET, {"tweet": tweets, "user": people})


def mastodon_to_sqlite(path: Path, chat: Sequence[Said]) -> None:
    from sqlite_utils import Database

    database: Any = Database(path)
    columns = {"id": int, "username": str, "url": str, "display_name": str, "note": str}
    database["accounts"].create(columns, pk="id")
    database["accounts"].enable_fts(["username", "display_name", "note"], create_triggers=True)
    keys = (("account_id", "accounts", "id"),)
    columns = {"id": int, "account_id": int, "content": str, "created_at": str}
    database["statuses"].create(columns, pk="id", foreign_keys=keys)
    database["statuses"].enable_fts(["content"], create_triggers=True)
    for handle, (name, key) in PEOPLE.items():
        database["accounts"].insert({"id": int(key), "username": handle, "display_name": name})
    for said in chat:
        at = f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z"
        database["statuses"].insert(
            {"id": int(said.id), "account_id": int(said.user_id), "content": _html(said), "created_at": at}
        )
    database.conn.close()


def unknown_database(path: Path, chat: Sequence[Said]) -> None:
    ddl = """
    CREATE TABLE members (member_no INTEGER PRIMARY KEY, screen_name TEXT, display_name TEXT);
    CREATE TABLE log (what TEXT, at TEXT);
    CREATE TABLE contributions (
        no INTEGER PRIMARY KEY, tweet_id INTEGER, written_by INTEGER REFERENCES members (member_no), body TEXT,
        created_at TEXT, in_reply_to_status_id INTEGER
    );
    """
    people = [(int(key), handle, name) for handle, (name, key) in PEOPLE.items()]
    rows = [
        (number, int(said.id), int(said.user_id), said.text, said.at.isoformat(),
         int(said.reply_to) if said.reply_to else None)
        for number, said in enumerate(chat, 1)
    ]  # fmt: skip
    _database(path, ddl, {"members": people, "contributions": rows, "log": [("opened", "2015")]})


# Tables


def _csv(
    header: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    before: Sequence[Sequence[str]] = (),
    delimiter: str = ",",
    ends: str = "\r\n",
    quoting: Literal[0, 1, 2, 3] = csv.QUOTE_MINIMAL,
) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=ends, quoting=quoting)
    writer.writerows([*before, header, *rows])
    return out.getvalue()


def _workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=False)
    del book[book.sheetnames[0]]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row, 1):
                place = sheet.cell(number, column)
                place.value = cell
                if isinstance(cell, str):
                    place.data_type = "s"
    book.save(path)


_TAGS = (
    "id_str", "from_user", "text", "created_at", "time", "geo_coordinates", "user_lang", "in_reply_to_user_id_str",
    "in_reply_to_screen_name", "from_user_id_str", "in_reply_to_status_id_str", "source", "profile_image_url",
    "user_followers_count", "user_friends_count", "user_location", "status_url", "entities_str",
)  # fmt: skip


def _rounded(id_: str) -> str:
    return id_[:15] + "0" * (len(id_) - 15)


def _tags_row(said: Said, id_: object) -> list[object]:
    local = said.at + timedelta(hours=1)
    return [
        id_, said.handle, said.escaped, said.twitter_time, f"{local:%d/%m/%Y %H:%M:%S}", "", "en", "", "",
        said.user_id, said.reply_to or "", "", "", 10, 10, "", said.url.replace("https", "http"), "{}",
    ]  # fmt: skip


def tags_csv(path: Path, chat: Sequence[Said]) -> None:
    """Ids rounded by a spreadsheet, the byte order mark of Excel, and every row twice."""
    rows = [_tags_row(said, _rounded(said.id)) for said in chat for _ in (1, 2)]
    path.write_text(_csv(_TAGS, rows), encoding="utf-8-sig", newline="")


def tags_xlsx(path: Path, chat: Sequence[Said]) -> None:
    rows = [_TAGS, *(_tags_row(said, float(_rounded(said.id))) for said in chat)]
    _workbook(path, {"Readme": [["TAGS v6.1"], ["Enter term", "#seedchat"]], "Archive": rows})


def twitter_archiver(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "Date",
        "Screen Name",
        "Full Name",
        "Tweet Text",
        "Tweet ID",
        "Link(s)",
        "Media",
        "Location",
        "Retweets",
        "Favorites",
        "App",
        "Followers",
        "Follows",
        "Listed",
        "Verified",
        "User Since",
        "Location",
        "Bio",
        "Website",
        "Timezone",
        "Profile Image",
    ]
    rows = []
    for said in chat:
        local = said.at + timedelta(hours=-7)
        rows.append(
            [f"{local.month}/{local.day}/{local.year} {local:%H:%M:%S}", f"@{said.handle}", said.name, said.escaped,
             said.id, "", "", "Here", 0, 0, "Web", 1, 1, 0, "No", "1/2/2010", "There", "Bio, with comma", "", "", ""]
        )  # fmt: skip
    title = ["#seedchat – Twitter Archiver", *[""] * 20]
    path.write_text(_csv(header, rows, before=[title]), encoding="utf-8", newline="")


def twarc_csv(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "id", "conversation_id", "referenced_tweets.replied_to.id", "referenced_tweets.retweeted.id",
        "referenced_tweets.quoted.id", "author_id", "created_at", "text", "lang", "author.id", "author.username",
        "author.name", "author.description", "author.url", "__twarc.retrieved_at", "__twarc.url", "__twarc.version",
    ]  # fmt: skip
    rows = [
        [said.id, said.id, said.reply_to, said.repost_of, said.quote_of, said.user_id,
         f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z", said.escaped.replace("\n", "\\n"), "en", said.user_id, said.handle,
         said.name, "", "https://example.org", "2022-05-01T10:00:00+00:00", "https://api.twitter.com/2/tweets", "2.13.0"]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows, ends="\n"), encoding="utf-8", newline="")


def json2csv_2015(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "coordinates",
        "created_at",
        "hashtags",
        "media",
        "urls",
        "favorite_count",
        "id",
        "in_reply_to_screen_name",
        "in_reply_to_status_id",
        "in_reply_to_user_id",
        "lang",
        "place",
        "possibly_sensitive",
        "retweet_count",
        "reweet_id",
        "retweet_screen_name",
        "source",
        "text",
        "tweet_url",
        "user_created_at",
        "user_screen_name",
        "user_default_profile_image",
        "user_name",
        "user_screen_name",
        "user_verified",
    ]
    rows = [
        ["", said.twitter_time, "seedchat", "", "", 0, said.id, "", said.reply_to or "", "", "en", "", "False", 0,
         said.repost_of or "", "", "", said.escaped, said.url, "", said.handle, "False", said.name, said.handle, ""]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows), encoding="utf-8", newline="")


def json2csv_2018(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "id",
        "tweet_url",
        "created_at",
        "parsed_created_at",
        "user_screen_name",
        "text",
        "tweet_type",
        "in_reply_to_status_id",
        "lang",
        "retweet_or_quote_id",
        "user_id",
        "user_name",
    ]
    rows = [
        [said.id, said.url, said.twitter_time, f"{said.at:%Y-%m-%d %H:%M:%S}+00:00", said.handle, said.escaped,
         "reply" if said.reply_to else "retweet" if said.repost_of else "quote" if said.quote_of else "original",
         said.reply_to, "en", said.repost_of or said.quote_of, said.user_id, said.name]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows), encoding="utf-8", newline="")


def rtweet(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "user_id", "status_id", "created_at", "screen_name", "text", "source", "is_quote", "is_retweet",
        "reply_to_status_id", "quoted_status_id", "retweet_status_id", "lang", "name", "status_url",
    ]  # fmt: skip
    rows = [
        [f"x{said.user_id}", f"x{said.id}", f"{said.at:%Y-%m-%d %H:%M:%S}", said.handle, said.escaped, "NA",
         str(bool(said.quote_of)).upper(), str(bool(said.repost_of)).upper(),
         f"x{said.reply_to}" if said.reply_to else "NA", f"x{said.quote_of}" if said.quote_of else "NA",
         f"x{said.repost_of}" if said.repost_of else "NA", "en", said.name, said.url]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows, quoting=csv.QUOTE_ALL), encoding="utf-8", newline="")


def analytics(path: Path, chat: Sequence[Said]) -> None:
    header = ["Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements", "engagement rate"]
    rows = [
        [f"{float(said.id):.5E}", said.url, said.text, f"{said.at:%Y-%m-%d %H:%M} +0000", 812.0, 9.0, 0.011]
        for said in chat
    ]
    path.write_text(_csv(header, rows, quoting=csv.QUOTE_ALL), encoding="utf-8", newline="")


def storify(path: Path, chat: Sequence[Said]) -> None:
    rows = [[f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z", said.handle, said.text] for said in chat]
    path.write_text(_csv(["time", "username", "text"], rows), encoding="utf-8", newline="")


def four_cat(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "id", "thread_id", "timestamp", "unix_timestamp", "link", "body", "author", "author_fullname", "author_id",
        "source", "language_guess", "is_retweet",
    ]  # fmt: skip
    rows = [
        [said.id, said.id, f"{said.at:%Y-%m-%d %H:%M:%S}", said.at_ms // 1000, said.url.replace("twitter", "x"),
         said.escaped, said.handle, said.name, said.user_id, "", "en", "yes" if said.repost_of else "no"]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows), encoding="utf-8", newline="")


def social_feed_manager(path: Path, chat: Sequence[Said]) -> None:
    header = ["created_at", "twitter_id", "screen_name", "followers_count", "mentions", "in_reply_to_screen_name",
              "twitter_url", "text", "is_retweet"]  # fmt: skip
    rows = [
        [f"{said.at:%m/%d/%Y %I:%M:%S %p}", said.id, said.handle, 5, "", "", said.url, said.escaped.replace("\n", " "),
         "FALSE"]
        for said in chat
    ]  # fmt: skip
    path.write_text(_csv(header, rows), encoding="utf-8", newline="")


def communalytic(path: Path, chat: Sequence[Said]) -> None:
    header = ["tweet_id", "date", "text", "name", "username", "userid", "language", "quote_count", "retweet_count"]
    rows = [
        [
            said.id,
            f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
            said.escaped,
            said.name,
            said.handle,
            said.user_id,
            "en",
            0,
            1,
        ]
        for said in chat
    ]
    path.write_text(_csv(header, rows), encoding="utf-8", newline="")


def nodexl(path: Path, chat: Sequence[Said]) -> None:
    """Two sheets under a row of groups, real dates, a row for each person named, and who follows whom."""
    groups = ["", "", "Visual Properties", "", "Graph Metrics", "Do Not Edit!", "Other Columns", *[""] * 11]
    header = ["Vertex 1", "Vertex 2", "Color", "Width", "Reciprocated?", "ID", "Relationship",
              "Relationship Date (UTC)", "Tweet", "Tweet Date (UTC)", "Date", "Time", "Twitter Page for Tweet",
              "Imported ID", "In-Reply-To Tweet ID", "In-Reply-To User ID", "Quoted Status ID",
              "Retweet ID"]  # fmt: skip
    people = ["Vertex", "Color", "Name", "User ID", "Followers", "Tweets", "Description", "Location", "Time Zone",
              "Joined Twitter Date (UTC)", "URLs in Tweet by Count"]  # fmt: skip
    edges: list[list[object]] = []
    for said in chat:
        at = said.at.replace(tzinfo=None)
        for relation, other in (("Tweet", said.handle), ("Mentions", "mara_host")):
            edges.append(
                [said.handle, other, "", "", "No", len(edges) + 3, relation, at, said.text, at, at.date(), at.time(),
                 said.url.replace(".com/", ".com/#!/"), said.id, said.reply_to, "", said.quote_of, said.repost_of]
            )  # fmt: skip
    follows: list[object] = ["bo", "ines", "", "", "No", len(edges) + 3, "Follows", *[None] * 11]
    _workbook(
        path,
        {
            "Edges": [groups, header, follows, *edges],
            "Vertices": [
                ["", "Visual Properties"],
                people,
                ["bo", "", "Bo", 33018, 3, 4, "Grows beans #seedchat"],
            ],
        },
    )


def unknown_csv(path: Path, chat: Sequence[Said]) -> None:
    """Semicolons, Windows' letters, a lone carriage return for a line end; as a spreadsheet on an old Mac wrote it."""
    header = ["Nr", "Datum", "Handle", "Tweet", "Link"]
    rows = [
        [number, f"{said.at:%d.%m.%Y %H:%M:%S}", f"@{said.handle}", _plain(said), said.url]
        for number, said in enumerate(chat, 1)
    ]
    path.write_bytes(
        _csv(header, rows, delimiter=";", ends="\r", quoting=csv.QUOTE_ALL).encode("cp1252", "replace")
    )


def _plain(said: Said) -> str:
    return said.text.replace("👩\u200d🌾", "*")


# JSON


def twarc(path: Path, chat: Sequence[Said]) -> None:
    """A long tweet extended, a blank line, a line cut off, and a notice of the stream between the tweets."""
    lines = []
    for number, said in enumerate(chat):
        status = _status(said, chat)
        if number == 6:
            status["extended_tweet"] = {"full_text": status["text"]}
            status["text"] = status["text"][:30] + "…"
        lines.append(json.dumps(status, ensure_ascii=number % 2 == 0))
    lines[2:2] = ['{"limit": {"track": 4}}', "", lines[0][:200]]
    path.write_text("\n".join(lines), encoding="utf-8")


def _v2(said: Said, *, author: bool) -> dict[str, Any]:
    references = [
        {"type": kind, "id": id_}
        for kind, id_ in (("replied_to", said.reply_to), ("retweeted", said.repost_of), ("quoted", said.quote_of))
        if id_
    ]
    tweet: dict[str, Any] = {
        "id": said.id,
        "text": said.escaped,
        "author_id": said.user_id,
        "created_at": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
        "lang": "en",
        "public_metrics": {"like_count": 0},
    }
    if references:
        tweet["referenced_tweets"] = references
    if author:
        tweet["author"] = {"id": said.user_id, "username": said.handle, "name": said.name}
    return tweet


def twarc2(path: Path, chat: Sequence[Said]) -> None:
    users = [{"id": key, "username": handle, "name": name} for handle, (name, key) in PEOPLE.items()]
    pages = [
        {
            "data": [_v2(said, author=False) for said in some],
            "includes": {"users": users, "tweets": [_v2(chat[7], author=False)]},
            "meta": {"result_count": len(some)},
            "__twarc": {"version": "2.13.0"},
        }
        for some in (chat[:9], chat[9:])
    ]
    path.write_text("\n".join(map(json.dumps, pages)) + "\n", encoding="utf-8")


def twarc2_flat(path: Path, chat: Sequence[Said]) -> None:
    path.write_text("".join(json.dumps(_v2(said, author=True)) + "\n" for said in chat), encoding="utf-8")


def _result(said: Said, chat: Sequence[Said], *, newer: bool) -> dict[str, Any]:
    by_id = {one.id: one for one in chat}
    core = {"screen_name": said.handle, "name": said.name}
    user = {"rest_id": said.user_id, **({"core": core, "legacy": {}} if newer else {"legacy": core})}
    legacy: dict[str, Any] = {
        "full_text": said.escaped,
        "created_at": said.twitter_time,
        "id_str": said.id,
        "user_id_str": said.user_id,
        "lang": "en",
    }
    if said.reply_to:
        legacy["in_reply_to_status_id_str"] = said.reply_to
    if said.repost_of:
        legacy["retweeted_status_result"] = {"result": _result(by_id[said.repost_of], chat, newer=newer)}
    result = {"rest_id": said.id, "legacy": legacy, "core": {"user_results": {"result": user}}}
    if said.quote_of:
        legacy["quoted_status_id_str"] = said.quote_of
        quoted = _result(by_id[said.quote_of], chat, newer=newer)
        result["quoted_status_result"] = {"result": {"__typename": "TweetWithVisibilityResults", "tweet": quoted}}
    return result


def zeeschuimer(path: Path, chat: Sequence[Said]) -> None:
    """The older form of the site's objects, the newer one, a long note, and the oldest form by turns."""
    lines = []
    for number, said in enumerate(chat):
        data = _result(said, chat, newer=number % 2 == 0)
        if number == 3:
            data["note_tweet"] = {"note_tweet_results": {"result": {"text": said.escaped}}}
            data["legacy"]["full_text"] = said.escaped[:12] + "…"
        if number == 4:
            user = {"screen_name": said.handle, "name": said.name, "id_str": said.user_id}
            data = {"id": int(said.id), "type": "adaptive", "legacy": data["legacy"], "user": user}
        lines.append(
            json.dumps({"nav_index": "1:1:1", "item_id": said.id, "source_platform": "twitter.com", "data": data})
        )
    path.write_text("\n".join(lines), encoding="utf-8")


def snscrape(path: Path, chat: Sequence[Said]) -> None:
    by_id = {said.id: said for said in chat}

    def tweet(said: Said, text_key: str) -> dict[str, Any]:
        return {
            "_type": "snscrape.modules.twitter.Tweet",
            "url": said.url,
            "date": f"{said.at:%Y-%m-%dT%H:%M:%S}+00:00",
            text_key: said.escaped,
            "id": int(said.id),
            "user": {"username": said.handle, "id": int(said.user_id), "displayname": said.name},
            "lang": "en",
            "inReplyToTweetId": int(said.reply_to) if said.reply_to else None,
            "retweetedTweet": tweet(by_id[said.repost_of], text_key) if said.repost_of else None,
            "quotedTweet": tweet(by_id[said.quote_of], text_key) if said.quote_of else None,
        }

    lines = [
        json.dumps(tweet(said, "rawContent" if number % 2 else "content")) for number, said in enumerate(chat)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _html(said: Said) -> str:
    lines = said.escaped.replace("\n", "<br />")
    tag = '<a href="https://example.social/tags/seedchat" class="mention hashtag" rel="tag">#<span>seedchat</span></a>'
    return f"<p>{lines.replace('#seedchat', tag)}</p>"


def mastodon(path: Path, chat: Sequence[Said]) -> None:
    by_id = {said.id: said for said in chat}

    def status(said: Said) -> dict[str, Any]:
        return {
            "id": said.id,
            "created_at": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
            "content": "" if said.repost_of else _html(said),
            "account": {"id": said.user_id, "acct": said.handle, "display_name": said.name},
            "url": f"https://example.social/@{said.handle}/{said.id}",
            "language": "en",
            "spoiler_text": "",
            "in_reply_to_id": said.reply_to,
            "reblog": status(by_id[said.repost_of]) if said.repost_of else None,
        }

    path.write_text(json.dumps([status(said) for said in chat], indent=2), encoding="utf-8")


def outbox(path: Path, chat: Sequence[Said]) -> None:
    actor = "https://example.social/users/bo"

    def activity(said: Said) -> dict[str, Any]:
        note = {
            "id": f"{actor}/statuses/{said.id}",
            "type": "Note",
            "published": f"{said.at:%Y-%m-%dT%H:%M:%SZ}",
            "attributedTo": actor,
            "content": _html(said),
            "contentMap": {"en": _html(said)},
            "inReplyTo": f"https://example.social/users/x/statuses/{said.reply_to}" if said.reply_to else None,
        }
        return {"id": f"{note['id']}/activity", "type": "Create", "actor": actor, "object": note}

    boost = {"type": "Announce", "actor": actor, "object": "https://example.social/users/ines/statuses/5"}
    items = [*(activity(said) for said in chat if said.handle == "bo"), boost]
    document = {"@context": "x", "id": "outbox.json", "type": "OrderedCollection", "orderedItems": items}
    path.write_text(json.dumps(document), encoding="utf-8")


def bluesky(path: Path, chat: Sequence[Said]) -> None:
    def uri(id_: str) -> str:
        handle = next(said.handle for said in chat if said.id == id_)
        return f"at://did:plc:{handle.replace('_', '')}/app.bsky.feed.post/{id_}"

    def view(said: Said) -> dict[str, Any]:
        record: dict[str, Any] = {
            "$type": "app.bsky.feed.post",
            "text": said.text,
            "createdAt": f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z",
            "langs": ["en"],
        }
        if said.reply_to:
            record["reply"] = {"parent": {"uri": uri(said.reply_to)}, "root": {"uri": uri(said.reply_to)}}
        if said.quote_of:
            record["embed"] = {"$type": "app.bsky.embed.record", "record": {"uri": uri(said.quote_of)}}
            shown = "t.co/x1y…"
            start = len(said.text[: said.text.index("https://")].encode())
            record["text"] = said.text.replace("https://t.co/x1y2z3", shown)
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": "https://t.co/x1y2z3"}
            index = {"byteStart": start, "byteEnd": start + len(shown.encode())}
            record["facets"] = [{"index": index, "features": [feature]}]
        did = f"did:plc:{said.handle.replace('_', '')}"
        author = {"did": did, "handle": said.handle, "displayName": said.name}
        return {"uri": uri(said.id), "author": author, "record": record, "indexedAt": record["createdAt"]}

    feed: list[dict[str, Any]] = []
    for said in chat:
        if said.repost_of:
            original = next(one for one in chat if one.id == said.repost_of)
            by = view(said)["author"]
            at = f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z"
            reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": by, "indexedAt": at}
            feed.append({"post": view(original), "reason": reason})
        else:
            feed.append({"post": view(said)})
    path.write_text(json.dumps({"feed": feed, "cursor": "x"}), encoding="utf-8")


def flat_json(path: Path, chat: Sequence[Said]) -> None:
    """Several documents one after another, each over many lines."""
    documents = [
        {
            "meta": {"tweetId": said.id, "createdAt": said.at.isoformat()},
            "content": said.text,
            "userName": said.handle,
        }
        for said in chat
    ]
    path.write_text("\n".join(json.dumps(one, indent=1) for one in documents), encoding="utf-8")


# Exports of Twitter and X


def _exported(said: Said) -> dict[str, Any]:
    tweet: dict[str, Any] = {
        "id": said.id,
        "id_str": said.id,
        "full_text": said.escaped,
        "created_at": said.twitter_time,
        "lang": "en",
        "favorite_count": "3",
        "entities": {"hashtags": [], "urls": []},
    }
    if said.reply_to:
        tweet |= {"in_reply_to_status_id": said.reply_to, "in_reply_to_status_id_str": said.reply_to}
    return tweet


def _script(name: str, items: Sequence[object]) -> bytes:
    return f"window.YTD.{name} = {json.dumps(items, indent=2)}".encode()


PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def export_files(chat: Sequence[Said]) -> dict[str, bytes]:
    """One account's export: its tweets in two parts, some bare, one long one cut, and a picture."""
    own = [said for said in chat if said.handle == "bo"]
    items: list[dict[str, Any]] = [{"tweet": _exported(said)} for said in own]
    items[0] = _exported(own[0])
    items[-2]["tweet"]["full_text"] = own[-2].escaped[:24] + "… https://t.co/abcdefghij"
    note = {
        "noteTweetId": "9",
        "createdAt": f"{own[-2].at:%Y-%m-%dT%H:%M:%S}.000Z",
        "core": {"text": own[-2].escaped},
    }
    account = {"username": "bo", "accountId": PEOPLE["bo"][1], "accountDisplayName": PEOPLE["bo"][0]}
    return {
        "data/account.js": _script("account.part0", [{"account": account}]),
        "data/tweets.js": _script("tweets.part0", items[:3]),
        "data/tweets-part1.js": _script("tweets.part1", items[3:]),
        "data/note-tweet.js": _script("note_tweet.part0", [{"noteTweet": note}]),
        "data/like.js": _script("like.part0", [{"like": {"tweetId": "1", "fullText": "another’s"}}]),
        "data/manifest.js": b"window.__THAR_CONFIG = {}",
        f"data/tweets_media/{own[0].id}-garden.png": PICTURE,
        "Your archive.html": b"<html></html>",
    }


def export_zip(path: Path, chat: Sequence[Said]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in export_files(chat).items():
            packed.writestr(f"twitter-2022-11-20-abc/{name}", content)
        packed.writestr("../outside.txt", b"out")


def export_folder(path: Path, chat: Sequence[Said]) -> None:
    for name, content in export_files(chat).items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)


def tweets_csv(path: Path, chat: Sequence[Said]) -> None:
    header = [
        "tweet_id",
        "in_reply_to_status_id",
        "in_reply_to_user_id",
        "timestamp",
        "source",
        "text",
        "retweeted_status_id",
        "retweeted_status_user_id",
        "retweeted_status_timestamp",
        "expanded_urls",
    ]
    rows = [
        [said.id, said.reply_to, "", f"{said.at:%Y-%m-%d %H:%M:%S} +0000", "<a>web</a>", said.escaped, said.repost_of,
         "", "", ""]
        for said in chat
        if said.handle == "bo"
    ]  # fmt: skip
    table = _csv(header, rows, ends="\n", quoting=csv.QUOTE_ALL)
    details = {"screen_name": "bo", "full_name": PEOPLE["bo"][0], "id": PEOPLE["bo"][1]}
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("tweets.csv", table)
        packed.writestr("data/js/user_details.js", f"var user_details =  {json.dumps(details)}")


_REFS = frozenset({"reply_to", "repost_of", "quote_of"})
_OTHERS = frozenset({"repost_of", "quote_of"})

KINDS = [
    Kind("twitter-to-sqlite", "t.db", twitter_to_sqlite),
    Kind("twitter-to-sqlite-import", "t.db", twitter_to_sqlite_import, _OTHERS),
    Kind("twint", "last.db", twint_last, frozenset({"reply_to", "repost_of", "lines"}), inferred=17),
    Kind("twint", "t.db", twint, frozenset({"reply_to", "repost_of"})),
    Kind("twint-1", "first.db", twint_1_first, _REFS | {"name"}, inferred=17),
    Kind("twint-1", "t.db", twint_1, _REFS | {"name"}, inferred=18, duplicates=1),
    Kind("cyd", "data.sqlite3", cyd, frozenset({"repost_of"})),
    Kind("semiphemeral", "tweets.db", semiphemeral, _OTHERS | {"name"}),
    Kind("tweethoarder", "t.db", tweethoarder),
    Kind("tidy-tweet", "t.db", tidy_tweet, duplicates=3),
    Kind("mastodon-to-sqlite", "m.db", mastodon_to_sqlite, _REFS),
    Kind("sqlite", "own.db", unknown_database, _OTHERS),
    Kind("tags", "tags.csv", tags_csv, _OTHERS | {"name"}, repaired=34, duplicates=17),
    Kind("tags", "tags.xlsx", tags_xlsx, _OTHERS | {"name"}, repaired=17),
    Kind("twitter-archiver", "sheet.csv", twitter_archiver, _REFS, inferred=17),
    Kind("twarc-csv", "t.csv", twarc_csv),
    Kind("json2csv", "t.csv", json2csv_2015, frozenset({"quote_of"})),
    Kind("json2csv-2018", "t.csv", json2csv_2018),
    Kind("rtweet", "t.csv", rtweet),
    Kind("analytics", "t.csv", analytics, _REFS | {"name", "time"}, repaired=17),
    Kind("storify", "t.csv", storify, _REFS | {"name"}, repaired=17, ids=False),
    Kind("4cat", "t.csv", four_cat, _REFS),
    Kind("csv", "sfm.csv", social_feed_manager, _REFS | {"name", "lines"}, inferred=17),
    Kind("csv", "communalytic.csv", communalytic, _REFS),
    Kind("xlsx", "nodexl.xlsx", nodexl, frozenset({"name"}), duplicates=17, refused=1),
    Kind("csv", "own.csv", unknown_csv, _REFS | {"name"}, inferred=17, repaired=0),
    Kind("twarc", "t.jsonl", twarc, refused=2),
    Kind("twarc2", "t.jsonl", twarc2),
    Kind("twarc2", "flat.jsonl", twarc2_flat),
    Kind("zeeschuimer", "z.ndjson", zeeschuimer),
    Kind("snscrape", "s.jsonl", snscrape),
    Kind("mastodon", "m.json", mastodon, frozenset({"quote_of"})),
    Kind("mastodon", "outbox.json", outbox, _OTHERS | {"name"}, refused=1),
    Kind("bluesky", "b.json", bluesky),
    Kind("json", "own.json", flat_json, _REFS | {"name"}),
    Kind("x-export", "export.zip", export_zip, _OTHERS),
    Kind("x-export", "export", export_folder, _OTHERS),
    Kind("tweets-csv", "tweets.zip", tweets_csv, frozenset({"quote_of"})),
]
OWN = {"twitter-to-sqlite-import", "x-export", "tweets-csv"}
"""Kinds that hold one account's tweets alone; as ``outbox.json`` does."""
