"""A copy for a second editor, who is to see nothing of what the first picked until both are merged."""

import sqlite3
from contextlib import closing
from pathlib import Path

from curator.project.file import connecting, opening
from curator.project.log import decided_rows, decision_log, writing
from curator.project.merging.histories import told_blind


def blind_copy(path: Path, target: Path) -> None:
    """Copy a project with its posts, questions and article, and without what was decided about any post.

    It keeps the project's id, and the log of what it tells, so that both have a start in common. Raises
    ProjectError.
    """
    with opening.made_whole(target) as fresh:
        opening.copy_file(path, fresh)
        with closing(connecting.connect(fresh)) as connection:
            with writing.transaction(connection):
                _forget(connection)
            connection.execute("VACUUM")  # what was deleted can be read in the file until then


def _forget(connection: sqlite3.Connection) -> None:
    for table, key in decided_rows.rows_of(connection):
        if not told_blind(table, key):
            decided_rows.write_row(connection, table, key, None)
    for decision, number, table, key in decision_log.places(connection):
        if not told_blind(table, key):
            connection.execute("DELETE FROM change WHERE decision = ? AND number = ?", (decision, number))
    connection.execute("DELETE FROM decision WHERE id NOT IN (SELECT decision FROM change)")
