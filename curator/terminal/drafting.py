"""FIXME-DOC."""

import sys
from pathlib import Path

import click

from curator.terminal.group import curator
from curator.terminal.options import EXISTING, FINDINGS, json_option, opened_project
from curator.terminal.printing import show_json
from curator.text.terminal import printable as _printable


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("-f", "--format", "format_", metavar="FORMAT", required=True, help="markdown, html, text …")
@click.option("-o", "--output", metavar="FILE", type=EXISTING, required=True, help="The file to write.")
@click.option("--starred", is_flag=True, help="Only the starred quotes.")
@click.option(
    "--attribution", metavar="A", help="none, first-name, handle, name or linked; otherwise the project's."
)
@click.option("--template", metavar="T", help="What stands around the quotes; otherwise the project's.")
@click.option(
    "--report", metavar="FILE", type=EXISTING, help="Write a report of all tweets too: .html, .csv or .docx."
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
    from curator.work import exporting

    with opened_project(project) as opened:
        exporting.export(
            opened,
            format_,
            output,
            starred=starred,
            attribution=attribution,
            template=template,
            report=report,
        )


@curator.command()
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("--against", metavar="FILE", type=EXISTING, help="Hold an exported or published file against it.")
@json_option
def lint(project: Path, against: Path | None, as_json: bool) -> None:
    """List what is wrong with the draft; or where a published page no longer says what the tweets say."""
    from curator.draft.lint import Severity
    from curator.work import checking

    with opened_project(project) as opened:
        found = checking.findings(opened, against)
    if as_json:
        show_json(
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
