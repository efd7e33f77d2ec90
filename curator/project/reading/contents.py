"""Reads the contents of a project: its posts, its questions, and what was decided about them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from curator.phrases import counted, phrase
from curator.posts import Author, Post, zone_named
from curator.project.errors import BadDecision
from curator.project.log import decision_log
from curator.project.log.decision_log import Decision
from curator.project.marks import MARKS
from curator.project.model import Choices, ImportedArchive, Item, PostState, Question
from curator.project.reading import folded_copies
from curator.text import DEFAULT_STEPS

_MARKS = ", ".join(
    f"EXISTS (SELECT 1 FROM {mark.table} WHERE {mark.table}.post = post.id)"  # noqa: S608 (constants)
    for mark in MARKS
)
_STATE = f"""
    SELECT post.pk, post.id, author.handle, author.name, post.at_ms, post.text, post.url, post.lang,
        post.repost_of, post.reply_to, post.quote_of, post.context,
        (SELECT group_concat(placement.question) FROM placement WHERE placement.post = post.id),
        (SELECT quote.text FROM quote WHERE quote.post = post.id),
        (SELECT count(*) FROM post AS repost WHERE repost.repost_of = post.id),
        (
            SELECT count(*) FROM temp.copy JOIN post AS other ON other.id = copy.post
            WHERE copy.original = post.id AND other.repost_of IS NOT post.id
        ),
        (SELECT label.label FROM label WHERE label.post = post.id),
        (SELECT remark.text FROM remark WHERE remark.post = post.id),
        {_MARKS}
    FROM post LEFT JOIN author ON author.pk = post.author
"""  # noqa: S608 (constants)

# What a post answers, and what that answers; those that answer one, and those that answer them. Each comes once.
_UP = """
    WITH RECURSIVE up (id) AS (
        SELECT reply_to FROM post WHERE id = ? AND reply_to IS NOT NULL
        UNION SELECT post.reply_to FROM up JOIN post ON post.id = up.id WHERE post.reply_to IS NOT NULL
        LIMIT ?
    )
    SELECT id FROM up
"""
_DOWN = """
    WITH RECURSIVE down (id) AS (
        VALUES (?) UNION SELECT post.id FROM down JOIN post ON post.reply_to = down.id LIMIT ?
    )
    SELECT id FROM down
"""

_POST = """
    SELECT author.key, author.handle, author.name, post.id, post.text, post.at_ms, post.url, post.lang,
        post.repost_of, post.reply_to, post.quote_of, post.context
    FROM post LEFT JOIN author ON author.pk = post.author
"""
_POSTS_AROUND = f"""
    WITH here AS (
        SELECT author, min(at_ms) AS first, max(at_ms) AS last FROM post
        WHERE pk IN (SELECT value FROM json_each(?)) AND author IS NOT NULL GROUP BY author
    )
    {_POST} JOIN here ON here.author = post.author AND post.at_ms BETWEEN here.first - ? AND here.last + ?
    ORDER BY post.at_ms, post.pk
