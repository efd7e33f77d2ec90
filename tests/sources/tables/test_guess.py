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
        "dmi-tcat.csv",
        ["id", "time", "created_at", "from_user_name", "text", "from_user_id", "from_user_realname"],
        lambda _, said: [
            said.id, said.at_ms // 1000, local(said, 0), said.handle, said.text, said.user_id, said.name,
        ],
    ),
    Table(
        "apify.csv",
        ["author/createdAt", "author/description", "author/userName", "createdAt", "fullText", "id"],
        lambda _, said: [
            "Sat Jan 02 10:00:00 +0000 2010", "Grows beans", said.handle, said.twitter_time, said.text, said.id,
        ],
    ),
    Table(
        "brandwatch.csv",
        ["Query Id", "Date", "Title", "Snippet", "Url", "Author", "Full Name", "Full Text", "Twitter Reply to"],
        lambda _, said: [
            "2000", f"{local(said, 0)}.0", f"{said.name} (@{said.handle})", said.text[:20],
            f"http://twitter.com/{said.handle}/statuses/{said.id}", said.handle, said.name, said.text,
            f"http://twitter.com/statuses/{said.reply_to}" if said.reply_to else "",
        ],
        before=[["Report:", "Bulk Mentions Download"], ["From:", "Mon Sep 07 00:00:00 UTC 2015"], []],
        replies=True,
    ),
    Table(
        "sprinklr.csv",
        ["SocialNetwork", "SenderUserId", "SenderScreenName", "CreatedTime", "Message"],
        lambda _, said: ["TWITTER", said.user_id, said.handle, f"{local(said, 2)} CEST", said.text],
        keyed=True,
    ),
    Table(
        "x-analytics.csv",
        ["Post id", "Date", "Post text", "Post Link", "Impressions"],
        lambda _, said: [said.id, f"{said.at:%a, %b %d, %Y}", said.text, said.url.replace("twitter", "x"), 7],
    ),
    Table(
        "netlytic.csv",
        ["id", "guid", "link", "pubdate", "author", "title", "description"],
        lambda number, said: [number + 1, said.id, said.url, local(said, 0), said.handle, said.text, said.text],
    ),
    Table(
        "numbered.csv",
        ["id", "username", "tweet", "date", "url"],
        lambda number, said: [number, said.handle, said.text, local(said, 0), said.url],
    ),
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
        "grouped-digits.csv",
        ["id", "username", "text", "created_at"],
        lambda _, said: [f"{int(said.id):,}", said.handle, said.text, said.twitter_time],
    ),
    Table(
        "ifttt.csv",
        [],
        lambda _, said: [f"{local(said, -7):%B %d, %Y at %I:%M%p}", f"@{said.handle}", said.text, said.url],
    ),
    Table(
        "german.csv",
        ["Datum", "Uhrzeit", "Nutzername", "Nachricht", "Titel"],
        lambda _, said: [f"{said.at:%d.%m.%Y}", f"{said.at:%H:%M}", said.handle, said.text, "Saatgutchat"],
        before=[["sep=", ""]],
        delimiter=";",
        keyed=True,
    ),
    Table(
        "french.csv",
        ["Date", "Heure", "Utilisateur", "Contenu"],
        lambda _, said: [f"{said.at:%d/%m/%Y}", f"{said.at:%H:%M}", said.handle, said.text],
        delimiter=";",
        keyed=True,
    ),
    Table(
        "words-of-their-own.csv",
        ["Wann", "Wer", "Was"],
        lambda _, said: [f"{said.at:%d.%m.%Y %H:%M}", f"@{said.handle}", said.text],
        before=[["sep=", ""]],
        delimiter=";",
        keyed=True,
    ),
    Table(
        "monitor.csv",
        ["Date (EDT)", "Contents", "Author"],
        lambda _, said: [f"{local(said, -4)}", said.text, said.handle],
        before=[["Monitor: seeds"]],
        keyed=True,
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


def test_a_table_without_a_header_is_told_apart_by_what_stands_in_it(tmp_path: Path) -> None:
    people = ["anaqroz", "tim_b", "seeds4all", "old_garden", "mx_lou"]
    path = tmp_path / "labelled.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        for number, handle in enumerate(people):
            at = f"Mon Apr 06 22:19:{45 + number} PDT 2009"
            writer.writerow(
                ["0", 1467810369 + number, at, "NO_QUERY", handle, f"@bo rain, for the day number {number}"]
            )
    posts = read(path)
    assert [post.author and post.author.handle for post in posts] == people
    assert posts[0].id == "1467810369"
    assert posts[0].text == "@bo rain, for the day number 0"
    assert posts[0].at_ms == 1239081585000


def test_a_sheet_without_a_header_keeps_its_first_row(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book[book.sheetnames[0]]
    for said in chat():
        sheet.append([f"{local(said, -7):%B %d, %Y at %I:%M%p}", f"@{said.handle}", said.text, said.url])
    book.save(tmp_path / "ifttt.xlsx")
    assert [post.id for post in read(tmp_path / "ifttt.xlsx")] == [said.id for said in chat()]


def test_an_address_of_somebody_elses_tweet_is_not_a_rows_own(tmp_path: Path) -> None:
    said = chat()
    path = tmp_path / "shared.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["username", "date", "tweet", "url"])
        writer.writerows([one.handle, local(one, 0), one.text, said[0].url] for one in said[1:4])
    assert [post.id.startswith("key-") for post in read(path)] == [True] * 3


NO_POSTS: dict[str, tuple[Sequence[str], Sequence[object]]] = {
    "followers": (
        ["id", "screen_name", "name", "description", "url", "created_at", "followers_count"],
        ["915", "ines", "Inés", "Grows beans and writes of them #seedchat", "https://t.co/a", "2010-01-02", 7],
    ),
    "people": (
        ["id", "created_at", "username", "name", "description", "pinned_tweet_id", "url", "__twarc.retrieved_at"],
        [
            "915",
            "2010-01-02T10:00:00Z",
            "ines",
            "Inés",
            "Grows beans, and writes of them",
            "5754",
            "https://x.org",
            "",
        ],
    ),
    "prices": (
        ["Artikel", "Beschreibung", "Preis", "Stand", "Link"],
        ["12", "Ein Beutel Saatgut von der guten Sorte", "3.20", "01.09.2015", "https://shop.example/12"],
    ),
    "shop": (
        ["id", "title", "details", "created_at", "url", "user"],
        [
            12,
            "Beans",
            "A bag of seeds of the good sort, for balconies",
            "2015-09-01",
            "https://s.example/1",
            "admin",
        ],
    ),
    "addresses": (
        ["First Name", "Last Name", "Web Page", "Notes", "Birthday", "Account", "Language"],
        ["Bo", "Ahn", "https://example.org", "met at the seed fair in the town hall", "2001-01-02", "bo", "en"],
    ),
    "payments": (
        ["Date", "Purpose", "Amount", "Account"],
        ["2015-09-01", "CARD PAYMENT TO SEEDS AND COMPANY", "3.20", "12345678"],
    ),
}


@pytest.mark.parametrize("name", NO_POSTS)
def test_a_table_of_other_things_is_not_taken_for_posts(name: str, tmp_path: Path) -> None:
    header, row = NO_POSTS[name]
    path = tmp_path / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *([row] * 5)])
    assert sources.describe(path).kind is None
