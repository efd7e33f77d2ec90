"""The commands of the terminal: a thin skin over the functions that the window uses too.

The terminal speaks English, whatever the window speaks: scripts read it. Phrases are shown as they are.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem, shell_complete

from curator import __version__, plugins, start
from curator.posts import CuratorError, epoch_ms, iso_utc
from curator.sources.address import Address, is_address
from curator.text import storable
from curator.text.terminal import escaped
from curator.text.terminal import printable as _printable

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion
    from curator.importing import Scope
    from curator.project import Change, Project
    from curator.sources import Description
    from curator.sources.address import Location
    from curator.sources.mapping import Mapping

FINDINGS, BAD_INPUT = 1, 2

Command = TypeVar("Command", bound=Callable[..., Any])


class _OpenOrRun(click.Group):
    """A first word that is no command is a file to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            return "open", open_window, args
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]


class _File(click.Path):
    """A path; what is an address on the web or on a server is none, and may hold a password not to be repeated."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if is_address(str(value)):
            raise CuratorError(
                "An address is only for curator sources, chats and import; import what you need from it, and "
                "go on with that project."
            )
        return super().convert(value, param, ctx)


class _Archive(click.Path):
    """A path, or an address, whose password is not shown."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return Address.read(value) if is_address(str(value)) else super().convert(value, param, ctx)


_EXISTING = _File(path_type=Path)
_ARCHIVE = _Archive(path_type=Path)
_table_option = click.option("--table", metavar="NAME", help="Of several tables read this one.")
_json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


def _editor_option(command: Command) -> Command:
    return click.option("--editor", metavar="NAME", help="Who decides; otherwise CURATOR_EDITOR or the account.")(
        command
    )


@click.group(cls=_OpenOrRun, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="curator")
@_editor_option
@click.pass_context
def curator(ctx: click.Context, editor: str | None) -> None:
    """Turn the archive of a Twitter chat into an article draft.

    With a PATH to an archive or a project in place of a COMMAND, the window opens on it; with neither, it
    opens on the welcome page.
    """
    if editor:
        os.environ["CURATOR_EDITOR"] = editor
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_window, path=None)


@curator.command("open", hidden=True)
@click.argument("path", type=_EXISTING, required=False)
def open_window(path: Path | None) -> None:
    """Open the window on an archive or a project, or on the welcome page."""
    sys.exit(start.open_window(path))


@curator.command()
@click.option(
    "--save-to",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Leave the draft and a picture of the window there, and close.",
)
def demo(save_to: Path | None) -> None:
    """Open the bundled sample chat, half curated."""
    if save_to is None:
        sys.exit(start.open_sample())
    from curator import workspace
    from curator.app import picture

    project = workspace.sample_project()
    save_to.mkdir(parents=True, exist_ok=True)
    with _project(project) as opened:
        for name in ("markdown", "html"):
            workspace.export(opened, name, save_to / f"article{workspace.writer(name).extension}")
    picture(project, save_to / "window.png")
    for path in sorted(save_to.iterdir()):
        click.echo(str(path))


@curator.command("sources")
@click.argument("paths", metavar="PATH…", type=_ARCHIVE, nargs=-1, required=True)
@click.option("--kind", help="Read the files as this kind.")
@click.option("--mapping", metavar="FILE", type=_EXISTING, help="Read their tables by this mapping.")
@_table_option
@_json_option
def list_sources(
    paths: Sequence["Location"], kind: str | None, mapping: Path | None, table: str | None, as_json: bool
) -> None:
    """Say what each file is: kind, posts, time span, commonest hashtags, the first posts, warnings."""
    from curator import sources

    found = [sources.describe(path, kind, _mapping(mapping), table=table) for path in paths]
    documents = [
        {
            "path": str(one.path),
            "kind": one.kind,
            "confidence": one.confidence,
            "posts": one.posts,
            "first": iso_utc(one.first_ms),
            "last": iso_utc(one.last_ms),
            "hashtags": [{"tag": tag, "posts": count} for tag, count in one.hashtags],
            "warnings": list(one.warnings),
            "others": [{"kind": kind, "confidence": sure} for kind, sure in one.others],
            "sample": [
                {
                    "id": post.id,
                    "author": post.author.handle or None if post.author else None,
                    "at": iso_utc(post.at_ms),
                    "text": storable(post.text),
                }
                for post in one.sample
            ],
        }
        for one in found
    ]
    if as_json:
        _print_json(documents)
    for one, document in zip(found, documents, strict=True):
        if one.kind and not as_json:
            _print_description(one, document)
        for warning in one.warnings:
            click.echo(_printable(warning), err=True)
    if any(one.kind is None for one in found):
        sys.exit(BAD_INPUT)


