"""Merges two editors' projects into a new file with both histories. Neither project is changed."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from curator.phrases import Forms, Phrase, counted, forms, listed, phrase
from curator.posts import Post
from curator.project.errors import DamagedProject, ProjectError
from curator.project.file import connecting, damage, opening, uris
from curator.project.forgetting.forget import forget_what
from curator.project.forgetting.hashes import Forgotten
from curator.project.incoming import intake
from curator.project.log import decided_rows, decision_log, writing
from curator.project.log.decided_rows import Rows
from curator.project.log.titles import FIELDS, Title, numbers
from curator.project.marks import MARKS
from curator.project.merging.agreement import Agreement, agreement_of, alone, posts_of
from curator.project.merging.histories import History, Parting, differing, parting, same_questions
from curator.project.merging.three_way import Difference, merge_rows
from curator.project.reading.contents import as_post

Progress = Callable[[int, int | None], None]

_STEPS = 6
_ID = "SELECT value FROM project WHERE key = 'id'"
_FORGOTTEN = "SELECT hash FROM forgotten"
_BATCH = 1000

# The posts of an archive in the other project that this one lacks, or has less of.
_NEW_POSTS = """
SELECT theirs.pk FROM other.post AS theirs
LEFT JOIN other.author AS their_author ON their_author.pk = theirs.author
LEFT JOIN main.post AS ours ON ours.id = theirs.id
LEFT JOIN main.author AS our_author ON our_author.pk = ours.author
WHERE theirs.archive = ? AND (
    ours.id IS NULL
    OR (theirs.at_ms, theirs.text, theirs.received, theirs.url, theirs.lang, theirs.repost_of, theirs.reply_to,
        theirs.quote_of, theirs.context, their_author.key, their_author.handle, their_author.name)
    IS NOT (ours.at_ms, ours.text, ours.received, ours.url, ours.lang, ours.repost_of, ours.reply_to,
        ours.quote_of, ours.context, our_author.key, our_author.handle, our_author.name)
    OR EXISTS (
        SELECT 1 FROM other.media AS picture WHERE picture.post = theirs.id AND NOT EXISTS (
            SELECT 1 FROM main.media WHERE media.post = picture.post AND media.number = picture.number
        )
    )
) ORDER BY theirs.pk
"""
_THEIR_POSTS = """
SELECT author.key, author.handle, author.name, post.id, post.text, post.at_ms, post.url, post.lang,
    post.repost_of, post.reply_to, post.quote_of, post.context, post.received, (
        SELECT json_group_array(name) FROM (
            SELECT media.name FROM other.media WHERE media.post = post.id ORDER BY media.number
        )
    )
FROM other.post LEFT JOIN other.author ON author.pk = post.author
WHERE post.pk IN (SELECT value FROM json_each(?)) ORDER BY post.pk
"""
_ARCHIVES = "SELECT pk, path, sha256, kind, hashtag, since_ms, until_ms, complete FROM other.archive ORDER BY pk"
_KNOWN = """
SELECT 1 FROM main.archive WHERE sha256 = ? AND kind = ? AND hashtag IS ? AND since_ms IS ? AND until_ms IS ?
    AND complete >= ?
"""
_IN_COMMON = """
SELECT EXISTS (SELECT 1 FROM other.post JOIN main.post AS ours ON ours.id = post.id)
    OR (SELECT value FROM other.project WHERE key = 'id') = (SELECT value FROM main.project WHERE key = 'id')
