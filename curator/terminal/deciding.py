"""The commands about what is decided: questions, posts, suggestions, decisions and their history."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.posts import CuratorError, iso_utc
from curator.terminal.group import curator
from curator.terminal.options import (
    FILE,
    editor_option,
    json_option,
    open_project,
    project_argument,
    read_text,
)
from curator.terminal.printing import Record, print_json, print_line, print_result, print_table

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion
    from curator.project import Change, PostState, Question

_steps_argument = click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)


@curator.command("questions")
@project_argument
@click.option("--detect", is_flag=True, help="Propose the questions anew from the host's own tweets.")
@click.option("--chat", metavar="KEY", help="With --detect: of this chat; otherwise of the one with most posts.")
@click.option("--set", "replacement", metavar="FILE", type=FILE, help="Replace the questions by a file's lines.")
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
    with open_project(project, editor) as opened:
        if detect:
            starting.detect_questions(opened, chat)
        if texts is not None:
            opened.set_questions(texts)
        records = [_question_record(question) for question in opened.questions()]
    print_table(records, "{number}. {text} ({placed})", as_json=as_json)


def _question_record(question: "Question") -> Record:
    return {
        "number": question.number,
        "text": question.text,
        "post": question.post,
        "author": question.author,
        "at": iso_utc(question.at_ms),
        "placed": question.placed,
    }


@curator.command("posts")
@project_argument
@click.option("--query", default="", help="Search words, as in the window: from:ana has:link is:unfiled q:2.")
@json_option
def list_posts(project: Path, query: str, as_json: bool) -> None:
    """List posts in the order of time."""
    with open_project(project) as opened:
        records = [_post_record(state) for state in opened.all_states(query)]
    print_table(records, "{at} {id} @{author}: {text}", as_json=as_json)


def _post_record(state: "PostState") -> Record:
    from curator.project.marks import MARKS

    return {
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
        **{str(mark.state): mark.table in state.marks for mark in MARKS},
        "label": state.label,
        "remark": state.remark,
    }


@curator.command()
@project_argument
@json_option
def suggest(project: Path, as_json: bool) -> None:
    """For every unfiled post: the questions it may answer, with probability and reason."""
    from curator.work import suggesting

    with open_project(project) as opened:
        found = suggesting.suggestions(opened)
        numbers = {question.id: question.number for question in opened.questions()}
    records = (_with_numbers(one, numbers) for one in found)
    print_result(records, (f"{one.post}: {_likeliest(one, numbers)}" for one in found), as_json=as_json)


def _with_numbers(suggestion: "Suggestion", numbers: Mapping[str, int]) -> dict[str, object]:
    """A suggestion as it is printed, with the questions' numbers of now in place of their ids."""
    ranked = [
        {**asdict(ranked), "question": numbers[ranked.question]}
        for ranked in suggestion.ranked
        if ranked.question in numbers
    ]
    marked = [numbers[question] for question in suggestion.marked if question in numbers]
    return {**asdict(suggestion), "ranked": ranked, "marked": marked}


def _likeliest(suggestion: "Suggestion", numbers: Mapping[str, int]) -> str:
    ranked = [ranked for ranked in suggestion.ranked if ranked.question in numbers]
    best = [f"question {numbers[one.question]} ({one.probability:.0%})" for one in ranked[:2]]
    if not best or suggestion.none > ranked[0].probability:
        return f"none of the questions ({suggestion.none:.0%})"
    if suggestion.abstains:
        return f"not sure: {' or '.join(best)}"
    return f"{best[0]}. {ranked[0].reason}"


@curator.command("apply")
@project_argument
@click.argument("decisions", metavar="DECISIONS.json", type=FILE)
@editor_option
@json_option
def apply_decisions(project: Path, decisions: Path, editor: str | None, as_json: bool) -> None:
    """Make the decisions in a file, one after another; each is durable before the next begins."""
    from curator.project.decision_files import perform
    from curator.project.errors import BadDecision

    try:
        entries = json.loads(read_text(decisions))
    except (ValueError, RecursionError) as error:
        raise CuratorError(f"{decisions} is no JSON: {error}; nothing was decided.") from error
    if not isinstance(entries, list):
        raise CuratorError(f"{decisions} is no list of decisions; nothing was decided.")
    with open_project(project, editor) as opened:
        for index, entry in enumerate(entries):
            try:
                change = perform(opened, entry)
            except BadDecision as error:
                reason = str(error).rstrip(".")
                raise CuratorError(f"{decisions}, entry {index}: {reason}; those before it stand.") from error
            if as_json:
                print_json({"index": index, "decision": change.decision})
        if not as_json:
            print_line(f"{len(entries)} decisions made.")


@curator.command()
@project_argument
@json_option
def history(project: Path, as_json: bool) -> None:
    """List every decision, oldest first."""
    with open_project(project) as opened:
        records = [
            {
                "decision": one.id,
                "at": one.at,
                "editor": one.editor,
                "label": one.label,
                "undone": one.undone,
            }
            for one in opened.history()
        ]
    print_table(records, "{decision} {at} {editor}: {label}", as_json=as_json)


@curator.command()
@project_argument
@_steps_argument
@editor_option
@json_option
def undo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Take back the last N decisions (1)."""
    with open_project(project, editor) as opened:
        _print_steps(opened.undo(steps), "Took back", as_json=as_json)


@curator.command()
@project_argument
@_steps_argument
@editor_option
@json_option
def redo(project: Path, steps: int, editor: str | None, as_json: bool) -> None:
    """Make the last N undone decisions again (1)."""
    with open_project(project, editor) as opened:
        _print_steps(opened.redo(steps), "Made again", as_json=as_json)


def _print_steps(changes: Sequence["Change"], verb: str, *, as_json: bool) -> None:
    lines = [f"{verb}: {change.label}" for change in changes] or ["There is nothing left to do that with."]
    print_result({"decisions": [change.decision for change in changes]}, lines, as_json=as_json)
