"""What several archives are written with: files of each format, and a tweet or text in each form."""

import csv
import io
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

from tests.sources.invented import Said


def write_database(path: Path, ddl: str, rows: dict[str, Sequence[Sequence[object]]]) -> None:
    with closing(sqlite3.connect(path)) as archive:
        archive.executescript(ddl)
        for table, values in rows.items():
            for row in values:
                archive.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        archive.commit()


def csv_text(
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


def write_workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> None:
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


def tweet_of_api_1(said: Said, chat: Sequence[Said], *, inner: bool = True) -> dict[str, Any]:
    """A tweet as Twitter's API v1.1 gave it."""
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
        status["retweeted_status"] = tweet_of_api_1(by_id[said.repost_of], chat, inner=False)
    if inner and said.quote_of:
        status["quoted_status"] = tweet_of_api_1(by_id[said.quote_of], chat, inner=False)
        status["quoted_status_id_str"] = said.quote_of
    return status


def exported_tweet(said: Said) -> dict[str, Any]:
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


def export_script(name: str, items: Sequence[object]) -> bytes:
    return f"window.YTD.{name} = {json.dumps(items, indent=2)}".encode()


def as_html(said: Said) -> str:
    lines = said.escaped.replace("\n", "<br />")
    address = "https://example.social/tags/seedchat"
    tag = f'<a href="{address}" class="mention hashtag" rel="tag">#<span>seedchat</span></a>'
    return f"<p>{lines.replace('#seedchat', tag)}</p>"
