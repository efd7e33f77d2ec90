"""The sample chat: its archive is what its source says, everybody in it is invented, and it opens half curated."""

import json
import re
import sqlite3
import subprocess
import sys
import unicodedata
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from curator import places
from curator.posts import iso_utc
from curator.project import PostState, Project
from curator.text import answer_marker, hashtags, links, mentions
from curator.work import sample
from tests.conftest import ROOT
from tests.questions import numbered

SAMPLE = places.resources() / "sample"
ARCHIVE = SAMPLE / "openshelf.db"
DECISIONS = SAMPLE / "decisions.json"

LONGEST_HANDLE = 15  # of a real account; source: https://help.x.com/en/managing-your-account/x-username-rules
LONGEST_SHORT_LINK = 10  # of a real t.co link's last part
SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
HOST = "odile_marchbanks"
ADVERTISER = "rackwell_bargains"


@dataclass(frozen=True)
class Row:
    """A tweet as it stands in the archive."""

    id: int
    handle: str
    created_at: str
    text: str
    retweeted: int | None
    quoted: int | None
    reply_to: int | None
    reply_to_handle: str | None


@pytest.fixture
def rows() -> list[Row]:
    """The tweets of the shipped archive, in order of time."""
    with closing(sqlite3.connect(f"{ARCHIVE.as_uri()}?immutable=1", uri=True)) as archive:
        found = archive.execute(
            "SELECT tweets.id, screen_name, created_at, full_text, retweeted_status, quoted_status, "
            "in_reply_to_status_id, in_reply_to_screen_name "
            "FROM tweets JOIN users ON users.id = tweets.user ORDER BY tweets.id"
        )
        return [Row(*row) for row in found]


@pytest.fixture
def written(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.retweeted is None]