"""


class Merged(Struct, frozen=True):
    """The result of a merge: who worked on each project, how far they agree, and where their words differ.

    ``alone_a`` and ``alone_b`` count what only one of them did, by table, placements aside. ``questions`` are the
    numbers of the questions, by their ids, as the new project was made.
    """

    project: Path
    editors: tuple[str, str]
    agreement: Agreement
    differences: tuple[Difference, ...]
    alone_a: dict[str, int]
    alone_b: dict[str, int]
    questions: dict[str, int]

    def numbers_of(self, questions: Iterable[str]) -> list[int]:
        """The numbers of questions, by their ids, in the article's order."""
        return sorted(self.questions[question] for question in questions)

    def agreed(self) -> list[str]:
        """How far both agree, and what only one did, in sentences."""
        found, (a, b) = self.agreement, self.editors
        told: list[str] = [
            phrase(
                "Filed alike by both: {agreed}; by {a} alone: {only_a}; by {b} alone: {only_b}; "
                "differently: {conflicts}.",
                agreed=found.agreed,
                a=a,
                only_a=found.only_a,
                b=b,
                only_b=found.only_b,
                conflicts=len(found.conflicts),
            )
        ]
        if found.both_looked:
            looked = counted(found.both_looked, "{count} tweet", "{count} tweets")
            if found.kappa is None:
                both = phrase(
                    "Both looked at {tweets} and decided the same about {alike}.",
                    tweets=looked,
                    alike=found.alike,
                )
            else:
                both = phrase(
                    "Both looked at {tweets} and decided the same about {alike}; {grade} (kappa {kappa}).",
                    tweets=looked,
                    alike=found.alike,
                    grade=_in_words(found.kappa),
                    kappa=f"{found.kappa:.2f}",
                )
            told.append(both)
        for editor, alone_ in ((a, self.alone_a), (b, self.alone_b)):
            if alone_:
                did = listed([_CALLED[table][0].of(count) for table, count in alone_.items()])
                told.append(phrase("{editor} alone besides: {did}.", editor=editor, did=did))
        return told

    def differed(self) -> list[str]:
        """What each changed differently, in sentences."""
        a, b = self.editors
        return [
            phrase(
                "{what}: {a} has “{theirs_a}”, {b} “{theirs_b}”; “{kept}” stands.",
                what=_CALLED[one.what][1].of(of=FIELDS.get(one.of, one.of) if one.what == "article" else one.of),
                a=a,
                theirs_a=one.a,
                b=b,
                theirs_b=one.b,
                kept=one.kept,
            )
            for one in self.differences
        ]

    def told(self) -> list[str]:
        """All of it, in sentences."""
        a, b = self.editors
        conflicts = [
            phrase(
                "Tweet {post}: {a} filed it under {under_a}, {b} under {under_b}; it stands under both.",
                post=one.post,
                a=a,
                under_a=numbers(self.numbers_of(one.a)),
                b=b,
                under_b=numbers(self.numbers_of(one.b)),
            )
            for one in self.agreement.conflicts
        ]
        return [*self.agreed(), *self.differed(), *conflicts]


# Of the rows of a table, what one is called, and several; and whose a difference is.
_CALLED: Mapping[str, tuple[Forms, Phrase]] = {
    "question": (forms("{count} question", "{count} questions"), phrase("A question's words")),
    **{mark.table: (mark.rows, mark.difference) for mark in MARKS},
    "quote": (forms("{count} quote edited", "{count} quotes edited"), phrase("The words of tweet {of}")),
    "article": (
        forms("{count} field of the article", "{count} fields of the article"),
        phrase("The article's {of}"),
    ),
    "joined": (forms("{count} tweet joined", "{count} tweets joined"), phrase("The joining of {of}")),
    "note": (forms("{count} paragraph", "{count} paragraphs"), phrase("A paragraph")),
    "cleanup": (
        forms("{count} cleanup step switched", "{count} cleanup steps switched"),
        phrase("The cleanup step {of}"),
    ),
    "consent": (forms("{count} consent", "{count} consents"), phrase("The consent of {of}")),
    "remark": (forms("{count} remark", "{count} remarks"), phrase("The remark on {of}")),
    "remark_on_person": (
        forms("{count} remark on a person", "{count} remarks on people"),
        phrase("The remark on {of}"),
    ),
    "label": (forms("{count} label", "{count} labels"), phrase("The label of {of}")),
    "label_name": (forms("{count} name of a label", "{count} names of labels"), phrase("What {of} means")),
    "filter": (forms("{count} filter", "{count} filters"), phrase("The filter {of}")),
}
# Source: Landis and Koch, https://doi.org/10.2307/2529310
_GRADES = (
    (0.8, phrase("they agree almost perfectly")),
    (0.6, phrase("they agree substantially")),
    (0.4, phrase("they agree moderately")),
    (0.2, phrase("they agree fairly")),
    (0.0, phrase("they agree slightly")),
)


