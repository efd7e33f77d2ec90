"""Time zones by the names that people and computers give them."""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

# Zones by their letters, and letters by the names of Windows ("W. Europe Standard Time"). Letters can mean several
# zones; these are the ones that most people use.
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
def zone_named(name: str) -> tzinfo | None:
    """Return a zone by its name, offset, usual letters or name on Windows; None if it is unknown."""
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
