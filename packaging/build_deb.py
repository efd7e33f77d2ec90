#!/usr/bin/env python3
"""Builds the package for Debian: the folder of build_folder.py, and what the desktop is told of it.

    python packaging/build_deb.py [FOLDER]

puts it into FOLDER, or into dist/, beside the wheel and the folder. It is for the release of Debian that it is
built on, and later ones: of what the folder brings, all that Debian has too is left to Debian, which mends it, and
is what the package depends on.
"""

import gzip
import hashlib
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path

from build_folder import build_folder
from build_wheel import ROOT
from releases import Release, built_on, releases
from share import lay_out

MAINTAINER = "The Curator developers <curator@example.org>"

_CONTROL = """\
Package: curator
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: desktop-file-utils, fonts-inter, fonts-noto-color-emoji, fonts-noto-core, shared-mime-info
Suggests: fonts-noto-cjk, xdg-desktop-portal
Section: text
Priority: optional
Homepage: https://example.org/curator/
Description: turn the archive of a Twitter chat into an article draft
 A chat is an hour, a hashtag, a host, a few numbered questions and some
 ninety people who answer them. Curator opens the archive of that hour and
 lets you drag the best answers under their questions, star the highlights,
 put the quotes in order and polish their words, and writes the draft of the
 article as Markdown, HTML, WordPress blocks, Word, PDF or plain text.
 .
 It works offline, and only ever reads the archive.
"""

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Curator
Comment: What the package carries besides Curator, with the licence of each, is
 listed in /usr/lib/curator/_internal/licences/README.txt; the texts stand
 beside it.

Files: *
Copyright: 2026 The Curator developers
License: Expat
"""

# What lintian says of every package that brings its own Python and Qt.
_OVERRIDES = """\
curator: custom-library-search-path
curator: initial-upload-closes-no-bugs
curator: embedded-library
curator: extra-license-file
curator: hardening-no-pie
curator: library-not-linked-against-libc
curator: shared-library-lacks-prerequisites
"""


def build_deb(target: Path) -> Path:
    """Build the package into a folder; gives its path."""
    newest = releases()[0]
    architecture = _told("dpkg", "--print-architecture").strip()
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"curator_{newest.version}-1_{architecture}.deb"
    with tempfile.TemporaryDirectory() as work:
        root = Path(work) / "root"
        library = root / "usr" / "lib" / "curator"
        shutil.copytree(build_folder(target), library, symlinks=True)
        _leave_to_debian(library / "_internal")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "curator").symlink_to("../lib/curator/curator")
        lay_out(root / "usr" / "share")
        _document(root / "usr" / "share", newest)
        _set_modes(root)
        _control(
            root,
            version=f"{newest.version}-1",
            architecture=architecture,
            maintainer=MAINTAINER,
            size=sum(-(-path.lstat().st_size // 1024) for path in _files(root)),
            depends=f"{_needed(Path(work), root)}, tzdata",
        )
        subprocess.run(["dpkg-deb", "--root-owner-group", "--build", root, package], check=True)
    return package


def _leave_to_debian(internal: Path) -> None:
    """Take out the libraries that are Debian's, and the data on time zones.

    Python's own stays even where Debian has one of that name: the folder's was built with its modules.
    """
    shutil.rmtree(internal / "tzdata", ignore_errors=True)
    for path in internal.glob("lib*.so*"):
        if not (path.is_symlink() or path.name.startswith("libpython")) and _is_debians(path.name):
            path.unlink()


def _is_debians(library: str) -> bool:
    done = subprocess.run(["dpkg-query", "--search", f"*/{library}"], capture_output=True, check=False)
    return done.returncode == 0


def _needed(work: Path, root: Path) -> str:
    """The packages whose libraries the program is linked to, as a value of Depends."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text("Source: curator\n\nPackage: curator\nArchitecture: any\n", "utf-8")
    linked = [path for path in _files(root) if not path.is_symlink() and _is_elf(path)]
    own = {path.parent for path in linked}
    told = _told(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info",
        *(f"-l{folder}" for folder in sorted(own)), *(f"-e{path}" for path in linked),
        within=work,
    )  # fmt: skip
    return told.strip().removeprefix("shlibs:Depends=")


def _document(share: Path, newest: Release) -> None:
    """Write what a package of Debian says of itself: its copyright, its changes, what lintian may overlook."""
    folder = share / "doc" / "curator"
    folder.mkdir(parents=True)
    text = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    lines = (f" {line}".replace(" \n", " .\n") if line else " ." for line in text.strip().splitlines())
    (folder / "copyright").write_text(_COPYRIGHT + "\n".join(lines) + "\n", encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    (folder / "changelog.Debian.gz").write_bytes(gzip.compress(_debian_changes(newest).encode(), mtime=0))
    overrides = share / "lintian" / "overrides" / "curator"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES, encoding="utf-8")


def _debian_changes(newest: Release) -> str:
    day = format_datetime(datetime.combine(newest.day or built_on(), time(), UTC))
    said = textwrap.fill(newest.summary, 78, initial_indent="  * ", subsequent_indent="    ")
    return f"curator ({newest.version}-1) unstable; urgency=medium\n\n{said}\n\n -- {MAINTAINER}  {day}\n"


def _control(root: Path, **values: object) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_CONTROL.format(**values), encoding="utf-8")
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in _files(root / "usr")
        if not path.is_symlink()
    )
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    control.chmod(0o755)


def _set_modes(root: Path) -> None:
    """Nothing is executable but the program; everything can be read."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "usr" / "lib" / "curator" / "curator"
            path.chmod(0o755 if runs else 0o644)


def _files(folder: Path) -> Iterator[Path]:
    """Files and links, in an order that is always the same."""
    return (path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _told(*words: str, within: Path = ROOT) -> str:
    done = subprocess.run(words, cwd=within, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{words[0]} failed: {done.stderr.strip()}")
    return done.stdout


def main() -> None:
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
    print(build_deb(target))


if __name__ == "__main__":
    main()
