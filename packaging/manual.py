#!/usr/bin/env python3
"""Writes the manual page curator(1) from the commands themselves, so that it says what they do.

    python packaging/manual.py > curator.1

Format: man(7).
"""

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from releases import built_on

from curator import __version__
from curator.terminal.main import curator

_LINE = 80  # characters, which a page of the manual keeps to

_HEAD = r"""
.TH CURATOR 1 "{day}" "Curator {version}" "User Commands"
.SH NAME
curator \- turn the archive of a Twitter chat into an article draft
.SH SYNOPSIS
.B curator
.RI [ PATH ]
.br
.B curator
.I COMMAND
.RI [ OPTION "]... [" ARGUMENT ]...
.SH DESCRIPTION
Curator opens the archive of a Twitter chat, lets you file its tweets under
the questions they answer, and writes the draft of an article.
With a
.I PATH
to an archive or a project it opens its window on that; without one, on the
welcome page.
Every other first word is one of the commands below, which do the same from a
terminal.
.PP
An archive is only read.
What is decided stands in a project, one file whose name ends in
.IR .curation .
""".strip()

_TAIL = r"""
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Done, with findings: of
.BR lint ", " verify " and " merge .
.TP
.B 2
Bad input or usage; one sentence on standard error says what is wrong.
.TP
.B 3
Cancelled, with nothing half done.
.SH ENVIRONMENT
.TP
.B CURATOR_EDITOR
Who decides, where
.B \-\-editor
does not say; otherwise the account's name.
.TP
.B CURATOR_DEBUG
Show the traceback of what nobody expected.
.SH FILES
.TP
.I ~/.local/share/curator
Projects whose archive is in a place that cannot be written to, backups, and
what was chosen for the last chats.
.TP
.I ~/.config/curator
The window's settings.
.TP
.I ~/.cache/curator
The index of words and what else can be made again; it may be deleted at any
time.
.TP
.I ~/.local/state/curator
The log, which has nobody's words in it.
""".strip()


def page() -> str:
    """The whole page, in the markup of man(7)."""
    context = click.Context(curator, info_name="curator", **curator.context_settings)
    lines = [_HEAD.format(version=__version__, day=built_on()), ".SH OPTIONS", *_options(context)]
    lines.append(".SH COMMANDS")
    for name, command in sorted(curator.commands.items()):
        if not command.hidden:
            lines += _command(click.Context(command, info_name=name, parent=context))
    return "\n".join([*lines, _TAIL, ""])


def _command(context: click.Context) -> Iterator[str]:
    yield f".SS {_escaped(context.info_name or '')}"
    yield f".B {_escaped(context.command_path)}"
    yield f".I {_escaped(' '.join(context.command.collect_usage_pieces(context)))}"
    yield ".PP"
    yield from _paragraphs(context.command.help or "")
    yield from _options(context)


def _options(context: click.Context) -> Iterator[str]:
    """Each with what it does; that every command has --help is said once."""
    for parameter in context.command.get_params(context):
        described = parameter.get_help_record(context)
        if (
            described
            and isinstance(parameter, click.Option)
            and not (context.parent and "--help" in parameter.opts)
        ):
            names, meaning = described
            yield ".TP"
            yield f".B {_escaped(names)}"
            yield from _paragraphs(meaning)


def _paragraphs(text: str) -> Iterator[str]:
    """A text for people as lines of the page."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
        if number:
            yield ".PP"
        yield from map(
            _escaped, textwrap.wrap(paragraph, _LINE - 10, break_on_hyphens=False, break_long_words=False)
        )


def _escaped(line: str) -> str:
    """A line in which nothing is markup."""
    plain = line.replace("\\", r"\(rs").replace("-", r"\-").replace("…", "...").replace("’", "'")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


def main() -> None:
    sys.stdout.write(page())


if __name__ == "__main__":
    main()
