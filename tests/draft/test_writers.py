"""The draft as its readers see it: Markdown through a CommonMark library, HTML through a browser's parser."""

import re
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from curator.draft.article import Article, Attribution, Quote, Section
from curator.draft.characters import paragraphs, writable
from curator.draft.formats import html, markdown, plain
from tests.draft.articles import saying
from tests.helpers import HOSTILE

COMMONMARK = MarkdownIt("commonmark")
OURS = {"h1", "h2", "p", "ol", "ul", "li", "strong", "br", "bdi", "a"}


def parsed(page: str) -> Element:
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    root: Element = parser.parse(page)
    body = root.find("body")
    assert body is not None
    return body


def as_markdown(article: Article) -> Element:
    return parsed(COMMONMARK.render(markdown.write(article)))


def as_html(article: Article) -> Element:
    return parsed(html.write(article))


BOTH = pytest.mark.parametrize("rendered", [as_markdown, as_html])


def words(element: Element) -> str:
    """What an element says: its text, its line breaks as spaces."""
    parts = [element.text or ""]
    for child in element:
        parts += [" " if child.tag == "br" else words(child), child.tail or ""]
    return " ".join("".join(parts).split())


def said(text: str) -> str:
    """What is left of a text where characters that no file may hold are gone and space is only space."""
    return " ".join(writable(text).split())


def holds(body: Element, text: str) -> None:
    """Whether a rendered article saying a text says it wherever it should, and nothing besides."""
    expected = said(text)
    elements = [element for element in body.iter() if element is not body]
    assert {element.tag for element in elements} <= OURS
    assert all(not element.attrib for element in elements)
    in_order = [(element.tag, words(element)) for element in elements if element.tag in ("h1", "h2", "p", "li")]
    assert in_order == [
        ("h1", expected),
        ("p", expected),
        ("li", expected),
        ("li", expected),
        ("p", expected),
        ("h2", f"1. {expected}"),
        ("li", expected),
        ("li", expected),
        ("p", expected),
        ("li", expected),
        ("h2", f"2. {expected}"),
        ("p", expected),
    ]
    strong = [words(element) for element in elements if element.tag == "strong"]
    assert " ".join(strong) == expected


NASTY = [
    HOSTILE,
    "1. not a list",
    "12) nor this",
    "- nor this",
    "+ or this",
    "* or * this *",
    "# no heading #",
    "## no heading ##",
    "=== \n===",
    "---",
    "> no quote",
    "```\ncode\n```",
    "~~~ and ~~struck~~",
    "    indented",
    "\tindented",
    "a | b\n--- | ---",
    "[a]: https://example.org",
    "[^1] ![x](y) <https://example.org> <b>bold</b> </li></ul><script>x</script>",
    "snake_case and _not this_ and __nor this__ and *_both_*",
    "back\\slash \\* at the end \\",
    "&amp; &lt;b&gt; &#60; &copy; AT&T",
    "<!-- gone? --> <![CDATA[x]]> <?php x ?>",
    "a\n\tb\r\nc\u2028d",
    "\u202eright to left\u202c \u2067x",
    "\x00nul \x1b[31m \ufeffbom",
    "https://example.org/a_b*c*?d=[e]&f=<g>",
    "::: note\n:::",
    "$x$ and $$y$$",
    "a `code` and ``more`",
    "😀 naïve Ὀδυσσεύς 日本",
    "\ud83d alone",
]


@BOTH
@pytest.mark.parametrize("text", NASTY)
def test_a_text_comes_out_as_that_very_text(rendered, text: str) -> None:  # type: ignore[no-untyped-def]
    holds(rendered(saying(text)), text)


hostile = st.lists(
    st.one_of(
        st.sampled_from(NASTY), st.text(max_size=6), st.sampled_from(list("\\`*_{}[]<>()#+-.!|~&;:=\"' \n"))
    ),
    min_size=1,
    max_size=8,
).map("".join)


