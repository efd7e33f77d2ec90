"""The quotes on a published page or in an exported file, as its lists have them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from curator.draft.lint.words import listed
from curator.phrases import phrase
from curator.posts import CuratorError

_BLOCKS = listed(
    """
    address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li
    main nav ol p pre section table td th tr ul
    """
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "template", "noscript", "title"))
_BULLET = re.compile(r"^\s{0,3}(?:[-*+•·▪‣–]|\d{1,3}[.)])\s+(?=\S)")
_HEADING = re.compile(r"^#{1,6}\s+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)\s]*)\)")
_EMPHASIS = re.compile(r"(?<!\\)(\*{1,3}|__)(?=\S)(.+?)(?<=\S)\1")


@dataclass(slots=True)
class PageList:
    """One list of a page: the heading that it stands under, and its items' texts in order."""

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
    read: Callable[[str], Iterator[_Block]] = _of_html if _is_html(text) else _of_lines
    return _gathered(read(text))


# A block is an item of a list, a heading, or what parts one list from the next.
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


def _is_html(text: str) -> bool:
    return re.search(r"<(?:!doctype|html|body|ul|ol|li|p|h[1-6])\b", text[:20_000], re.IGNORECASE) is not None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._kind = _OTHER
        self._text: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (its own signature)
        if tag in _UNSEEN:
            self._unseen += 1
        if tag == "br":
            self._text.append(" ")
        elif tag in _BLOCKS and not (self._kind == _ITEM and tag in ("p", "div", "blockquote")):
            self._end()
            self._kind = _ITEM if tag == "li" else _HEAD if tag in _HEADINGS else _OTHER
            if tag in ("ul", "ol"):
                self.blocks.append((_OTHER, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BLOCKS and not (self._kind == _ITEM and tag in ("p", "div", "blockquote")):
            self._end()
            if tag in ("ul", "ol"):
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


def _of_html(text: str) -> Iterator[_Block]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    yield from reader.blocks


def _of_lines(text: str) -> Iterator[_Block]:
    """Markdown and plain text: an item goes on over indented lines; any other line is a heading or ends it."""
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


def _unmarked(lines: list[str]) -> str:
    """Words without Markdown's marks."""
    text = " ".join(re.sub(r"\\$", "", line).strip() for line in lines)
    text = re.sub(r"</?bdi>", "", text)
    text = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))
    return _ESCAPED.sub(r"\1", text)


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
