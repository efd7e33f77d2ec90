"""What stands in a cell or under a key: ids, times, handles, texts, in all the shapes that archives have."""

import math
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from hashlib import blake2b
from zoneinfo import ZoneInfo

from msgspec import Struct

from curator.snowflake import snowflake_ms
from curator.text import storable

# Spreadsheets keep this many digits of a number. Source: IEEE 754 as Excel applies it.
_DIGITS_KEPT = 15

# By how much ids grow in four minutes, as far as rounding to six digits moves those of 2015.
_MINUTES_OF_IDS = 240_000 << 22

_MISSING = frozenset({"", "na", "n/a", "#n/a", "<na>", "nan", "null", "none", "nil", "undefined", "\\n"})
_LONGEST_MISSING = max(map(len, _MISSING))
_MISSING_TEXT = frozenset({"", "NA", "N/A", "#N/A", "<NA>", "NaN", "nan", "NULL", "null", "\\N"})

_WRAPPED_ID = re.compile(r"(?:ID:?\s*|[x'\"=]+)?(\d+)(?:\.0+)?\"?", re.IGNORECASE)
_GROUPED_ID = re.compile(r"\d{1,3}(?:([,. '’\u00a0\u202f])\d{3})(?:\1\d{3}){3,5}")
_SCIENTIFIC = re.compile(r"(\d(?:[.,]\d+)?)[eE]\+?(\d{1,2})")
_STATUS = re.compile(r"/(?:status|statuses|statuses/show|i/web/status)/(\d{1,20})(?!\d)")
_STATUS_HANDLE = re.compile(r"(?:twitter|x)\.com/(?:#!/)?(\w{1,30})/status", re.IGNORECASE)


def is_missing(value: object) -> bool:
    """Whether a cell that holds anything but a post's text says that there is nothing."""
    if isinstance(value, str):
        stripped = value.strip()
        return len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING
    return value is None or (isinstance(value, float) and math.isnan(value))


def text(value: object) -> str:
    """A value as text; bytes that are no UTF-8 stand in it as lone surrogates."""
    if isinstance(value, str):
        return value
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e18:
        return str(int(value))
    return str(value)


def cell_text(value: object) -> str:
    """The text in a table's cell, where ``NA`` and its like mean that there is none."""
    found = text(value)
    return "" if found.strip() in _MISSING_TEXT else found


def word(value: object) -> str:
    """A name or the like: stripped, valid Unicode, empty for none."""
    if isinstance(value, str):
        stripped = value.strip()
        if len(stripped) <= _LONGEST_MISSING and stripped.lower() in _MISSING:
            return ""
        return stripped if stripped.isascii() else storable(stripped)
    return "" if is_missing(value) else storable(text(value).strip())


def flag(value: object) -> bool:
    """A yes or no, however it is written."""
    return word(value).lower() in {"1", "true", "yes", "t", "y"}


def handle(value: object) -> str:
    """A handle without ``@``, taken out of a profile's address where it stands in one."""
    name = word(value)
    if "/" in name:
        name = name.rstrip("/").rsplit("/", 1)[-1]
    return name.removeprefix("@").removeprefix("＠").strip()


# Ids


class Id(Struct, frozen=True, gc=False):
    """An id as found: its digits, and whether a spreadsheet may have rounded or did round them."""

    digits: str
    state: str  # exact, suspect or rounded
    kept: int = _DIGITS_KEPT  # how many of a rounded id's digits are to be trusted

    @property
    def exact(self) -> bool:
        return self.state == "exact"


def tweet_id(value: object) -> Id | None:
    """The digits of a tweet's id, however it is stored; None where there is none.

    Suspect: sixteen digits or more of which only the first fifteen are not zero, as spreadsheets leave them.
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
    """The id that a tweet's address names."""
    if not isinstance(url, str) or "/" not in url:
        return None
    found = _STATUS.search(url)
    return found.group(1).lstrip("0") or None if found else None


def handle_in(url: object) -> str:
    """The handle that a tweet's address names; empty for none."""
    found = _STATUS_HANDLE.search(url) if isinstance(url, str) else None
    return "" if found is None or found.group(1).lower() == "i" else found.group(1)


def mended(found: Id, url: object) -> str | None:
    """The exact id that a damaged one stands for, by the post's own address; None where that does not tell."""
    exact = id_in(url)
    if exact is None or len(exact) != len(found.digits):
        return None
    kept = len(found.digits.rstrip("0"))
    unit = 10 ** max(len(exact) - min(kept, _DIGITS_KEPT), 3)
    return exact if abs(int(exact) - int(found.digits)) <= unit else None


