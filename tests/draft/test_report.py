"""The report of all tweets, as a browser's parser, a CSV reader and python-docx read it."""

import csv
import io
import re
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from docx import Document
from msgspec.structs import replace

from curator.draft.article import Quote
from curator.draft.characters import writable
from curator.draft.compose import compose
from curator.draft.report import anchor, report
from curator.draft.writer import Writer
from curator.posts import Author, CuratorError, Post
from curator.project import Project
from curator.work import exporting
from tests.conftest import fill
from tests.helpers import HOSTILE
from tests.questions import numbered

FIRST = 1_726_149_600_000 + 20 * 60_000


@pytest.fixture
def chat(project: Project) -> Project:
    """Fifteen posts: quoted, asking, shelved, passed over, a retweet, context, and some not looked at."""
    more = [
        Post("13", "RT @person1: thought number 1", Author("u9", "echo"), FIRST, repost_of="1"),
        Post("14", "Said last year", Author("u8", "elder"), FIRST + 1, context=True),
        Post("15", "And @person1 is right", Author("u7", "agreeing"), FIRST + 2),
    ]
    fill(project, more)
    project.question("Who is missing?", numbered(project, 2), post="3")
    project.place(["1", "2"], numbered(project, 1))
    project.place(["1"], numbered(project, 3))
    project.star("2")
    project.shelve("4")
    project.seen("5")
    return project


def page_of(project: Project, **how: object) -> Element:
    written = report(project, ".html", **how)  # type: ignore[arg-type]
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False, strict=True)
    root: Element = parser.parse(written)
    return root


def rows_of(project: Project, **how: object) -> list[dict[str, str]]:
    written = report(project, ".csv", **how)  # type: ignore[arg-type]
    assert isinstance(written, bytes)
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))


def tweets_of(project: Project, **how: object) -> dict[str, dict[str, str]]:
    return {row["number"]: row for row in rows_of(project, **how) if row["record"] == "tweet"}


def paragraphs_of(project: Project, **how: object) -> list[str]:
    written = report(project, ".docx", **how)  # type: ignore[arg-type]
    assert isinstance(written, bytes)
    return [paragraph.text for paragraph in Document(io.BytesIO(written)).paragraphs]


def cells(page: Element) -> dict[str, list[str]]:
    return {
        row.attrib["id"]: ["".join(cell.itertext()) for cell in row] for row in page.iter("tr") if row.get("id")
    }


def test_the_table_holds_every_post_once_with_what_became_of_it(chat: Project) -> None:
    tweets = tweets_of(chat)
    assert [row["id"] for row in tweets.values()] == [str(number) for number in range(1, 16)]
    became = {row["id"]: (row["use"], row["questions"]) for row in tweets.values()}
    assert became["1"] == ("quoted", "1; 3")
    assert became["2"] == ("quoted", "1")
    assert became["3"] == ("asks a question", "2")
    assert became["4"] == ("shelved", "")
    assert became["5"] == ("seen and passed over", "")
    assert became["13"] == ("a retweet of another tweet", "")
    assert became["14"] == ("context only", "")
    assert became["15"] == ("not looked at", "")
    assert [row["id"] for row in tweets.values() if row["starred"] == "1"] == ["2"]
    assert [row["id"] for row in tweets.values() if row["retweet"] == "1"] == ["13"]
    assert [row["id"] for row in tweets.values() if row["context"] == "1"] == ["14"]
    assert tweets["1"]["text"] == "A2: thought number 1 #openshelf"


def test_a_report_on_the_starred_quotes_says_what_else_was_filed(chat: Project) -> None:
    became = {row["id"]: row["use"] for row in tweets_of(chat, article=compose(chat).starred_only()).values()}
    assert (became["1"], became["2"]) == ("filed, not in this article", "quoted")


def test_the_parts_of_a_joined_quote_name_it(chat: Project) -> None:
    article = compose(chat)
    first, *others = article.sections
    quote, second = first.items
    assert isinstance(quote, Quote)
    article = replace(article, sections=(replace(first, items=(replace(quote, parts=("6",)), second)), *others))
    row = tweets_of(chat, article=article)["6"]
    assert (row["use"], row["joined_to"], row["questions"]) == ("joined to a quote", "1", "1; 3")
    page = page_of(chat, article=article)
    (link,) = page.iter("a")
    assert link.attrib["href"] == "#post-1"


def test_the_page_has_each_post_once_and_an_anchor_for_each_quote(chat: Project) -> None:
    page = page_of(chat)
    rows = cells(page)
    assert len(list(page.iter("tr"))) == 16
    assert list(rows) == [f"post-{number}" for number in range(1, 16)]
    assert rows["post-1"][2:] == [
        "Person 1 @person1",
        "A2: thought number 1 #openshelfhttps://example.org/1",
        "quoted under question 1 and 3",
    ]
    assert rows["post-2"][4] == "quoted under question 1, starred"
    assert rows["post-3"][4] == "asks question 2"
    for section in compose(chat).sections:
        for item in section.items:
            assert isinstance(item, Quote)
            assert anchor(item.post) in rows


def test_the_page_runs_nothing_and_asks_for_nothing(chat: Project) -> None:
    written = report(chat, ".html")
    assert isinstance(written, str)
    page = page_of(chat)
    assert not {element.tag for element in page.iter()} & {
        "script",
        "img",
        "link",
        "iframe",
        "object",
        "base",
        "form",
    }
    for element in page.iter():
        assert not [name for name in element.attrib if name.startswith("on") or name in {"src", "style", "action"}]
        assert element.attrib.get("href", "#").startswith("#")
    (style,) = page.iter("style")
    assert not re.search(r"url\(|@import", style.text or "")


