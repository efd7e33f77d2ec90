"""Tables on a PostgreSQL server, read in one transaction that cannot change anything."""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from curator.phrases import phrase
from curator.sources.address import Address
from curator.sources.contract import ArchiveError, Refusal, Table
from curator.sources.formats.queried_table import QueriedTable
from curator.sources.formats.sql_condition import Column, ColumnType
from curator.sources.formats.sqlite import identifier
from curator.sources.recipes.likeliest_table import likeliest, undeclared
from curator.sources.tables.columns import MOST_COLUMNS

if TYPE_CHECKING:
    from psycopg import Connection

_SECONDS_TO_CONNECT = 15
_QUIET_MINUTES = 20  # in which the server must find the next rows
_MOST_TABLES = 60
_MOST_JOINED = 40  # columns of a table that is worth joining
_TYPES = {
    "smallint": ColumnType.WHOLE,
    "integer": ColumnType.WHOLE,
    "bigint": ColumnType.WHOLE,
    "timestamp with time zone": ColumnType.ZONED,
    "timestamp without time zone": ColumnType.CLOCK,
    "real": ColumnType.OTHER,
    "double precision": ColumnType.OTHER,
    "boolean": ColumnType.OTHER,
}
_SETTINGS = {
    "cursor_tuple_fraction": "1",  # all rows will be fetched
    "datestyle": "ISO",
    "standard_conforming_strings": "on",
    "statement_timeout": f"{_QUIET_MINUTES}min",
    "timezone": "UTC",
}


@dataclass(frozen=True, slots=True)
class _Relation:
    """A table as the server knows it. ``name`` includes the schema only if it must."""

    oid: int
    schema: str
    relname: str
    name: str

    @property
    def sql(self) -> str:
        return f"{identifier(self.schema)}.{identifier(self.relname)}"


def opened(address: Address) -> Table:
    """Open an address's table, or the one that looks most like posts, joined with the rows that it refers to.

    Raises ArchiveError if the server, database or table does not exist or may not be read.
    """
    server = Server(address)
    try:
        relations = server.relations()
        if address.table is not None:
            return server.table(_named(address, address.table, relations), relations)
        return _likeliest(server, relations)
    except BaseException:
        server.close()
        raise


def _named(address: Address, table: str, relations: Sequence[_Relation]) -> _Relation:
    for one in relations:
        if table in {one.name, f"{one.schema}.{one.relname}"}:
            return one
    have = ", ".join([one.name for one in relations][:8]) or phrase("none that you may read")
    raise ArchiveError(
        phrase(
            "{address} has no table {table!r}; it has {have}.",
            address=str(address.of(None)),
            table=table,
            have=have,
        )
    )


def _likeliest(server: "Server", relations: Sequence[_Relation]) -> Table:
    tables = []
    for one in relations[:_MOST_TABLES]:
        try:
            tables.append(server.table(one, relations))
        except ArchiveError:
            continue
    best = likeliest(tables)
    if best is None:
        some = ", ".join(one.name for one in relations[:5]) or phrase("none")
        raise ArchiveError(
            phrase(
                "{address} has no table that holds texts (it has {some}); name one with --table, and say by a "
                "mapping what its columns are.",
                address=str(server.address),
                some=some,
            )
        )
    return best


