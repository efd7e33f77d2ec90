"""Times as archives write them: in many forms, with and without a zone."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from msgspec import Struct

from curator.sources.values.zones import zone_named


class Moment(Struct, frozen=True):
    """A point in time, in ms since the epoch. It is not ``zoned`` if its zone is unknown; UTC is assumed then.

    ``where`` is the zone that letters after the time most likely mean. It is a better guess than UTC, but an id
    tells the time better still.
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
# Milliseconds since the start of the day by hour and minute, and since that of the minute by second.
_MINUTES = {f"{hour:02}:{minute:02}:": (hour * 60 + minute) * 60_000 for hour in range(24) for minute in range(60)}
_SECONDS = {f"{second:02}": second * 1000 for second in range(61)}
_TWITTER_YEAR = re.compile(r" ([+-])(\d\d)(\d\d) (\d{4})")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def moment(value: object, *, day_first: bool = False) -> Moment | None:
    """Read a time in any form; None if it is not a time.

    ``day_first`` says whether ``10/03/2015`` is in March.
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
        return _of(datetime(value.year, value.month, value.day))  # noqa: DTZ001 (a local time)
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
    """Read ``Tue Mar 10 21:04:05 +0000 2015`` fast, as it is by far the commonest form; None for any other."""
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
    """Read seconds, milliseconds or microseconds since 1970, or a spreadsheet's days since 1899."""
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
    """Read ``2015-03-10 22:04:05 CET``, a local time with the letters of its zone."""
    found = _LETTERED.fullmatch(value)
    local = _iso(found[1]) if found else None
    return None if found is None or local is None else Moment(local.at_ms, zoned=False, where=zone_named(found[2]))


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
    return hour, int(found[2]), int(found[3] or 0), zone_named(rest) if rest else None


def _wordy(value: str, day_first: bool) -> Moment | None:
    """Read ``10 Mar 2015 21:04``, ``9:04 PM - 10 Mar 2015`` and the like."""
    if not _YEAR.search(value) or not any(name in value.lower() for name in _MONTHS):
        return None
    from dateutil.parser import ParserError, parse

    try:
        plain = value.replace(" - ", " ").replace("·", " ")
        return _of(parse(plain, dayfirst=day_first, tzinfos=_zone_of))
    except (ParserError, OverflowError, TypeError):
        return None


def _zone_of(letters: str | None, seconds: int | None) -> tzinfo | int | None:
    """Tell dateutil which zone or offset in seconds is meant, or None if the letters name no zone."""
    found = None if letters is None else zone_named(letters)
    return seconds if found is None else found


def _of(at: datetime) -> Moment | None:
    zoned = at.tzinfo is not None
    at_ms = _ms(at if zoned else at.replace(tzinfo=UTC))
    return Moment(at_ms, zoned) if -(10**14) < at_ms < 10**15 else None


def _ms(at: datetime) -> int:
    since = at - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1000 + since.microseconds // 1000


def in_likely_zone(local_ms: int, about_ms: int) -> int:
    """Turn a local time, counted as if in UTC, into UTC by about when it was: zones differ by quarter hours."""
    quarter = 15 * 60_000
    return local_ms - round((local_ms - about_ms) / quarter) * quarter


def in_zone(local_ms: int, where: tzinfo) -> int:
    """Turn a local time, counted as if in UTC, into UTC by its zone."""
    at = _EPOCH + timedelta(milliseconds=local_ms)
    return _ms(at.replace(tzinfo=where))


def reads_as_day_first(values: list[str]) -> bool | None:
    """Say whether the dates in a column begin with the day, or None if all can be read either way."""
    first = second = 0
    for value in values:
        if found := _NUMERIC_DATE.fullmatch(value.strip()):
            first, second = max(first, int(found[1])), max(second, int(found[3]))
    return first > 12 if (first > 12) != (second > 12) else None
