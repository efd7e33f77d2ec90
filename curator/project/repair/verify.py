"""Finds everything that is wrong with a project file, without changing it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from curator.phrases import phrase, said
from curator.project.errors import (
    AlteredProject,
    DamagedProject,
    LockedProject,
    NewerProject,
    NoProject,
    ProjectError,
)
from curator.project.file import connecting
from curator.project.log import decision_log

_CODES: dict[type[ProjectError], str] = {
    NoProject: "no-project",
    NewerProject: "newer",
    AlteredProject: "altered",
    DamagedProject: "damaged",
    LockedProject: "locked",
}

NOT_FOR_REPAIR = frozenset({"newer", "locked", "unreadable"})  # nothing is lost of such a file


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code for programs, a sentence for people."""

    code: str
    message: str


def problems(path: Path) -> list[Problem]:
    """What is wrong with a project: its pages, its references, its schema, and its log against its tables."""
    try:
        connection = connecting.connect(path)
    except ProjectError as error:
        return [Problem(_CODES.get(type(error), "unreadable"), said(error))]
    with closing(connection):
        try:
            return list(_within(connection))
        except sqlite3.DatabaseError as error:
            return [Problem("damaged", phrase("{path} is damaged: {reason}.", path=path, reason=str(error)))]


def _within(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("damaged", str(message))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem(
            "reference",
            phrase(
                "A row of {table} ({row}) names a {parent} that is not there.",
                table=table,
                row=str(row),
                parent=parent,
            ),
        )
    for message in decision_log.inconsistencies(connection):
        yield Problem("log", message)
