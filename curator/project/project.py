"""A project: its contents, and every decision that can be made about them."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from curator.phrases import phrase
from curator.posts import Post
from curator.project.deciding.filing import Filing
from curator.project.deciding.marking import Marking
from curator.project.deciding.questions import Asking
from curator.project.deciding.transaction import account_name
from curator.project.deciding.wording import Wording
from curator.project.file import connecting, opening
from curator.project.forgetting.hashes import Forgotten
from curator.project.incoming import intake
from curator.project.incoming.intake import ImportRun
from curator.project.log import decision_log
from curator.project.log.decision_log import Change
from curator.project.reading import folded_copies, totals_cache
from curator.project.reading.folded_copies import Copied
from curator.project.search.index_process import IndexingAlong

if TYPE_CHECKING:
    from curator.project.forgetting.forget import Forgetting


class Project(Filing, Asking, Wording, Marking):
    """One open .curation file.

    Its methods that decide (the verbs of the decisions file) take a post's id or several, and a question's id:
    its number may be another question's by the time the decision is made. Each is one transaction, durable when it
    returns, logged, undoable as a whole, and told to ``listeners``. They raise BadDecision for what is not there
    and UnsavedDecision where the file cannot be written; either way nothing has changed.
    """

    @classmethod
    def create(cls, path: Path, editor: str | None = None) -> "Project":
        """Make an empty project at a free path, and open it. Raises ProjectError."""
        opening.create(path)
        return cls.open(path, editor)

    @classmethod
    def open(cls, path: Path, editor: str | None = None) -> "Project":
        """Open a project. Raises ProjectError with one sentence saying why a file is refused."""
        return cls(path, connecting.connect(path), editor or account_name())

    def settle(self) -> None:
        """Bring the WAL into the file, so that a copy of the file has all work. For quiet moments."""
        with suppress(sqlite3.OperationalError):  # what cannot be brought in now is safe where it is
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    # Posts come in

    def begin_import(
        self,
        path: Path | str,
        sha256: str,
        kind: str,
        hashtag: str | None = None,
        since_ms: int | None = None,
        until_ms: int | None = None,
    ) -> ImportRun:
        """Record an archive and its scope before its posts are added. A known archive is recognised.

        ``path`` is an address if the archive is on a server. ``sha256`` may be empty until it is known.
        """
        run = intake.begin(self._connection, path, sha256, kind, (hashtag, since_ms, until_ms))
        forgotten = Forgotten(self._connection)
        return replace(run, indexing=IndexingAlong(self.path, self._words), forgotten=forgotten)

    def identify(self, run: ImportRun, sha256: str) -> str:
        """Record the fingerprint of an archive that was begun without one. Returns it."""
        intake.identify(self._connection, run, sha256)
        return sha256

    def add(self, posts: Sequence[Post], run: ImportRun) -> int:
        """Add a batch of posts in one transaction. Returns how many were new.

        A post that the project has already gets the fuller text and whatever it lacks. It is no longer context
        once it comes in its own right.
        """
        self._posts_changed()
        added = intake.add(self._connection, posts, run)
        if run.indexing is not None:
            run.indexing.note(added)
        return added

    def finish_import(self, run: ImportRun, *, complete: bool = True) -> None:
        """Record that an archive was read to its end, or that what arrived of it stays. Tells the listeners."""
        indexed = run.indexing is not None and run.indexing.begin_last()
        intake.build_indexes(self._connection)
        seen = totals_cache.make(self._connection)
        if run.indexing is not None:
            run.indexing.end()
        revision = intake.finish(self._connection, run, complete=complete)
        totals_cache.keep(self.path, self._connection, seen)
        if indexed:
            self._words.renew(revision)
        self.tell_of_posts()

    def cancel_import(self, run: ImportRun) -> None:
        """Remove what an unfinished import added and undo its merging, except for posts with decisions."""
        self._posts_changed()
        if run.indexing is not None:
            run.indexing.end()
        intake.cancel(self._connection, run)
        self.tell_of_posts()

    def keep_only(self, posts: Iterable[str], around: Iterable[str] = ()) -> None:
        """Narrow the project to these posts, those ``around`` them, as context, and posts with decisions."""
        self._posts_changed()
        intake.keep_only(self._connection, posts, around)
        self.tell_of_posts()

    def fold(self, found: Iterable[Copied]) -> None:
        """Show posts that only repeat others together with these, until the project is closed.

        They are not among the posts to decide about then. Nothing is written to the file, and every post can be
        named in a decision as before.
        """
        with self.snapshot():
            changed = folded_copies.replace(self._connection, found)
        self._asking_changed()
        if changed:
            self._tell(Change("Fold", keys={"copy": frozenset((post,) for post in changed)}))

    def to_forget(self, *, post: str | None = None, person: str | None = None) -> "Forgetting":
        """What would go if this were forgotten, and where words of it would stay. Raises BadDecision."""
        from curator.project.forgetting import forget

        with self.snapshot():
            return forget.told(self._connection, forget.subject(self._connection, post=post, person=person))

    def forget(
        self, *, post: str | None = None, person: str | None = None, lists: Iterable[Path] = ()
    ) -> "Forgetting":
        """Forget a post, by its id, or a person, by handle or else name. This is not a decision, and is final.

        Nothing of it is left in the project, its log, its caches, its backups or the ``lists``, which are files
        with a line for each thing, and no archive brings it back. Raises BadDecision, LockedProject if another
        program has the project open, and ProjectError.
        """
        from curator.project.file import backups
        from curator.project.forgetting import forget

        what = forget.subject(self._connection, post=post, person=person)
        done = forget.told(self._connection, what)
        forget.check_room(self.path)
        self._words.discard(self._connection)
        backups.be_alone(self.path, self._connection)
        try:
            forget.forget_derived(self.path)
            for path in lists:
                forget.forget_in_list(path, what)
            forget.forget_in_backups(self.path, what, person=person)
            forget.forget(self._connection, what)
        finally:
            opening.journal(self.path, self._connection)
            self._file.begin_anew()
            self.tell_of_posts()
        return done

    def tell_of_posts(self) -> None:
        """Tell the listeners that posts came or went, here or by another program."""
        self._tell(Change(phrase("Import", "what came into a project"), keys={"post": frozenset()}))

    def undo(self, steps: int = 1) -> list[Change]:
        """Take back up to so many of this editor's own last decisions, newest first.

        Raises UndoRefused.
        """
        return list(self._steps(decision_log.undo, steps))

    def redo(self, steps: int = 1) -> list[Change]:
        """Make decisions again that this editor took back, in their order. Raises UndoRefused."""
        return list(self._steps(decision_log.redo, steps))

    # How it is done

    def _steps(self, step: Callable[[decision_log.Session], Change | None], steps: int) -> Iterator[Change]:
        for _ in range(steps):
            self._file.check()
            change = step(self._session)
            if change is None:
                return
            self._tell(change)
            yield change
