"""Hostile text through every writer, judged by what reads its files: the words come out, nothing else does."""

import csv
import re
import sqlite3
import subprocess
from contextlib import closing
from io import StringIO
from pathlib import Path
from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.draft.article import Article, Attribution, Quote, Section
from curator.draft.characters import closed, paragraphs, writable
from curator.draft.formats import csv as csv_format
from curator.draft.formats import docx as docx_format
from curator.draft.formats import html, json, plain, wordpress
from curator.draft.formats import sqlite as sqlite_format
from curator.draft.tagging import COLUMNS
from curator.ui.export import pdf
from tests.draft import articles
from tests.draft.programs import needs
from tests.draft.test_structure import (
    Part,
    Parts,
    body_of,
    from_docx,
    from_html,
    from_markdown,
    from_wordpress,
    wordpress_blocks,
)
from tests.helpers import HOSTILE

NASTY = [
    HOSTILE,
    "</li></ul><script>alert(1)</script><!-- gone? --> &amp; &#60;",
    "\x00nul \x1b[31mred \x07bell \ufffe \uffff \x85next",
    "\u202eright to left, left open",
    "\u2067isolated \u202aembedded\u2069 \u2066open",
    "\u2069\u202c closes what was never open",
    "Z\u0335\u0321\u0313a\u0336\u0347l\u0337\u0308g\u0335\u0300o" + "\u0335" * 40,
    "\ud83d half, \ude00 other half",
    "👩\u200d👩\u200d👧\u200d👦 👍🏽 🏳\ufe0f\u200d🌈 🇩🇪 ❤\ufe0f 1\ufe0f\u20e3",
    "مرحبا بكم في Open Shelf (2024)!",
    "שלום לכולם: Open Shelf, נכון?",
    "=HYPERLINK(\"https://example.org\",\"x\")",
    "+1 and -1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\uff1d1+1",
    "[gallery] [caption id=\"x\"]y[/caption] [[embed]]",
    "<!-- wp:html --><b>x</b><!-- /wp:html --> <!-- /wp:list-item -->",
    "https://example.org/watch?v=1",
    "{{ title }} {% if x %} ${x} %s \\n",
    "a\nb\r\nc\u2028d",
    "']]> \\0 \" ; DROP TABLE posts; --",
]  # fmt: skip
LONG = "w" * 100_000


def said(text: str) -> str:
    return " ".join(writable(text).split())


def expected(text: str) -> list[tuple[str, str]]:
    """What articles.saying says, part by part."""
    one = said(text)
    return [
        ("h1", one), ("p", one), ("ol li", one), ("ol li", one), ("/ol", ""), ("p", one),
        ("h2", f"1. {one}"), ("ul li", one), ("ul li", one), ("/ul", ""), ("p", one), ("ul li", one), ("/ul", ""),
        ("h2", f"2. {one}"), ("p", one),
    ]  # fmt: skip


def without_closers(parts: list[Part], text: str) -> list[tuple[str, str]]:
    """The parts without the controls that close what the text left open."""
    closers = closed(said(text)).removeprefix(said(text))
    return [(kind, words.removesuffix(closers).strip() if closers else words) for kind, words, _ in parts]


STRUCTURED = pytest.mark.parametrize("parts", [from_html, from_markdown, from_wordpress, from_docx])
any_text = st.lists(
    st.one_of(
        st.sampled_from(NASTY), st.text(max_size=6), st.sampled_from(list("\\`*_{}[]<>()#+-.!|~&;:=\"' \n"))
    ),
    min_size=1,
    max_size=6,
).map("".join)


@STRUCTURED
@pytest.mark.parametrize("text", [*NASTY, LONG], ids=range(len(NASTY) + 1))
def test_the_words_come_out_and_nothing_else_does(parts: Parts, text: str) -> None:
    assert without_closers(parts(articles.saying(text)), text) == expected(text)


@pytest.mark.parametrize("parts", [from_wordpress, from_docx])
@given(text=any_text.filter(lambda text: len(paragraphs(text)) == 1 and "### " not in text))
def test_whatever_the_text_it_is_only_text(parts: Parts, text: str) -> None:
    assert without_closers(parts(articles.saying(text)), text) == expected(text)


@pytest.mark.parametrize("text", [*NASTY, LONG], ids=range(len(NASTY) + 1))
def test_plain_text_is_the_words(text: str) -> None:
    written = plain.text(articles.saying(text))
    written.encode()
    one = said(text)
    assert [re.sub("[\u202c\u2069]+", "", " ".join(part.split())) for part in written.split("\n\n")] == [
        re.sub("[\u202c\u2069]+", "", part)
        for part in (
            one, one, f"1. {one} 2. {one}", one, f"1. {one}", f"• {one}", f"• {one}", one, f"• {one}", f"2. {one}",
            one,
        )
    ]  # fmt: skip


@pytest.mark.parametrize("text", [*NASTY, LONG], ids=range(len(NASTY) + 1))
def test_wordpress_finds_neither_shortcode_nor_address_to_embed(text: str) -> None:
    article = articles.saying(text, Attribution.LINKED)
    content = wordpress.write(article)
    assert "[" not in content
    assert "]" not in content
    assert not re.search(r"<p>\s*https?://[^\s<>\"]+\s*</p>", content)
    assert {block.name for block in wordpress_blocks(content)} == {"heading", "paragraph", "list"}
    tags = {element.tag for element in body_of(content).iter() if isinstance(element.tag, str)}  # no comments
    assert tags <= {"body", "h1", "h2", "p", "ol", "ul", "li", "strong", "br", "bdi", "a"}


