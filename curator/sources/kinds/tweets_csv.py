"""The export that owners got from Twitter from 2012 to 2018: ``tweets.csv``, alone or in its zip or folder."""

from pathlib import Path

from curator.phrases import phrase
from curator.sources.contract import ArchiveError, Reading, Source
from curator.sources.formats.delimited import Delimited
from curator.sources.formats.first_look import first_look
from curator.sources.formats.package import Package
from curator.sources.readings.documents import all_decoded
from curator.sources.readings.tables import TableReading
from curator.sources.recipes.json_source import part
from curator.sources.recipes.known_table import sureness
from curator.sources.tables.best_mapping import present
from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.tables.one_account import OneAccountTable
from curator.sources.values.cells import word

KIND, LABEL = "tweets-csv", "Twitter's tweets.csv"

_NEEDS = frozenset({"tweet_id", "timestamp", "text", "in_reply_to_status_id", "retweeted_status_id"})
_MAPPING = ColumnMap(
    {
        Field.ID: ("tweet_id",),
        Field.TEXT: ("text",),
        Field.TIME: ("timestamp",),
        Field.HANDLE: (OneAccountTable.HANDLE,),
        Field.NAME: (OneAccountTable.NAME,),
        Field.REPOST_OF: ("retweeted_status_id",),
        Field.REPLY_TO: ("in_reply_to_status_id",),
    },
)


def recognise(path: Path) -> float:
    """Recognise a table by its columns, and a zip or folder by such a ``tweets.csv`` in it."""
    seen = first_look(path)
    if seen.members:
        member = _member(seen.members)
        other = member is None or (path.is_dir() and not first_look(path / member).has(*_NEEDS))
        return 0.0 if other else sureness(_NEEDS)
    return sureness(_NEEDS) if seen.has(*_NEEDS) else 0.0


class _Reading(TableReading):
    def __init__(self, path: Path, package: Package | None) -> None:
        self._package = package
        handle = name = ""
        table = path
        if package is not None:
            member = _member(package.members)
            if member is None:
                raise ArchiveError(
                    phrase("{path} holds no tweets.csv; choose the export's own folder.", path=path)
                )
            table = package.take(member)
            handle, name = _owner(package, member.removesuffix("tweets.csv"))
        opened = Delimited(table)
        if not set(opened.header) >= _NEEDS:
            raise ArchiveError(
                phrase("{path} is no table of {label}; leave its kind to be found out.", path=path, label=LABEL)
            )
        owned = OneAccountTable(opened, handle, name)
        super().__init__(KIND, path, owned, present(_MAPPING, owned))

    def close(self) -> None:
        super().close()
        if self._package is not None:
            self._package.close()


def _open(path: Path) -> Reading:
    package = Package(path) if first_look(path).members else None
    try:
        return _Reading(path, package)
    except BaseException:
        if package is not None:
            package.close()
        raise


def _member(members: tuple[str, ...]) -> str | None:
    found = sorted(
        (name for name in members if name.split("/")[-1] == "tweets.csv"), key=lambda name: name.count("/")
    )
    return found[0] if found else None


def _owner(package: Package, folder: str) -> tuple[str, str]:
    """Return the owner's handle and name from the export's script for the browser."""
    member = f"{folder}data/js/user_details.js"
    details = all_decoded(package.take(member)) if member in package.members else []
    user = details[0] if details else None
    return word(part(user, "screen_name")), word(part(user, "full_name"))


source = Source(KIND, LABEL, recognise, _open)
