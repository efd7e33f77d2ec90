"""The commands that open the window: on a file, or on the bundled sample chat."""

import sys
from pathlib import Path

import click

from curator import start
from curator.terminal.group import curator
from curator.terminal.options import FILE, open_project
from curator.terminal.printing import print_line


@curator.command("open", hidden=True)
@click.argument("path", type=FILE, required=False)
def open_window(path: Path | None) -> None:
    """Open the window on an archive or a project, or on the welcome page."""
    sys.exit(start.open_window(path))


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
    with open_project(project) as opened:
        for name in ("markdown", "html"):
            exporting.export(opened, name, save_to / f"article{exporting.writer(name).extension}")
    picture(project, save_to / "window.png")
    for path in sorted(save_to.iterdir()):
        print_line(str(path))