@pytest.mark.parametrize("text", [*NASTY, LONG], ids=range(len(NASTY) + 1))
def test_json_is_what_was_said(text: str) -> None:
    article = articles.saying(text)
    assert json.read(json.write(article).encode()) == article


def quoting(*texts: str) -> Article:
    quotes = tuple(Quote(str(number), text, handle=text, name=text) for number, text in enumerate(texts))
    return Article("Title", sections=(Section(1, "Why?", quotes),))


def test_a_spreadsheet_gets_the_words_and_reckons_nothing() -> None:
    texts = [*NASTY, LONG]
    csv.field_size_limit(200_000)
    rows = list(csv.reader(StringIO(csv_format.write(quoting(*texts)).decode("utf-8-sig"), newline="")))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == len(texts) + 1
    for text, row in zip(texts, rows[1:], strict=True):
        written = writable(text)
        shown = f"'{written}" if written.lstrip().startswith(("=", "+", "-", "@", "\uff1d")) else written
        assert [row[COLUMNS.index(column)] for column in ("text", "author", "name")] == [shown] * 3
        assert not any(cell.lstrip().startswith(("=", "+", "-", "@", "\uff1d", "\t")) for cell in row)


def test_a_database_gets_the_words(tmp_path: Path) -> None:
    texts = [*NASTY, LONG]
    path = tmp_path / "tagging.db"
    path.write_bytes(sqlite_format.write(quoting(*texts)))
    with closing(sqlite3.connect(path)) as made:
        assert made.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert made.execute("PRAGMA foreign_key_check").fetchall() == []
        found = made.execute("SELECT text FROM posts JOIN filed ON post = id ORDER BY CAST(id AS INTEGER)")
        assert [text for (text,) in found] == [writable(text) for text in texts]


def letters(text: str) -> str:
    """The letters and digits of a text, without their marks and their forms within a word, and signs of markup."""
    decomposed = normalize("NFKD", text)
    return "".join(one for one in decomposed if category(one)[0] in "LN" or one in "<>[]{}&;=*_`#")


def read_pdf(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-raw", path, "-"], check=True, capture_output=True, timeout=60
    ).stdout.decode()


def same(found: str, wanted: str) -> bool:
    """Whether a page has the letters of a text: their order is that in which they were drawn."""
    return sorted(letters(found)) == sorted(letters(wanted))


def page_of(text: str) -> Article:
    return Article("Title", sections=(Section(1, "Why?", (Quote("1", text, starred=True), Quote("2", text))),))


def says(text: str) -> str:
    return f"Title 1 Why 1 Why {writable(text)} {writable(text)}"


# What the fonts of a page have no sign for is not judged here: what no font has stays out of a page's text.
ON_PAPER = [text for text in NASTY if not any(mark in text for mark in ("\u200d", "\ud83d", "\uff1d"))] + [LONG]


@pytest.mark.parametrize("text", ON_PAPER[:-1], ids=range(len(ON_PAPER) - 1))
def test_a_pdf_says_the_words(text: str, tmp_path: Path) -> None:
    needs("pdftotext")
    path = tmp_path / "article.pdf"
    path.write_bytes(pdf.write(page_of(text)))
    assert same(read_pdf(path), says(text) + "1 1")


def test_a_pdf_breaks_a_word_of_many_pages(tmp_path: Path) -> None:
    needs("pdftotext")
    path = tmp_path / "article.pdf"
    path.write_bytes(pdf.write(page_of(LONG)))
    pages = read_pdf(path).split("\f")[:-1]
    assert [page.split()[-3:] for page in pages] == [
        [str(n), "/", str(len(pages))] for n in range(1, len(pages) + 1)
    ]
    # Qt draws the last line of the page before once more, out of sight.
    shown = [page.count("w") - (page.split()[0].count("w") if number else 0) for number, page in enumerate(pages)]
    assert sum(shown) == 2 * len(LONG)


@pytest.mark.desktop
def test_libreoffice_reads_the_words_in_a_word_document(tmp_path: Path) -> None:
    needs("soffice", "pdftotext")
    for number, text in enumerate(ON_PAPER):
        (tmp_path / f"{number}.docx").write_bytes(docx_format.write(page_of(text)))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *tmp_path.glob("*.docx")],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    wrong = {
        text for number, text in enumerate(ON_PAPER) if not same(read_pdf(tmp_path / f"{number}.pdf"), says(text))
    }
    assert not wrong


_PASTE = """<!doctype html><meta charset="utf-8"><body><div id="target" contenteditable></div><script>
const target = document.getElementById("target");
target.focus();
document.execCommand("insertHTML", false, %s);
document.currentScript.remove();
</script></body>"""


@pytest.mark.desktop
def test_pasted_into_a_browsers_editor_it_is_a_list_a_question_without_style(tmp_path: Path) -> None:
    import json as data

    needs("chromium")
    article = articles.of_a_chat()
    pasted = data.dumps(html.fragment(article)).replace("</", "<\\/")
    (tmp_path / "editor.html").write_text(_PASTE % pasted, encoding="utf-8")
    done = subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
            "--dump-dom", (tmp_path / "editor.html").as_uri(),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (target,) = [one for one in body_of(done.stdout.decode()).iter("div") if one.get("id") == "target"]
    assert [len(list(one)) for one in target.iter("ul")] == list(articles.LENGTHS)
    assert [len(list(one)) for one in target.iter("ol")] == [4]
    assert len(list(target.iter("h2"))) == 4
    assert not [one for one in target.iter() if "style" in one.attrib]
