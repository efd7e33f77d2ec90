"""Forgets a tweet or a person. No other act changes the log, and this one cannot be undone.

What the editor wrote and what others said stays as it is. Where it contains words of what is forgotten, the editor
is told.
"""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from curator.disk import sync_folder, write
from curator.phrases import Phrase, counted, listed, phrase, sentences
from curator.posts import Author
from curator.project.errors import BadDecision, ProjectError
from curator.project.file import backup_list, backups, derived_files, opening, uris
from curator.project.file.schema import VERSION
from curator.project.file.traces import leave_no_traces
from curator.project.forgetting.hashes import Forgotten
from curator.project.log import decided_rows, writing
from curator.project.log.decided_rows import Key, Row
from curator.project.log.titles import FIELDS
from curator.project.reading.contents import Contents
from curator.text import cleaned, hashtags

_TELLING, _TELLING_SENTENCE = 12, 20  # letters: fewer may be anybody's words
_WORD = re.compile(r"\w+")
_SENTENCE_ENDS = re.compile(r"[.!?…\n]+")
_OF_POSTS = tuple(name for name, table in decided_rows.TABLES.items() if "post" in table.key)
_OF_PEOPLE = ("consent", "remark_on_person")
# What the editor types, also after what is typed about: there it is told, and not changed.
_TYPED = ("question", "article", "note", "quote", "remark", "remark_on_person", "label_name", "filter")
_LINKS = ("repost_of", "reply_to", "quote_of")
_GONE = "(SELECT id FROM temp.gone)"
_ELLIPSIS = "…"

