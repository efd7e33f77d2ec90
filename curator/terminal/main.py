"""The commands of the terminal: a thin skin over the functions that the window uses too.

The terminal speaks English, whatever the window speaks: scripts read it. Phrases are shown as they are.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from click.shell_completion import shell_complete

from curator import plugins, start
from curator.posts import CuratorError
from curator.terminal import archives, deciding, drafting, upkeep  # noqa: F401 (each adds its commands)
from curator.terminal.group import curator
from curator.terminal.options import opened_project
from curator.text.terminal import printable as _printable


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
    from curator.app import picture
    from curator.work import exporting, sample

    project = sample.sample_project()
    save_to.mkdir(parents=True, exist_ok=True)
    with opened_project(project) as opened:
        for name in ("markdown", "html"):
            exporting.export(opened, name, save_to / f"article{exporting.writer(name).extension}")
    picture(project, save_to / "window.png")
    for path in sorted(save_to.iterdir()):
        click.echo(str(path))


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
