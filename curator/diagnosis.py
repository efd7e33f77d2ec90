"""What happened, for whoever looks into it: the log, what of an error may be told, the journal of a crash.

No tweet, name or path of anybody goes into the log: of each message its words without what was filled into them,
of each error its kind and the lines of code it passed through.
"""

import faulthandler
import logging
import os
import re
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from curator import __version__, places

if TYPE_CHECKING:
    from types import TracebackType

_LARGEST = 256 << 10  # bytes of one file of the log
_KEPT = 3  # older files of the log, and journals of crashes
_PACKAGE = Path(__file__).parent
_REMOTE = re.compile(r'^ *File "(.+)", line (\d+), in (.+)$', re.MULTILINE)

log = logging.getLogger("curator")


def log_file() -> Path:
    """The log that is being written."""
    return places.user_log() / "curator.log"


def begin_log() -> None:
    """Write to the log from here on. What cannot be written there is left out."""
    if any(isinstance(handler, logging.FileHandler) for handler in log.handlers):
        return
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (logging's name)
            """The log is not worth a word on a disk that is full."""

    try:
        handler = Quiet(log_file(), maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(_Discreet())
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    begun = f"Began: {versions()}"
    log.info(begun)


def end_log() -> None:
    """Write to it no more."""
    for handler in [one for one in log.handlers if isinstance(one, logging.FileHandler)]:
        log.removeHandler(handler)
        handler.close()


class _Discreet(logging.Formatter):
    """One line: when, how grave, where in the program, its words as they stand there, errors' kinds and ways."""

    def format(self, record: logging.LogRecord) -> str:
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        line = f"{at} {record.process} {record.levelname} {record.name}: {record.msg}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line} {' < '.join(_told(error))}"


def _told(error: BaseException) -> Iterator[str]:
    """Of an error and those it comes from: its kind, and the lines it passed through, the last first."""
    for one in _chain(error):
        yield " ".join([type(one).__name__, *reversed(list(lines_of(one)))])


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def lines_of(error: BaseException) -> Iterator[str]:
    """The lines of code that an error passed through, by the names of files without where these are."""
    at: TracebackType | None = error.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        yield f"{_file(code.co_filename)}:{at.tb_lineno}:{code.co_name}"
        at = at.tb_next
    # What another process sends along with its error is the text of a traceback.
    for file, line, name in _REMOTE.findall(str(getattr(error, "tb", ""))):
        yield f"{_file(file)}:{line}:{name}"


def _file(name: str) -> str:
    path = Path(name)
    if path.is_relative_to(_PACKAGE):
        return str(path.relative_to(_PACKAGE.parent))
    return path.name


def origin_of(error: BaseException) -> str:
    """What tells one mistake of the program from others."""
    return f"{type(error).__name__} {list(lines_of(error))[-1:]}"


def report(error: BaseException) -> str:
    """What somebody may copy and send: versions, and where the error comes from, in words for who mends it."""
    parts = [versions()]
    for one in _chain(error):
        said = str(one).replace(str(Path.home()), "~")[:300]
        parts += ["", f"{type(one).__name__}: {said}" if not hasattr(one, "tb") else "In another process:"]
        parts += [f"  {line}" for line in lines_of(one)]
    return "\n".join(parts)


def versions() -> str:
    """The program's and what it runs on."""
    import platform

    parts = [f"Curator {__version__}", f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    if (qt := sys.modules.get("PySide6")) is not None:
        parts.append(f"PySide6 {qt.__version__}")
    return ", ".join([*parts, platform.platform(terse=True)])


class Session:
    """One start of the window, until it is closed: a file beside the log, into which a crash is written.

    One that is still there after its program has gone tells that it did not close. ``crashed`` are those that were
    found so, each once; they are kept for a while.
    """

    def __init__(self) -> None:
        self.crashed: list[Path] = []
        self._file: IO[str] | None = None
        try:
            folder = places.user_log()
            self.crashed = [
                kept for path in sorted(folder.glob("session-*.txt")) if (kept := _left_by_a_crash(path))
            ]
            for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
                old.unlink(missing_ok=True)
            self._path = folder / f"session-{os.getpid()}.txt"
            self._file = self._path.open("w", encoding="utf-8")
            _hold(self._file)
            self._file.write(
                f"Curator {__version__}, begun {time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())}\n"
            )
            self._file.flush()
            faulthandler.enable(self._file)
        except OSError:  # then there is no journal
            return

    def end(self) -> None:
        """The window has closed."""
        if self._file is None:
            return
        faulthandler.disable()
        try:
            self._file.close()
            self._path.unlink(missing_ok=True)
        except OSError:
            return


def _hold(file: IO[str]) -> None:
    """Have a file be known as that of a running program, until this one ends, however it ends."""
    if sys.platform != "win32":  # where a file that is open can be neither renamed nor locked away
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _left_by_a_crash(path: Path) -> Path | None:
    """Keep the file of a session whose program has gone, under another name; None where it still runs."""
    try:
        with path.open("r+", encoding="utf-8") as file:
            _hold(file)
        at = time.strftime("%Y%m%d-%H%M%S", time.gmtime(path.stat().st_mtime))
        return path.rename(path.with_name(f"crash-{at}-{path.stem.partition('-')[2]}.txt"))
    except OSError:
        return None
