"""Asking how the draft is to be written, with what comes of it beside the answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.draft.article import Attribution
from curator.draft.writers import Writer
from curator.ui.labels import plain

ATTRIBUTIONS = {
    Attribution.NONE: "Nobody is named",
    Attribution.FIRST_NAME: "First name",
    Attribution.HANDLE: "@handle",
    Attribution.NAME: "Name",
    Attribution.LINKED: "@handle, linked to the tweet",
}
REPORTS = {".html": "As a page (HTML)", ".csv": "As a table (CSV)", ".docx": "As a document (DOCX)"}


@dataclass(frozen=True, slots=True)
class Export:
    """How a draft is to be written; ``report`` is a file's ending.

    ``attribution`` and ``template`` None are the project's own, an empty ``template`` is none.
    """

    path: Path
    format: str
    starred: bool = False
    attribution: str | None = None
    report: str = ""
    template: str | None = None

    def report_path(self) -> Path | None:
        """Where the report of all tweets goes: beside the draft."""
        return self.path.with_name(f"{self.path.stem}-all-tweets{self.report}") if self.report else None


class ExportDialog(QDialog):
    """Format, selection, attribution, report and file; and the draft as it will be written."""

    settled = Signal(Export)

    def __init__(
        self,
        writers: Mapping[str, Writer],
        templates: Sequence[str],
        before: Export,
        preview: Callable[[Export], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._writers = writers
        self._preview_of = preview
        self.setWindowTitle("Export the draft")
        self.resize(980, 620)
        self._path = QLineEdit(str(before.path))
        self._path.setAccessibleName("File")
        self._format = QComboBox()
        for name, writer in writers.items():
            self._format.addItem(f"{writer.label}  ({writer.extension})", name)
        self._format.setCurrentIndex(self._format.findData(before.format))
        self._starred = QCheckBox("Only the starred ones")
        self._starred.setChecked(before.starred)
        self._attribution = QComboBox()
        self._attribution.addItem("As the project has it", None)
        for choice, label in ATTRIBUTIONS.items():
            self._attribution.addItem(label, choice.value)
        self._attribution.setCurrentIndex(self._attribution.findData(before.attribution))
        self._template = QComboBox()
        for label, template in (
            ("As the project has it", None),
            ("None", ""),
            *((name, name) for name in templates),
        ):
            self._template.addItem(label, template)
        self._template.setCurrentIndex(max(0, self._template.findData(before.template)))
        self._report = QComboBox()
        self._report.addItem("None", "")
        for ending, label in REPORTS.items():
            self._report.addItem(label, ending)
        self._report.setCurrentIndex(self._report.findData(before.report))
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName("The draft as it will be written")
        self._lay_out()
        self._connect()
        self._path.setFocus()
        self._path.selectAll()
        self._show_preview()

    def _lay_out(self) -> None:
        choose = QPushButton("Choose…")
        choose.clicked.connect(self._choose)
        file = QHBoxLayout()
        file.addWidget(self._path, 1)
        file.addWidget(choose)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(12)
        named = QLabel("&File")
        named.setBuddy(self._path)
        form.addRow(named, file)
        form.addRow("F&ormat", self._format)
        form.addRow("&Quotes", self._starred)
        form.addRow("&Naming", self._attribution)
        form.addRow("&Template", self._template)
        form.addRow("&Report of all tweets", self._report)
        self._said = plain("", name="quiet")
        go = QPushButton("Export")
        go.setObjectName("primary")
        go.setDefault(True)
        go.clicked.connect(self._settle)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self._said)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addWidget(self._preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 20)
        whole.setSpacing(16)
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
        """A file's ending chooses the format, where the chosen one has another."""
        suffix = Path(self._path.text().strip()).suffix.lower()
        if suffix and self._writers[self._format.currentData()].extension != suffix:
            for name, writer in self._writers.items():
                if writer.extension == suffix:
                    self._format.setCurrentIndex(self._format.findData(name))
                    return

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Export the draft", self._path.text(), "", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self._path.setText(name)
            self._follow_path()

    def _show_preview(self) -> None:
        self._preview.setPlainText(self._preview_of(self.chosen()))
        self._preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def _settle(self) -> None:
        chosen = self.chosen()
        if not self._path.text().strip() or chosen.path.is_dir():
            self._said.setText("Give the file a name.")
            self._path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.settled.emit(chosen)
