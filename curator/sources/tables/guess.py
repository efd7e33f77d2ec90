"""Guessing the mapping of an unknown table from the names of its columns, checked against their cells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.values.cells import is_missing
from curator.sources.values.ids import id_in, tweet_id
from curator.sources.values.times import moment, reads_as_day_first

# Names that tools and people give to columns, the most telling first; words in lower case, joined by "_".
_NAMES: dict[Field, tuple[str, ...]] = {
    Field.TEXT: (
        "full_text", "tweet_full_text", "tweet_text", "text", "raw_content", "tweet", "content", "body", "message",
        "post_text", "status_text", "tweet_content", "post", "message_text", "rendered_content", "status", "toot",
        "original_text", "contents", "hit_sentence", "comment", "comment_text", "caption", "texte",
        "texte_du_tweet", "contenu", "inhalt", "nachricht", "beitrag", "texto", "contenido", "mensaje", "testo",
    ),
    Field.ID: (
        "id_str", "tweet_id_str", "status_id_str", "tweet_id", "status_id", "twitter_id", "rest_id", "imported_id",
        "id", "post_id", "message_id", "guid", "tweetid", "statusid", "tweet_id_number", "toot_id", "external_id",
    ),
    Field.HANDLE: (
        "screen_name", "user_screen_name", "author_username", "author_screen_name", "user_username", "username",
        "from_user", "handle", "author_handle", "user_handle", "twitter_handle", "twitter_username", "screenname",
        "user", "author", "account", "acct", "account_acct", "vertex_1", "source_user", "from", "sender",
        "tweet_author", "user_name", "author_user_name", "from_user_name", "sender_screen_name",
        "twitter_screen_name", "profile", "influencer", "auteur", "pseudo", "utilisateur", "nom_d_utilisateur",
        "benutzer", "benutzername", "nutzer", "nutzername", "konto", "usuario", "autor", "autore", "utente",
        "poster",
    ),
    Field.NAME: (
        "user_name", "author_name", "display_name", "full_name", "user_display_name", "author_display_name",
        "author_full_name", "author_fullname", "name", "fullname", "displayname", "real_name",
        "account_display_name", "from_user_realname", "nom",
    ),
    Field.TIME: (
        "created_at", "tweet_created_at", "parsed_created_at", "unix_timestamp", "timestamp_ms",
        "relationship_date", "timestamp", "date_time", "datetime", "created", "posted_at",
        "published_at", "tweet_posted_time", "tweet_date", "tweet_time", "post_date", "date", "time", "published",
        "created_time", "tweet_timestamp", "posted", "post_time", "pub_date", "pubdate", "sent", "when", "datum",
        "zeitpunkt", "zeit", "date_heure", "fecha", "data", "tweeted_at",
        "tweeted", "sent_at",
    ),
    Field.URL: (
        "tweet_url", "status_url", "tweet_permalink", "permalink", "twitter_url", "tweet_link", "post_url",
        "twitter_page_for_tweet", "status_link", "post_link", "link", "url", "permalink_url", "uri", "lien",
        "enlace",
    ),
    Field.LANG: ("lang", "language", "tweet_lang", "tweet_language", "language_guess"),
    Field.REPLY_TO: (
        "in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_tweet_id", "reply_to_status_id",
        "referenced_tweets_replied_to_id", "in_reply_to_id", "in_reply_to", "reply_to_id", "reply_to",
        "replied_to_tweet_id", "reply_tweet_id", "replied_to_id", "twitter_reply_to", "in_reply_to_post_id",
    ),
    Field.REPOST_OF: (
        "retweeted_status_id_str", "retweeted_status_id", "retweet_status_id", "retweeted_tweet_id", "retweet_id",
        "referenced_tweets_retweeted_id", "retweeted_id", "repost_of", "repost_of_id", "retweeted_status",
        "reblog_of_id", "retweet_of", "twitter_retweet_of", "reweet_id",
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

_SURE_NAMES = 6  # names of a text column that are enough, whatever the cells hold

# Words in the names of columns that describe something other than the post itself.
_OF_PEOPLE = frozenset({"user", "users", "author", "account", "owner", "profile", "bio", "description", "about"})
_OF_PEOPLE |= {"location", "place"}
_OF_OTHER_POSTS = frozenset({"quote", "quoted", "retweet", "retweeted", "reply", "replied", "thread"})
_OF_OTHER_TIMES = frozenset({"since", "joined", "retrieved", "collected", "scraped", "updated", "birthday"})
_OF_PARTS = frozenset({"twarc", "entities", "media", "attachments", "geo", "card"})
_ABOUT_AUTHORS = frozenset({Field.HANDLE, Field.NAME, Field.AUTHOR})
# Words of languages in which nobody writes the month before the day, such as French and German.
_WHERE_DAYS_COME_FIRST = frozenset({"heure", "date_heure", "texte", "texte_du_tweet", "contenu", "lien", "auteur"})
_WHERE_DAYS_COME_FIRST |= {"utilisateur", "nom_d_utilisateur", "pseudo", "datum", "zeit", "zeitpunkt", "uhrzeit"}
_WHERE_DAYS_COME_FIRST |= {"nachricht", "inhalt", "beitrag", "benutzer", "benutzername", "nutzer", "nutzername"}
_WHERE_DAYS_COME_FIRST |= {"fecha", "hora", "texto", "contenido", "mensaje", "usuario", "enlace", "testo"}
_ZONE_AT_END = re.compile(r"_(utc|gmt|[ecmp][sd]t|bst|cest|cet)$")
_SHORTEST_ID = 8  # digits; shorter numbers count the rows
_READS_LIKE_A_POST = re.compile(r"(?<!\w)[#@]\w")
_SHARE_OF_POSTS = 0.3  # of the cells of a text column name a person or a hashtag
# Confidence in a text column whose name does not say so: at most, or at least if its cells read like posts.
_UNPROVEN, _PROVEN = 0.25, 0.35
_MOST_ROWS = 0.8  # of the rows have an id or an address of their own
_MOST_LABELS = 3  # such as positive, neutral, negative
_DAY_MS = 86_400_000

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9a-zA-Z\u00c0-\uffff]+")
_CLOCK_ALONE = re.compile(r"\d{1,2}:\d\d(:\d\d)?(\s*[ap]\.?m\.?)?", re.IGNORECASE)
_SOME_CLOCK = re.compile(r"\d:\d\d")
_HANDLE = re.compile(r"@?[\w.-]{1,40}(@[\w.-]+)?")
_HEADER_WITHIN = 12  # rows
_WORTH_A_GUESS = 0.6  # of a column's cells must look like the field


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping, and the confidence in it: 0 if no column can be the text."""

    mapping: ColumnMap
    confidence: float


