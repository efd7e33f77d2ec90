"""Opening anything: finds the source, imports, reopens the project. What window and terminal share."""

import itertools
import json
import logging
import os
import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from curator import importing, places, sources
from curator.importing import AS_FOUND, EVERYTHING, As, ImportedFile, Progress, Scope, import_archive
from curator.phrases import phrase, said
from curator.posts import CuratorError, iso_utc
from curator.project import (
    SUFFIX,
    BadDecision,
    Change,
    Choices,
    Copied,
    DamagedProject,
    NoProject,
    PostState,
    Project,
    ProjectError,
    ProposedQuestion,
    is_project,
)
from curator.project.file import in_plain_words
from curator.project.rows import ImportedArchive
from curator.project.titles import Title
from curator.rejects import rejects_beside
from curator.sources.address import Location
from curator.sources.base import REMEMBERED

if TYPE_CHECKING:
    from curator.chat.questions import Proposal
    from curator.chat.suggesting import Suggester, Suggestion
    from curator.chat.threads import Thread
    from curator.draft.article import Article
    from curator.draft.lint import Finding, Fix
    from curator.draft.writers import Writer
    from curator.project.forgetting import Forgetting
    from curator.project.repair import Account
    from curator.project.verify import Problem

log = logging.getLogger(__name__)

SAMPLE = "openshelf"
_TAGGED_IN_PREVIEW = 200

_DAY = 24 * 60 * 60 * 1000
_MOST_WEIGHED = 20_000  # posts
_BEFORE_THE_CHAT, _AFTER_THE_CHAT = _DAY, 7 * _DAY  # in which posts may have to do with its questions


@dataclass(frozen=True, slots=True)
class Opening:
    """The project that belongs to a path, and the archive still to be imported into it, if any, in what scope."""

    project: Path
    archive: Path | None
    scope: Scope = EVERYTHING
    how: As = AS_FOUND


def locate(path: Path, scope: Scope = EVERYTHING, key: str | None = None, how: As = AS_FOUND) -> Opening:
    """The project of a path: itself, or the one of an archive, beside it or in the user's data directory.

    With a ``key`` (a chat's, or of a scope of the editor's own) it is the project of that part of the archive. A
    project that does not exist yet is made, empty. Raises CuratorError in one sentence where the path is neither a
    project nor an archive.
    """
    if is_project(path):
        return Opening(path, None)
    with how.open(path) as reading:
        importing.check_size(reading, scope)
    sha256 = _fingerprint_of(path)
    for candidate in _names(path, key):
        if not candidate.exists():
            Project.create(candidate).close()
            return Opening(candidate, path, scope, how)
        try:
            archives = _archives_in(candidate)
        except DamagedProject:
            return Opening(candidate, None)  # to be told so, and what can be done
        if archives is None:
            continue
        if not archives:
            return Opening(candidate, path, scope, how)
        if ours := [archive for archive in archives if _is_of(archive, path, sha256)]:
            complete = any(archive.complete for archive in ours)
            return Opening(candidate, None if complete else path, scope, how)
    raise AssertionError("the names of projects never end")


def standing(path: Path) -> Opening | None:
    """The project that a path is or has already; None where it is an archive to be asked about first.

    Raises CuratorError where it is neither a project nor an archive.
    """
    if is_project(path) or _was_project(path):
        return Opening(path, None)
    if is_to_be_mapped(path):
        return None
    with sources.open_archive(path):
        pass
    return locate(path) if begun(path, [None]) else None


def _was_project(path: Path) -> bool:
    """Whether a file is named as projects are and was one, or is no database; its head may be what is damaged."""
    from curator.project.backups import backups_of
    from curator.sources.sqlite import is_database

    if path.suffix != SUFFIX or not path.is_file():
        return False
    return bool(backups_of(path)) or not is_database(path)


def begun(path: Path, keys: Iterable[str | None]) -> set[str | None]:
    """Of which parts of an archive, by their keys (None for all of it), there are projects already.

    Raises CuratorError where the archive cannot be read.
    """
    sha256 = _fingerprint_of(path)
    return {key for key in keys if _is_begun(path, sha256, key)}


def _fingerprint_of(path: Path) -> Callable[[], str]:
    """Its fingerprint, found out when it is first asked for: a large archive is long in being read."""
    return cache(partial(sources.fingerprint, path))


