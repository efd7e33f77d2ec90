"""What the desktop knows the window by."""

import re
import subprocess
import time
from collections.abc import Callable

from tests.conftest import ROOT
from tests.desktop.conftest import PATIENCE, Running

BLUE = 0xFF2F5FD0  # of curator.svg


def test_the_window_has_its_icon_and_belongs_to_its_entry_in_the_menu(
    start: Callable[..., Running],
) -> None:
    program = start()
    program.until(bool, "the window")
    (window, *_) = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--class", "curator"],
        env=program.screen.env, check=True, capture_output=True, text=True, timeout=20,
    ).stdout.split()  # fmt: skip
    entry = (ROOT / "packaging" / "linux" / "curator.desktop").read_text(encoding="utf-8")
    (named,) = re.findall("^StartupWMClass=(.*)$", entry, re.MULTILINE)
    ends = time.monotonic() + PATIENCE
    while BLUE not in pixels_of(told := properties(program, window)) and time.monotonic() < ends:
        time.sleep(0.1)  # it comes after the first frame
    assert f'"{named}"\n' in told
    assert BLUE in pixels_of(told)


def properties(program: Running, window: str) -> str:
    """What the window tells window managers of itself."""
    return subprocess.run(
        ["xprop", "-id", window, "WM_CLASS", "32c", "_NET_WM_ICON"],
        env=program.screen.env, check=True, capture_output=True, text=True, timeout=20,
    ).stdout  # fmt: skip


def pixels_of(told: str) -> list[int]:
    """Of its icon, which is a square of 16 or more; none where there is no icon."""
    width, height, *pixels = map(
        int, re.findall(r"\d+", told.partition("_NET_WM_ICON(CARDINAL) =")[2]) or (16, 16)
    )
    assert width == height >= 16
    return pixels
