"""A chat of four questions comes out in the same structure in every format that has one."""

import json
import re
import sqlite3
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element

import docx
import html5lib
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as DocxParagraph
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from curator.draft import sequence
from curator.draft.article import Article, Attribution, Facts, Paragraph, Picture, Quote, Section
from curator.draft.formats import docx as docx_format
from curator.draft.formats import html, markdown, plain, wordpress
from curator.draft.formats import json as json_format
from curator.draft.formats import sqlite as sqlite_format
from curator.posts import CuratorError
from tests.conftest import ROOT
from tests.draft import articles

# What stands on a page: the kind of each part, what it says, and where its links lead.
Part = tuple[str, str, tuple[str, ...]]


def words(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        parts += [" " if child.tag == "br" else words(child), child.tail or ""]
    return " ".join("".join(parts).split())


def body_of(page: str) -> Element:
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    body = parser.parse(page).find("body")
    assert isinstance(body, Element)
    return body


def parts_of(body: Element) -> list[Part]:
    parts: list[Part] = []
    for element in body:
        if element.tag in ("ol", "ul"):
            assert {child.tag for child in element} == {"li"}
            parts += [(f"{element.tag} li", words(item), links(item)) for item in element]
            parts.append((f"/{element.tag}", "", ()))
        else:
            parts.append((element.tag, words(element), links(element)))
    return parts


def links(element: Element) -> tuple[str, ...]:
    return tuple(link.attrib["href"] for link in element.iter("a"))


def from_html(article: Article) -> list[Part]:
    page = html.write(article)
    assert "style=" not in page
    return parts_of(body_of(page))


def from_markdown(article: Article) -> list[Part]:
    return parts_of(body_of(MarkdownIt("commonmark").render(markdown.write(article))))


@dataclass
class WordPressBlock:
    """A block with what it holds: HTML, and blocks within."""

    name: str
    attributes: dict[str, object]
    html: str
    inner: list["WordPressBlock"]


_DELIMITER = re.compile(r"<!--\s+(/)?wp:([a-z][a-z0-9_/-]*)\s+(\{.*?\}\s+)?(/)?-->", re.DOTALL)


def wordpress_blocks(content: str) -> list[WordPressBlock]:
    """The blocks of a post's content, as WordPress finds them: by their delimiters alone."""
    root = WordPressBlock("", {}, "", [])
    open_, last = [root], 0
    for found in _DELIMITER.finditer(content):
        open_[-1].html += content[last : found.start()]
        last = found.end()
        closes, name, attributes, void = found.groups()
        assert not void
        if closes:
            assert open_.pop().name == name
        else:
            block = WordPressBlock(name, json.loads(attributes or "{}"), "", [])
            open_[-1].inner.append(block)
            open_.append(block)
    assert open_ == [root]
    assert not (root.html + content[last:]).strip()
    return root.inner


def from_wordpress(article: Article) -> list[Part]:
    parts: list[Part] = []
    for block in wordpress_blocks(wordpress.write(article)):
        (element,) = body_of(block.html)
        match block.name:
            case "heading":
                assert element.tag == f"h{block.attributes.get('level', 2)}"
                assert element.attrib == {"class": "wp-block-heading"}
            case "list":
                assert element.tag == ("ol" if block.attributes.get("ordered") else "ul")
                assert element.attrib == {"class": "wp-block-list"}
                assert not list(element)
                for item in block.inner:
                    (inner,) = body_of(item.html)
                    assert (item.name, inner.tag) == ("list-item", "li")
                    parts.append((f"{element.tag} li", words(inner), links(inner)))
                parts.append((f"/{element.tag}", "", ()))
                continue
            case "paragraph":
                assert (element.tag, element.attrib) == ("p", {})
        parts.append((element.tag, words(element), links(element)))
    return parts


_STYLES = {
    "Title": "h1", "Heading 1": "h2", "Heading 2": "h3", "Subtitle": "p", "Normal": "p",
    "List Number": "ol li", "List Bullet": "ul li",
}  # fmt: skip


def from_docx(article: Article) -> list[Part]:
    parts: list[Part] = []
    for paragraph in docx.Document(BytesIO(docx_format.write(article))).paragraphs:
        assert paragraph.style
        kind = _STYLES[paragraph.style.name or ""]
        was_list = parts[-1][0].removesuffix(" li") if parts and parts[-1][0].endswith(" li") else ""
        if was_list and kind != f"{was_list} li":
            parts.append((f"/{was_list}", "", ()))
        targets = tuple(link.url for link in paragraph.hyperlinks)
        parts.append((kind, " ".join(paragraph.text.split()), targets))
    return parts


EVERY = pytest.mark.parametrize("parts", [from_html, from_markdown, from_wordpress, from_docx])
Parts = Callable[[Article], list[Part]]


@EVERY
def test_a_chat_comes_out_as_published_ones_are_built(parts: Parts) -> None:
    article = articles.of_a_chat()
    expected: list[Part] = [("h1", articles.TITLE, ()), ("p", articles.BYLINE, ()), ("p", articles.INTRO, ())]
    expected += [("ol li", question, ()) for question in articles.QUESTIONS]
    expected += [("/ol", "", ()), ("p", articles.DISCLOSURE, ())]
    for section in article.sections:
        expected.append(("h2", f"{section.number}. {section.question}", ()))
        for quote in section.items:
            assert isinstance(quote, Quote)
            expected.append(("ul li", f"{quote.text} — @{quote.handle}", (quote.url or "",)))
        expected.append(("/ul", "", ()))
    expected += [("p", articles.CLOSING, ()), ("p", sequence.REPORT, (articles.REPORT,))]
    found = parts(article)
    assert found == expected
    lengths = [0]
    for kind, _, _ in found:
        lengths[-1] += kind == "ul li"
        lengths += [0] if kind == "/ul" else []
    assert tuple(lengths[:-1]) == articles.LENGTHS


@EVERY
def test_the_editors_own_words_part_a_list_and_are_headed(parts: Parts) -> None:
    kinds = [(kind, said) for kind, said, _ in parts(articles.furnished(Picture("")))]
    assert kinds[kinds.index(("h2", "1. Why?")) + 1 :][:9] == [
        ("ul li", "One"),
        ("/ul", ""),
        ("p", "Some words."),
        ("h3", "A *part*"),
        ("p", "More words over two lines."),
        ("h3", "Another part"),
        ("ul li", "Two"),
        ("ul li", "Three"),
        ("ul li", "Four"),
    ]


@pytest.mark.parametrize("source", ["https://example.org/a%20b.png?x=1&y=2", "pictures/a%20b.png"])
@pytest.mark.parametrize("alternative", ['A shelf, "open" <b>', "*[x](y)", "two\nlines", ""])
def test_the_picture_stands_before_the_intro_with_what_it_shows(source: str, alternative: str) -> None:
    article = articles.furnished(Picture(source.replace("s/a%20b", "s/a b"), alternative))
    blocks_ = {block.name: block for block in wordpress_blocks(wordpress.write(article))}
    pages = (
        html.write(article),
        MarkdownIt("commonmark").render(markdown.write(article)),
        blocks_["image"].html,
    )
    for page in pages:
        (image,) = body_of(page).iter("img")
        assert image.attrib == {"src": source, "alt": " ".join(alternative.split())}
    kinds = [kind for kind, _, _ in from_html(article)]
    assert kinds[:4] == ["h1", "p", "figure", "p"]
    shown = [f"[{' '.join(alternative.split())}]"] if alternative else []
    assert plain.text(article).split("\n\n")[1 : 3 + len(shown)] == ["Mira Sol", *shown, "An intro."]


@pytest.mark.parametrize("place", ["javascript:alert(1)", "//example.org/x", "data:text/html,x", "", "\ud83d"])
def test_a_place_that_is_neither_web_nor_file_is_not_referred_to(place: str) -> None:
    assert sequence.reference(place) is None
    page = html.write(replace(articles.furnished(Picture(place)), report=place))
    assert "<img" not in page
    assert "<a" not in page


def test_a_file_beside_the_article_is_referred_to_as_a_page_does(tmp_path: Path) -> None:
    assert sequence.reference('my "report".html#one') == "my%20%22report%22.html#one"
    assert sequence.reference(str(tmp_path / "a b.png")) == (tmp_path / "a b.png").as_uri()


def test_word_gets_its_own_styles_links_bold_and_properties() -> None:
    document = docx.Document(BytesIO(docx_format.write(articles.of_a_chat())))
    assert (document.core_properties.title, document.core_properties.author) == (articles.TITLE, articles.BYLINE)
    starred, other = [one for one in document.paragraphs if one.text.startswith("Answer ")][:2]
    assert [run.bold for run in starred.runs] == [True, None]
    assert [run.bold for run in other.runs] == [None, None]
    assert starred.hyperlinks[0].address == "https://example.org/status/100000"


def is_set_from_the_right(paragraph: DocxParagraph) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.find(qn("w:bidi")) is not None


def test_word_sets_what_runs_to_the_left_from_the_right() -> None:
    texts = {"שלום לכולם, Anna": True, "1. مرحبا بكم": True, "Hello שלום": False, "😀 12": False, "": False}
    section = Section(1, "Why?", tuple(Quote(str(n), text, handle="ana") for n, text in enumerate(texts)))
    document = docx.Document(BytesIO(docx_format.write(Article("T", sections=(section,)))))
    bullets = [one for one in document.paragraphs if one.style and one.style.name == "List Bullet"]
    assert [is_set_from_the_right(one) for one in bullets if not one.text.startswith(" —")] == list(
        texts.values()
    )[:-1]
    runs = {
        run.text: run._r.rPr is not None and run._r.rPr.find(qn("w:rtl")) is not None for run in bullets[0].runs
    }
    assert runs["שלום לכולם, "] is True
    assert runs["Anna"] is False


def test_word_gets_a_picture_that_can_be_read_and_no_other(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    picture = tmp_path / "lead.png"
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(picture))
    document = docx.Document(BytesIO(docx_format.write(articles.furnished(Picture(str(picture), "A shelf")))))
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "A shelf"
    section = document.sections[0]
    assert section.page_width
    assert shape.width <= section.page_width
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    for source in (tmp_path / "text.png", tmp_path / "none.png", tmp_path):
        made = docx_format.write(articles.furnished(Picture(str(source), "A shelf")))
        assert len(docx.Document(BytesIO(made)).inline_shapes) == 0


text = st.text(max_size=20) | st.sampled_from(["\ud83d alone", "\x00", "😀\u202e", "\ufffe"])
quotes = st.builds(
    Quote, post=text, text=text, handle=text, name=text, url=st.none() | text, starred=st.booleans(),
    altered=st.booleans(), at_ms=st.none() | st.integers(-(2**60), 2**60), original=text,
    parts=st.lists(text, max_size=2).map(tuple), author=text, consent=st.none() | text,
)  # fmt: skip
sections = st.builds(
    Section,
    number=st.integers(1, 9),
    question=text,
    items=st.lists(quotes | st.builds(Paragraph, text, text), max_size=3).map(tuple),
)
whole_articles = st.builds(
    Article, title=text, intro=text, sections=st.lists(sections, max_size=3).map(tuple), disclosure=text,
    closing=text, attribution=st.sampled_from(Attribution), byline=text,
    picture=st.none() | st.builds(Picture, text, text), report=st.none() | text,
    facts=st.builds(Facts, text, text, st.none() | st.integers(0, 2**50), st.none(), text, st.integers(0, 9),
                    st.integers(0, 9), st.integers(0, 9), st.just((("ana", 3), ("ben", 2)))),
)  # fmt: skip


@given(article=whole_articles)
def test_json_reads_back_as_it_was_whatever_it_says(article: Article) -> None:
    written = json_format.write(article)
    assert json_format.read(written) == article
    assert json_format.read(written.encode()) == article


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "null", "{}", '{"format": "other"}', b"\xff", "[" * 200_000,
        '{"format": "curator-article", "version": 1}',
        '{"format": "curator-article", "version": 1, "sections": 3}',
        '{"format": "curator-article", "version": 1, "title": 3, "sections": []}',
        '{"format": "curator-article", "version": 1, "title": "T", "sections": [{"number": 1}]}',
        '{"format": "curator-article", "version": 1, "title": "T", "sections": [3]}',
    ],
)  # fmt: skip
def test_json_that_is_no_article_is_refused_in_a_sentence(content: str | bytes) -> None:
    with pytest.raises(CuratorError, match=r"\.$"):
        json_format.read(content)


