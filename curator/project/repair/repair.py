"""Repairs a damaged project into a new file, from its tables, its log, its indexes and its backups.

What was decided comes first. A tweet that was decided about and whose words are lost stays without words; its
archive, added again, brings them back.
"""

import json
import mmap
import os
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from curator.phrases import Phrase, listed, phrase, sentences
from curator.project.deciding.transaction import account_name
from curator.project.errors import ProjectError
from curator.project.file import backup_list, opening, uris
from curator.project.log.decided_rows import TABLES, Row, write_row
from curator.project.log.titles import Title
from curator.project.marks import MARKS
from curator.project.repair.log_repair import Change, Log, Made, Of
from curator.project.repair.raw_pages import Pages
from curator.project.repair.salvage import Salvage

_LEAST_BYTES = 512
_LOST_ARCHIVE = "(no longer known)"
_COUNTED = {
    "tweets": "post", "people": "author", "questions": "question", "placements": "placement",
    **{str(mark.counted): mark.table for mark in MARKS if mark.counted is not None},
    "edited quotes": "quote", "paragraphs": "note", "remarks": "remark", "decisions": "decision",
}  # fmt: skip
_NAMES: Mapping[str, Phrase] = {
    str(name): name
    for name in (
        phrase("tweets"),
        phrase("people"),
        phrase("questions"),
        phrase("placements"),
        *(mark.counted for mark in MARKS if mark.counted is not None),
        phrase("edited quotes"),
        phrase("paragraphs"),
        phrase("remarks"),
        phrase("decisions"),
        phrase("names of decisions"),
        phrase("changes"),
        phrase("rows of tables"),
        phrase("rows about questions that are lost"),
        phrase("words of tweets"),
        phrase("names of people"),
        phrase("archives"),
    )
}
_STATES = frozenset({"done", "undone", "ended"})
_ASKED = "SELECT value FROM project WHERE key = 'id'"


@dataclass(slots=True)
class Account:
    """What was saved and what was lost: counts by kind of thing."""

    project: str
    saved: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    mended: dict[str, int] = field(default_factory=dict)

    def told(self) -> str:
        """The same, for people."""
        told = [
            phrase(
                "{project} holds what could be saved: {saved}.",
                project=self.project,
                saved=_listed(self.saved) or phrase("nothing"),
            )
        ]
        if mended := _listed(self.mended):
            told.append(phrase("Made good from what else could be read: {mended}.", mended=mended))
        if lost := _listed(self.lost):
            told.append(phrase("Lost: {lost}.", lost=lost))
        else:
            told.append(phrase("Nothing that was decided is known to be lost."))
        if self.lost.get("tweets") or self.lost.get("words of tweets"):
            told.append(phrase("Add the archive again to bring the tweets back."))
        return sentences(told)


def repair(damaged: Path, target: Path) -> Account:
    """Bring whatever can still be read of a project into a new one, at a path where no file is.

    The damaged file is only read. Raises ProjectError where nothing of it can be read, or nothing written.
    """
    if target.exists():
        raise ProjectError(phrase("{target} exists already; choose another name.", target=target))
    try:
        with (
            tempfile.TemporaryDirectory(prefix="curator-", ignore_cleanup_errors=True) as folder,
            _settled(damaged, Path(folder)).open("rb") as raw,
        ):
            if raw.seek(0, os.SEEK_END) < _LEAST_BYTES:
                raise ProjectError(
                    phrase("{damaged} is too short to hold anything; restore a backup of it.", damaged=damaged)
                )
            return _repaired(damaged, target, Pages(mmap.mmap(raw.fileno(), 0, access=mmap.ACCESS_READ)))
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            phrase(
                "{damaged} cannot be repaired into {target}: {reason}.",
                damaged=damaged,
                target=target,
                reason=str(error),
            )
        ) from error


def free_name(damaged: Path) -> Path:
    """A name beside a damaged project that no file has."""
    return next(
        path
        for number in range(1000)
        if not (path := damaged.with_name(f"{damaged.stem}.repaired{number or ''}{uris.SUFFIX}")).exists()
    )


