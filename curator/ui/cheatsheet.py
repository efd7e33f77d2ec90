"""All keys on one page, drawn from the one list of commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.ui.actions import Actions, cheat_sheet
from curator.ui.theme import fonts


class CheatSheet(QDialog):
    """Shows every command that has a key; Escape closes it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("All keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        group = ""
        for menu, words, keys in cheat_sheet(actions):
            row = grid.rowCount()
            if menu != group:
                group = menu
                if row:
                    grid.setRowMinimumHeight(row, 12)
                    row += 1
                title = QLabel(menu)
                title.setFont(fonts.sans(13, fonts.sans().Weight.DemiBold))
                grid.addWidget(title, row, 0, 1, 2)
                row += 1
            grid.addWidget(QLabel(words), row, 0)
            grid.addWidget(QLabel(keys), row, 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.addWidget(area)
        self.resize(460, 680)