@pytest.mark.parametrize(
    ("key", "instead"),
    [('"listed"', '"lost"'), ('"kind": "paragraph"', '"kind": "heading"'), ('"starred": false', '"starred": 0')],
)
def test_json_that_is_damaged_in_one_place_is_refused_in_a_sentence(key: str, instead: str) -> None:
    written = json_format.write(articles.furnished(Picture("a.png", "A shelf")))
    with pytest.raises(CuratorError, match=r"^This article as JSON is damaged: .*\.$"):
        json_format.read(written.replace(key, instead, 1))


def test_json_with_keys_of_a_later_version_is_read_without_them() -> None:
    article = articles.furnished(Picture("a.png", "A shelf"))
    written = json_format.write(article).replace('"kind":', '"later": [1], "kind":')
    assert json_format.read(written.replace('"title":', '"later": {}, "title":', 1)) == article


def test_json_of_a_newer_version_is_left_to_it() -> None:
    written = json_format.write(articles.of_a_chat())
    with pytest.raises(CuratorError, match="newer Curator"):
        json_format.read(written.replace('"version": 1', '"version": 2'))


def test_the_documented_keys_are_the_ones_written() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    article = articles.furnished(Picture("a.png", "A shelf"))

    def keys(data: object) -> set[str]:
        if isinstance(data, dict):
            return set(data).union(*map(keys, data.values()))
        return set().union(*map(keys, data)) if isinstance(data, list) else set()

    assert not {key for key in keys(json.loads(json_format.write(article))) if f"`{key}`" not in page}


