"""The dialog that asks how to write the draft, with a preview beside the answers."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.phrases import phrase
from curator.project import Project
from curator.ui.export.preview import Preview
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import listed, tr, translated
from curator.work import exporting
from curator.work.export_choices import ATTRIBUTIONS, REPORTS, Export

# What not every format can carry.
_CARRIED = {
    "bold": phrase("bold", "what a format may lack"),
    "links": phrase("links", "what a format may lack"),
    "pictures": phrase("pictures", "what a format may lack"),
    "lists": phrase("lists", "what a format may lack"),
}


class ExportDialog(QDialog):
    """Asks for format, selection, attribution, report and file, and shows the draft as it will be written."""

    settled = Signal(Export)

    def __init__(self, project: Project, before: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._writers = writers = exporting.formats()
        self.setWindowTitle(tr("Export the draft"))
        fit(self, 1080, 680)
        self._path = QLineEdit(str(before.path))
        self._path.setAccessibleName(tr("File", "where the draft is written"))
        self._format = QComboBox()
        for name, writer in writers.items():
            self._format.addItem(f"{translated(writer.label)}  ({writer.extension})", name)
        self._format.setCurrentIndex(max(0, self._format.findData(before.format)))  # its package may have gone
        self._starred = QCheckBox(tr("Only the starred ones"))
        self._starred.setChecked(before.starred)
        self._attribution = QComboBox()
        self._attribution.addItem(tr("As the project has it"), None)
        for choice, label in ATTRIBUTIONS.items():
            self._attribution.addItem(translated(label), choice.value)
        self._attribution.setCurrentIndex(self._attribution.findData(before.attribution))
        self._template = QComboBox()
        for words, template in (
            (tr("As the project has it"), None),
            (tr("None", "no template"), ""),
            *((name, name) for name in exporting.templates()),
        ):
            self._template.addItem(words, template)
        self._template.setCurrentIndex(max(0, self._template.findData(before.template)))
        self._report = QComboBox()
        self._report.addItem(tr("None", "no report"), "")
        for ending, label in REPORTS.items():
            self._report.addItem(translated(label), ending)
        self._report.setCurrentIndex(self._report.findData(before.report))
        self._preview = Preview(self)
        self._lay_out()
        self._connect()
        self._path.setFocus()
        self._path.selectAll()
        self._show_preview()

    def _lay_out(self) -> None:
        choose = QPushButton(tr("Choose…"))
        choose.clicked.connect(self._choose)
        named = QLabel(tr("&File", "where the draft is written"))
        named.setBuddy(self._path)
        file = QHBoxLayout()
        file.addWidget(named)
        file.addSpacing(8)
        file.addWidget(self._path, 1)
        file.addWidget(choose)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(12)
        form.addRow(tr("F&ormat"), self._format)
        form.addRow(tr("&Quotes"), self._starred)
        form.addRow(tr("&Naming"), self._attribution)
        form.addRow(tr("&Template"), self._template)
        form.addRow(tr("&Report of all tweets"), self._report)
        self._said = plain("", name="quiet")
        self._carries = plain("", name="quiet")
        go = QPushButton(tr("Export"))
        go.setObjectName("primary")
        go.setDefault(True)
        go.clicked.connect(self._settle)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self._carries)
        left.addWidget(self._said)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addWidget(self._preview, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 20)
        whole.setSpacing(16)
        whole.addLayout(file)
        whole.addLayout(columns, 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self._format.currentIndexChanged.connect(self._follow_format)
        self._path.textEdited.connect(self._follow_path)
        for box in (self._format, self._attribution, self._template):
            box.currentIndexChanged.connect(self._show_preview)
        self._starred.toggled.connect(self._show_preview)

    def chosen(self) -> Export:
        """What is chosen now; a file without an ending gets the format's."""
        path = Path(self._path.text().strip())
        extension = self._writers[self._format.currentData()].extension
        return Export(
            path if path.suffix else path.with_name(path.name + extension),
            self._format.currentData(),
            self._starred.isChecked(),
            self._attribution.currentData(),
            self._report.currentData(),
            self._template.currentData(),
        )

    def _follow_format(self) -> None:
        path = Path(self._path.text().strip())
        if path.suffix.lower() in {writer.extension for writer in self._writers.values()}:
            self._path.setText(str(path.with_suffix(self._writers[self._format.currentData()].extension)))

    def _follow_path(self) -> None:
        """Choose the format that has the file's ending."""
        suffix = Path(self._path.text().strip()).suffix.lower()
        if suffix and self._writers[self._format.currentData()].extension != suffix:
            for name, writer in self._writers.items():
                if writer.extension == suffix:
                    self._format.setCurrentIndex(self._format.findData(name))
                    return

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the draft"), self._path.text(), "", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self._path.setText(name)
            self._follow_path()

    def _show_preview(self) -> None:
        chosen = self.chosen()
        self._preview.show_draft(self._project, chosen.format, chosen.options())
        writer = self._writers[chosen.format]
        lost = [translated(words) for one, words in _CARRIED.items() if one not in writer.carries]
        writes_words = writer.write_tagging is None
        missing = tr("This format has no {features}.", features=listed(lost))
        self._carries.setText(missing if lost and writes_words else "")

    def _settle(self) -> None:
        chosen = self.chosen()
        if not self._path.text().strip() or chosen.path.is_dir():
            self._said.setText(tr("Give the file a name."))
            self._path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.settled.emit(chosen)