def own_key(author: str, at_ms: int | None, words: str) -> str:
    """A key for a post without an id: the same for the same author, time and text in any archive."""
    raw = "\0".join((author.lower(), "" if at_ms is None else str(at_ms // 1000), words))
    return "key-" + blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def told_by(found: Id) -> int | None:
    """When a tweet with that damaged id was sent, to some minutes; None where too many of its digits are lost."""
    lost = max(0, len(found.digits) - found.kept)
    return snowflake_ms(found.digits) if 10**lost < _MINUTES_OF_IDS else None


# Times


class Moment(Struct, frozen=True):
    """A point in time in ms since the epoch; not ``zoned`` where it is a clock's time of an unknown zone.

    ``where`` is the zone that letters after the clock most likely mean: better than none, no better than an id.
    """

    at_ms: int
    zoned: bool
    where: tzinfo | None = None


_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EXCEL_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
_EARLIEST_MS, _LATEST_MS = 946_684_800_000, 4_102_444_800_000  # 2000 to 2100
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d*)?")
_SPACED_OFFSET = re.compile(r"(\d)\s*([+-]\d\d:?\d\d|Z|UTC|GMT)$", re.IGNORECASE)
_LETTERED = re.compile(r"(\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:\.\d+)?) (?![AaPp]\.?[Mm]\b)([^\W\d][^\d+]*)")
_NUMERIC_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)[\s,T]*(.*)")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
# How far into their day the minutes are, and into their minute the seconds, in ms: tables of few answers.
_MINUTES = {f"{hour:02}:{minute:02}:": (hour * 60 + minute) * 60_000 for hour in range(24) for minute in range(60)}
_SECONDS = {f"{second:02}": second * 1000 for second in range(61)}
_TWITTER_YEAR = re.compile(r" ([+-])(\d\d)(\d\d) (\d{4})")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def moment(value: object, *, day_first: bool = False) -> Moment | None:
    """A time, however it is written; None where it is none.

    ``day_first`` says how ``10/03/2015`` is meant.
    """
    if isinstance(value, str):
        if (at_ms := twitter_ms(value)) is not None:
            return Moment(at_ms, zoned=True)
        if value[4:5] == "-" and (value[-1:] == "Z" or value[-6:-5] in {"+", "-"}):
            try:
                return _of(datetime.fromisoformat(value))
            except ValueError:
                pass
        return _written_moment(value.strip(), day_first)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _epoch(float(value))
    if isinstance(value, datetime):
        return _of(value)
    if isinstance(value, date):
        return _of(datetime(value.year, value.month, value.day))  # noqa: DTZ001 (a clock's time of no zone)
    return None


@lru_cache(512)
def _written_moment(value: str, day_first: bool) -> Moment | None:
    if not value or len(value) > 80:
        return None
    try:
        return (
            (_epoch(float(value)) if _NUMBER.fullmatch(value) else None)
            or _iso(value)
            or _lettered(value)
            or _numeric_date(value, day_first)
            or _wordy(value, day_first)
        )
    except (ValueError, OverflowError):
        return None


def twitter_ms(value: str) -> int | None:
    """``Tue Mar 10 21:04:05 +0000 2015``, by far the commonest, without a parser's detour; None for any other."""
    if len(value) != 30 or value[10] != " ":
        return None
    try:
        return _twitter_day(value[4:10], value[19:]) + _MINUTES[value[11:17]] + _SECONDS[value[17:19]]
    except (ValueError, KeyError):
        return None


@lru_cache(4096)
def _twitter_day(day: str, zone_and_year: str) -> int:
    """When ``Mar 10`` begins in `` +0000 2015``, in ms. Raises ValueError."""
    found = _TWITTER_YEAR.fullmatch(zone_and_year)
    if found is None or day[:3].lower() not in _MONTHS:
        raise ValueError(day)
    begins = datetime(int(found[4]), _MONTHS[day[:3].lower()], int(day[4:6]), tzinfo=UTC)
    offset = int(found[2]) * 60 + int(found[3])
    return _ms(begins) - (offset if found[1] == "+" else -offset) * 60_000


def _epoch(number: float) -> Moment | None:
    """Seconds, milliseconds or microseconds since 1970; or a spreadsheet's days since 1899."""
    for unit in (1000, 1, 0.001):
        at_ms = number * unit
        if _EARLIEST_MS <= at_ms < _LATEST_MS:
            return Moment(round(at_ms), zoned=True)
    if 36_526 <= number < 73_051:
        return Moment(round(number * 86_400) * 1000 + _ms(_EXCEL_EPOCH), zoned=False)
    return None


def _iso(value: str) -> Moment | None:
    spaced = _SPACED_OFFSET.sub(lambda found: found[1] + ("Z" if found[2][0] in "ZzUuGg" else found[2]), value)
    try:
        return _of(datetime.fromisoformat(spaced))
    except ValueError:
        return None


def _lettered(value: str) -> Moment | None:
    """``2015-03-10 22:04:05 CET``, as a computer's own clock is written."""
    found = _LETTERED.fullmatch(value)
    local = _iso(found[1]) if found else None
    return None if found is None or local is None else Moment(local.at_ms, zoned=False, where=zone(found[2]))


def _numeric_date(value: str, day_first: bool) -> Moment | None:
    found = _NUMERIC_DATE.fullmatch(value)
    if found is None:
        return None
    one, two, year = int(found[1]), int(found[3]), int(found[4])
    day, month = (one, two) if (day_first or one > 12 or found[2] == ".") and two <= 12 else (two, one)
    hour, minute, second, zone = _clock(found[5])
    at = datetime(year if year > 99 else 2000 + year, month, day, hour, minute, second, tzinfo=zone)
    return _of(at)


def _clock(value: str) -> tuple[int, int, int, tzinfo | None]:
    if not value:
        return 0, 0, 0, None
    found = _CLOCK.match(value)
    if found is None:
        raise ValueError(value)
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "pP" else 0)
    rest = value[found.end() :].strip()
    return hour, int(found[2]), int(found[3] or 0), zone(rest) if rest else None