def _is_begun(path: Path, sha256: Callable[[], str], key: str | None) -> bool:
    for candidate in _names(path, key):
        if not candidate.exists():
            return False
        try:
            archives = _archives_in(candidate) or ()
        except DamagedProject:
            return True
        if any(_is_of(archive, path, sha256) for archive in archives):
            return True
    raise AssertionError("the names of projects never end")


def _is_of(archive: ImportedArchive, path: Path, sha256: Callable[[], str]) -> bool:
    """Whether a project has posts of that archive; of one whose import ended before it was read its path tells."""
    return archive.sha256 == sha256() if archive.sha256 else archive.path == str(path)


def key_of(scope: Scope) -> str | None:
    """What a project of that scope is called after its archive's name; None for all of an archive."""
    if not scope:
        return None
    day = iso_utc(scope.since_ms if scope.since_ms is not None else scope.until_ms)
    return "-".join(filter(None, (scope.hashtag, day and day[:10])))


def is_to_be_mapped(path: Path) -> bool:
    """Whether a file is a table of nobody's known kind, whose columns the editor has not yet told apart."""
    if is_project(path):
        return False
    sources.check_readable(path)
    claims = sources.recognise(path)
    if claims and (claims[0][0].table is None or claims[0][1] >= REMEMBERED):
        return False
    try:
        _, table = sources.open_table(path)
    except sources.ArchiveError:
        return False
    table.close()
    filled = [sum(cell not in ("", None) for cell in row) for row in table.sample]
    return sum(count > 1 for count in filled) * 2 > len(filled)


def import_archives(
    paths: Sequence[Location], target: Path, scope: Scope, how: As, editor: str | None, progress: Progress
) -> tuple[Project, list[ImportedFile]]:
    """Import archives into a project; one that is made for them starts as the last chat of its hashtag did."""
    fresh = not target.exists()
    project, files = importing.import_archives(paths, target, scope, how, editor, progress)
    if fresh:
        start_as_last(project)
    return project, files


def start_as_last(project: Project) -> Change:
    """Choose what was chosen for the last chat of the same hashtag on this computer, where nothing is chosen yet.

    The host that this chat itself makes known goes before the last one's, for hosts take turns.
    """
    from curator import memory

    known = memory.chats()
    hashtag = project.hashtag() if known else None
    last = known.get(hashtag or "")
    if last is None:
        return Change("")
    fields = dict(last.choices.fields)
    if fields.get("template") not in templates():
        fields.pop("template", None)
    if "host" in fields and "host" not in project.article() and _proposal(project)[0].hosts:
        del fields["host"]
    try:
        choices = Choices(fields, last.steps, last.labels)
        return project.start_as(choices, Title.START_AS_LAST.of(hashtag=hashtag))
    except BadDecision as error:
        log.warning("#%s starts with nothing of the last chat: %s", hashtag, error)
        return Change("")


def remember(project: Project) -> None:
    """Keep what was chosen for this chat, for the next one of its hashtag to start with; not of the sample."""
    if is_sample(project.path):
        return
    try:
        at, hashtag, choices = project.last_decided(), project.hashtag(), project.choices()
    except sqlite3.Error as error:  # not worth failing for
        log.warning("What was chosen in %s is not remembered: %s.", project.path, error)
        return
    if at and hashtag:
        from curator import memory

        memory.keep(hashtag, at, choices)


def detect_questions(project: Project, chat_key: str | None = None) -> Change:
    """Propose the questions of one chat anew: the one with that key, else the one with most posts.

    Raises CuratorError where there is no chat of that key.
    """
    proposal, hashtag = _proposal(project, chat_key)
    return project.propose(
        [ProposedQuestion(question.text, question.post) for question in proposal.questions],
        host=", ".join(proposal.hosts) or None,
        hashtag=hashtag,
    )


