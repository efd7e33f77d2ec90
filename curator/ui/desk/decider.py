"""Makes decisions: at once where that is possible, otherwise again and again until they are written."""

import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import Change, UnsavedDecision
from curator.ui.languages import clock, tr, tr_count, translated

log = logging.getLogger(__name__)

_RETRY_MS = 2000

# What makes one decision: a verb of the project with what it is about.
Decision = Callable[[], Change]


class Decider(QObject):
    """Keeps the decisions that could not be written, in their order; nothing overtakes them."""

    done = Signal(str, bool)  # what happened, whether it can be undone
    failed = Signal(str, bool)  # why a decision waits, whether the file is damaged
    cleared = Signal()  # nothing waits any more
    saved_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Decision] = []
        self._saved_at = ""
        self._warned = False
        self.disk_fails = False  # when last tried, the reason why decisions wait
        self._retrying = QTimer(self, interval=_RETRY_MS)
        self._retrying.timeout.connect(self.retry)

    @property
    def saved(self) -> str:
        """Whether all is saved, in the words of the status bar."""
        if self._waiting:
            return tr_count(len(self._waiting), "{count} not saved yet", "{count} not saved yet")
        return tr("all saved {time}", time=self._saved_at) if self._saved_at else tr("all saved")

    @property
    def unsaved(self) -> int:
        """How many decisions wait to be written."""
        return len(self._waiting)

    def decide(self, make: Decision, *, quietly: bool = False) -> bool:
        """Make a decision; False where there was nothing to change or it was refused."""
        if self._waiting:
            self._wait(make)
            return True
        try:
            change = _made(make)
        except UnsavedDecision as error:
            log.warning("A decision could not be written.", exc_info=error)
            self._wait(make)
            self._retrying.start()
            words = tr("{why} It is kept here and tried again until it is saved.", why=error)
            self.failed.emit(words, error.by_damage)
            return True
        except CuratorError as error:
            self.done.emit(translated(error), False)
            return False
        if change:
            self.was_saved()
            if not quietly:
                self.done.emit(translated(change.label), change.decision is not None)
        return bool(change)

    def was_saved(self) -> None:
        """Note that something was written just now."""
        self._saved_at = clock(datetime.now().astimezone())
        self.saved_changed.emit()

    def give_up(self) -> str:
        """Before the project closes: why it had better stay open. Asked again, what waits is given up."""
        self.retry()
        if self._waiting and not self._warned:
            self._warned = True
            return tr_count(
                len(self._waiting),
                "A decision is not saved yet, because the file cannot be written; close again to give up on that.",
                "{count} decisions are not saved yet, because the file cannot be written; close again to give up"
                " on that.",
            )
        self._waiting.clear()
        self._retrying.stop()
        self._saved_at, self._warned = "", False
        return ""

    def take_back(self) -> bool:
        """Forget the last decision that waits, once it still cannot be written; False where none waits."""
        self.retry()
        if not self._waiting:
            return False
        self._waiting.pop()
        self.retry()  # with none left all is as if it had been written
        self.saved_changed.emit()
        return True

    def _wait(self, make: Decision) -> None:
        self._waiting.append(make)
        self.saved_changed.emit()

    def retry(self) -> None:
        """Write what waits, as far as that is possible now."""
        while self._waiting:
            try:
                _made(self._waiting[0])
            except UnsavedDecision as error:
                self.disk_fails = error.by_disk
                return
            except CuratorError as error:
                self.failed.emit(translated(error), False)
            self._waiting.pop(0)
        self.disk_fails = False
        if self._retrying.isActive():
            self._retrying.stop()
            self.cleared.emit()
            self.was_saved()


def _made(make: Decision) -> Change:
    """Make a decision; what it cannot read for it, because the disk fails, leaves it unsaved as well."""
    try:
        return make()
    except sqlite3.OperationalError as error:
        raise UnsavedDecision(
            phrase("This could not be saved: the disk failed; see that the project's folder is still there.")
        ) from error


# Makes a decision; False where nothing changed.
Decide = Callable[[Decision], bool]
