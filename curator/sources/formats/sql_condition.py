"""Which posts of an archive are wanted, as a condition in SQL. In doubt, it selects a row too many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from curator.snowflake import LAST_SNOWFLAKE, first_snowflake
from curator.sources.tables.mapping import ColumnMap, Field

MOST_NAMED = 100_000  # ids in one condition; a longer one costs more than it saves
DAY_MS = 24 * 60 * 60 * 1000  # no local time is further from UTC
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST_MS, _LATEST_MS = (
    -62_000_000_000_000,
    253_000_000_000_000,
)  # the years 5 to 9987
_FIRST_S, _LAST_S = 946_684_800, 4_102_444_800  # 2000 to 2100, between which a number is taken for a time
_ID = "^[1-9][0-9]{0,18}$"


class ColumnType(Enum):
    """What a column holds, as far as conditions on it are written differently."""

    TEXT = "text"
    WHOLE = "whole number"
    ZONED = "time of a known zone"
    CLOCK = "time of an unknown zone"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the SQL of its value, and the SQL of its cell as a number or text."""

    name: str
    sql: str
    cell: str
    type: ColumnType


# Ids that spreadsheets rounded: fifteen digits, then zeros.
_ROUNDED = {
    ColumnType.WHOLE: "{0} % 1000 = 0 OR {0} BETWEEN 1000000000000000 AND 99999999999999999 AND {0} % 10 = 0",
    ColumnType.TEXT: "{0} ~ '^[0-9]{{15}}0+$'",
}

Given = Mapping[Field, Sequence[Column]]


@dataclass(frozen=True, slots=True)
class SqlCondition:
    """Which posts are wanted: those that fit every field that is not None. Times are in ms and inclusive.

    ``hashtag`` is in lower case and without ``#``. With it, posts that are or retweet one of ``bearing`` fit too.
    """

    hashtag: str | None = None
    bearing: frozenset[str] = frozenset()
    since_ms: int | None = None
    until_ms: int | None = None
    ids: frozenset[str] | None = None

    def as_sql(self, mapping: ColumnMap, columns: Sequence[Column]) -> str:
        """Return a condition that every row of such a post meets, in SQL for both PostgreSQL and DuckDB."""
        named = {column.name: column for column in columns}
        given = {one: [named[name] for name in names if name in named] for one, names in mapping.columns.items()}
        given = {one: found for one, found in given.items() if found}
        conditions = (self._has_hashtag(mapping, given), self._in_time(mapping, given), self._has_id(given))
        return " AND ".join(f"({one})" for one in conditions if one is not None) or "TRUE"

    def _has_hashtag(self, mapping: ColumnMap, given: Given) -> str | None:
        if self.hashtag is None or len(self.bearing) > MOST_NAMED:
            return None
        pattern = literal(f"%{''.join(map(_like, self.hashtag))}%")
        texts = [_as_text(column) for column in given.get(Field.TEXT, ())]
        ways = [f"{text} ILIKE {pattern} ESCAPE '!'" for text in texts]
        if not self.hashtag.isascii() and (mapping.html or mapping.escapes):
            ways += [f"{text} LIKE '%&%;%'" for text in texts]  # its letters may be entities
        if self.bearing:
            ways += _is_one_of(self.bearing, given)
            for field in (Field.REPOST_OF, Field.OTHER):
                ways += [_names(column, self.bearing) for column in given.get(field, ())]
        return " OR ".join(ways)

    def _in_time(self, mapping: ColumnMap, given: Given) -> str | None:
        if self.since_ms is None and self.until_ms is None:
            return None
        span = _Span(self.since_ms, self.until_ms).wider(1)
        by_id = span.of_ids(given.get(Field.ID, ())) if mapping.tweets else None
        times = given.get(Field.TIME, ())
        if not times and Field.DATE not in given:
            return by_id
        if len(times) != 1:
            return None
        (time,) = times
        if time.type is ColumnType.WHOLE:
            return span.of_numbers(time.sql)
        if time.type is ColumnType.ZONED or (time.type is ColumnType.CLOCK and mapping.utc):
            return span.of(time)
        if time.type is not ColumnType.CLOCK:
            return None
        near = span.wider(DAY_MS).of(time)
        if not mapping.tweets or given.keys().isdisjoint({Field.ID, Field.URL}):
            return near
        # An id tells a tweet's time better than a local time does.
        return None if by_id is None else f"{near} OR {by_id}"

    def _has_id(self, given: Given) -> str | None:
        if self.ids is None or len(self.ids) > MOST_NAMED or Field.ID not in given:
            return None
        return " OR ".join(_is_one_of(self.ids, given))


