"""What all decisions share: each is one transaction, durable and logged, and is told to the listeners."""

import getpass
import logging
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.phrases import phrase
from curator.project.errors import BadDecision
from curator.project.log import decision_log
from curator.project.log.decision_log import Change, Decided
from curator.project.reading.open_project import OpenProject

logger = logging.getLogger(__name__)

# One post's id or several: a decision is one however many it is about.
PostIds = str | Iterable[str]


def account_name() -> str:
    """The name of whoever decides: the environment's CURATOR_EDITOR, otherwise the account's name."""
    try:
        return os.environ.get("CURATOR_EDITOR") or getpass.getuser()
    except (KeyError, OSError):
        return "editor"


class Deciding(OpenProject):
    """An open project in which things can be decided."""

    def __init__(self, path: Path, connection: sqlite3.Connection, editor: str) -> None:
        super().__init__(path, connection)
        self._session = decision_log.Session(connection, editor)
        self._session.begin()
        self.listeners: list[Callable[[Change], None]] = []

    @property
    def editor(self) -> str:
        """Who decides here. Setting it changes who makes the decisions that follow."""
        return self._session.editor

    @editor.setter
    def editor(self, name: str) -> None:
        self._session.editor = name

    def next_undo_and_redo(self) -> tuple[str | None, str | None]:
        """The labels of the decisions that undo and redo would take next; None where there is none."""
        return decision_log.next_labels(self._session)

    def adopt(self) -> None:
        """Let undo take back everything decided in this editor's name so far, wherever that was."""
        self._session.begin()

    def _go_on_in(self, path: Path, connection: sqlite3.Connection) -> None:
        session = self._session.moved_to(connection)
        super()._go_on_in(path, connection)
        self._session = session

    @contextmanager
    def _decision(self) -> Iterator[Decided]:
        self._file.check()
        with decision_log.decide(self._session, "") as rows:
            yield rows
        if rows.change:
            self._tell(rows.change)

    def _tell(self, change: Change) -> None:
        if "post" in change.keys:
            self._posts_changed()
        elif "question" in change.keys:
            self._asking_changed()
        for listener in tuple(self.listeners):
            try:
                listener(change)
            except sqlite3.OperationalError:  # whoever decided must not take it for not made
                logger.warning("What changed could not be read again.", exc_info=True)

    def _posts(self, post: PostIds) -> list[str]:
        """The ids, each once. Raises BadDecision for a post that is not here."""
        ids = [post] if isinstance(post, str) else list(dict.fromkeys(post))
        for id_ in ids:
            if self._one("SELECT 1 FROM post WHERE id = ?", id_) is None:
                raise BadDecision(phrase("There is no post {post} here.", post=id_))
        return ids

    def _whole(self, post: PostIds) -> list[str]:
        """Posts, each followed by those that are joined to its quote."""
        return list(dict.fromkeys(part for id_ in self._posts(post) for part in (id_, *self.parts(id_))))

    def _take_out(self, rows: Decided, posts: Iterable[str], *, staying: Collection[str] = ()) -> None:
        """Take posts out of all questions except those ``staying``."""
        for post in posts:
            for question in self.filed_under(post):
                if question not in staying:
                    rows.delete("placement", (question, post))

    def _author_called(self, author: str) -> str:
        who = author.strip().removeprefix("@")
        if self._one("SELECT 1 FROM author WHERE handle = ? COLLATE NOCASE OR name = ? LIMIT 1", who, who) is None:
            raise BadDecision(phrase("There is nobody called {who!r} here.", who=author))
        return who
