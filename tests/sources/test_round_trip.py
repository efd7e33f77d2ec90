"""Any table of posts, written as any program might write it, reads back the same."""

import csv
import json
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from hypothesis import given
from hypothesis import strategies as st

from curator import sources
from curator.posts import Post, iso_utc

_FIRST = int(datetime(2011, 1, 1, tzinfo=UTC).timestamp())
_LAST = int(datetime(2025, 1, 1, tzinfo=UTC).timestamp())
_SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
_MISSING = {"", "na", "n/a", "#n/a", "<na>", "nan", "null", "none", "nil", "undefined", "\\n"}


@dataclass(frozen=True)
class Tweet:
    """What a table says of one tweet."""

    id: str
    handle: str
    seconds: int
    text: str
    name: str
    reply_to: str | None

    @property
    def url(self) -> str:
        return f"https://twitter.com/{self.handle}/status/{self.id}"


WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-32")
WESTERN = ("cp1252", "mac_roman")

# What an old encoding can hold and be known by: words of Western languages, their letters within words.
_WORDS = (
    "café|naïve|Zürich|señor|it’s|we’re|“quoted”|Åse’s|garçon|plain|words|1, 2; 3|œuvre|over – and – out|wait…"
)
_WORDS += '|déjà vu|a "nested" one|tab\there|São Paulo|two\nlines'
western_words = st.sampled_from(_WORDS.split("|"))
western = st.lists(western_words, min_size=2, max_size=8).map(" ".join)
anything = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1, max_size=80
).filter(lambda text: text.strip() and text.strip().lower() not in _MISSING and "_x" not in text)
handles = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{2,14}", fullmatch=True).filter(
    lambda one: one.lower() not in _MISSING
)
seconds = st.integers(_FIRST, _LAST)


