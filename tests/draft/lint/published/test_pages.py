"""The lists of a page as its readers see them, however it is written."""

from pathlib import Path

import pytest

from curator.draft.article import Article, Attribution, Quote, Section
from curator.draft.formats import html, markdown, plain
from curator.draft.lint.published.pages import lists_of
from curator.draft.lint.words import plain_words
from curator.draft.writer import Writer
from tests.draft.test_hostile import NASTY

# What a Markdown file has, and the lists that its readers see: each list's heading, and its items.
Lists = list[tuple[str, list[str]]]
MARKDOWN: dict[str, tuple[str, Lists]] = {
    "a list under its heading": ("## Why?\n\n- One\n- Two\n", [("Why?", ["One", "Two"])]),
    "a heading that is underlined": (
        "Why?\n====\n\n- One\n\nHow?\n---\n\n- Two\n",
        [("Why?", ["One"]), ("How?", ["Two"])],
    ),
    "a heading that is closed": ("## Why? ##\n\n- One\n", [("Why?", ["One"])]),
    "a paragraph for a heading": ("**Why?**\n\n- One\n\nHow?\n- Two\n", [("Why?", ["One"]), ("How?", ["Two"])]),
    "numbered questions above their quotes": (
        "1. Why?\n\n- One\n- Two\n\n2. How?\n\n- Three\n",
        [("", ["Why?"]), ("Why?", ["One", "Two"]), ("Why?", ["How?"]), ("How?", ["Three"])],
    ),
    "quotes within numbered questions": (
        "1. Why?\n    - One\n    - Two\n2. How?\n    - Three\n",
        [("", ["Why?"]), ("Why?", ["One", "Two"]), ("Why?", ["How?"]), ("How?", ["Three"])],
    ),
    "quotes that are numbered": ("## Why?\n\n1. One\n2) Two\n", [("Why?", ["One"]), ("One", ["Two"])]),
    "quotes of a numbered list": ("## Why?\n\n1. One\n2. Two\n", [("Why?", ["One", "Two"])]),
    "every sort of bullet": ("* One\n\nWhy?\n\n+ Two\n", [("", ["One"]), ("Why?", ["Two"])]),
    "a list within a list": (
        "- One\n  - Two\n      - Three\n- Four\n",
        [("", ["One", "Two", "Three", "Four"])],
    ),
    "a loose list": ("- One\n\n- Two\n\n  and more\n", [("", ["One", "Two and more"])]),
    "an item that goes on without an indent": ("- One\nand more\n- Two\n", [("", ["One and more", "Two"])]),
    "breaks within an item": ("- One  \n  two\\\n  three\n", [("", ["One two three"])]),
    "a quotation": ("> - One\n> - Two\n", [("", ["One", "Two"])]),
    "a quotation within an item": ("- > One\n- Two\n", [("", ["One", "Two"])]),
    "emphasis": ("- **One** *two* __three__ _four_ ***five***\n", [("", ["One two three four five"])]),
    "emphasis within a word": ("- un*believ*able and **a**b\n", [("", ["unbelievable and ab"])]),
    "underscores within a word": ("- @ana__b__c has a_b_c\n", [("", ["@ana__b__c has a_b_c"])]),
    "stars that emphasise nothing": ("- 2 * 3 * 4 ** 5\n", [("", ["2 * 3 * 4 ** 5"])]),
    "code": ("- Say `*hello*` twice\n", [("", ["Say *hello* twice"])]),
    "what is escaped": (r"- \*One\* \[two\] \_three\_ 4\. \\ \a", [("", [r"*One* [two] _three_ 4. \ \a"])]),
    "entities": ("- Ana &amp; Bo&nbsp;&#8212; &copy;\n", [("", ["Ana & Bo — ©"])]),
    "a link": ("- One — [@ana](<https://example.org/a b>)\n", [("", ["One — @ana"])]),
    "a link with a title": ('- One — [@ana](https://example.org "Ana (she)")\n', [("", ["One — @ana"])]),
    "a link with brackets": (
        "- [One [two] \\] three](https://example.org/a_(b)) four\n",
        [("", ["One [two] ] three four"])],
    ),
    "a link by reference": ("- One — [@ana][1]\n\n[1]: https://example.org\n", [("", ["One — @ana"])]),
    "a bare link": ("- One <https://example.org/a_b>\n", [("", ["One https://example.org/a_b"])]),
    "a picture": ("- One ![A shelf](a.png)\n", [("", ["One"])]),
    "brackets that link nowhere": ("- One [sic] (two)\n", [("", ["One [sic] (two)"])]),
    "HTML within a line": ("- <bdi>One</bdi> <em>two</em><br>three\n", [("", ["One two three"])]),
    "HTML around a list": ('<div class="x">\n\n- One\n- Two\n\n</div>\n', [("", ["One", "Two"])]),
    "a list as HTML": (
        "## Why?\n\n<ul>\n<li>One</li>\n<li>Two &amp; three</li>\n</ul>\n",
        [("Why?", ["One", "Two & three"])],
    ),
    "a paragraph as HTML before a list": ('<p align="center">By Mira</p>\n\n- One\n', [("By Mira", ["One"])]),
    "a list that is code": ("```\n- One\n```\n\n- Two\n", [("", ["Two"])]),
    "a rule between lists": ("- One\n\n---\n\n- Two\n", [("", ["One"]), ("", ["Two"])]),
    "a remark that nobody sees": ("- One\n\n<!-- - Two -->\n\n- Three\n", [("", ["One"]), ("", ["Three"])]),
    "bullets that were typed": (
        "Why?\n\n• **One** — [@ana](https://example.org)\n• Two\n  and more\n",
        [("Why?", ["One — @ana", "Two and more"])],
    ),
}  # fmt: skip