@BOTH
@example("x\\")
@example("a_b_")
@given(text=hostile.filter(lambda text: len(paragraphs(text)) == 1))
def test_whatever_the_text_nothing_in_it_is_markup(rendered, text: str) -> None:  # type: ignore[no-untyped-def]
    holds(rendered(saying(text)), text)


@BOTH
@pytest.mark.parametrize("text", NASTY)
def test_a_hostile_name_is_only_a_name(rendered, text: str) -> None:  # type: ignore[no-untyped-def]
    url = "https://example.org/status/1?a=(b)_c&d=*"
    quote = Quote("1", "Words", handle="", name=text, url=url)
    body = rendered(Article("Title", sections=(Section(1, "Why?", (quote,)),), attribution=Attribution.LINKED))
    (item,) = [one for one in body.iter("li") if "Words" in words(one)]
    (link,) = item.iter("a")
    assert dict(link.attrib) == {"href": url}
    assert words(item) == f"Words — {said(text)}"


@BOTH
@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "https://example.org/> <b>", 'https://example.org/" x="', "data:text/html,x", None],
)
def test_a_link_that_is_no_plain_web_address_is_none(rendered, url: str | None) -> None:  # type: ignore[no-untyped-def]
    quote = Quote("1", "Words", handle="ana", url=url)
    body = rendered(Article("Title", sections=(Section(1, "Why?", (quote,)),), attribution=Attribution.LINKED))
    assert not list(body.iter("a"))
    assert "Words — @ana" in words(body)


@pytest.mark.parametrize(
    ("attribution", "expected"),
    [
        (Attribution.NONE, "Words"),
        (Attribution.FIRST_NAME, "Words — Ana"),
        (Attribution.HANDLE, "Words — @ana_b"),
        (Attribution.NAME, "Words — Ana Bell"),
        (Attribution.LINKED, "Words — @ana_b"),
    ],
)
@BOTH
def test_each_attribution_names_people_its_own_way(rendered, attribution: Attribution, expected: str) -> None:  # type: ignore[no-untyped-def]
    quote = Quote("1", "Words", handle="ana_b", name="Ana  Bell", url="https://example.org/1")
    body = rendered(Article("Title", sections=(Section(1, "Why?", (quote,)),), attribution=attribution))
    assert words(next(body.iter("ul"))) == expected
    assert len(list(body.iter("a"))) == (attribution is Attribution.LINKED)


def test_the_parts_stand_in_their_order() -> None:
    quotes = (Quote("1", "One"), Quote("2", "Two", starred=True))
    article = Article(
        "A title",
        "First.\n\nSecond.",
        (Section(1, "Why?", quotes), Section(2, "How?")),
        "A disclosure.",
        "The end.",
    )
    assert markdown.write(article) == (
        "# A title\n\nFirst.\n\nSecond.\n\n1. Why?\n2. How?\n\nA disclosure.\n\n"
        "## 1. Why?\n\n- One\n- **Two**\n\n## 2. How?\n\nThe end.\n"
    )
    assert plain.text(article) == (
        "A title\n\nFirst.\n\nSecond.\n\n1. Why?\n2. How?\n\nA disclosure.\n\n"
        "1. Why?\n\n• One\n\n• Two\n\n2. How?\n\nThe end.\n"
    )


def test_an_empty_article_is_its_title() -> None:
    article = Article("A title")
    assert markdown.write(article) == "# A title\n"
    assert [element.tag for element in as_html(article)] == ["h1"]


def test_a_page_names_itself() -> None:
    page = html.write(Article("A <title> & more"))
    assert "<title>A &lt;title&gt; &amp; more</title>" in page
    assert re.match(r"<!doctype html>\n<html>", page)


def test_starred_only_keeps_every_question() -> None:
    article = saying("Words").starred_only()
    assert [section.number for section in article.sections] == [1, 2]
    assert [item.post for item in article.sections[0].items if isinstance(item, Quote)] == ["2"]
