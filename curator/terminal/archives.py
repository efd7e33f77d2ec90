"""FIXME-DOC."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from curator.posts import iso_utc
from curator.text import storable
from curator.text.terminal import printable as _printable

if TYPE_CHECKING:
    from curator.sources import Description
    from curator.sources.address import Location

from curator.terminal.group import curator
from curator.terminal.options import (
    ARCHIVE,
    BAD_INPUT,
    EXISTING,
    chosen_mapping,
    chosen_scope,
    editor_option,
    json_option,
    opened_project,
    table_option,
)
from curator.terminal.printing import Progress, show, show_json


@curator.command("sources")
@click.argument("paths", metavar="PATH…", type=ARCHIVE, nargs=-1, required=True)
@click.option("--kind", help="Read the files as this kind.")
@click.option("--mapping", metavar="FILE", type=EXISTING, help="Read their tables by this mapping.")
@table_option
@json_option
def list_sources(
    paths: Sequence["Location"], kind: str | None, mapping: Path | None, table: str | None, as_json: bool
) -> None:
    """Say what each file is: kind, posts, time span, commonest hashtags, the first posts, warnings."""
    from curator import sources

    found = [sources.describe(path, kind, chosen_mapping(mapping), table=table) for path in paths]
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
        show_json(documents)
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
@click.argument("paths", metavar="PATH…", type=ARCHIVE, nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="P.curation",
    type=EXISTING,
    required=True,
    help="The project to make or add to.",
)
@click.option("--kind", help="Read the files as this kind; see curator sources.")
@click.option("--mapping", metavar="FILE", type=EXISTING, help="Read their tables by this mapping.")
@table_option
@click.option("--hashtag", metavar="TAG", help="Take only tweets with this hashtag.")
@click.option("--since", metavar="T", help="Take only tweets from this time on (ISO 8601).")
@click.option("--until", metavar="T", help="Take only tweets up to this time, included.")
@editor_option
@json_option
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
    from curator.work import importing, starting

    scope = chosen_scope(hashtag, since, until)
    how = importing.As(kind, chosen_mapping(mapping), table)
    fresh = not output.exists()
    with Progress(quiet=as_json) as progress:
        project, files = starting.import_archives(paths, output, scope, how, editor, progress)
    with project:
        posts = len(project.pks())
        started = project.next_undo_and_redo()[0] if fresh else None
    if as_json:
        show_json({"project": str(output), "posts": posts, "files": [asdict(one) for one in files]})
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
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("--hashtag", metavar="TAG", help="Only tweets with this hashtag.")
@click.option("--since", metavar="T", help="Only tweets from this time on (ISO 8601).")
@click.option("--until", metavar="T", help="Only tweets up to this time, included.")
@editor_option
@json_option
def scope_(
    project: Path, hashtag: str | None, since: str | None, until: str | None, editor: str | None, as_json: bool
) -> None:
    """Widen or narrow a project to a part of its archives; without options, to all of them.

    Tweets that a decision is about stay, whatever the scope.
    """
    from curator.work import importing

    with opened_project(project, editor) as opened, Progress(quiet=as_json) as progress:
        done = importing.rescope(opened, chosen_scope(hashtag, since, until), progress)
        document = {"project": str(project), "posts": len(opened.pks()), "added": done.added,
                    "removed": done.removed, "missing": list(done.missing)}  # fmt: skip
    if as_json:
        show_json(document)
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


@curator.command("chats")
@click.argument("path", type=ARCHIVE)
@table_option
@json_option
def list_chats(path: "Location", table: str | None, as_json: bool) -> None:
    """List the chats found in an archive or a project."""
    from curator.work import importing, survey

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
    show(
        documents,
        "{key}: #{hashtag}, {start} to {end}, {posts} posts by {people} people, {questions} questions",
        as_json,
    )
