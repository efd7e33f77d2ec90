"""A project: its contents, and every decision that can be made about them."""

import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from curator.phrases import counted, phrase
from curator.posts import Post
from curator.project.deciding.marking import Marking
from curator.project.deciding.transaction import PostIds, account_name, neighbours, ranks
from curator.project.deciding.wording import Wording, index_of
from curator.project.errors import BadDecision
from curator.project.file import opening
from curator.project.forgetting.hashes import Forgotten
from curator.project.incoming import intake
from curator.project.incoming.intake import ImportRun
from curator.project.log import decision_log, titles
from curator.project.log.decision_log import Change, Decided
from curator.project.log.titles import FIELDS, Title
from curator.project.model import LABELS, Choices, ProposedQuestion, Question
from curator.project.reading import folded_copies, totals_cache
from curator.project.reading.folded_copies import Copied
from curator.project.search.index_process import IndexingAlong
from curator.text import STEPS, storable

if TYPE_CHECKING:
    from curator.project.forgetting.forget import Forgetting

from curator.project.deciding.questions import field_value


class Project(Wording, Marking):
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
        return cls(path, opening.connect(path), editor or account_name())

    def settle(self) -> None:
        """Bring the WAL into the file, so that a copy of it has the work; for when nothing is going on."""
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
        """Note an archive and its scope before its posts are added. The same again is the same archive.

        ``path`` is its address, where it lies on a server; ``sha256`` may be empty until it is known.
        """
        run = intake.begin(self._connection, path, sha256, kind, (hashtag, since_ms, until_ms))
        forgotten = Forgotten(self._connection)
        return replace(run, indexing=IndexingAlong(self.path, self._words), forgotten=forgotten)

    def identify(self, run: ImportRun, sha256: str) -> str:
        """Note the fingerprint of an archive that was begun without; gives it."""
        intake.identify(self._connection, run, sha256)
        return sha256

    def add(self, posts: Sequence[Post], run: ImportRun) -> int:
        """Add a batch of posts in one transaction; gives how many were new.

        A post that the project has takes the fuller text and what it lacks, and is context no longer once it
        comes in its own right.
        """
        self._posts_changed()
        added = intake.add(self._connection, posts, run)
        if run.indexing is not None:
            run.indexing.note(added)
        return added

    def finish_import(self, run: ImportRun, *, complete: bool = True) -> None:
        """Note that an archive was read to its end, or that what arrived of it stays; and tell the listeners."""
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
        """Take out what an unfinished import brought and undo its merging, but for posts decided about."""
        self._posts_changed()
        if run.indexing is not None:
            run.indexing.end()
        intake.cancel(self._connection, run)
        self.tell_of_posts()

    def keep_only(self, posts: Iterable[str], around: Iterable[str] = ()) -> None:
        """Narrow the project to these posts, those ``around`` them, as context, and those decided about."""
        self._posts_changed()
        intake.keep_only(self._connection, posts, around)
        self.tell_of_posts()

    def fold(self, found: Iterable[Copied]) -> None:
        """Show posts that only repeat others with these, not among what is to be decided about, until closed.

        Nothing is written to the file, and every post can be named in a decision as before.
        """
        with self.snapshot():
            changed = folded_copies.replace(self._connection, found)
        self._to_decide = None
        if changed:
            self._tell(Change("Fold", keys={"copy": frozenset((post,) for post in changed)}))

    def to_forget(self, *, post: str | None = None, person: str | None = None) -> "Forgetting":
        """What would go, and where words of it would stay, if this were forgotten. Raises BadDecision."""
        from curator.project.forgetting import forget

        with self.snapshot():
            return forget.told(self._connection, forget.subject(self._connection, post=post, person=person))

    def forget(
        self, *, post: str | None = None, person: str | None = None, lists: Iterable[Path] = ()
    ) -> "Forgetting":
        """Forget a post, by its id, or a person, by handle or else name: it is no decision and is never undone.

        Nothing of it is left here, in the log, in what is derived, in the backups or in the ``lists``, files with
        a line for each thing; and no archive brings it back. Raises BadDecision, LockedProject where another
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
            self._begin_anew()
            self.tell_of_posts()
        return done

    def tell_of_posts(self) -> None:
        """Tell the listeners that posts came or went, here or by another program."""
        self._tell(Change(phrase("Import", "what came into a project"), keys={"post": frozenset()}))

    # Decisions about posts

    def place(self, post: PostIds, question: str, position: int | None = None) -> Change:
        """File posts under a question as well, at a position (from 0; None: the end, or where they are)."""
        with self._decision() as rows:
            posts, bucket = self._whole(post), self.question_of_id(question)
            if position is None:
                filed = {id_ for id_, _ in self._ranked(bucket.id)}
                moving = [id_ for id_ in posts if id_ not in filed]
            else:
                moving = posts
            self._file(rows, moving, bucket, position)
            rows.label = Title.FILE_AS_WELL.of(len(posts), question=str(bucket.number))
        return rows.change

    def move(self, post: PostIds, question: str, position: int | None = None, source: str | None = None) -> Change:
        """Take posts out of ``source`` (None: of all questions) and file them under a question."""
        with self._decision() as rows:
            posts, bucket = self._whole(post), self.question_of_id(question)
            origin = None if source is None else self.question_of_id(source)
            for id_ in posts:
                for held in self.filed_under(id_):
                    if held != bucket.id and (origin is None or held == origin.id):
                        rows.delete("placement", (held, id_))
            self._file(rows, posts, bucket, position)
            rows.label = Title.FILE.of(len(posts), questions=str(bucket.number))
        return rows.change

    def move_each(self, filings: Mapping[str, str]) -> Change:
        """File each post, by its id, under a question of its own, in place of all others; one decision."""
        with self._decision() as rows:
            under = {question: self.question_of_id(question) for question in set(filings.values())}
            for post, question in filings.items():
                posts, bucket = self._whole(post), under[question]
                for id_ in posts:
                    for held in self.filed_under(id_):
                        if held != bucket.id:
                            rows.delete("placement", (held, id_))
                self._file(rows, posts, bucket, None)
            if len(under) == 1:
                (only,) = under.values()
                rows.label = Title.FILE_UNDER_AS_SUGGESTED.of(len(filings), question=str(only.number))
            else:
                rows.label = Title.FILE_AS_SUGGESTED.of(len(filings))
        return rows.change

    def refile(self, post: str, questions: Iterable[str]) -> Change:
        """File a post under exactly these questions; where it is already, it keeps its place."""
        with self._decision() as rows:
            posts, wanted = self._whole(post), set(questions)
            buckets = sorted(map(self.question_of_id, wanted), key=lambda bucket: bucket.number)
            for id_ in posts:
                for held in self.filed_under(id_):
                    if held not in wanted:
                        rows.delete("placement", (held, id_))
            for bucket in buckets:
                filed = {id_ for id_, _ in self._ranked(bucket.id)}
                self._file(rows, [id_ for id_ in posts if id_ not in filed], bucket, None)
            if buckets:
                under = titles.numbers(bucket.number for bucket in buckets)
                rows.label = Title.FILE.of(len(posts), questions=under)
            else:
                rows.label = Title.TAKE_OUT.of(len(posts))
        return rows.change

    def unplace(self, post: PostIds, question: str | None = None) -> Change:
        """Take posts out of a question (None: of all)."""
        with self._decision() as rows:
            posts = self._whole(post)
            bucket = None if question is None else self.question_of_id(question)
            for id_ in posts:
                for held in self.filed_under(id_):
                    if question in (None, held):
                        rows.delete("placement", (held, id_))
            if bucket is None:
                rows.label = Title.TAKE_OUT.of(len(posts))
            else:
                rows.label = Title.TAKE_OUT_OF.of(len(posts), question=str(bucket.number))
        return rows.change

    def star(self, post: PostIds) -> Change:
        """Mark posts as highlights."""
        return self._mark("star", post, Title.STAR)

    def unstar(self, post: PostIds) -> Change:
        """Take the star off posts."""
        return self._unmark("star", post, Title.UNSTAR)

    def shelve(self, post: PostIds) -> Change:
        """Put posts on the shelf, out of every question."""
        with self._decision() as rows:
            posts = self._whole(post)
            for id_ in posts:
                for held in self.filed_under(id_):
                    rows.delete("placement", (held, id_))
                rows.put("shelf", (id_,))
            rows.label = Title.SHELVE.of(len(posts))
        return rows.change

    def unshelve(self, post: PostIds) -> Change:
        """Take posts back from the shelf."""
        return self._unmark("shelf", post, Title.UNSHELVE)

    def seen(self, post: PostIds) -> Change:
        """Note that posts were looked at and passed over."""
        return self._mark("seen", post, Title.SEEN)

    def unseen(self, post: PostIds) -> Change:
        """Bring posts back among those to look at."""
        return self._unmark("seen", post, Title.UNSEEN)

    # Decisions about questions and the article

    def question(self, text: str, question: str | None = None, post: str | None = None) -> Change:
        """Add a question at the end, asked by ``post`` if by any, or reword ``question``."""
        words = storable(" ".join(text.split()))
        if not words:
            raise BadDecision(phrase("A question needs words."))
        with self._decision() as rows:
            asking = None if post is None else self._posts(post)[0]
            if question is None:
                last = max((rank for _, rank in self._question_ranks()), default=None)
                rank = ranks(last, None, 1)[0]
                rows.put("question", (str(uuid.uuid4()),), rank=rank, text=words, post=asking, by_hand=1)
                rows.label = Title.ADD_QUESTION.of()
            else:
                asked = self.question_of_id(question)
                old = rows.get("question", (question,)) or {}
                by_hand = int(words != old["text"] or bool(old["by_hand"]))
                changed = old | {"text": words, "by_hand": by_hand} | ({"post": asking} if asking else {})
                rows.put("question", (question,), **changed)
                rows.label = Title.REWORD_QUESTION.of(question=str(asked.number))
        return rows.change

    def move_question(self, question: str, position: int) -> Change:
        """Give a question another place in the article, from 0, counted after taking it out."""
        with self._decision() as rows:
            number = self.question_of_id(question).number
            others = [(other, rank) for other, rank in self._question_ranks() if other != question]
            if not 0 <= position <= len(others):
                raise BadDecision(
                    counted(
                        len(others) + 1,
                        "There is no position {position} among {count} question.",
                        "There is no position {position} among {count} questions.",
                        position=str(position),
                    )
                )
            if number - 1 != position:
                rank = ranks(*neighbours(others, position), 1)[0]
                rows.put("question", (question,), **(rows.get("question", (question,)) or {}) | {"rank": rank})
            rows.label = Title.MOVE_QUESTION.of(question=str(number))
        return rows.change

    def drop_question(self, question: str) -> Change:
        """Remove a question; its posts return to the Inbox, or stay where else they are filed."""
        with self._decision() as rows:
            number = self.question_of_id(question).number
            self._drop(rows, question)
            rows.label = Title.REMOVE_QUESTION.of(question=str(number))
        return rows.change

    def set_questions(self, texts: Sequence[str]) -> Change:
        """Replace the questions by these, in this order; one worded just so stays, with its posts."""
        wanted = [storable(" ".join(text.split())) for text in texts if text.strip()]
        with self._decision() as rows:
            old = {question.text: question for question in reversed(self.questions())}
            kept = {text: old[text].id for text in wanted if text in old}
            for question in self.questions():
                if question.id not in kept.values():
                    self._drop(rows, question.id)
            fresh = ranks(None, None, len(wanted))
            order = [kept.pop(text, None) for text in wanted]
            standing = [id_ for id_, _ in self._question_ranks()]
            if order != standing:
                for id_, text, rank in zip(order, wanted, fresh, strict=True):
                    row = rows.get("question", (id_,)) if id_ else None
                    row = row or {"text": text, "post": None, "by_hand": 1}
                    rows.put("question", (id_ or str(uuid.uuid4()),), **row | {"rank": rank})
            rows.label = Title.REPLACE_QUESTIONS.of()
        return rows.change

    def propose(
        self, proposed: Sequence[ProposedQuestion], *, host: str | None = None, hashtag: str | None = None
    ) -> Change:
        """Put the questions that were read from the chat among those there are, as one decision.

        Questions made or reworded by hand, or with posts under them, stay as they are; earlier proposals that
        are not proposed any more go. Host and hashtag are filled in where they are empty.
        """
        with self._decision() as rows:
            asked = {question.post: question.text for question in proposed}
            for question in self.questions():
                if not question.by_hand and not question.placed and question.post not in asked:
                    self._drop(rows, question.id)
            self._insert_proposals(rows, proposed)
            for field, text in (("host", host), ("hashtag", hashtag)):
                if text and not rows.get("article", (field,)):
                    rows.put("article", (field,), text=text)
            rows.label = Title.PROPOSE_QUESTIONS.of()
        return rows.change

    def set_article(self, field: str, text: str | None) -> Change:
        """Fill in one of the article's own fields; empty or None clears it."""
        value = field_value(field, text)
        with self._decision() as rows:
            if value:
                rows.put("article", (field,), text=value)
            else:
                rows.delete("article", (field,))
            rows.label = (Title.WRITE_FIELD if value else Title.CLEAR_FIELD).of(field=FIELDS[field])
        return rows.change

    def start_as(self, choices: Choices, label: str) -> Change:
        """Choose what was chosen for another chat, as one decision; whatever is chosen here already stays."""
        fields = {field: field_value(field, text) for field, text in choices.fields.items()}
        if unknown := choices.steps.keys() - {step.name for step in STEPS}:
            raise BadDecision(phrase("There is no cleanup step {unknown!r}.", unknown=min(unknown)))
        if unknown := choices.labels.keys() - set(LABELS):
            raise BadDecision(phrase("There is no label {unknown!r}.", unknown=min(unknown)))
        with self._decision() as rows:
            for field, text in fields.items():
                if text and rows.get("article", (field,)) is None:
                    rows.put("article", (field,), text=text)
            for step, on in choices.steps.items():
                if rows.get("cleanup", (step, "")) is None and on != (step in self.default_steps):
                    rows.put("cleanup", (step, ""), enabled=int(on))
            for name, text in choices.labels.items():
                if text and rows.get("label_name", (name,)) is None:
                    rows.put("label_name", (name,), text=storable(text))
            rows.label = label
        return rows.change

    def undo(self, steps: int = 1) -> list[Change]:
        """Take back this editor's own last decisions, newest first; fewer where there are fewer.

        Raises UndoRefused.
        """
        return list(self._steps(decision_log.undo, steps))

    def redo(self, steps: int = 1) -> list[Change]:
        """Make this editor's own decisions again that were taken back, in their order. Raises UndoRefused."""
        return list(self._steps(decision_log.redo, steps))

    # How it is done

    def _steps(self, step: Callable[[decision_log.Session], Change | None], steps: int) -> Iterator[Change]:
        for _ in range(steps):
            self._check_there()
            change = step(self._session)
            if change is None:
                return
            self._tell(change)
            yield change

    def _mark(self, table: str, post: PostIds, title: Title) -> Change:
        with self._decision() as rows:
            posts = self._posts(post)
            for id_ in posts:
                rows.put(table, (id_,))
            rows.label = title.of(len(posts))
        return rows.change

    def _unmark(self, table: str, post: PostIds, title: Title) -> Change:
        with self._decision() as rows:
            posts = self._posts(post)
            for id_ in posts:
                rows.delete(table, (id_,))
            rows.label = title.of(len(posts))
        return rows.change

    def _file(self, rows: Decided, posts: Sequence[str], question: Question, position: int | None) -> None:
        """Put posts one after another at a position of a question, and take them off the shelf."""
        moving = set(posts)
        standing = self.items(question.id)
        staying = [item for item in standing if item.id not in moving]
        at = len(staying) if position is None else index_of(staying, position, question.number)
        order = [item.id for item in staying]
        if [*order[:at], *posts, *order[at:]] != [item.id for item in standing]:
            fresh = ranks(*neighbours([(item.id, item.rank) for item in staying], at), len(posts))
            for id_, rank in zip(posts, fresh, strict=True):
                rows.put("placement", (question.id, id_), rank=rank)
        for id_ in posts:
            rows.delete("shelf", (id_,))

    def _whole(self, post: PostIds) -> list[str]:
        """Posts, each with those that read within its quote behind it."""
        return list(dict.fromkeys(part for id_ in self._posts(post) for part in (id_, *self.parts(id_))))

    def _drop(self, rows: Decided, question: str) -> None:
        for post, _ in self._ranked(question):
            rows.delete("placement", (question, post))
        for item in self.items(question):
            if item.text is not None:
                rows.delete("note", (item.id,))
        rows.delete("question", (question,))

    def _insert_proposals(self, rows: Decided, proposed: Sequence[ProposedQuestion]) -> None:
        by_post = {question.post: question for question in self.questions() if question.post}
        previous: str | None = None
        for question in proposed:
            known = by_post.get(question.post)
            if known is None:
                if self._one("SELECT 1 FROM post WHERE id = ?", question.post) is None:
                    raise BadDecision(phrase("There is no post {post} here.", post=question.post))
                standing = self._question_ranks()
                at = next((index + 1 for index, row in enumerate(standing) if row[0] == previous), 0)
                id_ = str(uuid.uuid4())
                rank = ranks(*neighbours(standing, at), 1)[0]
                rows.put(
                    "question",
                    (id_,),
                    rank=rank,
                    text=storable(question.text),
                    post=question.post,
                    by_hand=0,
                )
            else:
                id_ = known.id
                if not known.by_hand and not known.placed:
                    row = rows.get("question", (id_,)) or {}
                    rows.put("question", (id_,), **row | {"text": storable(question.text)})
            previous = id_
