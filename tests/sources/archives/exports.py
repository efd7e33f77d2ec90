# ruff: noqa: E501 (rows and statements as the tools write them)
"""The exports that owners of accounts get from Twitter and X."""

import csv
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.sources.archives.writing import csv_text, export_script, exported_tweet
from tests.sources.invented import PEOPLE, Said

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def export_files(chat: Sequence[Said]) -> dict[str, bytes]:
    """One account's export: its tweets in two parts, some bare, one long one cut, and a picture."""
    own = [said for said in chat if said.handle == "bo"]
    items: list[dict[str, Any]] = [{"tweet": exported_tweet(said)} for said in own]
    items[0] = exported_tweet(own[0])
    items[-2]["tweet"]["full_text"] = own[-2].escaped[:24] + "… https://t.co/abcdefghij"
    note = {
        "noteTweetId": "9",
        "createdAt": f"{own[-2].at:%Y-%m-%dT%H:%M:%S}.000Z",
        "core": {"text": own[-2].escaped},
    }
    account = {"username": "bo", "accountId": PEOPLE["bo"][1], "accountDisplayName": PEOPLE["bo"][0]}
    return {
        "data/account.js": export_script("account.part0", [{"account": account}]),
        "data/tweets.js": export_script("tweets.part0", items[:3]),
        "data/tweets-part1.js": export_script("tweets.part1", items[3:]),
        "data/note-tweet.js": export_script("note_tweet.part0", [{"noteTweet": note}]),
        "data/like.js": export_script("like.part0", [{"like": {"tweetId": "1", "fullText": "another’s"}}]),
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
    table = csv_text(header, rows, ends="\n", quoting=csv.QUOTE_ALL)
    details = {"screen_name": "bo", "full_name": PEOPLE["bo"][0], "id": PEOPLE["bo"][1]}
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("tweets.csv", table)
        packed.writestr("data/js/user_details.js", f"var user_details =  {json.dumps(details)}")
