"""Text on its way to a terminal, which takes some characters for commands."""

import re

# What steers a terminal or the order of what it shows, or cannot be encoded: C0, DEL and C1, bidi controls, line
# ends of Unicode, lone surrogates.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """One line without characters that would steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)


def escaped(document: str) -> str:
    """A JSON document of the same meaning without characters that would steer a terminal."""
    return _STEERING.sub(lambda found: f"\\u{ord(found.group()):04x}", document)
