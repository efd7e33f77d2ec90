"""Three hints for who begins, at the foot of the sample chat's cards: one after another, and gone for good."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.phrases import Phrase, phrase
from curator.ui.commands.actions import Actions
from curator.ui.commands.catalogue import PICK_KEYS
from curator.ui.commands.keymap import Keymap
from curator.ui.kit.flow_layout import FlowLayout
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, translated
from curator.ui.settings.store import Settings


@dataclass(frozen=True)
class Step:
    """A hint: its name in the settings, its words, and the commands that show that it is known."""

    name: str
    words: Callable[[Keymap], Phrase]
    commands: tuple[str, ...]


STEPS = (
    Step(
        "pick",
        lambda keymap: phrase(
            "Pick what is worth printing: press the letter on a card ({key}, …), or a question's number for the"
            " card you are at. Or drag cards onto a question, or straight into the article.",
            key=keymap.shown("pick-1"),
        ),
        (
            "accept",
            *(f"pick-{place}" for place in range(1, len(PICK_KEYS) + 1)),
            *(f"file-{number}" for number in range(1, 10)),
        ),
    ),
    Step(
        "go-on",
        lambda keymap: phrase(
            "The rest needs no decision: {key} marks the cards on the screen as seen and goes on to the next ones."
            " {undo} takes anything back.",
            key=keymap.shown("seen"),
            undo=keymap.shown("undo"),
        ),
        ("seen",),
    ),
    Step(
        "export",
        lambda keymap: phrase(
            "The article on the right is as it will read. {key} writes it as a draft, whenever you like.",
            key=keymap.shown("export"),
        ),
        ("export",),
    ),
)


class FirstSteps(QFrame):
    """Shows the first hint that was neither followed nor closed; nothing where there is none any more."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._keymap = Keymap()
        self.words = plain(parent=self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())  # the hints are of one height
        self._number = QLabel(self)
        self._number.setObjectName("quiet")
        self.next = QPushButton(tr("Got it"), self)
        self.next.clicked.connect(self._close_one)
        self.end = QPushButton(tr("No more hints"), self)
        self.end.clicked.connect(self._close_all)
        for button in (self.next, self.end):
            button.setObjectName("choice")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = FlowLayout()
        row.setSpacing(8)
        for widget in (self._number, self.end, self.next):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(row)
        for step in STEPS:
            for command in step.commands:
                actions[command].triggered.connect(partial(self.take, step.name))
        self.hide()

    def show_next(self, keymap: Keymap) -> None:
        """Show the hint that is next, by the keys of now."""
        self._keymap = keymap
        left = [step for step in STEPS if step.name not in self._settings.steps_taken()]
        self.setVisible(bool(left))
        if left:
            self.words.setText(translated(left[0].words(keymap)))
            number = STEPS.index(left[0]) + 1
            self._number.setText(tr("Hint {number} of {count}", number=number, count=len(STEPS)))

    def take(self, name: str, *_told: object) -> None:
        """A hint was followed, shown or not; what the signal that says so tells besides is not asked."""
        if self.isVisible() and name not in self._settings.steps_taken():
            self._settings.take_steps(name)
            self.show_next(self._keymap)

    def _close_one(self) -> None:
        taken = self._settings.steps_taken()
        self.take(next(step.name for step in STEPS if step.name not in taken))

    def _close_all(self) -> None:
        self._settings.take_steps(*(step.name for step in STEPS))
        self.show_next(self._keymap)
