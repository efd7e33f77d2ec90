"""The commands about a project's file: checking and repairing it, forgetting, and copies for a second editor."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.posts import CuratorError
from curator.terminal.exit_status import ExitStatus
from curator.terminal.group import curator
from curator.terminal.options import FILE, editor_option, json_option, open_project, project_argument
from curator.terminal.printing import ProgressBar, Record, print_line, print_result

if TYPE_CHECKING:
    from curator.project.merging.merge import Merged


@curator.command()
@click.argument("path", metavar="FILE", type=FILE)
@click.option("--repair", is_flag=True, help="Mend what can be mended of a project into a new file.")
@click.option("-o", "--output", metavar="OUT", type=FILE, help="With --repair: the new file.")
@json_option
def verify(path: Path, repair: bool, output: Path | None, as_json: bool) -> None:
    """Check a project's or an archive's integrity."""
    from curator.work import upkeep

    if output is not None and not repair:
        raise CuratorError("-o is for what --repair writes; add --repair.")
    account = None
    if repair:
        account, checked = upkeep.repair(path, output)
    else:
        checked = upkeep.verify(path)
    document: Record = {
        "ok": not checked.problems,
        "kind": checked.kind,
        "problems": [asdict(problem) for problem in checked.problems],
    }
    if repair:
        document["repaired"] = account and asdict(account)
    lines = [problem.message for problem in checked.problems] or [f"{path} is sound."]
    if account is not None:
        lines.append(account.told())
    print_result(document, lines, as_json=as_json)
    if checked.problems:
        sys.exit(ExitStatus.FINDINGS)


@curator.command()
@project_argument
@click.option("--post", metavar="ID", help="The tweet.")
@click.option("--person", metavar="HANDLE", help="The person, with all their tweets.")
@click.option("--yes", is_flag=True, help="Do not ask first, on a terminal.")
@json_option
def forget(project: Path, post: str | None, person: str | None, yes: bool, as_json: bool) -> None:
    """Forget a tweet or a person for good: in the project, its history and its backups. It cannot be undone."""
    from curator.work import upkeep

    if (post is None) == (person is None):
        raise CuratorError("Name either a tweet with --post or a person with --person.")
    with open_project(project) as opened:
        if sys.stdin.isatty() and not (yes or as_json):
            print_line(opened.to_forget(post=post, person=person).warning())
            click.confirm("Forget it?", abort=True)
        gone = upkeep.forget(opened, post=post, person=person)
    print_result(asdict(gone), [gone.account()], as_json=as_json)


@curator.command("blind-copy")
@project_argument
@click.option("-o", "--output", metavar="B.curation", type=FILE, required=True, help="The copy to make.")
@json_option
def copy_blind(project: Path, output: Path, as_json: bool) -> None:
    """Copy a project for a second editor, without what was picked, starred or written about any tweet."""
    from curator.project.merging import blind_copy

    blind_copy.blind_copy(project, output)
    print_result(
        {"project": str(output)},
        [f"{output} has the tweets and the questions; merge it once both are done."],
        as_json=as_json,
    )


@curator.command("merge")
@click.argument("a", metavar="A.curation", type=FILE)
@click.argument("b", metavar="B.curation", type=FILE)
@click.option("-o", "--output", metavar="C.curation", type=FILE, required=True, help="The project to make.")
@editor_option
@json_option
def merge_projects(a: Path, b: Path, output: Path, editor: str | None, as_json: bool) -> None:
    """Make one project of two editors' work on the same chat; neither of the two is changed."""
    from curator.project import account_name
    from curator.project.merging import merge

    with ProgressBar("Merging", quiet=as_json) as progress:
        done = merge.merge(a, b, output, editor or account_name(), progress)
    print_result(_merged_record(done), [*done.told(), f"{output} has it all."], as_json=as_json)
    if done.agreement.conflicts:
        sys.exit(ExitStatus.FINDINGS)


def _merged_record(merged: "Merged") -> Record:
    found = merged.agreement
    return {
        "agreed": found.agreed,
        "only_a": found.only_a,
        "only_b": found.only_b,
        "conflicts": [
            {"post": one.post, "a": merged.numbers_of(one.a), "b": merged.numbers_of(one.b)}
            for one in found.conflicts
        ],
        "kappa": found.kappa,
        "differences": [
            {"what": one.what, "of": one.of, "a": one.a, "b": one.b, "kept": one.kept}
            for one in merged.differences
        ],
    }
