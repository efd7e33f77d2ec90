"""The commands about archives: what a file is, which chats it holds, and what of it a project takes."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.posts import iso_utc
from curator.terminal.exit_status import ExitStatus
from curator.terminal.group import curator
from curator.terminal.options import (
    ARCHIVE,
    FILE,
    archives_argument,
    editor_option,
    json_option,
    mapping_from,
    mapping_option,
    open_project,
    project_argument,
    scope_from,
    scope_options,
    table_option,
)
from curator.terminal.printing import ProgressBar, Record, print_json, print_line, print_result, print_table
from curator.text import storable

if TYPE_CHECKING:
    from curator.sources import Description
    from curator.sources.address import Location
    from curator.work.importing import ImportedFile


@curator.command("sources")
@archives_argument
@click.option("--kind", help="Read the files as this kind.")
@mapping_option
@table_option
@json_option
def describe_sources(
    paths: Sequence["Location"], kind: str | None, mapping: Path | None, table: str | None, as_json: bool
) -> None:
    """Say what each file is: kind, posts, time span, commonest hashtags, the first posts, warnings."""
    from curator import sources

    columns = mapping_from(mapping)
    found = [sources.describe(path, kind, columns, table=table) for path in paths]
    if as_json:
        print_json([_description_record(one) for one in found])
    for one in found:
        if one.kind and not as_json:
            for line in _description_lines(one):
                print_line(line)
        for warning in one.warnings:
            print_line(warning, err=True)
    if any(one.kind is None for one in found):
        sys.exit(ExitStatus.BAD_INPUT)


def _description_record(found: "Description") -> Record:
    return {
        "path": str(found.path),
        "kind": found.kind,
        "confidence": found.confidence,
        "posts": found.posts,
        "first": iso_utc(found.first_ms),
        "last": iso_utc(found.last_ms),
        "hashtags": [{"tag": tag, "posts": count} for tag, count in found.hashtags],
        "warnings": list(found.warnings),
        "others": [{"kind": kind, "confidence": confidence} for kind, confidence in found.others],
        "sample": [
            {
                "id": post.id,
                "author": post.author.handle or None if post.author else None,
                "at": iso_utc(post.at_ms),
                "text": storable(post.text),
            }
            for post in found.sample
        ],
    }


def _description_lines(found: "Description") -> Iterator[str]:
    first, last = (iso_utc(at_ms) or "no time" for at_ms in (found.first_ms, found.last_ms))
    tags = ", ".join(f"#{tag} ({count})" for tag, count in found.hashtags[:3]) or "no hashtags"
    yield (
        f"{found.path}: {found.kind} ({found.confidence:.0%} sure), {found.posts} posts, {first} to {last}; {tags}"
    )
    for kind, confidence in found.others[:3]:
        yield f"  or {kind} ({confidence:.0%})"
    for post in found.sample:
        author = post.author.handle if post.author else ""
        yield f"  {iso_utc(post.at_ms) or '?'} @{author or '?'}: {storable(post.text)[:100]}"


@curator.command("import")
@archives_argument
@click.option(
    "-o", "--output", metavar="P.curation", type=FILE, required=True, help="The project to make or add to."
)
@click.option("--kind", help="Read the files as this kind; see curator sources.")
@mapping_option
@table_option
@scope_options("Take only tweets")
@editor_option
@json_option
def import_archives(
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
    from curator.work import starting
    from curator.work.scope import As

    scope = scope_from(hashtag, since, until)
    how = As(kind, mapping_from(mapping), table)
    fresh = not output.exists()
    with ProgressBar(quiet=as_json) as progress:
        project, files = starting.import_archives(paths, output, scope, how, editor, progress)
    with project:
        posts = len(project.pks())
        started = project.next_undo_and_redo()[0] if fresh else None
    lines = [line for one in files for line in _import_lines(one)]
    lines.append(f"{output} holds {posts} posts.")
    if started:
        lines.append(f"{started}; curator undo {output} takes that back.")
    document = {"project": str(output), "posts": posts, "files": [asdict(one) for one in files]}
    print_result(document, lines, as_json=as_json)


def _import_lines(file: "ImportedFile") -> Iterator[str]:
    yield (
        f"{file.path}: {file.read} rows read, {file.kept} kept, {file.duplicates} there already,"
        f" {file.outside} outside the scope, {file.refused} refused"
    )
    if file.embedded:
        yield f"  {file.embedded} tweets came besides, as others quote or retweet them"
    if file.ids_repaired or file.times_inferred:
        yield f"  {file.ids_repaired} ids repaired, {file.times_inferred} times inferred"
    if file.rejects:
        yield f"  what was refused is listed in {file.rejects}"


@curator.command("scope")
@project_argument
@scope_options("Only tweets")
@editor_option
@json_option
def change_scope(
    project: Path, hashtag: str | None, since: str | None, until: str | None, editor: str | None, as_json: bool
) -> None:
    """Widen or narrow a project to a part of its archives; without options, to all of them.

    Tweets that a decision is about stay, whatever the scope.
    """
    from curator.work import importing

    with open_project(project, editor) as opened, ProgressBar(quiet=as_json) as progress:
        done = importing.rescope(opened, scope_from(hashtag, since, until), progress)
        posts = len(opened.pks())
    if not as_json:
        for path in done.missing:
            print_line(
                f"{path} is not there any more, was changed, or is on a server; import it again to take more.",
                err=True,
            )
    print_result(
        {"project": str(project), "posts": posts} | asdict(done),
        [f"{done.added} tweets came, {done.removed} went; {project} holds {posts} posts."],
        as_json=as_json,
    )


@curator.command("chats")
@click.argument("path", type=ARCHIVE)
@table_option
@json_option
def list_chats(path: "Location", table: str | None, as_json: bool) -> None:
    """List the chats found in an archive or a project."""
    from curator.work import survey
    from curator.work.scope import As

    records = [
        {
            "key": chat.key,
            "hashtag": chat.hashtag,
            "start": iso_utc(chat.start_ms),
            "end": iso_utc(chat.end_ms),
            "posts": chat.posts,
            "people": chat.people,
            "questions": chat.questions,
        }
        for chat in survey.chats(path, As(table=table))
    ]
    print_table(
        records,
        "{key}: #{hashtag}, {start} to {end}, {posts} posts by {people} people, {questions} questions",
        as_json=as_json,
    )
