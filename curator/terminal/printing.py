"""FIXME-DOC."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from curator.text.terminal import escaped
from curator.text.terminal import printable as _printable

if TYPE_CHECKING:
    from curator.project import Change


def show_json(document: object) -> None:
    click.echo(escaped(json.dumps(document, ensure_ascii=False)))


def show(documents: Iterable[dict[str, Any]], line: str, as_json: bool) -> None:
    if as_json:
        show_json(list(documents))
        return
    for document in documents:
        click.echo(
            _printable(line.format(**{key: "?" if value is None else value for key, value in document.items()}))
        )


def show_steps(changes: Sequence["Change"], verb: str, as_json: bool) -> None:
    if as_json:
        show_json({"decisions": [change.decision for change in changes]})
        return
    for change in changes:
        click.echo(_printable(f"{verb}: {change.label}"))
    if not changes:
        click.echo("There is nothing left to do that with.")


class Progress:
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

    def _show(self, done: int, rows: int | None) -> None:
        if not self._shown:
            return
        share = min(100, done * 100 // rows) if rows else -1
        if share != self._last or not rows:
            self._last = share
            amount = f"{share:3} %" if rows else f"{done}"
            click.echo(f"\r{self._doing} {amount}", nl=False, err=True)
