# ruff: noqa: E501 (rows and statements as the tools write them)
"""Tables as tools and people export them: CSV in several encodings, and workbooks."""

import csv
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from tests.sources.archives.writing import csv_text, write_workbook
from tests.sources.invented import Said

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
    path.write_text(csv_text(_TAGS, rows), encoding="utf-8-sig", newline="")


def tags_xlsx(path: Path, chat: Sequence[Said]) -> None:
    rows = [_TAGS, *(_tags_row(said, float(_rounded(said.id))) for said in chat)]
    write_workbook(path, {"Readme": [["TAGS v6.1"], ["Enter term", "#seedchat"]], "Archive": rows})


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
    path.write_text(csv_text(header, rows, before=[title]), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows, ends="\n"), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows, quoting=csv.QUOTE_ALL), encoding="utf-8", newline="")


def analytics(path: Path, chat: Sequence[Said]) -> None:
    header = ["Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements", "engagement rate"]
    rows = [
        [f"{float(said.id):.5E}", said.url, said.text, f"{said.at:%Y-%m-%d %H:%M} +0000", 812.0, 9.0, 0.011]
        for said in chat
    ]
    path.write_text(csv_text(header, rows, quoting=csv.QUOTE_ALL), encoding="utf-8", newline="")


def storify(path: Path, chat: Sequence[Said]) -> None:
    rows = [[f"{said.at:%Y-%m-%dT%H:%M:%S}.000Z", said.handle, said.text] for said in chat]
    path.write_text(csv_text(["time", "username", "text"], rows), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows), encoding="utf-8", newline="")


def social_feed_manager(path: Path, chat: Sequence[Said]) -> None:
    header = ["created_at", "twitter_id", "screen_name", "followers_count", "mentions", "in_reply_to_screen_name",
              "twitter_url", "text", "is_retweet"]  # fmt: skip
    rows = [
        [f"{said.at:%m/%d/%Y %I:%M:%S %p}", said.id, said.handle, 5, "", "", said.url, said.escaped.replace("\n", " "),
         "FALSE"]
        for said in chat
    ]  # fmt: skip
    path.write_text(csv_text(header, rows), encoding="utf-8", newline="")


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
    path.write_text(csv_text(header, rows), encoding="utf-8", newline="")


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
    write_workbook(
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
        csv_text(header, rows, delimiter=";", ends="\r", quoting=csv.QUOTE_ALL).encode("cp1252", "replace")
    )


def _plain(said: Said) -> str:
    return said.text.replace("👩\u200d🌾", "*")
