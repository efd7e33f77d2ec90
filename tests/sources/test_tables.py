"""Tables as other tools and spreadsheets leave them: what is read, and what is no table of posts at all."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from curator import sources
from curator.posts import Post
from tests.sources.invented import Said, chat

Row = Callable[[int, Said], Sequence[object]]


@dataclass(frozen=True)
class Table:
    """One way of writing the chat: its kind, its header, and the rows."""

    name: str
    header: Sequence[str]
    row: Row
    kind: str = "csv"
    before: Sequence[Sequence[str]] = ()
    delimiter: str = ","
    replies: bool = False
    keyed: bool = False  # ids are lost, so that posts are found by their texts

    def write(self, folder: Path) -> Path:
        path = folder / self.name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=self.delimiter)
            writer.writerows([*self.before, *([self.header] if self.header else [])])
            writer.writerows(self.row(number, said) for number, said in enumerate(chat()))
        return path


def local(said: Said, hours: int) -> datetime:
    return (said.at + timedelta(hours=hours)).replace(tzinfo=None)


def rounded(id_: str) -> str:
    return id_[:15] + "0" * (len(id_) - 15)


ARCHIVER = ["Date", "Screen Name", "Full Name", "Tweet Text", "Tweet ID", "Link(s)", "Location", "User Since"]

TABLES = [
    Table(
        "4cat.csv",
        ["id", "thread_id", "timestamp", "unix_timestamp", "link", "body", "author"],
        lambda _, said: [
            said.id, said.id, local(said, 0), said.at_ms // 1000,
            said.url.replace(said.id, str(int(float(said.id)))), said.text, said.handle,
        ],
        kind="4cat",
    ),
    Table(
        "archiver-of-numbers.csv",
        ARCHIVER,
        lambda _, said: [
            f"{local(said, -7):%m/%d/%Y %H:%M:%S}", f"@{said.handle}", said.name, said.text,
            rounded(said.id), "", "", "",
        ],
        kind="twitter-archiver",
        before=[["#seedchat – Twitter Archiver"]],
        keyed=True,
    ),
    Table(
        "archiver-of-few-digits.csv",
        ARCHIVER,
        lambda _, said: [
            f"{local(said, 2):%m/%d/%Y %H:%M:%S}", f"@{said.handle}", said.name, said.text,
            f"{int(said.id):.5E}", "", "", "",
        ],
        kind="twitter-archiver",
        keyed=True,
    ),
]  # fmt: skip


def read(path: Path) -> list[Post]:
    with sources.open_archive(path) as reading:
        return [post for batch in reading.batches() for post in batch.posts]


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_says_who_said_what_and_when(table: Table, tmp_path: Path) -> None:
    path = table.write(tmp_path)
    assert sources.describe(path).kind == table.kind
    posts = {plain(post.text) if table.keyed else post.id: post for post in read(path)}
    said = {plain(one.text) if table.keyed else one.id: one for one in chat()}
    assert posts.keys() == said.keys()
    for key, post in posts.items():
        assert plain(post.text) == plain(said[key].text)
        assert (post.author and post.author.handle) == said[key].handle
        assert post.reply_to == (said[key].reply_to if table.replies else None)
        assert post.at_ms is not None
        assert abs(post.at_ms - said[key].at_ms) < 60_000
        assert table.keyed or (post.url or "").endswith(f"{said[key].handle}/{_page(post)}/{said[key].id}")


def _page(post: Post) -> str:
    return "statuses" if "statuses" in (post.url or "") else "status"


def test_an_address_of_somebody_elses_tweet_is_not_a_rows_own(tmp_path: Path) -> None:
    said = chat()
    path = tmp_path / "shared.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["username", "date", "tweet", "url"])
        writer.writerows([one.handle, local(one, 0), one.text, said[0].url] for one in said[1:4])
    assert [post.id.startswith("key-") for post in read(path)] == [True] * 3
