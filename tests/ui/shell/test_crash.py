"""What nobody expected: told once with what is safe, logged without anybody's words, and all goes on."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from curator import diagnosis, places
from curator.posts import CuratorError
from curator.project.marks import STAR
from curator.ui.background import worker
from curator.ui.background.worker import Worker
from curator.ui.shell.crash import Catcher, CrashDialog
from curator.ui.shell.window import MainWindow
from curator.work import upkeep
from tests.helpers import invented_tweets, make_archive, run
from tests.questions import numbered
from tests.ui.conftest import Journey, press, project_of, until

MARK = "Xyzzyplugh"


@pytest.fixture(autouse=True)
def _log() -> Iterator[None]:
    diagnosis.begin_log()
    yield
    diagnosis.end_log()


@pytest.fixture
def catcher(window: MainWindow) -> Iterator[Catcher]:
    made = Catcher(window, lambda: window.session.decider.unsaved, window.session.tell_of_damage)
    yield made
    made.end()


def logged() -> str:
    for handler in diagnosis.log.handlers:
        handler.flush()
    file = diagnosis.log_file()
    return file.read_text(encoding="utf-8") if file.exists() else ""


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]


def words(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def fail() -> None:
    raise KeyError(f"{MARK} {Path.home()}/chat")


def in_a_timer() -> None:
    QTimer.singleShot(0, fail)


def in_a_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.parametrize("where", [in_a_timer, in_a_thread])
def test_an_error_that_nobody_caught_is_told_and_the_window_goes_on(
    where: Callable[[], None], window: MainWindow, catcher: Catcher, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions():
        sys.excepthook = catcher._hook  # which pytest-qt has for itself
        where()
        qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=5000)
        where()
        where()
        QApplication.processEvents()
    (dialog,) = dialogs()
    assert "Every decision you made is on the disk; you can go on." in words(dialog)
    report = dialog.report.toPlainText()
    assert "KeyError" in report
    assert ":fail" in report
    assert str(Path.home()) not in report
    assert str(Path(__file__).parent) not in report
    dialog.accept()
    QApplication.processEvents()
    assert dialogs() == [], "the same mistake is told of once"
    assert logged().count("Something unexpected happened. KeyError") == 1
    assert MARK not in logged()
    window.timeline.go_to(0)
    window.filing.file(1)
    assert project_of(window).placements(numbered(project_of(window), 1)) == ["1"]


def test_what_is_not_saved_is_said_to_be_so_and_the_report_copied(
    window: MainWindow, catcher: Catcher, path: Path, qtbot: QtBot
) -> None:
    path.rename(path.with_name("away"))
    window.timeline.go_to(0)
    window.timeline.setFocus()
    press(qtbot, window, "1")
    catcher.catch(ValueError("what"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=5000)
    (dialog,) = dialogs()
    assert "A decision is not saved yet" in words(dialog)
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    assert "Curator 0." in QGuiApplication.clipboard().text()
    dialog.accept()
    assert "A decision could not be written. UnsavedDecision" in logged()


def test_an_error_in_the_event_loop_is_told(catcher: Catcher, qtbot: QtBot) -> None:
    loop = asyncio.new_event_loop()
    catcher.watch(loop)
    loop.call_soon(fail)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=5000)
    dialogs()[0].accept()


def test_qts_messages_are_logged_without_what_they_quote(
    catcher: Catcher, capfd: pytest.CaptureFixture[str]
) -> None:
    assert catcher is not None
    qWarning(f"QPainter::begin: {MARK}")
    assert "QPainter::begin said something." in logged()
    assert MARK not in logged()
    assert MARK in capfd.readouterr().err


def broken() -> None:
    raise ZeroDivisionError(MARK)


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_an_error_in_a_process_beside_is_one_sentence_and_a_line_of_the_log() -> None:
    async def work() -> None:
        worker = Worker()
        for what, said in ((broken, "unexpected .* ZeroDivisionError"), (killed, "ended before it was done")):
            with pytest.raises(CuratorError, match=said.replace(" .* ", r".*\(")) as refused:
                await worker.run(lambda _done, _length: None, what)
            assert MARK not in str(refused.value)
            assert str(refused.value).endswith(".")
        assert await worker.run(lambda _done, _length: None, os.getpid) != os.getpid(), "and it can be used again"
        worker.close()

    asyncio.run(work())
    worker.wait_for_the_closed()
    assert "Work beside the window failed. ZeroDivisionError" in logged()
    assert "test_crash.py" in logged(), "where it happened, in the other process"
    assert "A process beside the window ended. BrokenProcessPool" in logged()
    assert MARK not in logged()


def test_no_words_of_a_chat_are_in_the_log(live: Callable[[Path, Journey], None], tmp_path: Path) -> None:
    tweets = [tweet | {"full_text": f"{MARK} {tweet['full_text']}"} for tweet in invented_tweets(40)]
    tweets = [tweet | {"handle": f"{MARK}{number % 3}"} for number, tweet in enumerate(tweets)]
    archive = make_archive(tmp_path / f"{MARK}.db", tweets)

    async def journey(window: MainWindow) -> None:
        await until(lambda: window.session.desk is not None and not window.session.importing)
        project_of(window).set_article("title", MARK)
        window.timeline.go_to(0)
        window.filing.mark(STAR)
        window.exports.copy(None)
        QGuiApplication.clipboard().clear()
        project_of(window).path.rename(tmp_path / "away")
        window.filing.mark(STAR)  # which cannot be written, and says so with the path
        window.opener.open_path(tmp_path / f"no {MARK}.db")
        (tmp_path / "away").rename(project_of(window).path)
        logging.getLogger("curator.some").warning("Something about %s.", MARK)
        window.session.decider.retry()

    live(archive, journey)
    found = logged()
    assert "An import begins." in found
    assert "A decision could not be written." in found
    assert "Something about %s." in found
    assert MARK.lower() not in found.lower()
    assert str(tmp_path) not in found


def test_the_log_is_bounded() -> None:
    for _ in range(20_000):
        diagnosis.log.warning("The same again, and again, and again, and again, and again, and again, and again.")
    sizes = [one.stat().st_size for one in places.user_log().glob("curator.log*")]
    assert len(sizes) == 4
    assert max(sizes) <= 300_000


STARTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from curator import app, cli
from curator.ui.shell.window import MainWindow

def look(window):
    before(window)
    def say():
        toast = window.toast
        print("told" if toast.isVisible() else "quiet", toast._words.text(), flush=True)
        if {close}:
            window.close()
    QTimer.singleShot(1500, say)

before, app._paint = app._paint, look
sys.argv = ["curator", {path!r}]
cli.main()
"""


