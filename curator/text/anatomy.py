"""What a post's text is made of: entities, links, hashtags, mentions. Positions are indices into the text."""

import html
import re
from collections.abc import Iterator
from html.entities import html5

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
HASHTAG = re.compile(r"(?<![\w&/#])[#＃]((?=\w*[^\W\d_])\w+)")
_MENTION = re.compile(r"(?<![\w@/])[@＠](\w{1,30})")


def unescape(text: str) -> str:
    """HTML entities as the characters they stand for, once, and only those that end in ``;``."""
    if "&" not in text:
        return text
    return _ENTITY.sub(_character, text)


def _character(entity: re.Match[str]) -> str:
    # A longer name that only begins like an entity's is none: "&notme;".
    known = entity[0][1] == "#" or entity[0][1:] in html5
    return html.unescape(entity[0]) if known else entity[0]


def storable(text: str) -> str:
    """Valid Unicode: a lone surrogate becomes U+FFFD."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def links(text: str) -> list[tuple[int, int]]:
    """Where links stand: (start, end) of each."""
    return [found.span() for found in _LINK.finditer(text)] if "://" in text else []


def hashtags(text: str) -> list[str]:
    """The hashtags in a text, lower case without ``#``, in order; not those within links or words."""
    if "#" not in text and "＃" not in text:
        return []
    return [found.group(1).lower() for found in outside_links(HASHTAG, text)]


def mentions(text: str) -> list[str]:
    """The handles in a text, as written without ``@``, in order; not those within links or words."""
    return [found.group(1) for found in outside_links(_MENTION, text)]


def outside_links(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    taken = links(text)
    for found in pattern.finditer(text):
        if not any(start <= found.start() < end for start, end in taken):
            yield found
