"""Asking how the draft is to be written, with what comes of it beside the answers."""

import asyncio
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator import workspace
from curator.draft.article import Attribution
from curator.phrases import phrase
from curator.posts import CuratorError
from curator.project import Project
from curator.ui.fitting import fit
from curator.ui.jobs import Worker
from curator.ui.labels import plain
from curator.ui.language import listed, told, tr
from curator.ui.preview import Options, Preview
from curator.ui.settings import Settings

ATTRIBUTIONS = {
    Attribution.NONE: phrase("Nobody is named"),
    Attribution.FIRST_NAME: phrase("First name", "how people are named"),
    Attribution.HANDLE: phrase("@handle"),
    Attribution.NAME: phrase("Name", "how people are named"),
    Attribution.LINKED: phrase("@handle, linked to the tweet"),
}
_MANY_QUOTES, _MANY_TWEETS = 500, 2000  # more are written by another process, so that no key waits
REPORTS = {
    ".html": phrase("As a page (HTML)"),
    ".csv": phrase("As a table (CSV)"),
    ".docx": phrase("As a document (DOCX)"),
}
# What not every format can carry.
_CARRIED = {
    "bold": phrase("bold", "what a format may lack"),
    "links": phrase("links", "what a format may lack"),
    "pictures": phrase("pictures", "what a format may lack"),
    "lists": phrase("lists", "what a format may lack"),
}


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

    def options(self) -> Options:
        """What else than format and files it asks for, as ``workspace.export`` takes it."""
        return {"starred": self.starred, "attribution": self.attribution, "template": self.template}

    def report_path(self) -> Path | None:
        """Where the report of all tweets goes: beside the draft."""
        return self.path.with_name(f"{self.path.stem}-all-tweets{self.report}") if self.report else None


class Exporter(QObject):
    """Asks how a draft is to be written, and writes it; what takes longer than a blink by another process."""

    writing = Signal(bool)
    written = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._worker = Worker()
        self._tasks: set[asyncio.Task[None]] = set()

    def ask(self, project: Project) -> None:
        """Show the dialog."""
        first = project.path.with_suffix(workspace.writer("markdown").extension)
        before = self._settings.export_of(project.id) or Export(first, "markdown")
        dialog = ExportDialog(project, before, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settled.connect(partial(self._export, project))
        dialog.open()

    def close(self) -> None:
        """Let go of the process beside."""
        self._worker.close()

    def _export(self, project: Project, chosen: Export) -> None:
        if not (self._is_ours(chosen.path) or self._may_replace(chosen.path)):
            return
        self._settings.keep_export(project.id, chosen)
        counts = project.counts()
        if counts.picked > _MANY_QUOTES or (chosen.report and counts.posts > _MANY_TWEETS):
            task = asyncio.ensure_future(self._write_beside(project.path, chosen))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return
        try:
            write(project, chosen)
        except CuratorError as error:
            self.failed.emit(told(error))
        else:
            self._tell(chosen.path)

    async def _write_beside(self, project: Path, chosen: Export) -> None:
        self.writing.emit(True)
        try:
            await self._worker.run(lambda _done, _rows: None, write_draft, project, chosen)
        except CuratorError as error:
            self.failed.emit(told(error))
        else:
            self._tell(chosen.path)
        finally:
            self.writing.emit(False)

    def _tell(self, path: Path) -> None:
        self._settings.keep_written(path, workspace.fingerprint(path))
        self.written.emit(path)

    def _is_ours(self, path: Path) -> bool:
        """Whether nothing stands there but what was exported last, untouched since."""
        return not path.exists() or self._settings.written(path) == workspace.fingerprint(path)

    def _may_replace(self, path: Path) -> bool:
        """The one box there is: a draft that somebody changed is not overwritten unasked."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Export the draft"), "", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            tr("{file} was changed since it was last exported from here, or comes from elsewhere.", file=path.name)
        )
        box.setInformativeText(tr("Exporting would replace it."))
        replace = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace


def write(project: Project, chosen: Export) -> None:
    """Write a draft, and the report that belongs to it. Raises CuratorError."""
    report = chosen.report_path()
    workspace.export(project, chosen.format, chosen.path, **chosen.options(), report=report)


def write_draft(project: Path, chosen: Export) -> None:
    """The same, for another process."""
    with Project.open(project) as opened:
        write(opened, chosen)


class ExportDialog(QDialog):
    """Format, selection, attribution, report and file; and the draft as it will be written."""

    settled = Signal(Export)

    def __init__(self, project: Project, before: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._writers = writers = workspace.formats()
        self.setWindowTitle(tr("Export the draft"))
        fit(self, 1080, 680)
        self._path = QLineEdit(str(before.path))
        self._path.setAccessibleName(tr("File", "where the draft is written"))
        self._format = QComboBox()
        for name, writer in writers.items():
            self._format.addItem(f"{told(writer.label)}  ({writer.extension})", name)
        self._format.setCurrentIndex(max(0, self._format.findData(before.format)))  # its package may have gone
        self._starred = QCheckBox(tr("Only the starred ones"))
        self._starred.setChecked(before.starred)
        self._attribution = QComboBox()
        self._attribution.addItem(tr("As the project has it"), None)
        for choice, label in ATTRIBUTIONS.items():
            self._attribution.addItem(told(label), choice.value)
        self._attribution.setCurrentIndex(self._attribution.findData(before.attribution))
        self._template = QComboBox()
        for words, template in (
            (tr("As the project has it"), None),
            (tr("None", "no template"), ""),
            *((name, name) for name in workspace.templates()),
        ):
            self._template.addItem(words, template)
        self._template.setCurrentIndex(max(0, self._template.findData(before.template)))
        self._report = QComboBox()
        self._report.addItem(tr("None", "no report"), "")
        for ending, label in REPORTS.items():
            self._report.addItem(told(label), ending)
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
        """A file's ending chooses the format, where the chosen one has another."""
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
        lost = [told(words) for one, words in _CARRIED.items() if one not in writer.carries]
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