def _proposal(project: Project, chat_key: str | None = None) -> "tuple[Proposal, str | None]":
    """What one of a project's chats says of its hosts and questions, and its hashtag."""
    from curator.chat.chats import find_chats
    from curator.chat.questions import main_hashtag, propose

    posts = [post for post in project.posts() if not post.context]
    found = find_chats(posts)
    if chat_key is not None and chat_key not in {chat.key for chat in found}:
        if not found:
            raise CuratorError(
                phrase("{path} holds no chat {chat_key!r}; there is none.", path=project.path, chat_key=chat_key)
            )
        raise CuratorError(
            phrase(
                "{path} holds no chat {chat_key!r}; there are {chats}.",
                path=project.path,
                chat_key=chat_key,
                chats=", ".join(chat.key for chat in found),
            )
        )
    chat = max((chat for chat in found if chat_key in (None, chat.key)), key=lambda chat: chat.posts, default=None)
    if chat is not None:
        posts = [post for post in posts if post.at_ms and chat.start_ms <= post.at_ms <= chat.end_ms]
    return propose(posts), chat.hashtag if chat else main_hashtag(posts)


def forget(project: Project, *, post: str | None = None, person: str | None = None) -> "Forgetting":
    """Forget a post, by its id, or a person: see ``Project.forget``. Raises CuratorError."""
    return project.forget(post=post, person=person, lists=[rejects_beside(project.path)])


def copies(project: Project) -> list[Copied]:
    """The posts that say again what others say, for ``Project.fold``."""
    from curator.chat.duplicates import families

    found = families(project.posts(), project.hashtag())
    return [Copied(copy.post, family.original, copy.kind) for family in found for copy in family.copies]


def thread(project: Project, post: str) -> "Thread":
    """The conversation around a post. Raises CuratorError where there is no such post."""
    from curator.chat.threads import thread_of

    return thread_of(project, post)


def pictures(project: Project, post: str) -> list[Callable[[], bytes | None]]:
    """A post's pictures, each read from its archive when asked for; None for one that is not there any more."""
    return [partial(sources.picture, Path(path), kind, name) for path, kind, name in project.media(post)]


def suggester(project: Project) -> "Suggester":
    """What weighs which question each post answers, by what is filed now.

    It knows the posts from a day before the first question until a week after the last one; all of them where no
    question has a time. Of very many it knows the earliest.
    """
    from curator.chat.suggesting import AskedQuestion, Suggester

    with project.snapshot():
        questions = project.questions()
        times = [question.at_ms for question in questions if question.at_ms is not None]
        span = (min(times) - _BEFORE_THE_CHAT, max(times) + _AFTER_THE_CHAT) if times else (None, None)
        posts = project.posts(*_bounded(project.times(), *span))
        filed = [(state.id, state.questions) for state in project.all_states("is:filed")]
        host, hashtag = project.article().get("host", ""), project.hashtag()
    made = Suggester(
        posts,
        [AskedQuestion(one.number, one.text, one.at_ms, one.post) for one in questions],
        [*(one.author for one in questions if one.author), *(name.strip() for name in host.split(","))],
        hashtag,
    )
    for post, numbers in filed:
        made.file(post, numbers)
    return made


def _bounded(times: Sequence[int], since: int | None, until: int | None) -> tuple[int | None, int | None]:
    """A span of time, cut short where more posts than can be weighed were sent within it."""
    first = 0 if since is None else bisect_left(times, since)
    if len(times) - first <= _MOST_WEIGHED:
        return since, until
    last = times[first + _MOST_WEIGHED]
    return times[0] if since is None else since, last if until is None else min(until, last)


def suggestions(project: Project) -> "list[Suggestion]":
    """For each post that is not placed, shelved, context, a repost or a question."""
    from curator.chat.suggesting import Suggestion

    made = suggester(project)
    states = project.all_states("is:unfiled -is:shelved -is:context -is:repost -is:question")
    return [
        made.suggest(state.id)
        if made.knows(state.id)
        else Suggestion(state.id, abstains=True, none=1.0, ranked=())
        for state in states
    ]


def writer(name: str) -> "Writer":
    """The writer of a format. Raises CuratorError where there is none of that name, or it is broken."""
    from curator.draft.writers import find, names

    found = find(name)
    if found is None:
        raise CuratorError(
            phrase("There is no format {name!r}; there are {writers}.", name=name, writers=", ".join(names()))
        )
    return found


