#!/usr/bin/env python3
"""Builds the wheel, which pipx installs.

    python packaging/build_wheel.py [FOLDER]

puts it into FOLDER, or into dist/.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build_wheel(target: Path) -> Path:
    """Build the wheel into a folder, in place of an older one of the same version; gives its path."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as fresh:
        run_python("-m", "hatchling", "build", "--target", "wheel", "--directory", fresh)
        (wheel,) = Path(fresh).glob("*.whl")
        return Path(shutil.copy(wheel, target))


def run_python(*words: str | Path, within: Path = ROOT) -> None:
    """Run Python on a folder's modules; those of the checkout do not come before them."""
    # The same hash of everything gives the same order, and so the same files.
    env = os.environ | {"PYTHONPATH": str(within), "PYTHONHASHSEED": "1"}
    subprocess.run([sys.executable, *words], cwd=within, env=env, check=True)


def main() -> None:
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
    print(build_wheel(target))


if __name__ == "__main__":
    main()
