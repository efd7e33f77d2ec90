"""What Qt owns goes on the window's thread, whichever thread fills the memory."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.ui.shell.garbage import GarbageCollector


class _Held(QObject):
    """Goes only when garbage is collected, for it holds on to itself; notes where that is."""

    gone_on: list[threading.Thread] = []  # noqa: RUF012 (of this test alone)

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


def test_a_cycle_with_a_widget_goes_on_the_windows_thread(qtbot: QtBot) -> None:
    _Held.gone_on.clear()
    collector = GarbageCollector()
    try:
        _Held()
        busy = threading.Thread(target=lambda: [[number] for number in range(200_000)])
        busy.start()
        busy.join()
        assert not _Held.gone_on, "another thread has collected"
        filled: list[list[int]] = []

        def gone() -> bool:
            filled.extend([number] for number in range(2000))  # more than goes meanwhile of what was before
            return bool(_Held.gone_on)

        qtbot.waitUntil(gone, timeout=20_000)
        assert _Held.gone_on[0] is threading.current_thread()
    finally:
        collector.end()
    assert gc.isenabled()
