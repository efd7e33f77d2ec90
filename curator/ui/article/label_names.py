"""The dialog that asks what the labels mean."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.project import LABELS
from curator.ui.languages import tr
from curator.ui.look.label_shapes import ICON, called, icon


class LabelNames(QDialog):
    """Asks what the labels mean in this project."""

    chosen = Signal(str, str)  # a label and its new name, empty for its own

    def __init__(self, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the labels mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = names
        self.fields = {label: QLineEdit(names.get(label, ""), self) for label in LABELS}
        form = QFormLayout()
        for label, field in self.fields.items():
            field.setPlaceholderText(called(label))
            field.setAccessibleName(tr("What {label} means", label=called(label)))
            field.setMinimumWidth(260)
            mark = QLabel(self)
            mark.setPixmap(icon(label, self.devicePixelRatioF()).pixmap(ICON, ICON))
            form.addRow(mark, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def accept(self) -> None:
        for label, field in self.fields.items():
            name = " ".join(field.text().split())
            if name != self._names.get(label, ""):
                self.chosen.emit(label, name)
        super().accept()
