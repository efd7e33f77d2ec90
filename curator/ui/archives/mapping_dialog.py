"""The dialog that asks which column of an unknown table is which, and shows the posts that result."""

from collections.abc import Mapping as Mapped
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator import sources
from curator.posts import CuratorError, iso_utc
from curator.sources.tables.best_mapping import guess_of, shape_of
from curator.sources.tables.mapping import ColumnMap, Field
from curator.sources.tables.mapping_files import remember, save
from curator.text import storable
from curator.ui.kit.screen_fit import fit
from curator.ui.kit.text_labels import plain
from curator.ui.languages import tr, translated

_EXAMPLE = 40  # characters of a column's example
_ROWS = 5
_RARELY_ASKED = frozenset({Field.ASKED_FOR, Field.TYPE, Field.OTHER})


class MappingDialog(QDialog):
    """Shows columns with examples on one side, the posts they make on the other, and a first guess.

    ``settled`` says that a mapping was chosen, and is kept for files of the same shape. Raises CuratorError where
    the file has no table.
    """

    settled = Signal(Path)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._kind, self._table = sources.open_table(path)
        self._table.close()
        self._mapping = guess_of(self._table).mapping
        self._choices: dict[Field, QComboBox] = {}
        self.setWindowTitle(tr("What is what in {name}?", name=path.name))
        fit(self, 1080, 640)
        self._build()
        self._show_preview()

    def mapping(self) -> ColumnMap:
        """The mapping as it is chosen now."""
        chosen = {one: box.currentData() for one, box in self._choices.items()}
        columns = {one: (name,) for one, name in chosen.items() if name is not None}
        return replace(self._mapping, columns=columns, zone=self._zone.text().strip() or None)

    def choose(self, field: Field, column: str | None) -> None:
        """Take a field from this column; None for no column."""
        box = self._choices[field]
        box.setCurrentIndex(box.findData(column))

    def _build(self) -> None:
        lead = plain(
            tr(
                "Which column of {name} holds what? The text is needed; an author and a time or an "
                "address help. It is asked once for files of this shape.",
                name=self._path.name,
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self._fields(), 1)
        columns.addLayout(self._posts_beside(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 20)
        whole.setSpacing(16)
        whole.addWidget(lead)
        whole.addLayout(columns, 1)
        whole.addLayout(self._buttons())

    def _fields(self) -> QWidget:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        examples = {name: _example(self._table.sample, at) for at, name in enumerate(self._table.header)}
        for field in Field:
            if field not in _RARELY_ASKED:
                self._choices[field] = self._choice(field, examples)
                form.addRow(translated(field.label), self._choices[field])
        self._zone = QLineEdit(self._mapping.zone or "")
        self._zone.setPlaceholderText(tr("Europe/Paris, +02:00; where clocks do not say"))
        self._zone.setAccessibleName(tr("Where the clocks stand"))
        self._zone.textChanged.connect(self._show_preview)
        form.addRow(tr("Where the clocks stand"), self._zone)
        holder = QWidget()
        holder.setLayout(form)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidget(holder)
        return scrolled

    def _choice(self, field: Field, examples: Mapped[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Column of {field}", field=field.label))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.addItem("—", None)
        for name, example in examples.items():
            box.addItem(f"{name}    {example}" if example else name, name)
        names = self._mapping.columns.get(field, ())
        box.setCurrentIndex(box.findData(names[0]) if names else 0)
        box.currentIndexChanged.connect(self._show_preview)
        return box

    def _posts_beside(self) -> QVBoxLayout:
        self._preview = plain("")
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._preview.setAccessibleName(tr("The first posts, as they would be read"))
        side = QVBoxLayout()
        side.addWidget(plain(tr("The first posts, as they would be read")))
        side.addWidget(self._preview, 1)
        return side

    def _buttons(self) -> QHBoxLayout:
        self._go = QPushButton(tr("Read it so"))
        self._go.setObjectName("primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._settle)
        keep = QPushButton(tr("Save the mapping…"))
        keep.clicked.connect(self._save)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(keep)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        return buttons

    def _show_preview(self) -> None:
        mapping = self.mapping()
        self._go.setEnabled(Field.TEXT in mapping.columns)
        if Field.TEXT not in mapping.columns:
            self._preview.setText(tr("Choose the column that holds the text."))
            return
        try:
            self._preview.setText(_posts(self._path, self._kind, mapping))
        except CuratorError as error:
            self._preview.setText(translated(error))
            self._go.setEnabled(False)

    def _settle(self) -> None:
        try:
            remember(shape_of(self._table), self.mapping())
        except CuratorError as error:
            self._preview.setText(translated(error))
            return
        self.accept()
        self.settled.emit(self._path)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the mapping"), f"{self._path.stem}.mapping.json")
        if name:
            try:
                save(self.mapping(), Path(name))
            except CuratorError as error:
                self._preview.setText(translated(error))


def _posts(path: Path, kind: str, mapping: ColumnMap) -> str:
    """The first posts by a mapping, and the reason of the first refusal."""
    with sources.open_archive(path, kind, mapping) as reading:
        batch = next(reading.batches(_ROWS), None)
    lines = []
    for post in batch.posts[:_ROWS] if batch is not None else ():
        who = f"@{post.author.handle}" if post.author and post.author.handle else tr("nobody named")
        at = iso_utc(post.at_ms) or tr("no time")
        lines.append(f"{at}   {who}\n{storable(post.text)[:280]}")
    if batch is not None and batch.refused:
        refused = batch.refused[0]
        lines.append(tr("Refused, line {line}: {reason}.", line=str(refused.line), reason=refused.reason))
    return "\n\n".join(lines) or tr("No row makes a post so.")


def _example(sample: Sequence[Sequence[object]], at: int) -> str:
    found = next((str(row[at]) for row in sample if row[at] not in ("", None)), "")
    line = " ".join(storable(found).split())
    return line if len(line) <= _EXAMPLE else f"{line[:_EXAMPLE]}…"
