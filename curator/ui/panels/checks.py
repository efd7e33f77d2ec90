"""The list of what is wrong with the draft, checked again after each pause in the editor's work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from curator.phrases import phrase
from curator.project import Project
from curator.ui.kit.empty_state import paint_empty
from curator.ui.kit.list_model import ListModel
from curator.ui.languages import tr, translated

if TYPE_CHECKING:
    from curator.draft.lint import Finding
    from curator.draft.lint.live import Finder

_REST_MS = 150
_SIGNS = {"error": "✕", "warning": "!", "hint": "·"}  # by severity, the worst first
_SPOKEN = {"error": phrase("Error"), "warning": phrase("Warning"), "hint": phrase("Hint")}
_ORDER = tuple(_SIGNS)


class Findings(ListModel["Finding"]):
    """The findings as Qt asks for them."""

    def words(self, row: "Finding") -> str:
        return f"{_SIGNS[row.severity]}  {_message(row)}"

    def spoken(self, row: "Finding") -> str:
        return tr("{severity}: {finding}", severity=_SPOKEN[row.severity], finding=_message(row))

    def tip(self, row: "Finding") -> str:
        return f"{row.rule}: {translated(row.fix.label)}" if row.fix else row.rule


class Checks(QListView):
    """Lists the findings; it checks a moment after the last change, so that no key waits for it."""

    counted = Signal(int)  # errors and warnings
    wanted = Signal(object)  # the Finding to go to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self.setAccessibleName(tr("What is wrong with the draft"))
        self.findings = Findings(self)
        self.setModel(self.findings)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.wanted.emit(self.findings.rows[index.row()]))
        self.clicked.connect(lambda index: self.wanted.emit(self.findings.rows[index.row()]))
        self._project: Project | None = None
        self._finder: Finder | None = None
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, tr("Nothing is found that you would be ashamed to print."), 12)

    def follow(self, project: Project | None) -> None:
        """Check a project's draft from now on; None for none."""
        self._resting.stop()
        self._project, self._finder = project, None
        self.findings.show(())
        self.counted.emit(0)
        if project is not None:
            self._resting.start()

    def changed(self, *, posts: bool) -> None:
        """Check again soon: something was decided or, with ``posts``, tweets came or went."""
        if posts:
            self._finder = None
        if self._project is not None:
            self._resting.start()

    def look(self) -> None:
        """Check now."""
        if self._project is None:
            return
        from curator.draft.lint.live import Finder

        self._finder = self._finder or Finder(self._project)
        self.findings.show(sorted(self._finder.find(), key=lambda one: _ORDER.index(one.severity)))
        self.counted.emit(sum(one.severity != "hint" for one in self.findings.rows))

    def next(self) -> "Finding | None":
        """Make the next finding the current one; the first follows the last."""
        if not self.findings.rows:
            return None
        row = (self.currentIndex().row() + 1) % len(self.findings.rows)
        self.setCurrentIndex(self.findings.index(row))
        return self.findings.rows[row]

    def read(self) -> str:
        """The current finding as it is read out."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def current(self) -> "Finding | None":
        """The current finding."""
        return self.findings.row_at(self.currentIndex())


def _message(finding: "Finding") -> str:
    message = translated(finding.message)
    return f"{finding.question}. {message}" if finding.question else message