"""  # noqa: S608 (constants)

# The article's fields that suit the next chat of the same hashtag too; its words do not.
LASTING_FIELDS = ("host", "hashtag", "attribution", "template", "target", "unchecked", "zone")


class Contents:
    """A project's contents, read through one connection to its file."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        folded_copies.prepare(connection)
        self.default_steps = DEFAULT_STEPS
        self._seen_version = self._version()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads within the block belong together, whatever other programs write meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.OperationalError):  # a disk that fails has ended it already
                self._connection.execute("COMMIT")

    @property
    def id(self) -> str:
        """The project's own UUID, the same in every copy of the file."""
        return str(self._one("SELECT value FROM project WHERE key = 'id'"))

    def questions(self) -> list[Question]:
        """The questions in the article's order."""
        rows = self._connection.execute(
            "SELECT question.id, question.text, question.post, author.handle, post.at_ms, question.by_hand,"
            " (SELECT count(*) FROM placement WHERE placement.question = question.id)"
            " FROM question LEFT JOIN post ON post.id = question.post LEFT JOIN author ON author.pk = post.author"
            " ORDER BY question.rank, question.id"
        )
        return [
            Question(id_, number, text, post, handle, at_ms, bool(by_hand), placed)
            for number, (id_, text, post, handle, at_ms, by_hand, placed) in enumerate(rows, 1)
        ]

    def question_numbered(self, number: int) -> Question:
        """The question that has a number now, for a number that a person or a file wrote. Raises BadDecision."""
        questions = self.questions()
        if not 1 <= number <= len(questions):
            if not questions:
                raise BadDecision(phrase("There is no question {number}; there are none yet.", number=str(number)))
            raise BadDecision(
                counted(
                    len(questions),
                    "There is no question {number}; there is {count}.",
                    "There is no question {number}; there are {count}.",
                    number=str(number),
                )
            )
        return questions[number - 1]

    def question_of_id(self, question: str) -> Question:
        """A question by its id. Raises BadDecision if it was removed."""
        for known in self.questions():
            if known.id == question:
                return known
        raise BadDecision(phrase("That question is not there any more."))

    def placements(self, question: str) -> list[str]:
        """The ids of the posts filed under a question, in order."""
        return [post for post, _ in self._ranked(question)]

    def filed_under(self, post: str) -> list[str]:
        """The ids of the questions that a post is filed under."""
        rows = self._connection.execute("SELECT question FROM placement WHERE post = ?", (post,)).fetchall()
        return [question for (question,) in rows]

    def filings(self) -> dict[str, list[str]]:
        """The ids of the questions that each filed post is under, by the post's id."""
        found: dict[str, list[str]] = {}
        for post, question in self._connection.execute("SELECT post, question FROM placement ORDER BY post"):
            found.setdefault(post, []).append(question)
        return found

    def items(self, question: str) -> list[Item]:
        """The posts and paragraphs under a question, in order."""
        placed = self._connection.execute(
            "SELECT placement.post, coalesce(CAST(placement.rank AS TEXT), ''), EXISTS ("
            " SELECT 1 FROM joined JOIN placement AS first ON first.post = joined.head"
            " WHERE joined.post = placement.post AND first.question = placement.question)"
            " FROM placement WHERE placement.question = ?",
            (question,),
        )
        items = [Item(post, rank, hidden=bool(hidden)) for post, rank, hidden in placed]
        notes = self._connection.execute(
            "SELECT id, coalesce(CAST(rank AS TEXT), ''), text FROM note WHERE question = ?", (question,)
        )
        items += [Item(*note) for note in notes]
        return sorted(items, key=lambda item: (item.rank, item.id))

    def parts(self, head: str) -> list[str]:
        """The ids of the posts that are joined to a post's quote, behind it, in order."""
        rows = self._connection.execute("SELECT post FROM joined WHERE head = ? ORDER BY rank, post", (head,))
        return [post for (post,) in rows]

    def joined(self) -> dict[str, list[str]]:
        """The ids of the posts joined behind the first post of each joined quote, by that post's id, in order."""
        found: dict[str, list[str]] = {}
        for head, post in self._connection.execute("SELECT head, post FROM joined ORDER BY head, rank, post"):
            found.setdefault(head, []).append(post)
        return found

    def filed(self, question: str) -> tuple[list[Item], dict[str, PostState]]:
        """The items under a question, in order, and the filed posts by their ids."""
        items = self.items(question)
        return items, self.states_of(item.id for item in items if item.text is None)

    def cleanup_steps(self, post: str | None = None) -> frozenset[str]:
        """The cleanup steps that are on: for all quotes, or for one post's."""
        rows = self._connection.execute(
            "SELECT step, enabled FROM cleanup WHERE post IN ('', ?) ORDER BY post", (post or "",)
        )
        return _switched(self.default_steps, rows)

    def cleanup_of_quotes(self) -> dict[str, frozenset[str]]:
        """The cleanup steps that are on for each quote that has its own choice of them, by its post."""
        for_all, switched = self.cleanup_steps(), {}
        rows = self._connection.execute("SELECT post, step, enabled FROM cleanup WHERE post <> '' ORDER BY post")
        for post, steps in groupby(rows, key=itemgetter(0)):
            switched[post] = _switched(for_all, ((step, enabled) for _, step, enabled in steps))
        return switched

    def consents(self) -> dict[str, str]:
        """Who agreed to be named and how, by handle in lower case, else by name."""
        return dict(self._connection.execute("SELECT author, text FROM consent").fetchall())

    def remarks_on_people(self) -> dict[str, str]:
        """The editor's remarks on people, by handle in lower case, else by name."""
        return dict(self._connection.execute("SELECT author, text FROM remark_on_person").fetchall())

    def label_names(self) -> dict[str, str]:
        """The names that the editor gave to labels in this project."""
        return dict(self._connection.execute("SELECT label, text FROM label_name").fetchall())

    def filters(self) -> dict[str, str]:
        """The saved searches, by name in alphabetical order."""
        rows = self._connection.execute("SELECT name, query FROM filter").fetchall()
        return dict(sorted(rows, key=lambda row: (row[0].casefold(), row[0])))

    def choices(self) -> Choices:
        """The choices made here that suit the next chat of the same hashtag too."""
        fields = self.article()
        steps = self._connection.execute("SELECT step, enabled FROM cleanup WHERE post = ''")
        return Choices(
            {field: fields[field] for field in LASTING_FIELDS if field in fields},
            {step: bool(enabled) for step, enabled in steps},
            self.label_names(),
        )

    def last_decided(self) -> str | None:
        """When the last decision was made, taken back or not: ISO 8601 in UTC."""
        found = self._one("SELECT at FROM decision ORDER BY id DESC LIMIT 1")
        return None if found is None else decision_log.in_seconds(str(found))

    def article(self) -> dict[str, str]:
        """The article's own fields, those that were filled in."""
        return dict(self._connection.execute("SELECT field, text FROM article").fetchall())

    def zone(self) -> ZoneInfo | None:
        """The chat's time zone, if the editor set it."""
        return zone_named(self.article().get("zone", ""))

    def interrupt(self) -> None:
        """Interrupt what another thread is reading."""
        self._connection.interrupt()

    def states(self, pks: Sequence[int]) -> list[PostState]:
        """The posts in these rows with what was decided about each, in that order, without those that are gone."""
        wanted = json.dumps(list(pks))
        select = _STATE + "WHERE post.pk IN (SELECT value FROM json_each(?))"  # noqa: S608 (constants)
        rows = self._connection.execute(select, (wanted,))
        by_pk = {state.pk: state for state in self._as_states(rows)}
        return [by_pk[pk] for pk in pks if pk in by_pk]

    def state(self, post: str) -> PostState | None:
        """One post by its id; None if the project does not have it."""
        return next(self._as_states(self._connection.execute(f"{_STATE} WHERE post.id = ?", (post,))), None)

    def states_of(self, posts: Iterable[str]) -> dict[str, PostState]:
        """Those of these posts that are here, by their ids."""
        select = _STATE + "WHERE post.id IN (SELECT value FROM json_each(?))"  # noqa: S608 (constants)
        rows = self._connection.execute(select, (json.dumps(list(posts)),))
        return {state.id: state for state in self._as_states(rows)}

    def original_of(self, post: str) -> str:
        """The id of the post that this one repeats and is folded into; its own id if it repeats none."""
        return str(self._one(folded_copies.ORIGINAL, post))

    def copies_of(self, post: str) -> list[tuple[PostState, str]]:
        """The posts that are folded into a post, in time order, each with how it repeats it (see Copied)."""
        kinds = dict(self._connection.execute(folded_copies.OF_ORIGINAL, (post,)).fetchall())
        states = sorted(self.states_of(kinds).values(), key=lambda state: (state.at_ms or 0, state.pk))
        return [(state, kinds[state.id]) for state in states]

    def answered(self, post: str, most: int) -> list[str]:
        """The ids of the post that a post answers, the one that this answers, and so on. The last may not be here.

        If they form a circle, each comes once.
        """
        return [id_ for (id_,) in self._connection.execute(_UP, (post, most))]

    def answers(self, post: str, most: int) -> list[str]:
        """The ids of a post, which need not be here, of its answers, of their answers, and so on."""
        return [id_ for (id_,) in self._connection.execute(_DOWN, (post, most))]

    def posts(self, since_ms: int | None = None, until_ms: int | None = None) -> list[Post]:
        """Every post as the sources gave it, in time order, its text unescaped; with limits, those between."""
        between = "" if since_ms is None or until_ms is None else "WHERE post.at_ms BETWEEN ? AND ?"
        limits = (since_ms, until_ms) if between else ()
        rows = self._connection.execute(f"{_POST} {between} ORDER BY post.at_ms, post.pk", limits)
        return [as_post(row) for row in rows]

    def posts_around(self, pks: Iterable[int], within_ms: int) -> list[Post]:
        """The posts by the authors of these rows, in time order.

        They range from ``within_ms`` before each author's first post of these until as long after the last.
        """
        rows = self._connection.execute(_POSTS_AROUND, (json.dumps(list(pks)), within_ms, within_ms))
        return [as_post(row) for row in rows]

    def row_of(self, post: str) -> int | None:
        """The row of a post by its id."""
        found = self._one("SELECT pk FROM post WHERE id = ?", post)
        return None if found is None else int(str(found))

    def ids(self, pks: Sequence[int]) -> list[str]:
        """The ids of the posts in these rows, in that order."""
        select = (
            "SELECT post.id FROM json_each(?) AS wanted JOIN post ON post.pk = wanted.value ORDER BY wanted.key"
        )
        return [id_ for (id_,) in self._connection.execute(select, (json.dumps(list(pks)),))]

    def at_ms(self, pk: int) -> int | None:
        """When the post of a row was sent."""
        found = self._one("SELECT at_ms FROM post WHERE pk = ?", pk)
        return None if found is None else int(str(found))

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed the project since this was last asked."""
        before, self._seen_version = self._seen_version, self._version()
        return self._seen_version != before

    def _version(self) -> int:
        """A number that changes with what other connections write, and only then."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def archives(self) -> list[ImportedArchive]:
        """The archives that posts came from, first to last."""
        rows = self._connection.execute(
            "SELECT pk, path, sha256, kind, hashtag, since_ms, until_ms, complete FROM archive ORDER BY pk"
        )
        return [ImportedArchive(*row, complete=bool(complete)) for *row, complete in rows]  # type: ignore[misc]

    def media(self, post: str) -> list[tuple[str, str, str]]:
        """The pictures that archives carry for a post, in order: the archive's path and kind, the name in it."""
        rows = self._connection.execute(
            "SELECT archive.path, archive.kind, media.name FROM media JOIN archive ON archive.pk = media.archive"
            " WHERE media.post = ? ORDER BY media.number",
            (post,),
        )
        return rows.fetchall()

    def history(self) -> list[Decision]:
        """Every decision, oldest first."""
        return decision_log.history(self._connection)

    def _head_of(self, post: str) -> str | None:
        """The post to whose quote this one is joined, if any."""
        found = self._one("SELECT head FROM joined WHERE post = ?", post)
        return None if found is None else str(found)

    def _ranked(self, question: str) -> list[tuple[str, str]]:
        return self._connection.execute(
            "SELECT post, coalesce(CAST(rank AS TEXT), '') FROM placement WHERE question = ? ORDER BY rank, post",
            (question,),
        ).fetchall()

    def _question_ranks(self) -> list[tuple[str, str]]:
        ranked = "SELECT id, coalesce(CAST(rank AS TEXT), '') FROM question ORDER BY rank, id"
        return self._connection.execute(ranked).fetchall()

    def _as_states(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[PostState]:
        numbers = {id_: number for number, (id_, _) in enumerate(self._question_ranks(), 1)}
        for row in rows:
            *plain, context, buckets, quote, reposts, others, label, remark = row[: -len(MARKS)]
            filed = (
                tuple(sorted(numbers[bucket] for bucket in buckets.split(",") if bucket in numbers))
                if buckets
                else ()
            )
            marks = _marked(row[-len(MARKS) :])
            yield PostState(  # type: ignore[call-arg]
                *plain, bool(context), filed, marks, quote, reposts, others, label, remark
            )

    def _one(self, sql: str, *parameters: str | int | None) -> str | int | None:
        row = self._connection.execute(sql, parameters).fetchone()
        return None if row is None else row[0]


@cache
def _marked(columns: tuple[int, ...]) -> frozenset[str]:
    """The marks of a post, which has a column for each of MARKS. Posts that are marked alike share one set."""
    return frozenset(mark.table for mark, there in zip(MARKS, columns, strict=True) if there)


def _switched(on: Iterable[str], rows: Iterable[tuple[str, int]]) -> frozenset[str]:
    """The steps that are on after these rows, each a step and whether to switch it on."""
    steps = dict.fromkeys(on, True) | {step: bool(enabled) for step, enabled in rows}
    return frozenset(step for step, enabled in steps.items() if enabled)


def as_post(row: Sequence[Any]) -> Post:
    """The post of a row: who wrote it (key, handle, name), then its own columns up to ``context``."""
    key, handle, name, id_, text, at_ms, url, lang, repost_of, reply_to, quote_of, context = row
    return Post(
        id=id_,
        text=text,
        author=None if key is None else Author(key, handle, name),
        at_ms=at_ms,
        url=url,
        lang=lang,
        repost_of=repost_of,
        reply_to=reply_to,
        quote_of=quote_of,
        context=bool(context),
    )
