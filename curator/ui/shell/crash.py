"""What nobody caught: it is logged, the editor is told what is safe and may copy a report, and all goes on."""

import logging
import re
import sys
import threading
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from curator import diagnosis
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, tr_count

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

_WHO = re.compile(r"Q\w+::\w+")
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.DEBUG}


class Catcher(QObject):
    """Catches errors of the window, of its threads and of its event loop, from when it is made until it ends.

    ``unsaved`` says how many decisions are not written yet; ``tells`` tells of an error that is no mistake of the
    program's itself, and says whether it did.
    """

    _caught = Signal(object, bool)  # the error, and whether it is the first from its place

    def __init__(self, window: QWidget, unsaved: Callable[[], int], tells: Callable[[Exception], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._unsaved = unsaved
        self._tells = tells
        self._told: set[str] = set()
        self._dialog: QDialog | None = None
        # Queued: one that comes while the window paints must not open another window within that.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)
        self._qt_before = qInstallMessageHandler(_note)

    def watch(self, loop: "asyncio.AbstractEventLoop") -> None:
        """Catch what an event loop would print."""
        loop.set_exception_handler(self._of_loop)

    def end(self) -> None:
        """Catch nothing any more."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _hook(self, kind: type[BaseException], error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.catch(error)
        else:  # as Ctrl+C
            self._before[0](kind, error or kind(), at)

    def _of_loop(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            self.catch(error)
        elif error is None:
            log.error("The event loop met something.")

    def catch(self, error: Exception) -> None:
        """Log an error, and tell of it, once for each place that it may come from; from any thread."""
        origin = diagnosis.origin_of(error)
        first = origin not in self._told
        if first:
            self._told.add(origin)
            log.error("Something unexpected happened.", exc_info=error)
        self._caught.emit(error, first)

    def _tell(self, error: Exception, first: bool) -> None:
        if self._tells(error) or not first or self._dialog is not None:
            return
        dialog = self._dialog = CrashDialog(diagnosis.report(error), self._unsaved(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._end_dialog)
        dialog.open()

    def _end_dialog(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Says what is safe, and offers a report."""

    def __init__(self, report: str, unsaved: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something unexpected happened"))
        fit(self, 640, 400)
        safe = tr("Every decision you made is on the disk; you can go on.")
        if unsaved:
            safe = tr_count(
                unsaved,
                "A decision is not saved yet and will be as soon as that is possible; all others are on the disk.",
                "{count} decisions are not saved yet and will be as soon as that is possible; all others are on"
                " the disk.",
            )
        said = plain(tr("Curator made a mistake that it did not expect. {safe}", safe=safe))
        asked = plain(
            tr("If you report it, please send this along; read first whether it says something that is yours.")
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report", "of a crash"))
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(partial(_copy, report))
        on = QPushButton(tr("Go on"))
        on.setObjectName("primary")
        on.setDefault(True)
        on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 20)
        whole.setSpacing(16)
        whole.addWidget(said)
        whole.addWidget(asked)
        whole.addWidget(self.report, 1)
        whole.addLayout(buttons)
        on.setFocus()


def _copy(report: str) -> None:
    QGuiApplication.clipboard().setText(report)


def _note(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages: whole on standard error, as ever; in the log only who says it, for it may quote anything."""
    sys.stderr.write(f"{message}\n")
    who = _WHO.match(message)
    said = f"{who[0] if who else 'Qt'} said something."
    log.log(_LEVELS.get(kind, logging.WARNING), said)
