"""Which characters may be written, and which must be kept apart from the text around them."""

import re
from unicodedata import bidirectional

# C0 and C1 controls but tab and newline, lone surrogates, and the noncharacters that no format may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAK = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_BIDI_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_END_OF_EMBEDDING, _FIRST_ISOLATE, _END_OF_ISOLATE = "\u202c", "\u2066", "\u2069"
# The blocks of the scripts that run to the left, as a character class.
LEFTWARDS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RIGHT_TO_LEFT = re.compile(f"[{LEFTWARDS}]")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def writable(text: str) -> str:
    """The text without control characters; line ends as newlines, lone surrogates as U+FFFD."""
    return _SURROGATE.sub("\ufffd", _FORBIDDEN.sub("", _BREAK.sub("\n", text)))


def steers_direction(text: str) -> bool:
    """Whether a text holds bidi controls that would turn what stands around it."""
    return _BIDI_CONTROL.search(text) is not None


def closed(text: str) -> str:
    """The text with what it left open of bidi controls closed at its end, where a format has no element for that.

    By the Unicode Bidirectional Algorithm (UAX 9, X5a to X7) the end of an isolate closes the embeddings within.
    """
    if not steers_direction(text):
        return text
    open_: list[str] = []
    for control in _BIDI_CONTROL.findall(text):
        if control == _END_OF_ISOLATE:
            if _END_OF_ISOLATE in open_:
                while open_.pop() != _END_OF_ISOLATE:
                    pass
        elif control == _END_OF_EMBEDDING:
            if open_ and open_[-1] == _END_OF_EMBEDDING:
                open_.pop()
        else:
            open_.append(_END_OF_ISOLATE if control >= _FIRST_ISOLATE else _END_OF_EMBEDDING)
    return text + "".join(reversed(open_))


def apart(text: str, beside: str) -> str:
    """A text isolated from the one beside it where either has letters that run to the left, as ``<bdi>`` would."""
    if _RIGHT_TO_LEFT.search(text) or _RIGHT_TO_LEFT.search(beside):
        return f"\u2068{text}{_END_OF_ISOLATE}"
    return text


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs to the left (UAX 9, P2 and P3)."""
    for character in text:
        match bidirectional(character):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False


def paragraphs(text: str) -> list[str]:
    """The paragraphs of an editor's text: a blank line parts them, a newline stays within one."""
    return [part for one in _BLANK_LINES.split(writable(text)) if (part := one.strip())]


def lines(text: str) -> list[str]:
    """The lines of a text, each without spaces at its ends; empty ones left out."""
    return [line for one in writable(text).split("\n") if (line := one.strip())]