@lru_cache(4096)
def normal(name: str) -> str:
    """Put a column's name in lower case and join its words by ``_``."""
    return _NOT_WORD.sub("_", _CAMEL.sub("_", name)).strip("_").lower()


def known_names(cells: Sequence[object]) -> int:
    """Count the cells of a row that are known names of columns, which tell a header from a title."""
    names = {_ZONE_AT_END.sub("", normal(cell)) for cell in cells if isinstance(cell, str) and len(cell) <= 60}
    return sum(any(name in known for known in _NAMES.values()) for name in names)


def header_at(rows: Sequence[Sequence[object]]) -> int:
    """Return the index of the row that names the columns, below any titles, or -1 if there is none."""
    rows = rows[:_HEADER_WITHIN]
    scores = [known_names(row) for row in rows]
    best = max(scores, default=0)
    likely = scores.index(best) if best else -1
    if best > 1 or (best and all(map(_is_name, _filled(rows[likely])))):
        return likely
    widest = max((len(_filled(row)) for row in rows), default=0)
    whole = next((at for at, row in enumerate(rows) if 1 < len(_filled(row)) >= widest - 1), -1)
    return whole if whole >= 0 and all(map(_is_name, _filled(rows[whole]))) else -1


def _filled(row: Sequence[object]) -> list[object]:
    return [cell for cell in row if cell is not None and str(cell).strip()]


