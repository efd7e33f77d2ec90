"""What stands in a project: its posts, its questions, and what was decided about them. Reads only."""

import json
import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, tzinfo
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import msgspec

from curator.posts import Author, Post, zone_named
from curator.project import copies, log, search, words
from curator.project.errors import BadDecision
from curator.project.file import guard
from curator.project.log import Decision
from curator.project.overview import UNKNOWN_TIME, Numbers, Overview, Place, Spoken, overview_of
from curator.project.rows import Choices, Counts, ImportedArchive, PostState, Question
from curator.project.voices import Voice, came_late
from curator.text import DEFAULT_STEPS

_STATE = """
    SELECT post.pk, post.id, author.handle, author.name, post.at_ms, post.text, post.url, post.lang,
        post.repost_of, post.reply_to, post.quote_of, post.context,
        (SELECT group_concat(placement.question) FROM placement WHERE placement.post = post.id),
        EXISTS (SELECT 1 FROM star WHERE star.post = post.id),
        EXISTS (SELECT 1 FROM shelf WHERE shelf.post = post.id),
        EXISTS (SELECT 1 FROM seen WHERE seen.post = post.id),
        (SELECT quote.text FROM quote WHERE quote.post = post.id),
        (SELECT count(*) FROM post AS repost WHERE repost.repost_of = post.id),
        (
            SELECT count(*) FROM temp.copy JOIN post AS other ON other.id = copy.post
            WHERE copy.original = post.id AND other.repost_of IS NOT post.id
        ),
        (SELECT label.label FROM label WHERE label.post = post.id),
        (SELECT remark.text FROM remark WHERE remark.post = post.id)
    FROM post LEFT JOIN author ON author.pk = post.author
"""


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
_DECIDED_ABOUT = "SELECT post FROM placement UNION SELECT post FROM shelf UNION SELECT post FROM seen"
_ASKING = "SELECT post FROM question WHERE post IS NOT NULL"
_FOLDED_COPIES = f"""
    SELECT copy.post FROM temp.copy JOIN post AS original ON original.id = copy.original
    WHERE copy.post NOT IN ({_ASKING})
"""  # noqa: S608 (constants)
# Posts that are never to be decided about though they stand among the overview's rows: by their ids.
_SPOKEN_FOR = f"{_ASKING} UNION {_FOLDED_COPIES}"
_PLACES = f"SELECT coalesce(at_ms, {UNKNOWN_TIME}), pk FROM post WHERE id IN ({{}})"  # noqa: S608 (constants)
_DECIDED = f"""
    SELECT (
            SELECT count(*) FROM post WHERE {search.TO_DECIDE} AND post.id IN ({_DECIDED_ABOUT})
        ),
        (SELECT count(DISTINCT post) FROM placement),
        (SELECT count(*) FROM star),
        (SELECT count(*) FROM shelf)
"""  # noqa: S608 (constants)


_WROTE_BETWEEN = """
    SELECT count(DISTINCT author) FROM post
    WHERE context = 0 AND repost_of IS NULL AND at_ms BETWEEN ? AND ?
"""
_QUOTED = """
    SELECT post.author, count(DISTINCT placement.post), count(DISTINCT star.post)
    FROM placement CROSS JOIN post ON post.id = placement.post LEFT JOIN star ON star.post = post.id
    GROUP BY post.author
"""  # CROSS: else SQLite goes through all posts, to have them by their authors


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
# Among so few posts anything is found before the eye has moved. Among more, what is found of so many on either
# side of where the editor is comes first; all, if they seem to be so few and are found within so many seconds.
_FEW = 50_000
_FEW_FOUND = 20_000
_AROUND = 1_024
_PATIENCE_SECONDS = 0.02
_SAMPLE = 5_000  # posts that tell who writes most, and in which languages


# The article's fields that suit the next chat of the same hashtag too; its words do not.
LASTING_FIELDS = ("host", "hashtag", "attribution", "template", "target", "unchecked", "zone")


@dataclass(frozen=True, slots=True)
class Item:
    """What stands under a question at a rank: a filed post, or one of the editor's paragraphs, ``text`` its words.

    ``hidden`` is a post that reads within the quote before it.
    """

    id: str
    rank: str
    text: str | None = None
    hidden: bool = False


