# ruff: noqa: E501 (rows and statements as the tools write them)
"""SQLite archives, made by the statements in each tool's own source; twitter-to-sqlite's by the tool."""

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.sources.archives.writing import as_html, export_script, exported_tweet, tweet_of_api_1, write_database
from tests.sources.invented import PEOPLE, Said


def twitter_to_sqlite(path: Path, chat: Sequence[Said]) -> None:
    from sqlite_utils import Database
    from twitter_to_sqlite.utils import save_tweets

    database = Database(path)
    statuses = json.loads(json.dumps([tweet_of_api_1(said, chat) for said in chat]))
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
    import_from_file(
        database, "tweet.js", export_script("tweet.part0", [{"tweet": exported_tweet(one)} for one in own])
    )
    account = {"username": "bo", "accountId": PEOPLE["bo"][1], "accountDisplayName": PEOPLE["bo"][0]}
    import_from_file(database, "account.js", export_script("account.part0", [{"account": account}]))
    like = {"tweetId": chat[2].id, "fullText": "somebody else’s words", "expandedUrl": chat[2].url}
    import_from_file(database, "like.js", export_script("like.part0", [{"like": like}]))
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
    write_database(path, _TWINT_2, {"tweets": rows, "retweets": [retweet], "replies": [reply]})


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
    write_database(path, _TWINT_2, {"tweets": rows})


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
    write_database(path, _TWINT_1_FIRST, {"tweets": rows})


def twint_1(path: Path, chat: Sequence[Said]) -> None:
    rows: list[Sequence[object]] = []
    for said in (*chat, chat[1]):
        local = said.at + timedelta(hours=-4)
        search = "seedchat" if len(rows) < len(chat) else "another"
        rows.append(
            (int(said.id), int(said.user_id), f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", "EDT", "", said.handle,
             said.text, 0, 0, 0, "", said.url, bool(said.repost_of), "", "", "2019-01-01 10:00:00", search)
        )  # fmt: skip
    write_database(path, _TWINT_1, {"tweets": rows})


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
    write_database(path, _CYD, {"tweet": rows, "user": people})


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
    write_database(path, _SEMIPHEMERAL, {"tweets": rows})


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
    write_database(path, _TWEETHOARDER, {"tweets": rows})


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
    write_database(path, _TIDY_TWEET, {"tweet": tweets, "user": people})


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
            {"id": int(said.id), "account_id": int(said.user_id), "content": as_html(said), "created_at": at}
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
    write_database(path, ddl, {"members": people, "contributions": rows, "log": [("opened", "2015")]})