def _is_name(cell: object) -> bool:
    if not isinstance(cell, str) or len(cell) > 60 or cell.startswith("@") or _is_url(cell):
        return False
    return any(letter.isalpha() for letter in cell) and not _is_time(cell)


def guess(header: Sequence[str], sample: Sequence[Sequence[object]], table: str | None = None) -> Guess:
    """Guess the mapping of a table from the names of its columns and some of its rows."""
    columns = {name: [row[at] for row in sample if at < len(row)] for at, name in enumerate(header)}
    filled = {name: [cell for cell in cells if not is_missing(cell)] for name, cells in columns.items()}
    free = dict.fromkeys(header)
    found: dict[Field, str] = {}
    by_name, text_is_named = 0, True
    for one, fits in _EVIDENCE.items():
        name = _named(one, free, filled, fits)
        if name is not None:
            found[one] = name
            by_name += one in _TELLING
            del free[name]
    for one in (Field.TEXT, Field.TIME, Field.URL, Field.ID, Field.HANDLE):
        if one not in found and (name := _by_content(one, free, filled)) is not None:
            found[one] = name
            text_is_named = text_is_named and one is not Field.TEXT
            del free[name]
    if Field.TEXT not in found and len(found.keys() & set(_TELLING)) >= 2:
        # Other columns are those of posts, so one named like a text is the text, whatever its cells hold.
        name = _named(Field.TEXT, free, filled, _is_anything)
        if name is not None:
            found[Field.TEXT] = name
            by_name += 1
    if Field.TEXT not in found:
        return Guess(ColumnMap({}, table), 0.0)
    mapping = ColumnMap({one: (name,) for one, name in found.items()}, table)
    mapping = _with_halves(mapping, free, filled)
    time = found.get(Field.TIME)
    mapping = _about_times(mapping, header, [] if time is None else filled[time])
    if (identity := found.get(Field.ID)) and not _share(filled[identity], _is_tweet_id):
        mapping = replace(mapping, tweets=False)
    telling = sum(one in found for one in _TELLING)
    confidence = round(0.1 + 0.05 * telling + 0.08 * by_name, 2)
    if not text_is_named:
        addresses = filled.get(found.get(Field.URL, ""), [])
        proven = _reads_like_posts(filled[found[Field.TEXT]]) or _share(addresses, _is_tweets_address)
        confidence = max(confidence, _PROVEN) if proven else min(confidence, _UNPROVEN)
    return Guess(mapping, confidence)


_TELLING = (Field.TEXT, Field.TIME, Field.ID, Field.HANDLE, Field.URL)


def _is_time(cell: object) -> bool:
    return moment(cell) is not None


def _is_id(cell: object) -> bool:
    return tweet_id(cell) is not None or (isinstance(cell, str) and 0 < len(cell) <= 100 and " " not in cell)


def _is_own_id(cell: object) -> bool:
    number = tweet_id(cell)
    return _is_id(cell) if number is None else len(number.digits) >= _SHORTEST_ID


def _is_tweet_id(cell: object) -> bool:
    return tweet_id(cell) is not None


def _is_handle(cell: object) -> bool:
    return isinstance(cell, str) and _HANDLE.fullmatch(cell.strip()) is not None and not _is_number(cell)


def _is_url(cell: object) -> bool:
    return isinstance(cell, str) and cell.strip().startswith(("http://", "https://", "at://"))


def _is_tweets_address(cell: object) -> bool:
    return id_in(cell) is not None


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
    Field.ID: _is_own_id,
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
    """Return the column that is named like a field and fits it. Times with a zone come before others."""
    ranks = {known: rank for rank, known in enumerate(_NAMES[one])}
    last = {
        name: len(ranks) + ranks.get(normal(name.rsplit(".", 1)[-1]), len(ranks))
        for name in free
        if "." in name and not _is_of_another(name.rsplit(".", 1)[0], one)
    }
    ranked = {name: ranks.get(_plain(name, one), last.get(name, 2 * len(ranks))) for name in free}
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


def _plain(name: str, one: Field) -> str:
    return _ZONE_AT_END.sub("", normal(name)) if one is Field.TIME else normal(name)