def _print_description(one: "Description", document: dict[str, Any]) -> None:
    tags = ", ".join(f"#{tag} ({count})" for tag, count in one.hashtags[:3])
    click.echo(
        _printable(
            f"{one.path}: {one.kind} ({one.confidence:.0%} sure), {one.posts} posts,"
            f" {document['first'] or 'no time'} to {document['last'] or 'no time'}; {tags or 'no hashtags'}"
        )
    )
    for kind, sure in one.others[:3]:
        click.echo(f"  or {kind} ({sure:.0%})")
    for post in document["sample"]:
        click.echo(_printable(f"  {post['at'] or '?'} @{post['author'] or '?'}: {post['text'][:100]}"))


@curator.command("import")
@click.argument("paths", metavar="PATH…", type=_ARCHIVE, nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="P.curation",
    type=_EXISTING,
    required=True,
    help="The project to make or add to.",
)
@click.option("--kind", help="Read the files as this kind; see curator sources.")
@click.option("--mapping", metavar="FILE", type=_EXISTING, help="Read their tables by this mapping.")
@_table_option
@click.option("--hashtag", metavar="TAG", help="Take only tweets with this hashtag.")
@click.option("--since", metavar="T", help="Take only tweets from this time on (ISO 8601).")
@click.option("--until", metavar="T", help="Take only tweets up to this time, included.")
@_editor_option
@_json_option
def import_(
    paths: Sequence["Location"],
    output: Path,
    kind: str | None,
    mapping: Path | None,
    table: str | None,
    hashtag: str | None,
    since: str | None,
    until: str | None,
    editor: str | None,
    as_json: bool,
) -> None:
    """Make a project from archives, or add them to one."""
    from curator import importing, workspace

    scope = _scope(hashtag, since, until)
    how = importing.As(kind, _mapping(mapping), table)
    fresh = not output.exists()
    with _Progress(quiet=as_json) as progress:
        project, files = workspace.import_archives(paths, output, scope, how, editor, progress)
    with project:
        posts = len(project.pks())
        started = project.next_undo_and_redo()[0] if fresh else None
    if as_json:
        _print_json({"project": str(output), "posts": posts, "files": [asdict(one) for one in files]})
        return
    for one in files:
        click.echo(
            f"{_printable(str(one.path))}: {one.read} rows read, {one.kept} kept, {one.duplicates} there already,"
            f" {one.outside} outside the scope, {one.refused} refused"
        )
        if one.embedded:
            click.echo(f"  {one.embedded} tweets came besides, as others quote or retweet them")
        if one.ids_repaired or one.times_inferred:
            click.echo(f"  {one.ids_repaired} ids repaired, {one.times_inferred} times inferred")
        if one.rejects:
            click.echo(_printable(f"  what was refused is listed in {one.rejects}"))
    click.echo(_printable(f"{output} holds {posts} posts."))
    if started:
        click.echo(_printable(f"{started}; curator undo {output} takes that back."))


