"""A quote beside its original: word by word, and whether cleanup is all that lies between them."""

import re
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from curator.text.cleanup import cleaned, kernel, visible

_TOKEN = re.compile(r"https?(?=://)|(?:(?!https?://)\w)+|[^\w\s]")
_FULL_STOP = re.compile(r"(?<!\.)\.$")
_MENDING = (("unescape",), ("unescape", "mojibake"), ("unescape", "mojibake", "spaces"))

Kind = Literal["same", "left-out", "added", "changed"]
_KINDS: dict[str, Kind] = {"equal": "same", "delete": "left-out", "insert": "added", "replace": "changed"}


class Difference(Struct, frozen=True):
    """A run of words that are the same in both, or in which quote and original differ, and how."""

    kind: Kind
    original: tuple[str, ...]
    quote: tuple[str, ...]


def word_diff(original: str, quote: str) -> list[Difference]:
    """The original beside the quote: runs of words in order, which together are all the words of both."""
    from difflib import SequenceMatcher

    ours, theirs = original.split(), quote.split()
    runs = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    return [
        Difference(_KINDS[kind], tuple(ours[start:end]), tuple(theirs[begin:until]))
        for kind, start, end, begin, until in runs
    ]


def only_cleaned(original: str, quote: str, hashtag: str | None) -> bool:
    """Whether a quote is its original after some cleanup, and nothing else.

    Any steps may have been on; spaces, the case of the first letter and a final full stop may differ. No word or
    sign is changed or added, and none but what cleanup leaves out is missing.
    """
    if not visible(quote).strip():
        return not visible(original).strip()
    core = _undressed(kernel(original, hashtag))
    # A full stop put behind a hashtag or a part number hides it.
    if core not in {_undressed(kernel(one, hashtag)) for one in (quote, _FULL_STOP.sub("", quote.rstrip()))}:
        return False
    # What is left of the wrapping has to be the original's own, as it came or with its characters mended.
    words = _tokens(quote)
    mended = (cleaned(original, None, steps) for steps in _MENDING)
    return any(_in_order(words, _tokens(one)) for one in (original, *mended, core))


def _undressed(text: str) -> str:
    """Without what a capital, a full stop and spaces make of a text."""
    text = _FULL_STOP.sub("", " ".join(text.split()))
    first = re.search(r"[^\W\d_]", text)
    return text if first is None else text[: first.start()] + first[0].casefold() + text[first.end() :]


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(_undressed(visible(text)).casefold())


def _in_order(words: Iterable[str], among: Iterable[str]) -> bool:
    rest = iter(among)
    return all(any(word == other for other in rest) for word in words)
