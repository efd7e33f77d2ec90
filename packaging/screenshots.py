#!/usr/bin/env python3
"""Takes the pictures in docs/ from the running program, on the sample, under an X server of its own.

    python packaging/screenshots.py [FOLDER]

writes window-light.png and window-dark.png to FOLDER, or to docs/.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.xserver import ROOT, x_server

SECONDS_TO_SETTLE = 3.0


def take(appearance: str, picture: Path, size: str) -> None:
    """Start the program with the sample in those colours, and save what the screen shows."""
    with tempfile.TemporaryDirectory() as home, x_server("2200x1400") as server:
        settings = Path(home) / "curator" / "window.ini"
        settings.parent.mkdir()
        settings.write_text(f"[General]\nappearance={appearance}\n", encoding="utf-8")
        env = server | dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
        program = subprocess.Popen([sys.executable, "-m", "curator.cli", "demo"], cwd=ROOT, env=env)
        try:
            time.sleep(SECONDS_TO_SETTLE)
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "Curator"],
                env=env, check=True, capture_output=True, text=True,
            )  # fmt: skip
            window = found.stdout.split()[-1]
            subprocess.run(["xdotool", "windowsize", "--sync", window, *size.split("x")], env=env, check=True)
            time.sleep(SECONDS_TO_SETTLE / 3)
            subprocess.run(["import", "-window", window, str(picture)], env=env, check=True)
        finally:
            program.terminate()
            program.wait(20)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    size = sys.argv[2] if len(sys.argv) > 2 else "1280x800"
    for appearance in ("light", "dark"):
        take(appearance, folder / f"window-{appearance}.png", size)


if __name__ == "__main__":
    main()