def _is_of_another(name: str, one: Field) -> bool:
    """Say whether a column is about people, other posts, or times other than the post's own."""
    others = _OF_OTHER_POSTS if one in _ABOUT_AUTHORS else _OF_OTHER_POSTS | _OF_PEOPLE | _OF_OTHER_TIMES
    return not (others | _OF_PARTS).isdisjoint(normal(name).split("_"))


def _reads_like_posts(cells: Sequence[object]) -> bool:
    return sum(_READS_LIKE_A_POST.search(str(cell)) is not None for cell in cells) > _SHARE_OF_POSTS * len(cells)


def _is_zoned(cell: object) -> bool:
    found = moment(cell)
    return found is not None and found.zoned


def _share(cells: Sequence[object], fits: Callable[[object], bool]) -> bool:
    return bool(cells) and sum(map(fits, cells)) >= _WORTH_A_GUESS * len(cells)


def _by_content(one: Field, free: dict[str, None], filled: dict[str, list[object]]) -> str | None:
    """Return the column that fits a field by its cells alone."""
    most = max(map(len, filled.values()), default=0)
    cells = {name: filled[name] for name in free if filled[name] and not _is_of_another(name, one)}
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
        Field.URL: _is_tweets_address,
        Field.ID: lambda cell: (found := tweet_id(cell)) is not None and 10 <= len(found.digits) <= 20,
        Field.HANDLE: lambda cell: (
            isinstance(cell, str) and cell.strip().startswith("@") and " " not in cell.strip()
        ),
    }
    fitting = [name for name, some in cells.items() if all(map(fits[one], some))]
    if one in (Field.ID, Field.URL):
        fitting = [name for name in fitting if len(filled[name]) >= _MOST_ROWS * most]
    if one is Field.HANDLE and not fitting:
        fitting = [name for name, some in cells.items() if name.startswith("Column ") and _are_people(some)]
    return fitting[0] if fitting else None


def _are_people(cells: Sequence[object]) -> bool:
    """Say whether cells look like handles: single words with letters, and more different ones than labels."""
    if not all(_is_handle(cell) and not _is_number(cell) for cell in cells):
        return False
    return len(set(cells)) > _MOST_LABELS and sum(len(str(cell)) for cell in cells) > 3 * len(cells)


def _with_halves(mapping: ColumnMap, free: dict[str, None], filled: dict[str, list[object]]) -> ColumnMap:
    """Use a column of dates and one of clocks, if no column has both."""
    time = mapping.columns.get(Field.TIME, (None,))[0]
    if time is not None and (_share(filled[time], _is_zoned) or _share(filled[time], _has_clock)):
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
    if isinstance(cell, str):
        return _SOME_CLOCK.search(cell) is not None and not _is_clock(cell)
    found = moment(cell)
    return found is not None and found.at_ms % _DAY_MS != 0


def _is_clock(cell: object) -> bool:
    return isinstance(cell, str) and _CLOCK_ALONE.fullmatch(cell.strip()) is not None


def _about_times(mapping: ColumnMap, header: Sequence[str], cells: Sequence[object]) -> ColumnMap:
    columns = mapping.columns
    day_first = reads_as_day_first([cell for cell in cells if isinstance(cell, str)])
    if day_first is None and any(normal(name) in _WHERE_DAYS_COME_FIRST for name in header):
        day_first = True
    name = (columns.get(Field.TIME) or columns.get(Field.DATE) or ("",))[0]
    zone = _ZONE_AT_END.search(normal(name))
    utc = bool({"utc", "gmt"} & set(normal(name).split("_")))
    return ColumnMap(
        columns,
        mapping.table,
        day_first=day_first,
        zone=zone[1].upper() if zone is not None and not utc else None,
        utc=utc,
    )


def rounded(cells: Sequence[object]) -> bool:
    """Say whether a spreadsheet rounded a column of ids: more end in zeros than chance would have it."""
    ids = [found for cell in cells if (found := tweet_id(cell)) is not None and len(found.digits) > 15]
    return sum(not found.exact for found in ids) * 10 > len(ids)
