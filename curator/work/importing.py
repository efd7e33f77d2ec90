"""Brings archives into projects: which of their posts, and what becomes of the other rows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from curator import sources
from curator.phrases import forms, listed, phrase
from curator.posts import Post
from curator.project import Project
from curator.project.incoming.intake import ImportRun
from curator.sources.address import Address, Location
from curator.sources.formats.sql_condition import SqlCondition
from curator.text import hashtags
from curator.work.rejects import Rejects, rejects_beside
from curator.work.scope import (
    AS_FOUND,
    EVERYTHING,
    As,
    ImportStopped,
    Progress,
    Scope,
    TooVast,
    no_progress,
)

WORTH_A_PROCESS = 48 << 20  # bytes of an archive; a smaller one is read before a process would have started
_REMEMBERED = 20_000  # posts found inside others, so that one retweeted often is merged once
_BATCH = 1500  # posts


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file's rows: ``read = kept + duplicates + outside + refused``.

    ``embedded`` counts further posts, found inside others. ``rejects`` is the list of the refused rows, if any.
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
        """What became of the rows, in one sentence for people that mentions only what is unusual."""
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
    """How many posts came and went as a project was widened or narrowed, and the archives that are missing."""

    added: int
    removed: int
    missing: tuple[str, ...]


@contextmanager
def project_for(paths: Sequence[Location], target: Path, how: As, editor: str | None) -> Iterator[Project]:
    """A project for archives to come into, made if need be, that stays open.

    If the import fails, the project is closed, and removed if it was made for this. Raises ArchiveError, before a
    project is made, for an archive that cannot be opened.
    """
    fresh = not target.exists()
    for path in paths:
        with how.open(path):
            pass
    project = Project.create(target, editor) if fresh else Project.open(target, editor)
    try:
        yield project
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
    progress: Progress = no_progress,
) -> ImportedFile:
    """Add an archive's posts to a project, in batches between which decisions go first.

    ``progress`` may raise to stop: what had arrived is then taken out again, or stays on ImportStopped. Posts
    outside the scope come too, as context, if one inside it answers, quotes or retweets them; and so do posts
    that the archive holds only inside others. Rows that an archive leaves out by itself, being outside, are not
    counted. Raises CuratorError if the file cannot be read.
    """
    from concurrent.futures import ThreadPoolExecutor

    bearing = _bearing(path, how, scope.hashtag) if scope.hashtag else None
    with (
        _opened(path, how, scope, bearing) as (reading, batches, chooses),
        ThreadPoolExecutor(1, "fingerprint") as beside,
    ):
        path = reading.path if isinstance(path, Address) else path
        fingerprint = beside.submit(sources.fingerprint, path)
        # The first archive of a project need not be told from others, so its first posts do not wait for this.
        sha256 = fingerprint.result() if project.archives() else ""
        run = project.begin_import(str(path), sha256, reading.kind, scope.hashtag, scope.since_ms, scope.until_ms)
        arrival = _Arrival(project, path, run, scope, bearing, chooses=chooses)
        try:
            progress(0, reading.length)
            for batch in batches:
                arrival.take(batch)
                if not sha256 and fingerprint.done():
                    sha256 = project.identify(run, fingerprint.result())
                progress(batch.reached, reading.length)
            arrival.add_context(path, how)
            if not sha256:
                project.identify(run, fingerprint.result())
        except ImportStopped:
            project.finish_import(run, complete=False)
            raise
        except BaseException:
            project.cancel_import(run)
            raise
        rejects = arrival.rejects.save()
        project.finish_import(run)
    return arrival.report(reading.kind, rejects)


class _Arrival:
    """The posts of one archive as they come into a project, and the counts of what becomes of its rows."""

    def __init__(
        self,
        project: Project,
        path: Location,
        run: ImportRun,
        scope: Scope,
        bearing: set[str] | None,
        *,
        chooses: bool,
    ) -> None:
        self.rejects = Rejects(project.path, path)
        self._project = project
        self._path = path
        self._run = run
        self._scope = scope
        self._bearing = bearing
        self._chooses = chooses
        self._inside: set[str] = set()
        self._named: set[str] = set()
        self._passed: Counter[str] = Counter()  # rows outside, which may come once more as context
        self._embedded_before: dict[str, Post] = {}
        self._read = self._kept = self._duplicates = self._refused = self._embedded = 0
        self._ids_repaired = self._times_inferred = 0

    def take(self, batch: sources.Batch) -> None:
        """Add what of a batch is inside the scope, and the posts found inside those."""
        posts = batch.posts
        if self._scope:
            posts = [post for post in posts if _is_inside(post, self._scope, self._bearing)]
        around = _named_by(posts) if batch.embedded or self._scope else set()
        if self._scope:
            self._inside.update(post.id for post in posts)
            self._named |= around
        if self._chooses:
            self._passed.update(post.id for post in batch.posts if post.id not in self._inside)
        self._add(posts)
        if batch.embedded:
            context = _as_context(batch.embedded, around, self._embedded_before)
            self._embedded += self._project.add(context, self._run)
        self._read += batch.read
        self._refused += len(batch.refused)
        self._ids_repaired += batch.ids_repaired
        self._times_inferred += batch.times_inferred
        self.rejects.add(batch.refused)

    def add_context(self, path: Location, how: As) -> None:
        """Add the rows outside the scope that posts inside it name, as context."""
        wanted = self._named - self._inside
        if not wanted:
            return
        with how.open(path) as reading:
            sources.narrow(reading, SqlCondition(ids=frozenset(wanted)))
            for batch in reading.batches():
                posts = [replace(post, context=True) for post in batch.posts if post.id in wanted]
                self._add(posts)
                for post in posts if self._chooses else ():
                    self._read += not self._passed[post.id]
                    self._passed[post.id] -= self._passed[post.id] > 0

    def _add(self, posts: Sequence[Post]) -> None:
        added = self._project.add(posts, self._run)
        self._kept += added
        self._duplicates += len(posts) - added

    def report(self, kind: str, rejects: str | None) -> ImportedFile:
        """What became of the rows."""
        return ImportedFile(
            str(self._path),
            kind,
            self._read,
            self._kept,
            self._duplicates,
            self._read - self._kept - self._duplicates - self._refused,
            self._refused,
            self._ids_repaired,
            self._times_inferred,
            self._embedded,
            rejects,
        )


def rescope(project: Project, scope: Scope, progress: Progress = no_progress) -> Rescoped:
    """Widen or narrow a project to a scope, from those of its archives that are still in their places.

    Posts outside it go, except those that a decision is about; those that posts inside name stay as context.
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
    """Those posts found inside others that kept posts name, except ones equal to the last of their id."""
    fresh = [post for post in embedded if post.id in named and before.get(post.id) != post]
    if len(before) > _REMEMBERED:
        before.clear()
    before.update((post.id, post) for post in fresh)
    return [replace(post, context=True) for post in fresh]