def export(
    project: Project,
    format_: str,
    path: Path,
    *,
    starred: bool = False,
    attribution: str | None = None,
    template: str | None = None,
    report: Path | None = None,
) -> None:
    """Write the draft to a file, whole or not at all; and a report of all tweets for it to link to, if asked.

    Of a format of the tagging, every post is written but those of context.

    Raises CuratorError in one sentence.
    """
    from curator.draft.article import Attribution
    from curator.draft.report import check_ending
    from curator.draft.report import report as all_tweets
    from curator.draft.writers import save

    chosen = writer(format_)
    if attribution is not None and attribution not in set(Attribution):
        raise CuratorError(
            phrase(
                "There is no attribution {value!r}; there are {attributions}.",
                value=attribution,
                attributions=", ".join(Attribution),
            )
        )
    if report is not None:
        check_ending(report.suffix)
        if report.resolve() == path.resolve():
            raise CuratorError(
                phrase(
                    "{path} cannot hold both the article and the report; give the report another name.", path=path
                )
            )
    with project.snapshot():
        consents = project.consents()
        if chosen.write_tagging is not None:
            tagged = _tagged(project, consents, starred=starred)
            save(chosen.write_tagging(tagged, project.questions()), path)
        article = article_of(project, starred=starred, attribution=attribution, template=template)
        if report is not None:
            article = replace(article, report=_link(report, path.parent))
            save(all_tweets(project, report.suffix, article, consents), report)
    if chosen.write_tagging is None:
        save(chosen.write(article), path)


def article_of(
    project: Project, *, starred: bool = False, attribution: str | None = None, template: str | None = None
) -> "Article":
    """The article as it is exported with these choices. Raises CuratorError."""
    from curator.draft.article import Attribution
    from curator.draft.compose import compose

    article = compose(project, Attribution(attribution) if attribution else None, template)
    return article.starred_only() if starred else article


def _tagged(project: Project, consents: Mapping[str, str], *, starred: bool) -> Iterator[PostState]:
    from curator.draft.consent import as_agreed, consent_of

    states = project.all_states("is:starred -is:context" if starred else "-is:context")
    agreed = (as_agreed(state, consent_of(state, consents)) for state in states)
    return (state for state in agreed if state is not None)


def _link(target: Path, folder: Path) -> str:
    """How a file in a folder links to another file."""
    try:
        relative = os.path.relpath(target.resolve(), folder.resolve())
    except ValueError:  # on another drive
        return target.resolve().as_uri()
    return quote(Path(relative).as_posix())


def mend(project: Project, fix: "Fix") -> Change:
    """Do what mends a finding, as one decision. Raises BadDecision where what it is about is gone."""
    from curator.project.decisions import perform

    if all(entry.get("do") == "edit" for entry in fix.entries):
        return project.edit_all({entry["post"]: entry["text"] for entry in fix.entries}, fix.label)
    (entry,) = fix.entries
    return perform(project, entry)


def preview(
    project: Project,
    format_: str,
    *,
    starred: bool = False,
    attribution: str | None = None,
    template: str | None = None,
) -> str | bytes:
    """What of a draft would be written, or of the tagging its first tweets. Raises CuratorError."""
    chosen = writer(format_)
    with project.snapshot():
        if chosen.write_tagging is not None:
            tagged = _tagged(project, project.consents(), starred=starred)
            return chosen.write_tagging(itertools.islice(tagged, _TAGGED_IN_PREVIEW), project.questions())
        return chosen.write(article_of(project, starred=starred, attribution=attribution, template=template))


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file, by which it is known again. Raises CuratorError."""
    return sources.fingerprint(path)


def templates() -> list[str]:
    """The names of the templates there are, the editor's own included."""
    from curator.draft.templates import names

    return names()


def formats() -> "Mapping[str, Writer]":
    """The writers there are, by the name of their format."""
    from curator.draft.writers import writers

    return writers()


def findings(project: Project, against: Path | None = None) -> "list[Finding]":
    """What is wrong with the draft, by all rules but those switched off; or with a page that was made of it.

    Raises CuratorError where the page cannot be read.
    """
    from curator.draft.lint.about import about_of, unchecked
    from curator.draft.lint.against import findings_against
    from curator.draft.lint.checking import check

    if against is not None:
        return findings_against(project, against)
    return check(about_of(project), unchecked(project))


def parts_of(project: Project, post: str) -> tuple[str, ...]:
    """The tweets that seem to be one answer with this one, in order; none where it seems to be whole."""
    pk = project.row_of(post)
    return () if pk is None else answers_in_parts(project, [pk]).get(post, ())


