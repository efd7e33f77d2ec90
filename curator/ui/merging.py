"""Merging with another editor's project: choosing it, how far both agree, and what only people can settle."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator import workspace
from curator.posts import local_time
from curator.project import SUFFIX, Project, titles
from curator.project.merging import Merged
from curator.ui import jobs
from curator.ui.asking import Decide
from curator.ui.decider import Decider
from curator.ui.fitting import fit
from curator.ui.hearing import announce
from curator.ui.jobs import Worker
from curator.ui.labels import plain
from curator.ui.language import clock, told, tr, tr_count
from curator.ui.opening import Opener
from curator.ui.sides import is_mirrored
from curator.ui.theme import fonts

_WIDTH, _MARGIN = 760, 20
_ROOM = 60  # for a tweet, or a question, that is longer than the first one's
_MOST_LISTED = 120


class Offer(QFrame):
    """A quiet bar across the foot of the window: what could be merged, and then how far that is."""

    accepted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.words = plain(parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Merge"))
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(160)
        self.merge = QPushButton(tr("Merge"), self)
        self.merge.clicked.connect(self.accepted)
        self.close_it = QPushButton(tr("Close"), self)
        self.close_it.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addWidget(self.merge)
        row.addWidget(self.close_it)
        self.hide()

    def tell(self, words: str, *, going_on: bool = False) -> None:
        """Show what can be merged, or what is being made."""
        self.words.setText(words)
        self.progress.setRange(0, 0)
        self.progress.setVisible(going_on)
        self.merge.setVisible(not going_on)
        self.close_it.setVisible(not going_on)
        self.show()

    def show_progress(self, done: int, steps: int | None) -> None:
        """Show how far it is."""
        self.progress.setRange(0, steps or 0)
        self.progress.setValue(done)


class Merger(QObject):
    """Merges the open project with another, and makes blind copies, by the process beside the window."""

    merged = Signal(object)  # Merged, to be opened
    told = Signal(str)

    def __init__(self, window: QWidget, opener: Opener, decider: Decider) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._decider = decider
        self._copies: list[Path] = []
        self.offer = Offer(window)
        self.offer.accepted.connect(lambda: self.merge(self._copies[0]))

    def ask(self) -> None:
        """Ask which project to merge the open one with, and do it."""
        if self._opener.project is None:
            return
        folder = str(self._opener.project.path.parent)
        kind = f"{tr('Projects')} (*{SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Merge with"), folder, kind)
        if name:
            self.merge(Path(name))

    def merge(self, other: Path) -> None:
        """Merge the open project with another into a new one; neither is changed.

        What waits to be written is written first; where it cannot be, nothing is merged.
        """
        if (project := self._opener.project) is None:
            return
        if other.resolve() == project.path.resolve():
            words = tr("{name} is the project that is open; choose another editor's copy of it.", name=other.name)
            self.told.emit(words)
        elif self._is_saved():
            self._opener.do(partial(self._merge, project, other))

    def save_blind_copy(self) -> None:
        """Ask where to, and copy the project for a second editor."""
        if (project := self._opener.project) is None:
            return
        if not self._is_saved():
            return
        free = str(workspace.free_name(project.path, "blind"))
        kind = f"{tr('Projects')} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save a blind copy"), free, kind)
        if name:
            self._opener.do(partial(self._save_blind_copy, project.path, Path(name)))

    def look(self) -> None:
        """Look whether a synchronised folder made copies of the open project."""
        self.offer.hide()
        if (project := self._opener.project) is not None:
            self._opener.do(partial(self._look, project))

    def _is_saved(self) -> bool:
        """Whether all that was decided is in the open project's file; else it is told that it would be missing."""
        self._decider.retry()
        if many := self._decider.unsaved:
            self.told.emit(
                tr_count(
                    many,
                    "A decision is not saved yet, and would be missing; try again once all is saved.",
                    "{count} decisions are not saved yet, and would be missing; try again once all is saved.",
                )
            )
        return not many

    async def _look(self, project: Project, worker: Worker) -> None:
        found = await worker.run(_silently, jobs.find_conflict_copies, project.path)
        if self._opener.project is project:
            self._offer(found)

    def _offer(self, copies: list[Path]) -> None:
        self._copies = copies
        if len(copies) == 1:
            self.offer.tell(
                tr(
                    "{name} is a copy of this project, as synchronised folders make them where two computers "
                    "changed it at once. It has decisions that are not here.",
                    name=copies[0].name,
                )
            )
        elif copies:
            self.offer.tell(
                tr_count(
                    len(copies) - 1,
                    "{name} (and {count} more) is a copy of this project, as synchronised folders make them where "
                    "two computers changed it at once. It has decisions that are not here.",
                    "{name} (and {count} more) is a copy of this project, as synchronised folders make them where "
                    "two computers changed it at once. It has decisions that are not here.",
                    name=copies[0].name,
                )
            )

    async def _merge(self, project: Project, other: Path, worker: Worker) -> None:
        decided = len(project.history())
        rest = [copy for copy in self._copies if copy != other]
        self.offer.tell(tr("Merging with {name} …", name=other.name), going_on=True)
        try:
            target = workspace.free_name(project.path, "merged")
            done = await worker.run(
                self.offer.show_progress, jobs.merge, project.path, other, target, project.editor
            )
        finally:
            self.offer.hide()
        if self._opener.project is project and not self._decider.unsaved:
            later = len(project.history()) > decided
            self.merged.emit(done)
            self._offer(rest)
            if later:
                words = tr(
                    "What you decided meanwhile is in {name}; merge with that once more.", name=project.path.name
                )
                self.told.emit(words)
        else:
            self.told.emit(tr("The merged project is in {path}", path=done.project))

    async def _save_blind_copy(self, project: Path, target: Path, worker: Worker) -> None:
        await worker.run(_silently, jobs.save_blind_copy, project, target)
        self.told.emit(tr("The blind copy is in {path}", path=target))


