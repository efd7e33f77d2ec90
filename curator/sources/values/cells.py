"""Texts, names and flags as archives write them."""

import html
import math
import re

from curator.text import storable

_MISSING = frozenset({"", "na", "n/a", "#n/a", "<na>", "nan", "null", "none", "nil", "undefined", "\\n"})
_LONGEST_MISSING = max(map(len, _MISSING))
_MISSING_TEXT = frozenset({"", "NA", "N/A", "#N/A", "<NA>", "NaN", "nan", "NULL", "null", "\\N"})
_LINE_END = re.compile(r"<br\s*/?>|(?:</(?:p|li|h\d|blockquote|div|pre)>\s*)+", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


def is_missing(value: object) -> bool:
    """Say whether a cell is empty or holds a word for nothing, such as ``NA``. Not for the text of a post."""
    if isinstance(value, str):
        stripped = value.strip()
        return len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING
    return value is None or (isinstance(value, float) and math.isnan(value))


def text_of(value: object) -> str:
    """Return a value as text. Bytes that are not UTF-8 become lone surrogates."""
    if isinstance(value, str):
        return value
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e18:
        return str(int(value))
    return str(value)


def cell_text(value: object) -> str:
    """Return the text in a table's cell, empty if it is ``NA`` or the like."""
    found = text_of(value)
    return "" if found.strip() in _MISSING_TEXT else found


def word(value: object) -> str:
    """Return a name or another short value, stripped and in valid Unicode; empty if there is none."""
    if isinstance(value, str):
        stripped = value.strip()
        if len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING:
            return ""
        return stripped if stripped.isascii() else storable(stripped)
    return "" if is_missing(value) else storable(text_of(value).strip())


def flag(value: object) -> bool:
    """Read a yes or no in any form."""
    return word(value).lower() in {"1", "true", "yes", "t", "y"}


def handle_of(value: object) -> str:
    """Return a handle without its ``@``, or the handle that a profile's address ends in."""
    name = word(value)
    if "/" in name:
        name = name.rstrip("/").rsplit("/", 1)[-1]
    return name.removeprefix("@").removeprefix("＠").strip()


def plain_text(marked_up: str) -> str:
    """Return the text of a post in HTML. Paragraphs, line ends and the hidden parts of links are kept."""
    return html.unescape(_TAG.sub("", _LINE_END.sub("\n", marked_up))).strip()
