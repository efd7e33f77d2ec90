"""An X server of one's own, with a window manager, on a free display."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TOOLS = ("Xvfb", "openbox", "xdotool", "import")


def missing_tools() -> list[str]:
    """The programs that are needed and not there."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


@contextmanager
def x_server(size: str = "1280x800") -> Iterator[dict[str, str]]:
    """The environment of programs that are to show themselves there; the server ends with the block."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    env.pop("WAYLAND_DISPLAY", None)
    with tempfile.TemporaryDirectory() as home:
        manager = subprocess.Popen(
            ["openbox"], env=env | {"HOME": home}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(0.5)
        try:
            yield env
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait(10)