def begin(path: Path, *, close: bool) -> subprocess.Popen[str]:
    code = STARTED.format(close=close, path=str(path))
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)


def test_a_project_that_cannot_be_opened_is_no_session_that_broke_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])
    done = run(path)
    assert done.returncode == 2
    assert "its end is missing" in done.stderr
    assert list(places.user_log().glob("*.txt")) == []


def test_the_next_start_tells_once_that_the_last_session_broke_off(path: Path) -> None:
    def told(process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    first = begin(path, close=False)
    assert told(first) == "quiet"
    (session,) = places.user_log().glob("session-*.txt")
    beside = begin(path, close=True)
    assert told(beside) == "quiet", "the first one still runs"
    assert beside.wait() == 0
    first.send_signal(signal.SIGSEGV)
    first.wait()
    assert "Fatal Python error: Segmentation fault" in session.read_text(encoding="utf-8")
    second = begin(path, close=True)
    assert told(second).startswith("told Curator did not close properly the last time; every decision")
    assert second.wait() == 0
    third = begin(path, close=True)
    assert told(third) == "quiet"
    assert third.wait() == 0
    for process in (first, beside, second, third):
        assert process.stdout is not None
        process.stdout.close()
    assert [one.name[:6] for one in places.user_log().glob("*.txt")] == ["crash-"]
    assert upkeep.verify(path).problems == ()
