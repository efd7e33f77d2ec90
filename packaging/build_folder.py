#!/usr/bin/env python3
"""Builds the wheel, and of it the folder in which the program brings its own Python and Qt.

    python packaging/build_folder.py [FOLDER]

puts the wheel and the folder ``curator`` (on macOS Curator.app too) into FOLDER, or into dist/.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build_wheel(target: Path) -> Path:
    """Build the wheel into a folder; gives its path."""
    with tempfile.TemporaryDirectory() as fresh:
        _run("-m", "hatchling", "build", "--target", "wheel", "--directory", fresh)
        (wheel,) = Path(fresh).glob("*.whl")
        target.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(wheel, target))


def build_folder(target: Path) -> Path:
    """Build the folder into another one, of a wheel built for it; gives its path."""
    with tempfile.TemporaryDirectory() as work:
        site = Path(work) / "site"
        with zipfile.ZipFile(build_wheel(target)) as wheel:
            wheel.extractall(site)
        _run(
            "-m", "PyInstaller", ROOT / "packaging" / "curator.spec", "--noconfirm", "--log-level", "ERROR",
            "--distpath", target, "--workpath", Path(work) / "work", within=site,
        )  # fmt: skip
    return target / "curator"


def _run(*words: str | Path, within: Path = ROOT) -> None:
    """Run Python on a folder's modules; those of the checkout must not come before them."""
    # The same hash of everything gives the same order, and so the same files.
    env = os.environ | {"PYTHONPATH": str(within), "PYTHONHASHSEED": "1"}
    subprocess.run([sys.executable, *words], cwd=within, env=env, check=True)


def main() -> None:
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
    print(build_folder(target))


if __name__ == "__main__":
    main()