def _in_words(kappa: float) -> Phrase:
    by_chance = phrase("they agree no more than by chance")
    return next((words for least, words in _GRADES if kappa > least), by_chance)


def merge(a: Path, b: Path, target: Path, editor: str, progress: Progress = lambda _done, _all: None) -> Merged:
    """Merge two projects into a new one; it appears there whole or not at all.

    What both decided stands in its history, and the merge as ``editor``'s decision. Raises ProjectError.
    """
    with opening.made_whole(target) as fresh:
        copies = fresh.with_suffix(".a"), fresh.with_suffix(".b")
        for path, copy in zip((a, b), copies, strict=True):
            opening.copy_file(path, copy)
            if not opening.is_sound(copy):
                raise DamagedProject(damage.damaged(path, damage.UNREADABLE))
        forgotten = _forget_alike(*copies)
        progress(1, _STEPS)
        one, other = (_read(path, copy) for path, copy in zip((a, b), copies, strict=True))
        progress(2, _STEPS)
        met = _meet(one, other)
        rows, differences = merge_rows(met.parted.start, met.a.rows, met.b.rows, met.a.when(), met.b.when())
        progress(3, _STEPS)
        names = _editors(met, a, b)
        base, added = reversed(copies) if met.a_goes_last else copies
        with closing(connecting.connect(base)) as connection:
            _bring_posts(connection, added, phrase("{first} and {second}", first=a, second=b))
            progress(4, _STEPS)
            with writing.transaction(connection):
                _continue(connection, met, rows, editor, Title.MERGE.of(first=str(names[0]), second=str(names[1])))
                connection.execute("UPDATE project SET value = ? WHERE key = 'id'", (met.a.project,))
                connection.execute("DELETE FROM forgotten")  # known by the id of the one that was gone on with
                connection.executemany("INSERT INTO forgotten VALUES (?)", forgotten)
            order = _in_time(connection, posts_of(met.a.rows, met.b.rows))
        progress(5, _STEPS)
        base.rename(fresh)
    start, mine, theirs = met.parted.start, met.a.rows, met.b.rows
    questions = _numbers(rows)
    agreement = agreement_of(start, mine, theirs, questions, order)
    alone_a, alone_b = alone(start, mine, theirs), alone(start, theirs, mine)
    progress(_STEPS, _STEPS)
    return Merged(target, names, agreement, tuple(differences), alone_a, alone_b, questions)


def _forget_alike(a: Path, b: Path) -> list[tuple[str]]:
    """Let each copy forget what the other has forgotten. Returns the hashes of the first."""
    for one, other in ((a, b), (b, a)):
        with closing(connecting.connect(one)) as told, closing(connecting.connect(other)) as connection:
            if forgotten := Forgotten(told):
                forget_what(connection, forgotten)
            if told.execute(_ID).fetchone() == connection.execute(_ID).fetchone():
                connection.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", told.execute(_FORGOTTEN))
    with closing(connecting.connect(a)) as first:
        return first.execute(_FORGOTTEN).fetchall()


class _Met(Struct, frozen=True):
    """Both histories with the same ids for the same questions, and where they part.

    The one that goes last in the merged log is the one whose beginning the other has, else the first: taking the
    merge back then gives the first project as it was.
    """

    a: History
    b: History
    parted: Parting
    a_goes_last: bool

    @property
    def last(self) -> History:
        return self.a if self.a_goes_last else self.b


def _meet(one: History, other: History) -> _Met:
    same = same_questions(one, other)
    renamed = one.renamed(same)
    parted = parting(renamed, other)
    if parted.common >= parting(other, renamed).common:
        return _Met(renamed, other, parted, True)
    renamed = other.renamed({theirs: mine for mine, theirs in same.items()})
    return _Met(one, renamed, parting(renamed, one), False)


