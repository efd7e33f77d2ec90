"""FIXME-DOC."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from curator.posts import CuratorError
from curator.terminal.group import curator
from curator.terminal.options import EXISTING, FINDINGS, editor_option, json_option, opened_project
from curator.terminal.printing import Progress, show_json
from curator.text.terminal import printable as _printable


@curator.command()
@click.argument("path", metavar="FILE", type=EXISTING)
@click.option("--repair", is_flag=True, help="Mend what can be mended of a project into a new file.")
@click.option("-o", "--output", metavar="OUT", type=EXISTING, help="With --repair: the new file.")
@json_option
def verify(path: Path, repair: bool, output: Path | None, as_json: bool) -> None:
    """Check a project's or an archive's integrity."""
    from curator.work import checking

    if output is not None and not repair:
        raise CuratorError("-o is for what --repair writes; add --repair.")
    if repair:
        account, problems = checking.repair(path, output)
        checked = checking.Verification("project", problems)
    else:
        account, checked = None, checking.verify(path)
    if as_json:
        document = {
            "ok": not checked.problems,
            "kind": checked.kind,
            "problems": [asdict(problem) for problem in checked.problems],
        }
        show_json(document | ({"repaired": account and asdict(account)} if repair else {}))
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
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("--post", metavar="ID", help="The tweet.")
@click.option("--person", metavar="HANDLE", help="The person, with all their tweets.")
@click.option("--yes", is_flag=True, help="Do not ask first, on a terminal.")
@json_option
def forget(project: Path, post: str | None, person: str | None, yes: bool, as_json: bool) -> None:
    """Forget a tweet or a person for good: in the project, its history and its backups. It cannot be undone."""
    from curator.work import checking

    if (post is None) == (person is None):
        raise CuratorError("Name either a tweet with --post or a person with --person.")
    with opened_project(project) as opened:
        told = opened.to_forget(post=post, person=person)
        if sys.stdin.isatty() and not (yes or as_json):
            click.echo(told.warning())
            click.confirm("Forget it?", abort=True)
        told = checking.forget(opened, post=post, person=person)
    if as_json:
        show_json(asdict(told))
        return
    click.echo(told.account())


@curator.command("blind-copy")
@click.argument("project", metavar="P.curation", type=EXISTING)
@click.option("-o", "--output", metavar="B.curation", type=EXISTING, required=True, help="The copy to make.")
@json_option
def blind_copy(project: Path, output: Path, as_json: bool) -> None:
    """Copy a project for a second editor, without what was picked, starred or written about any tweet."""
    from curator.project.merging import blind_copy

    blind_copy.blind_copy(project, output)
    if as_json:
        show_json({"project": str(output)})
    else:
        click.echo(f"{output} has the tweets and the questions; merge it once both are done.")


@curator.command()
@click.argument("a", metavar="A.curation", type=EXISTING)
@click.argument("b", metavar="B.curation", type=EXISTING)
@click.option("-o", "--output", metavar="C.curation", type=EXISTING, required=True, help="The project to make.")
@editor_option
@json_option
def merge(a: Path, b: Path, output: Path, editor: str | None, as_json: bool) -> None:
    """Make one project of two editors' work on the same chat; neither of the two is changed."""
    from curator.project import account_name
    from curator.project.merging import merge

    with Progress("Merging", quiet=as_json) as progress:
        done = merge.merge(a, b, output, editor or account_name(), progress)
    found = done.agreement
    if as_json:
        show_json(
            {
                "agreed": found.agreed,
                "only_a": found.only_a,
                "only_b": found.only_b,
                "conflicts": [
                    {"post": one.post, "a": done.numbers_of(one.a), "b": done.numbers_of(one.b)}
                    for one in found.conflicts
                ],
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
