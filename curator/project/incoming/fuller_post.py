"""Merges two rows of the same post: takes the fuller of each part, whichever row came first.

Each part is chosen by an order of its own, so that merging any number of rows in any order gives the same.
"""

from typing import Any, cast

from curator.snowflake import snowflake_ms

COLUMNS = (
    "id", "author", "at_ms", "text", "received", "url", "lang", "repost_of", "reply_to", "quote_of", "context",
)  # fmt: skip

Row = tuple[Any, ...]
"""The values of COLUMNS."""


def fuller(one: Row, other: Row) -> Row:
    """The merged row; ``one`` itself if the other adds nothing."""
    if one == other:
        return one
    text, received = max((one[3:5], other[3:5]), key=_fullness)
    return (
        one[0],
        _said(one[1], other[1]),
        _nearer(cast("str", one[0]), one[2], other[2]),
        text,
        received,
        _said(one[5], other[5], of=len),
        _said(*(None if lang == "und" else lang for lang in (one[6], other[6]))) or one[6] or other[6],
        _said(one[7], other[7]),
        _said(one[8], other[8]),
        _said(one[9], other[9]),
        min(one[10], other[10]),
    )


def _fullness(texts: tuple[str, bytes | None]) -> tuple[bool, int, str, bytes]:
    """How full a text is: complete before cut, longer before shorter."""
    text, received = texts
    return not text.rstrip().endswith("…"), len(text), text, received or b""


def _said(one: Any, other: Any, of: Any = lambda _value: 0) -> Any:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=lambda value: (of(value), value))


def _nearer(id_: str, one: int | None, other: int | None) -> int | None:
    """The time that is nearer to the one in the id; else the more precise one, else the earlier."""
    if one is None or other is None:
        return other if one is None else one
    told = snowflake_ms(id_)
    if told is not None:
        return min(one, other, key=lambda at: (abs(at - told), at))
    return min(one, other, key=lambda at: (at % 1000 == 0, at))
