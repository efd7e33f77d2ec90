"""All keys on one page, as the editor has them now."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from curator.phrases import phrase
from curator.ui.commands.catalogue import COMMANDS, question_of
from curator.ui.commands.keymap import Keymap, native
from curator.ui.kit.screen_fit import fit
from curator.ui.languages import listed, tr, translated
from curator.ui.look.theme import fonts, theme

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
            yield command.menu.title, translated(words), keys, translated(command.mouse)


class CheatSheet(QDialog):
    """Shows every command that has a key, one row each; arrow keys move through the rows, Escape closes it."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QTreeWidget(self)
        self.list.setObjectName("keys")
        self.list.setAccessibleName(tr("All keys"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        group = ""
        for menu, words, keys, mouse in lines(keymap):
            if menu != group:
                group = menu
                self._add_heading(menu)
            row = QTreeWidgetItem([words, keys, mouse])
            row.setForeground(2, theme().color("soft"))
            spoken = listed(filter(None, (words, keys, mouse, menu)))
            for column, text in enumerate(("", keys, mouse)):
                row.setData(column, Qt.ItemDataRole.AccessibleTextRole, text or spoken)
            self.list.addTopLevelItem(row)
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.setCurrentIndex(self.list.model().index(1, 0))  # below the first heading
        whole = QVBoxLayout(self)
        whole.addWidget(self.list)
        fit(self, sum(map(self.list.columnWidth, range(3))) + 64, 680)

    def _add_heading(self, menu: str) -> None:
        heading = QTreeWidgetItem([menu])
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(0, fonts.sans(13, QFont.Weight.DemiBold))
        heading.setForeground(0, theme().color("ink"))
        for column in (1, 2):
            heading.setData(column, Qt.ItemDataRole.AccessibleTextRole, menu)
        self.list.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
