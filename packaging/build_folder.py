#!/usr/bin/env python3
"""Builds the wheel, and of it the folder in which the program brings its own Python and Qt.

    python packaging/build_folder.py [FOLDER]

puts the wheel and the folder ``curator`` (on macOS Curator.app too) into FOLDER, or into dist/.
"""

import sys
import tempfile
import zipfile
from pathlib import Path

from build_wheel import ROOT, build_wheel, run_python


def build_folder(target: Path) -> Path:
    """Build the folder into another one, of a wheel built for it; gives its path."""
    with tempfile.TemporaryDirectory() as work:
        site = Path(work) / "site"
        with zipfile.ZipFile(build_wheel(target)) as wheel:
            wheel.extractall(site)
        run_python(
            "-m", "PyInstaller", ROOT / "packaging" / "curator.spec", "--noconfirm", "--log-level", "ERROR",
            "--distpath", target, "--workpath", Path(work) / "work", within=site,
        )  # fmt: skip
    return target / "curator"


def main() -> None:
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
    print(build_folder(target))


if __name__ == "__main__":
    main()