class Contents:
    """A project's contents, by one connection to its file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, patient: bool = False) -> None:
        self.path = path
        self._connection = connection
        copies.prepare(connection)
        self._words = words.WordIndex(path, patient=patient)
        self.default_steps = DEFAULT_STEPS
        self._seen_version = self._version()
        self._small: list[tuple[int, str]] = []
        self._overview: Overview | None = None
        self._to_decide: int | None = None  # posts that a decision about them may be made of, or was
        # Of each author, by row, what of a Voice no decision changes.
        self._spoken: list[Spoken] | None = None
        self._said: tuple[int, int, int, int] | None = None  # from when until when, tweets, people

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read within belongs together, whatever another program writes meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
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

    def placements(self, question: int) -> list[str]:
        """The ids of the posts filed under a question, in order."""
        return [post for post, _ in self._ranked(self._question(question).id)]

    def items(self, question: int) -> list[Item]:
        """What stands under a question, in order."""
        return self._items(self._question(question).id)

    def parts(self, head: str) -> list[str]:
        """The ids of the posts that read within a post's quote, behind it, in order."""
        rows = self._connection.execute("SELECT post FROM joined WHERE head = ? ORDER BY rank, post", (head,))
        return [post for (post,) in rows]

    def joined(self) -> dict[str, list[str]]:
        """Of every joined quote, by the id of its first post, those that read behind it, in order."""
        found: dict[str, list[str]] = {}
        for head, post in self._connection.execute("SELECT head, post FROM joined ORDER BY head, rank, post"):
            found.setdefault(head, []).append(post)
        return found

    def filed(self, question: int) -> tuple[list[Item], dict[str, PostState]]:
        """What stands under a question, in order, and the filed posts by their ids."""
        items = self.items(question)
        return items, self.states_of(item.id for item in items if item.text is None)

    def cleanup_steps(self, post: str | None = None) -> frozenset[str]:
        """The cleanup steps that are on: for all quotes, or for one post's."""
        rows = self._connection.execute(
            "SELECT step, enabled FROM cleanup WHERE post IN ('', ?) ORDER BY post", (post or "",)
        )
        return _switched(self.default_steps, rows)

    def cleanup_of_quotes(self) -> dict[str, frozenset[str]]:
        """The cleanup steps that are on for each quote, by its post, that has its own."""
        for_all, switched = self.cleanup_steps(), {}
        rows = self._connection.execute("SELECT post, step, enabled FROM cleanup WHERE post <> '' ORDER BY post")
        for post, steps in groupby(rows, key=itemgetter(0)):
            switched[post] = _switched(for_all, ((step, enabled) for _, step, enabled in steps))
        return switched

    def consents(self) -> dict[str, str]:
        """Who agreed to be named and how, by handle in lower case, else by name."""
        return dict(self._connection.execute("SELECT author, text FROM consent").fetchall())

    def remarks_on_people(self) -> dict[str, str]:
        """What the editor noted about people, by handle in lower case, else by name."""
        return dict(self._connection.execute("SELECT author, text FROM remark_on_person").fetchall())

    def label_names(self) -> dict[str, str]:
        """What labels mean in this project, those that the editor gave a name."""
        return dict(self._connection.execute("SELECT label, text FROM label_name").fetchall())

    def filters(self) -> dict[str, str]:
        """The saved searches, by name in alphabetical order."""
        rows = self._connection.execute("SELECT name, query FROM filter").fetchall()
        return dict(sorted(rows, key=lambda row: (row[0].casefold(), row[0])))

    def choices(self) -> Choices:
        """What was chosen here that suits the next chat of the same hashtag too."""
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
        return None if found is None else str(found)

    def article(self) -> dict[str, str]:
        """The article's own fields, those that were filled in."""
        return dict(self._connection.execute("SELECT field, text FROM article").fetchall())

    def zone(self) -> ZoneInfo | None:
        """The chat's time zone, as the editor set it; None where that was not done."""
        return zone_named(self.article().get("zone", ""))

    def hashtag(self) -> str | None:
        """The chat's hashtag, lower case without ``#``: as decided, else as asked for, else the commonest."""
        decided = self._one("SELECT text FROM article WHERE field = 'hashtag'")
        asked = self._one("SELECT hashtag FROM archive WHERE hashtag IS NOT NULL ORDER BY pk DESC LIMIT 1")
        if decided or asked:
            return str(decided or asked)
        return self._seen_from_above().hashtag or None

    def to_go_through(self) -> "array[int]":
        """The rows of the posts that ask for a decision, and of those that ask a question, in time order."""
        overview, asking = self._seen_from_above(), self._places(_ASKING)
        gone = {*self._places(_DECIDED_ABOUT), *self._places(_FOLDED_COPIES)}.difference(asking)
        rows = overview.without(gone)
        for place in asking:
            if overview.place(place) is None:
                rows.insert(bisect_left(rows, place, key=self._place), place[1])
        return rows

    def folded(self) -> set[int]:
        """The rows of the posts that are shown with what they repeat, as far as was told (see ``fold``)."""
        return {pk for _, pk in self._places(_FOLDED_COPIES)}

    def unfolded(self) -> "array[int]":
        """The rows of all posts that are no context and are not shown with another, in time order."""
        return self._seen_from_above().without(self._places(_FOLDED_COPIES))

    def pks(
        self, query: str = "", *, where: str = "1", among: Iterable[str] | None = None, zone: tzinfo | None = UTC
    ) -> "array[int]":
        """The rows of the posts that a query's words find, in time order. Raises search.BadQuery.

        ``where`` is further SQL over the table post, never text from outside; ``among`` limits the answer to
        posts with these ids; ``zone`` is that of times without an offset, None the computer's.
        """
        found = search.conditions(query, self.clock(zone))
        if among is None:
            return self._find(found, where)
        ids = json.dumps(list(among))
        rows = self._connection.execute("SELECT pk FROM post WHERE id IN (SELECT value FROM json_each(?))", (ids,))
        pks = [pk for (pk,) in rows]
        return self._find(found, f"({where}) AND {_listed('post.pk', pks)}", _listed("AND rowid", pks))

    def pks_soon(
        self, query: str, at_ms: int | None, *, where: str = "1", zone: tzinfo | None = UTC
    ) -> tuple["array[int]", bool]:
        """The same within some 50 ms, and whether these are all; else some of those around a time.

        Raises search.BadQuery.
        """
        found = search.conditions(query, self.clock(zone))
        posts = int(self._one("SELECT coalesce(max(pk), 0) FROM post") or 0)
        if posts <= _FEW:
            return self._find(found, where), True
        around = self._around(at_ms)
        # No index but the rows themselves: another, taken with so many rows, would be asked for each pair of both.
        within = f"({where}) AND {_listed('post.pk', around)}"
        near = self._pks(within, self._in_small(found, around), source="post NOT INDEXED")
        needs_words = any(condition.needs_words for condition in found)
        if len(near) * posts > _FEW_FOUND * len(around) or (
            needs_words and not self._words.is_ready(self._connection)
        ):
            return near, False
        try:
            with self._patience():
                return self._find(found, where), True
        except sqlite3.OperationalError as error:
            if not _is_interrupted(error):
                raise
            return near, False

    def clock(self, zone: tzinfo | None) -> search.Clock:
        """What the times of day in a query mean; ``zone`` None is the computer's."""
        return search.Clock(zone, self.begins)

    def begins(self) -> int | None:
        """When the chat begins, in ms: with its first question, else its first post."""
        asked = [question.at_ms for question in self.questions() if question.at_ms is not None]
        if asked:
            return min(asked)
        first = self._one("SELECT at_ms FROM post WHERE context = 0 AND at_ms IS NOT NULL ORDER BY at_ms LIMIT 1")
        return None if first is None else int(first)

    def people(self, begins: str, most: int) -> list[tuple[str, str, int]]:
        """People whose handles (or names, for lack of one) begin so: handle, name, how many posts.

        First those who wrote most, as far as the first posts tell; so that it takes no longer among many.
        """
        count = "(SELECT count(*) FROM post WHERE post.author = author.pk AND post.context = 0)"
        first = f"SELECT author FROM post WHERE context = 0 LIMIT {_SAMPLE}"  # noqa: S608 (constants)
        busy = f"SELECT author, count(*) AS posts FROM ({first}) GROUP BY author"  # noqa: S608
        ends = begins + "\U0010ffff"
        found = dict.fromkeys(
            self._connection.execute(
                f"SELECT handle, name, {count} FROM ({busy}) JOIN author ON author.pk = author"  # noqa: S608
                " WHERE iif(handle = '', name, handle) COLLATE NOCASE BETWEEN ? AND ? ORDER BY posts DESC LIMIT ?",
                (begins, ends, most),
            )
        )
        found |= dict.fromkeys(
            self._connection.execute(
                f"SELECT handle, name, {count} FROM author"  # noqa: S608
                " WHERE handle COLLATE NOCASE BETWEEN ? AND ? AND handle <> '' LIMIT ?",
                (begins, ends, most),
            )
        )
        return list(found)[:most]

    def languages(self) -> list[str]:
        """The languages of the first posts, those of most first."""
        first = f"SELECT lang FROM post WHERE context = 0 LIMIT {_SAMPLE}"  # noqa: S608 (constants)
        rows = self._connection.execute(
            f"SELECT lang FROM ({first}) WHERE lang IS NOT NULL GROUP BY lang ORDER BY count(*) DESC, lang"  # noqa: S608
        )
        return [lang for (lang,) in rows]

    def reader(self) -> "Contents":
        """The same project, for another thread to read; ``close`` it there."""
        uri = f"file:{quote(str(self.path.absolute()))}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        guard(connection)
        return Contents(self.path, connection, patient=True)

    def interrupt(self) -> None:
        """Let what is being read in another thread end at once."""
        self._connection.interrupt()

    def close(self) -> None:
        """Leave everything in the one file (no WAL beside it, unless another program has it open)."""
        self._connection.close()
        self._words.close()

    def _seen_from_above(self) -> Overview:
        if self._overview is None:
            self._overview = overview_of(self.path, self._connection)
        return self._overview

    def _posts_changed(self) -> None:
        """Posts came or went: what was read of all of them is true no more."""
        self._overview = self._to_decide = self._spoken = self._said = None

    def _place(self, pk: int) -> Place:
        at_ms = self.at_ms(pk)
        return UNKNOWN_TIME if at_ms is None else at_ms, pk

    def _places(self, ids: str) -> list[Place]:
        """Where the posts whose ids some SQL gives stand in time."""
        return self._connection.execute(_PLACES.format(ids)).fetchall()

    def _around(self, at_ms: int | None) -> list[int]:
        """The rows of so many posts before a time, and of as many after it."""
        before = "SELECT pk FROM post WHERE at_ms < ? ORDER BY at_ms DESC, pk DESC LIMIT ?"
        after = "SELECT pk FROM post WHERE at_ms >= ? ORDER BY at_ms, pk LIMIT ?"
        found = (self._connection.execute(half, (at_ms or 0, _AROUND)) for half in (before, after))
        return [pk for half in found for (pk,) in half]

    def _in_small(self, found: Sequence[search.Condition], around: list[int]) -> Sequence[search.Condition]:
        """The conditions, asked of an index of these few posts, which is kept while one and the same is typed."""
        if not any(condition.needs_words for condition in found):
            return found
        rows = self._connection.execute(
            f"SELECT pk, text FROM post WHERE {_listed('pk', around)}"  # noqa: S608 (numbers)
        ).fetchall()
        if rows != self._small:
            words.index_beside(self._connection, rows)
            self._small = rows
        return [condition.beside for condition in found]

    @contextmanager
    def _patience(self) -> Iterator[None]:
        """What is read within is interrupted when it takes too long to wait for."""
        ends = monotonic() + _PATIENCE_SECONDS
        self._connection.set_progress_handler(lambda: monotonic() > ends, 2000)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def _find(self, found: Sequence[search.Condition], where: str, within: str = "") -> "array[int]":
        found = [condition.within(within) for condition in found]
        if not any(condition.needs_words for condition in found):
            return self._pks(where, found)
        try:
            self._words.bring_up_to_date(self._connection)
            return self._pks(where, found)
        except sqlite3.DatabaseError as error:  # what can be rebuilt may be damaged: once more, with a new one
            if _is_interrupted(error):
                raise
            self._words.discard(self._connection)
            self._words.bring_up_to_date(self._connection)
            return self._pks(where, found)

    def _pks(self, where: str, found: Sequence[search.Condition], source: str = "post") -> "array[int]":
        sql = " AND ".join([f"({where})", *(f"({condition.sql})" for condition in found)])
        # As one text that SQLite makes and msgspec reads: row by row takes longer, and the interpreter's lock.
        inner = f"SELECT pk FROM {source} WHERE {sql} ORDER BY at_ms, pk LIMIT -1"  # noqa: S608 (conditions, no values)
        select = f"SELECT json_group_array(pk) FROM ({inner})"  # noqa: S608 (likewise)
        parameters = [value for condition in found for value in condition.parameters]
        (rows,) = self._connection.execute(select, parameters).fetchone()
        return array("q", msgspec.json.decode(rows, type=list[int]))

    def states(self, pks: Sequence[int]) -> list[PostState]:
        """The posts of those rows with what was decided about each, in that order; gone ones are left out."""
        wanted = json.dumps(list(pks))
        select = _STATE + "WHERE post.pk IN (SELECT value FROM json_each(?))"  # noqa: S608 (constants)
        rows = self._connection.execute(select, (wanted,))
        by_pk = {state.pk: state for state in self._as_states(rows)}
        return [by_pk[pk] for pk in pks if pk in by_pk]

    def state(self, post: str) -> PostState | None:
        """One post by its id; None where the project has none of that id."""
        return next(self._as_states(self._connection.execute(f"{_STATE} WHERE post.id = ?", (post,))), None)

    def states_of(self, posts: Iterable[str]) -> dict[str, PostState]:
        """Posts by their ids, those of them that are here."""
        select = _STATE + "WHERE post.id IN (SELECT value FROM json_each(?))"  # noqa: S608 (constants)
        rows = self._connection.execute(select, (json.dumps(list(posts)),))
        return {state.id: state for state in self._as_states(rows)}

    def original_of(self, post: str) -> str:
        """The id of the post that this one repeats and is folded into; its own where it repeats none."""
        return str(self._one(copies.ORIGINAL, post))

    def copies_of(self, post: str) -> list[tuple[PostState, str]]:
        """What is folded into a post, in order of time, each with how it repeats it (see Copied)."""
        kinds = dict(self._connection.execute(copies.OF_ORIGINAL, (post,)).fetchall())
        states = sorted(self.states_of(kinds).values(), key=lambda state: (state.at_ms or 0, state.pk))
        return [(state, kinds[state.id]) for state in states]

    def answered(self, post: str, most: int) -> list[str]:
        """The ids of what a post answers, what that answers and so on, nearest first; the last may not be here.

        Where they go round in a circle, each comes once.
        """
        return [id_ for (id_,) in self._connection.execute(_UP, (post, most))]

    def answers(self, post: str, most: int) -> list[str]:
        """The ids of a post, which need not be here, of its answers, of the answers to them and so on."""
        return [id_ for (id_,) in self._connection.execute(_DOWN, (post, most))]

    def all_states(self, query: str = "") -> Iterator[PostState]:
        """Every post that a query finds, in time order, read as it is asked for. Raises search.BadQuery."""
        pks = self.pks(query)
        for start in range(0, len(pks), 500):
            yield from self.states(pks[start : start + 500])

    def posts(self, since_ms: int | None = None, until_ms: int | None = None) -> list[Post]:
        """Every post as the sources gave it, in time order, its text unescaped; with limits, those between."""
        between = "" if since_ms is None or until_ms is None else "WHERE post.at_ms BETWEEN ? AND ?"
        limits = (since_ms, until_ms) if between else ()
        return _as_posts(self._connection.execute(f"{_POST} {between} ORDER BY post.at_ms, post.pk", limits))

    def posts_around(self, pks: Iterable[int], within_ms: int) -> list[Post]:
        """What the authors of the posts in these rows wrote, from ``within_ms`` before the first of each author's
        until so long after the last, in time order."""
        rows = self._connection.execute(_POSTS_AROUND, (json.dumps(list(pks)), within_ms, within_ms))
        return _as_posts(rows)

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

    def counts(self) -> Counts:
        """The numbers of the status bar and the buckets; only what was decided is counted anew each time."""
        overview = self._seen_from_above()
        if self._to_decide is None:
            never = sum(overview.place(place) is not None for place in self._places(_SPOKEN_FOR))
            self._to_decide = len(overview.rows) - never
        decided, picked, starred, shelved = self._connection.execute(_DECIDED).fetchone()
        return Counts(overview.posts, self._to_decide - decided, picked, starred, shelved, overview.people)

    def voices(self) -> list[Voice]:
        """Everybody who takes part, those who wrote most first; only what was decided is counted anew."""
        if self._spoken is None:
            self._spoken = self._seen_from_above().spoken()
        picked = {author: (quoted, starred) for author, quoted, starred in self._connection.execute(_QUOTED)}
        asked = [question.at_ms for question in self.questions() if question.at_ms is not None]
        return [
            Voice(
                handle, name, posts, reposts, first, *picked.get(author, (0, 0)),
                newcomer=posts > 0 and first is not None and came_late(first, asked),
            )
            for author, handle, name, posts, reposts, first in self._spoken
        ]  # fmt: skip

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

    def times(self) -> Numbers:
        """When each tweet was sent, in ms since the epoch, in order; context and unknown times left out."""
        return self._seen_from_above().times

    def said_between(self, start_ms: int, end_ms: int) -> tuple[int, int]:
        """How many tweets were sent between two times, both included, and how many people wrote some of them.

        Context is left out, and who only reposted. Of the same times it is asked of the posts once.
        """
        if self._said is None or self._said[:2] != (start_ms, end_ms):
            times = self.times()
            tweets = bisect_right(times, end_ms) - bisect_left(times, start_ms)
            people = self._connection.execute(_WROTE_BETWEEN, (start_ms, end_ms)).fetchone()[0]
            self._said = start_ms, end_ms, tweets, people
        return self._said[2:]

    def picked_times(self) -> "array[int]":
        """When each filed tweet was sent, like ``times``; read from what is filed alone."""
        return self._times_of("SELECT post FROM placement")

    def starred_times(self) -> "array[int]":
        """When each starred tweet was sent, likewise."""
        return self._times_of("SELECT post FROM star")

    def _times_of(self, ids: str) -> "array[int]":
        rows = self._connection.execute(
            f"SELECT at_ms FROM post WHERE id IN ({ids}) AND context = 0 AND at_ms IS NOT NULL ORDER BY at_ms"  # noqa: S608
        )
        return array("q", (at_ms for (at_ms,) in rows))

    def history(self) -> list[Decision]:
        """Every decision, oldest first."""
        return log.history(self._connection)

    def next_undo_and_redo(self) -> tuple[str | None, str | None]:
        """The labels of what undo and redo would do; None where there is nothing."""
        return log.next_labels(self._connection)

    def _question(self, number: int) -> Question:
        questions = self.questions()
        if not 1 <= number <= len(questions):
            have = f"there are {len(questions)}" if questions else "there are none yet"
            raise BadDecision(f"There is no question {number}; {have}.")
        return questions[number - 1]

    def _items(self, question: str) -> list[Item]:
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

    def _head_of(self, post: str) -> str | None:
        """The post within whose quote this one reads, if any."""
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

    def _buckets_of(self, post: str) -> list[str]:
        rows = self._connection.execute("SELECT question FROM placement WHERE post = ?", (post,)).fetchall()
        return [question for (question,) in rows]

    def _as_states(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[PostState]:
        numbers = {id_: number for number, (id_, _) in enumerate(self._question_ranks(), 1)}
        for row in rows:
            *plain, context, buckets, starred, shelved, seen, quote, reposts, others, label, remark = row
            filed = (
                tuple(sorted(numbers[bucket] for bucket in buckets.split(",") if bucket in numbers))
                if buckets
                else ()
            )
            marks = bool(starred), bool(shelved), bool(seen)
            yield PostState(  # type: ignore[call-arg]
                *plain, bool(context), filed, *marks, quote, reposts, others, label, remark
            )

    def _one(self, sql: str, *parameters: str | int | None) -> str | int | None:
        row = self._connection.execute(sql, parameters).fetchone()
        return None if row is None else row[0]


def _switched(on: Iterable[str], rows: Iterable[tuple[str, int]]) -> frozenset[str]:
    """The steps that are on, once these rows of a step and whether it is on were followed."""
    steps = dict.fromkeys(on, True) | {step: bool(enabled) for step, enabled in rows}
    return frozenset(step for step, enabled in steps.items() if enabled)


def _as_posts(rows: Iterable[tuple[Any, ...]]) -> list[Post]:
    return [
        Post(
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
        for key, handle, name, id_, text, at_ms, url, lang, repost_of, reply_to, quote_of, context in rows
    ]


def _listed(column: str, pks: Iterable[int]) -> str:
    return f"{column} IN ({', '.join(map(str, pks))})"


def _is_interrupted(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT"