class Server:
    """A connection to a server with one read-only transaction."""

    def __init__(self, address: Address) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise ArchiveError(
                phrase(
                    "{address} is read by psycopg, which is not installed; install it with: pip install "
                    "'curator[postgres]'.",
                    address=str(address),
                )
            ) from error
        self.address = address
        self._cursors = itertools.count()
        self._errors = (psycopg.Error, UnicodeError)
        given: dict[str, Any] = {
            "application_name": "Curator",
            "client_encoding": "UTF8",
            "connect_timeout": _SECONDS_TO_CONNECT,
        }
        try:
            self._connection: Connection[tuple[Any, ...]] = psycopg.connect(
                address.uri, autocommit=True, **given | dict(address.secrets)
            )
        except self._errors as error:
            raise ArchiveError(
                phrase(
                    "{address} cannot be opened ({reason}); check the address, the user and the password, and "
                    "that the server can be reached.",
                    address=str(address),
                    reason=self._said(error),
                )
            ) from None
        for name, value in _SETTINGS.items():
            self._all("SELECT set_config(%s, %s, false)", name, value)
        self._connection.autocommit = False
        self._connection.read_only = True
        self._connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ

    def relations(self) -> list[_Relation]:
        """Return the tables and views that may be read, first those that need no schema."""
        found = self._all(
            "SELECT c.oid, n.nspname, c.relname, pg_table_is_visible(c.oid)"
            " FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
            " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition"
            " AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
            " AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')"
            " ORDER BY NOT pg_table_is_visible(c.oid), n.nspname, c.relname"
        )
        return [
            _Relation(oid, schema, name, name if visible else f"{schema}.{name}")
            for oid, schema, name, visible in found
        ]

    def table(self, relation: _Relation, relations: Sequence[_Relation]) -> QueriedTable:
        """Return a table joined with the rows that it refers to, at most one of each table for each row."""
        own = self._columns(relation, "own", "")
        from_ = f"{relation.sql} AS own"
        columns = list(own)
        for number, (other, key, by) in enumerate(self._joins(relation, own, relations)):
            alias = f"j{number}"
            from_ += f" LEFT JOIN {other.sql} AS {alias} ON {alias}.{identifier(key)} = {by}"
            columns += self._columns(other, alias, f"{other.name}.")
        if len(columns) > MOST_COLUMNS:
            raise ArchiveError(
                phrase(
                    "{address} has a table with too many columns; name another with --table.",
                    address=str(self.address),
                )
            )
        return QueriedTable(self, relation.name, from_, columns)

    def _columns(self, relation: _Relation, alias: str, before: str) -> list[Column]:
        found = self._all(
            "SELECT attname, format_type(coalesce(nullif(t.typbasetype, 0), atttypid), NULL)"
            " FROM pg_attribute JOIN pg_type AS t ON t.oid = atttypid"
            " WHERE attrelid = %s AND attnum > 0 AND NOT attisdropped"
            " AND has_column_privilege(attrelid, attnum, 'SELECT') ORDER BY attnum",
            relation.oid,
        )
        return [_column(f"{before}{name}", f"{alias}.{identifier(name)}", str(type_)) for name, type_ in found]

    def _joins(
        self, relation: _Relation, own: Sequence[Column], relations: Sequence[_Relation]
    ) -> Iterator[tuple[_Relation, str, str]]:
        """Yield what a row refers to by a key of one column, as (other table, its key, own column as SQL)."""
        by_name = {column.name: column for column in own}
        by_oid = {one.oid: one for one in relations}
        keys = {
            oid: (str(name), int(columns))
            for oid, name, columns in self._all(
                "SELECT i.indrelid, a.attname, (SELECT count(*) FROM pg_attribute AS every WHERE every.attrelid ="
                " i.indrelid AND every.attnum > 0 AND NOT every.attisdropped)"
                " FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]"
                " WHERE i.indisprimary AND i.indnkeyatts = 1"
            )
        }
        declared = self._all(
            "SELECT c.confrelid, a.attname FROM pg_constraint AS c"
            " JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]"
            " WHERE c.contype = 'f' AND c.conrelid = %s AND c.confrelid <> c.conrelid"
            " AND cardinality(c.conkey) = 1 ORDER BY c.oid LIMIT 8",
            relation.oid,
        )
        found = {oid: str(name) for oid, name in declared if oid in by_oid and oid in keys}
        named = {one.name: frozenset({keys[one.oid][0]}) for one in relations if one.oid in keys}
        for other, _, name in undeclared(relation.name, list(by_name), named):
            found.setdefault(next(one.oid for one in relations if one.name == other), name)
        for oid, name in found.items():
            key, width = keys[oid]
            column = by_name.get(name)
            if column is not None and column.type in {ColumnType.WHOLE, ColumnType.TEXT} and width <= _MOST_JOINED:
                there = {one.name: one for one in self._columns(by_oid[oid], "other", "")}.get(key)
                if there is not None and there.type is column.type:
                    yield by_oid[oid], key, column.sql

    def rows(self, sql: str, size: int) -> Iterator[Sequence[Sequence[object]]]:
        """Yield the rows of a query, some at a time, from a cursor on the server."""
        name = f"curator_{next(self._cursors)}"  # several may be open at once
        with self._in_plain_words(), self._connection.cursor(name) as cursor:
            cursor.execute(sql.encode())
            while rows := cursor.fetchmany(size):
                yield rows

    def refused(self) -> Sequence[Refusal]:
        """Return nothing: a server returns whole rows."""
        return ()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _all(self, sql: str, *given: object) -> list[tuple[Any, ...]]:
        with self._in_plain_words():
            return self._connection.execute(sql.encode(), given or None).fetchall()

    @contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            if not self._connection.closed:
                self._connection.rollback()
            if type(error).__name__ == "QueryCanceled":
                said = phrase(
                    "{address} gave no row for {minutes} minutes; ask for a shorter time, or "
                    "have the table indexed.",
                    address=str(self.address),
                    minutes=_QUIET_MINUTES,
                )
            else:
                said = phrase(
                    "{address} could not be read ({reason}); try again, or ask whoever keeps the server.",
                    address=str(self.address),
                    reason=self._said(error),
                )
            raise ArchiveError(said) from None

    def _said(self, error: Exception) -> str:
        primary = getattr(getattr(error, "diag", None), "message_primary", None)
        first = next(iter(str(primary or error).strip().splitlines()), type(error).__name__)
        return self.address.without_secrets(" ".join(first.split()))[:300]


def _column(name: str, sql: str, type_: str) -> Column:
    kind = _TYPES.get(type_)
    if kind is None:
        return Column(name, f"{sql}::text", f"{sql}::text", ColumnType.TEXT)
    return Column(name, sql, sql if kind in {ColumnType.WHOLE, ColumnType.OTHER} else f"{sql}::text", kind)
