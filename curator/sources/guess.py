"""Which column of an unknown table is which: by what it is called, checked against what stands in it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from curator.sources import values
from curator.sources.mapping import Field, Mapping

# Names of columns as tools and people use them, the most telling first; words in lower case, joined by "_".
_NAMES: dict[Field, tuple[str, ...]] = {
    Field.TEXT: (
        "full_text", "tweet_full_text", "tweet_text", "text", "raw_content", "tweet", "content", "body", "message",
        "post_text", "status_text", "tweet_content", "post", "message_text", "rendered_content", "status", "toot",
        "original_text", "contents", "texte", "inhalt",
    ),
    Field.ID: (
        "id_str", "tweet_id_str", "status_id_str", "tweet_id", "status_id", "twitter_id", "rest_id", "imported_id",
        "id", "post_id", "message_id", "tweetid", "statusid", "tweet_id_number", "toot_id", "external_id",
    ),
    Field.HANDLE: (
        "screen_name", "user_screen_name", "author_username", "author_screen_name", "user_username", "username",
        "from_user", "handle", "author_handle", "user_handle", "twitter_handle", "twitter_username", "screenname",
        "user", "author", "account", "acct", "account_acct", "vertex_1", "source_user", "from", "sender",
        "tweet_author", "user_name", "profile", "auteur", "benutzer", "poster",
    ),
    Field.NAME: (
        "user_name", "author_name", "display_name", "full_name", "user_display_name", "author_display_name",
        "author_full_name", "author_fullname", "name", "fullname", "displayname", "real_name",
        "account_display_name",
    ),
    Field.TIME: (
        "created_at", "tweet_created_at", "parsed_created_at", "unix_timestamp", "timestamp_ms", "created_at_utc",
        "tweet_date_utc", "relationship_date_utc", "timestamp", "date_time", "datetime", "created", "posted_at",
        "published_at", "tweet_date", "tweet_time", "post_date", "date_utc", "date", "time", "published",
        "created_time", "tweet_timestamp", "posted", "post_time", "sent", "when", "datum", "tweeted_at", "tweeted",
        "sent_at",
    ),
    Field.URL: (
        "tweet_url", "status_url", "tweet_permalink", "permalink", "twitter_url", "tweet_link", "post_url",
        "twitter_page_for_tweet", "status_link", "link", "url", "permalink_url", "uri",
    ),
    Field.LANG: ("lang", "language", "tweet_lang", "tweet_language", "language_guess"),
    Field.REPLY_TO: (
        "in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_tweet_id", "reply_to_status_id",
        "referenced_tweets_replied_to_id", "in_reply_to_id", "in_reply_to", "reply_to_id", "reply_to",
        "replied_to_tweet_id", "reply_tweet_id", "replied_to_id", "in_reply_to_post_id",
    ),
    Field.REPOST_OF: (
        "retweeted_status_id_str", "retweeted_status_id", "retweet_status_id", "retweeted_tweet_id", "retweet_id",
        "referenced_tweets_retweeted_id", "retweeted_id", "repost_of", "repost_of_id", "retweeted_status",
        "reblog_of_id", "retweet_of", "reweet_id",
    ),
    Field.QUOTE_OF: (
        "quoted_status_id_str", "quoted_status_id", "quoted_tweet_id", "referenced_tweets_quoted_id", "quoted_id",
        "quote_of", "quote_of_id", "quoted_status", "quote_id",
    ),
    Field.AUTHOR: (
        "user_id_str", "user_id", "author_id", "from_user_id_str", "from_user_id", "userid", "account_id",
        "user_rest_id",
    ),
    Field.ZONE: ("timezone", "time_zone", "tz"),
}  # fmt: skip

_SURE_NAMES = 6  # of those of texts, which say enough whatever stands in the column

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9a-zA-Z\u00c0-\uffff]+")
_CLOCK_ALONE = re.compile(r"\d{1,2}:\d\d(:\d\d)?(\s*[ap]\.?m\.?)?", re.IGNORECASE)
_SOME_CLOCK = re.compile(r"\d:\d\d")
_HANDLE = re.compile(r"@?[\w.-]{1,40}(@[\w.-]+)?")
_WORTH_A_GUESS = 0.6  # of the cells of a column must look like what it is taken for


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping, and how likely it is right: 0 where no column can be the text."""

    mapping: Mapping
    confidence: float


