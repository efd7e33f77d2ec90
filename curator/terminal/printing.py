"""How commands print: lines for people, or one JSON document for programs.

The terminal speaks English, whatever the window speaks, because scripts read it. Phrases are shown as they are.
"""

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

import click

from curator.text.terminal import escaped, printable

Record = dict[str, Any]


def print_line(text: str, *, err: bool = False) -> None:
    """Print one line, without characters that would steer the terminal."""
    click.echo(printable(text), err=err)


def print_json(document: object) -> None:
    """Print a JSON document on one line, and flush it."""
    click.echo(escaped(json.dumps(document, ensure_ascii=False)))


def print_result(result: Record | Iterable[Record], lines: Iterable[str], *, as_json: bool) -> None:
    """Print a result as a JSON object or list; for people, print the lines that say the same."""
    if as_json:
        print_json(result if isinstance(result, dict) else list(result))
        return
    for line in lines:
        print_line(line)


def print_table(records: Iterable[Record], template: str, *, as_json: bool) -> None:
    """Print records as a JSON list; for people, one line each, with ``?`` for what is not known."""
    rows = ({key: "?" if value is None else value for key, value in record.items()} for record in records)
    # Only one of the two is read, so records may come one at a time.
    print_result(records, (template.format_map(row) for row in rows), as_json=as_json)


class ProgressBar:
    """A progress bar on a terminal; nothing in a pipe."""

    def __init__(self, doing: str = "Importing", *, quiet: bool) -> None:
        self._doing = doing
        self._shown = sys.stderr.isatty() and not quiet
        self._last = -1

    def __enter__(self) -> Callable[[int, int | None], None]:
        return self._show

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\033[K", nl=False, err=True)

    def _show(self, done: int, total: int | None) -> None:
        if not self._shown:
            return
        share = min(100, done * 100 // total) if total else -1
        if share != self._last or not total:
            self._last = share
            amount = f"{share:3} %" if total else f"{done}"
            click.echo(f"\r{self._doing} {amount}", nl=False, err=True)
