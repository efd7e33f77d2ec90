"""FIXME-DOC."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from curator.posts import CuratorError, iso_utc
from curator.text.terminal import printable as _printable

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion

from curator.terminal.group import curator
from curator.terminal.options import EXISTING, editor_option, json_option, opened_project, read_text
from curator.terminal.printing import show, show_json, show_steps


@curator.command("questions")
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("--detect", is_flag=True, help="Propose the questions anew from the host's own tweets.")
@click.option("--chat", metavar="KEY", help="With --detect: of this chat; otherwise of the one with most posts.")
@click.option(
    "--set", "replacement", metavar="FILE", type=EXISTING, help="Replace the questions by a file's lines."
)
@editor_option
@json_option
def list_questions(
    project: Path, detect: bool, chat: str | None, replacement: Path | None, editor: str | None, as_json: bool
) -> None:
    """List, detect or replace the questions."""
    from curator.work import starting

    if detect and replacement:
        raise click.UsageError("--detect and --set exclude each other.")
    if chat is not None and not detect:
        raise click.UsageError("--chat goes with --detect.")
    texts = None if replacement is None else read_text(replacement).splitlines()
    with opened_project(project, editor) as opened:
        if detect:
            starting.detect_questions(opened, chat)
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
    show(documents, "{number}. {text} ({placed})", as_json)


@curator.command("posts")
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("--query", default="", help="Search words, as in the window: from:ana has:link is:unfiled q:2.")
@json_option
def list_posts(project: Path, query: str, as_json: bool) -> None:
    """List posts in the order of time."""
    with opened_project(project) as opened:
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
    show(documents, "{at} {id} @{author}: {text}", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@json_option
def suggest(project: Path, as_json: bool) -> None:
    """For every unfiled post: the questions it may answer, with probability and reason."""
    from curator.work import suggesting

    with opened_project(project) as opened:
        suggestions = suggesting.suggestions(opened)
        numbers = {question.id: question.number for question in opened.questions()}
    if as_json:
        show_json([_with_numbers(one, numbers) for one in suggestions])
        return
    for one in suggestions:
        click.echo(_printable(f"{one.post}: {_suggested(one, numbers)}"))


def _with_numbers(one: "Suggestion", numbers: Mapping[str, int]) -> dict[str, Any]:
    """A suggestion as it is printed, with the questions' numbers of now in place of their ids."""
    ranked = [
        {**asdict(ranked), "question": numbers[ranked.question]}
        for ranked in one.ranked
        if ranked.question in numbers
    ]
    marked = [numbers[question] for question in one.marked if question in numbers]
    return {**asdict(one), "ranked": ranked, "marked": marked}


def _suggested(one: "Suggestion", numbers: Mapping[str, int]) -> str:
    ranked = [ranked for ranked in one.ranked if ranked.question in numbers]
    likely = [f"question {numbers[best.question]} ({best.probability:.0%})" for best in ranked[:2]]
    if not likely or one.none > ranked[0].probability:
        return f"none of the questions ({one.none:.0%})"
    if one.abstains:
        return f"not sure: {' or '.join(likely)}"
    return f"{likely[0]}. {ranked[0].reason}"


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.argument("decisions", metavar="DECISIONS.json", type=EXISTING)
@editor_option
@json_option
def apply(project: Path, decisions: Path, editor: str | None, as_json: bool) -> None:
    """Make the decisions in a file, one after another; each is durable before the next begins."""
    from curator.project.decision_files import perform
    from curator.project.errors import BadDecision

    try:
        entries = json.loads(read_text(decisions))
    except (ValueError, RecursionError) as error:
        raise CuratorError(f"{decisions} is no JSON: {error}; nothing was decided.") from error
    if not isinstance(entries, list):
        raise CuratorError(f"{decisions} is no list of decisions; nothing was decided.")
    with opened_project(project, editor) as opened:
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
@click.argument("project", metavar="P.curation", type=EXISTING)
@json_option
def history(project: Path, as_json: bool) -> None:
    """List every decision, oldest first."""
    with opened_project(project) as opened:
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
    show(documents, "{decision} {at} {editor}: {label}", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@editor_option
@json_option
def undo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Take back the last N decisions (1)."""
    with opened_project(project, editor) as opened:
        show_steps(opened.undo(steps), "Took back", as_json)


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@editor_option
@json_option
def redo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Make the last N undone decisions again (1)."""
    with opened_project(project, editor) as opened:
        show_steps(opened.redo(steps), "Made again", as_json)
