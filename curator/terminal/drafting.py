"""The commands about the draft: writing it, and what is wrong with it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.terminal.exit_status import ExitStatus
from curator.terminal.group import curator
from curator.terminal.options import FILE, json_option, open_project, project_argument
from curator.terminal.printing import Record, print_result

if TYPE_CHECKING:
    from curator.draft.lint import Finding


@curator.command()
@project_argument
@click.option("-f", "--format", "format_", metavar="FORMAT", required=True, help="markdown, html, text …")
@click.option("-o", "--output", metavar="FILE", type=FILE, required=True, help="The file to write.")
@click.option("--starred", is_flag=True, help="Only the starred quotes.")
@click.option(
    "--attribution", metavar="A", help="none, first-name, handle, name or linked; otherwise the project's."
)
@click.option("--template", metavar="T", help="What stands around the quotes; otherwise the project's.")
@click.option(
    "--report", metavar="FILE", type=FILE, help="Write a report of all tweets too: .html, .csv or .docx."
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

    with open_project(project) as opened:
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
@project_argument
@click.option("--against", metavar="FILE", type=FILE, help="Hold an exported or published file against it.")
@json_option
def lint(project: Path, against: Path | None, as_json: bool) -> None:
    """List what is wrong with the draft; or where a published page no longer says what the tweets say."""
    from curator.draft.lint import Severity
    from curator.work import checking

    with open_project(project) as opened:
        found = checking.findings(opened, against)
    lines = [_finding_line(one) for one in found] or ["Nothing was found."]
    print_result(map(_finding_record, found), lines, as_json=as_json)
    if any(one.severity is not Severity.HINT for one in found):
        sys.exit(ExitStatus.FINDINGS)


def _finding_record(finding: "Finding") -> Record:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "question": finding.question,
        "post": finding.post,
        "message": finding.message,
        "fixable": finding.fix is not None,
    }


def _finding_line(finding: "Finding") -> str:
    question = f"question {finding.question}: " if finding.question else ""
    post = f", {finding.post}" if finding.post else ""
    return f"{finding.severity}: {question}{finding.message} ({finding.rule}{post})"