def test_every_writer_is_named_by_its_file_and_loads_without_what_is_heavy() -> None:
    import subprocess
    import sys

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    points: dict[str, str] = project["entry-points"]["curator.writers"]
    files = {path.stem for path in (ROOT / "curator" / "draft" / "formats").glob("*.py")} - {"__init__"}
    modules = {where.removesuffix(":writer") for where in points.values()}
    assert modules == {f"curator.draft.formats.{name}" for name in files} | {"curator.ui.export.pdf"}
    script = (
        "import sys, importlib\n"
        f"for name, where in {points!r}.items():\n"
        "    writer = importlib.import_module(where.split(':')[0]).writer\n"
        "    print(writer.name == name, writer.extension, writer.label)\n"
        "print({'PySide6', 'docx', 'lxml'} & set(sys.modules))\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert said[-1] == "set()"
    assert all(line.startswith("True .") for line in said[:-1])
    assert len(set(said[:-1])) == len(points)


def test_what_a_writer_says_it_carries_it_carries() -> None:
    for writer in (html.writer, markdown.writer, wordpress.writer):
        page = writer.write(replace(articles.of_a_chat(), picture=Picture("a.png", "A shelf")))
        assert isinstance(page, str)
        rendered = MarkdownIt("commonmark").render(page) if writer is markdown.writer else page
        tags = {element.tag for element in body_of(rendered).iter()}
        assert writer.carries == {"bold", "links", "pictures", "lists"}
        assert {"strong", "a", "img", "ul", "ol"} <= tags


def test_an_article_written_as_tagging_names_each_quoted_post_once() -> None:
    article = articles.of_a_chat()
    first = article.sections[0].items[0]
    again = replace(article.sections[1], items=(first,))
    both = replace(article, sections=(article.sections[0], again))
    made = sqlite3.connect(":memory:")
    made.deserialize(sqlite_format.write(both))
    assert made.execute("SELECT count(*) FROM posts").fetchone() == (21,)
    assert made.execute("SELECT question FROM filed WHERE post = '100000'").fetchall() == [(1,), (2,)]
    made.close()