@dataclass(frozen=True, slots=True)
class _Span:
    """A span of time in ms, both ends included. An end that is None is open."""

    since_ms: int | None
    until_ms: int | None

    def wider(self, by_ms: int) -> "_Span":
        return _Span(
            None if self.since_ms is None else self.since_ms - by_ms,
            None if self.until_ms is None else self.until_ms + by_ms,
        )

    def of(self, time: Column) -> str:
        """Return the condition that a time is within the span or missing."""
        inside = [
            f"{time.sql} {sign} {_written(end, time.type)}"
            for sign, end in ((">=", self.since_ms), ("<=", self.until_ms))
            if end is not None
        ]
        return f"{time.sql} IS NULL OR ({' AND '.join(inside)})"

    def of_numbers(self, sql: str) -> str:
        """Return the condition that a number, in seconds, ms or µs, is not a time outside the span."""
        outside = []
        for per_second in (1, 1000, 1_000_000):
            first, last = _FIRST_S * per_second, _LAST_S * per_second
            if self.since_ms is not None:
                outside.append(f"{sql} >= {first} AND {sql} < {self.since_ms * per_second // 1000}")
            if self.until_ms is not None:
                outside.append(f"{sql} > {-(-self.until_ms * per_second // 1000)} AND {sql} < {last}")
        return f"{sql} IS NULL OR NOT ({' OR '.join(outside)})"

    def of_ids(self, ids: Sequence[Column]) -> str | None:
        """Return the condition that a tweet's id is of the span or tells no time; None if no column can tell."""
        if len(ids) != 1 or ids[0].type not in {ColumnType.WHOLE, ColumnType.TEXT}:
            return None
        (column,) = ids
        first = 0 if self.since_ms is None else first_snowflake(self.since_ms)
        last = LAST_SNOWFLAKE if self.until_ms is None else first_snowflake(self.until_ms + 1)
        if column.type is ColumnType.WHOLE:
            return f"{_tells_nothing(column)} OR {column.sql} BETWEEN {first} AND {last}"
        number = f"CAST({column.cell} AS DECIMAL(20, 0))"
        made = f"CASE WHEN {column.cell} ~ '{_ID}' THEN {number} BETWEEN {first} AND {last} ELSE TRUE END"
        return f"{_tells_nothing(column)} OR {made}"


def _is_one_of(posts: Iterable[str], given: Given) -> list[str]:
    """Return conditions, one of which is met by every row that is one of these posts."""
    ids = given.get(Field.ID, ())
    ways = [_names(column, posts) for column in ids]
    if Field.URL in given:  # the address tells an id that is lost or rounded
        ways += [_tells_nothing(column) for column in ids]
        ways += [_ROUNDED[column.type].format(column.sql) for column in ids if column.type in _ROUNDED]
    return ways


def _names(column: Column, posts: Iterable[str]) -> str:
    """Return the condition that a column names one of these posts, or may do so in another form."""
    plain = [id_ for id_ in posts if id_.isascii() and id_.isdigit() and int(id_) <= LAST_SNOWFLAKE]
    if column.type not in {ColumnType.WHOLE, ColumnType.TEXT}:
        return f"{column.sql} IS NOT NULL"
    other = "FALSE" if column.type is ColumnType.WHOLE else f"NOT {column.sql} ~ '{_ID}'"
    if not plain:
        return other
    # A list of literals would be searched for each row; a subquery is hashed.
    one = f"unnest(string_to_array('{','.join(sorted(plain))}', ','))"
    one = f"CAST({one} AS BIGINT)" if column.type is ColumnType.WHOLE else one
    return f"{column.sql} IN (SELECT {one}) OR {other}"


def _tells_nothing(column: Column) -> str:
    nothing = f"{column.sql} IS NULL"
    return f"{nothing} OR {column.sql} <= 0" if column.type is ColumnType.WHOLE else nothing


def _as_text(column: Column) -> str:
    return column.cell if column.type is ColumnType.TEXT else f"CAST({column.cell} AS VARCHAR)"


def _like(character: str) -> str:
    """Escape a letter of a hashtag for ILIKE, which matches capitals by the server's language."""
    if character == "_":
        return "!_"
    if character == "i":  # its capital is another letter in Turkish
        return "_"
    return character if character.isascii() or character.upper() == character.lower() else "%"


def _written(at_ms: int, as_: ColumnType) -> str:
    within = min(max(at_ms, _EARLIEST_MS), _LATEST_MS)
    clock = (_EPOCH + timedelta(milliseconds=within)).replace(tzinfo=None).isoformat(" ")
    return f"TIMESTAMPTZ '{clock}+00'" if as_ is ColumnType.ZONED else f"TIMESTAMP '{clock}'"


def literal(text: str) -> str:
    """Quote a text for SQL."""
    return "'" + text.replace("'", "''") + "'"
