"""Encodings of text files, found by looking at their bytes; stray bytes of another encoding are mended."""

import codecs
import re
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

_BLOCK = 1 << 20
_LOOKED_AT = 1 << 18  # bytes of lines beyond ASCII, which decide
_SEARCHED = 64 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_LETTERS = frozenset("éèêëàâäáãåçñíìîïóòôöõøúùûüýÿæœßÉÈÊÀÂÄÁÅÇÑÍÓÖØÚÜÆŒ")
_PUNCTUATION = frozenset("‘’“”„–—…•«»€£©®™°·¿¡\u00a0")


def open_text(file: BinaryIO, encoding: str, mending: str = "surrogateescape") -> TextIOWrapper:
    """Read a binary file as text, with line ends untouched."""
    return TextIOWrapper(file, encoding=encoding, errors=mending, newline="")


def encoding_of(path: Path) -> tuple[str, str]:
    """Return a text file's encoding, and the error handler for bytes that are not in it. Raises OSError.

    Stray bytes of an older encoding within UTF-8, such as a lone 0x92, are read in that encoding.
    """
    with path.open("rb") as file:
        head = file.read(_BLOCK)
        for mark, name in _BOMS:
            if head.startswith(mark):
                return name, "replace" if name != "utf-8-sig" else _mending("cp1252")
        if (wide := _without_mark(head)) is not None:
            return wide, "replace"
        sample = _interesting(head)
        searched = len(head)
        while len(sample) < _LOOKED_AT and searched < _SEARCHED and (block := file.read(_BLOCK)):
            sample += _interesting(block)
            searched += len(block)
    return judged(bytes(sample[: 4 * _LOOKED_AT]))


def judged(sample: bytes) -> tuple[str, str]:
    """Return the encoding of some bytes, and the error handler for strays; see ``encoding_of``."""
    whole = sum(1 for _ in _UTF8_SEQUENCE.finditer(sample))
    rest = _UTF8_SEQUENCE.sub(b"", sample)
    strays = sum(len(found.group()) for found in _BEYOND_ASCII.finditer(rest))
    if not strays:
        return "utf-8", _mending("cp1252")
    if whole * 2 >= strays:
        return "utf-8", _mending(_single_byte(rest))
    beyond = sum(len(found.group()) for found in _BEYOND_ASCII.finditer(sample))
    if beyond * 5 > len(sample):
        from charset_normalizer import from_bytes

        best = from_bytes(sample[: 1 << 16]).best()
        if best is not None:
            return best.encoding, "replace"
    return _single_byte(sample), "surrogateescape"


def _interesting(block: bytes) -> bytearray:
    """Return the lines of a block that are not ASCII, each cut to a moderate length."""
    if block.isascii():
        return bytearray()
    kept = bytearray()
    for line in re.split(rb"[\r\n]+", block):
        if not line.isascii():
            kept += line[:4096] + b"\n"
    return kept


def _without_mark(head: bytes) -> str | None:
    """Recognise UTF-16 without a byte order mark: in Latin text every other byte is zero."""
    sample = head[:4096]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _single_byte(sample: bytes) -> str:
    """Choose the encoding of Windows or of the old Macintosh, by which the text looks more like writing."""
    return max(("cp1252", "mac_roman"), key=lambda name: _likeness(sample.decode(name, "replace")))


def _likeness(text: str) -> int:
    score = 0
    for found in re.finditer(r"[^\x00-\x7f]", text):
        character = found.group()
        before = text[found.start() - 1 : found.start()] or " "
        after = text[found.end() : found.end() + 1] or " "
        if character in _LETTERS:
            beside = before.isalpha() or after.isalpha()
            shouting = character.isupper() and before.islower()
            score += -2 if shouting else 2 if beside else 0
        elif character in _PUNCTUATION:
            between = character == "’" and before.isalpha() and after.isalpha()
            opens = character in "‘“„" and before.isspace() and after.isalpha()
            closes = character in "’”" and not before.isspace() and not after.isalpha()
            score += 3 if between or opens or closes else 1
        else:
            score -= 2
    return score


def _mending(encoding: str) -> str:
    """Return the name of an error handler that reads stray bytes in another encoding."""
    name = f"curator-{encoding}"
    try:
        codecs.lookup_error(name)
    except LookupError:

        def mend(error: UnicodeError) -> tuple[str, int]:
            if not isinstance(error, UnicodeDecodeError):
                raise error
            strays = error.object[error.start : error.end]
            return strays.decode(encoding, "surrogateescape"), error.end

        codecs.register_error(name, mend)
    return name
