"""The words of a text, as rules compare them."""

import re
from functools import lru_cache

_REMEMBERED = 16_384

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
LINK = re.compile(r"(?:https?://|www\.)\S+|\b\w+\.(?:com|org|net|co|io)(?:/\S*)?\b", re.IGNORECASE)
TAG = re.compile(r"[@＠#＃]\w+")


@lru_cache(_REMEMBERED)
def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without punctuation and links."""
    return tuple(word.replace("’", "'").lower() for word in WORD.findall(LINK.sub(" ", text)))


@lru_cache(_REMEMBERED)
def plain(text: str) -> str:
    """``plain_words`` in one string."""
    return " ".join(plain_words(text))


def listed(words: str) -> frozenset[str]:
    """The words of a text, which are separated by whitespace."""
    return frozenset(words.split())
