"""The dialog after a merge: how far two editors agree, and each conflict to be settled."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.posts import local_time
from curator.project import PostState, Project
from curator.project.log import titles
from curator.project.merging.merge import Merged
from curator.ui.desk.decider import Decide
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.screen_reader import announce
from curator.ui.kit.text_labels import plain
from curator.ui.languages import clock, tr, translated
from curator.ui.look.theme import fonts
from curator.ui.mirroring import is_mirrored

_WIDTH, _MARGIN = 760, 20
_ROOM = 60  # for a tweet, or a question, that is longer than the first one's
_MOST_LISTED = 120


class MergeDialog(QDialog):
    """Shows how far two editors agree, and what only one did; conflicts can be settled one by one.

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
            column.addWidget(plain(translated(sentence)))
        if differed := done.differed():
            column.addWidget(_listed(map(translated, differed)))
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
        questions = {question.id: f"{question.number}. {question.text}" for question in self._project.questions()}
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
        self.tweet.setText("" if state is None else self._tweet(state))
        for label, filed in zip(self.sides, (conflict.a, conflict.b), strict=True):
            label.setText("\n".join(questions.get(question, "?") for question in filed))
        if state is not None and state.questions:
            self.stands.setText(tr("It stands under {questions}.", questions=titles.numbers(state.questions)))
        else:
            self.stands.setText(tr("It stands nowhere now."))
        sides = (f"{editor}: {side.text()}" for editor, side in zip(self._editors, self.sides, strict=True))
        words = "\n".join((self.where.text(), self.tweet.text(), *sides, self.stands.text()))
        self.setAccessibleDescription(words)  # which is read when the dialog opens
        if self.isVisible():
            announce(words, self)

    def _tweet(self, state: PostState) -> str:
        time = "" if state.at_ms is None else f"{clock(local_time(state.at_ms, self._project.zone()))} "
        return f"{time}@{state.handle or '?'}\n{state.text}"

    def _settle(self, choice: tuple[bool, bool]) -> None:
        conflict = self._conflicts[self._at]
        state = self._project.state(conflict.post)
        if state is not None:
            others = set(self._project.filed_under(conflict.post)) - {*conflict.a, *conflict.b}
            chosen = [*(conflict.a if choice[0] else ()), *(conflict.b if choice[1] else ())]
            self._decide(partial(self._project.refile, conflict.post, [*others, *chosen]))
        self._settled.add(conflict.post)
        self._step(1)

    def _step(self, by: int) -> None:
        """Go to the next conflict, or the one before; at either end, stay."""
        self._at = min(max(self._at + by, 0), len(self._conflicts) - 1)
        self._show()


def _listed(sentences: Iterable[str]) -> QWidget:
    """What both worded differently, with a scroll bar if it is long."""
    words = plain("\n".join(sentences))
    if words.heightForWidth(_WIDTH - 2 * _MARGIN) <= _MOST_LISTED:
        return words
    area = QScrollArea()
    area.setWidget(words)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFixedHeight(_MOST_LISTED)
    return area