@contextmanager
def _opened(
    path: Location, how: As, scope: Scope, bearing: set[str] | None
) -> Iterator[tuple[sources.Reading, Iterator[sources.Batch], bool]]:
    """An archive, its batches, and whether it leaves out by itself what is outside. Raises TooVast."""
    with how.open(path) as reading:
        check_size(reading, scope)
        wanted = SqlCondition(scope.hashtag, frozenset(bearing or ()), scope.since_ms, scope.until_ms)
        if scope and sources.narrow(reading, wanted):
            yield reading, reading.batches(_BATCH), True
        else:
            with _batches(how, reading) as batches:
                yield reading, batches, False


def _batches(how: As, reading: sources.Reading) -> AbstractContextManager[Iterator[sources.Batch]]:
    """The batches of an open archive; a large one is decoded ahead, in another process."""
    path = reading.path
    if isinstance(path, Address) or path.is_dir() or path.stat().st_size < WORTH_A_PROCESS:
        return nullcontext(reading.batches(_BATCH))
    from curator.sources.read_ahead import ReadAhead

    return ReadAhead(path, how.kind, how.mapping, how.table, _BATCH)


def check_size(reading: sources.Reading, scope: Scope) -> None:
    """Raise TooVast for all of an archive that has more rows than a project is made for."""
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