def everything(path: Path) -> dict[str, object]:
    """The schema of a database, and all rows of each of its own tables."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as archive:
        schema = archive.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        tables = [name for kind, name, _ in schema if kind == "table" and "_fts_" not in name]
        return {"schema": schema} | {
            name: sorted(archive.execute(f'SELECT * FROM "{name}"').fetchall()) for name in tables
        }


def test_the_archive_and_the_decisions_are_what_the_source_says(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "build_sample.py", tmp_path], check=True)
    assert everything(tmp_path / ARCHIVE.name) == everything(ARCHIVE)
    assert (tmp_path / DECISIONS.name).read_text("utf-8") == DECISIONS.read_text("utf-8")


def test_a_slip_in_the_source_is_told_by_its_line(tmp_path: Path) -> None:
    script = tmp_path / "packaging" / "build_sample.py"
    source = tmp_path / "resources" / "sample" / "openshelf.txt"
    for path in (script, source):
        path.parent.mkdir(parents=True)
    script.write_bytes((ROOT / "packaging" / "build_sample.py").read_bytes())
    lines = (SAMPLE / "openshelf.txt").read_text("utf-8").split("\n")
    place = next(number for number, line in enumerate(lines) if line.startswith("place "))
    lines[place] = "place nobody-said-this under 1"
    source.write_text("\n".join(lines), "utf-8")

    ran = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)

    assert ran.returncode == 1
    assert f"line {place + 1}: no tweet further up is named nobody-said-this." in ran.stderr
    assert [path.name for path in source.parent.iterdir()] == [source.name]


def test_nobody_in_it_is_real(rows: list[Row]) -> None:
    people = {row.handle for row in rows}
    assert all(len(handle) > LONGEST_HANDLE for handle in people)
    for row in rows:
        text = row.text.removesuffix("…")
        assert all(any(one.startswith(name) for one in people) for name in mentions(text))
        for start, end in links(text):
            link = re.fullmatch(r"https://([^/]+)/(\w+)\S*", text[start:end])
            assert link
            match link[1]:
                case "example.org" | "example.com":
                    pass
                case "t.co":
                    assert len(link[2]) > LONGEST_SHORT_LINK
                case "twitter.com":
                    assert link[2] in people
                case other:
                    pytest.fail(f"a link leads to {other}")


def test_it_is_an_hour_of_about_25_people(rows: list[Row], written: list[Row]) -> None:
    guests = {row.handle for row in written} - {HOST, ADVERTISER}
    assert 120 <= len(rows) <= 150
    assert 10 <= len(rows) - len(written) <= 14
    assert len(guests) == 25
    assert rows[0].created_at.startswith("2024-09-12T14:00:")
    assert "2024-09-12T15:05:00+00:00" < rows[-1].created_at < "2024-09-12T15:10:00+00:00"
    assert all("openshelf" in hashtags(row.text) for row in written)
    intro = next(one["text"] for one in decisions() if one.get("field") == "intro")
    assert f"{len(guests)} people" in str(intro)


def test_ids_tell_the_time(rows: list[Row]) -> None:
    for row in rows:
        assert row.created_at == str(iso_utc((row.id >> 22) + SNOWFLAKE_EPOCH_MS)).replace("Z", "+00:00")
        assert row.id & 0x3FFFFF < 100


def test_answers_keep_to_140_characters(written: list[Row]) -> None:
    assert [row.handle for row in written if len(row.text) > 140] == [ADVERTISER]


def test_each_question_has_many_answers_and_about_half_say_so(written: list[Row]) -> None:
    starts = ["14:05:06", "14:20:05", "14:36:04", "14:52:03", "15:04:00"]
    for number, (start, end) in enumerate(pairwise(starts), 1):
        said = [row for row in written if start < row.created_at[11:19] < end]
        marked = [row for row in said if (marker := answer_marker(row.text)) and marker.numbers == (number,)]
        assert 20 <= len(said) <= 36
        assert 0.35 <= len(marked) / len(said) <= 0.65


def test_relations_are_as_twitter_to_sqlite_stores_them(rows: list[Row]) -> None:
    by_id = {row.id: row for row in rows}
    for row in rows:
        if row.retweeted:
            original = by_id[row.retweeted]
            whole = f"RT @{original.handle}: {original.text}"
            assert row.text == (whole if len(whole) <= 140 else f"{whole[:139]}…")
        if row.reply_to:
            assert row.reply_to_handle == by_id[row.reply_to].handle
            assert row.text.startswith(f"@{row.reply_to_handle} ") or row.reply_to_handle == row.handle
        if row.quoted:
            quoted = by_id[row.quoted]
            assert row.text.endswith(f" https://twitter.com/{quoted.handle}/status/{quoted.id}")
    retweeted = Counter(row.retweeted for row in rows if row.retweeted)
    assert max(retweeted.values()) == 3
    assert any(row.text.endswith("…") for row in rows if row.retweeted)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^A1: ", r"^A1 ", r"^A1\. ", r"^A1\) ", r"^a3 ", r"^A4 - ", r"^Q2: ", r"^A3\n",
        "take take", "\N{NO-BREAK SPACE}", " & ", r"1/2 #openshelf$", r"^2/2 ",
        r"^#openshelf ", r" #openshelf is ", r"#openshelf https://t\.co/\w+$", r"https://example\.org/",
        "\N{ZERO WIDTH JOINER}", "[\U0001f3fb-\U0001f3ff]", "[\u0600-\u06ff]",
        r"^Kettle on .* Q3 in five minutes!", r"^Kettles down, please\. Q3 Besides",
        r"^A1 What stood on your shelf on day one, and who took it first\? #openshelf$",
    ],
)  # fmt: skip
def test_it_has_what_a_real_chat_has(pattern: str, written: list[Row]) -> None:
    assert any(re.search(pattern, row.text) for row in written)


def test_names_have_their_accents() -> None:
    with closing(sqlite3.connect(f"{ARCHIVE.as_uri()}?immutable=1", uri=True)) as archive:
        names = [name for (name,) in archive.execute("SELECT name FROM users")]
    assert sum(not name.isascii() for name in names) >= 5
    assert all(unicodedata.is_normalized("NFC", name) for name in names)


def decisions() -> list[dict[str, object]]:
    entries: list[dict[str, object]] = json.loads(DECISIONS.read_text("utf-8"))
    return entries


def test_every_decision_names_a_tweet_of_the_chat(written: list[Row]) -> None:
    posts = {str(row.id) for row in written}
    for entry in decisions():
        assert entry["do"] in {"place", "star", "shelve", "seen", "edit", "article"}
        assert entry["do"] == "article" or entry["post"] in posts


def test_it_opens_half_curated() -> None:
    with Project.open(sample.sample_project()) as project:
        questions = [(one.text, one.author, one.placed) for one in project.questions()]
        states = list(project.all_states())
        fields = project.article()
        order = []
        for number in (1, 2):
            items, filed = project.filed(numbered(project, number))
            order.append([filed[item.id].text for item in items])

    assert questions == [
        ("What stood on your shelf on day one, and who took it first?", HOST, 9),
        ("Where do the things go that never come back?", HOST, 8),
        ("Besides books, what should a shelf lend?", HOST, 3),
        ("Someone builds their first shelf tomorrow: what do you tell them?", HOST, 0),
    ]
    starred = [state for state in states if state.starred]
    assert (len(starred), sum(not is_placed(state) for state in starred)) == (4, 1)
    assert sum(state.shelved for state in states) == 5
    assert sum(state.seen for state in states) >= 13
    (edited,) = (state for state in states if state.quote is not None)
    assert is_placed(edited)
    assert "take take" in edited.text
    assert "take take" not in str(edited.quote)
    assert fields["host"] == HOST
    assert {"title", "intro", "disclosure", "closing"} <= fields.keys()
    assert "attribution" not in fields
    assert "An atlas." in order[0][0]
    assert "one glove" in order[0][-1]
    assert "If everything came back" in order[1][0]
    assert "good news" in order[1][-1]


def is_placed(state: PostState) -> bool:
    return bool(state.questions)