@curator.command("scope")
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("--hashtag", metavar="TAG", help="Only tweets with this hashtag.")
@click.option("--since", metavar="T", help="Only tweets from this time on (ISO 8601).")
@click.option("--until", metavar="T", help="Only tweets up to this time, included.")
@_editor_option
@_json_option
def scope_(
    project: Path, hashtag: str | None, since: str | None, until: str | None, editor: str | None, as_json: bool
) -> None:
    """Widen or narrow a project to a part of its archives; without options, to all of them.

    Tweets that a decision is about stay, whatever the scope.
    """
    from curator import importing

    with _project(project, editor) as opened, _Progress(quiet=as_json) as progress:
        done = importing.rescope(opened, _scope(hashtag, since, until), progress)
        document = {"project": str(project), "posts": len(opened.pks()), "added": done.added,
                    "removed": done.removed, "missing": list(done.missing)}  # fmt: skip
    if as_json:
        _print_json(document)
        return
    for path in done.missing:
        click.echo(
            f"{_printable(str(path))} is not there any more, was changed, or is on a server;"
            " import it again to take more.",
            err=True,
        )
    click.echo(
        _printable(f"{done.added} tweets came, {done.removed} went; {project} holds {document['posts']} posts.")
    )


def _scope(hashtag: str | None, since: str | None, until: str | None) -> "Scope":
    from curator.importing import Scope

    return Scope(
        (hashtag or "").removeprefix("#").lower() or None,
        _time(since, "--since"),
        _time(until, "--until", whole_second=True),
    )


@curator.command("chats")
@click.argument("path", type=_ARCHIVE)
@_table_option
@_json_option
def list_chats(path: "Location", table: str | None, as_json: bool) -> None:
    """List the chats found in an archive or a project."""
    from curator import importing, survey

    documents = [
        {
            "key": chat.key,
            "hashtag": chat.hashtag,
            "start": iso_utc(chat.start_ms),
            "end": iso_utc(chat.end_ms),
            "posts": chat.posts,
            "people": chat.people,
            "questions": chat.questions,
        }
        for chat in survey.chats(path, importing.As(table=table))
    ]
    _print(
        documents,
        "{key}: #{hashtag}, {start} to {end}, {posts} posts by {people} people, {questions} questions",
        as_json,
    )


@curator.command("questions")
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("--detect", is_flag=True, help="Propose the questions anew from the host's own tweets.")
@click.option("--chat", metavar="KEY", help="With --detect: of this chat; otherwise of the one with most posts.")
@click.option(
    "--set", "replacement", metavar="FILE", type=_EXISTING, help="Replace the questions by a file's lines."
)
@_editor_option
@_json_option
def list_questions(
    project: Path, detect: bool, chat: str | None, replacement: Path | None, editor: str | None, as_json: bool
) -> None:
    """List, detect or replace the questions."""
    from curator import workspace

    if detect and replacement:
        raise click.UsageError("--detect and --set exclude each other.")
    if chat is not None and not detect:
        raise click.UsageError("--chat goes with --detect.")
    texts = None if replacement is None else _read_text(replacement).splitlines()
    with _project(project, editor) as opened:
        if detect:
            workspace.detect_questions(opened, chat)
        if texts is not None:
            opened.set_questions(texts)
        documents = [
            {
                "number": question.number,
                "text": question.text,
                "post": question.post,
                "author": question.author,
                "at": iso_utc(question.at_ms),
                "placed": question.placed,
            }
            for question in opened.questions()
        ]
    _print(documents, "{number}. {text} ({placed})", as_json)


