"""Archives coming into projects: which of their posts, what is said of the rest, and how an import ends."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from curator import sources
from curator.phrases import forms, listed, phrase
from curator.posts import CuratorError, Post
from curator.project import Project
from curator.project.incoming.intake import ImportRun
from curator.sources.address import Address, Location
from curator.sources.formats.sql_condition import SqlCondition
from curator.sources.tables.mapping import ColumnMap
from curator.text import hashtags
from curator.work.rejects import Rejects, rejects_beside

WORTH_A_PROCESS = 48 << 20  # bytes of an archive; a smaller one is read before the process has begun
_REMEMBERED = 20_000  # posts found inside others, so that one retweeted often is not merged as often
_BATCH = 1500  # posts

Progress = Callable[[int, int | None], None]
"""Told how far an import has come, and of how much where that is known: both in rows or both in bytes."""


class ImportCancelled(CuratorError):
    """The editor stopped an import; what it had brought is taken out again."""


class TooVast(CuratorError):
    """An archive has more rows than a project is made for, and no part of it was asked for."""


class ImportStopped(CuratorError):
    """The editor stopped an import; what it had brought stays."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which posts of an archive a project takes: a hashtag (lower case, no ``#``), times in ms, included."""

    hashtag: str | None = None
    since_ms: int | None = None
    until_ms: int | None = None

    def __bool__(self) -> bool:
        return (self.hashtag, self.since_ms, self.until_ms) != (None, None, None)

    def in_time(self, post: Post) -> bool:
        if post.at_ms is None:
            return self.since_ms is None and self.until_ms is None
        early = self.since_ms is not None and post.at_ms < self.since_ms
        return not early and (self.until_ms is None or post.at_ms <= self.until_ms)


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file's rows: ``read = kept + duplicates + outside + refused``.

    ``embedded`` counts posts that came besides, from inside others. ``rejects`` is where the refused rows are
    listed, None where there are none.
    """

    path: str
    kind: str
    read: int
    kept: int
    duplicates: int
    outside: int
    refused: int
    ids_repaired: int
    times_inferred: int
    embedded: int
    rejects: str | None

    def told(self) -> str:
        """What became of the rows, in one sentence for people, with what is out of the ordinary."""
        notable = [
            words.of(count, rejects=self.rejects)
            for count, words in (
                (self.duplicates, forms("{count} was there already", "{count} were there already")),
                (self.outside, forms("{count} lies outside what you chose", "{count} lie outside what you chose")),
                (
                    self.ids_repaired,
                    forms("{count} had a damaged or missing id", "{count} had a damaged or missing id"),
                ),
                (
                    self.times_inferred,
                    forms("{count} did not say its time’s zone", "{count} did not say their time’s zone"),
                ),
                (
                    self.refused,
                    forms(
                        "{count} was refused and is listed in {rejects}",
                        "{count} were refused and are listed in {rejects}",
                    ),
                ),
            )
            if count
        ]
        if not notable:
            return phrase("{kept} of {read} tweets came in.", kept=self.kept, read=self.read)
        return phrase(
            "{kept} of {read} tweets came in; {notable}.", kept=self.kept, read=self.read, notable=listed(notable)
        )


@dataclass(frozen=True, slots=True)
class Rescoped:
    """How many posts came and went when a project was widened or narrowed; the archives that were not found."""

    added: int
    removed: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class As:
    """How files are read: as that kind, by that mapping, of several tables that one; found out where not said."""

    kind: str | None = None
    mapping: ColumnMap | None = None
    table: str | None = None

    def open(self, path: Location) -> sources.Reading:
        """Open an archive so. Raises ArchiveError."""
        return sources.open_archive(path, self.kind, self.mapping, self.table)

    def batches(self, reading: sources.Reading) -> AbstractContextManager[Iterator[sources.Batch]]:
        """The batches of an archive that is open, those of a large one decoded ahead."""
        path = reading.path
        if isinstance(path, Address) or path.is_dir() or path.stat().st_size < WORTH_A_PROCESS:
            return nullcontext(reading.batches(_BATCH))
        from curator.sources.read_ahead import ReadAhead

        return ReadAhead(path, self.kind, self.mapping, self.table, _BATCH)


EVERYTHING = Scope()
AS_FOUND = As()


def import_archives(
    paths: Sequence[Location],
    target: Path,
    scope: Scope = EVERYTHING,
    how: As = AS_FOUND,
    editor: str | None = None,
    progress: Progress = lambda _done, _length: None,
) -> tuple[Project, list[ImportedFile]]:
    """Import archives into a project, which is made where there is none; gives it open, with a report a file.

    A project that was made for a failed or cancelled import is taken away again.
    """
    fresh = not target.exists()
    for path in paths:
        with how.open(path):
            pass
    project = Project.create(target, editor) if fresh else Project.open(target, editor)
    try:
        return project, [import_archive(project, path, scope, how, progress) for path in paths]
    except BaseException:
        project.close()
        if fresh:
            target.unlink(missing_ok=True)
            rejects_beside(target).unlink(missing_ok=True)
        raise


def import_archive(
    project: Project,
    path: Location,
    scope: Scope = EVERYTHING,
    how: As = AS_FOUND,
    progress: Progress = lambda _done, _length: None,
) -> ImportedFile:
    """Add an archive's posts to a project, in batches between which decisions go first.

    ``progress`` may raise to stop: what had arrived is then taken out again, or stays on ImportStopped. Posts
    outside the scope come too, as context, where one inside it answers, quotes or retweets them; and so do posts
    that the archive holds only inside others. Rows that an archive leaves out by itself, being outside, are not
    counted. Raises CuratorError where the file cannot be read.
    """
    from concurrent.futures import ThreadPoolExecutor

    bearing = _bearing(path, how, scope.hashtag) if scope.hashtag else None
    with (
        _opened(path, how, scope, bearing) as (reading, batches, chooses),
        ThreadPoolExecutor(1, "fingerprint") as beside,
    ):
        path = reading.path if isinstance(path, Address) else path
        fingerprint = beside.submit(sources.fingerprint, path)
        # The first archive of a project need not be told from others, so that its first posts do not wait for it.
        sha256 = fingerprint.result() if project.archives() else ""
        run = project.begin_import(str(path), sha256, reading.kind, scope.hashtag, scope.since_ms, scope.until_ms)
        read = kept = duplicates = refused = repaired = inferred = embedded = 0
        inside: set[str] = set()
        named: set[str] = set()
        passed: Counter[str] = Counter()  # rows outside, of an archive that may give them once more as context
        embedded_before: dict[str, Post] = {}
        rejects = Rejects(project.path, path)
        try:
            progress(0, reading.length)
            for batch in batches:
                posts = (
                    [post for post in batch.posts if _is_inside(post, scope, bearing)] if scope else batch.posts
                )
                around = _named_by(posts) if batch.embedded or scope else set()
                if scope:
                    inside.update(post.id for post in posts)
                    named.update(around)
                if chooses:
                    passed.update(post.id for post in batch.posts if post.id not in inside)
                added = project.add(posts, run)
                if batch.embedded:
                    embedded += project.add(_as_context(batch.embedded, around, embedded_before), run)
                read, kept, duplicates = read + batch.read, kept + added, duplicates + len(posts) - added
                refused += len(batch.refused)
                rejects.add(batch.refused)
                repaired, inferred = repaired + batch.ids_repaired, inferred + batch.times_inferred
                if not sha256 and fingerprint.done():
                    sha256 = project.identify(run, fingerprint.result())
                progress(batch.reached, reading.length)
            if named - inside:
                added, there, unread = _add_context(project, path, how, run, named - inside, passed)
                kept, duplicates = kept + added, duplicates + there
                read += unread if chooses else 0
            if not sha256:
                project.identify(run, fingerprint.result())
        except ImportStopped:
            project.finish_import(run, complete=False)
            raise
        except BaseException:
            project.cancel_import(run)
            raise
        listed = rejects.save()
        project.finish_import(run)
    outside = read - kept - duplicates - refused
    return ImportedFile(
        str(path), reading.kind, read, kept, duplicates, outside, refused, repaired, inferred, embedded, listed
    )


def rescope(project: Project, scope: Scope, progress: Progress = lambda _done, _length: None) -> Rescoped:
    """Widen or narrow a project to a scope, from its archives as far as they are still where they were.

    Posts outside of it go, but for those that a decision is about; those that posts inside name stay as context.
    ``progress`` may raise to stop: what was added is then taken out again.
    """
    before = len(project.pks())
    added = 0
    missing = []
    for path, sha256, kind in dict.fromkeys((one.path, one.sha256, one.kind) for one in project.archives()):
        if Path(path).exists() and sources.fingerprint(Path(path)) == sha256:
            imported = import_archive(project, Path(path), scope, As(kind), progress)
            added += imported.kept + imported.embedded
        else:
            missing.append(path)
    inside, around = _split(project.posts(), scope)
    project.keep_only(inside, around)
    return Rescoped(added, before + added - len(project.pks()), tuple(missing))


def _split(posts: Sequence[Post], scope: Scope) -> tuple[set[str], set[str]]:
    """The ids of the posts inside a scope, and of the others that these name."""
    bearing = {post.id for post in posts if scope.hashtag in hashtags(post.text)} if scope.hashtag else None
    within = [post for post in posts if _is_inside(post, scope, bearing)]
    inside = {post.id for post in within}
    return inside, _named_by(within) - inside


def _as_context(embedded: Sequence[Post], named: set[str], before: dict[str, Post]) -> list[Post]:
    """Posts found inside others, of those that kept posts name; not those just like the last of their id."""
    fresh = [post for post in embedded if post.id in named and before.get(post.id) != post]
    if len(before) > _REMEMBERED:
        before.clear()
    before.update((post.id, post) for post in fresh)
    return [replace(post, context=True) for post in fresh]


@contextmanager
def _opened(
    path: Location, how: As, scope: Scope, bearing: set[str] | None
) -> Iterator[tuple[sources.Reading, Iterator[sources.Batch], bool]]:
    """An archive, its batches, and whether it leaves out by itself what is surely outside. Raises TooVast."""
    with how.open(path) as reading:
        check_size(reading, scope)
        wanted = SqlCondition(scope.hashtag, frozenset(bearing or ()), scope.since_ms, scope.until_ms)
        if scope and sources.narrow(reading, wanted):
            yield reading, reading.batches(_BATCH), True
        else:
            with how.batches(reading) as batches:
                yield reading, batches, False


def check_size(reading: sources.Reading, scope: Scope) -> None:
    """Raise TooVast where all of an archive is asked for that is more than a project is made for."""
    if not scope and sources.is_vast(reading):
        raise TooVast(
            phrase(
                "{path} has more than {most} rows, and no project is made for so many; take a part of it, "
                "by hashtag or time.",
                path=reading.path,
                most=sources.MOST_WHOLE,
            )
        )


def _bearing(path: Location, how: As, hashtag: str) -> set[str]:
    """The ids of the posts whose own text bears a hashtag."""
    with how.open(path) as reading:
        sources.narrow(reading, SqlCondition(hashtag))
        return {
            post.id
            for batch in reading.batches()
            for post in (*batch.posts, *batch.embedded)
            if hashtag in hashtags(post.text)
        }


def _is_inside(post: Post, scope: Scope, bearing: set[str] | None) -> bool:
    """A repost bears a hashtag by its own text, which may be cut, or by its original's."""
    bears = bearing is None or post.id in bearing or post.repost_of in bearing
    return bears and scope.in_time(post)


def _named_by(posts: Sequence[Post]) -> set[str]:
    """The ids of the posts that others retweet, answer or quote."""
    named = (
        {post.repost_of for post in posts} | {post.reply_to for post in posts} | {post.quote_of for post in posts}
    )
    return {id_ for id_ in named if id_}


def _add_context(
    project: Project, path: Location, how: As, run: ImportRun, wanted: set[str], passed: Counter[str]
) -> tuple[int, int, int]:
    """Add the rows that others name, as context.

    Gives how many were new, how many were there already, and how many are not among those ``passed`` before.
    """
    added = there = unread = 0
    with how.open(path) as reading:
        sources.narrow(reading, SqlCondition(ids=frozenset(wanted)))
        for batch in reading.batches():
            posts = [replace(post, context=True) for post in batch.posts if post.id in wanted]
            new = project.add(posts, run)
            added, there = added + new, there + len(posts) - new
            for post in posts:
                unread += not passed[post.id]
                passed[post.id] -= passed[post.id] > 0
    return added, there, unread
