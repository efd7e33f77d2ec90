"""The group that every command belongs to; a first word that names no command is a file to open."""

import os
import sys

import click
from click.shell_completion import CompletionItem

from curator import __version__, start
from curator.terminal.options import editor_option

_OPEN = "open"


class _OpenOrRun(click.Group):
    """Runs a command, or opens the window on what the first word names."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            return _OPEN, self.get_command(ctx, _OPEN), args
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]


@click.group(cls=_OpenOrRun, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="curator")
@editor_option
@click.pass_context
def curator(ctx: click.Context, editor: str | None) -> None:
    """Turn the archive of a Twitter chat into an article draft.

    With a PATH to an archive or a project in place of a COMMAND, the window opens on it; with neither, it
    opens on the welcome page.
    """
    if editor:
        os.environ["CURATOR_EDITOR"] = editor
    if ctx.invoked_subcommand is None:
        sys.exit(start.open_window(None))
