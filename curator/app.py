"""Puts the window together: the application, its event loop, the main window."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from curator import diagnosis, plugins
from curator.ui import languages
from curator.ui.background import worker
from curator.ui.kit import screen_reader
from curator.ui.languages import tr
from curator.ui.look import theme
from curator.ui.settings.store import Settings
from curator.ui.shell.crash import Catcher
from curator.ui.shell.garbage import GarbageCollector
from curator.ui.shell.window import MainWindow
from curator.work.locating import Opening

_FIRST_FRAME_MS = 1000  # a window that is not on the screen by then is hidden by something else


def run(opening: Opening | None = None, archive: Path | None = None) -> int:
    """Open the window, on a project if one is given, and give the exit status when it is closed.

    Of an ``archive`` without a project the window asks what it needs to know first; of a project that is damaged
    it offers what can be done. Raises CuratorError where a project cannot be opened otherwise.
    """
    session = diagnosis.Session()
    try:
        _run(session, opening, archive)
    finally:
        session.end()
    return 0


def _run(session: diagnosis.Session, opening: Opening | None, archive: Path | None) -> None:
    settings = Settings()
    app = _application(settings["language"], settings.look())
    collector = GarbageCollector(app)
    window = MainWindow(settings)
    catcher = Catcher(window, lambda: window.session.decider.unsaved, window.session.tell_of_damage)
    hush = plugins.listen(lambda broken: window.notice.tell(str(broken)))
    if opening is not None:
        window.session.start_on(opening)
    window.show()
    _paint(window)
    if opening is not None:
        window.session.complete_start(opening)
    if archive is not None:
        QTimer.singleShot(0, lambda: window.opener.open_path(archive))

    import asyncio

    import qasync

    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    catcher.watch(loop)
    _end_on_interrupt(window)
    closed = asyncio.Event()
    app.aboutToQuit.connect(closed.set)
    loop.call_soon(window.begin_work)
    loop.call_soon(_tell_of_crash, window, session)
    with loop:
        loop.run_until_complete(closed.wait())
        loop.run_until_complete(asyncio.sleep(0))  # what was cancelled ends
    worker.wait_for_the_closed()
    collector.end()
    catcher.end()
    hush()
    diagnosis.end_log()


def _tell_of_crash(window: MainWindow, session: diagnosis.Session) -> None:
    """Begin the log, which the first frame does not need; say quietly, once, that the last session broke off."""
    diagnosis.begin_log()
    if session.crashed:
        words = tr("Curator did not close properly the last time; every decision that was saved is there.")
        window.toast.tell(words, shown=session.crashed[-1])


def picture(project: Path | None, path: Path, width: int = 1280, height: int = 800) -> None:
    """Save a picture of the window on a project, or of its first page, as it is at first. Raises CuratorError.

    Its settings are those beside the picture, where there are any.
    """
    settings = Settings(path.with_suffix(".ini"))
    app = _application(settings["language"], settings.look())
    window = MainWindow(settings)
    window.resize(width, height)
    if project is not None:
        opening = Opening(project, None)
        if window.session.begin(opening):
            window.session.complete(opening)
    window.show()
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(path))
    window.close()
    path.with_suffix(".ini").unlink(missing_ok=True)


def _application(spoken: str = "", look: theme.Look | None = None) -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("curator")
    app.setApplicationDisplayName("Curator")
    app.setDesktopFileName("curator")
    languages.use(app, spoken)
    theme.apply(app, look)
    theme.follow_system(app)
    screen_reader.read_rows(app)
    return app


def _paint(window: MainWindow) -> None:
    """Paint the first frame before anything is done, or even imported, that it does not need."""
    patience = QDeadlineTimer(_FIRST_FRAME_MS)
    QTimer.singleShot(_FIRST_FRAME_MS, lambda: None)  # ends the waiting
    flags = QEventLoop.ProcessEventsFlag
    while not (window.windowHandle().isExposed() or patience.hasExpired()):
        QApplication.processEvents(flags.ExcludeUserInputEvents | flags.WaitForMoreEvents)


def _end_on_interrupt(window: MainWindow) -> None:
    """Ctrl+C in the terminal closes the window properly, once what is being done is done.

    Qt's loop alone would not notice.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, window.close))
    waking = QTimer(window)
    waking.timeout.connect(lambda: None)
    waking.start(200)