def test_archives_counts_and_what_was_left_out_are_told(chat: Project, tmp_path: Path) -> None:
    run = chat.begin_import(tmp_path / "desk" / "other.db", "a" * 64, "invented", "openshelf", FIRST, FIRST + 9000)
    chat.finish_import(run)
    since, until = "2024-09-12T14:20:00Z", "2024-09-12T14:20:09Z"
    texts = [row["text"] for row in rows_of(chat) if row["record"] != "tweet"]
    page = "".join(page_of(chat).itertext())
    appendix = "\n".join(paragraphs_of(chat))
    for sentence in (
        f"invented.db (SHA-256 {'0' * 64}): all of it",
        f"other.db (SHA-256 {'a' * 64}): only tweets with #openshelf from {since} up to {until} were taken",
        "15 tweets in all",
        "quoted: 2",
        "shelved (1): put aside by the editor",
        "seen and passed over (1): read by the editor, and not chosen",
    ):
        assert [text for text in texts if text.startswith(sentence)]
        assert sentence in page
        assert sentence in appendix
    assert str(tmp_path) not in page + appendix + "".join(texts)
    (made,) = [row["text"] for row in rows_of(chat) if row["record"] == "made"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made)


def test_the_appendix_has_each_post_once_with_its_use(chat: Project) -> None:
    said = paragraphs_of(chat)
    tweets = said[said.index("The tweets") + 1 :]
    assert len(tweets) == 30
    assert tweets[0] == "1 · 2024-09-12T14:01:00Z · Person 1 @person1 · quoted under question 1 and 3"
    assert tweets[1] == "A2: thought number 1 #openshelf"


def test_who_is_not_to_be_named_is_not(chat: Project) -> None:
    consents = {"person1": "anonymous", "@Person2": "left-out", "person3": "first-name", "person4": "named"}
    fill(chat, [Post("16", "RT @person2: thought number 2", Author("u9", "echo"), FIRST + 3, repost_of="2")])
    written = report(chat, ".html", consents=consents)
    assert isinstance(written, str)
    rows = list(tweets_of(chat, consents=consents).values())
    appendix = "\n".join(paragraphs_of(chat, consents=consents))
    everything = written + appendix + "|".join("|".join(row.values()) for row in rows)
    assert not re.search(r"person ?[123]\b", everything, re.IGNORECASE)
    assert "example.org/1<" not in written
    assert (rows[0]["id"], rows[0]["text"]) == ("", "A2: thought number 1 #openshelf")
    assert [row["text"] for row in rows if row["number"] in {"2", "16"}] == ["", ""]
    assert rows[2]["name"] == "Person"
    assert rows[14]["text"] == "And @[not named] is right"
    assert (rows[3]["handle"], rows[3]["id"]) == ("person4", "4")
    assert len(rows) == len(cells(page_of(chat, consents=consents))) == 16


HOSTILE_TEXTS = (
    HOSTILE,
    "</td></tr></table><script>alert(1)</script>",
    "=HYPERLINK(1)",
    "@SUM(1)",
    " -1+1",
    "\tx",
    "a\x00b\x07c\x1b[31m\ufffe",
    "one\r\ntwo\u2028three",
    "e" + "\u0301" * 60,
    "שלום \u202e עולם 👩🏽‍🚀",
    "w" * 100_000,
)


def test_hostile_text_is_only_text(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.curation") as project:
        posts = [
            Post(f'id {number}<">', text, Author(f"u{number}", f"h{number}", text[:200]), FIRST + number)
            for number, text in enumerate(HOSTILE_TEXTS)
        ]
        fill(project, posts)
        project.question(HOSTILE)
        project.place(posts[0].id, numbered(project, 1))
        project.set_article("title", HOSTILE)
        said = [" ".join(writable(text).split()) for text in HOSTILE_TEXTS]
        page = page_of(project)
        assert not list(page.iter("script")) + list(page.iter("img"))
        assert [" ".join(" ".join(cell).split()) for cell in words_of(page)] == said
        bodies = [row["text"] for row in tweets_of(project).values()]
        assert [" ".join(text.removeprefix("'").split()) for text in bodies] == said
        assert not [
            cell for row in rows_of(project) for cell in row.values() if cell.lstrip()[:1] in tuple("=+-@")
        ]
        appendix = paragraphs_of(project)
        tweets = appendix[appendix.index("The tweets") + 1 :]
        assert [" ".join(text.split()) for text in tweets[1::2]] == said


def words_of(page: Element) -> list[list[str]]:
    return [list(row[3].itertext()) for row in page.iter("tr") if row.get("id")]


@pytest.mark.parametrize("ending", ["", ".pdf", ".htm", ".htmlx"])
def test_other_endings_are_refused_in_one_sentence(chat: Project, ending: str) -> None:
    with pytest.raises(CuratorError, match=r"^A report's file ends in \.html, \.csv, \.docx, not in .*\.$"):
        report(chat, ending)


def test_the_article_knows_where_its_report_is(
    chat: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Writer("told", "Told", ".txt", lambda article: article.report or "")
    monkeypatch.setattr("curator.draft.writers.find", {"told": told}.get)
    (tmp_path / "all of it").mkdir()
    article, page = tmp_path / "a.txt", tmp_path / "all of it" / "javascript:x.html"
    exporting.export(chat, "told", article, report=page)
    assert article.read_text(encoding="utf-8") == "all%20of%20it/javascript%3Ax.html"
    exporting.export(chat, "told", page.with_name("b.txt"), report=tmp_path / "r.csv")
    assert page.with_name("b.txt").read_text(encoding="utf-8") == "../r.csv"
