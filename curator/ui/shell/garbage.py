"""Collecting garbage on the window's own thread alone.

Python collects on whichever thread happens to allocate, and a widget that goes with a cycle may only go on the
thread that made it: https://doc.qt.io/qt-6/threads-qobject.html
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Collects when as much has come as Python itself would collect at, between events, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(max(due))

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