@lru_cache(4096)
def normal(name: str) -> str:
    """A column's name in lower case, its words joined by ``_``."""
    return _NOT_WORD.sub("_", _CAMEL.sub("_", name)).strip("_").lower()


def known_names(cells: Sequence[object]) -> int:
    """How many of a row's cells are names of columns that posts have: what tells a header from a title."""
    names = {normal(cell) for cell in cells if isinstance(cell, str) and len(cell) <= 60}
    return sum(any(name in known for known in _NAMES.values()) for name in names)


def guess(header: Sequence[str], sample: Sequence[Sequence[object]], table: str | None = None) -> Guess:
    """The likeliest mapping of a table, from its columns' names and some of its rows."""
    columns = {name: [row[at] for row in sample if at < len(row)] for at, name in enumerate(header)}
    filled = {name: [cell for cell in cells if not values.is_missing(cell)] for name, cells in columns.items()}
    free = dict.fromkeys(header)
    found: dict[Field, str] = {}
    by_name = 0
    for one, fits in _EVIDENCE.items():
        name = _named(one, free, filled, fits)
        if name is not None:
            found[one] = name
            by_name += one in _TELLING
            del free[name]
    for one in (Field.TEXT, Field.TIME, Field.ID, Field.HANDLE):
        if one not in found and (name := _by_content(one, free, filled)) is not None:
            found[one] = name
            del free[name]
    if Field.TEXT not in found and len(found.keys() & set(_TELLING)) >= 2:
        # Whatever stands there: among columns that posts have, one called like a text is the text.
        name = _named(Field.TEXT, free, filled, _is_anything)
        if name is not None:
            found[Field.TEXT] = name
            by_name += 1
    if Field.TEXT not in found:
        return Guess(Mapping({}, table), 0.0)
    mapping = Mapping({one: (name,) for one, name in found.items()}, table)
    mapping = _with_halves(mapping, free, filled)
    time = found.get(Field.TIME)
    mapping = _about_times(mapping, [] if time is None else filled[time])
    if (identity := found.get(Field.ID)) and not _share(filled[identity], _is_tweet_id):
        mapping = Mapping(mapping.columns, table, mapping.zone, mapping.day_first, tweets=False, utc=mapping.utc)
    telling = sum(one in found for one in _TELLING)
    return Guess(mapping, round(0.1 + 0.05 * telling + 0.08 * by_name, 2))


_TELLING = (Field.TEXT, Field.TIME, Field.ID, Field.HANDLE, Field.URL)


def _is_time(cell: object) -> bool:
    return values.moment(cell) is not None


def _is_id(cell: object) -> bool:
    return values.tweet_id(cell) is not None or (
        isinstance(cell, str) and 0 < len(cell) <= 100 and " " not in cell
    )


def _is_tweet_id(cell: object) -> bool:
    return values.tweet_id(cell) is not None


def _is_handle(cell: object) -> bool:
    return isinstance(cell, str) and _HANDLE.fullmatch(cell.strip()) is not None and not _is_number(cell)


def _is_url(cell: object) -> bool:
    return isinstance(cell, str) and cell.strip().startswith(("http://", "https://", "at://"))


def _is_words(cell: object) -> bool:
    return isinstance(cell, str) and not _is_url(cell.strip()) and not _is_number(cell)


def _is_no_url(cell: object) -> bool:
    return not _is_url(cell)


def _is_number(cell: object) -> bool:
    return isinstance(cell, int | float) or (isinstance(cell, str) and cell.strip().replace(".", "").isdigit())


def _is_anything(_cell: object) -> bool:
    return True


_EVIDENCE: dict[Field, Callable[[object], bool]] = {
    Field.TEXT: _is_words,
    Field.ID: _is_id,
    Field.HANDLE: _is_handle,
    Field.NAME: _is_no_url,
    Field.TIME: _is_time,
    Field.URL: _is_url,
    Field.LANG: _is_words,
    Field.REPLY_TO: _is_id,
    Field.REPOST_OF: _is_id,
    Field.QUOTE_OF: _is_id,
    Field.AUTHOR: _is_id,
    Field.ZONE: _is_anything,
}


