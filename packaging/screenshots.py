#!/usr/bin/env python3
"""Takes the pictures in docs/ from the running program, and a picture of every look that the window can have.

    python packaging/screenshots.py [FOLDER [SIZE]]

writes window-light.png and window-dark.png, of the sample under an X server of its own, to FOLDER, or to docs/;
and the window and its first page, in every language, light and dark, at 100 and at 200 %, to the sheets
build/looks-100.png and build/looks-200.png.
"""

import os
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator.ui.language import LANGUAGES
from tests.xserver import ROOT, x_server

SECONDS_TO_SETTLE = 3.0
APPEARANCES = ("light", "dark")
HINTS = "pick go-on export"  # were seen
# What is left to a window of the screens that are the least, in pixels as Qt counts them.
SIZES = {100: (1366, 740), 200: (960, 512)}
ONE = """
import sys
from pathlib import Path
from curator import app, workspace

project = workspace.sample_project() if sys.argv[1] == "window" else None
app.picture(project, Path(sys.argv[2]), *map(int, sys.argv[3:]))
"""


def take(appearance: str, picture: Path, size: str) -> None:
    """Start the program with the sample in those colours, and save what the screen shows."""
    with tempfile.TemporaryDirectory() as home, x_server("2200x1400") as server:
        settings = Path(home) / "curator" / "window.ini"
        settings.parent.mkdir()
        settings.write_text(f"[General]\nappearance={appearance}\nfirst_steps={HINTS}\n", encoding="utf-8")
        env = server | _homes(home)
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


def sheet(percent: int, path: Path) -> None:
    """Save one picture of all looks at a scale, each row a language."""
    with tempfile.TemporaryDirectory() as home:
        pictures = []
        for language, page, appearance in product(LANGUAGES, ("welcome", "window"), APPEARANCES):
            picture = Path(home) / f"{language}-{page}-{appearance}.png"
            steps = HINTS if appearance == "dark" else ""
            settings = f"[General]\nlanguage={language}\nappearance={appearance}\nfirst_steps={steps}\n"
            picture.with_suffix(".ini").write_text(settings, encoding="utf-8")
            env = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(percent / 100)}
            subprocess.run(
                [sys.executable, "-c", ONE, page, picture, *map(str, SIZES[percent])],
                cwd=ROOT, env=os.environ | env | _homes(home), check=True, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            pictures.append(picture)
        subprocess.run(["montage", *pictures, "-tile", "4x", "-geometry", "+8+8", path], check=True)


def _homes(home: str) -> dict[str, str]:
    return dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    size = sys.argv[2] if len(sys.argv) > 2 else "1280x800"
    for appearance in APPEARANCES:
        take(appearance, folder / f"window-{appearance}.png", size)
    (ROOT / "build").mkdir(exist_ok=True)
    for percent in SIZES:
        sheet(percent, ROOT / "build" / f"looks-{percent}.png")


if __name__ == "__main__":
    main()
