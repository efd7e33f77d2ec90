"""Journeys through the program in a process that may speak to nobody: it tells of an attempt, or is ended by it.

    python -m tests.network FILE JOURNEY ARGUMENT…

Python tells of each attempt of its own before it is made, and the file has them. What a library would open without
Python is known to Linux alone, which ends the process, and those that it starts, as soon as one asks for a socket
of the internet.
"""

import ctypes
import os
import platform
import socket
import struct
import sys
from pathlib import Path
from typing import Any

_SPEAKING = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind")
_SOCKET = {"x86_64": 41, "aarch64": 198}  # the number of the system call
_NO_NEW_PRIVILEGES, _SECCOMP, _BY_FILTER = 38, 22, 2
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
HELD_BY_LINUX = sys.platform == "linux" and platform.machine() in _SOCKET


def tell(log: str) -> None:
    """Have Python write each attempt to a file; sockets of this computer alone, as the X server's, are none."""

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _SPEAKING or getattr(arguments[0], "family", None) == getattr(socket, "AF_UNIX", -1):
            return
        with os.fdopen(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "a") as file:
            file.write(f"{event}\n")

    sys.addaudithook(heard)


def forbid() -> None:
    """Have Linux end this process at the first socket of the internet. See ``man 2 seccomp``."""
    load, equal, give = 0x20, 0x15, 0x06
    steps = [
        (load, 0, 0, 0),
        (equal, 0, 4, _SOCKET[platform.machine()]),
        (load, 0, 0, 16),
        (equal, 1, 0, socket.AF_INET),
        (equal, 0, 1, socket.AF_INET6),
        (give, 0, 0, _KILL),
        (give, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    for words in (
        (_NO_NEW_PRIVILEGES, 1, 0, 0, 0),
        (_SECCOMP, _BY_FILTER, ctypes.c_void_p(ctypes.addressof(program))),
    ):
        if prctl(*words):
            raise OSError(ctypes.get_errno(), "the process cannot be kept from the network")


def terminal(*words: str) -> int:
    """A command, as from a terminal."""
    from curator.posts import CuratorError
    from curator.terminal import main

    try:
        return main.run(words)
    except CuratorError as error:
        print(error, file=sys.stderr)
        return 2


def window(path: str, picture: str) -> int:
    """The window opens on a project and is painted; every draft is shown; it is closed."""
    from curator import app
    from curator.project import Project
    from curator.work import exporting

    app.picture(Path(path), Path(picture))
    with Project.open(Path(path)) as project:
        for name in exporting.formats():
            exporting.preview(project, name)
    return 0


def knock(port: str) -> int:
    """A connection as Python makes it, for the test of the test."""
    with socket.create_connection(("127.0.0.1", int(port)), 5):
        return 0


def main() -> int:
    log, journey, *arguments = sys.argv[1:]
    tell(log)
    if HELD_BY_LINUX:
        forbid()
    match journey:
        case "terminal":
            return terminal(*arguments)
        case "window":
            return window(*arguments)
    return knock(*arguments)


if __name__ == "__main__":
    sys.exit(main())
