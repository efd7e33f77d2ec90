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
    """Whether a cell that holds anything but a post's text says that there is nothing."""
    if isinstance(value, str):
        stripped = value.strip()
        return len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING
    return value is None or (isinstance(value, float) and math.isnan(value))


def text_of(value: object) -> str:
    """A value as text; bytes that are no UTF-8 stand in it as lone surrogates."""
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
    """The text in a table's cell, where ``NA`` and its like mean that there is none."""
    found = text_of(value)
    return "" if found.strip() in _MISSING_TEXT else found


def word(value: object) -> str:
    """A name or the like: stripped, valid Unicode, empty for none."""
    if isinstance(value, str):
        stripped = value.strip()
        if len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING:
            return ""
        return stripped if stripped.isascii() else storable(stripped)
    return "" if is_missing(value) else storable(text_of(value).strip())


def flag(value: object) -> bool:
    """A yes or no, however it is written."""
    return word(value).lower() in {"1", "true", "yes", "t", "y"}


def handle_of(value: object) -> str:
    """A handle without ``@``, taken out of a profile's address where it stands in one."""
    name = word(value)
    if "/" in name:
        name = name.rstrip("/").rsplit("/", 1)[-1]
    return name.removeprefix("@").removeprefix("＠").strip()


def plain_text(marked_up: str) -> str:
    """The text of a post that is HTML: its paragraphs and line ends kept, links with what is hidden of them."""
    return html.unescape(_TAG.sub("", _LINE_END.sub("\n", marked_up))).strip()
