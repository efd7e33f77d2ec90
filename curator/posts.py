"""The vocabulary that everything else passes along: who wrote what, when, and in answer to whom."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

# Of the years that clocks and calendars show, and a zone's day less at either end.
_FIRST_MS, _LAST_MS = -62_135_000_000_000, 253_402_000_000_000


class Author(Struct, frozen=True, gc=False, array_like=True):
    """Someone who wrote posts.

    ``key`` identifies the account within its network: the source's user id, else ``@`` and the handle in lower
    case. ``handle`` has no ``@``. Both names are empty where the archive does not tell.
    """

    key: str
    handle: str = ""
    name: str = ""


class Post(Struct, frozen=True, gc=False, array_like=True):
    """One tweet or toot, as a source delivers it.

    ``id`` is the source's id, or a stable key of the reader's own making for the rare post without one.
    ``text`` is unescaped; ``received`` is how it came where that differs. Bytes that are no valid UTF-8 stand in
    both as lone surrogates (``surrogateescape``). ``at_ms`` counts milliseconds since the epoch, in UTC.
    ``repost_of``, ``reply_to`` and ``quote_of`` are ids of other posts, which need not be in the archive.
    ``context`` marks a post kept only because another answers, quotes or retweets it. ``media`` names the
    pictures that the archive carries for it, as the archive's source finds them.
    """

    id: str
    text: str
    author: Author | None = None
    at_ms: int | None = None
    url: str | None = None
    lang: str | None = None
    repost_of: str | None = None
    reply_to: str | None = None
    quote_of: str | None = None
    context: bool = False
    received: str | None = None
    media: tuple[str, ...] = ()


class CuratorError(Exception):
    """Something the editor can be told in one sentence: what is wrong with which file, and what to do."""


def iso_utc(at_ms: int | None) -> str | None:
    """``2015-03-10T21:04:05Z`` for milliseconds since the epoch; None stays None, and is what no clock shows."""
    if at_ms is None or not _FIRST_MS <= at_ms <= _LAST_MS:
        return None
    return datetime.fromtimestamp(at_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def epoch_ms(text: str) -> int:
    """Milliseconds since the epoch for an ISO 8601 time; one without an offset is taken as UTC.

    Raises ValueError where ``text`` is no such time.
    """
    moment = datetime.fromisoformat(text.strip())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return round(moment.timestamp() * 1000)


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of a name such as ``Europe/Paris``; None for one that is not known, or empty."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def local_time(at_ms: int, zone: tzinfo | None) -> datetime:
    """The moment that milliseconds since the epoch name, as clocks of a zone show it; None is the computer's."""
    return datetime.fromtimestamp(min(max(at_ms, _FIRST_MS), _LAST_MS) / 1000, zone).astimezone(zone)