def _continue(connection: sqlite3.Connection, met: _Met, rows: Rows, editor: str, label: str) -> None:
    """Go on with a copy of the one project: back to where the other left, through its log, and to the merged rows.

    So each step of the log leads from one sound state to another, and can be taken back.
    """
    standing, parted = decided_rows.rows_of(connection), met.parted
    if not parted.own and standing == rows:
        return
    connection.execute("UPDATE decision SET state = 'ended' WHERE state = 'undone'")
    if back := list(differing(standing, parted.left)):
        decision_log.record(connection, decision_log.now(), editor, Title.GO_BACK.of(), "done", back)
    for one in parted.own:
        state = "done" if one.state == "done" else "ended"
        decision_log.record(connection, one.at, one.editor, one.label, state, one.changes)
    forth = list(differing(met.last.rows, rows))
    if forth or (parted.own and parted.others):
        decision_log.record(connection, decision_log.now(), editor, label, "done", forth)
    for table, key, _, after in differing(standing, rows):
        decided_rows.write_row(connection, table, key, after)


def _bring_posts(connection: sqlite3.Connection, other: Path, both: str) -> None:
    """Add the posts of another project, whatever else it knows of a post, and their archives."""
    connection.execute("ATTACH ? AS other", (uris.read_only_uri(other, immutable=True),))
    if not connection.execute(_IN_COMMON).fetchone()[0]:
        raise ProjectError(
            phrase("{both} have no tweet in common; choose two projects of the same chat.", both=both)
        )
    for archive, path, sha256, kind, *scope, complete in connection.execute(_ARCHIVES).fetchall():
        pks = [pk for (pk,) in connection.execute(_NEW_POSTS, (archive,))]
        if not pks and connection.execute(_KNOWN, (sha256, kind, *scope, complete)).fetchone():
            continue
        run = intake.begin(connection, path, sha256, kind, (scope[0], scope[1], scope[2]))
        for at in range(0, len(pks), _BATCH):
            batch = connection.execute(_THEIR_POSTS, (json.dumps(pks[at : at + _BATCH]),)).fetchall()
            intake.add(connection, [_post(row) for row in batch], run)
        intake.build_indexes(connection)
        intake.finish(connection, run, complete=bool(complete))
    connection.execute("DETACH other")


def _post(row: tuple[Any, ...]) -> Post:
    *plain, received, media = row
    raw = None if received is None else received.decode("utf-8", "surrogateescape")
    return replace(as_post(plain), received=raw, media=tuple(json.loads(media)))


def _read(path: Path, copy: Path) -> History:
    with closing(connecting.connect(copy)) as connection:
        wrong = next(decision_log.inconsistencies(connection), None)
        if wrong is not None:
            raise DamagedProject(
                phrase(
                    "{path} is not sound; see curator verify, then merge: {wrong}",
                    path=path,
                    wrong=wrong,
                )
            )
        (id_,) = connection.execute(_ID).fetchone()
        return History(id_, decision_log.logged(connection), decided_rows.rows_of(connection))


def _editors(met: _Met, a: Path, b: Path) -> tuple[str, str]:
    """Who worked on each project, with the file's name if these are the same."""
    own = (met.parted.own, met.parted.others) if met.a_goes_last else (met.parted.others, met.parted.own)
    first, second = (", ".join(dict.fromkeys(decision.editor for decision in one)) for one in own)
    if first and second and first != second:
        return first, second
    return _named(first, a), _named(second, b)


def _named(editor: str, path: Path) -> Phrase:
    if editor:
        return phrase("{editor} ({file})", editor=editor, file=path.stem)
    return phrase("nobody ({file})", file=path.stem)


def _numbers(rows: Rows) -> dict[str, int]:
    questions = sorted((str(row["rank"]), key[0]) for (table, key), row in rows.items() if table == "question")
    return {id_: number for number, (_, id_) in enumerate(questions, 1)}


def _in_time(connection: sqlite3.Connection, posts: Iterable[str]) -> list[str]:
    rows = connection.execute(
        "SELECT id FROM post WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at_ms, pk",
        (json.dumps(sorted(posts)),),
    )
    return [id_ for (id_,) in rows]