class MergeDialog(QDialog):
    """How far two editors agree, what only one did, and what both filed differently, to be settled one by one.

    Each answer is a decision, written at once; what is left open stays filed under both's questions.
    """

    def __init__(self, done: Merged, project: Project, decide: Decide, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merged"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._conflicts, self._project, self._decide = done.agreement.conflicts, project, decide
        self._editors = done.editors
        self._at = 0
        self._settled: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        for sentence in done.agreed():
            column.addWidget(plain(told(sentence)))
        if differed := done.differed():
            column.addWidget(_listed(map(told, differed)))
        words = tr("{name} is a new project; neither of the two was changed.", name=done.project.stem)
        column.addWidget(plain(words, name="quiet"))
        if self._conflicts:
            column.addWidget(self._asked(done.editors), 1)
            self._show()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        fit(self, _WIDTH, column.totalHeightForWidth(_WIDTH) + (_ROOM if self._conflicts else 0))

    def _asked(self, editors: tuple[str, str]) -> QWidget:
        """One conflict: the tweet, and what both made of it side by side."""
        heading = partial(fonts.sans, 13, fonts.sans().Weight.DemiBold)
        self.where = plain(name="quiet")
        self.tweet = plain(font=partial(fonts.serif, 15))
        self.sides = plain(), plain()
        self.stands = plain(name="quiet")
        page = QFrame()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.where, 0, 0, 1, 2)
        grid.addWidget(self.tweet, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        for side, (editor, questions) in enumerate(zip(editors, self.sides, strict=True)):
            grid.addWidget(plain(editor, font=heading), 2, side)
            grid.addWidget(questions, 3, side, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(side, 1)
        grid.addWidget(self.stands, 4, 0, 1, 2)
        grid.setRowStretch(5, 1)  # so that the buttons stay where they are
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for words, key, choice in (
            (tr("As {editor}", editor=editors[0]), "A", (True, False)),
            (tr("As {editor}", editor=editors[1]), "B", (False, True)),
            (tr("Both"), "+", (True, True)),
            (tr("Neither"), "0", (False, False)),
        ):
            button = QPushButton(f"{words} ({key})".replace("&", "&&"))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._settle, choice))
            QShortcut(QKeySequence(key), self, partial(self._settle, choice))
            buttons.addWidget(button)
        grid.addLayout(buttons, 6, 0, 1, 2)
        before, after = ("Right", "Left") if is_mirrored() else ("Left", "Right")
        for keys, by in (((before, "Up", "K"), -1), ((after, "Down", "J"), 1)):
            for key in keys:
                QShortcut(QKeySequence(key), self, partial(self._step, by))
        return page

    def _show(self) -> None:
        conflict = self._conflicts[self._at]
        state = self._project.state(conflict.post)
        questions = {question.number: question.text for question in self._project.questions()}
        left = len(self._conflicts) - len(self._settled)
        self.where.setText(
            tr(
                "Filed differently: {number} of {all}, {left} to settle   (← → to move)",
                number=self._at + 1,
                all=len(self._conflicts),
                left=left,
            )
            if left
            else tr(
                "Filed differently: {number} of {all}, all are settled   (← → to move)",
                number=self._at + 1,
                all=len(self._conflicts),
            )
        )
        said = (
            ""
            if state is None or state.at_ms is None
            else f"{clock(local_time(state.at_ms, self._project.zone()))} "
        )
        self.tweet.setText("" if state is None else f"{said}@{state.handle or '?'}\n{state.text}")
        for label, numbers in zip(self.sides, (conflict.a, conflict.b), strict=True):
            label.setText("\n".join(f"{number}. {questions.get(number, '?')}" for number in numbers))
        if state is not None and state.questions:
            self.stands.setText(tr("It stands under {questions}.", questions=titles.numbers(state.questions)))
        else:
            self.stands.setText(tr("It stands nowhere now."))
        sides = (f"{editor}: {side.text()}" for editor, side in zip(self._editors, self.sides, strict=True))
        words = "\n".join((self.where.text(), self.tweet.text(), *sides, self.stands.text()))
        self.setAccessibleDescription(words)  # which is read when the dialog opens
        if self.isVisible():
            announce(words, self)

    def _settle(self, choice: tuple[bool, bool]) -> None:
        conflict = self._conflicts[self._at]
        state = self._project.state(conflict.post)
        if state is not None:
            others = set(state.questions) - {*conflict.a, *conflict.b}
            chosen = [*(conflict.a if choice[0] else ()), *(conflict.b if choice[1] else ())]
            self._decide(partial(self._project.refile, conflict.post, [*others, *chosen]))
        self._settled.add(conflict.post)
        self._step(1)

    def _step(self, by: int) -> None:
        """Go to the next conflict, or the one before; at either end, stay."""
        self._at = min(max(self._at + by, 0), len(self._conflicts) - 1)
        self._show()


def _listed(sentences: Iterable[str]) -> QWidget:
    """What both worded differently, to be scrolled where it is much."""
    words = plain("\n".join(sentences))
    if words.heightForWidth(_WIDTH - 2 * _MARGIN) <= _MOST_LISTED:
        return words
    area = QScrollArea()
    area.setWidget(words)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFixedHeight(_MOST_LISTED)
    return area


def _silently(_done: int, _all: int | None) -> None:
    """There is no progress to be shown."""
