#!/usr/bin/env python3
"""Writes what docs/accessibility.md says of colours and of what a screen reader is told.

    python packaging/accessibility.py [FOLDER]

computes the table of contrasts, goes through the running program under an X server and a session bus of its own,
and puts both into the page; what a screen reader gets in each place of the program goes to FOLDER (build/hearing).
"""

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.listening import journey, listening, outline
from tests.ui.look.meetings import replaced, table
from tests.xserver import ROOT, x_server

PAGE = ROOT / "docs" / "accessibility.md"
SHOWN = "After filing and starring"  # the place that the page shows
WIDE = 116


def heard(folder: Path) -> list[str]:
    """What a screen reader gets in each place, a file each; gives the lines of the one that is shown."""
    folder.mkdir(parents=True, exist_ok=True)
    shown: list[str] = []
    with x_server() as env, tempfile.TemporaryDirectory() as home, listening(env, Path(home)) as program:
        for number, (where, window) in enumerate(journey(program), 1):
            lines = list(outline(window))
            (folder / f"{number:02} {where}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            shown = lines if where == SHOWN else shown
    return shown


def excerpt(lines: Iterable[str]) -> list[str]:
    """The lines as the page shows them: cut to its width, and of each list the first rows."""
    kept: list[str] = []
    rows = 0
    for line in lines:
        is_row = line.lstrip().startswith(("list item", "cell", "menu item"))
        rows = rows + 1 if is_row else 0
        if rows <= 4:
            kept.append(line if len(line) <= WIDE else f"{line[: WIDE - 1]}…")
        elif rows == 5:
            kept.append(f"{' ' * (len(line) - len(line.lstrip()))}…")
    return ["```text", *kept, "```"]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "hearing"
    page = PAGE.read_text(encoding="utf-8")
    page = replaced(page, "contrast", table())
    page = replaced(page, "heard", excerpt(heard(folder)))
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
