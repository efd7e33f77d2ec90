"""A table that nobody's tool wrote, under a real X server: its columns told apart by hand, then an article."""

import csv
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.conftest import PATIENCE, Running
from tests.xserver import ROOT

ANSWER = "Moss, patience and a folding stool"
SAID = [
    ("vera", "Q1: What grows where no sun comes? #shadechat"),
    ("bo", f"A1: {ANSWER} #shadechat"),
    ("ines", "A1: Ferns, if you talk to them #shadechat"),
    ("q_lee", "A1 my bicycle, it rusts beautifully #shadechat"),
    ("vera", "Q2: Who taught you to wait? #shadechat"),
    ("bo", "A2: A tortoise #shadechat"),
    ("ines", "A2: The post office #shadechat"),
    ("q_lee", "A2 sourdough, twice #shadechat"),
    ("vera", "Q3: What do you do meanwhile? #shadechat"),
    ("bo", "A3: Sweep #shadechat"),
    ("ines", "A3: Draw the snails #shadechat"),
    ("q_lee", "A3 hum #shadechat"),
]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Columns of an archivist's own; the remarks beside the tweets are longer than these."""
    path = tmp_path / "shade.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Blatt", "Wann", "Wer", "Bemerkung", "Gesagt"])
        at = datetime(2019, 5, 7, 18)  # noqa: DTZ001 (a clock that does not say its zone)
        for number, (who, words) in enumerate(SAID, 1):
            at += timedelta(minutes=3)
            remark = f"from the printed sheet number {number}, as a reader copied it out in the spring"
            rows.writerow([f"B{number}", f"{at:%d.%m.%Y %H:%M}", who, remark, words])
    return path


def asked(program: Running, holds: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
    deadline = time.monotonic() + PATIENCE
    found: dict[str, Any] = {}
    while time.monotonic() < deadline:
        found = program.ask("mapping") or {}
        if found and holds(found):
            return found
        time.sleep(0.1)
    program.screen.picture(ROOT / "build" / "desktop" / "failed.png")
    pytest.fail(f"waited in vain for {what}: {found}")


def choose(program: Running, field: str, column: str) -> None:
    """Open a field's box with the mouse and type the beginning of a column's name."""
    program.screen.click(*program.place("field", field=field))
    time.sleep(0.3)
    program.screen.write(column)
    program.screen.key("Return")
    asked(program, lambda found: found["columns"].get(field) == column, f"{column} to give the {field}")


def test_an_unknown_table_becomes_an_article(table: Path, tmp_path: Path, start: Callable[..., Running]) -> None:
    program = start(table)
    screen = program.screen
    asked(program, lambda found: found["active"], "the dialog")
    choose(program, "text", "Gesagt")
    choose(program, "handle", "Wer")
    choose(program, "time", "Wann")
    found = asked(program, lambda found: "What grows where no sun comes?" in found["preview"], "the preview")
    assert found["preview"].startswith("2019-05-07T18:03:00Z   @vera\nQ1: What grows")
    screen.picture(ROOT / "build" / "desktop" / "mapping.png")
    screen.click(*program.place("button", text="Read it so"))
    program.until(lambda state: state["questions"] == 3 and not state["importing"], "the questions")
    program.until(lambda state: state["active"], "the window to be in front")
    screen.key("slash", "ctrl+a")
    screen.write("moss")
    program.until(lambda state: state["posts"] == 1, "the answer to be found")
    ((_, at),) = program.ask("cards")
    screen.drag((at[0], at[1]), program.place("bucket", name="1"))
    program.until(lambda state: state["article"] == [ANSWER], "the answer to be filed")
    draft = tmp_path / "draft.md"
    screen.key("ctrl+e")
    program.until(lambda state: state["dialog"] == "ExportDialog", "the export dialog")
    screen.key("ctrl+a")
    screen.write(str(draft))
    screen.key("Return")
    program.until(lambda _: draft.exists(), "the draft")
    screen.key("ctrl+q")
    assert program.wait_for_end() == 0
    assert f"\n- {ANSWER} — @bo\n" in draft.read_text(encoding="utf-8")
    again = start(table)
    again.until(lambda state: state["article"] == [ANSWER], "the project, without being asked again")
    again.screen.key("ctrl+q")
    assert again.wait_for_end() == 0