def _settled(damaged: Path, folder: Path) -> Path:
    """The file with what its WAL or journal holds; itself, or a copy in a folder."""
    if not opening.is_unsettled(damaged):
        return damaged
    copy = folder / "copy"
    for end in ("", "-wal", "-journal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(damaged.with_name(damaged.name + end), folder / f"copy{end}")
    with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as connection:
        uris.guard(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


def _repaired(damaged: Path, target: Path, pages: Pages) -> Account:
    with opening.made_whole(target) as fresh:
        opening.create(fresh)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as new:
            new.execute("PRAGMA foreign_keys = OFF")
            new.execute("BEGIN")
            account = _Mending(damaged, new, pages).mend(Account(str(target)))
            new.execute("COMMIT")
        if not account.saved:
            raise ProjectError(
                phrase("Nothing of {damaged} can be read any more; restore a backup of it.", damaged=damaged)
            )
    return account


class _Mending:
    """One damaged project on its way into a new file."""

    def __init__(self, damaged: Path, new: sqlite3.Connection, pages: Pages) -> None:
        self._new = new
        self._found = Salvage(new, pages)
        self._log = Log()
        self._rows: dict[Of, Row | None] = {}
        self._lost: Counter[str] = Counter()
        self._mended: Counter[str] = Counter()
        self._backup = _backup_of(damaged)

    def mend(self, account: Account) -> Account:
        """Do the whole repair."""
        try:
            self._found.store()
            self._name_project()
            self._read_log()
            self._read_rows()
            self._mend_log()
            self._write_rows()
            self._write_log()
            self._mend_posts()
        finally:
            if self._backup is not None:
                self._backup.close()
        there = {
            name: self._new.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (constants)
            for name, table in _COUNTED.items()
        }
        account.saved = {name: count for name, count in there.items() if count}
        account.lost = {name: count for name, count in self._lost.items() if count}
        account.mended = {name: count for name, count in self._mended.items() if count}
        return account

    def _name_project(self) -> None:
        for key, value in self._found.rows("project"):
            self._new.execute("UPDATE project SET value = ? WHERE key = ?", (value, key))
        if not any(key == "id" for key, _ in self._found.rows("project")) and self._backup is not None:
            self._new.execute(
                "UPDATE project SET value = ? WHERE key = 'id'", self._backup.execute(_ASKED).fetchone()
            )

    # The log and the decided

    def _read_log(self) -> None:
        found, log = self._found, self._log
        states = dict.fromkeys((row for *_, row in found.entries("decision_done")), "done")
        states |= dict.fromkeys((row for *_, row in found.entries("decision_undone")), "undone")
        for number, at, editor, label, state in found.rows("decision"):
            known = state if state in _STATES else states.get(number, "ended")
            log.decisions[number] = Made(at, editor, label, known)
        for decision, number, table, row_key, before, after in found.rows("change"):
            if (change := _change(table, row_key, before, after)) is not None:
                log.changes[decision, number] = change
        if self._backup is not None and not (found.is_whole("decision") and found.is_whole("change")):
            self._add_from_backup(self._backup)
        for table, row_key, decision, number in found.entries("change_row"):
            if (decision, number) not in log.changes and (of := _of(table, row_key)) is not None:
                log.holes[decision, number] = of
        self._lost["names of decisions"] += log.name_decisions(states)

    def _add_from_backup(self, backup: sqlite3.Connection) -> None:
        """Add lost parts of decisions from a backup that has the same decisions."""
        log = self._log
        reached = max((*log.decisions, *(number for number, _ in log.changes)), default=0)
        for number, *made in backup.execute("SELECT id, at, editor, label, state FROM decision"):
            standing = log.decisions.get(number)
            then: dict[tuple[int, int], Change] = {}
            for index, table, row_key, before, after in backup.execute(
                "SELECT number, table_name, row_key, before, after FROM change WHERE decision = ?", (number,)
            ):
                if (change := _change(table, row_key, before, after)) is not None:
                    then[number, index] = change
            same = all(log.changes.get(place, change) == change for place, change in then.items())
            if number > reached or not same:
                continue
            if standing is None:
                log.decisions[number] = Made(*made)
                self._mended["names of decisions"] += 1
            elif (standing.at, standing.editor, standing.label) != tuple(made[:3]):
                continue
            self._mended["changes"] += len(then.keys() - log.changes.keys())
            log.changes |= then

    def _read_rows(self) -> None:
        self._new.execute("SAVEPOINT reading")
        for table, columns in TABLES.items():
            names = self._found.columns(table)
            for values in self._found.rows(table):
                named = dict(zip(names, values, strict=True))
                key = tuple(str(named[name]) for name in columns.key)
                read = {name: named[name] for name in columns.values}
                with suppress(sqlite3.IntegrityError):  # by its values it is none of that table
                    write_row(self._new, table, key, read)
                    self._rows[table, key] = read
        self._new.execute("ROLLBACK TO reading")
        self._new.execute("RELEASE reading")
        standing = self._log.standing()
        for of, row in standing.items():
            if of not in self._rows and self._found.is_whole(of[0]):
                self._rows[of] = None
            elif of not in self._rows and row is not None:
                self._mended["rows of tables"] += 1

    def _mend_log(self) -> None:
        log = self._log
        self._mended["changes"] += log.fill(self._rows)
        self._rows = log.standing() | self._rows
        nameless = self._nameless()
        self._lost["rows about questions that are lost"] += len(nameless)
        log.drop(nameless)
        self._rows = {of: row for of, row in self._rows.items() if of not in nameless}
        closing_ = log.join(self._rows)
        self._lost["changes"] += len(log.holes)
        if closing_ or log.holes:
            log.end_redo()
        if closing_:
            number = max((*log.decisions, 0)) + 1
            at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            log.decisions[number] = Made(at, account_name(), Title.MEND.of(), "done")
            log.changes |= {(number, index): change for index, change in enumerate(closing_)}
            self._mended["changes"] += len(closing_)

    def _nameless(self) -> set[Of]:
        """Rows about questions that neither the tables nor the log know."""
        known = {key[0] for (table, key), row in self._rows.items() if table == "question" and row is not None}
        return {
            (table, key)
            for (table, key), row in self._rows.items()
            if row is not None
            and (
                (table == "placement" and key[0] not in known)
                or (table == "note" and row["question"] not in known)
            )
        }

    def _write_rows(self) -> None:
        for (table, key), row in self._rows.items():
            if row is not None:
                self._insert(table, (*TABLES[table].key, *TABLES[table].values), (*key, *row.values()))

    def _write_log(self) -> None:
        for number, made in sorted(self._log.decisions.items()):
            self._insert("decision", ("id", "at", "editor", "label", "state"),
                         (number, made.at, made.editor, made.label, made.state))  # fmt: skip
        columns = ("decision", "number", "table_name", "row_key", "before", "after")
        for place, change in self._log.changes.items():
            rows = (
                None if row is None else json.dumps(row, ensure_ascii=False)
                for row in (change.before, change.after)
            )
            self._insert("change", columns, (*place, change.of[0], json.dumps(change.of[1]), *rows))
        if not self._new.execute(
            "SELECT 1 FROM forgotten"
        ).fetchone():  # else numbers are missing with good reason
            self._lost["decisions"] += max(self._log.decisions, default=0) - len(self._log.decisions)

    def _insert(self, table: str, columns: tuple[str, ...], values: tuple[object, ...]) -> None:
        marks = ", ".join("?" * len(columns))
        self._new.execute(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)  # noqa: S608

    # The posts

    def _mend_posts(self) -> None:
        """Bring lost posts from a backup, else keep those decided about without their words."""
        new, found = self._new, self._found
        new.execute(
            "CREATE TABLE temp.known (pk INTEGER PRIMARY KEY, id TEXT UNIQUE, at_ms INTEGER, author INTEGER)"
        )
        if not found.is_whole("post"):
            new.executemany(
                "INSERT OR IGNORE INTO temp.known (id, pk) VALUES (?, ?)", found.entries("sqlite_autoindex_post_1")
            )
            new.execute("DELETE FROM temp.known WHERE pk IN (SELECT pk FROM post) OR id IN (SELECT id FROM post)")
            for index, column in (("post_at", "at_ms"), ("post_author", "author")):
                told = ((entry[0], entry[-1]) for entry in found.entries(index))
                new.executemany(f"UPDATE temp.known SET {column} = ? WHERE pk = ?", told)  # noqa: S608 (constants)
        if self._backup is not None:
            self._bring_posts(self._backup)
        decided = {
            id_
            for (table, key), row in self._rows.items()
            if row is not None
            for id_ in (*_posts_in(table, key), row.get("head"), row.get("post"))
            if id_
        }
        archive = new.execute("SELECT min(pk) FROM archive").fetchone()[0] or 1
        for id_ in sorted(map(str, decided)):
            if new.execute("SELECT 1 FROM post WHERE id = ?", (id_,)).fetchone():
                continue
            pk, at_ms, author = new.execute(
                "SELECT pk, at_ms, author FROM temp.known WHERE id = ?", (id_,)
            ).fetchone() or (None, None, None)
            new.execute(
                "INSERT INTO post (pk, id, author, at_ms, text, context, archive) VALUES (?, ?, ?, ?, '', 0, ?)",
                (pk, id_, author, at_ms, archive),
            )
            self._lost["words of tweets"] += 1
        (gone,) = new.execute("SELECT count(*) FROM temp.known WHERE id NOT IN (SELECT id FROM post)").fetchone()
        self._lost["tweets"] += gone
        self._mend_what_posts_name()

    def _bring_posts(self, backup: sqlite3.Connection) -> None:
        columns = [name for name in self._found.columns("post") if name not in ("pk", "author")]
        names = ", ".join(columns)
        for pk, id_ in self._new.execute("SELECT pk, id FROM temp.known").fetchall():
            row = backup.execute(
                f"SELECT author.key, {names} FROM post LEFT JOIN author ON author.pk = post.author WHERE id = ?",  # noqa: S608
                (id_,),
            ).fetchone()
            if row is not None:
                author = self._new.execute("SELECT pk FROM author WHERE key = ?", row[:1]).fetchone()
                self._insert("post", ("pk", "author", *columns), (pk, author and author[0], *row[1:]))
                self._mended["tweets"] += 1

    def _mend_what_posts_name(self) -> None:
        """The people and archives that posts name, where these are lost; what names a lost post goes."""
        new = self._new
        keys = {pk: key for key, *_, pk in self._found.entries("sqlite_autoindex_author_1")}
        handles = {pk: handle for handle, *_, pk in self._found.entries("author_handle")}
        lost = "SELECT DISTINCT author FROM post WHERE author NOT IN (SELECT pk FROM author)"
        for (pk,) in new.execute(lost).fetchall():
            key, handle = keys.get(pk), handles.get(pk, "")
            known = None
            if self._backup is not None:
                known = self._backup.execute(
                    "SELECT key, handle, name FROM author WHERE key = ?", (key,)
                ).fetchone()
            if known or key or handle:
                row = known or (key or f"@{str(handle).lower()}", handle, "")
                self._insert("author", ("pk", "key", "handle", "name"), (pk, *row))
                self._lost["names of people"] += known is None
        new.execute(f"UPDATE post SET author = NULL WHERE author IN ({lost})")  # noqa: S608 (constants)
        for (pk,) in new.execute(
            "SELECT DISTINCT archive FROM post WHERE archive NOT IN (SELECT pk FROM archive)"
        ).fetchall():
            now = datetime.now(UTC).isoformat(timespec="seconds")
            self._insert("archive", ("pk", "path", "sha256", "kind", "imported_at", "complete"),
                         (pk, _LOST_ARCHIVE, "", "", now, 1))  # fmt: skip
            self._lost["archives"] += 1
        new.execute("DELETE FROM media WHERE post NOT IN (SELECT id FROM post)")
        new.execute("DELETE FROM media WHERE archive NOT IN (SELECT pk FROM archive)")


def _backup_of(damaged: Path) -> sqlite3.Connection | None:
    """A connection that reads the last sound backup."""
    for one in backup_list.backups_of(damaged):
        with suppress(ProjectError, sqlite3.Error):
            opening.inspect(one.path)
            if one.place == backup_list.place_of(damaged):
                connection = sqlite3.connect(uris.read_only_uri(one.path, immutable=True), uri=True)
                uris.guard(connection)
                return connection
    return None


def _of(table: str, row_key: str) -> Of | None:
    try:
        key = json.loads(row_key)
    except ValueError:
        return None
    fits = table in TABLES and isinstance(key, list) and len(key) == len(TABLES[table].key)
    return (table, tuple(key)) if fits and all(isinstance(part, str) for part in key) else None


def _change(table: str, row_key: str, before: str | None, after: str | None) -> Change | None:
    of = _of(table, row_key)
    try:
        rows = [None if row is None else json.loads(row) for row in (before, after)]
    except ValueError:
        return None
    fits = of is not None and all(
        row is None or (isinstance(row, dict) and row.keys() == set(TABLES[table].values)) for row in rows
    )
    return Change(of, *rows) if of is not None and fits else None


def _posts_in(table: str, key: tuple[str, ...]) -> Iterator[str]:
    names = TABLES[table].key
    if "post" in names:
        yield key[names.index("post")]


def _listed(counts: dict[str, int]) -> str:
    told = [phrase("{name} ({count})", name=_NAMES[name], count=count) for name, count in counts.items()]
    if len(told) < 2:
        return listed(told)
    return phrase("{first} and {second}", first=listed(told[:-1]), second=told[-1])