def _wordy(value: str, day_first: bool) -> Moment | None:
    """``10 Mar 2015 21:04``, ``9:04 PM - 10 Mar 2015`` and the like."""
    if not _YEAR.search(value) or not any(name in value.lower() for name in _MONTHS):
        return None
    from dateutil.parser import ParserError, parse

    try:
        plain = value.replace(" - ", " ").replace("·", " ")
        return _of(parse(plain, dayfirst=day_first, tzinfos=_zone_of))
    except (ParserError, OverflowError, TypeError):
        return None


def _zone_of(letters: str | None, seconds: int | None) -> tzinfo | int | None:
    """What dateutil is to take a zone for: a zone, or an offset in seconds; None for letters that are none."""
    found = None if letters is None else zone(letters)
    return seconds if found is None else found


def _of(at: datetime) -> Moment | None:
    zoned = at.tzinfo is not None
    at_ms = _ms(at if zoned else at.replace(tzinfo=UTC))
    return Moment(at_ms, zoned) if -(10**14) < at_ms < 10**15 else None


def _ms(at: datetime) -> int:
    since = at - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1000 + since.microseconds // 1000


def in_likely_zone(local_ms: int, about_ms: int) -> int:
    """The instant of a clock's time, counted as if in UTC, from about when it was: zones differ by quarters."""
    quarter = 15 * 60_000
    return local_ms - round((local_ms - about_ms) / quarter) * quarter


def in_zone(local_ms: int, where: tzinfo) -> int:
    """The instant of a clock's time, counted as if in UTC, in the zone where the clock stands."""
    at = _EPOCH + timedelta(milliseconds=local_ms)
    return _ms(at.replace(tzinfo=where))


# Where clocks stand that are labelled so: by the letters, or by what Windows calls them ("W. Europe Standard
# Time"). Letters may mean several places; those are meant that most people use.
_LETTERS = {
    "America/New_York": "EST EDT", "America/Chicago": "CST CDT", "America/Denver": "MST MDT",
    "America/Los_Angeles": "PST PDT", "America/Anchorage": "AKST AKDT", "Pacific/Honolulu": "HST",
    "America/Halifax": "AST ADT", "America/Sao_Paulo": "BRT BRST", "Europe/London": "BST",
    "Europe/Lisbon": "WET WEST", "Europe/Paris": "CET CEST", "Europe/Athens": "EET EEST", "Europe/Moscow": "MSK",
    "Africa/Johannesburg": "SAST", "Asia/Kolkata": "IST", "Asia/Hong_Kong": "HKT", "Asia/Tokyo": "JST",
    "Asia/Seoul": "KST", "Australia/Perth": "AWST", "Australia/Sydney": "AEST AEDT",
    "Pacific/Auckland": "NZST NZDT",
}  # fmt: skip
_WINDOWS = {
    "eastern": "EST", "us eastern": "EST", "central": "CST", "mountain": "MST", "pacific": "PST",
    "alaskan": "AKST", "hawaiian": "HST", "atlantic": "AST", "e. south america": "BRT", "gmt": "BST",
    "w. europe": "CET", "romance": "CET", "central europe": "CET", "central european": "CET", "e. europe": "EET",
    "gtb": "EET", "fle": "EET", "russian": "MSK", "south africa": "SAST", "india": "IST", "tokyo": "JST",
    "korea": "KST", "w. australia": "AWST", "aus eastern": "AEST", "new zealand": "NZST",
}  # fmt: skip
_PLACES = {letters: place for place, some in _LETTERS.items() for letters in some.split()}
_WINDOWS_NAME = re.compile(r"(.+) (?:standard|daylight|summer) time")


@lru_cache(64)
def zone(name: str) -> tzinfo | None:
    """A zone by its name, its offset, its usual letters or its name on Windows; None for none that is known."""
    if name.upper() in {"UTC", "GMT", "Z", "COORDINATED UNIVERSAL TIME"}:
        return UTC
    if found := _WINDOWS_NAME.fullmatch(name.lower()):
        name = _WINDOWS.get(found[1], name)
    name = _PLACES.get(name.upper(), name)
    if found := re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?", name):
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes)) if minutes < 1440 else None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def reads_as_day_first(values: list[str]) -> bool | None:
    """Whether a column's dates with slashes begin with the day; None where all can be read either way."""
    first = second = 0
    for value in values:
        if found := _NUMERIC_DATE.fullmatch(value.strip()):
            first, second = max(first, int(found[1])), max(second, int(found[3]))
    return first > 12 if (first > 12) != (second > 12) else None
