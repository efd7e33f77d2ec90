"""Runs a command line, and answers a shell that asks how one may go on."""

from collections.abc import Sequence

import click
from click.shell_completion import shell_complete

from curator import plugins
from curator.posts import CuratorError
from curator.terminal import archives, deciding, drafting, upkeep, window  # noqa: F401 (each registers its commands)
from curator.terminal.group import curator
from curator.terminal.printing import print_line

__all__ = ["complete", "curator", "run"]


def complete(variable: str, instruction: str) -> int:
    """Answer a shell that asks how a command line may go on, or for the script with which it asks.

    ``instruction`` is the variable's value. Source: https://click.palletsprojects.com/en/stable/shell-completion/
    """
    return shell_complete(curator, {}, "curator", variable, instruction)


def run(words: Sequence[str]) -> int:
    """Run a command line and return the exit status. Raises CuratorError, also for wrong usage."""
    hush = plugins.listen(lambda broken: print_line(f"curator: {broken}", err=True))
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
