"""Which characters a writer may write, and which need to be kept apart from the text around them."""

import re

# C0 and C1 controls but tab and newline, lone surrogates, and the noncharacters that no format may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAK = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_BIDI_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def writable(text: str) -> str:
    """The text without control characters; line ends as newlines, lone surrogates as U+FFFD."""
    return _SURROGATE.sub("\ufffd", _FORBIDDEN.sub("", _BREAK.sub("\n", text)))


def steers_direction(text: str) -> bool:
    """Whether a text holds bidi controls that would turn what stands around it."""
    return _BIDI_CONTROL.search(text) is not None


def paragraphs(text: str) -> list[str]:
    """The paragraphs of an editor's text: a blank line parts them, a newline stays within one."""
    return [part for one in _BLANK_LINES.split(writable(text)) if (part := one.strip())]


def lines(text: str) -> list[str]:
    """The lines of a text, each without spaces at its ends; empty ones left out."""
    return [line for one in writable(text).split("\n") if (line := one.strip())]
