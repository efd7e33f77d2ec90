"""Ids of posts: read in every form, repaired where a spreadsheet rounded them, or made up where there is none."""

import re
from hashlib import blake2b

from msgspec import Struct

from curator.snowflake import snowflake_ms

# How many digits of a number spreadsheets keep. Source: IEEE 754 as Excel applies it.
_DIGITS_KEPT = 15

# Ids grow by this in four minutes, which is how far rounding to six digits moves those of 2015.
_MINUTES_OF_IDS = 240_000 << 22

_WRAPPED_ID = re.compile(r"(?:ID:?\s*|[x'\"=]+)?(\d+)(?:\.0+)?\"?", re.IGNORECASE)
_GROUPED_ID = re.compile(r"\d{1,3}(?:([,. '’\u00a0\u202f])\d{3})(?:\1\d{3}){3,5}")
_SCIENTIFIC = re.compile(r"(\d(?:[.,]\d+)?)[eE]\+?(\d{1,2})")
_STATUS = re.compile(r"/(?:status|statuses|statuses/show|i/web/status)/(\d{1,20})(?!\d)")
_STATUS_HANDLE = re.compile(r"(?:twitter|x)\.com/(?:#!/)?(\w{1,30})/status", re.IGNORECASE)


class Id(Struct, frozen=True, gc=False):
    """The digits of an id as found, and whether a spreadsheet rounded them or may have done so."""

    digits: str
    state: str  # "exact", "suspect" or "rounded"
    kept: int = _DIGITS_KEPT  # how many digits of a rounded id can be trusted

    @property
    def exact(self) -> bool:
        return self.state == "exact"


def tweet_id(value: object) -> Id | None:
    """Read the id of a tweet in any form; None if there is none.

    An id is suspect if it is longer than fifteen digits and all further ones are zero, as spreadsheets leave them.
    """
    if isinstance(value, str):
        if value.isascii() and value.isdigit():
            digits = value.lstrip("0")
            return _judged(digits) if digits else None
        return _written_id(value.strip())
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return _judged(str(value)) if value > 0 else None
    if isinstance(value, float):
        if not value.is_integer() or not 0 < value < 1e20:
            return None
        return Id(str(int(value)), "exact" if value < 2**53 else "rounded")
    return None


def _written_id(value: str) -> Id | None:
    if found := _WRAPPED_ID.fullmatch(value):
        digits = found.group(1).lstrip("0")
        return _judged(digits) if digits else None
    if _GROUPED_ID.fullmatch(value):
        return _judged("".join(filter(str.isdigit, value)))
    if found := _SCIENTIFIC.fullmatch(value):
        mantissa, exponent = found.group(1).replace(",", "."), int(found.group(2))
        whole = mantissa.replace(".", "")
        if exponent < len(whole) - 1 or exponent > 20:
            return None
        return Id(
            whole + "0" * (exponent - len(whole) + 1), "rounded" if exponent >= len(whole) else "exact", len(whole)
        )
    return None


def _judged(digits: str) -> Id:
    if len(digits) > _DIGITS_KEPT and digits.isascii() and not digits[_DIGITS_KEPT:].strip("0"):
        return Id(digits, "suspect")
    return Id(digits, "exact")


def id_in(url: object) -> str | None:
    """Return the id in a tweet's address."""
    if not isinstance(url, str) or "/" not in url:
        return None
    found = _STATUS.search(url)
    return found.group(1).lstrip("0") or None if found else None


def handle_in(url: object) -> str:
    """Return the handle in a tweet's address, empty if there is none."""
    found = _STATUS_HANDLE.search(url) if isinstance(url, str) else None
    return "" if found is None or found.group(1).lower() == "i" else found.group(1)


def repaired(found: Id, url: object) -> str | None:
    """Return the exact id for a rounded one, from the post's own address; None if that does not name it."""
    exact = id_in(url)
    if exact is None or len(exact) != len(found.digits):
        return None
    kept = len(found.digits.rstrip("0"))
    unit = 10 ** max(len(exact) - min(kept, _DIGITS_KEPT), 3)
    return exact if abs(int(exact) - int(found.digits)) <= unit else None


def own_key(author: str, at_ms: int | None, text: str) -> str:
    """Make a key for a post without an id: the same author, time and text give the same key in any archive."""
    raw = "\0".join((author.lower(), "" if at_ms is None else str(at_ms // 1000), text))
    return "key-" + blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def sent_about(found: Id) -> int | None:
    """Return when the tweet with a rounded id was sent, to some minutes; None if too many digits are lost."""
    lost = max(0, len(found.digits) - found.kept)
    return snowflake_ms(found.digits) if 10**lost < _MINUTES_OF_IDS else None


def tweet_url(handle: str, id_: str) -> str | None:
    """Return the address of a tweet, or None if the handle or id is unknown."""
    if not handle or not handle.isascii() or not id_.isdigit():
        return None
    return f"https://twitter.com/{handle}/status/{id_}"