def _named(
    one: Field, free: dict[str, None], filled: dict[str, list[object]], fits: Callable[[object], bool]
) -> str | None:
    """The column that is called like a field and holds what the field may hold; zoned times before clocks."""
    ranks = {known: rank for rank, known in enumerate(_NAMES[one])}
    last = {
        name: len(ranks) + ranks.get(normal(name.rsplit(".", 1)[-1]), len(ranks)) for name in free if "." in name
    }
    ranked = {name: ranks.get(normal(name), last.get(name, 2 * len(ranks))) for name in free}
    named = sorted((rank, name) for name, rank in ranked.items() if rank < 2 * len(ranks))
    sure = _SURE_NAMES if one is Field.TEXT else 0
    fitting = [
        (rank, name) for rank, name in named if rank < sure or not filled[name] or _share(filled[name], fits)
    ]
    if one is Field.TIME:
        fitting.sort(key=lambda item: not _share(filled[item[1]], _is_zoned))
    if one in (Field.TEXT, Field.ID, Field.TIME, Field.HANDLE):
        fitting.sort(key=lambda item: not filled[item[1]])
    return fitting[0][1] if fitting else None


def _is_zoned(cell: object) -> bool:
    found = values.moment(cell)
    return found is not None and found.zoned


def _share(cells: Sequence[object], fits: Callable[[object], bool]) -> bool:
    return bool(cells) and sum(map(fits, cells)) >= _WORTH_A_GUESS * len(cells)


def _by_content(one: Field, free: dict[str, None], filled: dict[str, list[object]]) -> str | None:
    """A column whose name says nothing and whose cells say enough."""
    cells = {name: filled[name] for name in free if len(filled[name]) >= 1}
    if one is Field.TEXT:
        lengths = {
            name: sum(len(str(cell)) for cell in some) / len(some)
            for name, some in cells.items()
            if _share(some, _is_words) and _share(some, lambda cell: " " in str(cell).strip())
        }
        best = max(lengths, key=lambda name: lengths[name], default=None)
        return best if best is not None and lengths[best] >= 20 else None
    fits: dict[Field, Callable[[object], bool]] = {
        Field.TIME: lambda cell: _is_time(cell) and not isinstance(cell, int) and not str(cell).strip().isdigit(),
        Field.ID: lambda cell: (found := values.tweet_id(cell)) is not None and 10 <= len(found.digits) <= 20,
        Field.HANDLE: lambda cell: (
            isinstance(cell, str) and cell.strip().startswith("@") and " " not in cell.strip()
        ),
    }
    return next((name for name, some in cells.items() if all(map(fits[one], some))), None)


def _with_halves(mapping: Mapping, free: dict[str, None], filled: dict[str, list[object]]) -> Mapping:
    """A date and a clock that stand in two columns, where no column has both."""
    time = mapping.columns.get(Field.TIME, (None,))[0]
    if time is not None and _share(filled[time], _is_zoned):
        return mapping
    clock = next((name for name in free if filled[name] and all(map(_is_clock, filled[name]))), None)
    if clock is None and time is not None and filled[time] and all(map(_is_clock, filled[time])):
        clock, time = time, next((name for name in free if _share(filled[name], _is_time)), None)
    elif time is not None and _share(filled[time], _has_clock):
        return mapping
    if clock is None or time is None:
        return mapping
    return mapping.to(Field.TIME).to(Field.DATE, time).to(Field.CLOCK, clock)


def _has_clock(cell: object) -> bool:
    return isinstance(cell, str) and _SOME_CLOCK.search(cell) is not None


def _is_clock(cell: object) -> bool:
    return isinstance(cell, str) and _CLOCK_ALONE.fullmatch(cell.strip()) is not None


def _about_times(mapping: Mapping, cells: Sequence[object]) -> Mapping:
    columns = mapping.columns
    name = (columns.get(Field.TIME) or columns.get(Field.DATE) or ("",))[0]
    return Mapping(
        columns,
        mapping.table,
        day_first=values.reads_as_day_first([cell for cell in cells if isinstance(cell, str)]) or None,
        utc=bool({"utc", "gmt"} & set(normal(name).split("_"))),
    )


def rounded(cells: Sequence[object]) -> bool:
    """Whether a spreadsheet wrote a column of ids: more end in zeros than chance would have it."""
    ids = [found for cell in cells if (found := values.tweet_id(cell)) is not None and len(found.digits) > 15]
    return sum(not found.exact for found in ids) * 10 > len(ids)