@curator.command("posts")
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("--query", default="", help="Search words, as in the window: from:ana has:link is:unfiled q:2.")
@_json_option
def list_posts(project: Path, query: str, as_json: bool) -> None:
    """List posts in the order of time."""
    with _project(project) as opened:
        documents = [
            {
                "id": state.id,
                "author": state.handle or None,
                "name": state.name or None,
                "at": iso_utc(state.at_ms),
                "text": state.text,
                "url": state.url,
                "repost_of": state.repost_of,
                "reply_to": state.reply_to,
                "context": state.context,
                "questions": list(state.questions),
                "starred": state.starred,
                "shelved": state.shelved,
                "seen": state.seen,
                "label": state.label,
                "remark": state.remark,
            }
            for state in opened.all_states(query)
        ]
    _print(documents, "{at} {id} @{author}: {text}", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@_json_option
def suggest(project: Path, as_json: bool) -> None:
    """For every unfiled post: the questions it may answer, with probability and reason."""
    from curator import workspace

    with _project(project) as opened:
        suggestions = workspace.suggestions(opened)
    if as_json:
        _print_json([asdict(one) for one in suggestions])
        return
    for one in suggestions:
        click.echo(_printable(f"{one.post}: {_suggested(one)}"))


def _suggested(one: "Suggestion") -> str:
    likely = [f"question {ranked.question} ({ranked.probability:.0%})" for ranked in one.ranked[:2]]
    if not likely or one.none > one.ranked[0].probability:
        return f"none of the questions ({one.none:.0%})"
    if one.abstains:
        return f"not sure: {' or '.join(likely)}"
    return f"{likely[0]}. {one.ranked[0].reason}"


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.argument("decisions", metavar="DECISIONS.json", type=_EXISTING)
@_editor_option
@_json_option
def apply(project: Path, decisions: Path, editor: str | None, as_json: bool) -> None:
    """Make the decisions in a file, one after another; each is durable before the next begins."""
    from curator.project.decisions import perform
    from curator.project.errors import BadDecision

    try:
        entries = json.loads(_read_text(decisions))
    except (ValueError, RecursionError) as error:
        raise CuratorError(f"{decisions} is no JSON: {error}; nothing was decided.") from error
    if not isinstance(entries, list):
        raise CuratorError(f"{decisions} is no list of decisions; nothing was decided.")
    with _project(project, editor) as opened:
        for index, entry in enumerate(entries):
            try:
                change = perform(opened, entry)
            except BadDecision as error:
                reason = str(error).rstrip(".")
                raise CuratorError(f"{decisions}, entry {index}: {reason}; those before it stand.") from error
            if as_json:
                click.echo(json.dumps({"index": index, "decision": change.decision}))
                sys.stdout.flush()
        if not as_json:
            click.echo(f"{len(entries)} decisions made.")


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("-f", "--format", "format_", metavar="FORMAT", required=True, help="markdown, html, text …")
@click.option("-o", "--output", metavar="FILE", type=_EXISTING, required=True, help="The file to write.")
@click.option("--starred", is_flag=True, help="Only the starred quotes.")
@click.option(
    "--attribution", metavar="A", help="none, first-name, handle, name or linked; otherwise the project's."
)
@click.option("--template", metavar="T", help="What stands around the quotes; otherwise the project's.")
@click.option(
    "--report", metavar="FILE", type=_EXISTING, help="Write a report of all tweets too: .html, .csv or .docx."
)
def export(
    project: Path,
    format_: str,
    output: Path,
    starred: bool,
    attribution: str | None,
    template: str | None,
    report: Path | None,
) -> None:
    """Write the article draft."""
    from curator import workspace

    with _project(project) as opened:
        workspace.export(
            opened,
            format_,
            output,
            starred=starred,
            attribution=attribution,
            template=template,
            report=report,
        )


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("--against", metavar="FILE", type=_EXISTING, help="Hold an exported or published file against it.")
@_json_option
def lint(project: Path, against: Path | None, as_json: bool) -> None:
    """List what is wrong with the draft; or where a published page no longer says what the tweets say."""
    from curator import workspace
    from curator.draft.lint import Severity

    with _project(project) as opened:
        found = workspace.findings(opened, against)
    if as_json:
        _print_json(
            [
                {
                    "rule": one.rule,
                    "severity": one.severity,
                    "question": one.question,
                    "post": one.post,
                    "message": one.message,
                    "fixable": one.fix is not None,
                }
                for one in found
            ]
        )
    else:
        for one in found:
            question = f"question {one.question}: " if one.question else ""
            post = f", {one.post}" if one.post else ""
            click.echo(_printable(f"{one.severity}: {question}{one.message} ({one.rule}{post})"))
        if not found:
            click.echo("Nothing was found.")
    if any(one.severity is not Severity.HINT for one in found):
        sys.exit(FINDINGS)


@curator.command()
@click.argument("path", metavar="FILE", type=_EXISTING)
@click.option("--repair", is_flag=True, help="Mend what can be mended of a project into a new file.")
@click.option("-o", "--output", metavar="OUT", type=_EXISTING, help="With --repair: the new file.")
@_json_option
def verify(path: Path, repair: bool, output: Path | None, as_json: bool) -> None:
    """Check a project's or an archive's integrity."""
    from curator import workspace

    if output is not None and not repair:
        raise CuratorError("-o is for what --repair writes; add --repair.")
    if repair:
        account, problems = workspace.repair(path, output)
        checked = workspace.Verification("project", problems)
    else:
        account, checked = None, workspace.verify(path)
    if as_json:
        document = {
            "ok": not checked.problems,
            "kind": checked.kind,
            "problems": [asdict(problem) for problem in checked.problems],
        }
        _print_json(document | ({"repaired": account and asdict(account)} if repair else {}))
    else:
        for problem in checked.problems:
            click.echo(_printable(problem.message))
        if account is not None:
            click.echo(_printable(account.told()))
        if not checked.problems:
            click.echo(_printable(f"{path} is sound."))
    if checked.problems:
        sys.exit(FINDINGS)


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@_json_option
def history(project: Path, as_json: bool) -> None:
    """List every decision, oldest first."""
    with _project(project) as opened:
        documents = [
            {
                "decision": one.id,
                "at": one.at,
                "editor": one.editor,
                "label": one.label,
                "undone": one.undone,
            }
            for one in opened.history()
        ]
    _print(documents, "{decision} {at} {editor}: {label}", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@_editor_option
@_json_option
def undo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Take back the last N decisions (1)."""
    with _project(project, editor) as opened:
        _print_steps(opened.undo(steps), "Took back", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@_editor_option
@_json_option
def redo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Make the last N undone decisions again (1)."""
    with _project(project, editor) as opened:
        _print_steps(opened.redo(steps), "Made again", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("--post", metavar="ID", help="The tweet.")
@click.option("--person", metavar="HANDLE", help="The person, with all their tweets.")
@click.option("--yes", is_flag=True, help="Do not ask first, on a terminal.")
@_json_option
def forget(project: Path, post: str | None, person: str | None, yes: bool, as_json: bool) -> None:
    """Forget a tweet or a person for good: in the project, its history and its backups. It cannot be undone."""
    from curator import workspace

    if (post is None) == (person is None):
        raise CuratorError("Name either a tweet with --post or a person with --person.")
    with _project(project) as opened:
        told = opened.to_forget(post=post, person=person)
        if sys.stdin.isatty() and not (yes or as_json):
            click.echo(told.warning())
            click.confirm("Forget it?", abort=True)
        told = workspace.forget(opened, post=post, person=person)
    if as_json:
        _print_json(asdict(told))
        return
    click.echo(told.account())


@curator.command("blind-copy")
@click.argument("project", metavar="P.curation", type=_EXISTING)
@click.option("-o", "--output", metavar="B.curation", type=_EXISTING, required=True, help="The copy to make.")
@_json_option
def blind_copy(project: Path, output: Path, as_json: bool) -> None:
    """Copy a project for a second editor, without what was picked, starred or written about any tweet."""
    from curator.project import blind

    blind.blind_copy(project, output)
    if as_json:
        _print_json({"project": str(output)})
    else:
        click.echo(f"{output} has the tweets and the questions; merge it once both are done.")


@curator.command()
@click.argument("a", metavar="A.curation", type=_EXISTING)
@click.argument("b", metavar="B.curation", type=_EXISTING)
@click.option("-o", "--output", metavar="C.curation", type=_EXISTING, required=True, help="The project to make.")
@_editor_option
@_json_option
def merge(a: Path, b: Path, output: Path, editor: str | None, as_json: bool) -> None:
    """Make one project of two editors' work on the same chat; neither of the two is changed."""
    from curator.project import account_name, merging

    with _Progress("Merging", quiet=as_json) as progress:
        done = merging.merge(a, b, output, editor or account_name(), progress)
    found = done.agreement
    if as_json:
        _print_json(
            {
                "agreed": found.agreed,
                "only_a": found.only_a,
                "only_b": found.only_b,
                "conflicts": [{"post": one.post, "a": one.a, "b": one.b} for one in found.conflicts],
                "kappa": found.kappa,
                "differences": [
                    {"what": one.what, "of": one.of, "a": one.a, "b": one.b, "kept": one.kept}
                    for one in done.differences
                ],
            }
        )
    else:
        for sentence in done.told():
            click.echo(_printable(sentence))
        click.echo(f"{output} has it all.")
    if found.conflicts:
        sys.exit(FINDINGS)


def complete(variable: str, instruction: str) -> int:
    """Answer a shell that asks how a command line may go on, or for the script with which it asks.

    ``instruction`` is what it set the variable to. Source: https://click.palletsprojects.com/en/stable/shell-completion/
    """
    return shell_complete(curator, {}, "curator", variable, instruction)


def run(words: Sequence[str]) -> int:
    """Run a command line's words; gives the exit status. Raises CuratorError, also where they are no command."""
    hush = plugins.listen(lambda broken: click.echo(_printable(f"curator: {broken}"), err=True))
    try:
        # Without click's own main, which would turn a reader that went away into a failure.
        with curator.make_context("curator", list(words)) as context:
            curator.invoke(context)
    except click.UsageError as error:
        raise CuratorError(error.format_message()) from error
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.exceptions.Exit as stop:
        return stop.exit_code
    finally:
        hush()
    return 0


@contextmanager
def _project(path: Path, editor: str | None = None) -> Iterator["Project"]:
    """A project, open; what was chosen meanwhile is remembered for the next chat."""
    from curator.project import Project

    decided: list[Change] = []
    with Project.open(path, editor) as project:
        project.listeners.append(decided.append)
        try:
            yield project
        finally:
            if any(change.decision for change in decided):
                from curator import workspace

                workspace.remember(project)


def _mapping(path: Path | None) -> "Mapping | None":
    if path is None:
        return None
    from curator.sources.mapping import load

    return load(path)


def _time(text: str | None, option: str, *, whole_second: bool = False) -> int | None:
    if text is None:
        return None
    try:
        at_ms = epoch_ms(text)
    except (ValueError, OverflowError):
        raise click.UsageError(f"{option} takes a time such as 2015-03-10T21:04:05Z, not {text!r}.") from None
    return at_ms + 999 if whole_second else at_ms


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CuratorError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CuratorError(f"{path} is no UTF-8 text; save it as UTF-8 and try again.") from error


def _print_json(document: object) -> None:
    click.echo(escaped(json.dumps(document, ensure_ascii=False)))


def _print(documents: Iterable[dict[str, Any]], line: str, as_json: bool) -> None:
    if as_json:
        _print_json(list(documents))
        return
    for document in documents:
        click.echo(
            _printable(line.format(**{key: "?" if value is None else value for key, value in document.items()}))
        )


def _print_steps(changes: Sequence["Change"], verb: str, as_json: bool) -> None:
    if as_json:
        _print_json({"decisions": [change.decision for change in changes]})
        return
    for change in changes:
        click.echo(_printable(f"{verb}: {change.label}"))
    if not changes:
        click.echo("There is nothing left to do that with.")


class _Progress:
    """A progress bar on a terminal; nothing in a pipe."""

    def __init__(self, doing: str = "Importing", *, quiet: bool) -> None:
        self._doing = doing
        self._shown = sys.stderr.isatty() and not quiet
        self._last = -1

    def __enter__(self) -> Callable[[int, int | None], None]:
        return self._show

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\033[K", nl=False, err=True)

    def _show(self, done: int, rows: int | None) -> None:
        if not self._shown:
            return
        share = min(100, done * 100 // rows) if rows else -1
        if share != self._last or not rows:
            self._last = share
            amount = f"{share:3} %" if rows else f"{done}"
            click.echo(f"\r{self._doing} {amount}", nl=False, err=True)
