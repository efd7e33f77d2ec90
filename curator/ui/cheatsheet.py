"""All keys on one page, drawn from the one list of commands, as remapped."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.phrases import phrase
from curator.ui.actions import COMMANDS, question_of
from curator.ui.keymap import Keymap, native
from curator.ui.language import told, tr
from curator.ui.theme import fonts, wear

# What is said of a question's own commands, as of those of every other.
_OF_ANY_QUESTION = {
    "file-1": phrase("File under that question"),
    "file-1-stay": phrase("File under that question and stay"),
    "file-1-as-well": phrase("File under that question as well"),
}


def lines(keymap: Keymap) -> Iterator[tuple[str, str, str, str]]:
    """(menu, words, keys, mouse) of every command that has a key or a gesture; of those for each question, one."""
    for command in COMMANDS:
        number = question_of(command)
        if number is not None and number > 1:
            continue
        words = _OF_ANY_QUESTION.get(command.name, command.text)
        keys = ", ".join(map(native, keymap.keys(command.name)))
        if number is not None:
            keys = keymap.shown(*(command.name.replace("1", str(other)) for other in range(1, 10)))
        if keys or command.mouse:
            yield command.menu.title, told(words), keys, told(command.mouse)


class CheatSheet(QDialog):
    """Shows every command that has a key; Escape closes it."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        group = ""
        for menu, words, keys, mouse in lines(keymap):
            row = grid.rowCount()
            if menu != group:
                group = menu
                if row:
                    grid.setRowMinimumHeight(row, 12)
                    row += 1
                title = QLabel(menu)
                wear(title, partial(fonts.sans, 13, fonts.sans().Weight.DemiBold))
                grid.addWidget(title, row, 0, 1, 3)
                row += 1
            gesture = QLabel(mouse)
            gesture.setObjectName("quiet")
            for column, label in enumerate((QLabel(words), QLabel(keys), gesture)):
                grid.addWidget(label, row, column)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.addWidget(area)
        area.setMinimumWidth(page.sizeHint().width() + 32)
        self.resize(self.sizeHint().width(), 680)
