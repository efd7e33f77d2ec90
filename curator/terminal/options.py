"""The arguments and options that several commands share, and what they stand for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from curator.posts import CuratorError, epoch_ms
from curator.sources.address import Address, is_address

if TYPE_CHECKING:
    from curator.project import Change, Project
    from curator.sources.tables.mapping import ColumnMap
    from curator.work.scope import Scope

Command = TypeVar("Command", bound=Callable[..., Any])


class _File(click.Path):
    """A path. An address on the web or on a server is refused, and not repeated: it may hold a password."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if is_address(str(value)):
            raise CuratorError(
                "An address is only for curator sources, chats and import; import what you need from it, and "
                "go on with that project."
            )
        return super().convert(value, param, ctx)


class _Archive(click.Path):
    """A path, or an address, whose password is not shown."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return Address.read(value) if is_address(str(value)) else super().convert(value, param, ctx)


FILE = _File(path_type=Path)
ARCHIVE = _Archive(path_type=Path)

archives_argument = click.argument("paths", metavar="PATH…", type=ARCHIVE, nargs=-1, required=True)
project_argument = click.argument("project", metavar="P.curation", type=FILE)
editor_option = click.option(
    "--editor", metavar="NAME", help="Who decides; otherwise CURATOR_EDITOR or the account."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
mapping_option = click.option("--mapping", metavar="FILE", type=FILE, help="Read their tables by this mapping.")
table_option = click.option("--table", metavar="NAME", help="Of several tables read this one.")


def scope_options(tweets: str) -> Callable[[Command], Command]:
    """The three options that ``scope_from`` takes; ``tweets`` begins the help of each."""

    def add(command: Command) -> Command:
        for option in (
            click.option("--until", metavar="T", help=f"{tweets} up to this time, included."),
            click.option("--since", metavar="T", help=f"{tweets} from this time on (ISO 8601)."),
            click.option("--hashtag", metavar="TAG", help=f"{tweets} with this hashtag."),
        ):
            command = option(command)
        return command

    return add


def scope_from(hashtag: str | None, since: str | None, until: str | None) -> "Scope":
    """The scope that the scope options ask for. Raises UsageError for what is not a time."""
    from curator.work.scope import Scope

    return Scope(
        (hashtag or "").removeprefix("#").lower() or None,
        _time(since, "--since"),
        _time(until, "--until", whole_second=True),
    )


def _time(text: str | None, option: str, *, whole_second: bool = False) -> int | None:
    if text is None:
        return None
    try:
        at_ms = epoch_ms(text)
    except (ValueError, OverflowError):
        raise click.UsageError(f"{option} takes a time such as 2015-03-10T21:04:05Z, not {text!r}.") from None
    return at_ms + 999 if whole_second else at_ms


def mapping_from(path: Path | None) -> "ColumnMap | None":
    """The mapping in a file, if one was named. Raises CuratorError where it cannot be read."""
    if path is None:
        return None
    from curator.sources.tables.mapping_files import load

    return load(path)


@contextmanager
def open_project(path: Path, editor: str | None = None) -> Iterator["Project"]:
    """Open a project; what is chosen in it meanwhile is remembered for the next chat."""
    from curator.project import Project

    decided: list[Change] = []
    with Project.open(path, editor) as project:
        project.listeners.append(decided.append)
        try:
            yield project
        finally:
            if any(change.decision for change in decided):
                from curator.work import starting

                starting.remember(project)


def read_text(path: Path) -> str:
    """The text of a UTF-8 file. Raises CuratorError where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CuratorError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CuratorError(f"{path} is no UTF-8 text; save it as UTF-8 and try again.") from error