PLAIN: dict[str, tuple[str, Lists]] = {
    "as Curator writes it": (
        "A title\n\n1. Why?\n\n• One — @ana\n\n• Two\n  and more\n\n2. How?\n\n• Three\n",
        [("1. Why?", ["One — @ana", "Two and more"]), ("2. How?", ["Three"])],
    ),
    "a question that nobody answered": ("1. Why?\n\n2. How?\n\n• One\n", [("2. How?", ["One"])]),
    "lines close together": ("1. Why?\n- One\n2. How?\n- Two\n", [("1. Why?", ["One"]), ("2. How?", ["Two"])]),
    "what would be HTML elsewhere": ("• I <3 <nothing> & all\n", [("", ["I <3 <nothing> & all"])]),
    "marks of Markdown": ("• **One** a__b__c — [@ana](https://example.org)\n", [("", ["One a__b__c — @ana"])]),
}


def as_read(path: Path, text: str) -> Lists:
    path.write_text(text, encoding="utf-8")
    return [(one.heading, one.items) for one in lists_of(path)]


@pytest.mark.parametrize(("text", "lists"), MARKDOWN.values(), ids=MARKDOWN)
def test_markdown_is_read_as_its_readers_see_it(tmp_path: Path, text: str, lists: Lists) -> None:
    assert as_read(tmp_path / "page.md", text) == lists


@pytest.mark.parametrize(("text", "lists"), PLAIN.values(), ids=PLAIN)
def test_plain_text_is_read_line_by_line(tmp_path: Path, text: str, lists: Lists) -> None:
    assert as_read(tmp_path / "page.txt", text) == lists


@pytest.mark.parametrize("name", ["page.html", "page.md", "page.txt", "page"])
def test_a_page_of_html_is_known_by_its_beginning_whatever_its_name(tmp_path: Path, name: str) -> None:
    page = (
        "<!DOCTYPE html>\n<html><body>\n\n    <h2>Why?</h2>\n\n    <ul>\n\n    <li>*One*</li></ul></body></html>"
    )
    assert as_read(tmp_path / name, page) == [("Why?", ["*One*"])]


@pytest.mark.parametrize("writer", [html.writer, markdown.writer, plain.writer], ids=lambda one: one.name)
@pytest.mark.parametrize("text", NASTY)
def test_whatever_is_exported_is_read_with_all_its_words(tmp_path: Path, text: str, writer: Writer) -> None:
    quotes = tuple(
        Quote(str(number), words, handle="ana", url="https://example.org/1", starred=number == 1)
        for number, words in enumerate((text, text, "No more"))
    )
    written = writer.write(
        Article("A title", sections=(Section(1, "Why is it?", quotes),), attribution=Attribution.LINKED)
    )
    assert isinstance(written, str)
    path = tmp_path / f"page{writer.extension}"
    path.write_bytes(written.encode("utf-8", "replace"))
    read = [item for one in lists_of(path) if "Why is it?" in one.heading for item in one.items]
    assert [plain_words(item) for item in read] == [plain_words(f"{quote.text} @ana") for quote in quotes]
