"""The dialog that accepts the suggestions for many tweets at once, and lists them first."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from curator.chat.suggesting import Suggestion
from curator.project import PostState
from curator.ui.desk.desk import Desk
from curator.ui.kit.list_model import Index, ListModel
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, tr_count
from curator.ui.timeline.spoken import explained
from curator.ui.timeline.suggestions import Suggestions

Proposal = tuple[PostState, Suggestion]
_SURE, _LEAST = 95, 50  # per cent


class Proposals(ListModel[Proposal]):
    """The posts with what is suggested for each, the surest first; each can be left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbers: Mapping[str, int] = {}
        self.left_out: set[str] = set()

    def show_numbered(self, proposals: Sequence[Proposal], numbers: Mapping[str, int]) -> None:
        """Show these, without those for a question that is gone; ``numbers`` are the questions', by their ids."""
        self._numbers = numbers
        self.show([row for row in proposals if row[1].ranked[0].question in numbers])

    def words(self, row: Proposal) -> str:
        state, suggestion = row
        best = suggestion.ranked[0]
        likely = tr("{percent}%", percent=round(best.probability * 100))
        number, words = self._numbers[best.question], " ".join(state.text.split())
        return f"{number}   {likely}   @{state.handle or '?'}   {words}"

    def spoken(self, row: Proposal) -> str:
        state, suggestion = row
        best = suggestion.ranked[0]
        return tr(
            "Question {number}, {percent}% likely. {who}: {words}",
            number=str(self._numbers[best.question]),
            percent=round(best.probability * 100),
            who=state.name or state.handle or tr("unknown"),
            words=state.text,
        )

    def tip(self, row: Proposal) -> str:
        state, suggestion = row
        return f"{explained(suggestion, self._numbers)}\n\n{state.text}"

    def other(self, row: Proposal, role: int) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row[0].id in self.left_out else Qt.CheckState.Checked
        return None

    def flags_of(self, row: Proposal) -> Qt.ItemFlag:
        return super().flags_of(row) | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.left_out ^= {self.rows[index.row()][0].id}
        self.dataChanged.emit(index, index)
        return True

    def filings(self) -> dict[str, str]:
        """The question to file each post under, by their ids, without those left out."""
        return {state.id: one.ranked[0].question for state, one in self.rows if state.id not in self.left_out}


class AcceptDialog(QDialog):
    """Asks how likely a suggestion has to be, and shows the tweets that would be filed."""

    accepted_all = Signal(object)  # Mapping of post to question

    def __init__(self, desk: Desk, suggesting: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: Sequence[Proposal] = ()
        self.setWindowTitle(tr("Accept all above…"))
        fit(self, 860, 600)
        self.sure = QSlider(Qt.Orientation.Horizontal)
        self.sure.setRange(_LEAST, 99)
        self.sure.setValue(_SURE)
        self.sure.setAccessibleName(tr("How likely a suggestion has to be, in per cent"))
        self._says = QLabel()
        self.proposals = Proposals(self)
        self.list = QListView()
        self.list.setModel(self.proposals)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("What would be filed"))
        self._wait = plain(tr("Weighing all that is left in the Inbox…"), name="quiet")
        self.go = QPushButton(tr("Accept"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._settle)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        above = QHBoxLayout()
        above.addWidget(QLabel(tr("At least this likely:")))
        above.addWidget(self.sure, 1)
        above.addWidget(self._says)
        buttons = QHBoxLayout()
        buttons.addWidget(self._wait, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.sure.valueChanged.connect(self._lay)
        self.proposals.dataChanged.connect(self._count)
        suggesting.weigh_all(partial(self.show_all, suggesting.known), self._wait.setText)

    def show_all(self, suggestions: Mapping[str, Suggestion]) -> None:
        """Show what was weighed."""
        project = self._desk.project
        states = project.states(project.pks("is:inbox", among=suggestions))
        known = [(state, one) for state in states if (one := suggestions.get(state.id)) and not one.abstains]
        self._all = sorted(known, key=lambda row: (-row[1].ranked[0].probability, row[0].pk))
        self._wait.setText("")
        self._lay()

    def _lay(self) -> None:
        least = self.sure.value() / 100
        self._says.setText(tr("{percent}%", percent=self.sure.value()))
        likely = [row for row in self._all if row[1].ranked[0].probability >= least]
        self.proposals.show_numbered(likely, self._desk.numbers)
        self._count()

    def _count(self) -> None:
        count = len(self.proposals.filings())
        self.go.setText(tr_count(count, "Accept {count}", "Accept {count}") if count else tr("Accept"))
        self.go.setEnabled(count > 0)

    def _settle(self) -> None:
        self.accept()
        self.accepted_all.emit(self.proposals.filings())
