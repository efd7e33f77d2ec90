"""The sources there are: which of them understands an archive, and opening it with that one."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from curator.phrases import phrase
from curator.plugins import Broken, offered, tell
from curator.sources.address import ON_SERVER, Address, Location
from curator.sources.contract import ArchiveError, NoArchive, OtherForm, Reading, Source, Table
from curator.sources.files import check_readable
from curator.sources.tables.mapping import ColumnMap

if TYPE_CHECKING:
    from curator.sources.formats.sql_condition import SqlCondition
    from curator.sources.readings.tables import TableReading


@cache
def sources() -> tuple[Source, ...]:
    """Return every source, including those of other packages."""
    found = []
    for plugin in offered("sources").values():
        try:
            source = plugin.load(Source)
            if not plugin.is_own:
                from curator.sources.plugin_guard import guarded

                source = guarded(plugin, source)
        except Broken as error:
            tell(error)
        else:
            found.append(source)
    return tuple(found)


def recognise(path: Path) -> list[tuple[Source, float]]:
    """Return the sources that understand a file, each with its confidence, the surest first."""
    claims = [(source, source.recognise(path)) for source in sources()]
    return sorted(((one, sure) for one, sure in claims if sure > 0), key=lambda claim: -claim[1])


def open_archive(
    path: Location, kind: str | None = None, mapping: ColumnMap | None = None, table: str | None = None
) -> Reading:
    """Open an archive with the source of that kind, or with the one that is surest of it.

    With a mapping, or the name of one of several tables, it is read as a table. Raises ArchiveError, in one
    sentence, if the file is missing, empty, damaged or not an archive.
    """
    source = None if kind is None or (isinstance(path, Address) and kind == ON_SERVER) else _source(kind)
    if isinstance(path, Address) or mapping is not None or table is not None:
        return _as_table(source, path, mapping, table)
    check_readable(path)
    if source is not None:
        return source.open(path)
    claims = recognise(path)
    if not claims:
        from curator.sources.refusal import why_not

        raise NoArchive(why_not(path))
    return claims[0][0].open(path)


def open_table(path: Location, name: str | None = None, source: Source | None = None) -> tuple[str, Table]:
    """Open the table in an archive, to make a mapping for it or to use one, and return it after its kind.

    ``name`` is that of a sheet or database table, or None for the likeliest. Raises ArchiveError if there is none.
    """
    if isinstance(path, Address):
        from curator.sources.recipes import postgres

        if source is not None:
            raise ArchiveError(
                phrase(
                    "{path} is no archive of {label}; leave its kind to be found out.",
                    path=path,
                    label=source.label,
                )
            )
        return ON_SERVER, postgres.opened(path if name is None else path.of(name))
    check_readable(path)
    for one in sources() if source is None else (source,):
        if one.table is not None:
            try:
                return one.kind, one.table(path, name)
            except OtherForm:
                continue
    raise NoArchive(
        phrase("{path} is no table, so a mapping is of no use; leave it out, or choose another file.", path=path)
    )


def _source(kind: str) -> Source:
    for source in sources():
        if source.kind == kind:
            return source
    known = ", ".join(sorted(source.kind for source in sources()))
    raise ArchiveError(phrase("There is no kind of archive {kind!r}; there are {known}.", kind=kind, known=known))


def _as_table(
    source: Source | None, path: Location, mapping: ColumnMap | None, name: str | None
) -> "TableReading":
    from curator.sources.readings.tables import TableReading
    from curator.sources.tables.best_mapping import mapping_of

    kind, table = open_table(path, mapping.table if mapping is not None and mapping.table else name, source)
    try:
        if isinstance(path, Address):
            path = path.of(table.name)
        return TableReading(kind, path, table, mapping or mapping_of(table, path))
    except BaseException:
        table.close()
        raise


def picture(path: Path, kind: str, name: str) -> bytes | None:
    """Return a picture from an archive by its name in ``Post.media``, or None if it cannot be read."""
    for source in sources():
        if source.kind == kind and source.picture is not None:
            try:
                return source.picture(path, name)
            except (ArchiveError, OSError, ValueError):
                return None
    return None


def is_vast(reading: Reading) -> bool:
    """Say whether an archive has more rows than a project can hold, so that only a part is imported."""
    table = table_of(reading)
    return table is not None and table.is_vast()


def narrow(reading: Reading, condition: "SqlCondition") -> bool:
    """Have a reading yield little more than the posts that fit, if its archive can select; say whether it can."""
    table = table_of(reading)
    return table is not None and table.narrow(condition)


def table_of(reading: Reading) -> "TableReading | None":
    """Return a reading as that of a table, or None if it reads documents."""
    from curator.sources.readings.tables import TableReading

    return reading if isinstance(reading, TableReading) else None