_TYPED_TEXTS = f"""
    WITH numbered AS (SELECT id, text, post, row_number() OVER (ORDER BY rank, id) AS number FROM question)
    SELECT 'question', number, iif(post IN {_GONE}, (SELECT text FROM post WHERE id = numbered.post), text)
    FROM numbered
    UNION ALL SELECT 'article', field, text FROM article
    UNION ALL SELECT 'note', number, note.text
    FROM note JOIN numbered ON numbered.id = note.question
    UNION ALL SELECT 'quote', post, text FROM quote WHERE post NOT IN {_GONE}
    UNION ALL SELECT 'remark', post, text FROM remark WHERE post NOT IN {_GONE}
    UNION ALL SELECT 'remark_on_person', author, text FROM remark_on_person
    UNION ALL SELECT 'label_name', label, text FROM label_name
    UNION ALL SELECT 'filter', name, name || ' ' || query FROM filter
"""  # noqa: S608 (constants)
_WHERE: Mapping[str, Phrase] = {
    "question": phrase("question {of}"),
    "article": phrase("the article’s {of}"),
    "note": phrase("a paragraph under question {of}"),
    "quote": phrase("the edited words of tweet {of}"),
    "remark": phrase("your remark on tweet {of}"),
    "remark_on_person": phrase("your remark on {of}"),
    "label_name": phrase("the meaning of the label {of}"),
    "filter": phrase("the filter {of}"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be forgotten, and how to find it.

    Posts by their ids, with those that repeat them; people, and their names in lower case; and the words to look
    for: whole texts and, as a pattern, names.
    """

    posts: frozenset[str]
    repeats: int
    people: tuple[Author, ...]
    called: frozenset[str]
    words: tuple[str, ...]
    names: re.Pattern[str] | None

    def is_in(self, text: str) -> bool:
        """Whether a text contains words of it, or a name."""
        return self.without(text) != text

    def without(self, text: str) -> str:
        """A text with an ellipsis in place of words of it."""
        if len(text) >= _TELLING and any(text in words for words in self.words):
            return _ELLIPSIS
        for words in self.words:
            text = text.replace(words, _ELLIPSIS)
        return self.names.sub(_ELLIPSIS, text) if self.names else text


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What goes: posts, of which so many ``repeats`` of others, and decisions that were about nothing else.

    ``staying`` says, for people, where words or a name of it stay, because the editor or others wrote them.
    """

    posts: int
    repeats: int
    decisions: int
    staying: tuple[str, ...]

    def warning(self) -> str:
        """What the editor should know before."""
        goes = phrase(
            "From the project, its history and its backups will go: {what}. This cannot be undone, and no archive "
            "brings it back.",
            what=self._what(),
        )
        return sentences([goes, *self._left()])

    def account(self) -> str:
        """What the editor should know afterwards."""
        gone = phrase("Gone from the project, its history and its backups: {what}.", what=self._what())
        return sentences([gone, *self._left()])

    def _what(self) -> Phrase:
        what = counted(self.posts, "{count} tweet", "{count} tweets")
        if self.repeats:
            what = phrase("{tweets} ({repeats} repeating it)", tweets=what, repeats=self.repeats)
        if self.decisions:
            decisions = counted(self.decisions, "{count} decision", "{count} decisions")
            what = phrase("{tweets} and {decisions} about nothing else", tweets=what, decisions=decisions)
        return what

    def _left(self) -> Iterator[Phrase]:
        if self.staying:
            yield phrase(
                "Words or a name of it stay, for you to change, in {places}.", places=listed(self.staying)
            )


def subject(connection: sqlite3.Connection, *, post: str | None = None, person: str | None = None) -> Subject:
    """What to forget of a post, by its id, or of a person, by handle or else name. Raises BadDecision."""
    if post is not None:
        row = connection.execute("SELECT text FROM post WHERE id = ?", (post,)).fetchone()
        if row is None:
            raise BadDecision(phrase("There is no post {post} here.", post=post))
        repeats = "repost_of = ?1 OR (length(?2) >= ?3 AND instr(text, ?2))"
        found = connection.execute(
            f"SELECT id FROM post WHERE id <> ?1 AND ({repeats})",  # noqa: S608 (constants)
            (post, row[0], _TELLING),
        )
        others = {id_ for (id_,) in found}
        names = re.compile(rf"(?<!\d){re.escape(post)}(?!\d)") if len(post) > _TELLING else None
        return Subject(frozenset({post, *others}), len(others), (), frozenset(), _words(connection, {post}), names)
    who = (person or "").strip().removeprefix("@")
    people = _people(connection, who)
    if not people:
        raise BadDecision(phrase("There is nobody called {who!r} here.", who=who))
    own = set()
    for author in people:
        rows = connection.execute(
            "SELECT id FROM post WHERE author = (SELECT pk FROM author WHERE key = ?)", (author.key,)
        )
        own |= {id_ for (id_,) in rows}
    others = _repeats(connection, own, people) - own
    called = frozenset((one.handle or one.name).lower() for one in people)
    telling = {name for one in people for name in (one.handle, one.name) if len(name) > 2} | {who}
    pattern = "|".join(re.escape(name) for name in sorted(telling, key=len, reverse=True))
    names = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    return Subject(frozenset(own | others), len(others), people, called, _words(connection, own), names)


def forget_what(connection: sqlite3.Connection, forgotten: Forgotten) -> None:
    """Forget whatever another copy of the project has forgotten. Raises the same errors as ``forget``."""
    contents = Contents(Path(), connection)
    people = forgotten.people({post.author for post in contents.posts() if post.author is not None})
    for author in people:
        with suppress(BadDecision):  # all of theirs went with somebody else's
            forget(connection, subject(connection, person=author.handle or author.name))
    posts = contents.posts()
    left = {post.id for post in forgotten.without(posts)}
    if gone := frozenset(post.id for post in posts if post.id not in left):
        forget(connection, Subject(gone, 0, (), frozenset(), _words(connection, gone), None))


def told(connection: sqlite3.Connection, what: Subject) -> Forgetting:
    """What would go and what would stay. Changes nothing."""
    with _listed(connection, what):
        about: set[int] = set()
        rest: set[int] = set()
        for number, table, row_key in connection.execute("SELECT decision, table_name, row_key FROM change"):
            (about if _is_about(what, table, tuple(json.loads(row_key))) else rest).add(number)
        return Forgetting(len(what.posts), what.repeats, len(about - rest), tuple(_staying(connection, what)))


def forget(connection: sqlite3.Connection, what: Subject) -> None:
    """Remove all of it, from the log too, in one transaction; then clear the file's free space of it.

    Nobody else may have the file open, and it is left without a WAL. Raises UnsavedDecision.
    """
    connection.execute("PRAGMA secure_delete = ON")
    with _listed(connection, what), writing.transaction(connection):
        _scrub_log(connection, what)
        for table in _OF_POSTS:
            connection.execute(f"DELETE FROM {table} WHERE post IN {_GONE}")  # noqa: S608 (names from TABLES)
        connection.execute(f"DELETE FROM joined WHERE head IN {_GONE}")  # noqa: S608 (constants)
        for table in _OF_PEOPLE:
            connection.executemany(
                f"DELETE FROM {table} WHERE author = ?",  # noqa: S608 (constants)
                ((one,) for one in what.called),
            )
        connection.execute(f"UPDATE question SET post = NULL WHERE post IN {_GONE}")  # noqa: S608 (constants)
        for link in _LINKS:
            connection.execute(f"UPDATE post SET {link} = NULL WHERE {link} IN {_GONE}")  # noqa: S608 (constants)
        Forgotten(connection).note(connection, what.posts, what.people)
        authors = f"SELECT DISTINCT author FROM post WHERE id IN {_GONE}"  # noqa: S608 (constants)
        wrote = [pk for (pk,) in connection.execute(authors) if pk is not None]
        connection.execute(f"DELETE FROM media WHERE post IN {_GONE}")  # noqa: S608 (constants)
        connection.execute(f"DELETE FROM post WHERE id IN {_GONE}")  # noqa: S608 (constants)
        connection.executemany(
            "DELETE FROM author WHERE pk = ? AND NOT EXISTS (SELECT 1 FROM post WHERE author = author.pk)",
            ((pk,) for pk in wrote),
        )
        connection.executemany("DELETE FROM author WHERE key = ?", ((one.key,) for one in what.people))
        connection.execute("UPDATE revision SET texts = hex(randomblob(8))")
    try:
        leave_no_traces(connection)
    except sqlite3.OperationalError as error:
        raise ProjectError(
            phrase(
                "It is forgotten, but traces may be left in the file's free space: {reason}; make some room, and "
                "open the project again to have them removed.",
                reason=str(error),
            )
        ) from error


def forget_in_backups(project: Path, what: Subject, *, person: str | None) -> None:
    """Forget in all backups of a project too. Deletes a backup that cannot be changed. Raises ProjectError."""
    for backup in backup_list.backups_of(project):
        try:
            backups.rewrite(backup, lambda path: _forget_in(path, what, person))
        except (ProjectError, sqlite3.Error, OSError):
            try:
                backup.path.unlink(missing_ok=True)
            except OSError as error:
                raise ProjectError(
                    phrase(
                        "The backup {path} cannot be changed: {reason}.", path=backup.path, reason=error.strerror
                    )
                ) from error
    backups.sweep(project)


def forget_in_list(path: Path, what: Subject) -> None:
    """Remove the lines that name it from a list in a file, if there is one. Raises ProjectError."""
    telling = {id_ for id_ in what.posts if len(id_) > _TELLING}
    try:
        with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file_:
            lines = file_.readlines()
        left = [line for line in lines if not (telling.intersection(_WORD.findall(line)) or what.is_in(line))]
        if left != lines:
            write("".join(left).encode("utf-8", "surrogateescape"), path)
        backups.sweep_beside(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise ProjectError(
            phrase("{path}, which may name it, cannot be changed: {reason}.", path=path, reason=error.strerror)
        ) from error


def check_room(project: Path) -> None:
    """Raise ProjectError if there is no room on the disk for what has to be rewritten."""
    if shutil.disk_usage(project.parent).free < 3 * project.stat().st_size:
        raise ProjectError(
            phrase(
                "{project} has to be written anew for that, and there is no room; make some first.",
                project=project,
            )
        )


def forget_derived(project: Path) -> None:
    """Delete what is cached for the project."""
    for kind, ending in (("words", ".db"), ("overviews", ".rows")):
        kept = derived_files.kept_for(project, kind, ending)
        for path in derived_files.files_of(kept):
            path.unlink(missing_ok=True)
        with suppress(OSError):
            sync_folder(kept.parent)


def _forget_in(path: Path, what: Subject, person: str | None) -> None:
    if opening.inspect(path) < VERSION:
        raise ProjectError(phrase("{path} is of an older format.", path=path))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        uris.guard(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole
        forget(connection, _with_all_of(connection, what, person))


def _with_all_of(connection: sqlite3.Connection, what: Subject, person: str | None) -> Subject:
    """The same, with other names that the person had, and with earlier words of the posts."""
    try:
        here = subject(connection, person=person) if person is not None else what
    except BadDecision:
        here = what
    posts = what.posts | here.posts
    words = {*what.words, *here.words, *_words(connection, posts)}
    return replace(
        what,
        posts=posts,
        people=tuple({*what.people, *here.people}),
        called=what.called | here.called,
        words=_longest_first(words),
    )


@contextmanager
def _listed(connection: sqlite3.Connection, what: Subject) -> Iterator[None]:
    """The posts of a subject, as the table temp.gone within the block."""
    connection.execute("CREATE TABLE temp.gone (id TEXT PRIMARY KEY)")
    try:
        connection.executemany("INSERT INTO temp.gone VALUES (?)", ((id_,) for id_ in what.posts))
        yield
    finally:
        connection.execute("DROP TABLE temp.gone")


def _people(connection: sqlite3.Connection, who: str) -> tuple[Author, ...]:
    for column in ("handle", "name"):
        rows = connection.execute(
            f"SELECT key, handle, name FROM author WHERE {column} = ? COLLATE NOCASE AND {column} <> ''",  # noqa: S608
            (who,),
        )
        if people := tuple(Author(*row) for row in rows):
            return people
    return ()


def _repeats(connection: sqlite3.Connection, own: set[str], people: Iterable[Author]) -> set[str]:
    """Retweets of these posts, and what others repeated of these people with their names before it."""
    ids = json.dumps(sorted(own))
    reposts = connection.execute("SELECT id FROM post WHERE repost_of IN (SELECT value FROM json_each(?))", (ids,))
    found = {id_ for (id_,) in reposts}
    for handle in (one.handle for one in people if one.handle):
        retweet = re.compile(rf"\bRT:? ?@{re.escape(handle)}(?!\w)", re.IGNORECASE)
        naming = connection.execute(
            "SELECT id, text FROM post WHERE instr(lower(text), ?)", (f"@{handle.lower()}",)
        )
        found |= {id_ for id_, text in naming if retweet.search(text)}
    return found


def _words(connection: sqlite3.Connection, posts: Iterable[str]) -> tuple[str, ...]:
    """How posts read: as they came, cleaned, edited, and sentence by sentence; the longest first."""
    rows = connection.execute(
        "SELECT post.text, quote.text FROM post LEFT JOIN quote ON quote.post = post.id"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(posts)),),
    )
    words = set()
    for text, edited in rows:
        forms = {text, *(cleaned(text, tag) for tag in (None, *hashtags(text))), *filter(None, [edited])}
        words |= {form for form in forms if len(form) >= _TELLING}
        sentences = (one.strip() for form in forms for one in _SENTENCE_ENDS.split(form))
        words |= {sentence for sentence in sentences if len(sentence) >= _TELLING_SENTENCE}
    return _longest_first(words)


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda one: (-len(one), one)))


