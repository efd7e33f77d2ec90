"""Takes the pictures of the guide from the running program, on the sample, under an X server of its own.

    python packaging/guide_pictures.py [NAME…]

writes docs/NAME.png, all of them or those that are named. Each has a palette of its own, as the pictures ship with
the program.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator.project import Project
from curator.work import sample
from tests.desktop.conftest import Running, Screen
from tests.questions import numbered
from tests.xserver import ROOT, x_server

WIDTH, HEIGHT = 1280, 800
COLOURS = 192
SETTLING = 2.0  # seconds, for what is painted after the window has told its state
WEEKS = 4
WEEKS_AS_ID = (WEEKS * 7 * 86_400_000) << 22

Part = tuple[int, int, int, int]  # width, height, from the left, from the top
WHOLE: Part = (WIDTH, HEIGHT, 0, 0)


@dataclass(frozen=True)
class Picture:
    """What is done before a picture is taken, and what it shows of the window."""

    take: Callable[[Running, Path], None]
    opens: str = "openshelf.curation"
    colours: str = "light"
    part: Part | None = WHOLE  # None for the dialog in front


def the_window(program: Running, _home: Path) -> None:
    _opened(program)


def welcome(program: Running, _home: Path) -> None:
    program.until(lambda state: state["active"], "the window to be in front")


def choosing(program: Running, _home: Path) -> None:
    program.until(lambda state: len(state["choices"]) == 3, "the choice")


def searching(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("slash")
    program.screen.write("shelf is:")
    program.until(lambda state: state["focus"] == "search", "the search")


def looking_closer(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("j", "space")


def thread(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("j", "d")


def people(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("p")


def checks(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("F8")


def exporting(program: Running, _home: Path) -> None:
    _opened(program)
    program.screen.key("ctrl+e")
    program.until(lambda state: state["dialog"] == "ExportDialog", "the export")


def merging(program: Running, home: Path) -> None:
    """Of eight tweets that both filed, Ben filed two otherwise than Mira; a ninth is his alone."""
    other = home / "of-ben.curation"
    shutil.copy(home / "openshelf.curation", other)
    with Project.open(home / "openshelf.curation", "Mira") as mira, Project.open(other, "Ben") as ben:
        inbox = [state.id for state in mira.all_states("is:inbox -is:question")]
        mira.place(inbox[:4], numbered(mira, 1))
        mira.place(inbox[4:8], numbered(mira, 2))
        ben.place([inbox[7], *inbox[:3]], numbered(ben, 1))
        ben.place([*inbox[4:7], inbox[8]], numbered(ben, 2))
        ben.place(inbox[3], numbered(ben, 3))
    _opened(program)
    program.screen.key("ctrl+k")
    program.screen.write("merge with")
    program.screen.key("Return")
    program.until(lambda state: state["in front"] == "Merge with", "the question with which")
    program.screen.key("ctrl+a")
    program.screen.write(str(other))
    program.screen.key("Return")
    program.until(lambda state: state["dialog"] == "MergeDialog", "the merge")


def _right(height: int) -> Part:
    return 420, height, WIDTH - 420, 74


PICTURES = {
    "window-light": Picture(the_window),
    "window-dark": Picture(the_window, colours="dark"),
    "opened": Picture(the_window, opens="new/openshelf.db"),
    "welcome": Picture(welcome, opens=""),
    "choosing": Picture(choosing, opens="two-chats.db"),
    "searching": Picture(searching, part=(1000, 430, 0, 0)),
    "looking-closer": Picture(looking_closer, part=(1000, 440, 0, 0)),
    "thread": Picture(thread, part=_right(200)),
    "people": Picture(people, part=_right(420)),
    "checks": Picture(checks),
    "exporting": Picture(exporting, part=None),
    "merging": Picture(merging, part=None),
}


def main() -> None:
    for name in sys.argv[1:] or PICTURES:
        picture = PICTURES[name]
        home = Path(tempfile.gettempdir()) / "mira"  # shown in dialogs, the same each time
        if home.exists():
            sys.exit(f"{home} is in the way; is this running already? Otherwise remove it.")
        home.mkdir()
        try:
            _fill(home, picture.colours)
            with x_server(f"{WIDTH + 40}x{HEIGHT + 80}") as env, _running(env, home, picture.opens) as program:
                picture.take(program, home)
                time.sleep(SETTLING)
                _save(program, picture.part, ROOT / "docs" / f"{name}.png")
        finally:
            shutil.rmtree(home)
        print(f"docs/{name}.png")


def _fill(home: Path, colours: str) -> None:
    """Put there what a picture may open: the sample half curated, its archive, and an archive of two chats."""
    sample.make_sample(home / "openshelf.curation")
    (home / "new").mkdir()
    shutil.copy(sample.sample_archive(), home / "new" / "openshelf.db")
    shutil.copy(sample.sample_archive(), home / "two-chats.db")
    with closing(sqlite3.connect(home / "two-chats.db")) as archive, archive:
        columns = [row[1] for row in archive.execute("PRAGMA table_info(tweets)")]
        later = {"id", "retweeted_status", "quoted_status", "in_reply_to_status_id"}
        other = [f"{one} + {WEEKS_AS_ID}" if one in later else one for one in columns]
        other[columns.index("created_at")] = (
            f"strftime('%Y-%m-%dT%H:%M:%S+00:00', created_at, '+{7 * WEEKS} days')"
        )
        archive.execute(f"INSERT INTO tweets SELECT {', '.join(other)} FROM tweets")  # noqa: S608 (its own columns)
    settings = home / "curator" / "window.ini"
    settings.parent.mkdir()
    settings.write_text(f"[General]\nappearance={colours}\n", encoding="utf-8")


@contextmanager
def _running(env: dict[str, str], home: Path, opens: str) -> Iterator[Running]:
    """The program on a file, with a home of its own, as large as the pictures are."""
    places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.observed", *([str(home / opens)] if opens else [])],
        env=env | places | {"CURATOR_EDITOR": "Mira", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    running = Running(program, Screen(env))
    try:
        running.until(lambda state: bool(state["title"]), "the window")
        running.screen.do("search", "--sync", "--onlyvisible", "--name", "Curator", "windowsize", WIDTH, HEIGHT)
        running.screen.do("mousemove", WIDTH + 38, HEIGHT + 78)
        yield running
    finally:
        program.terminate()
        try:
            program.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.communicate()


def _opened(program: Running) -> None:
    program.until(lambda state: state["questions"] and not state["importing"], "the sample")
    program.until(lambda state: state["active"], "the window to be in front")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and not any(number for *_, number in program.ask("sight")):
        time.sleep(0.2)


def _save(program: Running, part: Part | None, path: Path) -> None:
    """What the screen shows of that part of the window, in as few colours as do."""
    if part is None:
        front = subprocess.run(
            ["xdotool", "getactivewindow"], env=program.screen.env, check=True, capture_output=True, text=True
        )
        shown = ["-window", front.stdout.strip()]
    else:
        left, top, *_ = program.ask("geometry")
        width, height, x, y = part
        shown = ["-window", "root", "-crop", f"{width}x{height}+{left + x}+{top + y}"]
    subprocess.run(
        ["import", *shown, "+repage", "-strip", "+dither", "-colors", str(COLOURS),
         "-define", "png:compression-level=9", f"png8:{path}"],
        env=program.screen.env, check=True, timeout=60,
    )  # fmt: skip


if __name__ == "__main__":
    main()