@st.composite
def tables(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> list[Tweet]:
    """Tweets with ids that tell their times, some of them answers to others."""
    made: list[Tweet] = []
    for at in draw(st.lists(seconds, min_size=1, max_size=12, unique=True)):
        id_ = str((at * 1000 - _SNOWFLAKE_EPOCH_MS << 22) + draw(st.integers(1, (1 << 22) - 1)))
        answered = draw(st.sampled_from([None, *(one.id for one in made if one.id[15:].strip("0"))]))
        text, name = draw(texts), draw(texts).strip()[:40].strip() or "x"
        made.append(Tweet(id_, draw(handles), at, text, name if name.lower() not in _MISSING else "x", answered))
    # An id that by chance ends in zeros looks like one that a spreadsheet rounded.
    return [one for one in made if one.id[15:].strip("0")] or [
        Tweet("575486036429549569", "ana", 1426021445, "x", "A", None)
    ]


IDS = ("id", "id_str", "tweet_id", "Tweet ID", "status_id", "tweetId")
TEXTS = ("text", "full_text", "Tweet Text", "tweet_text", "content", "tweet")
HANDLES = ("screen_name", "user_screen_name", "username", "Screen Name", "from_user", "author_username")
NAMES = ("name", "display_name", "Full Name", "author_name")
TIMES = ("created_at", "timestamp", "Date", "time", "datetime")
URLS = ("tweet_url", "status_url", "link", "permalink")
REPLIES = ("in_reply_to_status_id", "reply_to_status_id", "in_reply_to_status_id_str")
SPELLINGS = ("iso", "twitter", "epoch", "offset")


@dataclass(frozen=True)
class Layout:
    """How a table is written."""

    names: dict[str, str]
    order: tuple[str, ...]
    time: str
    missing: str
    rounded: str | None

    def rows(self, tweets: Sequence[Tweet]) -> list[dict[str, str]]:
        return [{self.names[part]: self._cell(tweet, part) for part in self.order} for tweet in tweets]

    def _cell(self, tweet: Tweet, part: str) -> str:
        if part == "time":
            return _time(tweet.seconds, self.time)
        if part == "text":
            return tweet.text.replace("&", "&amp;")
        if part == "id" and self.rounded == "zeros":
            return tweet.id[:15] + "0" * (len(tweet.id) - 15)
        if part == "id" and self.rounded == "scientific":
            return f"{int(tweet.id):.5E}".replace("E+", "E+")
        if part == "reply_to":
            return tweet.reply_to or self.missing
        return str(getattr(tweet, part))


def _time(at: int, spelling: str) -> str:
    moment = datetime.fromtimestamp(at, UTC)
    return {
        "iso": f"{moment:%Y-%m-%dT%H:%M:%S}Z",
        "twitter": f"{moment:%a %b %d %H:%M:%S +0000 %Y}",
        "epoch": str(at),
        "offset": f"{moment:%Y-%m-%d %H:%M:%S} +0000",
    }[spelling]


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    parts = {"id": IDS, "text": TEXTS, "handle": HANDLES, "name": NAMES, "time": TIMES, "url": URLS}
    parts["reply_to"] = REPLIES
    return Layout(
        {part: draw(st.sampled_from(names)) for part, names in parts.items()},
        tuple(draw(st.permutations(list(parts)))),
        draw(st.sampled_from(SPELLINGS)),
        draw(st.sampled_from(["", "NA", "NULL", "None", "nan", "N/A", "null"])),
        draw(st.sampled_from([None, "zeros", "scientific"])),
    )


def read(path: Path) -> list[Post]:
    with sources.open_archive(path) as reading:
        batches = list(reading.batches(5))
    assert not [refused for batch in batches for refused in batch.refused]
    return [post for batch in batches for post in batch.posts]


def check(tweets: Sequence[Tweet], posts: Sequence[Post], *, rounded: bool = False) -> None:
    assert [post.id for post in posts] == [tweet.id for tweet in tweets]
    for tweet, post in zip(tweets, posts, strict=True):
        assert post.author is not None
        assert (post.text, post.author.handle) == (tweet.text, tweet.handle)
        assert post.author.name == tweet.name.strip()
        assert iso_utc(post.at_ms) == iso_utc(tweet.seconds * 1000)
        assert post.url == tweet.url
        assert post.reply_to == tweet.reply_to or rounded


def delimited(
    path: Path, layout: Layout, tweets: Sequence[Tweet], encoding: str, delimiter: str, ends: str
) -> None:
    quoting: Literal[0, 1] = csv.QUOTE_ALL if ends == "\r" else csv.QUOTE_MINIMAL
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(
            file, list(map(layout.names.__getitem__, layout.order)), delimiter=delimiter, lineterminator=ends,
            quoting=quoting,
        )  # fmt: skip
        writer.writeheader()
        writer.writerows(layout.rows(tweets))


endings = st.sampled_from(["\n", "\r\n", "\r"])
delimiters = st.sampled_from([",", "\t", ";", "|"])


@given(tables(anything), layouts(), st.sampled_from(WIDE), delimiters, endings)
def test_csv_and_tsv_of_any_letters(
    tweets: list[Tweet], layout: Layout, encoding: str, delimiter: str, ends: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        delimited(path, layout, tweets, encoding, delimiter, ends)
        check(tweets, read(path))


@given(tables(western), layouts(), st.sampled_from(WESTERN), delimiters, endings)
def test_csv_and_tsv_of_old_encodings(
    tweets: list[Tweet], layout: Layout, encoding: str, delimiter: str, ends: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        delimited(path, layout, tweets, encoding, delimiter, ends)
        check(tweets, read(path))


@given(tables(anything), layouts())
def test_workbooks(tweets: list[Tweet], layout: Layout) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book[book.sheetnames[0]]
    rows = layout.rows(tweets)
    for number, row in enumerate([list(rows[0]), *(list(row.values()) for row in rows)], 1):
        for column, cell in enumerate(row, 1):
            place = sheet.cell(number, column)
            place.value = cell
            place.data_type = "s"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.xlsx"
        book.save(path)
        check(tweets, read(path))


@given(tables(anything), layouts(), st.booleans(), st.booleans())
def test_json(tweets: list[Tweet], layout: Layout, in_array: bool, ascii_only: bool) -> None:
    rows: list[dict[str, Any]] = [dict(row) for row in layout.rows(tweets)]
    for row, tweet in zip(rows, tweets, strict=True):
        row[layout.names["reply_to"]] = tweet.reply_to
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.json"
        lines = [json.dumps(row, ensure_ascii=ascii_only) for row in rows]
        path.write_text(f"[{','.join(lines)}]" if in_array else "\n".join(lines), encoding="utf-8", newline="")
        check(tweets, read(path))


@given(tables(anything), layouts(), st.sampled_from(["posts", "My Tweets", 'a "table"']), st.booleans())
def test_databases(tweets: list[Tweet], layout: Layout, table: str, numbers: bool) -> None:
    rows = layout.rows(tweets)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.db"
        quoted = [f'"{name}"' for name in rows[0]]
        with closing(sqlite3.connect(path)) as database:
            name = '"' + table.replace('"', '""') + '"'
            affinity = "INTEGER" if numbers and layout.rounded is None else "TEXT"
            id_name = f'"{layout.names["id"]}"'
            columns = ", ".join(f"{one} {affinity if one == id_name else 'TEXT'}" for one in quoted)
            database.execute(f"CREATE TABLE {name} ({columns})")
            marks = ", ".join("?" * len(quoted))
            database.executemany(f"INSERT INTO {name} VALUES ({marks})", (list(row.values()) for row in rows))
            database.commit()
        check(tweets, read(path))
