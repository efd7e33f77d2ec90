#!/usr/bin/env python3
"""Lays out what a desktop wants to know of the program, as it lies under /usr/share or ~/.local/share.

    python packaging/share.py FOLDER

puts there the entry of the menu, icons, the kind of file that a project is, AppStream metainfo, the manual page,
and completions of bash, zsh and fish.
"""

import gzip
import sys
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

from click.shell_completion import get_completion_class

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import manual
import pictures
from releases import Release, built_on, releases

from curator.cli import COMPLETING
from curator.terminal.main import curator

LINUX = ROOT / "packaging" / "linux"
_COMPLETIONS = {
    "bash": "bash-completion/completions/curator",
    "zsh": "zsh/vendor-completions/_curator",
    "fish": "fish/vendor_completions.d/curator.fish",
}


def lay_out(share: Path) -> None:
    """Write all of it below a folder, made where it is missing."""
    for name, content in files().items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def files() -> dict[str, bytes]:
    """Every file's content, by where it lies below ``share``."""
    icons = {
        "apps/curator": pictures.PROGRAM,
        "mimetypes/application-x-curation": pictures.DOCUMENT,
    }
    return {
        "applications/curator.desktop": (LINUX / "curator.desktop").read_bytes(),
        "mime/packages/curator.xml": (LINUX / "curator.mime.xml").read_bytes(),
        "metainfo/org.example.curator.metainfo.xml": metainfo().encode(),
        "man/man1/curator.1.gz": gzip.compress(manual.page().encode(), mtime=0),
        **{name: completion(shell).encode() for shell, name in _COMPLETIONS.items()},
        **{f"icons/hicolor/scalable/{name}.svg": drawn.read_bytes() for name, drawn in icons.items()},
        **{
            f"icons/hicolor/{size}x{size}/{name}.png": pictures.png(drawn, size)
            for name, drawn in icons.items()
            for size in pictures.SIZES
        },
    }


def completion(shell: str) -> str:
    """The script with which a shell asks the program how a command line may go on."""
    kind = get_completion_class(shell)
    if kind is None:
        raise ValueError(f"click completes nothing for {shell}.")
    return kind(curator, {}, "curator", COMPLETING).source()


def metainfo() -> str:
    """The AppStream metainfo, with the addresses and the releases."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    template = (LINUX / "curator.metainfo.xml").read_text(encoding="utf-8")
    told = "\n".join(map(_release, releases()))
    filled = template.replace("@HOMEPAGE@", escape(project["urls"]["Homepage"]))
    return filled.replace("  <releases/>", f"  <releases>\n{told}\n  </releases>")


def _release(release: Release) -> str:
    state, day = ("stable", release.day) if release.day else ("development", built_on())
    news = "".join(f"\n          <li>{escape(line)}</li>" for line in release.news)
    return f"""\
    <release version="{release.version}" type="{state}" date="{day}">
      <description>
        <p>{escape(release.summary)}</p>
        <ul>{news}
        </ul>
      </description>
    </release>"""


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: python packaging/share.py FOLDER")
    lay_out(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
