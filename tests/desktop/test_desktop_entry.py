"""What the desktop knows the window by."""

import re
import subprocess
from collections.abc import Callable

from tests.conftest import ROOT
from tests.desktop.conftest import Running


def test_the_window_has_its_icon_and_belongs_to_its_entry_in_the_menu(
    start: Callable[..., Running],
) -> None:
    program = start()
    program.until(bool, "the window")
    (window, *_) = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--class", "curator"],
        env=program.screen.env, check=True, capture_output=True, text=True, timeout=20,
    ).stdout.split()  # fmt: skip
    told = subprocess.run(
        ["xprop", "-id", window, "WM_CLASS", "32c", "_NET_WM_ICON"],
        env=program.screen.env, check=True, capture_output=True, text=True, timeout=20,
    ).stdout  # fmt: skip
    entry = (ROOT / "packaging" / "linux" / "curator.desktop").read_text(encoding="utf-8")
    (named,) = re.findall("^StartupWMClass=(.*)$", entry, re.MULTILINE)
    assert f'"{named}"\n' in told
    width, height, *pixels = map(int, re.findall(r"\d+", told.partition("_NET_WM_ICON(CARDINAL) =")[2]))
    assert width == height >= 16
    assert 0xFF2F5FD0 in pixels  # the blue of curator.svg
