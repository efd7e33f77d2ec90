#!/usr/bin/env python3
"""Takes a picture of every look that the window can have; those of the guide are guide_pictures.py's.

    python packaging/screenshots.py

writes the window and its first page, in every language, light and dark, at 100 and at 200 %, to the sheets
build/looks-100.png and build/looks-200.png.
"""

import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator.ui.languages import LANGUAGES
from tests.xserver import ROOT

APPEARANCES = ("light", "dark")
HINTS = "pick go-on export"  # were seen
# What is left to a window of the screens that are the least, in pixels as Qt counts them.
SIZES = {100: (1366, 740), 200: (960, 512)}
ONE = """
import sys
from pathlib import Path
from curator import app
from curator.work import sample

project = sample.sample_project() if sys.argv[1] == "window" else None
app.picture(project, Path(sys.argv[2]), *map(int, sys.argv[3:]))
"""


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
    (ROOT / "build").mkdir(exist_ok=True)
    for percent in SIZES:
        sheet(percent, ROOT / "build" / f"looks-{percent}.png")


if __name__ == "__main__":
    main()
