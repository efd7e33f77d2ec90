"""Two editors' projects made one: a new file, with both their histories. Neither of the two is changed."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from curator.posts import Post
from curator.project import backups, file, intake, log
from curator.project.agreement import Agreement, agreement_of, alone, posts_of
from curator.project.contents import as_post
from curator.project.errors import DamagedProject, ProjectError
from curator.project.forgetting import forget_what
from curator.project.forgotten import Forgotten
from curator.project.histories import History, Parting, differing, parting, same_questions
from curator.project.log import Rows
from curator.project.threeway import Difference, merge_rows

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
    """What came of a merge: who worked on each of the two, how far they agree, and where their words differ.

    ``alone_a`` and ``alone_b`` count what only one of them did, by table, placements aside.
    """

    project: Path
    editors: tuple[str, str]
    agreement: Agreement
    differences: tuple[Difference, ...]
    alone_a: dict[str, int]
    alone_b: dict[str, int]

    def agreed(self) -> list[str]:
        """How far both agree and what only one did, a sentence each."""
        found, (a, b) = self.agreement, self.editors
        filed = f"Filed alike by both: {found.agreed}; by {a} alone: {found.only_a}; by {b} alone: {found.only_b}"
        told = [f"{filed}; differently: {len(found.conflicts)}."]
        if found.both_looked:
            told.append(
                f"Both looked at {_many(found.both_looked, 'tweet')} and decided the same about {found.alike}"
                + ("." if found.kappa is None else f"; {_in_words(found.kappa)} (kappa {found.kappa:.2f}).")
            )
        for editor, alone_ in ((a, self.alone_a), (b, self.alone_b)):
            if alone_:
                did = ", ".join(_many(count, *_CALLED[table][0]) for table, count in alone_.items())
                told.append(f"{editor} alone besides: {did}.")
        return told

    def differed(self) -> list[str]:
        """What both made into something else each, a sentence each."""
        a, b = self.editors
        return [
            f"{_CALLED[one.what][1].format(one.of)}: {a} has “{one.a}”, {b} “{one.b}”; “{one.kept}” stands."
            for one in self.differences
        ]

    def told(self) -> list[str]:
        """All of it, a sentence each."""
        a, b = self.editors
        conflicts = [
            f"Tweet {one.post}: {a} filed it under {_numbers_told(one.a)}, {b} under {_numbers_told(one.b)};"
            " it stands under both."
            for one in self.agreement.conflicts
        ]
        return [*self.agreed(), *self.differed(), *conflicts]


# Of the rows of a table, what one is called, and several; and whose a difference is.
_CALLED: Mapping[str, tuple[tuple[str, ...], str]] = {
    "question": (("question",), "A question's words"),
    "star": (("star",), "The star on {}"),
    "shelf": (("tweet shelved", "tweets shelved"), "Tweet {}"),
    "seen": (("tweet passed over", "tweets passed over"), "Tweet {}"),
    "quote": (("quote edited", "quotes edited"), "The words of tweet {}"),
    "article": (("field of the article", "fields of the article"), "The article's {}"),
    "joined": (("tweet joined", "tweets joined"), "The joining of {}"),
    "note": (("paragraph",), "A paragraph"),
    "cleanup": (("cleanup step switched", "cleanup steps switched"), "The cleanup step {}"),
    "consent": (("consent",), "The consent of {}"),
    "remark": (("remark",), "The remark on {}"),
    "remark_on_person": (("remark on a person", "remarks on people"), "The remark on {}"),
    "label": (("label",), "The label of {}"),
    "label_name": (("name of a label", "names of labels"), "What {} means"),
    "filter": (("filter",), "The filter {}"),
}
# Source: Landis and Koch, https://doi.org/10.2307/2529310
_GRADES = (
    (0.8, "they agree almost perfectly"),
    (0.6, "they agree substantially"),
    (0.4, "they agree moderately"),
    (0.2, "they agree fairly"),
    (0.0, "they agree slightly"),
)


def _in_words(kappa: float) -> str:
    return next((words for least, words in _GRADES if kappa > least), "they agree no more than by chance")


def _many(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or f'{one}s'}"


def _numbers_told(numbers: Iterable[int]) -> str:
    return " and ".join(map(str, numbers))


def merge(a: Path, b: Path, target: Path, editor: str, progress: Progress = lambda _done, _all: None) -> Merged:
    """Merge two projects into a new one; it appears there whole or not at all.

    What both decided stands in its history, and the merge as ``editor``'s decision. Raises ProjectError.
    """
    with file.made_whole(target) as fresh:
        copies = fresh.with_suffix(".a"), fresh.with_suffix(".b")
        for path, copy in zip((a, b), copies, strict=True):
            file.copy_file(path, copy)
            if not backups.is_sound(copy):
                raise DamagedProject(file.damaged(path, "a part of it cannot be read"))
        forgotten = _forget_alike(*copies)
        progress(1, _STEPS)
        one, other = (_read(path, copy) for path, copy in zip((a, b), copies, strict=True))
        progress(2, _STEPS)
        met = _meet(one, other)
        rows, differences = merge_rows(met.parted.start, met.a.rows, met.b.rows, met.a.when(), met.b.when())
        progress(3, _STEPS)
        names = _editors(met, a, b)
        base, added = reversed(copies) if met.a_goes_last else copies
        with closing(file.connect(base)) as connection:
            _bring_posts(connection, added, f"{a} and {b}")
            progress(4, _STEPS)
            with log.transaction(connection):
                _continue(connection, met, rows, editor, f"Merge the work of {' and '.join(names)}")
                connection.execute("UPDATE project SET value = ? WHERE key = 'id'", (met.a.project,))
                connection.execute("DELETE FROM forgotten")  # known by the id of the one that was gone on with
                connection.executemany("INSERT INTO forgotten VALUES (?)", forgotten)
            order = _in_time(connection, posts_of(met.a.rows, met.b.rows))
        progress(5, _STEPS)
        base.rename(fresh)
    start, mine, theirs = met.parted.start, met.a.rows, met.b.rows
    agreement = agreement_of(start, mine, theirs, _numbers(rows), order)
    alone_a, alone_b = alone(start, mine, theirs), alone(start, theirs, mine)
    progress(_STEPS, _STEPS)
    return Merged(target, names, agreement, tuple(differences), alone_a, alone_b)


def _forget_alike(a: Path, b: Path) -> list[tuple[str]]:
    """Have each copy forget what the other was told to; gives what the first knows it by."""
    for one, other in ((a, b), (b, a)):
        with closing(file.connect(one)) as told, closing(file.connect(other)) as connection:
            if forgotten := Forgotten(told):
                forget_what(connection, forgotten)
            if told.execute(_ID).fetchone() == connection.execute(_ID).fetchone():
                connection.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", told.execute(_FORGOTTEN))
    with closing(file.connect(a)) as first:
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
    standing, parted = log.rows_of(connection), met.parted
    if not parted.own and standing == rows:
        return
    connection.execute("UPDATE decision SET state = 'ended' WHERE state = 'undone'")
    if back := list(differing(standing, parted.left)):
        log.record(connection, log.now(), editor, "Go back to where both began", "done", back)
    for one in parted.own:
        state = "done" if one.state == "done" else "ended"
        log.record(connection, one.at, one.editor, one.label, state, one.changes)
    forth = list(differing(met.last.rows, rows))
    if forth or (parted.own and parted.others):
        log.record(connection, log.now(), editor, label, "done", forth)
    for table, key, _, after in differing(standing, rows):
        log.write_row(connection, table, key, after)


def _bring_posts(connection: sqlite3.Connection, other: Path, both: str) -> None:
    """Add the posts of another project, and what it has more of a post; their archives too."""
    connection.execute("ATTACH ? AS other", (file.read_only_uri(other, immutable=True),))
    if not connection.execute(_IN_COMMON).fetchone()[0]:
        raise ProjectError(f"{both} have no tweet in common; choose two projects of the same chat.")
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
    with closing(file.connect(copy)) as connection:
        wrong = next(log.inconsistencies(connection), None)
        if wrong is not None:
            raise DamagedProject(f"{path} is not sound: {wrong.rstrip('.')}; see curator verify, then merge.")
        (id_,) = connection.execute(_ID).fetchone()
        return History(id_, log.logged(connection), log.rows_of(connection))


def _editors(met: _Met, a: Path, b: Path) -> tuple[str, str]:
    """Who worked on each of the two; where that tells nothing apart, the file's name too."""
    own = (met.parted.own, met.parted.others) if met.a_goes_last else (met.parted.others, met.parted.own)
    first, second = (", ".join(dict.fromkeys(decision.editor for decision in one)) for one in own)
    if first and second and first != second:
        return first, second
    return f"{first or 'nobody'} ({a.stem})", f"{second or 'nobody'} ({b.stem})"


def _numbers(rows: Rows) -> dict[str, int]:
    questions = sorted((str(row["rank"]), key[0]) for (table, key), row in rows.items() if table == "question")
    return {id_: number for number, (_, id_) in enumerate(questions, 1)}


def _in_time(connection: sqlite3.Connection, posts: Iterable[str]) -> list[str]:
    rows = connection.execute(
        "SELECT id FROM post WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at_ms, pk",
        (json.dumps(sorted(posts)),),
    )
    return [id_ for (id_,) in rows]