def _is_about(what: Subject, table: str, key: Key) -> bool:
    if table in _OF_POSTS:
        return key[decided_rows.TABLES[table].key.index("post")] in what.posts
    return table in _OF_PEOPLE and key[0] in what.called


def _scrub_log(connection: sqlite3.Connection, what: Subject) -> None:
    """Remove what is about it from the log, and its words from old rows. The rest can still be undone."""
    columns = "decision, number, table_name, row_key, before, after"
    for decision, number, table, row_key, before, after in connection.execute(
        f"SELECT {columns} FROM change"  # noqa: S608 (constants)
    ).fetchall():
        key, here = tuple(json.loads(row_key)), (decision, number)
        standing = decided_rows.read_row(connection, table, key)
        if _is_about(what, table, key) or (table == "filter" and not standing and what.is_in(key[0])):
            connection.execute("DELETE FROM change WHERE decision = ? AND number = ?", here)
            continue
        rows = [row and json.loads(row) for row in (before, after)]
        left = [_without(what, table, row, standing) for row in rows]
        if left == rows:
            continue
        if left[0] == left[1]:
            connection.execute("DELETE FROM change WHERE decision = ? AND number = ?", here)
        else:
            texts = (None if row is None else json.dumps(row, ensure_ascii=False) for row in left)
            connection.execute("UPDATE change SET before = ?, after = ? WHERE decision = ? AND number = ?",
                               (*texts, *here))  # fmt: skip
    connection.execute("DELETE FROM decision WHERE id NOT IN (SELECT decision FROM change)")
    for id_, label in connection.execute("SELECT id, label FROM decision").fetchall():
        if what.is_in(label):
            connection.execute("UPDATE decision SET label = ? WHERE id = ?", (what.without(label), id_))


def _without(what: Subject, table: str, row: Row | None, standing: Row | None) -> Row | None:
    """A row of the log as it may stay. Equal rows stay equal, so that each change continues the one before."""
    if row is None or (table == "joined" and row["head"] in what.posts):
        return None
    left = dict(row)
    asked = table == "question" and row["post"] in what.posts
    if asked:
        left["post"] = None
    column = "query" if table == "filter" else "text"
    text = row.get(column)
    if table in _TYPED and isinstance(text, str) and not (standing and standing[column] == text):
        left[column] = _ELLIPSIS if asked else what.without(text)
    return left


def _staying(connection: sqlite3.Connection, what: Subject) -> Iterator[str]:
    """The places that contain words of it and are up to the editor or others to change."""
    for where, of, text in connection.execute(_TYPED_TEXTS):
        if what.is_in(text):
            yield _WHERE[where].of(of=FIELDS.get(of, of) if where == "article" else of)
    if what.names is not None:
        texts = connection.execute(f"SELECT text FROM post WHERE id NOT IN {_GONE}")  # noqa: S608 (constants)
        if count := sum(what.names.search(text) is not None for (text,) in texts):
            yield counted(count, "a tweet of somebody else", "{count} tweets of others")
