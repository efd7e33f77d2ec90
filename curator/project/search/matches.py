"""Finds the words of a search in a text, in the same way as the index of words.

That is whatever their case and accents, as the start of a longer word unless they are quoted, and anywhere in a
script without spaces.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from curator.project.search.query import Word, ends_whole, is_or, words_of
from curator.text.unspaced import LETTERS, RUN

# Positions in a text: where a hit begins and ends.
Match = tuple[int, int]

_SPACED = f"[^\\W_{LETTERS}]"  # what words with spaces between them are made of
_ACCENTS = re.compile("[\u0300-\u036f]")
_DECOMPOSED_BELOW = "\u2000"  # further on, letters are made of parts that are no accents


class Matches:
    """The words that a query looks for."""

    def __init__(self, query: str = "") -> None:
        sought = [_pattern(word) for word in words_of(query) if not (word.minus or is_or(word))]
        patterns = [pattern for pattern in sought if pattern]
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def within(self, text: str) -> tuple[Match, ...]:
        """Where they are in a text, in order."""
        if self._pattern is None:
            return ()
        folded, places = _folded(text)
        places = [*places, len(text)]
        return tuple(
            (places[found.start()], places[found.end()])
            for found in self._pattern.finditer(folded)
            if found.end() > found.start()
        )


@cache
def _piece() -> re.Pattern[str]:
    """The pattern for a piece of a text. Compiled at the first search, because so many letters take a while."""
    return re.compile(f"{RUN}|{_SPACED}+")


def _pattern(word: Word) -> str:
    value, _ = _folded(word.value)
    if word.filter:
        handle = re.escape(value.lstrip("@＠"))
        return f"[@＠]{handle}(?![^\\W]|_)" if word.filter == "to" and handle else ""
    pieces = list(_piece().finditer(value))
    if not pieces:
        return re.escape(value)
    sign = "[#＃]" if value[0] in "#＃" else "[@＠]" if value[0] in "@＠" else ""
    pattern = sign or ("" if _is_unspaced(pieces[0]) else f"(?<!{_SPACED})")
    for before, piece in zip((None, *pieces), pieces, strict=False):
        if before is not None:
            pattern += r"[\W_]+" if before.end() < piece.start() else ""
        pattern += re.escape(piece[0])
    whole = (word.quoted or ends_whole(value)) and not _is_unspaced(pieces[-1])
    return pattern + (f"(?!{_SPACED})" if whole else "")


def _is_unspaced(piece: re.Match[str]) -> bool:
    return re.match(f"[{LETTERS}]", piece[0]) is not None


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """A text in lower case without accents, and the original index of each character."""
    if text.isascii():
        return text.lower(), range(len(text))
    folded, places = [], []
    for place, character in enumerate(text):
        base = unicodedata.normalize("NFD", character)[0] if character < _DECOMPOSED_BELOW else character
        if not _ACCENTS.match(base):
            folded.append(base.lower()[0])
            places.append(place)
    return "".join(folded), places