def answers_in_parts(project: Project, pks: Iterable[int]) -> dict[str, tuple[str, ...]]:
    """Of the posts in these rows that seem to be sent in parts, by id, the ids of all parts of the answer."""
    from curator.chat.joining import WITHIN_MS, proposals

    found = proposals(project.posts_around(pks, 2 * WITHIN_MS), project.hashtag())
    return {post: ids for ids in found for post in ids}


def for_clipboard(project: Project, question: int | None = None) -> tuple[str, str]:
    """The article, or one question of it, as HTML without a page around it, and as plain text."""
    from curator.draft.compose import compose
    from curator.draft.formats import html, plain

    article = compose(project)
    if question is not None:
        article = article.only(question)
    return html.fragment(article), plain.text(article)


@dataclass(frozen=True, slots=True)
class Verification:
    """What a file is (``project``, ``archive``) and what is wrong with it."""

    kind: str | None
    problems: "tuple[Problem, ...]"


def verify(path: Path) -> Verification:
    """Check a file without changing it. Raises CuratorError where it is no database at all."""
    from curator.project.verify import Problem, problems

    if is_project(path):
        return Verification("project", tuple(problems(path)))
    try:
        with sources.open_archive(path) as reading:
            for _ in reading.batches():
                pass
    except sources.NoArchive:
        raise
    except sources.ArchiveError as error:
        return Verification("archive", (Problem("damaged", said(error)),))
    return Verification("archive", ())


def repair(path: Path, target: Path | None = None) -> "tuple[Account | None, tuple[Problem, ...]]":
    """Mend what can be mended of a project into a new file, beside it where no name is given.

    Gives what was saved and what not, and what was wrong; of a sound project nothing is made. Raises CuratorError.
    """
    from curator.project import repair
    from curator.project.verify import NOT_FOR_REPAIR, problems

    if not is_project(path) and path.suffix != SUFFIX:
        raise NoProject(phrase("{path} is no Curator project, and only projects can be repaired.", path=path))
    found = tuple(problems(path))
    if not found:
        return None, ()
    if found[0].code in NOT_FOR_REPAIR:
        raise ProjectError(found[0].message)
    return repair.repair(path, target or repair.free_name(path)), found


def free_name(project: Path, what: str) -> Path:
    """A free name beside a project for what comes of it, such as its blind copy."""
    names = (f"{project.stem}-{what}{number}{SUFFIX}" for number in itertools.chain([""], range(2, 1_000_000)))
    return next(path for name in names if not (path := project.with_name(name)).exists())


def sample_archive() -> Path:
    """The bundled sample chat, as an archive."""
    return places.resources() / "sample" / f"{SAMPLE}.db"


def sample_project() -> Path:
    """The bundled sample chat as a project, half curated; made the first time, then kept as it was left."""
    path = _sample_path()
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{SAMPLE}-{os.getpid()}{SUFFIX}")
    make_sample(fresh)
    return fresh.replace(path)


def make_sample(path: Path) -> None:
    """Make a project of the bundled sample chat, half curated, under a name that is free."""
    from curator.project.decisions import perform

    with Project.create(path) as project:
        import_archive(project, sample_archive())
        detect_questions(project)
        decisions = json.loads((places.resources() / "sample" / "decisions.json").read_text(encoding="utf-8"))
        for entry in decisions:
            perform(project, entry)


def is_sample(project: Path) -> bool:
    """Whether a project is the bundled sample chat."""
    return project.absolute() == _sample_path()


def _sample_path() -> Path:
    return places.user_data() / "sample" / f"{SAMPLE}{SUFFIX}"


def _names(archive: Path, key: str | None) -> Iterator[Path]:
    """Where an archive's project may stand: beside it, else among the user's data; then numbered."""
    beside = os.access(archive.parent, os.W_OK)
    folder = archive.parent if beside else places.user_data()
    stem = archive.stem if key is None else f"{archive.stem}-{key}"
    yield folder / f"{stem}{SUFFIX}"
    for number in itertools.count(2):
        yield folder / f"{stem}-{number}{SUFFIX}"


def _archives_in(project: Path) -> list[ImportedArchive] | None:
    """The archives that a project's posts came from; None for a file that is no project."""
    try:
        with Project.open(project) as opened, in_plain_words(project):
            return opened.archives()
    except NoProject:
        return None
