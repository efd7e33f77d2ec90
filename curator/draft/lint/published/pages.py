"""Reads the lists of a published page or an exported file, where its quotes are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

from curator.draft.lint.words import listed
from curator.phrases import phrase
from curator.posts import CuratorError

_BLOCKS = listed(
    """
    address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li
    main nav ol p pre section table td th tr ul
    """
)
_LISTS = frozenset(("ol", "ul"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "template", "noscript", "title"))
_MARKDOWN_ENDINGS = frozenset((".md", ".markdown"))
_TYPED_BULLET = r"[•·▪‣–]"  # which people and programs put into plain text, and Markdown does not know
_BULLET = re.compile(rf"^\s{{0,3}}(?:[-*+]|{_TYPED_BULLET}|\d{{1,3}}[.)])\s+(?=\S)")
_HEADING = re.compile(r"^#{1,6}\s+")


@dataclass(slots=True)
class PageList:
    """One list of a page: the heading above it, and the texts of its items in order."""

    heading: str = ""
    items: list[str] = field(default_factory=list)


def lists_of(path: Path) -> list[PageList]:
    """The lists of an HTML, WordPress, Markdown, plain-text or Word file. Raises CuratorError in one sentence."""
    try:
        if path.suffix.lower() == ".docx":
            return _gathered(_of_word(path))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CuratorError(phrase("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise CuratorError(
            phrase("{path} is no UTF-8 text; save it as UTF-8 and try again.", path=path)
        ) from error
    return _gathered(_blocks(text, path.suffix.lower()))


# A block is an item of a list, a heading, or anything that ends a list.
_Block = tuple[str, str]
_ITEM, _HEAD, _OTHER = "item", "heading", "other"


def _gathered(blocks: Iterator[_Block]) -> list[PageList]:
    found = [PageList()]
    heading = ""
    for kind, text in blocks:
        words = " ".join(text.split())
        if kind == _ITEM and words:
            found[-1].heading = heading
            found[-1].items.append(words)
            continue
        if kind == _HEAD:
            heading = words
        if found[-1].items:
            found.append(PageList())
    return [one for one in found if one.items]


def _blocks(text: str, ending: str) -> Iterator[_Block]:
    if _is_html(text, ending):
        return _of_html(text)
    return _of_lines(text) if _is_plain(text, ending) else _of_markdown(text)


def _is_html(text: str, ending: str) -> bool:
    if ending in _MARKDOWN_ENDINGS:  # where tags may stand anywhere
        return re.match(r"\s*<(?:!doctype\s+html|html)\b", text, re.IGNORECASE) is not None
    return re.search(r"<(?:!doctype|html|body|ul|ol|li|p|h[1-6])\b", text[:20_000], re.IGNORECASE) is not None


def _is_plain(text: str, ending: str) -> bool:
    typed = re.search(rf"^\s{{0,3}}{_TYPED_BULLET}\s", text, re.MULTILINE)
    marked = re.search(r"^\s{0,3}[-*+]\s", text, re.MULTILINE)
    return ending == ".txt" or (typed is not None and marked is None)


class _Reader(HTMLParser):
    """Reads HTML into blocks.

    In HTML that was Markdown, a paragraph heads the list below it as well, and so does the last item of a
    numbered list: people write questions so.
    """

    def __init__(self, *, was_markdown: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._was_markdown = was_markdown
        self._kind = _OTHER
        self._text: list[str] = []
        self._unseen = 0
        self._lists: list[str] = []  # that are open, the innermost last

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (its own signature)
        if tag in _UNSEEN:
            self._unseen += 1
        if tag == "br":
            self._text.append(" ")
        elif self._is_block(tag):
            self._end()
            self._kind = self._kind_of(tag)
            if tag in _LISTS:
                self._part(is_headed=self._lists[-1:] == ["ol"])
                self._lists.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif self._is_block(tag):
            self._end()
            if tag in _LISTS:
                ended = self._lists.pop() if self._lists else tag
                self._part(is_headed=ended == "ol" and not self._lists)

    def _is_block(self, tag: str) -> bool:
        return tag in _BLOCKS and not (self._kind == _ITEM and tag in ("p", "div", "blockquote"))

    def _kind_of(self, tag: str) -> str:
        if tag == "li":
            return _ITEM
        return _HEAD if tag in _HEADINGS or (tag == "p" and self._was_markdown) else _OTHER

    def _part(self, *, is_headed: bool) -> None:
        """Part what follows from the list before it; ``is_headed`` where that list's last item may head it."""
        if not self._was_markdown:
            self.blocks.append((_OTHER, ""))
        elif is_headed and self.blocks and self.blocks[-1][0] == _ITEM:
            self.blocks.append((_HEAD, self.blocks[-1][1]))
        elif self._lists[-1:] != ["ul"]:  # bullets within bullets are one list
            self.blocks.append((_OTHER, ""))

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._end()

    def _end(self) -> None:
        text = "".join(self._text)
        if text.strip():
            self.blocks.append((self._kind, text))
        self._text.clear()
        self._kind = _OTHER


def _of_html(text: str, *, was_markdown: bool = False) -> Iterator[_Block]:
    reader = _Reader(was_markdown=was_markdown)
    reader.feed(text)
    reader.close()
    yield from reader.blocks


def _of_markdown(text: str) -> Iterator[_Block]:
    return _of_html(MarkdownIt("commonmark").render(text), was_markdown=True)


def _of_lines(text: str) -> Iterator[_Block]:
    """Plain text: an item goes on over indented lines; any other line is a heading, or ends the item."""
    item: list[str] = []
    for line in text.splitlines():
        bullet = _BULLET.match(line)
        if item and not bullet and line[:1] in (" ", "\t") and line.strip():
            item.append(line)
            continue
        numbered = bullet is not None and line.strip()[0].isdigit()
        if item and (bullet or line.strip()):
            yield _ITEM, _unmarked(item)
            item = []
        if bullet and not numbered:
            item = [line[bullet.end() :]]
        elif line.strip():
            yield _HEAD, _unmarked([_HEADING.sub("", line)])
    if item:
        yield _ITEM, _unmarked(item)


@cache
def _marks() -> MarkdownIt:
    return MarkdownIt("commonmark").disable("entity")  # plain text has an ampersand as it is


def _unmarked(lines: list[str]) -> str:
    """Words without the marks of Markdown, which are common in plain text too."""
    text = re.sub(r"</?bdi>", "", "\n".join(line.strip() for line in lines))
    (inline,) = _marks().parseInline(text)
    return "".join(
        " " if part.type in ("softbreak", "hardbreak") else part.content
        for part in inline.children or ()
        if part.type != "image"
    )


def _of_word(path: Path) -> Iterator[_Block]:
    try:
        import docx
        from docx.opc.exceptions import PackageNotFoundError
    except ImportError as error:
        raise CuratorError(
            phrase("{path} is a Word document; install python-docx to have it read.", path=path)
        ) from error
    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, ValueError, KeyError) as error:
        raise CuratorError(phrase("{path} is no Word document.", path=path)) from error
    for paragraph in document.paragraphs:
        style = (paragraph.style.name if paragraph.style is not None else None) or ""
        kind = _ITEM if style.startswith("List") else _HEAD if style.startswith(("Heading", "Title")) else _OTHER
        yield kind, paragraph.text
